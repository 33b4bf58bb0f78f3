"""Two ledgers side by side, in the words of the analyst who reads them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from ledgers import PORTS, heard_all, launch

from monitor.reference.compare import Heard, compare
from monitor.reference.likeness import Tolerances

ZENDA, STRELSAU, HENTZAU, BARGE = PORTS


def verdicts(ours, theirs, heard=heard_all, within=None):
    return [(line.verdict, line.reason) for line in compare(ours, theirs, heard, within).lines]


def test_a_day_apart_a_wider_class_a_place_nearby_and_a_rounded_range_are_the_same():
    ours = launch(1, classes=("ballistic missile",), count=2, places=(ZENDA,), ranges=(650.0,), apogees=(50.0,))
    theirs = launch(0, classes=("SRBM",), count=2, places=(STRELSAU,), ranges=(600.0,), apogees=(60.0,))
    assert verdicts([ours], [theirs]) == [("matched", "ours is of 2026-05-02; all that both say agrees")]


def test_a_launch_late_in_the_day_by_utc_is_of_the_next_day_where_it_happened():
    theirs = launch(0, moment=datetime(2026, 5, 1, 22, 34, tzinfo=UTC))
    ours = [launch(0, label="something else"), launch(1, label="the launch"), launch(2, label="a day late")]
    (first, *_) = (line for line in compare(ours[1:], [theirs], heard_all).lines if line.theirs)
    assert first.ours.label == "the launch"
    assert [verdict for verdict, _ in verdicts(ours[2:], [theirs])] == ["matched"]


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        ({"count": 25}, {"count": 7}, "we count 25, the table 7"),
        ({"classes": ("SRBM",)}, {"classes": ("IRBM",)}, "we have SRBM, the table has IRBM"),
        ({"places": (ZENDA,)}, {"places": (HENTZAU,)}, "Zenda and Hentzau are 588 km apart"),
        ({"ranges": (430.0, 690.0)}, {"ranges": (600.0,)}, "range 430 and 690 km against 600 km: 90 km apart"),
        ({"apogees": (50.0,)}, {"apogees": (1000.0,)}, "apogee 50 km against 1,000 km: 950 km apart"),
    ],
)
def test_what_differs_is_told_with_both_values(ours, theirs, words):
    (line,) = compare([launch(**ours)], [launch(**theirs)], heard_all).lines
    assert line.verdict == "differing"
    assert line.reason == words == line.differences[0].why


def test_what_only_one_side_says_is_no_difference():
    assert verdicts([launch(places=(BARGE,), count=2)], [launch(places=(ZENDA,), ranges=(90.0,))])[0][0] == "matched"


def test_tolerances_are_the_users():
    ours, theirs = launch(3, ranges=(650.0,)), launch(0, ranges=(600.0,))
    assert [verdict for verdict, _ in verdicts([ours], [theirs])] == ["missing", "extra"]
    assert [verdict for verdict, _ in verdicts([ours], [theirs], within=Tolerances(days=3))] == ["matched"]
    assert [verdict for verdict, _ in verdicts([ours], [theirs], within=Tolerances(days=3, share=0, km=10))] == [
        "differing"
    ]


def test_what_the_archive_could_not_hear_is_not_held_against_it():
    def heard(event):
        return Heard(None, 0) if event.first.day < 3 else Heard(0.25, 4)

    compared = compare([], [launch(0), launch(5)], heard)
    assert [(line.verdict, line.covered) for line in compared.lines] == [("missing", False), ("missing", True)]
    assert [line.reason for line in compared.lines] == [
        "not covered: the archive has nothing of that time",
        "no event of ours within a day; the archive has 4 articles of that time and listened to 25% of it",
    ]
    assert compared.counts()["missing"] == compared.counts()["missing uncovered"] == 1


def test_what_a_table_cannot_have_is_no_surplus_of_ours():
    theirs = [launch(2, actors=("Ruritania",), classes=("SRBM",)), launch(4, actors=("Ruritania",), classes=("SRBM",))]
    ours = [
        launch(0, actors=("Ruritania",)),
        launch(3, actors=("Elbonia",)),
        launch(3, kind="summit"),
        launch(3, actors=("Ruritania",), classes=("cruise missile",)),
        launch(9, actors=("Ruritania",)),
    ]
    compared = compare(ours, theirs, heard_all)
    extra = [(line.covered, line.reason) for line in compared.lines if line.verdict == "extra"]
    assert [event.kind for event in compared.apart] == ["launch", "summit"]
    assert extra == [
        (False, "the table begins on 2026-05-03"),
        (True, "the table lists no cruise missile at all"),
        (False, "the table ends on 2026-05-05"),
    ]


def test_an_event_of_nobody_named_is_no_ones_launch_unless_place_or_figures_agree():
    theirs = [launch(2, actors=("Ruritania",), places=(ZENDA,), ranges=(650.0,))]

    def told(**said):
        return [line.verdict for line in compare([launch(2, **said)], theirs, heard_all).lines]

    assert told() == told(named=("Elbonia",)) == told(places=(HENTZAU,)) == ["missing"]
    assert told(named=("Ruritania",)) == told(places=(STRELSAU,)) == told(ranges=(640.0,)) == ["matched"]


def test_an_event_that_another_row_took_is_told_of():
    compared = compare([launch(1, count=2)], [launch(1, count=2), launch(1, count=9)], heard_all)
    assert [line.reason for line in compared.lines] == [
        "all that both say agrees",
        "our one event of those days is another one or belongs to another row",
    ]


def test_a_month_is_met_by_a_day_of_it():
    from datetime import date

    month = launch(first=date(2026, 5, 1), last=date(2026, 5, 31), day_known=False)
    (line,) = compare([launch(20)], [month], heard_all).lines
    assert (line.verdict, line.day, line.reason) == (
        "matched",
        "2026-05",
        "ours is of 2026-05-21; all that both say agrees",
    )
