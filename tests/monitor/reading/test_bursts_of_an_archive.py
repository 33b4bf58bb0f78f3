"""Bursts and silences of a real archive: an outage, a first poll and a gap are known for what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.analysis.bursts import BurstRule
from monitor.model import Article, Batch, Flag, FlaggedArticle, Span, Subscription, Topic, Visit
from monitor.reading.bursts import Burst, Today, bursts, judge, today
from monitor.reading.listening import listened
from monitor.reading.quiet import quiet_sources
from monitor.storage.reader import Reader
from monitor.storage.store import Store

DAY = timedelta(days=1)
START = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 60
NOW = START + DAYS * DAY
UTC_ZONE = ZoneInfo("UTC")
RULE = BurstRule()


class Archive:
    """One feed, added at the start and heard every six hours: ten articles a day, two of them on ferries."""

    def __init__(self, path: Path) -> None:
        self._clock = START
        self.store = Store(path, now=lambda: self._clock)
        self.store.add_feeds([Subscription("https://gazette.example/feed")])
        self.store.save_topic(Topic("ferries", "Ferries", "ferry"))
        self.reader = Reader(path)
        self._made = 0

    def later(self, moment: datetime) -> None:
        self._clock = moment

    def heard(self, day: int, gap: int | None = None) -> None:
        visits = [
            Visit(feed_id=1, at=START + day * DAY + timedelta(hours=hour), outcome="new", gap_seconds=gap)
            for hour in (0, 6, 12, 18, 23)
        ]
        for visit in visits:
            self.store.save(Batch(1, (), visit))

    def day(self, day: int, *, all_news: int = 10, ferries: int = 2, heard: bool = False, **more: bool) -> None:
        found = tuple(self._article(day, place < ferries, **more) for place in range(all_news))
        visit = Visit(feed_id=1, at=START + day * DAY + timedelta(hours=2), outcome="new") if heard else None
        self.store.save(Batch(1, found, visit))

    def imported(self, day: int, *, ferries: int) -> None:
        source = self.store.import_feed("old news")
        found = tuple(self._article(day, place < ferries, backfill=True) for place in range(30))
        self.store.save(Batch(source, found, None))

    def _article(self, day: int, ferry: bool, *, backfill: bool = False, undated: bool = False) -> FlaggedArticle:
        self._made += 1
        at = START + day * DAY + timedelta(seconds=self._made % 600 if undated else 3600 + self._made)
        flags = (Flag("ferries", 1, "flag", 1.0, (Span("title", 0, 5),)),) if ferry else ()
        one = Article(
            guid=str(self._made), url="", title="Ferry sails" if ferry else "Bridge stands", summary="", body="", html="",
            author="", source=f"Paper {self._made % 3}", lang="en", categories=(), published=at, first_seen=at, sort_time=at,
            sha256=str(self._made),
        )  # fmt: skip
        return FlaggedArticle(
            replace(one, backfill=backfill, undated=undated, first_seen=self._clock if backfill else at), flags
        )

    def found(self, *, silences: bool = False, both: bool = False) -> list[Burst]:
        return list(
            bursts(
                self.reader,
                ["ferries"],
                "day",
                since=None,
                until=None,
                tz=UTC_ZONE,
                now=NOW,
                rule=RULE,
                silences=silences,
                both=both,
            )
        )


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive(tmp_path / "archive.db")
    yield archive
    archive.reader.close()
    archive.store.close()


def test_a_day_with_many_more_ferries_is_a_burst_with_its_articles_and_publishers(archive: Archive):
    for day in range(DAYS):
        archive.heard(day)
        archive.day(day, all_news=20 if day == 50 else 10, ferries=14 if day == 50 else 2)
    (burst,) = archive.found()
    assert (burst.bucket, burst.topic, burst.standing.seen) == ("2026-02-20", "ferries", 14)
    assert burst.standing.expected == pytest.approx(4)
    assert burst.standing.baseline_days == 50
    assert len(burst.articles) == 14
    assert sum(number for _, number in burst.publishers) == 14
    assert archive.reader.rows([burst.articles[0]])[0].title == "Ferry sails"


def test_days_on_which_the_machine_was_off_are_no_silence_and_make_no_baseline(archive: Archive):
    off = range(30, 40)
    for day in range(DAYS):
        if day not in off:
            archive.heard(day)
        archive.day(day, all_news=2 if day in off else 30, ferries=0 if day in off else 8)
    assert archive.found(silences=True) == []
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert not any(judged.fit[30:40])
    assert {one.reasons for one in judged.heard[30:40]} == {("off",)}
    assert judged.standings[-1].baseline_days < 56 - 9


def test_an_empty_day_on_which_the_feed_was_heard_is_a_silence(archive: Archive):
    for day in range(DAYS):
        archive.heard(day)
        archive.day(day, all_news=30, ferries=0 if day == 45 else 8)
    (silence,) = archive.found(silences=True)
    assert archive.found() == []
    assert archive.found(both=True) == [silence]
    assert (silence.bucket, silence.standing.seen) == ("2026-02-15", 0)
    assert silence.coverage == pytest.approx(1, abs=0.01)


def test_a_day_with_a_known_gap_makes_no_baseline(archive: Archive):
    for day in range(DAYS):
        archive.heard(day, gap=7200 if day == 20 else None)
        archive.day(day)
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert [day for day, fit in enumerate(judged.fit[:-1]) if not fit] == [20]
    assert judged.heard[20].reasons == ("gap",)


def test_days_on_which_a_feed_that_answers_brought_nothing_new_make_no_baseline(archive: Archive):
    quiet = range(40, 50)
    for day in range(DAYS):
        archive.heard(day)
        if day not in quiet:
            archive.day(day, heard=True)
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert judged.heard[49].reasons == ("silent",)
    assert judged.fit[41] is True  # for ten of its usual pauses a feed may rest
    assert judged.fit[49] is False
    assert all(judged.healthy[40:50])


def test_undated_articles_after_a_pause_make_no_baseline(archive: Archive):
    off = range(30, 34)
    for day in range(DAYS):
        if day not in off:
            archive.heard(day)
            archive.day(day, undated=day in {20, 34})
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert judged.heard[34].reasons[-1] == "undated"
    assert judged.fit[20] is True


def test_a_chart_says_why_each_bar_cannot_be_trusted_and_how_long_its_baseline_is(archive: Archive):
    off = range(30, 40)
    for day in range(DAYS):
        if day not in off:
            archive.heard(day)
        archive.day(day)
    listened_to = listened(
        archive.reader, "day", since=START + 25 * DAY, until=NOW, tz=UTC_ZONE, now=NOW, days=RULE.days
    )
    assert listened_to.buckets[START + 35 * DAY].reasons == ("off",)
    assert listened_to.buckets[START + 26 * DAY].reasons == ()
    assert listened_to.asked == 56
    assert listened_to.usable == 56 - len(off)


def test_what_a_first_poll_brings_of_the_days_before_is_neither_a_burst_nor_a_baseline(archive: Archive):
    for day in range(DAYS):
        if day >= 20:
            archive.heard(day)
        archive.day(day, all_news=10, ferries=2)
    archive.later(START + timedelta(hours=30))
    archive.day(-3, all_news=30, ferries=25, backfill=True)
    archive.day(0, all_news=30, ferries=25, backfill=True)
    assert archive.found() == []
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert judged.own_time[0] is False
    assert judged.own_time[3] is False


def test_what_is_imported_beside_feeds_is_neither_a_burst_nor_a_baseline(archive: Archive):
    for day in range(DAYS):
        archive.heard(day)
        archive.day(day)
    for day in (20, 50):
        archive.imported(day, ferries=30)
    assert archive.found() == []
    judged = judge(archive.reader, "ferries", "day", since=None, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    assert [day for day, fit in enumerate(judged.fit[:-1]) if not fit] == [20, 50]
    assert judged.heard[20].reasons == ("backfill",)


def test_an_archive_of_imports_before_any_feed_is_held_against_itself(archive: Archive):
    for day in range(-DAYS, 0):
        archive.imported(day, ferries=14 if day == -5 else 2)
    (burst,) = archive.found()
    assert burst.bucket == "2025-12-27"


def test_a_morning_is_held_against_the_news_of_the_morning(archive: Archive):
    for day in range(DAYS - 1):
        archive.heard(day)
        archive.day(day, all_news=20, ferries=4)
    archive.day(DAYS - 1, all_news=5, ferries=1)
    start = START + (DAYS - 1) * DAY
    held = today(archive.reader, ["ferries"], start, tz=UTC_ZONE, now=start + timedelta(hours=9), rule=RULE)["ferries"]
    assert (held.seen, held.expected, held.burst) == (1, pytest.approx(1), False)
    assert held.baseline_days == 56


def test_a_fresh_archive_says_nothing_of_its_first_day(archive: Archive):
    held = today(archive.reader, ["ferries"], START, tz=UTC_ZONE, now=START + timedelta(hours=9), rule=RULE)["ferries"]
    assert held == Today(0, None, 0, burst=False)


def test_an_empty_archive_has_neither(archive: Archive):
    assert archive.found() == archive.found(silences=True) == []


def test_a_source_that_answers_but_brings_far_less_than_its_share_is_silent(archive: Archive):
    archive.store.add_feeds([Subscription("https://harbour.example/feed", "Harbour Post")])
    for day in range(DAYS):
        archive.heard(day)
        archive.day(day, all_news=20)
        for hour in (0, 6, 12, 18, 23):
            visit = Visit(
                feed_id=2, at=START + day * DAY + timedelta(hours=hour), outcome="failed" if day == 50 else "new"
            )
            archive.store.save(Batch(2, (), visit))
        if day not in {45, 50}:
            archive.store.save(Batch(2, tuple(archive._article(day, False) for _ in range(10)), None))
    found = list(
        quiet_sources(archive.reader, "day", since=START + 40 * DAY, until=None, tz=UTC_ZONE, now=NOW, rule=RULE)
    )
    assert [(one.source, one.bucket, one.standing.seen) for one in found] == [("Harbour Post", "2026-02-15", 0)]
    assert found[0].standing.expected == pytest.approx(10, abs=0.5)
