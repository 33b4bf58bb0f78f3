"""Headlines without a text: names and hours say whether two of them tell of one turn of affairs."""

from __future__ import annotations

import pytest

from monitor.clustering.profile import Profile, Profiler
from monitor.clustering.sameness import margin
from monitor.gazetteer.load import gazetteer
from monitor.ledger import TellingKey

HOUR = 3600
PROFILER = Profiler(gazetteer())


def headline(number: int, title: str, hours: float = 0) -> Profile:
    at = 1_790_000_000 + int(hours * HOUR)
    return PROFILER.profile(TellingKey(number, "other", 0), title, "", [], at=at)


def how_near(one: Profile, other: Profile) -> float:
    found = margin(one, other)
    assert found is not None
    return found


ONE = "Blockade of Iran begins in Strait of Hormuz as navy takes positions"
SAME = "Navy begins blockade of Iran in Strait of Hormuz"


def test_two_of_one_hour_with_the_same_places_are_one_event() -> None:
    assert how_near(headline(1, ONE), headline(2, SAME, 2)) >= 0


@pytest.mark.parametrize("hours", [30, 60, 100])
def test_days_later_they_tell_of_the_next_turn(hours: float) -> None:
    assert how_near(headline(1, ONE), headline(2, SAME, hours)) < how_near(
        headline(1, ONE), headline(2, SAME, hours - 6)
    )
    assert how_near(headline(1, ONE), headline(2, SAME, 100)) < 0


def test_shared_names_speak_for_one_event() -> None:
    plain = how_near(headline(1, "Dock strike begins in the harbour"), headline(2, "Strike begins in docks"))
    named = how_near(headline(1, "Dock strike begins in Osaka harbour"), headline(2, "Strike begins in Osaka docks"))
    assert named > plain
