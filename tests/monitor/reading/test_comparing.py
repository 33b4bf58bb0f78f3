"""Our ledger beside a table: which events of ours are taken, with what values, and what the archive could have heard."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from ledger_fakes import FakeLedger, LedgerReading, event, participant

from monitor.gazetteer.load import gazetteer
from monitor.reading.comparing import Asked, compare_with, heard_by, listed, our_events
from monitor.reference.compare import Heard
from monitor.reference.model import ListedEvent

DAY = date(2026, 5, 28)


def row(day: date, number: int = 2, **told) -> ListedEvent:
    return ListedEvent(
        **({"key": f"row {number}", "kind": "launch", "first": day, "last": day, "rows": (number,)} | told)
    )


def test_an_event_of_ours_is_taken_with_what_most_publishers_say():
    one = event(
        7, DAY, count=(2, 3), **{"class": ("SRBM",)}, launch_place=("Wonsan", "nowhere at all"), range=(650.0, 400.0), apogee=50
    )  # fmt: skip
    taken = listed(one, gazetteer())
    assert (taken.key, taken.first, taken.day_told, taken.count, taken.articles) == ("7", DAY, True, 2, 3)
    assert (taken.classes, taken.ranges, taken.apogees) == (("SRBM",), (650.0, 400.0), (50.0,))
    assert [(place.name, place.where is not None) for place in taken.places] == [
        ("Wonsan", True),
        ("nowhere at all", False),
    ]


def test_where_no_article_says_whose_it_is_the_title_may():
    assert listed(event(7, DAY, title="Seoul: two North Korean missiles fired"), gazetteer()).named == (
        "South Korea",
        "North Korea",
    )
    assert listed(event(7, DAY, title="North Korea fires", actor="North Korea"), gazetteer()).named == ()


def test_where_no_article_tells_the_day_that_of_the_first_article_stands_and_it_is_said():
    reading = LedgerReading(FakeLedger([event(7, None)]), {DAY: (3, None)})
    compared = compare_with(reading, _nowhere(), [row(DAY - timedelta(1))], Asked())
    assert [line.verdict for line in compared.lines] == ["matched"]
    assert compared.lines[0].reason == "our articles tell no day, the first is of 2026-05-28; all that both say agrees"


def test_those_who_met_are_their_countries_without_what_the_user_rejected():
    said = {
        7: [
            participant("Kim Jong Un", "North Korea"),
            participant("NATO"),
            participant("Elphberg", "Ruritania", "rejected"),
        ]
    }
    ledger = FakeLedger([event(7, DAY, "summit", place="Pyongyang"), event(8, DAY, "other")], said)
    (one,) = our_events(LedgerReading(ledger), gazetteer(), ("summits",))
    assert (one.kind, one.actors, one.places[0].name) == ("summit", ("North Korea", "NATO"), "Pyongyang")
    assert ledger.asked[0].topics == ("summits",)


@pytest.mark.parametrize(
    ("days", "heard"),
    [
        ({}, Heard(None, 0)),
        ({0: (0, 1.0), 1: (0, 1.0)}, Heard(1.0, 0)),
        ({0: (4, 0.5), 1: (2, 1.0), 2: (9, 1.0)}, Heard(0.75, 6)),
        ({0: (4, None)}, Heard(None, 4)),
        ({1: (1, 0.5)}, Heard(0.25, 1)),
    ],
)
def test_of_an_event_its_day_and_the_day_after_are_listened_to(days, heard):
    reading = LedgerReading(FakeLedger(), {DAY + timedelta(step): seen for step, seen in days.items()})
    assert heard_by(reading)(row(DAY)) == heard


def test_the_last_day_of_the_calendar_can_be_asked_for():
    assert heard_by(LedgerReading(FakeLedger(), {DAY: (1, None)}))(row(date.max)) == Heard(None, 0)


def test_only_the_days_that_were_asked_for_are_told_and_their_neighbours_still_count():
    ours = FakeLedger([event(1, date(2026, 4, 30)), event(2, date(2026, 5, 20)), event(3, date(2026, 5, 31), "summit")])
    theirs = [row(date(2026, 5, 1), 2), row(date(2026, 6, 1), 3), row(date(2026, 5, 9), 4)]
    reading = LedgerReading(ours, {date(2026, 5, 9): (5, 1.0)})
    compared = compare_with(reading, _nowhere(), theirs, Asked(date(2026, 5, 1), date(2026, 6, 1)))
    assert [(line.day, line.verdict, line.covered) for line in compared.lines] == [
        ("2026-05-01", "matched", True),
        ("2026-05-09", "missing", True),
        ("2026-05-20", "extra", True),
    ]
    assert [one.key for one in compared.apart] == ["3"]


def _nowhere():
    from pathlib import Path

    return Path("there-is-no-such-folder")
