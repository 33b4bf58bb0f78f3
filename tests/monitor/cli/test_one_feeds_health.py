"""`feeds health` of one feed: all that polling taught of it, and its last polls."""

from __future__ import annotations

from loopback import Site, Wirewatch
from worlds import rss

ITEMS = [(f"a{n}", f"Title {n}", f"Text {n}") for n in range(4)]


def test_one_feed_is_told_in_full_with_its_last_polls(wirewatch: Wirewatch, site: Site) -> None:
    hub = "<link xmlns='http://www.w3.org/2005/Atom' rel='hub' href='https://hub.example/'/>"
    site.put("feed", rss(*ITEMS).replace("<item>", f"{hub}<item>", 1).encode())
    wirewatch("feeds", "add", site.url("feed"), site.url("gone"), "--allow-local")
    wirewatch("poll")
    wirewatch("poll", "--all")
    told = wirewatch("feeds", "health", site.url("feed"))
    assert told.code == 0
    lines = told.out.splitlines()
    assert f"address:        {site.url('feed')}" in lines
    assert "condition:      ok" in lines
    assert "last polled:    2026-05-28T12:00:00Z (the server answered 200)" in lines
    assert "items:          4 in its last document, 100 % of them seen before" in lines
    assert any(line.startswith("hub:            https://hub.example/ could push its news") for line in lines)
    polls = lines[lines.index("") + 2 :]
    assert [line.split()[1:] for line in polls] == [["unchanged", "200", "4", "0"], ["new", "200", "4", "4"]]
    (health,) = wirewatch("feeds", "health", site.url("feed"), "--json").lines
    assert (health["hub"], health["seen_share"], health["status"]) == ("https://hub.example/", 1.0, 200)


def test_two_feeds_stand_apart_and_a_failure_says_how_often(wirewatch: Wirewatch, site: Site) -> None:
    wirewatch("feeds", "add", site.url("a"), site.url("b"), "--allow-local")
    wirewatch("poll")
    wirewatch("poll", "--all")
    first, second = wirewatch("feeds", "health", site.url("b"), site.url("a")).out.split("\n\nfeed:")
    assert f"address:        {site.url('b')}\n" in first
    assert f"address:        {site.url('a')}\n" in second
    assert "failed:         2 times in a row\n" in first


def test_an_address_that_is_not_followed_is_named(wirewatch: Wirewatch) -> None:
    answer = wirewatch("feeds", "health", "https://nobody.example/feed")
    assert (answer.code, answer.out) == (2, "")
    assert "nobody.example" in answer.err
