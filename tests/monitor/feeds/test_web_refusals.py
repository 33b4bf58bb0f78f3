"""Two refusals of a domain spare it the rest of a round."""

from __future__ import annotations

from monitor.errors import FetchError
from monitor.feeds.web.refusals import Refusals
from monitor.model import Feed, Subscription


def feed(number: int, host: str, *, local: bool = False) -> Feed:
    return Feed(number, Subscription(f"https://{host}/{number}", allow_local=local))


def refusal(seconds: float | None) -> FetchError:
    return FetchError("https://blogs.example/", "Asked too often.", kind="status", status=429, retry_after=seconds)


def test_after_two_refusals_nobody_else_of_the_domain_is_asked() -> None:
    refusals = Refusals()
    third = feed(3, "c.blogs.example")
    refusals.note(feed(1, "a.blogs.example"), refusal(100), now=0)
    assert refusals.instead(third, now=1) is None
    refusals.note(feed(2, "b.blogs.example"), refusal(50), now=1)
    instead = refusals.instead(third, now=10)
    assert instead is not None
    assert instead.retry_after == 90
    assert refusals.instead(feed(4, "post.example"), now=10) is None
    assert refusals.instead(third, now=60) is None


def test_one_feed_refused_twice_and_errors_without_a_time_bind_nobody() -> None:
    refusals = Refusals()
    for _ in range(3):
        refusals.note(feed(1, "a.blogs.example"), refusal(100), now=0)
        refusals.note(feed(2, "b.blogs.example"), refusal(None), now=0)
    assert refusals.instead(feed(3, "c.blogs.example"), now=1) is None


def test_old_refusals_and_local_feeds_do_not_count() -> None:
    refusals = Refusals()
    for number in (1, 2):
        refusals.note(feed(number, "blogs.example"), refusal(7200), now=0)
        refusals.note(feed(number, "bridge.example", local=True), refusal(7200), now=0)
    assert refusals.instead(feed(3, "bridge.example"), now=1) is None
    assert refusals.instead(feed(3, "blogs.example", local=True), now=1) is None
    assert refusals.instead(feed(3, "blogs.example"), now=1) is not None
    assert refusals.instead(feed(3, "blogs.example"), now=601) is None
