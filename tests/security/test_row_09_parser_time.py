"""Row 9: what would keep a parser busy or make it raise costs a child six seconds at most; the feed is marked, the poll goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_house import FeedServer, House, ask_one
from loopback import serving
from watching import watched
from worlds import MORNING, rss

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.pool import Pool
from monitor.feeds.web import Web

SERVED = {
    "redos-author": "",
    "attrs": "parser",
    "longattr": "too-big",
    "deep": "parser",
    "deephtml": "",
    "manyitems": "too-big",
    "opencomments": "",
    "charref": "",
    "surrogate": "",
    "entbackslash": "",
}
"""What becomes of each: read (empty), refused on the wire, or refused by the guards before the parser."""

HEAD, TAIL = b"<rss version='2.0'><channel><title>t</title>", b"</channel></rss>"
MB = 1 << 20
UNPACKED = {
    "a long attribute": HEAD + b"<item a='" + b"x" * (8 * MB) + b"'><title>t</title></item>" + TAIL,
    "more items than we take": HEAD + b"<item><title>t</title></item>" * (8 * MB // 29) + TAIL,
    "authors": HEAD + (b"<item><author>a@" + b"a." * 3_000 + b"!</author></item>") * 150 + TAIL,
    "many long authors": HEAD + (b"<item><author>a@" + b"a." * 490 + b"!</author></item>") * 2_000 + TAIL,
    "deep markup": HEAD + (b"<item><description>" + b"&lt;div&gt;" * 40_000 + b"</description></item>") * 5 + TAIL,
    "comments": HEAD + (b"<item><description>" + b"&lt;!--" * 50_000 + b"</description></item>") * 6 + TAIL,
    "references": HEAD + b"<item><title>" + b"&nbsp;&#65;&hellip;" * 100_000 + b"</title></item>" + TAIL,
    "tags in a title": HEAD + b"<item><title>" + b"&lt;b&gt;" * 200_000 + b"</title></item>" + TAIL,
    "categories": HEAD + b"<item><title>t</title>" + b"<category>c</category>" * 15_000 + b"</item>" + TAIL,
    "links": HEAD + b"<item><title>t</title>" + b"<link>http://a.example/</link>" * 15_000 + b"</item>" + TAIL,
    "half tags": HEAD + b"<item><title>" + b"<a " * 60_000,
    "quotes": HEAD + b"<item><description>" + b'&lt;a href="' * 60_000 + b"</description></item>" + TAIL,
    "dates": HEAD + (b"<item><pubDate>" + b"1 " * 20_000 + b"</pubDate></item>") * 100 + TAIL,
}
"""Documents within the caps of the wire that the guards and what stands behind them must bear by themselves. Larger ones of the same
kinds are ended by the clock of their child, as the last test here shows."""

JSON = b'{"version": "https://jsonfeed.org/version/1.1", "title": "t", "items": ['
MANY_VALUES = {
    "objects": JSON + b'{"a":0},' * 1_900_000 + b"0]}",
    "lists": JSON + b"[[]]," * 2_500_000 + b"0]}",
    "names": JSON + b'0], "x": {' + b",".join(b'"%d":0' % number for number in range(1_000_000)) + b"}}",
    "numbers": JSON + b"0," * 7_900_000 + b"0]}",
    "behind a string that never ends": JSON + b"{}," * 500_000 + b'"',
}
"""A few kB on the wire, half a GB as what Python makes of them."""

LINKS, AUTHOR = b"<link>http://a.example/</link>" * 60, b"<author>a@" + b"a." * 490 + b"!</author>"
SLOW = HEAD + (b"<item><title>t</title>" + LINKS + 2 * AUTHOR + b"</item>") * 1_990 + TAIL
"""As many links and long authors as the wire's cap and the most entries we read let through: five seconds on the fastest machine we met."""


@pytest.fixture(scope="module")
def child() -> Iterator[Pool]:
    made = Pool(1)
    yield made
    made.close()


@pytest.mark.parametrize("kind", SERVED)
def test_each_is_refused_or_read_within_six_seconds_of_processor_time(
    server: FeedServer, web: Web, child: Pool, kind: str
) -> None:
    document = ask_one(web, server.url(f"x/xml/{kind}", 41), allow_local=True)
    if isinstance(document, FetchError):
        assert document.kind == SERVED[kind]
        return
    assert isinstance(document, Document)
    seen = child.submit(watched, document, size=len(document.body), url=document.url).result()
    assert seen.error == SERVED[kind]
    assert seen.seconds <= 6
    assert seen.error or seen.items == 1
    assert seen.characters <= 2 * len(document.body)


@pytest.mark.parametrize("name", UNPACKED)
def test_so_are_larger_ones_of_our_own(child: Pool, name: str) -> None:
    document = Document("http://a.example/feed", UNPACKED[name], MORNING)
    seen = child.submit(watched, document, size=0, url=document.url).result()
    assert seen.seconds <= 5, "or the child would have been ended"


@pytest.mark.parametrize("name", MANY_VALUES)
def test_json_with_values_without_end_is_refused_before_one_is_made(child: Pool, name: str) -> None:
    document = Document("http://a.example/feed", MANY_VALUES[name], MORNING)
    seen = child.submit(watched, document, size=0, url=document.url).result()
    assert (seen.error, seen.items) == ("parser", 0)
    assert seen.seconds <= 3
    assert "200,000 values" in seen.reason


def test_the_feeds_are_marked_and_the_poll_goes_on(server: FeedServer, house: House) -> None:
    urls = {server.url(f"x/xml/{kind}", 42 + number): kind for number, kind in enumerate(SERVED)}
    house.follow(*urls, server.good(4))
    told = house.poll()
    assert told[server.good(4)].outcome == "new"
    for url, kind in urls.items():
        health = house.feed(url).health
        assert health.state == ("failing" if SERVED[kind] else "ok"), (kind, health.last_error)
        assert len(house.rows(url)) == (0 if SERVED[kind] else 1)
    assert house.poll(server.good(4))[server.good(4)].outcome == "not-modified"


def test_a_child_that_is_late_is_killed_its_feed_marked_and_the_next_one_read(tmp_path: Path, web: Web) -> None:
    """Here a feed may take two and a half seconds."""
    impatient = Pool(1, seconds=2.5, seconds_per_mb=0)
    impatient.submit(watched, Document("http://a.example/", HEAD + TAIL, MORNING)).result()
    house = House(tmp_path, web, impatient)
    with serving() as site:
        slow, good = site.put("slow.xml", SLOW), site.put("good.xml", rss(("1", "A ferry", "Text.")).encode())
        house.follow(slow, good)
        (before,) = impatient.children()
        told = house.poll(slow)
        assert told[slow].reason == "Reading this feed took too long and was stopped."
        assert house.feed(slow).health.state == "failing"
        assert house.poll(good)[good].outcome == "new"
        assert impatient.children() != [before]
    house.close()
    impatient.close()
