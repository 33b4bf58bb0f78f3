"""Texts that nobody means to be read: endless sentences, numbers without end, brackets never closed. Nothing breaks and little is said."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from monitor.facts.extract import facts
from monitor.facts.reading import LONG
from monitor.gazetteer.load import gazetteer

ENDLESS = [
    "fired missile " * 3000,
    "missile fired, " * 4000,
    '"missile fired ' * 4000,
    "missile flew 3 km (" * 4000,
    "missile fired\n" * 5000,
    "missile" + " " * 30000 + "fired",
    "missile fired by " + "of the " * 5000,
    "missile fell into the sea " + "off the east " * 3000,
    "Kyiv hit " + "in the " * 5000 + "by missiles",
    "President of " + "Xx " * 8000 + "summit met",
    "summit leaders of " + "Russia and China and " * 2000,
    "미사일 발사 " * 4000,
    "\ufeff" * 5000 + "North Korea fired two missiles." + "\u00ad" * 5000,
]


@pytest.mark.parametrize("text", ENDLESS, ids=lambda text: text[:20].strip())
def test_an_endless_sentence_is_read_only_at_its_beginning(text):
    found = facts((("body", text),), None, gazetteer())
    assert len(found) < 30
    assert all(text[fact.start : fact.end] == fact.quote != "" for fact in found)
    hidden = text.startswith("\ufeff")
    assert hidden or text.count("\n") or all(fact.end <= LONG for fact in found)


@pytest.mark.parametrize("year", [1, 9999])
def test_an_impossible_day_of_publication_dates_nothing(year):
    published = datetime(year, 12, 31, tzinfo=UTC)
    found = facts(
        (("body", "North Korea fired two missiles on Thursday. Xi will meet Kim on May 3."),), published, gazetteer()
    )
    assert {fact.field for fact in found} >= {"actor", "count"}
    assert not {fact.field for fact in found} & {"date"}


@pytest.mark.parametrize("digits", [12, 400, 30000])
def test_a_number_without_end_is_no_number(digits):
    number = "9" * digits
    text = f"North Korea fired {number} missiles, which flew {number} km ({number} miles) at Mach {number} for {number} seconds."
    found = facts((("body", text),), None, gazetteer())
    assert {fact.field for fact in found} <= {"actor", "class", "type"}
    json.dumps([fact.value for fact in found], allow_nan=False)


def test_words_of_very_many_hyphens_are_read_like_others():
    text = "North Korea fired " + "a-a-a-a-missile " * 40
    found = facts((("body", text),), None, gazetteer())
    assert [fact.value for fact in found if fact.field == "class"] == ["missile"]
