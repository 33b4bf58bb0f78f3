"""Meetings refused, ruled out or not planned are none; earlier ones lend no place and day; a forum may be only the occasion."""

from __future__ import annotations

import pytest


def who(said):
    return set(said.of("participant"))


@pytest.mark.parametrize(
    "text",
    [
        "Putin has no plans to meet Zelensky, a spokesman said.",
        "There are no plans for Trump to meet Kim Jong Un.",
        "Putin rules out a meeting with Zelensky.",
        "Zelensky refuses to meet Putin in Minsk.",
        "Kim Jong Un rejected a proposal for a summit with South Korean President Lee Jae-myung.",
        "Moscow denies that Putin and Trump will meet in Vienna.",
        "Macron is not planning to meet Xi Jinping.",
        "Macron did not meet Xi Jinping in Lyon.",
        "Putin and Modi never met in Geneva.",
        "No summit between Trump and Putin is planned, the office said.",
        "A meeting of Putin and Zelensky is out of the question.",
        "Putin is unlikely to meet Zelensky.",
        "Macron ne rencontrera pas Poutine.",
        "Macron refuse de rencontrer Poutine.",
        "푸틴 대통령은 젤렌스키 대통령을 만나지 않겠다고 말했다.",
        "푸틴 대통령은 젤렌스키 대통령과의 정상회담 제안을 거절했다.",
        "트럼프 대통령이 푸틴 대통령과 회담할 계획은 없다고 백악관이 말했다.",
        "プーチン大統領はゼレンスキー大統領とは会談しない。",
        "マクロン大統領はプーチン大統領との会談を断った。",
        "普京拒绝与泽连斯基举行会晤。",
    ],
)
def test_a_meeting_that_is_not_to_be_gives_no_facts(read, text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Trump will not meet Putin in Vienna, a spokesman said.",
        "Trump won't meet Putin next week.",
        "The summit of Trump and Putin in Vienna will not take place.",
    ],
)
def test_a_meeting_with_a_place_or_a_day_that_will_not_be_is_called_off(read, text):
    said = read(text)
    assert (who(said), said.of("status")) == ({"Donald Trump", "Vladimir Putin"}, ["cancelled"])


@pytest.mark.parametrize(
    ("text", "people", "place", "status"),
    [
        (
            "Macron will meet Merz in Lyon but will not meet Putin.",
            {"Emmanuel Macron", "Friedrich Merz"},
            "Lyon",
            "planned",
        ),
        ("Macron met Merz in Lyon and ruled out a tax.", {"Emmanuel Macron", "Friedrich Merz"}, "Lyon", "held"),
        (
            "Putin rejects a truce ahead of a summit with Xi in Beijing",
            {"Vladimir Putin", "Xi Jinping"},
            "Beijing",
            "planned",
        ),
        (
            "Merz, who refuses to meet Putin, hosted Macron in Berlin.",
            {"Friedrich Merz", "Emmanuel Macron"},
            "Berlin",
            "held",
        ),
        (
            "Zelensky did not attend as Macron hosted Merz in Lyon.",
            {"Emmanuel Macron", "Friedrich Merz"},
            "Lyon",
            "held",
        ),
        ("Macron met Merz in Lyon, reporters said.", {"Emmanuel Macron", "Friedrich Merz"}, "Lyon", "held"),
    ],
)
def test_a_meeting_beside_one_that_is_not_to_be_stays(read, text, people, place, status):
    said = read(text)
    assert (who(said), said.of("place"), said.of("status")) == (people, [place], [status])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Trump and Kim Jong Un will meet in Hanoi, a year after they met in Singapore in 2018.", "Hanoi"),
        ("Macron and Putin, who met in Sochi in 2018, will hold talks in Paris.", "Paris"),
        ("Macron and Merz, whose last meeting was in Toulon in August, will meet in Berlin.", "Berlin"),
        ("Putin and Modi last met in Sochi in May. They held talks in New Delhi on Thursday.", "New Delhi"),
        ("Xi Jinping met Putin in Beijing. The two had met in Sochi in 2014.", "Beijing"),
    ],
)
def test_the_place_is_not_that_of_an_earlier_meeting(read, text, place):
    said = read(text)
    assert len(who(said)) == 2
    assert said.of("place") == [place]


@pytest.mark.parametrize(
    "text", ["Trump met Putin in Anchorage on August 15, 2025.", "In 2018 Macron met Putin in Sochi."]
)
def test_a_meeting_of_an_earlier_year_is_none_of_this_article(read, text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Keir Starmer met Xi Jinping on the sidelines of the G20 in Rio.",
        "On the margins of the G20 summit in Rio de Janeiro, Keir Starmer held talks with Xi Jinping.",
        "Keir Starmer met Xi Jinping during the G20 summit in Rio de Janeiro.",
    ],
)
def test_two_who_meet_beside_a_forum_meet_by_themselves(read, text):
    said = read(text)
    assert {"Keir Starmer", "Xi Jinping"} <= who(said)
    assert (said.of("place"), said.of("format")) == (["Rio de Janeiro"], ["bilateral"])


def test_whoever_stays_away_takes_no_part(read):
    said = read("Xi Jinping will skip the G20 summit in Johannesburg.")
    assert (who(said), said.of("status")) == ({"G20"}, ["planned"])
