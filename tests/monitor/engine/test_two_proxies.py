"""The proxy of all feeds is missing while others answer that do not go through it: they do not vouch for it, and it blames nobody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from test_missing_network import Day
from worlds import Clock

from monitor.model import Subscription

OWN = {"own.example": Subscription("https://own.example/feed", proxy="socks5://127.0.0.1:9050")}
STRAIGHT = {"nas.local": Subscription("https://nas.local/feed", allow_local=True)}
ALL = [f"post{n}.example" for n in range(8)]
BANNER = "It failed: proxy."


@pytest.fixture
def day(tmp_path: Path, clock: Clock) -> Iterator[Day]:
    made = Day(tmp_path / "archive.db", clock)
    yield made
    made.store.close()


def follow(day: Day, others: dict[str, Subscription]) -> None:
    """For a day, eight feeds by the proxy of all, and others that do not go through it."""
    day.store.add_feeds(list(others.values()))
    day.answer(*others)
    day.follow(*ALL)
    day.go_by(hours=24)


@pytest.mark.parametrize("others", [OWN, STRAIGHT], ids=["own", "straight"])
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_in_one_round_with_an_answer_around_it_the_proxy_is_named_and_nobody_blamed(
    day: Day, others: dict[str, Subscription], *, first: bool
) -> None:
    follow(day, others)
    day.fail("proxy", *ALL)
    hosts = [*others, *ALL] if first else [*ALL, *others]
    day.poller.round(urls=[f"https://{host}/feed" for host in hosts])
    assert (day.banners(), day.failures()) == ([BANNER], [0] * 9)
    assert {day.feed(host).health.state for host in ALL} == {"ok"}


@pytest.mark.parametrize("others", [OWN, STRAIGHT, OWN | STRAIGHT], ids=["own", "straight", "both"])
def test_over_half_a_day_there_is_one_banner_that_ends_when_the_proxy_is_back(
    day: Day, others: dict[str, Subscription]
) -> None:
    follow(day, others)
    day.fail("proxy", *ALL)
    day.go_by(hours=12)
    assert (day.banners(), sum(day.failures())) == ([BANNER], 0)
    day.answer()
    day.go_by(minutes=5)
    assert day.banners() == [BANNER, "over"]
    assert all(day.outcomes(host)[0] == "unchanged" for host in ALL)


def test_who_does_not_go_through_it_is_asked_meanwhile_as_ever(day: Day) -> None:
    follow(day, OWN | STRAIGHT)
    day.fail("proxy", *ALL)
    day.go_by(hours=12)
    for host in OWN | STRAIGHT:
        assert day.feed(host).health.last_error is None
        assert "unreached" not in day.outcomes(host)
        assert len(day.outcomes(host)) > 6


def test_a_feed_that_may_be_local_but_goes_through_the_proxy_tells_that_it_is_back(day: Day) -> None:
    day.follow("bridge.example", local=True)
    day.follow("post.example")
    day.go_by(hours=24)
    day.fail("proxy")
    day.go_by(hours=1)
    day.answer("bridge.example")
    day.fail("dns", "post.example")
    day.go_by(minutes=5)
    assert day.banners() == [BANNER, "over"]


def test_a_proxy_by_which_another_feed_is_answered_is_not_missing(day: Day) -> None:
    follow(day, OWN)
    day.fail("proxy", *ALL[1:])
    day.poller.round(urls=[f"https://{host}/feed" for host in [*OWN, *ALL]])
    assert (day.banners(), day.failures()) == ([], [0, 0] + [1] * 7)
