"""How a value of an event is written: its unit, and whether it is a bound."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.ledger import FieldValues, OneValue, Said
from ui.pages.events_words import said_words, told

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "value", "unit", "note", "shown"),
    [
        ("range", 300, "km", "at least", "≥ 300 km"),
        ("range", 350, "km", "at most", "≤ 350 km"),
        ("range", 350, "km", "about", "350 km"),
        ("count", 2, "", "at least", "≥ 2"),
        ("duration", 4020, "s", "", "67 min"),
    ],
)
def test_a_bound_is_shown_as_one(field, value, unit, note, shown):
    said = Said(1, 1, field, value, unit, "words", "body", 0, 5, "", "Post", "post", NOON, value, note=note)
    assert said_words(said) == shown


def test_the_line_of_all_sources_shows_bounds_too():
    values = tuple(
        OneValue(
            value,
            "km",
            (Said(1, 1, "range", value, "km", "words", "body", 0, 5, "", "Post", "post", NOON, value, note=note),),
            1,
        )
        for value, note in ((300, "at least"), (350, "at most"))
    )
    assert told(FieldValues("range", values, agree=True, rejected=())) == "≥ 300 km, ≤ 350 km"
