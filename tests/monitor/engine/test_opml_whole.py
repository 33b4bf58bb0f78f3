"""A long list of feeds comes in within seconds and goes out as it came."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from monitor.commands import AddFeeds, ImportOpml
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
