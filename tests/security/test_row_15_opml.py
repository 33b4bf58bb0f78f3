"""Row 15: lists of feeds are read like everything that strangers made: no entity, no depth, no number out of hand, only web addresses."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_house import FeedServer
from watching import NOON
from worlds import Clock
from worlds import Desk as Screen

from monitor.commands import ImportOpml, opml_text
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.feeds import opml
from monitor.feeds.pool import Pool
from monitor.places import find
from monitor.vault import MemoryVault

BODY = "<opml version='2.0'><body>{}</body></opml>"
FEED = "<outline text='{0}' xmlUrl='https://news{0}.example/feed'/>"
BOMBS = {
    "laughs": "<!DOCTYPE opml [<!ENTITY l0 'lol'>"
    + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
    + BODY.format("<outline text='&l9;' xmlUrl='https://a.example/'/>"),
    "quadratic": f"<!DOCTYPE opml [<!ENTITY a '{'a' * 100_000}'>]>"
    + BODY.format("<outline text='" + "&a;" * 20_000 + "'/>"),
    "external": "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + BODY.format("<outline text='&x;'/>"),
    "parameter": "<!DOCTYPE opml [<!ENTITY % x SYSTEM 'INSIDE'>%x;]>" + BODY.format(""),
    "harmless": "<!DOCTYPE opml [<!ENTITY x 'x'>]>" + BODY.format("<outline text='&x;'/>"),
}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=Clock(NOON), vault=MemoryVault(), channel=Screen()) as made:
        yield made


@pytest.mark.parametrize("name", BOMBS)
def test_a_list_that_declares_entities_is_refused_whole(server: FeedServer, engine: Engine, name: str) -> None:
    before, began = server.sunk(), time.process_time()
    with pytest.raises(UserError, match="entity"):
        engine.do(ImportOpml(BOMBS[name].replace("INSIDE", server.inside())))
    assert time.process_time() - began <= 2
    assert engine.store.feeds() == []
    assert server.sunk() == before


def test_no_file_is_opened_and_no_host_asked_for_what_a_list_names() -> None:
    """In a child whose every file and socket is watched, also for a document type that points elsewhere."""
    child = Pool(1)
    lists = [*BOMBS.values(), "<!DOCTYPE opml SYSTEM 'file:///etc/hostname'>" + BODY.format(FEED.format(1))]
    child.submit(events_of, lists[-1]).result()
    assert [child.submit(events_of, text).result() for text in lists] == [()] * len(lists)
    child.close()


def events_of(text: str) -> tuple[tuple[str, str], ...]:
    """Runs in a child: what reading a list opens or asks for."""
    from contextlib import suppress

    from watching import witness

    with witness() as seen, suppress(UserError):
        opml.read(text)
    return tuple(seen)


def test_a_hundred_thousand_outlines_are_refused_in_time_and_ten_thousand_taken(engine: Engine) -> None:
    began = time.process_time()
    with pytest.raises(UserError, match="more than 50,000 outlines"):
        engine.do(ImportOpml(BODY.format("".join(FEED.format(number) for number in range(100_000)))))
    assert time.process_time() - began <= 10
    assert engine.store.feeds() == []
    done = engine.do(ImportOpml(BODY.format("".join(FEED.format(number) for number in range(10_000)))))
    assert done.counts["added"] == 10_000


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (BODY.format("<outline text='x'>" * 500 + "</outline>" * 500), "nested more than"),
        (BODY.format("<outline text='" + "x" * 17_000_000 + "'/>"), "larger than 16 MB"),
        ("<html><body>no list</body></html>", "no OPML"),
        (BODY.format("<outline"), "broken at line 1"),
    ],
)
def test_other_monsters_are_refused_with_their_reason(engine: Engine, text: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        engine.do(ImportOpml(text))
    assert engine.store.feeds() == []


def test_only_addresses_of_the_web_are_taken_and_never_as_local_ones(engine: Engine) -> None:
    bad = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/xml,x",
        "ftp://a.example/x",
        "feed:javascript:1",
        " \tjava\nscript:1",
        "//a.example/x",
        "C:\\feed.xml",
        "",
    ]
    outlines = "".join(
        f"<outline text='t' xmlUrl='{url}' allowLocal='true'/>" for url in (*bad, "https://good.example/feed")
    )
    done = engine.do(ImportOpml(BODY.format(outlines)))
    assert (done.counts["added"], done.counts["rejected"]) == (1, len(bad))
    (feed,) = engine.store.feeds()
    assert feed.url == "https://good.example/feed"
    assert feed.about.allow_local is False


def test_names_are_plain_text_on_one_line(engine: Engine) -> None:
    text = "&lt;img src=x onerror=alert(1)&gt;&#10;second\u202eline\u0007"
    outline = f"<outline text='{text}'><outline text='{text}' xmlUrl='https://good.example/feed'/></outline>"
    engine.do(ImportOpml(opml_text(BODY.format(outline).encode())))
    (feed,) = engine.store.feeds()
    for name in (feed.about.title, feed.about.folder):
        assert "\n" not in name
        assert "\u202e" not in name
        assert "\u0007" not in name
    assert "<img" in feed.about.title, "a name is text, whatever it looks like; the window shows it so"
