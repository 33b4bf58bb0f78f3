"""When a page that gave no text is asked for again: what may pass is tried three times more, an answer that stands is not. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.errors import FetchError

STEPS = (timedelta(minutes=15), timedelta(hours=2), timedelta(hours=12))
"""How long after its first, second and third failure a page is asked for again."""

LOOK_BACK = timedelta(days=7)
"""Whole texts come by themselves for articles that were first seen no longer ago."""

PAID = "The page is for paying readers."

_PASSING_KINDS = frozenset({"dns", "connect", "timeout", "cut", "tls", "proxy"})
_PASSING_STATUSES = frozenset({408, 425, 429})
_BUSY_STATUSES = frozenset({429, 503})
_WORDS = {
    401: "The page is for readers who sign in.",
    402: PAID,
    403: "The site does not let us read the page.",
    404: "There is no page at this address any more.",
    410: "There is no page at this address any more.",
    429: "The site was asked too often.",
    451: "The page is withheld for legal reasons.",
    503: "The site is not available at the moment.",
}


def may_pass(error: FetchError) -> bool:
    """Whether asking later may help: the way was blocked or the server in trouble, and it did not refuse us."""
    if error.kind == "status":
        status = error.status or 0
        return status in _PASSING_STATUSES or status >= 500 or (not status and error.retry_after is not None)
    return error.kind in _PASSING_KINDS


def again(error: FetchError, failures: int, now: datetime) -> datetime | None:
    """When to ask again after this failure, the one after `failures` others; None for never. Not before the server's own time."""
    if not may_pass(error) or failures >= len(STEPS):
        return None
    return now + max(STEPS[failures], timedelta(seconds=error.retry_after or 0))


def rest(error: FetchError, now: datetime) -> datetime | None:
    """Until when the whole host is left alone after this failure; None where its other pages may be asked for."""
    if error.retry_after is None and error.status not in _BUSY_STATUSES:
        return None
    return now + max(STEPS[0], timedelta(seconds=error.retry_after or 0))


def in_words(error: FetchError, failures: int = 0) -> str:
    """Why there is no whole text, for people; after the last try it says how often it was tried."""
    said = _WORDS.get(error.status or 0, error.reason)
    return f"{said} It was tried {failures + 1} times." if may_pass(error) and failures >= len(STEPS) else said
