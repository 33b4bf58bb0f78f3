"""What a cell says: lengths, numbers, places on the globe, days; and what is said of one that says nothing that can be used."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.reference.cells import CellError, both, how_many, lengths, point
from monitor.reference.days import order_of, when


@pytest.mark.parametrize(
    ("cell", "km"),
    [
        ("٣٥٠ km", (350.0,)),
        ("650", (650.0,)),
        ("1,000", (1000.0,)),
        ("1 000 km", (1000.0,)),
        ("2111.5", (2111.5,)),
        ("1.234.567 m", (1234.567,)),
        ("12,5", (12.5,)),
        ("~500 km", (500.0,)),
        ("about 404 miles", (650.175,)),
        ("300-350", (300.0, 350.0)),
        ("300 to 350 km", (300.0, 350.0)),
        ("250 km; 350 km", (250.0, 350.0)),
        ("650 km (404 miles)", (650.0,)),
        ("430 / 690", (430.0, 690.0)),
        ("", ()),
        ("na", ()),
        ("N/A", ()),
        ("Unknown", ()),
        (" - ", ()),
    ],
)
def test_lengths(cell, km):
    assert lengths(cell) == km


@pytest.mark.parametrize("cell", ["far", "-5", "12 parsecs", "99,999", "1e3", "1--2", "∞"])
def test_what_is_no_length_is_told(cell):
    with pytest.raises(CellError, match="kilometres"):
        lengths(cell)


@pytest.mark.parametrize(
    ("cell", "count"),
    [("2", 2), ("two", 2), ("at least 3", 3), ("25+", 25), ("1,000", 1000), ("3.0", 3), ("4 missiles", 4), ("?", None)],
)
def test_how_many(cell, count):
    assert how_many(cell) == count


@pytest.mark.parametrize("cell", ["0", "-1", "2.5", "a lot", "9" * 50])
def test_what_is_no_number_of_missiles_is_told(cell):
    with pytest.raises(CellError, match="whole number"):
        how_many(cell)


@pytest.mark.parametrize(
    ("lat", "lon", "where"),
    [
        ("39.4", "127.5", (39.4, 127.5)),
        ("39,4", "127,5", (39.4, 127.5)),
        ("39°24'N", "127°30' E", (39.4, 127.5)),
        ("N 39.4", "W127.5", (39.4, -127.5)),
        ("-33", "+18", (-33.0, 18.0)),
        ("39.4", "", None),
    ],
)
def test_places_on_the_globe(lat, lon, where):
    assert point(lat, lon) == (None if where is None else pytest.approx(where))


@pytest.mark.parametrize(("lat", "lon"), [("91", "0"), ("0", "181"), ("north", "5"), ("39E", "127"), ("1" * 400, "1")])
def test_what_is_no_place_on_the_globe_is_told(lat, lon):
    with pytest.raises(CellError, match=r"latitude|longitude"):
        point(lat, lon)


def test_both_coordinates_in_one_cell():
    assert both("39.4, 127.5") == both("39.4 127.5") == both("39.4,127.5") == both("39,4; 127,5") == (39.4, 127.5)
    with pytest.raises(CellError, match="write them as"):
        both("39.4")


@pytest.mark.parametrize(
    "cell",
    [
        "2026-05-28", "2026/5/28", "2026.05.28", "20260528", "28 May 2026", "May 28, 2026", "28-May-2026", "Thursday, 28 May 2026",
        "28th may 2026", "28/5/2026", "5/28/2026", "28.05.2026", "2026-05-28T14:00:00Z", "2026년 5월 28일", "2026年5月28日",
    ],
)  # fmt: skip
def test_a_day_in_many_spellings(cell):
    found = when(cell)
    assert (found.first, found.last, found.day_known) == (date(2026, 5, 28), date(2026, 5, 28), True)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("1984-09", date(1984, 9, 1), date(1984, 9, 30)),
        ("February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("1984", date(1984, 1, 1), date(1984, 12, 31)),
        ("2026년 5월", date(2026, 5, 1), date(2026, 5, 31)),
    ],
)
def test_a_month_or_a_year_is_all_of_its_days(cell, first, last):
    found = when(cell)
    assert (found.first, found.last, found.day_known) == (first, last, False)


def test_day_and_month_are_not_guessed():
    with pytest.raises(CellError, match="may be day and month or month and day"):
        when("4/5/2026")
    assert when("4/5/2026", order="dmy").first == date(2026, 5, 4)
    assert when("4/5/2026", order="mdy").first == date(2026, 4, 5)
    assert order_of(["4/5/2026", "28/5/2026", "junk"]) == "dmy"
    assert order_of(["4/5/2026", "5/28/2026"]) == "mdy"
    assert order_of(["28/5/2026", "5/28/2026"]) == order_of(["4/5/2026"]) == ""


@pytest.mark.parametrize(
    ("clock", "hour"), [("22:34 (UTC)", 22), ("07:34 KST", 22), ("9:34 pm GMT", 21), ("10:34+03:00", 7), ("22:34Z", 22)]
)
def test_a_time_with_its_zone_is_told_in_utc(clock, hour):
    found = when("2026-05-28", clock)
    assert found.moment is not None
    assert (found.moment.hour, found.moment.minute, found.moment.tzinfo) == (hour, 34, UTC)


def test_a_time_without_a_zone_or_sense_is_no_moment():
    assert [when("2026-05-28", clock).moment for clock in ("", "dawn", "07:34", "29:00 UTC", "07:99 UTC")] == [None] * 5
    assert when("2026-05-28T01:02:03Z").moment == datetime(2026, 5, 28, 1, 2, tzinfo=UTC)
    assert when("0001-01-01", "00:00 KST").moment is None


@pytest.mark.parametrize("cell", ["", "soon", "2026-13-01", "2026-02-30", "0000-01-01", "31/31/2026", "12026-05-28"])
def test_what_is_no_day_is_told_with_the_way_to_write_it(cell):
    with pytest.raises(CellError, match="write it as 2026-05"):
        when(cell)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(cell):
    for read in (lengths, how_many, both, when, lambda text: point(text, text)):
        with suppress(CellError):
            read(cell)


@given(st.dates())
def test_a_day_comes_back_from_its_iso_spelling(day):
    assert when(day.isoformat()).first == day
