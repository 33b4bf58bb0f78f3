"""All that the engine asks of the outside world: time, network, parser, secrets, a way to tell the user."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

from monitor.documents import Document, Elsewhere, NotModified, RawFeed
from monitor.errors import FetchError, UserError
from monitor.model import Alert, Feed
from monitor.values import dataclass

Now = Callable[[], datetime]
"""The present moment, aware UTC. The engine never reads a clock itself."""

Fetched = Document | NotModified | FetchError
"""What came of asking for one feed; a failure is a result, not an exception."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Basic authentication for one origin; never shown."""

    username: str
    password: str

    def __repr__(self) -> str:
        return "Credentials(<hidden>)"


class Fetch(Protocol):
    """Asks for many feeds at once and yields each result as it arrives (back-pressure: the producer waits while we do not pull)."""

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]: ...


@dataclass(frozen=True, slots=True)
class Manners:
    """How an address wants to be asked.

    Addresses with the same `gate` take turns, one request in `gap` seconds for all of them together. `at_least` bounds the interval of
    polling, the user's own and a poll of all feeds included; only a poll of one feed alone asks sooner. `headline_only`: its entries have
    no text. `query` is what the address asks `asks` (a service, in words for people) to search for; empty for a feed that is nobody's
    query. A server that answers one of the statuses `busy` was asked too often, and is left alone for a while even where it names no time.
    """

    gate: str = ""
    gap: float = 0.0
    at_least: timedelta = timedelta(0)
    headline_only: bool = False
    asks: str = ""
    query: str = ""
    busy: tuple[int, ...] = (429,)


class Source(Protocol):
    """One kind of feed. Its methods need no clock, disk or network; `read` runs in a child that can be killed.

    Others add their own by the entry-point group `wirewatch.sources`: each names a function without arguments that gives a Source.
    """

    def address(self, typed: str) -> str:
        """The address to follow for what a user typed or the archive holds; empty when it is none of this kind. Twice is once."""
        ...

    def manners(self, url: str) -> Manners: ...
    def read(self, document: Document) -> RawFeed | Elsewhere:
        """What an answer says, or which address to ask for it. Raises FetchError: "not-a-feed" or "parser"."""
        ...


class Vault(Protocol):
    """Secrets by service and user name. `read` gives None for what is not there."""

    def read(self, service: str, username: str) -> str | None: ...
    def write(self, service: str, username: str, secret: str) -> bool:
        """Store it; False when it could only be kept for this session."""
        ...

    def delete(self, service: str, username: str) -> None: ...


class Channel(Protocol):
    """A way to tell the user. `send` never waits for the user; False means it could not be delivered."""

    @property
    def name(self) -> str: ...
    def send(self, alert: Alert) -> bool: ...


def system_now() -> datetime:
    """The machine's clock, to the second."""
    return datetime.fromtimestamp(time.time_ns() // 1_000_000_000, UTC)


def headless_now() -> datetime:
    """The machine's clock, or WIREWATCH_NOW (ISO 8601 with Z) for tests of headless commands.

    Raises UserError when WIREWATCH_NOW is set and is not such a time.
    """
    text = os.environ.get("WIREWATCH_NOW")
    if not text:
        return system_now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        message = f"WIREWATCH_NOW is {text!r}; it must be a time such as 2026-05-28T12:00:00Z"
        raise UserError(message)
    return moment.astimezone(UTC)
