"""What runs in a child of the pool to see what reading a document does: files opened, hosts asked, processor time. Not a test."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds import guess
from monitor.model import Feed, Subscription
from monitor.pipeline import Digest, digest_in_child
from monitor.topics import shipped

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
WATCHED = (
    "open",
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "os.system",
    "os.exec",
    "os.spawn",
    "subprocess.",
    "shutil.",
)


@dataclass(frozen=True, slots=True)
class Watched:
    """`events` are (name, argument) of the interpreter's audit; `seconds` of processor time; `error` the kind of failure, or empty, and
    `reason` its sentence.
    """

    events: tuple[tuple[str, str], ...]
    seconds: float
    error: str
    items: int = 0
    digest: Digest | None = None
    reason: str = ""

    @property
    def characters(self) -> int:
        """All text that came of the document."""
        if self.digest is None:
            return 0
        articles = [one.article for one in self.digest.articles]
        texts = [text for one in articles for text in (one.title, one.summary, one.body, one.html, *one.ignored)]
        return len(self.digest.title) + sum(map(len, texts))


class _Witness:
    """An audit hook can never be taken back, so it is there once and looks only while it should."""

    def __init__(self) -> None:
        self.looking = False
        self.seen: list[tuple[str, str]] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.looking and event.startswith(WATCHED):
            self.seen.append((event, str(arguments[0])[:200] if arguments else ""))


_witness: list[_Witness] = []


@contextmanager
def witness() -> Iterator[list[tuple[str, str]]]:
    """What this process opens and asks for until the block ends."""
    if not _witness:
        _witness.append(_Witness())
        sys.addaudithook(_witness[0])
    only = _witness[0]
    only.seen, only.looking = [], True
    try:
        yield only.seen
    finally:
        only.looking = False


def watched(document: Document) -> Watched:
    """Read a document as a poll does, and say what that did."""
    topics, feed = shipped.topics(), Feed(1, Subscription(document.url))
    guess.among(
        "a text of more than twenty letters", ("en", "de")
    )  # loads its model, which is no doing of the document's
    with witness() as seen:
        began = time.process_time()
        try:
            found = digest_in_child(feed, document, {}, topics, NOON)
            error, reason, items = "", "", found.items
        except FetchError as refused:
            found, error, reason, items = None, refused.kind, refused.reason, 0
        seconds = time.process_time() - began
    return Watched(tuple(seen), seconds, error, items, found, reason)


def careless(body: bytes) -> Watched:
    """What the parser does when it is given bytes instead of a stream: it takes them for the name of a file first."""
    import feedparser

    with witness() as seen:
        feedparser.parse(body)
    return Watched(tuple(seen), 0.0, "")
