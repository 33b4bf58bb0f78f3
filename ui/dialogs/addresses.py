"""Feed addresses as people paste them, made into addresses we can ask (no Qt in here)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from ui.words import tr

_OTHER = ("file:", "gdelt:", "google-news:")
"""What is followed although it is no web address as typed: the engine knows how."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was typed: addresses in order, each once, and a sentence for each line that is none."""

    urls: tuple[str, ...]
    wrong: tuple[str, ...]


def read(text: str, address: Callable[[str], str] = lambda _typed: "") -> Read:
    """One address a line; "feed:" is taken off and https:// is put before a bare name. Blank lines are left out.

    `address`: what the engine follows for what is typed ("" for nothing); it knows the words of other packages and machines nearby.
    """
    urls: dict[str, None] = {}
    wrong: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        typed = line.strip()
        if not typed:
            continue
        url = _completed(typed, address)
        why = _why_wrong(url)
        if why:
            wrong.append(tr("Line {number}: {why}").format(number=number, why=why))
        else:
            urls[url] = None
    return Read(tuple(urls), tuple(wrong))


def is_site(url: str) -> bool:
    """Whether an address names a site rather than a page of it: there is no path behind the host."""
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query


def _completed(typed: str, address: Callable[[str], str]) -> str:
    lower = typed.casefold()
    if lower.startswith(_OTHER):
        return typed
    if lower.startswith("feed:"):
        typed = typed[5:].removeprefix("//")
        lower = typed.casefold()
    if "://" in lower:
        return typed
    usual, known = f"https://{typed}", address(typed)
    return known if known and not known.startswith(usual) else usual


def _why_wrong(url: str) -> str:
    if url.casefold().startswith(_OTHER):
        return "" if url.partition(":")[2].strip("/ ") else tr("there is nothing behind the colon.")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return tr("this is not a web address.")
    if parts.scheme.casefold() not in {"http", "https"}:
        return tr("only http and https can be asked, not {scheme}.").format(scheme=parts.scheme)
    if parts.username or parts.password:
        return tr(
            "an address must not hold a password; use the fields for user name and password; they go to the keyring."
        )
    if not host or any(sign.isspace() for sign in url) or ("." not in host and ":" not in host and host != "localhost"):
        return tr("this is not a web address.")
    return ""
