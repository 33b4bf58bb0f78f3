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
        "Israel braces for an Iranian missile attack.",
        "Iran is ready to hit Israel with missiles.",
        "Russia is not planning to launch missiles at the port.",
        "Russia may be about to launch missiles at the port.",
        "The rebels would resume missile attacks on Israel if the truce ends.",
        "A test of the Minuteman III missile was called off.",
        "North Korea's rocket launch has yet to take place.",
        "Japan prepares to shoot down a North Korean missile.",
        "Russia says it never targeted the town with missiles.",
        "It was not a missile that hit the house.",
        "Israel will answer should Iran fire missiles.",
        "South Korea denied on Thursday reports that North Korea had fired a ballistic missile into the sea.",
        "South Korea's staff retracted an earlier report that the North had fired a second missile on Sunday.",
        "The drill simulated a North Korean missile launch on Sunday.",
        "North Korea fired a barrage of artillery shells, not missiles, on Sunday.",
        "North Korea conducted a test of an engine for an ICBM on Sunday.",
        "It last launched an ICBM in October, the staff said.",
        "The bulletin said erroneously that North Korea fired three missiles.",
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
        ("North Korea ignored a warning not to test missiles and fired two into the sea.", "North Korea", []),
        ("Iran hit the abandoned ship with two missiles.", "Iran", [2]),
        ("The bulletin reported incorrectly that Iran fired three missiles. Iran fired two missiles.", "Iran", [2]),
        ("Iran, which last fired missiles in May, launched 12 missiles at the base.", "Iran", [12]),
        ("No one was hurt after Iran fired one missile at Erbil on Sunday.", "Iran", [1]),
        ("India mistakenly fired a missile into Pakistan.", "India", [1]),
        ("No one was hurt when North Korea fired three missiles.", "North Korea", [3]),
    ],
)
def test_a_launch_beside_what_was_not_stays(read, body, actor, count):
    said = read(body)
    assert (said.of("actor"), said.of("count")) == ([actor], count)


def test_that_no_missile_fell_into_a_zone_is_told_of_those_that_were_fired(read):
    said = read("North Korea fired two missiles. No missile entered Japan's exclusive economic zone.")
    assert (said.of("count"), said.of("eez")) == ([2], ["outside"])
    said = read("North Korea fired two missiles. No missile fell inside Japan's exclusive economic zone.")
    assert (said.of("landing_place"), said.of("eez")) == ([], ["outside"])
    assert read("North Korea fired two missiles at the base. No missile hit Wonsan.").of("landing_place") == []


def test_the_next_sentence_goes_on_about_the_launch_that_was_not(read):
    assert read("North Korea could launch a missile on the anniversary. It would fly 1,000 km.") == []


def test_a_plan_that_is_announced_is_told(read):
    said = read("Russia will test a Sarmat missile in the Barents Sea, the ministry said.")
    assert (said.of("actor"), said.of("type"), said.of("date")) == (["Russia"], ["Sarmat"], [])


def test_what_is_left_stands_where_it_stood():
    text = "Iran denies firing missiles, but Israel fired two rockets."
    kept = ", but Israel fired two rockets."
    assert without_unsaid(text) == "Iran" + " " * (len(text) - len(kept) - 4) + kept


@pytest.mark.parametrize(
    "body",
    [
        "북한은 이번 주 미사일을 쏘지 않았다.",
        "북한이 탄도미사일을 발사할 가능성이 있다고 군이 말했다.",
        "이란은 미사일을 발사하겠다고 말했다.",
        "군은 북한의 미사일 발사 징후는 없다고 했다.",
        "北朝鮮は弾道ミサイルを発射していない。",
        "北朝鮮がミサイルを発射した場合、日本は抗議する。",
        "イランはミサイルの発射を否定した。",
        "朝鲜没有发射弹道导弹。",
        "伊朗威胁将发射导弹。",
        "如果朝鲜发射导弹，日本将抗议。",
    ],
)
def test_a_launch_that_was_not_gives_no_facts_in_korean_japanese_and_chinese(read, body):
    assert read(body) == []


def test_more_launches_that_may_come_leave_the_one_that_was(read):
    said = read("북한이 탄도미사일 2발을 발사했고 추가로 발사할 가능성이 있다.")
    assert (said.of("actor"), said.of("count")) == (["North Korea"], [2])


def test_missiles_of_which_none_was_shot_down_were_not_intercepted(read):
    assert read("Russia fired 30 missiles at Odesa, none of which was shot down.").of("outcome") == []
    assert read("Russia fired 30 missiles at Odesa, which were shot down.").of("outcome") == ["intercepted"]
