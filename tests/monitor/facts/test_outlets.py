"""One launch as five outlets would tell it: figures that differ, one wrong conversion, datelines, earlier launches as background."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

EVENING = datetime(2026, 5, 28, 21, tzinfo=UTC)
AGENCY = (
    "SEOUL, South Korea (AG) — North Korea fired a suspected long-range ballistic missile toward the sea on Thursday, South Korea's "
    "military said, in its first weapons test in two months.\n\nThe missile was launched from an "
    "area near Pyongyang at about 7:10 a.m., the "
    "Joint Chiefs of Staff said. Japan's Defense Ministry said it reached an altitude of about 7,000 "
    "kilometers (4,350 miles) and flew about "
    "1,000 kilometers (620 miles) for 86 minutes before landing in waters west of Okushiri, outside Japan's exclusive economic zone.\n\n"
    "South Korea's National Security Council condemned the launch.\n\nThe North has test-fired more than 100 missiles since early 2022, "
    "including one in March last year that flew 1,090 kilometers. In 2018, Kim Jong Un met then-President Donald Trump in Singapore."
)
WIRE = (
    "TOKYO, May 28 (Wire) - North Korea launched what appeared to be an intercontinental ballistic missile (ICBM) on Thursday which fell "
    "into the Sea of Japan, the prime minister said. Tokyo lodged a protest with Pyongyang through its embassy.\n\nThe missile flew for "
    "about 86 minutes and covered a distance of 1,001 km. It could have a range of more than 15,000 km, enough to hit any city."
)
SOUTH = (
    "SEOUL, May 28 (South) -- North Korea fired an intercontinental ballistic missile (ICBM) into the East Sea on Thursday, the Joint "
    "Chiefs of Staff (JCS) said. It detected the launch from the Sunan area and said the missile "
    "flew around 1,050 km.\n\nThe launch came six "
    "days after the North fired two short-range ballistic missiles from Wonsan."
)
NORTH = (
    "Pyongyang, May 29 (KCNA) -- The Democratic People's Republic of Korea test-fired the intercontinental ballistic missile Hwasongpho-19 "
    "on May 28. The missile traveled up to a maximum altitude of 7,687.5 km and flew a distance of 1,001.2 km for 5,156 seconds, KCNA said."
)
RADIO = (
    "North Korea has fired a banned intercontinental ballistic missile, which flew for 86 minutes before falling into waters off its "
    "east, South Korea and Japan said.\n\nIt reached as high as 7,000km (2,300 miles).\n\nNorth Korea last fired an ICBM in December 2023. "
    "That missile travelled for 73 minutes and covered 1,200km (746 miles)."
)


@pytest.mark.parametrize("body", [AGENCY, WIRE, SOUTH, NORTH, RADIO])
def test_each_tells_of_one_launch_of_one_missile(read, body):
    said = read(body, published=EVENING)
    assert {(fact.event, fact.n) for fact in said} == {("launch", 1)}
    assert (said.of("actor"), said.of("count")) == (["North Korea"], [1])


@pytest.mark.parametrize(
    ("body", "day", "far", "high", "seconds"),
    [
        (AGENCY, ["2026-05-28"], [1000], [7000], [5160]),
        (WIRE, ["2026-05-28"], [1001], [], [5160]),
        (SOUTH, ["2026-05-28"], [1050], [], []),
        (NORTH, ["2026-05-28"], [1001.2], [7687.5], [5156]),
        (RADIO, [], [], [7000], [5160]),
    ],
)
def test_each_keeps_its_own_figures_and_no_earlier_ones(read, body, day, far, high, seconds):
    said = read(body, published=EVENING)
    assert (said.of("date"), said.of("range"), said.of("apogee"), said.of("duration")) == (day, far, high, seconds)


def test_who_says_it_is_kept(read):
    said = read(AGENCY, published=EVENING)
    assert {
        fact.field: fact.speaker for fact in said if fact.field in {"time", "range", "apogee", "reaction", "eez"}
    } == {
        "time": "ROK JCS",
        "range": "Japan MoD",
        "apogee": "Japan MoD",
        "eez": "Japan MoD",
        "reaction": "ROK National Security Council",
    }
    assert read(NORTH, published=EVENING).the("range").speaker == "KCNA"
    assert read(WIRE, published=EVENING).the("reaction").speaker == "Tokyo"


def test_the_wrong_conversion_is_shown(read):
    high = read(RADIO, published=EVENING).the("apogee")
    assert high.conversion is not None
    assert (high.value, high.conversion.km, high.conversion.agrees) == (7000, 3701.5, False)
    assert all(fact.conversion.agrees for fact in read(AGENCY, published=EVENING) if fact.conversion)


def test_without_a_day_of_publication_only_days_with_a_year_are_told(read):
    assert read(AGENCY, published=None).of("date") == []
