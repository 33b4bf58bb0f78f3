"""An engine that is killed at random moments, over and over, and its archive held against what was served and acknowledged.

After each kill: the file and its index are sound, each feed stands as before or as after the poll and nowhere between, and what the engine
had said was stored is stored. After the next poll the archive holds exactly what the feeds serve, each article once.
"""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from engines import PATIENCE, EngineProcess
from newsstand import Newsstand

from monitor.commands import AddFeeds, Annotate, Done, Poll, Reply, SaveTopic
from monitor.events import Event, FeedPolled
from monitor.link import Link
from monitor.model import Subscription
from monitor.places import Places, find
from monitor.storage.integrity import problems_of

_ARTICLES = """
SELECT feed_url, guid, title, summary || content, EXISTS (SELECT 1 FROM v_flags WHERE article_id = id AND topic = 'ferries'), note
FROM v_articles
"""

_WAITS = {"asked": 0.08, "written": 0.004, "noted": 0.08, "stored": 0.08}
_MOMENTS = ("asked", "written", "written", "written", "noted", "stored")
"""What a kill comes after, and how many seconds later at most: requests, writes, notes that were answered for, feeds that were told of."""

Truth = dict[str, dict[str, tuple[str, str, bool]]]
"""By feed and guid: title, text and whether it is flagged."""


class Crashes:
    """One archive and the engines that serve it, one after the other. `chance` decides when each is killed."""

    def __init__(self, data: Path, stand: Newsstand, chance: random.Random) -> None:
        self.places: Places = find(str(data))
        self._stand = stand
        self._chance = chance
        self._before: Truth = {}
        self._notes: dict[tuple[str, str], str] = {}
        self._told: set[str] = set()
        self._new = True

    def go(self, times: int) -> list[str]:
        """Kill so many engines; raises AssertionError at the first thing that is lost, doubled or unsound. Gives what was hit."""
        for path, items in (("herald", 60), ("gazette", 200), ("courier", 0), ("post", 25), ("times", 10)):
            self._stand.add(path, items)
        hit = []
        for _ in range(times):
            engine = EngineProcess(self.places)
            link = engine.attach()
            self._settle(link)
            hit.append(self._kill_in_a_round(engine, link))
            self._look_after_the_kill()
            if self._chance.random() < 0.2:
                self._kill_while_it_starts()
                self._look_after_the_kill()
                hit[-1] += ", and the next while it started"
        engine = EngineProcess(self.places)
        link = engine.attach()
        self._settle(link)
        link.close(stop_engine=True)
        engine.wait()
        self._hold_against(self._truth())
        return hit

    # what the engine is asked to do

    def _settle(self, link: Link) -> None:
        """A whole round: then the archive is the truth, though the engine before was killed."""
        if self._new:
            link.ask(SaveTopic("ferries", "ferry"))
            link.ask(AddFeeds(tuple(Subscription(url, allow_local=True) for url in self._stand.urls())))
            self._new = False
        assert link.ask(Poll(all=True)).counts["failed"] == 0
        self._hold_against(self._truth())
        self._before = self._truth()

    def _kill_in_a_round(self, engine: EngineProcess, link: Link) -> str:
        self._stand.grow(self._chance)
        self._told.clear()
        what = self._chance.choice(_MOMENTS)
        often = self._chance.randint(1, 2 if what == "written" else len(self._stand.feeds))
        wait, alone = self._chance.random() * _WAITS[what], self._chance.random() < 0.5
        counted, over = threading.Semaphore(0), threading.Event()

        def hear(event: Event) -> None:
            if isinstance(event, FeedPolled):
                self._told.add(event.url)
                if what == "stored":
                    counted.release()

        link.listen(hear)
        if what == "asked":
            self._stand.asked = lambda _path: counted.release()
        link.send(Poll(all=True), lambda _reply: over.set())
        if what == "noted":
            self._note(link, counted, often)
        if what == "written":
            self._see_writing(often, over)
        else:
            for _ in range(often):
                assert counted.acquire(timeout=PATIENCE), f"{what} {often} times was not reached"
        time.sleep(wait)
        when = "after the round" if over.is_set() else "in the round"
        engine.kill(with_children=not alone)
        self._stand.asked = lambda _path: None
        link.close(stop_engine=False)  # all that it had said is read by then
        return f"{what} {often} + {wait * 1000:.1f} ms, {'alone' if alone else 'with its children'}, {when}"

    def _see_writing(self, times: int, over: threading.Event) -> None:
        """Until the log of the archive has been seen to change so often, or there is no more to see."""
        log = self.places.archive.with_name("archive.db-wal")
        last = log.stat().st_mtime_ns
        while times and not over.is_set():
            if (now := log.stat().st_mtime_ns) != last:
                last, times = now, times - 1

    def _note(self, link: Link, counted: threading.Semaphore, times: int) -> None:
        """The user writes notes meanwhile; what the engine has answered counts."""
        with closing(_reading(self.places)) as archive:
            rows = archive.execute("SELECT id, feed_url, guid FROM v_articles ORDER BY id").fetchall()
        for number, url, guid in self._chance.sample(rows, k=times):
            words = f"note {self._chance.random()}"

            def heard(reply: Reply, key: tuple[str, str] = (url, guid), words: str = words) -> None:
                if isinstance(reply, Done):
                    self._notes[key] = words
                    counted.release()

            link.send(Annotate(number, words), heard)

    def _kill_while_it_starts(self) -> None:
        self._told.clear()
        engine = EngineProcess(self.places)
        time.sleep(self._chance.random() * 1.5)
        engine.kill(with_children=True)

    # what must hold

    def _look_after_the_kill(self) -> None:
        assert problems_of(self.places.archive) == []
        truth = self._truth()
        for url, stored in self._stored().items():
            as_now = stored == truth.get(url, {})
            assert as_now or stored == self._before.get(url, {}), f"{url} stands between two rounds"
            assert as_now or url not in self._told, f"{url} was told as stored and is not"

    def _hold_against(self, truth: Truth) -> None:
        stored = self._stored()
        for url, items in truth.items():
            for guid in {**items, **stored[url]}:
                assert stored[url].get(guid) == items.get(guid), f"{guid} of {url} is not as it is served"
        with closing(_reading(self.places)) as archive:
            assert archive.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert problems_of(self.places.archive) == []

    def _truth(self) -> Truth:
        feeds = self._stand.feeds.items()
        return {
            self._stand.url(path): {
                item.guid: (item.title, item.text.strip(), "ferry" in item.title) for item in items.values()
            }
            for path, items in feeds
        }

    def _stored(self) -> Truth:
        """All of the archive; a doubled article and a lost note are told here."""
        found: Truth = {url: {} for url in self._stand.urls()}
        notes: dict[tuple[str, str], str] = {}
        with closing(_reading(self.places)) as archive:
            for url, guid, title, text, flagged, note in archive.execute(_ARTICLES):
                assert guid not in found[url], f"{guid} is there twice"
                found[url][guid] = (title, text, bool(flagged))
                notes[url, guid] = note
        for key, words in self._notes.items():
            assert notes.get(key) == words, f"the note of {key} is lost"
        return found


def _reading(places: Places) -> sqlite3.Connection:
    return sqlite3.connect(f"{places.archive.as_uri()}?mode=ro", uri=True)
