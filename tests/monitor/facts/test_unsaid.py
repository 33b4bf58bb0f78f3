"""Launches that are denied, threatened, supposed, forbidden or called off are none; a launch beside them stays."""

from __future__ import annotations

import pytest

from monitor.facts.unsaid import without_unsaid


@pytest.mark.parametrize(
    "body",
    [
        "Norland could fire a ballistic missile within days, and North Korea might launch an ICBM, analysts fear.",
        "North Korea threatens to fire missiles at the island.",
        "Iran warned that it would launch 100 missiles at Haifa.",
        "North Korea vowed to test more missiles over the ocean.",
        "If North Korea fires a missile over Japan, it will be shot down, the minister said.",
        "Unless the blockade ends, Iran will fire missiles at the port.",
        "Should Iran launch missiles again, Israel is to answer.",
        "North Korea has not fired a missile for half a year.",
        "Hezbollah dismissed reports that it had launched rockets at Haifa.",
        "Reports of a missile launch by North Korea were wrong, the staff said.",
        "A false alarm told the islanders that North Korea had fired a missile.",
        "No rockets were fired from Gaza on Sunday.",
        "Neither missiles nor rockets were launched by Hamas, the army said.",
        "North Korea fired no missiles on the holiday.",
        "North Korea called off a ballistic missile test.",
        "North Korea stopped short of firing a missile.",
        "Russia rules out launching missiles at Kyiv.",
        "The council asked North Korea not to fire missiles.",
        "Washington warned North Korea against launching another missile.",
        "Any missile fired by Iran at Israel will be answered.",
        "It is unclear whether North Korea fired a missile.",
        "Iran is ready to hit Israel with missiles.",
    ],
)
def test_a_launch_that_was_not_gives_no_facts(read, body):
    assert read(body) == []


@pytest.mark.parametrize(
    ("body", "actor", "count"),
    [
        ("North Korea fired two missiles and warned it would launch more.", "North Korea", [2]),
        ("North Korea, which had not fired a missile for months, launched an ICBM on Thursday.", "North Korea", [1]),
        ("Iran fired 12 missiles at the base; it did not say whether it will fire more.", "Iran", [12]),
        ("North Korea fired a missile that could reach the island.", "North Korea", [1]),
        ("Iran fired two missiles although a cease-fire had begun.", "Iran", [2]),
        ("Iran launched 20 missiles at Qatar, and no missile hit the city.", "Iran", [20]),
        ("Not only Iran fired three missiles at the port on Monday.", "Iran", [3]),
        ("No one was hurt when North Korea fired three missiles.", "North Korea", [3]),
    ],
)
def test_a_launch_beside_what_was_not_stays(read, body, actor, count):
    said = read(body)
    assert (said.of("actor"), said.of("count")) == ([actor], count)


def test_the_next_sentence_goes_on_about_the_launch_that_was_not(read):
    assert read("North Korea could launch a missile on the anniversary. It would fly 1,000 km.") == []


def test_a_plan_that_is_announced_is_told(read):
    said = read("Russia will test a Sarmat missile in the Barents Sea, the ministry said.")
    assert (said.of("actor"), said.of("type"), said.of("date")) == (["Russia"], ["Sarmat"], [])


def test_what_is_left_stands_where_it_stood():
    text = "Iran denies firing missiles, but Israel fired two rockets."
    kept = ", but Israel fired two rockets."
    assert without_unsaid(text) == "Iran" + " " * (len(text) - len(kept) - 4) + kept
