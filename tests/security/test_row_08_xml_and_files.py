"""Rows 8 and 8b: no entity grows, no file is opened and no host is asked, whatever a document declares or pretends to be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hostile_house import HARMLESS, FeedServer, House, ask_one
from watching import Watched, careless, watched
from worlds import MORNING

from monitor.documents import Document
from monitor.feeds.pool import Pool
from monitor.feeds.web import Web

RSS = "<rss version='2.0'><channel><title>Post</title><item><guid>1</guid><title>{}</title></item></channel></rss>"
SERVED = ("laughs", "quad", "xxe", "xxehttp", "param", "doctype")
OURS = {
    "entity in an attribute": "<!DOCTYPE rss [<!ENTITY a '{ten}'><!ENTITY b '{tens}'>]>"
    + RSS.format("<a b='&b;'>&b;</a>"),
    "file by parameter entity": (
        "<!DOCTYPE rss [<!ENTITY % f SYSTEM 'file:///etc/passwd'><!ENTITY % g \"<!ENTITY h SYSTEM 'INSIDE?%f;'>\"> %g;]>"
        + RSS.format("&h;")
    ),
    "doctype elsewhere": "<!DOCTYPE rss PUBLIC '-//A//B' 'INSIDE'>" + RSS.format("t"),
    "style sheet": "<?xml-stylesheet type='text/xsl' href='INSIDE'?>" + RSS.format("t"),
    "include": RSS.format(
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"
    ),
    "schema": RSS.replace(
        "<rss", "<rss xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='INSIDE INSIDE'"
    ),
    "doctype behind a comment": "<!-- --><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    + RSS.format("&x;"),
}
SHORT_ENTITY = "<!DOCTYPE rss [<!ENTITY a '" + "harbour " * 25 + "'>]>"
"""Short enough to be put in by us, wherever it is named."""

LONGER = {"many times": 100_000, "ten times as often": 1_000_000, "as often as 16 MB hold it": 5_000_000}
BODIES = (
    "/dev/zero",
    "/etc/hostname",
    "http://127.0.0.1:PORT/x/sink",
    "file:///etc/hostname",
    "feed://127.0.0.1:PORT/x/sink",
)


@pytest.fixture(scope="module")
def child() -> Iterator[Pool]:
    """A child of its own, in which everything that reading needs was loaded before anybody looks."""
    made = Pool(1)
    for body in (
        HARMLESS,
        "<html><body>x</body></html>",
        '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
        "<rss",
    ):
        made.submit(watched, Document("http://a.example/feed", body.encode(), MORNING)).result()
    yield made
    made.close()


def look(web: Web, child: Pool, url: str) -> Watched:
    """Fetched by the fetcher and read in the child."""
    document = ask_one(web, url, allow_local=True)
    assert isinstance(document, Document)
    return child.submit(watched, document, size=len(document.body), url=url).result()


def test_the_witness_sees_what_the_parser_opens_when_it_is_used_without_care(child: Pool) -> None:
    """Or the other tests here would prove nothing."""
    assert child.submit(careless, b"/etc/hostname").result().events == (("open", "b'/etc/hostname'"),)


@pytest.mark.parametrize("kind", SERVED)
def test_declared_entities_neither_grow_nor_reach_out(server: FeedServer, web: Web, child: Pool, kind: str) -> None:
    before = server.sunk()
    seen = look(web, child, server.url(f"x/xml/{kind}", 21))
    assert seen.events == ()
    assert seen.characters <= 1_000_000
    assert seen.seconds <= 6
    assert seen.error in {"", "parser"}
    assert server.sunk() == before


@pytest.mark.parametrize("times", LONGER.values(), ids=LONGER)
def test_a_short_entity_named_often_is_not_put_in_at_all(child: Pool, times: int) -> None:
    """Where the sum is more than 1 MB. It was 50 times as long, and in memory more than that."""
    body = (SHORT_ENTITY + RSS.format("&a;" * times)).encode()
    seen = child.submit(watched, Document("http://a.example/feed", body, MORNING)).result()
    assert (seen.error, seen.items) == ("parser", 0)
    assert seen.seconds <= 2


def test_one_named_a_few_times_is(child: Pool) -> None:
    body = (SHORT_ENTITY + RSS.format("&a;" * 4)).encode()
    seen = child.submit(watched, Document("http://a.example/feed", body, MORNING)).result()
    assert seen.digest is not None
    assert seen.digest.articles[0].article.title == ("harbour " * 100).strip()


@pytest.mark.parametrize("name", OURS)
def test_nor_do_other_ways_to_reach_out(server: FeedServer, web: Web, child: Pool, name: str) -> None:
    before = server.sunk()
    body = OURS[name].replace("INSIDE", server.inside()).replace("{tens}", "&a;" * 1000).replace("{ten}", "a" * 1000)
    seen = look(web, child, server.saying(body, 21))
    assert seen.events == ()
    assert seen.characters <= 100_000
    assert server.sunk() == before


@pytest.mark.parametrize("body", BODIES)
def test_a_body_that_is_a_path_or_an_address_is_no_feed(server: FeedServer, web: Web, child: Pool, body: str) -> None:
    before = server.sunk()
    seen = look(web, child, server.saying(body.replace("PORT", str(server.port)), 21))
    assert seen.events == ()
    assert seen.error == "not-a-feed"
    assert server.sunk() == before


def test_a_round_of_them_reads_or_marks_each_and_goes_on(server: FeedServer, house: House) -> None:
    bad = [server.url(f"x/xml/{kind}", 22 + number) for number, kind in enumerate(SERVED)]
    paths = [server.saying(body.replace("PORT", str(server.port)), 30 + number) for number, body in enumerate(BODIES)]
    before = server.sunk()
    house.follow(*bad, *paths, server.good(2))
    told = house.poll()
    assert told[server.good(2)].outcome == "new"
    assert {told[url].outcome for url in paths} == {"failed"}
    assert {told[url].outcome for url in bad} <= {"new", "failed"}
    titles = [row.title for url in bad for row in house.rows(url)]
    assert not [title for title in titles if "root:" in title or len(title) > 1000]
    assert server.sunk() == before
