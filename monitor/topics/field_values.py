"""What stands after `lang:` and `site:` in the form in which articles have it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.domains import registrable
from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.hosts import is_host, spellings
from monitor.topics.languages import code_of
from monitor.topics.printer import canonical
from monitor.topics.tree import And, AtLeast, Near, Node, Not, Or, Regex, Word

_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([^/]+).*", re.IGNORECASE)


def settled(field: str, part: Node, text: str) -> Node:
    """The part with names of languages as codes and addresses as sites. Raises QueryError for what no article can have there.

    `text` is the whole query, for the one that the error proposes.
    """
    if field not in {"lang", "site"}:
        return part
    match part:
        case Word():
            return _language(part, text) if field == "lang" else _site(part, text)
        case Or(parts=parts):
            options = (settled(field, each, text) for each in parts)
            flat = [one for option in options for one in (option.parts if isinstance(option, Or) else (option,))]
            both = len(flat) > len(parts)  # of a host in two spellings, one may have been typed, too
            return replace(part, parts=tuple(dict.fromkeys(flat) if both else flat))
        case Not(part=inner):
            return replace(part, part=settled(field, inner, text))
        case Regex():
            return part
        case AtLeast(part=inner):
            message = f"An article has one value for {field}:, never several of them. Leave ATLEAST out."
            raise QueryError(message, part.start, part.end, _instead(text, part, inner))
        case And(parts=parts) | Near(parts=parts):
            raise _several(field, part, _instead(text, part, Or(parts)))
        case _:
            raise _several(field, part, None)


def _several(field: str, part: Node, fix: str | None) -> QueryError:
    message = f"An article has one value for {field}:. Join several with OR: {field}:(a OR b)."
    return QueryError(message, part.start, part.end, fix)


def _instead(text: str, part: Node, other: Node) -> str:
    """The query with another part in the place of this one, in parentheses where it needs them."""
    said = canonical(other)
    before = text[: part.start]
    bare = isinstance(other, Word) or before.rstrip().endswith(("(", "\uff08"))
    return f"{before}{said if bare else f'({said})'}{text[part.end :]}"


def _options(word: Word, several: Sequence[str]) -> Node:
    options = tuple(replace(word, text=one, quoted=False, prefix=False) for one in several)
    return Or(options) if len(options) > 1 else options[0]


def _language(word: Word, text: str) -> Word:
    code = code_of(word.text)
    if code is None or word.prefix:
        message = "This is no language that is told apart. Write a code such as en, ko or ar."
        several = word.text.split()
        fix = _instead(text, word, _options(word, several)) if several and all(map(code_of, several)) else None
        raise QueryError(message, word.start, word.end, fix)
    return replace(word, text=code, tokens=(code,), quoted=False)


def _site(word: Word, text: str) -> Word | Or:
    """`www.` and what follows the host are left out; a part of a site is refused, since articles are told apart by site only.

    A host with letters beyond a to z is looked for in both its spellings.
    """
    if len(several := word.text.split()) > 1:
        message = f"The name of a site has no blanks. Write one, or join several: site:({several[0]} OR {several[1]})."
        raise QueryError(message, word.start, word.end, _instead(text, word, _options(word, several)))
    found = _ADDRESS.fullmatch(word.text)
    host = (found[1] if found else word.text).lower()
    if word.prefix or "." not in host or not is_host(host):
        return word
    site = registrable(host)
    if site != host:
        message = f"Articles are told apart by their site only. Write site:{site}, or use feed: for a part of it."
        raise QueryError(message, word.start, word.end, _instead(text, word, replace(word, text=site, quoted=False)))
    said = [replace(word, text=one, tokens=tuple(words(one)), quoted=False) for one in spellings(host)]
    return said[0] if len(said) == 1 else Or(tuple(said), word.start, word.end)
