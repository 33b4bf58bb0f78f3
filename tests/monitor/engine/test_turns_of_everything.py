"""Feeds, pictures, icons and pages take turns at a host, whoever asks for them: it is never asked for a third at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback import Site, serving
from worlds import rss

from monitor.commands import AddFeeds, FetchFullText, LoadPictures, Poll, SaveSettings
from monitor.engine import Engine
from monitor.feeds.extract import is_installed
from monitor.model import Subscription
from monitor.places import Places
from monitor.ports import system_now
from monitor.settings import Settings, to_toml
from monitor.vault import MemoryVault

PNG = b"\x89PNG\r\n\x1a\nchart"
PAGE = "<html><body><article><h1>News</h1>" + "<p>The ferry runs again after three weeks of storms.</p>" * 20


class Turns:
    """Counts how many requests a site answers at once; every answer takes so many `seconds`."""

    def __init__(self, site: Site) -> None:
        self.seconds = 0.0
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()
        self._answer = site.answer
        site.answer = self._counted  # type: ignore[method-assign]

    def _counted(self, path: str) -> tuple[bytes | None, str]:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(self.seconds)
        with self._lock:
            self._now -= 1
        return self._answer(path)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as it:
        yield it


def all_of(*deeds: Callable[[], object]) -> list[Exception]:
    """Do these at once; what became of those that failed."""
    failed: list[Exception] = []

    def keep(deed: Callable[[], object]) -> None:
        try:
            deed()
        except Exception as error:  # noqa: BLE001  looked at by the test
            failed.append(error)

    threads = [threading.Thread(target=keep, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return failed


@pytest.mark.parametrize("per_host", [1, 2])
def test_whatever_is_asked_for_during_a_round_takes_its_turn_with_the_feeds(
    tmp_path: Path, site: Site, per_host: int
) -> None:
    turns = Turns(site)
    markup = "".join(f"&lt;img src='{site.put(f'p{number}.png', PNG)}'&gt;" for number in range(4))
    news = rss(("p1", "A tense night", markup)).replace("https://post.example/p1", site.put("p1", PAGE.encode()))
    feeds = [site.put(f"f{number}", news.encode()) for number in range(6)]
    with Engine(Places(tmp_path), now=system_now, vault=MemoryVault()) as engine:
        engine.do(SaveSettings(to_toml(Settings(per_host=per_host, favicons=True))))
        engine.do(AddFeeds(tuple(Subscription(url, allow_local=True) for url in feeds)))
        assert engine.do(Poll(all=True)).counts["failed"] == 0
        site.asked.clear()
        turns.most, turns.seconds = 0, 0.15
        failed = all_of(
            lambda: engine.do(Poll(all=True)),
            lambda: engine.do(LoadPictures(1)),
            lambda: engine.do(LoadPictures(2)),
            lambda: engine.do(FetchFullText(1)) if is_installed() else None,
            engine.poll_due,  # icons
        )
    assert failed == []
    assert turns.most <= 2
    assert {f"/p{number}.png" for number in range(4)} | {"/f0", "/f5", "/favicon.ico"} <= set(site.asked)
