"""Row 13: no date pins an article to the top, no feed floods the list of news or the desktop, no change of ids makes old news new."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hostile_house import FeedServer, House
from loopback import Site, serving
from worlds import rss

LAUNCH = "Norland fires a ballistic missile into the sea, number {}"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as made:
        yield made


def test_no_date_is_later_than_it_was_first_seen(server: FeedServer, house: House) -> None:
    """The server's list: none, nonsense, 1970, 2100, the years 1 and 9999, zoneless, localised, repeated and changing ids."""
    url = server.url("x/dates", 3)
    house.follow(url)
    house.poll()
    rows = house.rows(url)
    assert len(rows) == 22, "all but the empty item"
    assert not [row.title for row in rows if row.sort_time > row.first_seen]
    assert len({row.guid for row in rows}) == len(rows)
    stands = {row.title: row.sort_time for row in rows}
    seen = rows[0].first_seen
    assert {stands[f"date {number}"] for number in (0, 1, 2, 3, 4, 5, 15, 16)} == {seen}


def test_news_of_the_year_2100_does_not_stay_on_top(house: House, site: Site) -> None:
    future = [
        f"<item><guid>f{number}</guid><title>Pinned {number}</title><pubDate>Fri, 01 Jan 2100 00:00:0{number} GMT</pubDate></item>"
        for number in range(9)
    ]
    pinned = site.put(
        "pinned.xml", f"<rss version='2.0'><channel><title>P</title>{''.join(future)}</channel></rss>".encode()
    )
    plain = site.put("plain.xml", rss().encode())
    house.follow(pinned, plain)
    house.poll()
    house.clock.tick(hours=1)
    moment = (house.clock() + timedelta(minutes=50)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    site.put("plain.xml", rss(("n1", "Later news", "Text.")).replace("Thu, 28 May 2026 08:00:00 GMT", moment).encode())
    house.poll()
    assert house.rows()[0].title == "Later news"
    assert len(house.rows(pinned)) == 9


def test_a_date_that_moves_does_not_move_its_article(house: House, site: Site) -> None:
    url = site.put("feed.xml", rss(("a", "One", "x"), ("b", "Two", "y")).encode())
    house.follow(url)
    house.poll()
    before = {row.guid: row.sort_time for row in house.rows(url)}
    for hour in ("09", "10"):
        site.put(
            "feed.xml",
            rss(("a", "One", "x"), ("b", "Two", "y")).replace("28 May 2026 07", f"28 May 2026 {hour}").encode(),
        )
        house.poll()
        assert {row.guid: row.sort_time for row in house.rows(url)} == before


def test_more_than_five_hundred_at_once_are_stored_marked_and_told_in_one_alert(house: House, site: Site) -> None:
    url = site.put("feed.xml", rss(("old", "A quiet day", "Text.")).encode())
    house.follow(url)
    house.poll()
    flood = [(f"n{number}", LAUNCH.format(number), "The missile flew 600 km.") for number in range(501)]
    site.put("feed.xml", rss(*flood).encode())
    told = house.poll()[url]
    assert (told.new, told.flagged) == (501, 501)
    assert len(house.rows(url)) == 502
    assert [saved.flood for saved in house.saved] == [True]
    assert all(flag.flood for saved in house.saved for flag in saved.flags)
    (alert,) = house.alerts
    assert alert.kind == "summary"
    assert "brought 501 new articles at once, 501 of them flagged" in alert.text


def test_five_hundred_are_no_flood_but_one_summary_all_the_same(house: House, site: Site) -> None:
    url = site.put("feed.xml", rss(("old", "A quiet day", "Text.")).encode())
    house.follow(url)
    house.poll()
    many = [(f"n{number}", LAUNCH.format(number), "The missile flew 600 km.") for number in range(500)]
    site.put("feed.xml", rss(*many).encode())
    house.poll()
    assert [saved.flood for saved in house.saved] == [False]
    assert [alert.kind for alert in house.alerts] == ["summary"]


def test_new_ids_at_every_poll_bring_nothing_new(house: House, site: Site) -> None:
    """Twenty entries whose guids change each time: they are told again by their links, and raise no alert twice."""
    entries = [(str(number), LAUNCH.format(number), "The missile flew 600 km.") for number in range(20)]
    url = site.put("feed.xml", rss(*entries).encode())
    house.follow(url)
    house.poll()
    assert len(house.rows(url)) == 20
    for turn in range(3):
        churned = rss(*entries).replace("'false'>", f"'false'>turn-{turn}-")
        site.put("feed.xml", churned.encode())
        told = house.poll()[url]
        assert told.new == 0
        assert len(house.rows(url)) == 20
        assert house.alerts == ()
