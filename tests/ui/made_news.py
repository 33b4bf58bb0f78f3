"""Made-up articles, topics and feeds that tests of pages show."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.model import ArticleRow, Feed, Health, RowFlag, Subscription, Topic

NOW = datetime(2026, 5, 12, 9, 30, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")

HEADLINES = (
    "Two rockets fired from the northern coast, ministry says",
    "Leaders of three islands to meet in the capital in June",
    "Harbour office reports a second test within a week",
    "Talks end without a joint statement",
    "Launch window announced for the weather satellite",
)
TOPICS = (
    Topic("missile-launches", "Missile launches", "missile NEAR/8 launch*", 3),
    Topic("summits", "Summits", "summit OR (leaders NEAR/5 meet*)", 1, alert=False),
)


def article(number: int, when: datetime, topics: Sequence[str] = (), title: str = "") -> ArticleRow:
    """A made-up stored article."""
    return ArticleRow(
        id=number,
        feed_id=1 + number % 3,
        feed_url="https://feeds.example/world",
        guid=f"g{number}",
        url=f"https://paper.example/{number}",
        title=title or HEADLINES[number % len(HEADLINES)],
        snippet="Made-up words.",
        source=("Harbour Post", "Island Wire", "The Ferry")[number % 3],
        lang="en",
        published=when,
        first_seen=when,
        sort_time=when,
        edited=None,
        backfill=False,
        undated=False,
        read=number % 4 == 0,
        starred=False,
        flags=tuple(RowFlag(topic, "flag", ()) for topic in topics),
    )


def coverage_year(now: datetime = NOW, days: int = 400, seed: int = 7) -> list[ArticleRow]:
    """Some hundred days of made-up articles, newest last, today with a burst of launches."""
    dice, rows = random.Random(seed), []  # noqa: S311  # made-up news, no secret
    for back in range(days, -1, -1):
        day = now - timedelta(days=back)
        launches = dice.choice((0, 1, 2, 3, 4)) if back else 14
        meetings = dice.choice((2, 3, 5, 7, 8))
        for topics, many in ((("missile-launches",), launches), (("summits",), meetings), ((), 9)):
            for _ in range(many):
                hours = dice.uniform(0, 9 if back == 0 else 24)
                rows.append(
                    article(
                        len(rows) + 1, day - timedelta(hours=hours) if back else now - timedelta(hours=hours), topics
                    )
                )
    return sorted(rows, key=lambda row: row.sort_time)


def feed(number: int, **health: object) -> Feed:
    """A made-up feed that is well unless told otherwise."""
    made = {
        "state": "ok",
        "last_polled": NOW - timedelta(minutes=4),
        "last_status": 200,
        "newest_item": NOW - timedelta(minutes=31),
        "next_poll": NOW + timedelta(minutes=6),
    }
    about = Subscription(
        f"https://paper{number}.example/feed", f"Paper {number}", folder="Asia" if number % 2 else "World"
    )
    return Feed(number, about, polls=12, health=Health(**{**made, **health}))
