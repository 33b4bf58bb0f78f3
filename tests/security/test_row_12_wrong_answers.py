"""Row 12: a page, a parked domain, an empty answer or a 204 is no feed; it is never taken for a feed whose entries have all vanished."""

from __future__ import annotations

import pytest
from hostile_house import FeedServer, House

WRONG = {
    "page": "x/page",
    "parked": "x/page/parked",
    "204": "x/status/204",
    "empty": "x/body?is=%20",
    "blank": "x/body?is=%0A%09%0A",
    "text": "x/body?is=It%20works!",
    "other xml": "x/body?is=%3Cnote%3E%3Cto%3EAnna%3C%2Fto%3E%3C%2Fnote%3E",
    "other json": "x/body?is=%7B%22error%22%3A%20%22no%22%7D",
}


@pytest.mark.parametrize("kind", WRONG)
def test_it_is_an_error_that_changes_nothing(server: FeedServer, house: House, kind: str) -> None:
    url = server.good(6)
    house.follow(url, server.good(7))
    house.poll()
    before, stored = house.feed(url), house.rows(url)
    assert stored
    house.detour.instead[url] = server.url(WRONG[kind], 9)
    told = house.poll()[url]
    after = house.feed(url)
    assert (told.outcome, after.health.state, after.health.failures) == ("failed", "failing", 1)
    assert "instead of a feed" in told.reason or "not a" in told.reason
    assert after.validators == before.validators
    assert after.body_sha256 == before.body_sha256
    assert after.habits == before.habits
    assert house.rows(url) == stored
    house.detour.instead.clear()
    assert house.poll()[url].outcome == "not-modified"


def test_a_page_names_the_feed_that_it_links_to(server: FeedServer, house: House) -> None:
    url = server.url("x/page", 8)
    house.follow(url, server.good(7))
    assert server.url("f/0", 8) in house.poll()[url].reason


def test_a_feed_that_is_empty_keeps_what_it_had(server: FeedServer, house: House) -> None:
    """A feed without entries is a feed; those that it had stay."""
    url = server.good(6)
    house.follow(url)
    house.poll()
    stored = house.rows(url)
    house.detour.instead[url] = server.saying("<rss version='2.0'><channel><title>t</title></channel></rss>", 9)
    told = house.poll()[url]
    assert (told.outcome, told.new) == ("unchanged", 0)
    assert house.rows(url) == stored
    assert house.feed(url).habits.empty == 1
