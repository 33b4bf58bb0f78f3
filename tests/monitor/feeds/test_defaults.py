"""The shipped feeds are complete, different and fit to be fetched."""

import tomllib
from importlib.resources import files

from monitor.feeds import language, opml, urls
from monitor.feeds.defaults import default_feeds, regions

KINDS = {"agency", "newspaper", "broadcaster", "state media", "official", "think tank", "specialist", "defence press"}


def test_there_are_feeds_for_every_region():
    feeds = default_feeds()
    assert 60 <= len(feeds) <= 80
    assert [region for region in regions() if not any(feed.folder == region for feed in feeds)] == []
    assert {feed.folder for feed in feeds} == set(regions())


def test_every_feed_says_what_it_is():
    for feed in default_feeds():
        assert feed.title
        assert feed.family
        assert feed.kind in KINDS
        assert language.normal(feed.lang) == feed.lang != ""
        assert feed.country == "" or (len(feed.country) == 2 and feed.country.isupper())


def test_addresses_are_different_and_can_be_followed():
    addresses = [feed.url for feed in default_feeds()]
    assert len({urls.canonical(address) for address in addresses}) == len(addresses)
    assert [urls.http(address) for address in addresses] == addresses


def test_search_feeds_are_marked_as_headlines_only():
    for feed in default_feeds():
        assert feed.headline_only is ("news.google.com" in feed.url)


def test_none_of_the_dead_feeds_is_shipped():
    dead = (
        "feeds.reuters.com",
        "rss.cnn.com",
        "english.kyodonews.net",
        "kcnawatch.org/feed",
        "xinhuanet.com/",
        "chinadaily",
    )
    assert not [feed.url for feed in default_feeds() if any(name in feed.url for name in dead)]


def test_every_address_carries_its_evidence():
    for path in (files("resources") / "feeds").iterdir():
        if path.name.endswith(".toml"):
            text = path.read_text(encoding="utf-8")
            assert text.count("# evidence: ") == len(tomllib.loads(text)["feed"])


def test_the_shipped_feeds_survive_export_and_import():
    assert opml.read(opml.write(default_feeds())) == (default_feeds(), [])
