"""Whose fault it is when nobody answers, who is bound by a refusal, and how a machine that slept begins again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domains import host_of, registrable
from monitor.errors import FetchError
from monitor.feeds import reach
from monitor.feeds.waking import Watch
from monitor.model import Feed, Health, Subscription

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def feed(number: int, host: str = "", *, failures: int = 0, polls: int = 5, local: bool = False) -> Feed:
    url = f"https://{host or f'post{number}.example'}/feed{number}"
    newest = NOON - timedelta(hours=number)
    return Feed(
        number,
        Subscription(url, allow_local=local),
        polls=polls,
        health=Health("ok", failures=failures, newest_item=newest),
    )


def failure(kind: str, status: int | None = None) -> FetchError:
    return FetchError("https://post.example/", "It did not work.", kind=kind, status=status)


def test_three_hosts_that_cannot_be_found_mean_that_we_are_offline() -> None:
    failures = [(feed(n), failure("dns" if n % 2 else "connect")) for n in range(3)]
    assert reach.reach(failures) == "offline"
    assert reach.reach(failures[:2]) == "fine"
    assert reach.reach([(feed(n, "one.example"), failure("dns")) for n in range(9)]) == "fine"


def test_feeds_that_failed_before_say_nothing_about_the_network() -> None:
    assert reach.reach([(feed(n, failures=4), failure("dns")) for n in range(5)]) == "fine"


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        ("dns", "offline"),
        ("connect", "offline"),
        ("timeout", "offline"),
        ("tls", "untrusted"),
        ("not-a-feed", "captive"),
        ("redirect", "captive"),
        ("local-address", "captive"),
        ("keyring", "fine"),
        ("address", "fine"),
        ("cut", "fine"),
    ],
)
def test_what_it_means_that_all_fail_alike(kind: str, verdict: str) -> None:
    assert reach.reach([(feed(n), failure(kind)) for n in range(30)]) == verdict


def test_certificates_among_other_failures_are_no_wrong_clock() -> None:
    failures = [(feed(n), failure("tls" if n % 2 else "timeout")) for n in range(4)]
    assert reach.reach(failures) == "offline"


def test_files_and_feeds_with_a_proxy_of_their_own_show_nothing_of_the_network() -> None:
    own = Subscription("https://post.example/feed", proxy="socks5://127.0.0.1:9")
    assert reach.sign(Feed(1, own, polls=5, health=Health("ok")), failure("connect")) is None
    assert reach.sign(Feed(1, Subscription("file:///a"), polls=5, health=Health("ok")), failure("connect")) is None


def test_signs_of_earlier_rounds_count_with_those_of_this_one() -> None:
    before = [reach.Sign("post8.example", "timeout"), reach.Sign("post9.example", "timeout")]
    assert reach.reach([(feed(8), failure("dns"))], before) == "fine"
    assert reach.reach([(feed(1), failure("dns"))], before) == "offline"


def test_a_page_instead_of_every_feed_means_that_somebody_answers_for_all() -> None:
    pages = [(feed(1), failure("not-a-feed")), (feed(2), failure("tls")), (feed(3), failure("dns"))]
    assert reach.reach(pages) == "captive"
    assert reach.reach([(feed(n), failure("status", 511)) for n in range(3)]) == "captive"


def test_pages_that_were_never_feeds_are_no_portal_and_hosts_that_never_answered_no_outage() -> None:
    for kind in ("not-a-feed", "dns"):
        assert reach.reach([(feed(n, polls=0), failure(kind)) for n in range(5)]) == "fine"


def test_errors_of_the_servers_own_are_counted_at_once() -> None:
    assert not reach.may_be_the_network(failure("status", 503))
    assert not reach.may_be_the_network(failure("parser"))
    assert not reach.may_be_the_network(failure("too-big"))


def test_only_an_answer_shows_that_somebody_is_there() -> None:
    assert all(reach.is_answer(failure(kind)) for kind in ("status", "cut", "too-big", "parser"))
    assert not any(reach.is_answer(failure(kind)) for kind in ("dns", "connect", "timeout", "address", "local-address"))


def test_two_refused_feeds_bind_their_whole_domain() -> None:
    until = NOON + timedelta(hours=1)
    two = [(feed(1, "a.blogs.example"), until), (feed(2, "b.blogs.example"), until + timedelta(hours=1))]
    assert reach.bound_domains(two, NOON) == {"blogs.example": until + timedelta(hours=1)}
    assert reach.bound_domains(two[:1] * 2, NOON) == {}
    assert reach.bound_domains([(feed(1, "a.example"), until), (feed(2, "b.other"), until)], NOON) == {}
    assert reach.bound_domains([(feed(n, "bridge.example", local=True), until) for n in range(3)], NOON) == {}


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.post.example", "post.example"),
        ("feeds.post.co.uk", "post.co.uk"),
        ("post.com", "post.com"),
        ("a.b.post.or.jp", "post.or.jp"),
        ("News.Post.Example.", "post.example"),
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8::1", "2001:db8::1"),
        ("localhost", "localhost"),
    ],
)
def test_the_domain_somebody_registered(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_an_address_that_is_none_has_no_host() -> None:
    assert host_of("http://[bad") == ""
    assert host_of("https://Post.Example:8443/x") == "post.example"


@given(st.integers(0, 300))
def test_what_is_due_after_a_sleep_is_spread_over_two_minutes_newest_first(count: int) -> None:
    planned = reach.spread([feed(n) for n in range(count, 0, -1)], NOON)
    times = [planned[n] for n in range(1, count + 1)]
    assert times == sorted(times)
    assert all(NOON < moment <= NOON + timedelta(minutes=2) for moment in times)


def test_scouts_are_few_well_and_on_different_hosts() -> None:
    due = [feed(1, failures=3), *(feed(n, "one.example") for n in range(2, 9)), *(feed(n) for n in range(9, 30))]
    chosen = reach.scouts(due, {})
    assert len({host_of(one.url) for one in chosen}) == len(chosen) == 4
    assert all(not one.health.failures for one in chosen)


def test_scouts_take_turns_but_feeds_that_failed_before_come_last() -> None:
    due = [feed(n) for n in range(6)] + [feed(6, failures=2)]
    first = reach.scouts(due, {})
    second = reach.scouts(due, {one.id: 1 for one in first})
    assert {one.id for one in (*first, *second)} == set(range(6))
    assert [one.id for one in reach.scouts(due, {one.id: 5 for one in due[:6]})] == [0, 1, 2, 3]


def look(watch: Watch, wall: float, steady: float) -> str:
    return watch.look(NOON + timedelta(seconds=wall), steady)


def test_a_watch_tells_sleep_and_a_clock_set_back_from_time_that_passes() -> None:
    watch = Watch(tick=5)
    assert look(watch, 0, 0) == "steady"
    assert look(watch, 5, 5) == "steady"
    assert look(watch, 12, 12) == "steady"
    assert look(watch, 3612, 17) == "resumed"
    assert look(watch, 3617, 22) == "steady"
    assert look(watch, 17, 27) == "set back"
    assert look(watch, 22, 32) == "steady"
    assert look(watch, 7222, 7232) == "resumed"


@pytest.mark.parametrize(
    ("url", "about", "takes"),
    [
        ("https://post.example/feed", {}, True),
        ("https://post.example/feed", {"allow_local": True}, True),
        ("http://192.168.1.7/feed", {"allow_local": True}, False),
        ("http://nas.lan/feed", {"allow_local": True}, False),
        ("https://post.example/feed", {"proxy": "socks5://127.0.0.1:9050"}, False),
        ("http://nas.lan/feed", {"allow_local": True, "proxy": "socks5://127.0.0.1:9050"}, False),
    ],
)
def test_who_is_asked_by_the_proxy_of_all(url: str, about: dict[str, Any], *, takes: bool) -> None:
    assert reach.takes_the_proxy_of_all(Feed(1, Subscription(url, **about))) is takes
