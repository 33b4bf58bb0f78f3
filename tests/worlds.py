"""Fakes that several tests share: a clock to tick, a world of addresses and answers, a parsing pool without children."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.model import Alert, Feed, Validators
from monitor.ports import Fetched

T = TypeVar("T")
MORNING = datetime(2026, 5, 28, 8, 0, tzinfo=UTC)


class Clock:
    """Says what time it is until told otherwise."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def tick(self, **step: float) -> None:
        self.moment += timedelta(**step)


@dataclass
class World:
    """Addresses and what they answer, in turn; the last answer stays. Records who was asked, and with which validators."""

    clock: Clock
    answers: dict[str, list[Fetched]] = field(default_factory=dict)
    asked: list[tuple[str, Validators]] = field(default_factory=list)
    feeds: list[Feed] = field(default_factory=list)

    def serves(self, url: str, *bodies: str, etag: str | None = None) -> None:
        """Each body is one answer of the address."""
        self.answers[url] = [
            Document(url, body.encode(), self.clock(), validators=Validators(etag=etag), wire_bytes=len(body))
            for body in bodies
        ]

    def fails(self, url: str, reason: str = "the server does not answer", **more: object) -> None:
        self.answers[url] = [FetchError(url, reason, **{"kind": "connect", **more})]  # type: ignore[arg-type]

    def sends_on(self, url: str, to: str) -> None:
        """A redirect, which is followed unless whoever asks does that by hand."""
        self.fails(url, "the server sends us on", kind="redirect")
        self.answers[url][0].target = to  # type: ignore[union-attr]

    def is_unchanged(self, url: str) -> None:
        self.answers[url] = [NotModified(url, self.clock())]

    def __call__(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:
        for feed in feeds:
            if cancelled.is_set():
                return
            self.asked.append((feed.url, feed.validators))
            self.feeds.append(feed)
            yield feed, self._answer(feed.url, by_hand=feed.by_hand)

    def _answer(self, url: str, *, by_hand: bool) -> Fetched:
        turn = self.answers[url]
        answer = turn.pop(0) if len(turn) > 1 else turn[0]
        led = "" if by_hand or not isinstance(answer, FetchError) else answer.target
        return self._answer(led, by_hand=False) if led else answer


class InlinePool:
    """Does the work at once, in this thread."""

    def submit(
        self, function: Callable[..., T], *args: object, size: int = 0, url: str = "", light: bool = False
    ) -> Future[T]:
        future: Future[T] = Future()
        try:
            future.set_result(function(*args))
        except FetchError as error:
            future.set_exception(error)
        return future

    def share(self, function: Callable[..., object], *arguments: object) -> None:
        """There are no children to make anything ready in."""

    def close(self) -> None:
        pass


class FaultyPool(InlinePool):
    """Has a bug that the document of one feed brings about."""

    def __init__(self, at: str) -> None:
        self.at = at

    def submit(
        self, function: Callable[..., T], *args: object, size: int = 0, url: str = "", light: bool = False
    ) -> Future[T]:
        if url != self.at:
            return super().submit(function, *args, size=size, url=url, light=light)
        future: Future[T] = Future()
        future.set_exception(ZeroDivisionError("a bug of ours"))
        return future


class Desk:
    """A desktop that shows every notification, or none."""

    name = "desktop"

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.shown: list[Alert] = []

    def send(self, alert: Alert) -> bool:
        if self.works:
            self.shown.append(alert)
        return self.works

    def close(self) -> None:
        pass


def rss(*items: tuple[str, str, str], title: str = "The Harbour Post") -> str:
    """A feed of (guid, title, text) items, each an hour older than the one before, the first at eight on 28 May 2026."""
    parts = []
    for number, (guid, head, text) in enumerate(items):
        when = (MORNING - timedelta(hours=number)).strftime("%a, %d %b %Y %H:%M:%S GMT")
        parts.append(
            f"<item><guid isPermaLink='false'>{guid}</guid><title>{head}</title><pubDate>{when}</pubDate>"
            f"<link>https://post.example/{guid}</link><description>{text}</description></item>"
        )
    return f"<rss version='2.0'><channel><title>{title}</title>{''.join(parts)}</channel></rss>"
