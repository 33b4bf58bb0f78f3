"""The two ways to write a host with letters beyond a to z: bücher.example, and xn--bcher-kva.example as machines pass it on (RFC 3492)."""

from __future__ import annotations

import unicodedata

_MACHINE = "xn--"
_LONGEST = 253
"""Characters of a host name (RFC 1035); what is longer is none."""


def is_host(text: str) -> bool:
    """Whether it can be the name of a host: letters, digits and hyphens, with dots between."""
    right = all(character in "-_." or _is_letter(character) for character in text)
    return right and text[:1].isalnum() and len(text) <= _LONGEST


def spellings(host: str) -> tuple[str, ...]:
    """A host, given in small letters, as people write it and as machines do, each once; only as it is where one cannot be told."""
    try:
        letters = ".".join(map(_in_letters, host.split(".")))
        machines = ".".join(map(_for_machines, letters.split(".")))
    except UnicodeError:
        return (host,)
    found = tuple(dict.fromkeys((letters, machines)))
    return found if all(map(is_host, found)) else (host,)


def _in_letters(label: str) -> str:
    said = label.removeprefix(_MACHINE).encode("ascii").decode("punycode") if label.startswith(_MACHINE) else label
    if not _is_in_letters(said):
        return label
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", said).lower())


def _for_machines(label: str) -> str:
    return _MACHINE + label.encode("punycode").decode("ascii") if _is_in_letters(label) else label


def _is_in_letters(label: str) -> bool:
    return not label.isascii() and all(character == "-" or _is_letter(character) for character in label)


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")
