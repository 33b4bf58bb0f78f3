"""`feeds discover`: one line a feed, exit 1 where there is none."""

from __future__ import annotations

from loopback import Site, Wirewatch

PAGE = b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>'
FEED = (
    b"<rss version='2.0'><channel><title>Harbour News</title><item><title>Ferry</title><guid>1</guid>"
    b"<pubDate>Thu, 28 May 2026 08:00:00 GMT</pubDate></item></channel></rss>"
)


def test_the_feeds_of_a_site_are_printed_with_title_and_newest_item(wirewatch: Wirewatch, site: Site):
    home = site.put("", PAGE)
    feed = site.put("feed.xml", FEED)
    answer = wirewatch("feeds", "discover", home, "--allow-local", "--json")
    assert answer.code == 0
    assert answer.lines == [
        {"url": feed, "title": "Harbour News", "format": "rss20", "newest": "2026-05-28T08:00:00Z", "items": 1}
    ]
    assert "Harbour News" in wirewatch("feeds", "discover", home, "--allow-local").out
    assert wirewatch("feeds", "list", "--json").out == ""


def test_a_site_without_feeds_ends_with_one_and_says_so(wirewatch: Wirewatch, site: Site):
    answer = wirewatch("feeds", "discover", site.put("", b"<html><p>x</p></html>"), "--allow-local", "--json")
    assert (answer.code, answer.out) == (1, "")
    assert "No feed was found" in answer.err


def test_a_site_on_this_network_is_not_asked_by_itself(wirewatch: Wirewatch, site: Site):
    answer = wirewatch("feeds", "discover", site.put("", PAGE), "--json")
    assert answer.code == 1
    assert site.asked == []
    assert "local network" in answer.err


def test_what_is_no_address_is_bad_usage(wirewatch: Wirewatch):
    assert wirewatch("feeds", "discover", "javascript:alert(1)").code == 2
    refused = wirewatch("feeds", "discover", "https://ann:hunter2@post.example/")
    assert (refused.code, "leave the user name and password out" in refused.err) == (2, True)
    assert "hunter2" not in refused.err


def test_a_query_says_where_it_is_sent_before_it_is_added(wirewatch: Wirewatch):
    answer = wirewatch("feeds", "add", "gdelt:ballistic missile", "--json")
    assert answer.lines == [{"added": 1, "known": 0, "rejected": 0}]
    assert "the words “ballistic missile” are sent to GDELT at every poll" in answer.err
    (feed,) = wirewatch("feeds", "list", "--json").lines
    assert feed["url"].startswith("https://api.gdeltproject.org/api/v2/doc/doc?query=ballistic%20missile&mode=artlist")


def test_the_shipped_searches_say_where_they_are_sent_too(wirewatch: Wirewatch):
    answer = wirewatch("feeds", "defaults", "--add", "--json")
    assert answer.code == 0
    assert ("are sent to Google News at every poll" in answer.err) == any(
        "news.google.com/rss/search" in feed["url"] for feed in wirewatch("feeds", "list", "--json").lines
    )
