"""The same articles in another order: oldest first, by source, by title; equals stay newest first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import UserError
from monitor.model import Article, ArticleFilter, Batch, FlaggedArticle, Subscription
from monitor.reading import Reading, finding
from monitor.storage.store import Store
from monitor.terms import Order

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
LINES = [
    ("a", "Zebra crossing opens", "The Gazette"),
    ("b", "apple harvest begins", "coast Radio"),
    ("c", "Ferry resumes", ""),
    ("d", "Apple prices fall", "The Gazette"),
]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    store = Store(tmp_path / "archive.db", now=lambda: NOON)
    store.add_feeds([Subscription("https://north.example/feed", "Northern Post")])
    for back, (guid, title, source) in enumerate(LINES):
        at = NOON - timedelta(hours=back)
        article = Article(guid, "", title, "", "An apple.", "", "", source, "en", (), at, at, at, guid * 64)
        store.save(Batch(1, (FlaggedArticle(article),)))
    store.close()
    return Reading(tmp_path / "archive.db", now=lambda: NOON)


def titles(reading: Reading, order: Order, query: str = "", limit: int | None = None) -> list[str]:
    ids = reading.article_ids(ArticleFilter(query=query, order=order), limit)
    return [row.title.split()[0] for row in reading.rows(ids)]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("newest", ["Zebra", "apple", "Ferry", "Apple"]),
        ("oldest", ["Apple", "Ferry", "apple", "Zebra"]),
        ("source", ["apple", "Ferry", "Zebra", "Apple"]),
        ("title", ["apple", "Apple", "Ferry", "Zebra"]),
    ],
)
def test_a_list_is_sorted_as_asked(reading: Reading, order: Order, expected: list[str]):
    assert titles(reading, order) == expected
    assert titles(reading, order, limit=2) == expected[:2]
    assert titles(reading, order, query="apple") == expected


def test_a_search_keeps_its_matches(reading: Reading):
    assert titles(reading, "title", query="title:apple OR title:zebra") == ["apple", "Apple", "Zebra"]


def test_too_many_are_refused_with_the_number(reading: Reading, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finding, "MOST_SORTED", 3)
    with pytest.raises(UserError, match="4 articles are too many to sort by title; narrow the search to 3"):
        titles(reading, "title")
    assert len(titles(reading, "oldest")) == 4
