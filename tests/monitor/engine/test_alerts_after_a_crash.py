"""An engine that ends between storing a round and deciding about its alerts loses none of them, and tells none twice."""

from __future__ import annotations

import json

import pytest
from worlds import Clock, Desk, World, rss

from monitor.commands import AddFeeds, ImportArticles, Poll
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.vault import MemoryVault

URL = "https://post.example/feed"
OLD = ("old", "Council paints the old bridge", "It takes a week.")


class House:
    def __init__(self, folder):
        self.clock, self.places, self.desk = Clock(), Places(folder), Desk()
        self.world, self.items = World(self.clock), [OLD]
        self.start()

    def start(self):
        self.engine = Engine(self.places, now=self.clock, fetch=self.world, vault=MemoryVault(), channel=self.desk)

    def news(self, number, text="It was fired."):
        self.items.insert(0, (f"n{number}", f"Ballistic missile number {number} launched", text))

    def poll(self):
        self.world.serves(URL, rss(*self.items))
        self.clock.tick(minutes=10)
        self.engine.do(Poll(all=True))

    def crash_in_a_round(self, monkeypatch):
        """The round is stored; then the engine is gone."""
        with monkeypatch.context() as cut:
            cut.setattr(self.engine.alerts, "told", lambda _saved: ())
            self.poll()
        self.engine.close()
        self.start()

    def alerts(self):
        reading = Reading(self.places.archive)
        try:
            return [one.text for one in reversed(reading.alerts(100))]
        finally:
            reading.close()


@pytest.fixture
def house(tmp_path):
    made = House(tmp_path)
    made.engine.do(AddFeeds((Subscription(URL),)))
    made.poll()
    yield made
    made.engine.close()


def test_what_was_stored_and_not_decided_is_told_by_the_next_engine_once(house, monkeypatch):
    house.news(1)
    house.crash_in_a_round(monkeypatch)
    assert house.alerts() == []
    house.engine.alerts.tick()
    told = ["Ballistic missile number 1 launched · The Harbour Post"]
    assert house.alerts() == told
    house.engine.close()
    house.start()
    house.engine.alerts.tick()
    house.poll()
    assert house.alerts() == told


def test_a_command_that_polls_tells_it_with_what_it_brings(house, monkeypatch):
    house.news(1)
    house.crash_in_a_round(monkeypatch)
    house.news(2, "Another one was fired.")
    house.poll()
    told = sorted(text.partition(" · ")[0] for text in house.alerts())
    assert told == [f"Ballistic missile number {number} launched" for number in (1, 2)]


def test_an_import_and_what_was_there_before_are_no_left_over(house, tmp_path):
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps({"id": "1", "title": "Ballistic missile launched", "body": "It was fired."}))
    house.engine.do(ImportArticles((str(file),)))
    house.engine.close()
    house.start()
    house.engine.alerts.tick()
    assert house.alerts() == []


def test_an_archive_of_before_this_was_kept_tells_nothing_of_its_past(house, monkeypatch):
    house.news(1)
    house.crash_in_a_round(monkeypatch)
    house.engine.store.set_meta("alerts decided", None)
    house.engine.close()
    house.start()
    house.engine.alerts.tick()
    assert house.alerts() == []
