"""When an export that is made again and again is due, in any zone, and the file that holds such schedules."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import schedule as rules
from monitor import schedules_file
from monitor.alert_rule import DAYS
from monitor.errors import UserError
from monitor.schedule import Run, Schedule, due, last_time, next_time, overdue
from monitor.terms import Term
from monitor.wanted import ArticleFilter

SEOUL = Schedule("launches", "/exports", at="06:00", zone="Asia/Seoul")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Havana")

moments = st.datetimes(datetime(2000, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # made aware by hypothesis
clocks = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
schedules = st.builds(
    Schedule,
    name=st.just("launches"),
    folder=st.just("/exports"),
    every=st.sampled_from(["day", "week"]),
    weekday=st.sampled_from(DAYS),
    at=clocks,
    zone=st.sampled_from(ZONES),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_new_schedule_waits_for_its_next_time():
    run = Run(at("2026-05-28T12:00"))
    assert not due(SEOUL, run, at("2026-05-28T20:59"))
    assert due(SEOUL, run, at("2026-05-28T21:00"))  # six in the morning in Seoul
    assert next_time(SEOUL, run, at("2026-05-28T12:00")) == at("2026-05-28T21:00")


def test_a_time_that_was_slept_through_is_made_up_for_once():
    run = Run(at("2026-05-20T21:00"))
    woke = at("2026-05-28T09:30")
    assert due(SEOUL, run, woke)
    assert not due(SEOUL, Run(woke, woke), woke + timedelta(hours=1))


def test_what_failed_is_tried_again_after_an_hour():
    run = Run(at("2026-05-20T21:00"), tried=at("2026-05-28T21:00"), error="the folder is not there")
    assert not due(SEOUL, run, at("2026-05-28T21:59"))
    assert due(SEOUL, run, at("2026-05-28T22:00"))
    assert next_time(SEOUL, run, at("2026-05-28T21:10")) == at("2026-05-28T22:00")


def test_a_clock_that_was_set_back_holds_nothing_up():
    assert overdue(SEOUL, Run(at("2031-01-01T00:00")), at("2026-05-28T22:00"))


def test_a_week_has_one_run_on_its_day():
    weekly = replace(SEOUL, every="week", weekday="friday")
    assert last_time(weekly, at("2026-05-29T12:00")) == at("2026-05-28T21:00")  # Friday in Seoul
    assert last_time(weekly, at("2026-05-28T20:00")) == at("2026-05-21T21:00")


@given(schedules, moments)
def test_its_last_and_next_times_stand_around_every_moment(schedule, now):
    last, following = last_time(schedule, now), next_time(schedule, Run(now), now)
    assert last <= now < following
    assert following - last <= timedelta(days=8 if schedule.every == "week" else 2)
    local = last.astimezone(ZoneInfo(schedule.zone))
    assert schedule.every == "day" or DAYS[local.weekday()] == schedule.weekday


@given(schedules, moments, st.integers(1, 400))
def test_whole_days_before_the_run_are_wanted(schedule, now, days):
    wanted = rules.wanted(replace(schedule, days=days), now)
    zone = ZoneInfo(schedule.zone)
    assert wanted.until.astimezone(zone).date() == now.astimezone(zone).date()
    assert (wanted.until.astimezone(zone).date() - wanted.since.astimezone(zone).date()).days == days
    assert wanted.until <= now


texts = st.text(st.characters(blacklist_categories=["Cs"]), max_size=20)
filters = st.builds(
    ArticleFilter,
    query=texts,
    topics=st.lists(texts, max_size=3).map(tuple),
    feeds=st.lists(st.integers(1, 1000), max_size=3).map(tuple),
    folder=texts,
    langs=st.lists(texts, max_size=2).map(tuple),
    since=st.none() | moments,
    until=st.none() | moments,
    flagged=st.booleans(),
    starred=st.booleans(),
    unread=st.booleans(),
    level=st.sampled_from(["flag", "mention"]),
    terms=st.lists(st.builds(Term, st.sampled_from(["tag", "is"]), texts, st.booleans()), max_size=2).map(tuple),
    order=st.sampled_from(["newest", "relevance"]),
)


@given(schedules, filters, st.lists(texts, max_size=3).map(tuple), st.integers(0, 400), st.booleans())
def test_the_file_gives_back_what_was_written(schedule, which, columns, days, dated):
    whole = replace(schedule, which=which, columns=columns, days=days, dated=dated, bom=dated)
    other = replace(schedule, name="feeds", view="feeds", format="parquet")
    assert schedules_file.parse(schedules_file.to_toml([whole, other])) == (whole, other)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ('name = "a/b"\nfolder = "/x"', "'a/b'"),
        ('name = ".."\nfolder = "/x"', "'..'"),
        ('name = "a"\nfolder = "x"', "whole path"),
        ('name = "a"', "a folder"),
        ('name = "a"\nfolder = "/x"\nat = "24:00"', "24:00"),
        ('name = "a"\nfolder = "/x"\nat = 6', "at has the wrong kind"),
        ('name = "a"\nfolder = "/x"\nzone = "Mars"', "Mars"),
        ('name = "a"\nfolder = "/x"\nevery = "hour"', "day, week"),
        ('name = "a"\nfolder = "/x"\nformat = "db"', "csv, jsonl"),
        ('name = "a"\nfolder = "/x"\ndays = -1', "0 (all)"),
        ('name = "a"\nfolder = "/x"\nview = "feeds"\nwhich = {query = "b"}', "a query chooses"),
        ('name = "a"\nfolder = "/x"\nwhich = {since = 2026-05-01}', "with its zone"),
        ('name = "a"\nfolder = "/x"\nwhich = {nothing = 1}', "nothing is not known"),
        ('name = "a"\nfolder = "/x"\nwhich = {terms = [{name = "x", value = "y"}]}', "terms"),
        ('name = "a"\nfolder = "/x"\nwhich = {feeds = ["x"]}', "feeds"),
        ('name = "a"\nfolder = "/x"\n[[export]]\nname = "A"\nfolder = "/x"', "two"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(table, told):
    with pytest.raises(UserError) as refused:
        schedules_file.parse(f"[[export]]\n{table}\n")
    assert told in str(refused.value)


@given(st.none() | moments, st.integers(0, 10**9), texts, texts)
def test_how_it_stands_is_kept_whole(made, rows, file, error):
    run = Run(at("2026-05-28T12:00"), made, rows, file, made, error)
    kept = {rules.STATE + "launches": rules.state_text(run)}
    assert rules.state(kept.get, "launches", at("2026-06-01T00:00")) == run


def test_a_word_that_is_none_begins_anew():
    now = at("2026-05-28T12:00")
    assert rules.state({rules.STATE + "a": '{"covered": 1}'}.get, "a", now) == Run(now)
