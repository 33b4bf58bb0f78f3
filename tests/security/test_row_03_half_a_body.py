"""Row 3: half an answer is an error, and neither what is stored nor what we ask with next time changes for it."""

from __future__ import annotations

import pytest
from hostile_house import FeedServer, House

from monitor.model import NO_VALIDATORS, Validators

STAMPED = Validators(etag='"whole"', modified="Thu, 28 May 2026 08:00:00 GMT")
"""What a server says of the whole document, though a cache on the way cut it."""

CUT = ("truncated", "cutgzip", "badchunk", "reset", "reset/mid")


@pytest.fixture
def read_once(server: FeedServer, house: House) -> str:
    """The server's first feed, stored, with another good one beside it that shows that the network is there."""
    url = server.good(0)
    house.follow(url, server.good(1))
    assert house.poll()[url].outcome == "new"
    return url


@pytest.mark.parametrize("path", CUT)
def test_a_cut_answer_is_an_error_and_changes_nothing(
    server: FeedServer, house: House, read_once: str, path: str
) -> None:
    before, stored = house.feed(read_once), house.rows(read_once)
    assert before.validators.etag
    house.detour.instead[read_once] = server.url(f"x/{path}", 9)
    told = house.poll()[read_once]
    assert (told.outcome, told.new, told.edited) == ("failed", 0, 0)
    assert told.reason
    after = house.feed(read_once)
    assert after.health.state == "failing"
    assert after.validators == before.validators
    assert after.body_sha256 == before.body_sha256
    assert after.habits == before.habits
    assert house.rows(read_once) == stored
    house.detour.instead.clear()
    assert house.poll()[read_once].outcome == "not-modified"


def test_what_only_the_xml_shows_to_be_cut_is_marked_and_changes_nothing(
    server: FeedServer, house: House, read_once: str
) -> None:
    """The same half without a length: its whole entries are known already, the others have not vanished, the half one is no edit."""
    before, stored = house.feed(read_once), house.rows(read_once)
    house.detour.instead[read_once] = server.url("x/cutnolen", 9)
    house.detour.stamps = STAMPED
    for _ in range(2):
        told = house.poll()[read_once]
        assert (told.new, told.edited) == (0, 0)
        after = house.feed(read_once)
        assert after.validators == before.validators
        assert after.body_sha256 == before.body_sha256
        assert after.habits.items == before.habits.items
        assert house.rows(read_once) == stored
    house.detour.instead.clear()
    assert house.poll()[read_once].outcome == "not-modified"


def test_a_first_answer_that_is_cut_is_asked_for_again_in_full(server: FeedServer, house: House) -> None:
    """What came of it is kept; but if its stamps were kept too, the server would say "not modified" and the rest would never come."""
    url = server.good(0)
    house.follow(url, server.good(1))
    house.detour.instead[url] = server.url("x/cutnolen", 9)
    house.detour.stamps = STAMPED
    house.poll()
    half = len(house.rows(url))
    assert half
    assert house.feed(url).validators == NO_VALIDATORS
    house.detour.instead.clear()
    assert house.poll()[url].outcome == "new"
    assert len(house.rows(url)) > half
    assert house.feed(url).validators.etag not in {None, STAMPED.etag}
