"""Two launches of one day are two events though no text names a zone, and one launch told by many clocks is one."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.clustering.hours import Hours, Span, again, came_before, differ, hours
from monitor.clustering.joining import Standing
from monitor.clustering.profile import Profile, Profiler, Stated
from monitor.clustering.sameness import margin
from monitor.clustering.window import Window
from monitor.facts.extract import events
from monitor.gazetteer.load import gazetteer
from monitor.ledger import TellingKey

STORIES = Path(__file__).with_name("launches_of_a_day.jsonl")
"""Eleven days, of which eight have two launches; `id` says which launch an article tells of. Written by us."""
WEDNESDAY = date(2026, 4, 8)
NIGHT = datetime.fromisoformat("2026-04-08T03:00:00+00:00")


def told(row: dict[str, str], number: int, profiler: Profiler) -> list[Profile]:
    at = datetime.fromisoformat(row["published"])
    found = events((("title", row["title"]), ("body", row["body"])), at, profiler.gazetteer)
    return [
        profiler.profile(
            TellingKey(number, one.kind, nth),
            row["title"],
            row["body"],
            [Stated(fact.field, fact.value, fact.unit, fact.country) for fact in one.facts],
            at=int(at.timestamp()),
        )
        for nth, one in enumerate(found, 1)
    ]


def test_each_launch_of_these_days_is_one_event() -> None:
    rows = [json.loads(line) for line in STORIES.read_text(encoding="utf-8").splitlines()]
    profiler, window, joined = Profiler(gazetteer()), Window(), dict[str, set[int]]()
    for number, row in enumerate(sorted(rows, key=lambda row: row["published"]), 1):
        (launch,) = told(row, number, profiler)
        event = window.choose(launch) or number
        window.add(Standing(launch, event))
        joined.setdefault(row["id"].rpartition(" ")[0], set()).add(event)
    assert len(joined) == 19
    assert {name: len(found) for name, found in joined.items()} == dict.fromkeys(joined, 1)
    assert len(set.union(*joined.values())) == len(joined)


def launch_by(actor: str, number: int) -> Profile:
    stated = [Stated("actor", actor), Stated("count", 2), Stated("date", "2026-04-08")]
    return Profiler(gazetteer()).profile(
        TellingKey(number, "launch", 1),
        "Two missiles fired at ship",
        "Two missiles were fired.",
        stated,
        at=1_775_650_000,
    )


def test_launches_by_two_countries_are_two_and_a_group_stands_for_its_country() -> None:
    yemen, group, iran = (launch_by(name, number) for number, name in enumerate(("Yemen", "Houthis", "Iran"), 1))
    assert margin(yemen, iran) is None
    assert margin(group, iran) is None
    assert margin(yemen, group) is not None


@pytest.mark.parametrize(
    ("headline", "to_come"),
    [
        ("North Korea says it will test ICBM next week", True),
        ("North Korea prepares for missile launch, staff says", True),
        ("North Korea to fire more missiles", True),
        ("North Korea fires ICBM, vows to test more", False),
        ("South Korea to answer missile launch", False),
    ],
)
def test_a_launch_that_is_announced_is_none_of_those_told_of_before(headline: str, *, to_come: bool) -> None:
    profiler, day = Profiler(gazetteer()), 86_400
    fired = "North Korea fires ICBM"

    def telling(number: int, title: str, when: int) -> Profile:
        stated = [Stated("actor", "North Korea"), Stated("class", "ICBM")]
        return profiler.profile(TellingKey(number, "launch", 1), title, "", stated, at=when)

    launch, announced = telling(1, fired, day), telling(2, headline, 2 * day)
    assert (margin(launch, announced) is None) == to_come
    assert margin(launch, telling(3, headline, 0)) is not None


def test_a_launch_at_the_same_minute_is_one_in_whatever_language_it_is_told() -> None:
    rows = [
        {
            "title": "N. Korea fires ballistic missile toward East Sea",
            "body": "North Korea fired a ballistic missile toward the East Sea at 8:30 a.m. on Wednesday, the staff said.",
            "published": "2026-04-07T23:50:00Z",
        },
        {
            "title": "北朝鮮からミサイル発射",
            "body": "防衛省は8日午前8時30分ごろ、北朝鮮から弾道ミサイル1発が発射されたと発表した。",
            "published": "2026-04-08T00:10:00Z",
        },
    ]
    profiler = Profiler(gazetteer())
    (one,), (other,) = (told(row, number, profiler) for number, row in enumerate(rows, 1))
    alike = margin(one, other)
    assert alike is not None
    assert alike > 0


def test_a_headline_that_says_there_is_none_speaks_of_none() -> None:
    profiler = Profiler(gazetteer())

    def spoken(title: str) -> frozenset[str]:
        return profiler.profile(TellingKey(1, "other", 1), title, "", [], at=0).speaks

    assert spoken("Kremlin says no plans for summit of the two") == frozenset()
    assert spoken("North Korea has not fired a missile, staff says") == frozenset()
    assert spoken("Nordkorea feuert Rakete ab") == {"launch"}


def at(told: str, zone: str = "", *countries: str) -> Hours:
    return hours([(told, zone)], {WEDNESDAY}, countries, "")


def during(text: str) -> Hours:
    return hours([], {WEDNESDAY}, ("KP",), text)


def test_a_time_without_a_zone_is_that_of_the_country() -> None:
    assert differ(at("07:10", "", "KP"), at("20:20", "KST"))
    assert not differ(at("07:10", "", "KP"), at("22:10", "UTC"))
    assert not differ(at("07:10", "", "KP"), at("17:10", "ET"))
    assert not differ(at("07:10", "", "KP"), at("09:00", "", "KP"))


def test_times_of_unknown_zones_are_compared_with_each_other_alone() -> None:
    assert differ(at("07:10"), at("20:20"))
    assert not differ(at("07:10"), at("20:20", "UTC"))
    assert not differ(at("07:10"), Hours())


@pytest.mark.parametrize(
    ("morning", "evening"),
    [
        ("fired on Wednesday morning", "fired late on Wednesday"),
        ("fired early Wednesday", "fired on Wednesday evening"),
        ("fired overnight", "fired on Wednesday afternoon, hours after an overnight barrage"),
        ("8일 오전 발사했다", "8일 밤 발사했다"),
        ("8日朝、発射した", "8日夜、発射した"),
    ],
)
def test_parts_of_the_day_tell_launches_apart(morning: str, evening: str) -> None:
    assert differ(during(morning), during(evening))
    assert not differ(during(morning), at("08:50", "KST"))


def test_a_part_of_another_day_or_of_several_says_nothing() -> None:
    assert during("it fired one on Monday morning") == Hours()
    assert during("on Wednesday morning, and on Wednesday evening") == Hours()


@pytest.mark.parametrize(
    "words",
    [
        "fires missile in second launch of the day",
        "It was the second time in a day that it fired one",
        "launched one hours after it had tested another missile",
        "Hours after it fired a cruise missile, the North launched a ballistic one",
        "fired another missile shortly after noon, following the one it fired earlier in the day",
        "Second missile attack on Kyiv in a day",
        "the launch came hours after a morning test",
        "fires again, hours later",
        "이날 두 번째 발사",
        "同日2回目の発射",
    ],
)
def test_words_say_that_it_was_not_the_first(words: str) -> None:
    assert again(words)


@pytest.mark.parametrize(
    "words",
    [
        "its second launch this week",
        "condemned the launch on Wednesday morning, hours after the test",
        "The president called Tokyo hours after North Korea fired a missile",
        "The launch came hours after a warning",
        "the first launch in a month",
        "fires missile hours after the envoy leaves Seoul",
        "fires two missiles on Wednesday morning",
        "it launched missiles again and again this year",
    ],
)
def test_other_words_do_not(words: str) -> None:
    assert not again(words)


def test_who_came_before_a_launch_does_not_tell_of_it() -> None:
    evening = at("20:20", "KST").since
    assert evening is not None
    assert came_before(int(NIGHT.timestamp()), evening)
    assert not came_before(evening + 60, evening)
    midnight = int(datetime.fromisoformat("2026-04-08T00:00:00+00:00").timestamp())
    assert not came_before(midnight, evening)  # dated by its day alone


spans = st.builds(
    lambda first, length: Span(first, first + length, sure=True), st.integers(0, 1439), st.integers(0, 700)
)
some = st.lists(spans, min_size=1, max_size=3).map(lambda found: Hours(tuple(found)))


@given(some, some, st.integers(-3000, 3000))
def test_whether_they_differ_is_the_same_from_either_side_and_in_any_zone(one: Hours, other: Hours, ahead: int) -> None:
    def moved(told: Hours) -> Hours:
        return Hours(tuple(Span(span.first + ahead, span.last + ahead, span.sure) for span in told.utc))

    assert differ(one, other) == differ(other, one) == differ(moved(one), moved(other))
    assert not differ(one, moved(one)) or ahead % 1440
    assert not differ(one, one)
