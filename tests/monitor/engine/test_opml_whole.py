"""A long list of feeds comes in within seconds and goes out as it came."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from monitor.commands import AddFeeds, EditFeed, ImportOpml
from monitor.engine import Engine
from monitor.feeds import opml
from monitor.model import Subscription
from monitor.reading import Reading


def test_ten_thousand_feeds_come_in_within_seconds_and_go_out_as_they_came(engine: Engine, reading: Reading) -> None:
    feeds = [
        Subscription(
            f"https://h{n % 2500}.example/{n}?a=1&b=2", title=f"Feed {n} & <co>", folder=f"R {n % 40}/S {n % 7}"
        )
        for n in range(10_000)
    ]
    text = opml.write(feeds)
    began = time.perf_counter()
    done = engine.do(ImportOpml(text))
    assert time.perf_counter() - began < 20
    assert done.counts == {"added": 10_000, "known": 0, "rejected": 0}
    assert reading.opml() == text
    assert engine.do(ImportOpml(text)).counts == {"added": 0, "known": 10_000, "rejected": 0}


@pytest.mark.parametrize("allow_local", [False, True])
def test_a_list_cannot_have_a_file_followed_whatever_the_user_allows(
    engine: Engine, tmp_path: Path, *, allow_local: bool
) -> None:
    """`allow_local` is said for servers on the user's network; a file is followed only when the user names it."""
    file = tmp_path / "own.xml"
    file.write_text("<rss version='2.0'><channel><title>Own</title></channel></rss>")
    trap = f"<opml><body><outline text='A'><outline xmlUrl='{file.as_uri()}'/></outline></body></opml>"
    done = engine.do(ImportOpml(trap, allow_local=allow_local))
    assert done.counts == {"added": 0, "known": 0, "rejected": 1}
    assert "add it by itself" in done.lines[0]
    assert engine.store.feeds() == []
    mine = Subscription(file.as_uri(), title="Mine", allow_local=True)
    assert engine.do(AddFeeds((mine,))).counts["added"] == 1
    assert engine.do(ImportOpml(trap, allow_local=allow_local)).counts["rejected"] == 1
    assert [feed.about for feed in engine.store.feeds()] == [mine]


def test_what_a_list_may_name_on_this_network_the_user_must_allow(engine: Engine) -> None:
    text = "<opml><body><outline xmlUrl='http://127.0.0.1:8000/feed'/></body></opml>"
    engine.do(ImportOpml(text))
    assert [feed.about.allow_local for feed in engine.store.feeds()] == [False]


def listed(*outlines: str) -> str:
    body = "".join(f"<outline xmlUrl='https://post.example/{n}' {more}/>" for n, more in enumerate(outlines))
    return f"<opml><body>{body}</body></opml>"


def test_a_feed_whose_topic_is_not_here_is_followed_without_it_and_that_is_said(engine: Engine) -> None:
    done = engine.do(ImportOpml(listed("topic='harbour'", "topic='summits'", "interval='1'")))
    assert done.counts == {"added": 3, "known": 0, "rejected": 0}
    assert [(feed.about.topic, feed.about.interval_minutes) for feed in engine.store.feeds()] == [
        (None, None),
        ("summits", None),
        (None, None),
    ]
    assert [line.partition("; ")[0] for line in done.lines] == [
        "https://post.example/0: there is no topic named harbour",
        "https://post.example/2: an interval must be from 5 minutes to a week",
    ]
    again = engine.do(ImportOpml(listed("topic='harbour'")))
    assert (again.counts["known"], again.lines) == (1, ())


def test_a_password_left_out_of_an_address_rejects_no_feed(engine: Engine) -> None:
    done = engine.do(ImportOpml("<opml><outline xmlUrl='https://ana:hush@post.example/f'/></opml>"))
    assert done.counts == {"added": 1, "known": 0, "rejected": 0}
    assert "were left out" in done.lines[0]
    assert "hush" not in done.lines[0]


def test_a_list_sends_nobody_through_a_proxy_that_the_user_did_not_allow(engine: Engine) -> None:
    """A proxy may stand on this network, where no list may point; without it the feed would be asked openly, so it is not followed."""
    text = listed("proxy='socks5://127.0.0.1:9050'", "fullText='true'")
    done = engine.do(ImportOpml(text))
    assert done.counts == {"added": 1, "known": 0, "rejected": 1}
    assert "127.0.0.1:9050, which you have to allow" in done.lines[0]
    assert engine.do(ImportOpml(text, proxies=True)).counts == {"added": 1, "known": 1, "rejected": 0}
    assert {feed.about.proxy: feed.about.full_text for feed in engine.store.feeds()} == {
        "": True,
        "socks5://127.0.0.1:9050": False,
    }
    assert engine.do(ImportOpml(text.replace("/0", "/7"))).counts["added"] == 1


def test_queries_in_a_list_are_followed_as_typed_ones_are_and_told_before(engine: Engine, reading: Reading) -> None:
    text = (
        "<opml><outline text='A' xmlUrl='gdelt:harbour strike'/><outline text='B' xmlUrl='google-news:ferry'/></opml>"
    )
    assert reading.opml_notices(text) == [
        "This feed is a search: the words “harbour strike” are sent to GDELT at every poll.",
        "This feed is a search: the words “ferry” are sent to Google News at every poll.",
    ]
    assert engine.do(ImportOpml(text)).counts == {"added": 2, "known": 0, "rejected": 0}
    assert [feed.about.headline_only for feed in engine.store.feeds()] == [True, True]
    assert reading.opml_notices(text) == []


def test_the_proxies_of_a_list_are_told_before(reading: Reading) -> None:
    text = listed("proxy='http://proxy.example:3128'", "proxy='http://proxy.example:3128'", "")
    assert reading.opml_notices(text) == ["Feeds that go through the proxy http://proxy.example:3128: 2."]


def test_a_feed_that_stands_under_an_old_spelling_is_added_no_second_time(engine: Engine) -> None:
    old = "https://post.example/f#top"
    engine.store.add_feeds([Subscription(old)])
    done = engine.do(ImportOpml("<opml><outline xmlUrl='https://post.example/f'/></opml>"))
    assert done.counts == {"added": 0, "known": 1, "rejected": 0}
    assert engine.do(AddFeeds((Subscription(old),))).counts["known"] == 1
    engine.do(EditFeed(old, Subscription(old, title="Post")))
    assert [(feed.url, feed.about.title) for feed in engine.store.feeds()] == [(old, "Post")]


def test_an_added_feed_has_no_fragment(engine: Engine) -> None:
    for typed in ("https://post.example/f", "https://post.example/f#top", "http://wire.example", "wire.example/"):
        engine.do(AddFeeds((Subscription(typed),)))
    assert [feed.url for feed in engine.store.feeds()] == [
        "https://post.example/f",
        "http://wire.example/",
        "https://wire.example/",
    ]
