"""What a title shows of a meeting of leaders: whose leaders, which forum, who goes where."""

from __future__ import annotations

import pytest

from monitor.text.tokens import words
from monitor.topics.finder import Finder, Found
from monitor.topics.frame import scene


def seen(text):
    return scene(words(text))


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Macron meets Xi", {"FR", "CN"}),
        ("Trump tells Trump Jr to wait", {"US"}),
        ("The president of Kenya meets Egypt's prime minister", {"KE", "EG"}),
        ("Egyptian President and Japanese prime minister hold talks", {"EG", "JP"}),
        ("Президент России принял премьер-министра Индии", {"RU", "IN"}),
        ("习近平会见法国总统", {"CN", "FR"}),
        ("Foreign minister of Egypt meets the vice president of Kenya", set()),
        ("Former French president meets Xi", {"CN"}),
        ("The president is in Turkey", set()),
        ("Thai and Cambodian leaders to meet", {"TH", "KH"}),
        ("The presidents of Mali, Chad and Niger sign a pact", {"ML", "TD", "NE"}),
    ],
)
def test_leaders_are_known_by_name_or_by_office_and_country(text, countries):
    assert seen(text).leaders == countries


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("Modi visits Japan", True),
        ("The king arrives in Rome", True),
        ("Modi visits India's north", False),
        ("Envoy flies to Mexico for talks on security, as Trump presses", False),
        ("Macron to visit a hospital", False),
    ],
)
def test_a_leader_is_abroad_in_another_country_than_the_own(text, abroad):
    assert seen(text).abroad is abroad


def test_leaders_of_a_part_of_the_world_gather_when_they_meet():
    assert seen("European leaders meet in Paris").gathering
    assert not seen("European leaders are outraged").gathering


def test_a_minister_is_no_prime_minister_and_a_prime_minister_no_minister():
    assert seen("Defence minister resigns").below
    assert not seen("Prime minister resigns").below
    assert seen("Prime minister resigns").offices == 1
    assert seen("Vice president resigns").offices == 0


def test_forums_summits_calls_and_noise_are_told_apart():
    shown = seen("G20 summit: leaders speak by phone")
    assert (shown.forum, shown.organisation, shown.summit_word, shown.call) == (True, False, True, True)
    assert seen("NATO tests a radio").organisation
    assert seen("Climber on the summit of Everest").noise
    assert seen("King begins state visit").summit


def test_a_finder_finds_words_phrases_and_beginnings_of_any_kind():
    finder = Finder([("red sea", "place", "x"), ("sea", "thing", ""), ("sail*", "deed", ""), ("red se*", "odd", "")])
    found = finder.find(["they", "sailed", "the", "red", "sea"])
    assert set(found) == {
        Found(1, 2, "deed"),
        Found(3, 5, "place", "x"),
        Found(3, 5, "odd"),
        Found(4, 5, "thing"),
    }
    assert finder.find([]) == []
