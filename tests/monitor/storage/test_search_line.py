"""A search as typed: filters and words in one line, every error with its place and a line that would work."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import QueryError
from monitor.reading.days import span_of
from monitor.reading.line import EXAMPLES, FILTERS, split

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
UTC_ZONE = ZoneInfo("UTC")

words = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
filters = st.builds(lambda name, value, minus: (name, value, minus), st.sampled_from(FILTERS), words, st.booleans())


@given(st.lists(st.one_of(words, filters), min_size=1, max_size=8))
def test_a_line_falls_into_its_words_and_its_filters_and_the_words_stay_where_they_were(parts):
    said = [part if isinstance(part, str) else f"{'-' if part[2] else ''}{part[0]}:{part[1]}" for part in parts]
    text = " ".join(said)
    line = split(text)
    assert line.words.split() == [part for part in parts if isinstance(part, str)]
    assert [(one.name, one.value, not one.wanted) for one in line.filters] == [
        part for part in parts if not isinstance(part, str)
    ]
    if line.words:
        assert len(line.words) == len(text)
        assert all(line.words[place] in {" ", text[place]} for place in range(len(text)))


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("-ferry", ["ferry"]),
        ("-a -b", ["a", "b"]),
        ('is:read -"a b" \u2212(c OR d)', ['"a b"', "(c OR d)"]),
        ('-title:"a b"', ['title:"a b"']),
        ("-a b", []),
        ("a -b", []),
        ("-a OR -b", []),
        ("--a", []),
        ("-/a b/", []),
        ("-", []),
    ],
)
def test_words_that_are_only_left_out_stand_apart_each_in_its_place(text: str, without: list[str]):
    line = split(text)
    assert [one.strip() for one in line.without] == without
    for one in line.without:
        assert len(one) == len(text)
        assert all(one[place] in {" ", text[place]} for place in range(len(text)))
    assert bool(line.words.strip()) == (not without)


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("missile AND is:starred", "missile", [("is", "starred", True)]),
        ("-lang:en", "", [("lang", "en", False)]),
        (
            "-lang:Korean kind:agency -lang:de",
            "",
            [("kind", "agency", True), ("lang", "ko", False), ("lang", "de", False)],
        ),
        ("missile -lang:en", "missile -lang:en", []),
        ("-lang:en OR -missile", "-lang:en OR -missile", []),
        ("is:starred AND missile", "missile", [("is", "starred", True)]),
        ("is:starred AND tag:a AND missile", "missile", [("is", "starred", True), ("tag", "a", True)]),
        ("missile NOT tag:done launch", "missile launch", [("tag", "done", False)]),
        ("missile AND NOT tag:done", "missile", [("tag", "done", False)]),
        ("missile \uff0dtag：done", "missile", [("tag", "done", False)]),
        ("missile ANDNOT tag:done", "missile", [("tag", "done", False)]),
        ('folder:"East Asia" (a OR b)', "(a OR b)", [("folder", "East Asia", True)]),
        ("IS:Starred SINCE:2026", "", [("is", "Starred", True), ("after", "2026", True)]),
        ('"is:starred" /tag:a b/', '"is:starred" /tag:a b/', []),
        ('title:"note:x"', 'title:"note:x"', []),
        ("10:30 http://is.example/tag", "10:30 http://is.example/tag", []),
    ],
)
def test_filters_are_joined_as_people_write_them(text: str, words: str, told: list[tuple[str, str, bool]]):
    line = split(text)
    assert " ".join(line.words.split()) == words
    assert [(one.name, one.value, one.wanted) for one in line.filters] == told


@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("a OR is:starred", "is:starred", None),
        ("tag:x OR a", "tag:x", None),
        ("launch (missile is:starred)", "is:starred", "launch (missile ) is:starred"),
        ("missile tag:", "tag:", "missile"),
        ("missile (is:starred OR tag:x)", "is:starred", None),
        ("(tag:'a' OR missile)", "tag:'a'", None),
        ("missile NOT (tag:x OR ferry)", "tag:x", None),
        ('note:"', "note:", None),
        ('missile tag:"', "tag:", None),
        ("(a is:starred) tag:", "is:starred", None),
    ],
)
def test_a_filter_where_none_can_stand_is_shown_in_its_place(text: str, place: str, fix: str | None):
    with pytest.raises(QueryError) as caught:
        split(text)
    assert text[caught.value.start : caught.value.end] == place
    assert caught.value.fix == fix


def test_every_filter_has_an_example_that_is_one():
    for name, example in EXAMPLES.items():
        assert [said.name for said in split(example).filters] == [name]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026", "2026-01-01T00:00", "2027-01-01T00:00"),
        ("2025-12", "2025-12-01T00:00", "2026-01-01T00:00"),
        ("2026-05-27", "2026-05-27T00:00", "2026-05-28T00:00"),
        ("2026-05-27T09:30Z", "2026-05-27T09:30", "2026-05-27T09:30"),
        ("today", "2026-05-28T00:00", "2026-05-29T00:00"),
        ("Yesterday", "2026-05-27T00:00", "2026-05-28T00:00"),
        ("7d", "2026-05-21T12:00", "2026-05-28T12:00"),
    ],
)
def test_days_are_read_as_people_write_them(text: str, since: str, until: str):
    ends = tuple(datetime.fromisoformat(end).replace(tzinfo=UTC) for end in (since, until))
    assert span_of(text, now=NOW, zone=UTC_ZONE) == ends


def test_a_day_begins_where_its_zone_says():
    assert span_of("2026-05-28", now=NOW, zone=ZoneInfo("Asia/Seoul")) == (
        datetime(2026, 5, 27, 15, tzinfo=UTC),
        datetime(2026, 5, 28, 15, tzinfo=UTC),
    )


@given(st.text(max_size=12))
def test_what_is_no_day_is_no_day_and_never_an_accident(text: str):
    found = span_of(text, now=NOW, zone=UTC_ZONE)
    assert found is None or found[0] <= found[1]
