"""A fault told without what it says: its own words may quote an article, a query, an address or a password."""

from __future__ import annotations

import os.path
import re
import traceback
from collections.abc import Iterator

_ELSEWHERE = "In a process of its own:\n"
"""A note of a fault that begins so tells where it happened in another process, by `add_place`; other notes are words."""

_HIDDEN = "<hidden>"
_VALUE = r"""b?"(?:[^"\\\n]|\\.){0,4000}"?|b?'(?:[^'\\\n]|\\.){0,4000}'?"""
_HEADER = r"(?:authorization|cookie2?|\bx-[a-z-]{0,40}(?:key|token|auth|secret)[a-z-]{0,40})"
_KEY = r"password|passwd|passphrase|\bpwd|secret|token|credential|api[_-]?key|access[_-]?key|signature|\bsid"
_RULES = tuple(
    (re.compile(pattern, re.IGNORECASE), hidden)
    for pattern, hidden in (
        # a header to the end of its value, or of its line: what follows "Bearer" is the secret
        (
            rf"({_HEADER}['\"]?\s{{0,5}}[:=,]\s{{0,5}})(?:{_VALUE}|[^\n'\"]+)",
            rf"\1{_HIDDEN}",
        ),
        (
            rf"((?:{_KEY})[\w-]{{0,40}}(?:['\"]?\s{{0,5}}[:=]|['\"]\s{{0,5}},)\s{{0,5}})(?:{_VALUE}|\S+)",
            rf"\1{_HIDDEN}",
        ),
        (r"\b(bearer|basic)\s+[\w.~+/=-]{6,}", rf"\1 {_HIDDEN}"),
        (r"(://)[^\s'\"<>]{1,1000}@", rf"\1{_HIDDEN}@"),
        # the addresses of services, as apprise has them, are secrets as a whole
        (r"\b(?!https?:|socks\w?|file:)([a-z][a-z0-9+.-]{1,20}://)[^\s'\"]+", rf"\1{_HIDDEN}"),
        (r"(https?://[^\s?#'\"]+[?#])[^\s'\"]+", rf"\1{_HIDDEN}"),
        # a long part of a path that no person would choose, as the addresses of webhooks have
        (r"(?<=/)(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[a-z])[\w-]{16,}(?=[/\s'\"?#.,;:)]|$)", _HIDDEN),
    )
)


def without_secrets(text: str) -> str:
    """The text without what looks like a secret: passwords, headers, logins, keys in addresses; nor is the user's own folder named."""
    home = os.path.expanduser("~")  # noqa: PTH111  Path.home raises where there is none
    text = text.replace(home, "~") if len(home) > 1 else text
    for pattern, hidden in _RULES:
        text = pattern.sub(hidden, text)
    return text


def without_words(error: BaseException) -> str:
    """The fault and those it came from, the first of them first: their kinds and the lines of our code they passed, nothing they say."""
    return "\nand then\n\n".join(reversed(list(_chain(error, set()))))


def _chain(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    """The fault, its cause, the cause of that."""
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield _one(error, seen)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _one(error: BaseException, seen: set[int]) -> str:
    parts = [*traceback.format_tb(error.__traceback__), f"{type(error).__module__}.{type(error).__qualname__}\n"]
    notes = getattr(error, "__notes__", ())
    parts += [note for note in notes if isinstance(note, str) and note.startswith(_ELSEWHERE)]
    if isinstance(error, BaseExceptionGroup):
        for number, member in enumerate(error.exceptions, 1):
            told = "\nand then\n\n".join(reversed(list(_chain(member, seen))))
            parts.append(f"Number {number} of {len(error.exceptions)}:\n{told}")
    return "".join(parts)


def add_place(error: BaseException) -> None:
    """Before a fault leaves its process: note where it happened, which its way to another process would lose."""
    error.add_note(_ELSEWHERE + without_words(error))
