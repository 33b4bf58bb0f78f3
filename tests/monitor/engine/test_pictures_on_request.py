"""Pictures of an article: only when asked for, without the feed's secrets, never from within the network, kept nowhere."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import serving
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, LoadPictures, Poll
from monitor.documents import Document
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.feeds.pictures import MAX_BYTES, MAX_SUM
from monitor.model import Subscription
from monitor.pictures import Pictures
from monitor.places import Places
from monitor.ports import Fetch
from monitor.vault import MemoryVault

FEED = "https://post.example/feed"
PHOTO, CHART, PAGE = "https://post.example/photo.jpg", "https://cdn.example/chart.png", "https://cdn.example/page.jpg"
JPEG, PNG = b"\xff\xd8\xff\xe0photo", b"\x89PNG\r\n\x1a\nchart"
MARKUP = f"&lt;p&gt;News&lt;img src='/photo.jpg'&gt;&lt;img src='{CHART}'&gt;&lt;img src='{PAGE}'&gt;&lt;/p&gt;"


@pytest.fixture
def engine(tmp_path: Path, clock: Clock, world: World) -> Iterator[Engine]:
    with Engine(Places(tmp_path), now=clock, fetch=world, vault=MemoryVault()) as engine:
        engine.do(AddFeeds((Subscription(FEED, headers=(("X-Reader", "7"),), proxy="socks5://proxy.example:1080"),)))
        world.serves(FEED, rss(("p1", "A tense night", MARKUP)))
        engine.do(Poll(all=True))
        for url, body in ((PHOTO, JPEG), (CHART, PNG), (PAGE, b"<html>sign in</html>")):
            world.answers[url] = [Document(url, body, clock())]
        world.feeds.clear()
        yield engine


def test_they_come_when_asked_and_what_is_no_picture_is_thrown_away(engine: Engine, world: World):
    done = engine.do(LoadPictures(1))
    assert {url: base64.b64decode(text) for url, text in json.loads(done.text).items()} == {PHOTO: JPEG, CHART: PNG}
    assert done.counts == {"pictures": 2, "failed": 1}
    assert done.lines == (f"{PAGE}: it is no picture",)
    assert [feed.url for feed in world.feeds] == [PHOTO, CHART, PAGE]


def test_no_header_or_user_of_the_feed_goes_with_it_its_proxy_does(engine: Engine, world: World):
    engine.do(LoadPictures(1))
    assert {(feed.about.headers, feed.about.username, feed.about.allow_local) for feed in world.feeds} == {
        ((), None, False)
    }
    assert {feed.about.proxy for feed in world.feeds} == {"socks5://proxy.example:1080"}


def test_a_server_that_fails_costs_the_others_nothing(engine: Engine, world: World):
    world.fails(PHOTO, "the server does not answer")
    done = engine.do(LoadPictures(1))
    assert list(json.loads(done.text)) == [CHART]
    assert done.lines[0] == f"{PHOTO}: the server does not answer"


def test_they_are_kept_nowhere(engine: Engine, tmp_path: Path):
    engine.do(LoadPictures(1))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(JPEG in path.read_bytes() for path in files)


def test_an_article_without_pictures_is_refused(engine: Engine, world: World):
    world.serves(FEED, rss(("p2", "No picture", "words")))
    engine.do(Poll(all=True))
    with pytest.raises(UserError, match="no picture"):
        engine.do(LoadPictures(2))
    with pytest.raises(UserError):
        engine.do(LoadPictures(99))


def test_all_of_an_article_are_bounded_and_each_is(engine: Engine, world: World, clock: Clock):
    asked: list[int] = []

    def way(most: int) -> Fetch:
        asked.append(most)
        return world

    big = JPEG + bytes(MAX_BYTES - len(JPEG))
    many = "".join(f"&lt;img src='/{number}.jpg'&gt;" for number in range(6))
    world.serves(FEED, rss(("p3", "Many pictures", many)))
    engine.do(Poll(all=True))
    for number in range(6):
        world.answers[f"https://post.example/{number}.jpg"] = [Document("", big, clock())]
    done = Pictures(engine.store, way).load(2)
    assert asked == [MAX_BYTES]
    assert done.counts == {"pictures": MAX_SUM // MAX_BYTES, "failed": 2}


def test_over_a_real_network_no_cookie_or_referrer_is_sent_and_no_other_local_host_is_asked(
    tmp_path: Path, clock: Clock
):
    with serving() as own, serving() as other, Engine(Places(tmp_path), now=clock, vault=MemoryVault()) as engine:
        secret = other.put("secret.jpg", JPEG)
        markup = f"&lt;img src='{own.put('photo.jpg', JPEG)}'&gt;&lt;img src='{secret}'&gt;"
        feed = own.put("feed", rss(("p1", "A tense night", markup)).encode())
        engine.do(AddFeeds((Subscription(feed, allow_local=True, username="ana"),)))
        engine.do(Poll(all=True))
        own.heads.clear()
        done = engine.do(LoadPictures(1))
        assert list(json.loads(done.text)) == [own.url("photo.jpg")]
        assert other.asked == []
        assert own.asked[-1] == "/photo.jpg"
        assert not {"cookie", "referer", "authorization", "from"} & set().union(*own.heads)
