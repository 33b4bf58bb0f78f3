"""Where a launch was made from and where it went, and by whom, in the many ways of saying so."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A Ruritanian Navy submarine fired Tomahawk cruise missiles at Somalia.", "Ruritanian Navy submarine"),
        ("India test-fires a cruise missile from a launcher fitted on a naval warship.", "naval warship"),
        ("North Korea fired a missile, tested near the city of Sinpo.", "Sinpo"),
        ("Iran tested a missile with a range of 80 to 250 kilometres in the desert near Kashan.", "Kashan"),
        ("Iran fires six missiles from its own territory at Syria.", "its own territory"),
        ("Russian forces in Belarus launch 25 missiles into northern Ukraine.", "Belarus"),
        ("A projectile fired from Yemen into the city of Najran kills a man.", "Yemen"),
        ("Houthi sites were hit by Tomahawk missiles launched from U.S. Navy warships.", "U.S. Navy warships"),
        ("A rocket launched from the Zenda hits the city of Aqaba.", "Zenda"),
    ],
)
def test_where_it_was_launched_from(read, text, place):
    assert read(text).of("launch_place") == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hezbollah fires two missiles at the northern border town of Zenda, killing one.", "Zenda"),
        ("The hospital in Beersheba is hit by an Iranian ballistic missile.", "Beersheba"),
        ("A ship is set on fire after being hit by an anti-ship missile in the Gulf of Aden.", "Gulf of Aden"),
        ("At least five people are killed in Lviv, Ukraine, during an attack involving 53 ballistic missiles.", "Lviv"),
        ("A Russian missile strike on a market in Zenda, Donetsk Oblast, kills three people.", "Zenda"),
        ("The strike on the Ukrainian capital involved 60 missiles.", "Kyiv"),
        (
            "North Korea fired two missiles, which fell into the sea dividing Korea and Japan.",
            "sea dividing Korea and Japan",
        ),
        ("North Korea fires ten missiles toward the sea.", "sea"),
        ("Iran launched two missiles at a US-UK base on Diego Garcia.", "Diego Garcia"),
        ("A Russian missile barrage killed 16 people in Ukraine's Kyiv.", "Kyiv"),
        ("A Russian missile attack on Ukraine's capital kills three.", "Kyiv"),
        ("Syria fires rockets from Zenda onto the Golan Heights.", "Golan Heights"),
    ],
)
def test_where_it_went(read, text, place):
    assert read(text).of("landing_place") == [place]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Israeli jets attack targets following a Qassam rocket fired at the Negev.", []),
        ("Israeli soldiers have killed three men who had fired rockets into Israel.", []),
        ("Thailand confirms that a rocket launched from Cambodia killed a villager.", []),
        ("Two missiles are fired from Yemen at Saudi Arabia.", []),
        ("The Russian frigate was struck with anti-ship missiles.", []),
        ("Israel intercepts a missile that the Houthis fired at Tel Aviv.", ["Houthis"]),
        ("Sanctions on Russia, which struck Ukraine with missiles overnight, are tougher.", ["Russia"]),
        ("Three rockets hit Baghdad. The Taliban has claimed responsibility.", ["Taliban"]),
        ("Qatar says it repelled a missile attack on Doha.", []),
        ("Saudi coalition spokesman Turki al-Maliki says two missiles hit Riyadh.", []),
        ("Israel hits command centers as rockets fly at Haifa.", []),
        ("Two missiles were fired by Iranian-backed Houthis at Riyadh.", ["Houthis"]),
    ],
)
def test_who_launched_and_who_only_stands_beside(read, text, actor):
    assert read(text).of("actor") == actor


@pytest.mark.parametrize(
    "text",
    [
        "SpaceX launches its Falcon Heavy rocket from the pad in Texas.",
        "The firm has a contract for work on the land attack missile.",
        "New sanctions were imposed over missile tests.",
        "The city stays on alert for rocket fire.",
    ],
)
def test_what_is_no_launch_gives_nothing(read, text):
    assert list(read(text)) == []


def test_one_number_for_missiles_and_drones_counts_no_missiles(read):
    assert read("Russia fired more than 600 missiles and attack drones at Kyiv.").of("count") == []
    assert read("Russia fired ten missiles and 40 drones at Kyiv.").of("count") == [10]


def test_a_number_in_a_name_counts_nothing(read):
    assert read("Russia fired an Agni 5 missile and hit Kyiv.").of("count") == [1]


def of_each(said, field):
    return [[fact.value for fact in said if fact.field == field and fact.n == n] for n in (1, 2)]


def test_another_launch_told_separately_is_a_second_one(read):
    said = read("A Russian missile strike hit Odesa. Separately, two missiles fell on Kharkiv. It was shot down.")
    assert of_each(said, "landing_place") == [["Odesa"], ["Kharkiv"]]
    assert of_each(said, "count") == [[], [2]]


def test_two_launches_of_one_day_stay_two(read):
    said = read(
        "North Korea fired two short-range ballistic missiles from Wonsan on Thursday morning. They flew 400 km. "
        "Hours later, it launched an intercontinental ballistic missile from Sunan, which flew 1,000 km."
    )
    assert of_each(said, "count") == [[2], [1]]
    assert of_each(said, "class") == [["SRBM"], ["ICBM"]]
    assert of_each(said, "range") == [[400], [1000]]
    assert of_each(said, "launch_place") == [["Wonsan"], ["Sunan"]]


def test_two_who_launch_on_one_day_have_a_launch_each(read):
    said = read(
        "Hezbollah fired ten rockets at Haifa on Thursday. The Houthis fired a ballistic missile at Eilat. "
        "Hezbollah rockets hit Haifa again."
    )
    assert of_each(said, "actor") == [["Hezbollah"], ["Houthis"]]
    assert of_each(said, "count") == [[10], [1]]


def test_parts_of_one_launch_are_not_added_up(read):
    said = read(
        "North Korea fired 25 missiles on Thursday. Four flew from Chongju, ten fell into the Sea of Japan and six into the Yellow Sea."
    )
    assert said.of("count") == [25]
    assert {fact.n for fact in said} == {1}


def test_the_title_and_the_first_sentence_tell_of_one_launch(read):
    said = read(
        "North Korea fired another ballistic missile on Thursday, Seoul said. The missile flew 400 km.",
        "North Korea fires another missile",
    )
    assert {fact.n for fact in said} == {1}


def test_a_meeting_comes_after_all_launches(read):
    said = read("Hezbollah fired ten rockets at Haifa. The Houthis fired a missile at Eilat. Trump met Xi in Beijing.")
    assert {(fact.event, fact.n) for fact in said} == {("launch", 1), ("launch", 2), ("summit", 3)}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Two rockets strike the Lebanese capital of Beirut.", [2]),
        ("14 rockets strike Kabul, wounding ten people.", [14]),
        ("Two rocket strikes hit Kabul.", []),
    ],
)
def test_rockets_that_strike_are_counted_and_rocket_strikes_are_not(read, text, count):
    assert read(text).of("count") == count


def test_a_capital_stands_for_its_country(read):
    said = read("Tehran earlier fired missiles at a U.S. base in Qatar.")
    assert (said.of("actor"), said.of("landing_place")) == (["Iran"], ["Qatar"])


def test_a_capital_that_is_named_is_quoted_by_its_name(read):
    said = read("The missiles were launched from an area near North Korea's capital, Pyongyang.")
    assert (said.of("launch_place"), said.the("launch_place").quote) == (["Pyongyang"], "Pyongyang")


def test_what_is_forbidden_is_no_launch_but_what_was_done_against_it_is(read):
    assert list(read("The council has a ban on ballistic missile tests by North Korea.")) == []
    assert read("Iran tested a missile in violation of a ban on ballistic missile tests.").of("count") == [1]


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Japan says neither entered its exclusive economic zone.", ["outside"]),
        ("None of them landed inside Japan's exclusive economic zone.", ["outside"]),
        ("One may have landed inside Japan's exclusive economic zone.", []),
        ("One landed inside Japan's exclusive economic zone.", ["inside"]),
    ],
)
def test_whether_any_fell_into_a_zone(read, words, zone):
    assert read(f"North Korea fired two ballistic missiles on Wednesday. {words}").of("eez") == zone


def test_where_a_missile_is_tested_is_not_where_it_came_down(read):
    said = read("North Korea tests ballistic missile at Sunan.")
    assert (said.of("launch_place"), said.of("landing_place")) == (["Sunan"], [])


def test_a_zone_in_which_a_missile_fell_is_named_whole_and_who_speaks_of_it_launched_nothing(read):
    said = read(
        "A North Korean missile fell inside Japan's exclusive economic zone on Monday.",
        title="Japan says missile fell inside EEZ",
    )
    assert (said.of("actor"), said.of("landing_place")) == (["North Korea"], ["Japan's EEZ"])
    assert {fact.n for fact in said} == {1}


def test_the_time_is_no_part_of_the_waters_before_it(read):
    said = read("North Korea fired a missile from waters off Zenda Bay at 10:17 a.m. on Monday.")
    assert (said.the("launch_place").value, said.the("time").value) == ("waters off Zenda Bay", "10:17")
