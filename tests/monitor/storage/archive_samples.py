"""Articles, flags and batches for stories about the archive."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from monitor.model import Article, Batch, Flag, FlaggedArticle, Level, Span, Visit
from monitor.storage.indexing import compare, teach
from monitor.storage.reader import Reader

T = TypeVar("T")

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
URL = "https://gazette.example/feed"


def article(
    guid: str = "one",
    title: str = "Ferry service resumes",
    body: str = "Boats run again after the storm.",
    hours_ago: float = 0,
    **more: object,
) -> Article:
    at = NOON - timedelta(hours=hours_ago)
    fields: dict[str, object] = {
        "guid": guid,
        "url": f"https://gazette.example/{guid}",
        "title": title,
        "summary": "",
        "body": body,
        "html": f"<p>{body}</p>",
        "author": "A. Reporter",
        "source": "The Gazette",
        "lang": "en",
        "categories": ("harbour",),
        "published": at,
        "first_seen": NOON,
        "sort_time": at,
    }
    fields.update(more)
    fields.setdefault(
        "sha256", hashlib.sha256(repr((fields["title"], fields["summary"], fields["body"])).encode()).hexdigest()
    )
    return Article(**fields)  # type: ignore[arg-type]


def flag(topic: str = "ferries", level: Level = "flag", version: int = 1) -> Flag:
    return Flag(topic, version, level, 1.5, (Span("title", 0, 5),))


def batch(*articles: Article | FlaggedArticle, feed_id: int = 1, visit: Visit | None = None) -> Batch:
    return Batch(feed_id, tuple(a if isinstance(a, FlaggedArticle) else FlaggedArticle(a) for a in articles), visit)


def flagged(one: Article, *flags: Flag) -> FlaggedArticle:
    return FlaggedArticle(one, flags or (flag(),))


def visit(outcome: str = "new", **more: object) -> Visit:
    return Visit(feed_id=1, at=NOON, outcome=outcome, **more)  # type: ignore[arg-type]


def ask(path: Path, question: Callable[[Reader], T]) -> T:
    """What a reader of its own says."""
    reader = Reader(path)
    try:
        return question(reader)
    finally:
        reader.close()


def look(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    """What any SQLite tool would see."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


def index_agrees(path: Path) -> bool:
    """Whether FTS5 finds the index equal to the articles."""
    connection = sqlite3.connect(path)
    teach(connection)
    try:
        connection.execute("BEGIN IMMEDIATE")
        compare(connection)
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.rollback()
        connection.close()
    return True
