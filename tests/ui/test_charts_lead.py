"""Whatever a topic is taken apart by, a bar of its chart leads to just those articles that it counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.model import Article, Batch, Flag, FlaggedArticle, Span, Subscription, Topic
from monitor.reading import Reading
from monitor.storage.store import Store
from ui.pages import charts_marks, charts_series

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")


def herring(number: int, moment: datetime) -> FlaggedArticle:
    nothing = dict.fromkeys(("summary", "body", "html", "author"), "")
    made = Article(
        guid=f"guid-{number}",
        url=f"https://north.example/{number}",
        title=f"Herring {number}",
        source="Post" if number % 2 else "Wire",
        lang="en" if number % 3 else "sv",
        categories=(),
        published=moment,
        first_seen=moment,
        sort_time=moment,
        sha256=f"{number:064x}",
        **nothing,
    )
    return FlaggedArticle(made, (Flag("herring", 1, "flag", 1.0, (Span("title", 0, 7),)),))


@pytest.fixture
def reading(tmp_path):
    """Twenty feeds, more than a chart names: the title of one holds that of another, some have no family, folder, kind or country."""
    store = Store(tmp_path / "archive.db", now=lambda: NOON)
    store.save_topic(Topic("herring", "Herring", "herring"))
    titles = [f"The {'Northern ' * number}Post" for number in range(20)]
    store.add_feeds(
        [
            Subscription(
                f"https://{number}.example/feed",
                title,
                folder=f"Folder {number // 2}" if number > 4 else "",
                kind=f"kind {number % 15}" if number > 3 else "",
                country="SE" if number > 5 else "",
                family=f"Family {number}" if number > 2 else "",
            )
            for number, title in enumerate(titles)
        ]
    )
    for feed in store.feeds():
        moments = [NOON - timedelta(hours=9 * nth) for nth in range(feed.id)]
        store.save(Batch(feed.id, tuple(herring(1000 * feed.id + nth, one) for nth, one in enumerate(moments))))
    store.close()
    found = Reading(tmp_path / "archive.db", now=lambda: NOON)
    yield found
    found.close()


@pytest.mark.parametrize("split", ["source", "feed", "kind", "country", "family", "folder", "lang"])
def test_a_bar_of_a_part_opens_what_it_counts(reading, split):
    counts = reading.counts(["herring"], "day", since=None, until=None, tz=SEOUL, split=split)
    series = charts_series.arrange(counts, "day", SEOUL, split=split)
    assert sum(sum(row) for row in series.values.values()) == 210
    for part, row in series.values.items():
        opened = [
            reading.count(charts_marks.asked(series, ("herring",), part, index, reading)) for index in range(len(row))
        ]
        assert (part, opened) == (part, list(row))
