"""Sources as a whole server gives them: discovery from its page, its news sitemap, its JSON feeds (WIREWATCH_TOOLS)."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from worlds import Desk

from monitor.commands import AddFeeds, Discover, Poll
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import find
from monitor.ports import system_now
from monitor.vault import MemoryVault


@dataclass(frozen=True)
class Served:
    port: int
    feeds: tuple[str, ...]

    def url(self, path: str) -> str:
        return f"http://127.10.0.1:{self.port}/{path}"


@pytest.fixture(scope="module")
def served(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    urls = tmp_path_factory.mktemp("served") / "urls.txt"
    more = ["--feeds", "12", "--hosts", "6", "--mix", "rss=4,atom=4,json=4", "--port", str(port), "--urls", str(urls)]
    with subprocess.Popen(
        [sys.executable, tools / "feedserver.py", *more], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("READY")
        yield Served(port, tuple(urls.read_text().split()))
        process.terminate()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=system_now, vault=MemoryVault(), channel=Desk()) as engine:
        yield engine


def test_a_page_leads_to_its_two_feeds(engine: Engine, served: Served):
    done = engine.do(Discover(served.url("x/page"), allow_local=True))
    assert [one.url for one in done.found] == [served.url("f/0"), served.url("f/1")]
    assert all(one.newest and one.items and one.title for one in done.found)


def test_a_page_without_feeds_says_so(engine: Engine, served: Served):
    done = engine.do(Discover(served.url("x/page/parked"), allow_local=True))
    assert done.found == ()
    assert done.lines


def test_a_news_sitemap_is_stored_with_its_titles(engine: Engine, served: Served):
    engine.do(AddFeeds((Subscription(served.url("x/news"), allow_local=True),)))
    first = engine.do(Poll()).counts
    assert first["failed"] == 0
    assert first["new"] > 5
    assert engine.do(Poll(all=True)).counts["new"] == 0


def test_all_three_formats_are_stored_and_then_asked_conditionally(engine: Engine, served: Served):
    engine.do(AddFeeds(tuple(Subscription(url, allow_local=True) for url in served.feeds)))
    assert engine.do(Poll()).counts["failed"] == 0
    again = engine.do(Poll(all=True)).counts
    assert (again["new"], again["failed"]) == (0, 0)
    assert {feed.health.last_status for feed in engine.store.feeds()} == {304}
