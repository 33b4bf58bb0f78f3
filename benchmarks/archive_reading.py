"""What a window reads of a large archive: the newest of a topic and of a query as typed, a page anywhere, counts by day."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from statistics import median
from zoneinfo import ZoneInfo

from benchmarks.archive_figures import Figure, Took, took
from benchmarks.archive_making import Made
from benchmarks.archive_topics import MANY
from monitor.model import ArticleFilter
from monitor.ports import system_now
from monitor.reading import Reading
from monitor.storage.reader import Reader

NEWEST = 50
PAGE = 100
YEARS = 10
ZONE = ZoneInfo("Europe/Stockholm")

WORDS = ("president", "market", "missile", "earthquake", "parliament", "hwasong", "uranium", "football")
"""Common and rare words, each asked of ours and by LIKE."""

TYPED = (
    *WORDS,
    "the",
    "in the",
    "north korea",
    '"north korea"',
    '"prime minister" OR "foreign minister"',
    "terror*",
    "ele*",
    "title:election",
    "oil NEAR/5 price",
    "(missile OR rocket) NEAR/s (launch* OR test* OR fire*)",
    "(china OR japan OR korea) AND (trade OR tariff*)",
    "election NOT (us OR american)",
    "=WHO",
    "lang:ko",
    "미사일",
    "导弹",
    "ballistic missile launch site satellite image",
)
"""Queries of every shape that people type, from a word in most articles to one in none."""


def figures(made: Made, times: int) -> Iterator[Figure]:
    """All of them; the archive holds the topic MANY by then."""
    reading = Reading(made.archive)
    try:
        reading.rows(reading.article_ids(ArticleFilter(), NEWEST))
        yield from _topics(reading, times)
        yield from _typed(reading, made, times)
        yield from _pages(made, times)
        yield from _counts(reading, times)
    finally:
        reading.close()


def _newest(reading: Reading, wanted: ArticleFilter) -> Callable[[], object]:
    return lambda: reading.rows(reading.article_ids(wanted, NEWEST))


def _topics(reading: Reading, times: int) -> Iterator[Figure]:
    asked = [_newest(reading, ArticleFilter(topics=(topic.name,))) for topic in reading.topics()]
    found = took(asked, 5 * times)
    yield Figure("newest 50 of a saved topic, p95", found.slow, "ms", most=30, note=found.note(), grows=True)


def _typed(reading: Reading, made: Made, times: int) -> Iterator[Figure]:
    every = Took()
    slowest = (0.0, "")
    for query in TYPED:
        one = took([_newest(reading, ArticleFilter(query=query))], times)
        every.cpu += one.cpu
        every.wall += one.wall
        slowest = max(slowest, (one.middle, query))
    note = f"{every.note()} slowest: {slowest[1]} {slowest[0]:.3g}"
    yield Figure("newest 50 of a query as typed, p95", every.slow, "ms", most=100, note=note, grows=True)
    sys.path.insert(0, os.environ["WIREWATCH_TOOLS"])
    from baselines import like_scan  # type: ignore[import-not-found]

    ratios = []
    for word in WORDS:
        ours = took([_newest(reading, ArticleFilter(query=word))], times)
        theirs = took([lambda word=word: like_scan(made.plain, word)])  # type: ignore[misc]  # this turn's word
        ratios.append(theirs.middle / ours.middle)
    note = f"(the least of {len(ratios)} words; median {median(ratios):.3g})"
    yield Figure("newest 50 of a word, times as fast as LIKE", min(ratios), "x", least=10, note=note)


def _pages(made: Made, times: int) -> Iterator[Figure]:
    from baselines import offset_page

    reader = Reader(made.archive)
    with closing(sqlite3.connect(f"{made.archive.as_uri()}?mode=ro", uri=True)) as connection:
        by_offset = "SELECT sort_time, id FROM article ORDER BY sort_time DESC, id DESC LIMIT 1 OFFSET ?"
        places = [made.count * part // 10 for part in (1, 3, 5, 7, 9)]
        starts = [connection.execute(by_offset, [place]).fetchone() for place in places]
        ours = took([lambda at=at: reader.article_ids(limit=PAGE, after=at) for at in starts], 5 * times)  # type: ignore[misc]
        shown = took(
            [lambda at=at: reader.rows(reader.article_ids(limit=PAGE, after=at)) for at in starts],  # type: ignore[misc]
            5 * times,
        )
        indexed = took([lambda: connection.execute(by_offset, [made.count // 2]).fetchall()], 3)
    reader.close()
    theirs = took([lambda: offset_page(made.plain, made.count // 2)], 3)
    plain, own = theirs.middle / ours.middle, indexed.middle / ours.middle
    note = f"(OFFSET in the middle {theirs.middle:.4g} ms, over our own index {indexed.middle:.4g} ms: {own:.4g} times)"
    yield Figure("a page of 100 anywhere, times as fast as OFFSET", plain, "x", least=500, note=note)
    yield Figure("a page of 100 anywhere: its articles", ours.slow, "ms", note=ours.note(), grows=True)
    yield Figure("a page of 100 anywhere: with all that its rows show", shown.slow, "ms", note=shown.note(), grows=True)


def _counts(reading: Reading, times: int) -> Iterator[Figure]:
    now = system_now()
    since = datetime(now.year - YEARS, now.month, 1, tzinfo=UTC)
    for topic, most in ((MANY, 60), (None, None)):
        found = took([lambda topic=topic: reading.counts([topic], "day", since=since, until=now, tz=ZONE)], times)  # type: ignore[misc]
        days = reading.counts([topic], "day", since=since, until=now, tz=ZONE)
        counted = int(sum(day.value for day in days))
        what = f"counts by day over {YEARS} years, " + ("a topic of many flags" if topic else "all articles")
        note = f"{found.note()} {counted:,} in {len(days):,} days"
        yield Figure(what, found.middle, "ms", most=most, note=note, grows=topic is not None)
