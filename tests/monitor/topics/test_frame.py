"""What a title shows of a meeting of leaders: whose leaders, which forum, who goes where."""

from __future__ import annotations

from datetime import date

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


@pytest.mark.parametrize(
    ("year", "countries"),
    [(1986, set()), (2002, {"US"}), (2009, {"US", "FR"}), (2012, {"FR"}), (2026, set())],
)
def test_a_name_counts_for_who_held_office_then_give_or_take_a_year(year, countries):
    assert scene(words("Sarkozy and President Bush"), date(year, 6, 1)).leaders == countries


def test_one_name_is_one_leader_whatever_offices_it_held():
    assert seen("Tusk meets farmers").leaders == {"PL"}
    assert scene(words("Tusk meets farmers"), date(2016, 3, 1)).leaders == {"EU"}


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
    wanted = [
        ("red sea", "place", "x", ""),
        ("sea", "thing", "", ""),
        ("sail*", "deed", "", "t"),
        ("red se*", "odd", "", ""),
    ]
    finder = Finder(wanted)
    found = finder.find(["they", "sailed", "the", "red", "sea"])
    assert set(found) == {
        Found(1, 2, "deed", "", "t"),
        Found(3, 5, "place", "x"),
        Found(3, 5, "odd"),
        Found(4, 5, "thing"),
    }
    assert finder.find([]) == []


def test_what_begins_alike_goes_on_as_it_must():
    wanted = [(text, "", text, "") for text in ("red", "red sea", "red sea port", "red sea po*", "red line*", "red*")]
    finder = Finder(wanted)

    def codes(text):
        return [hit.code for hit in finder.find(text.split())]

    assert codes("red sea ports") == ["red", "red sea", "red sea po*", "red*"]
    assert codes("red sea port") == ["red", "red sea", "red sea port", "red sea po*", "red*"]
    assert codes("red lines") == ["red", "red line*", "red*"]
    assert codes("sea red") == ["red", "red*"]
    assert codes("redder sea") == ["red*"]
