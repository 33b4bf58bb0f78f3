"""A source of another package that gives what it must not: its own feeds fail and say so, every other feed is polled as ever."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from worlds import Clock, World, rss

from monitor.commands import AddFeeds, Poll
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import find
from monitor.plugins import GROUP
from monitor.vault import MemoryVault

TIDES, SHORE, POST = "https://tides.example/harbour", "https://shore.example/feed", "https://post.example/feed"
PACKAGE = """
from datetime import UTC, datetime, timedelta
from monitor.documents import Elsewhere, RawEntry, RawFeed
from monitor.ports import Manners

def entry(guid="1", title="High water", categories=(), published=None):
    return RawEntry(guid, "https://tides.example/1", title, "", "", "", categories, "", published, None)

def feed(*entries, **more):
    return RawFeed("Tides", "", "en", "tides", entries, **more)

class Slip:
    def address(self, typed):
        return typed if typed.startswith("https://tides.example/") else ""

    def manners(self, url):
        return {manners}

    def read(self, document):
        return {answer}

class Shore:
    __hash__ = None

    def address(self, typed):
        return typed if typed.startswith("https://shore.example/") else ""

    def manners(self, url):
        return Manners(gate="shore", gap=3, at_least=timedelta(minutes=20))

    def read(self, document):
        return feed(entry(published=datetime(2026, 5, 28, 7, tzinfo=UTC)), ttl_minutes=30)
"""


@pytest.fixture
def polling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock, world: World) -> Iterator[object]:
    """Makes an engine beside which a package with a slip is installed, and another without, and follows a feed of each and a plain one."""
    engines: list[Engine] = []

    def follow(manners: str = "Manners()", answer: str = "feed(entry())") -> Engine:
        package = PACKAGE.replace("{manners}", manners).replace("{answer}", answer)
        (tmp_path / "wirewatch_slip.py").write_text(package, encoding="utf-8")
        about = tmp_path / "wirewatch_slip-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text("Metadata-Version: 2.1\nName: wirewatch-slip\nVersion: 1.0\n", encoding="utf-8")
        points = f"[{GROUP}]\ntides = wirewatch_slip:Slip\nshore = wirewatch_slip:Shore\n"
        (about / "entry_points.txt").write_text(points, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        sys.modules.pop("wirewatch_slip", None)  # that of the last test
        engine = Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=MemoryVault())
        engines.append(engine)
        for url in (TIDES, SHORE, POST):
            world.serves(url, rss(("1", "Ferry runs", "It runs.")))
        engine.do(AddFeeds(tuple(Subscription(url) for url in (TIDES, SHORE, POST))))
        return engine

    yield follow
    for engine in engines:
        engine.close()


def errors(engine: Engine) -> dict[str, str]:
    return {feed.url: feed.health.last_error or "" for feed in engine.store.feeds()}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            "feed(entry(published=datetime(2026, 5, 28)))",
            "RawEntry.published=datetime.datetime(2026, 5, 28, 0, 0), not",
        ),
        ("feed(entry(title=None))", "RawEntry.title=None, not str"),
        ("feed(entry(guid=1))", "RawEntry.guid=1, not str | None"),
        ("feed(entry(categories=['sea']))", "RawEntry.categories=['sea'], not tuple[str, ...]"),
        ("feed('High water')", "RawFeed.entries=('High water',), not tuple[RawEntry, ...]"),
        ("feed(entry(), ttl_minutes=float('nan'))", "RawFeed.ttl_minutes=nan, not float | None"),
        ("feed(entry(), skip_hours=(True,))", "RawFeed.skip_hours=(True,), not tuple[int, ...]"),
        ("RawFeed(None, '', '', 'tides', ())", "RawFeed.title=None, not str"),
        ("Elsewhere('', False)", "Elsewhere.url='', not http(s)"),
        ("Elsewhere(b'https://tides.example/', False)", "Elsewhere.url=b'https://tides.example/', not str"),
        ("None", "read()=None, not RawFeed | Elsewhere"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
    ],
)
def test_an_answer_that_cannot_be_used_is_the_failure_of_its_feeds(polling, answer: str, said: str):
    engine = polling(answer=answer)
    counts = engine.do(Poll(all=True)).counts
    assert (counts["new"], counts["failed"]) == (2, 1)
    told = errors(engine)
    assert told[TIDES].startswith("The added source tides failed (")
    assert said in told[TIDES]
    assert (told[SHORE], told[POST]) == ("", "")


@pytest.mark.parametrize(
    ("manners", "said"),
    [
        ("Manners(at_least=900)", "UnfitError: Manners.at_least=900, not timedelta"),
        ("Manners(at_least=timedelta.max)", "UnfitError: Manners.at_least=datetime.timedelta(days=999999999"),
        ("Manners(gate='tides', gap='3')", "UnfitError: Manners.gap='3', not float"),
        ("Manners(gate='tides', gap=-1)", "UnfitError: Manners.gap=-1, not 0…86400"),
        ("Manners(query=None)", "UnfitError: Manners.query=None, not str"),
        ("Manners(busy=429)", "UnfitError: Manners.busy=429, not tuple[int, ...]"),
        ("None", "UnfitError: manners()=None, not Manners"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
    ],
)
def test_manners_that_cannot_be_used_are_told_and_no_other_feed_waits_for_them(polling, manners: str, said: str):
    engine = polling(manners=manners)
    counts = engine.do(Poll(all=True)).counts
    assert (counts["new"], counts["failed"]) == (2, 1)
    assert said in errors(engine)[TIDES]
    (trouble,) = [one for one in engine.troubles() if one.what == "source:tides"]
    assert trouble.text.startswith(f"The added source tides does not work ({said}")
    assert trouble.text.endswith("its feeds cannot be read.")


def test_a_source_without_a_slip_keeps_its_pace(polling, clock: Clock):
    engine = polling()
    assert engine.do(Poll(all=True)).counts["new"] == 3
    (shore,) = [feed for feed in engine.store.feeds() if feed.url == SHORE]
    assert shore.health.next_poll is not None
    assert (shore.health.next_poll - clock()).total_seconds() >= 20 * 60
