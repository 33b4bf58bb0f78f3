"""What failed while nobody answered is remembered from round to round, and forgotten as soon as somebody does."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FetchError
from monitor.feeds import unheard
from monitor.feeds.reach import Sign
from monitor.feeds.unheard import Counted
from monitor.habits import Habits
from monitor.model import Feed, Health, Subscription

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def feed(number: int, *, failures: int = 0, polls: int = 5, local: bool = False, path: str = "feed") -> Feed:
    about = Subscription(f"https://post{number}.example/{path}", allow_local=local)
    return Feed(number, about, polls=polls, health=Health("failing" if failures else "ok", failures=failures))


def failed(one: Feed, kind: str = "dns") -> tuple[Feed, FetchError]:
    return one, FetchError(one.url, "It did not work.", kind=kind)


def test_feeds_that_were_well_are_signs_and_all_are_remembered() -> None:
    counted = unheard.joined({}, [failed(feed(1)), failed(feed(2, failures=3)), failed(feed(3, polls=0))], NOON)
    assert sorted(counted) == [1, 2, 3]
    assert unheard.signs(counted) == [Sign("post1.example", "dns")]


def test_a_feed_that_fails_again_shows_what_it_fails_of_now_and_since_when() -> None:
    counted = unheard.joined({}, [failed(feed(1))], NOON)
    counted = unheard.joined(counted, [failed(feed(1, failures=1), "not-a-feed")], NOON + HOUR)
    assert counted[1].since == NOON
    assert unheard.signs(counted) == [Sign("post1.example", "not-a-feed")]


def test_since_when_it_was_not_found_is_kept_as_it_was_before_the_first_failure() -> None:
    missing = dataclasses.replace(feed(1, failures=3), habits=Habits(missing_since=NOON - HOUR))
    counted = unheard.joined({}, [failed(missing)], NOON)
    counted = unheard.joined(counted, [failed(feed(1, failures=4), "not-a-feed")], NOON + HOUR)
    assert counted[1].missing == NOON - HOUR


def test_what_was_written_without_that_is_read() -> None:
    assert unheard.read(
        '[[1, "https://post1.example/feed", 1, false, "dns", null], [2, "https://b.example", 1, true]]'
    ) == {
        1: Counted("https://post1.example/feed", datetime.fromtimestamp(1, UTC), False, Sign("post1.example", "dns")),
        2: Counted("https://b.example", datetime.fromtimestamp(1, UTC), True, None),
    }


def test_a_feed_that_was_given_another_address_begins_anew() -> None:
    counted = unheard.joined({}, [failed(feed(1))], NOON)
    counted = unheard.joined(counted, [failed(feed(1, polls=0, path="new"))], NOON + HOUR)
    assert (counted[1].url, counted[1].since, counted[1].sign) == ("https://post1.example/new", NOON + HOUR, None)


def test_an_answer_from_outside_settles_all_and_one_of_this_network_its_own() -> None:
    counted = unheard.joined({}, [failed(feed(1)), failed(feed(2, local=True))], NOON)
    assert unheard.settled(counted, set()) == counted
    assert list(unheard.settled(counted, {True})) == [1]
    assert unheard.settled(counted, {False}) == {}


counts = st.builds(
    lambda number, hours, local, kind, status, missing: (
        number,
        Counted(
            f"https://post{number}.example/feed",
            NOON + hours * HOUR,
            local,
            Sign(f"post{number}.example", kind, status) if kind else None,
            missing,
        ),
    ),
    st.integers(1, 99),
    st.integers(0, 99),
    st.booleans(),
    st.sampled_from(["", "dns", "not-a-feed"]),
    st.sampled_from([None, 200, 511]),
    st.sampled_from([None, NOON - HOUR]),
)


@given(st.lists(counts, max_size=9).map(dict))
def test_it_is_read_as_it_was_written(counted: dict[int, Counted]) -> None:
    assert unheard.read(unheard.written(counted)) == counted


@pytest.mark.parametrize("text", ["", "{", "7", "[7]", "[[1]]", '[[1, "https://a.example", 1e300, true]]'])
def test_what_somebody_else_wrote_there_is_nothing(text: str) -> None:
    assert unheard.read(text) == {}
