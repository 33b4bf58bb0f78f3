"""An engine that ends between storing a round and deciding about its alerts loses none of them, and tells none twice."""

from __future__ import annotations

import json
import threading

import pytest
from worlds import Clock, Desk, InlinePool, World, rss

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, FlagAnew, ImportArticles, Poll, RemoveTopic, SaveTopic, SetAlertRule
from monitor.engine import Engine
from monitor.errors import ArchiveError
from monitor.events import FeedPolled
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
        self.breaks = False
        self.start()

    def start(self):
        self.stored = threading.Event()
        rest = {"vault": MemoryVault(), "channel": self.desk, "pool": InlinePool()}
        self.engine = Engine(self.places, now=self.clock, fetch=self.ask, **rest)
        self.engine.bus.subscribe(lambda event: self.stored.set() if isinstance(event, FeedPolled) else None)

    def ask(self, feeds, *, cancelled):
        """All answer; then, if so, the network is gone in the middle of the round."""
        self.stored.clear()
        yield from self.world(feeds, cancelled=cancelled)
        if self.breaks:
            assert self.stored.wait(60)
            raise OSError("no more sockets")

    def news(self, number, text="It was fired."):
        self.items.insert(0, (f"n{number}", f"Ballistic missile number {number} launched", text))

    def poll(self):
        self.world.serves(URL, rss(*self.items))
        self.clock.tick(minutes=10)
        return self.engine.do(Poll(all=True)).counts

    def fail_to_decide(self, monkeypatch):
        """The round is stored; then the disk is full, and no decision can be kept."""

        def full(*_what, **_more):
            raise ArchiveError("the disk is full")

        with monkeypatch.context() as cut:
            cut.setattr(self.engine.store.book, "keep", full)
            with pytest.raises(ArchiveError):
                self.poll()

    def crash_in_a_round(self, monkeypatch):
        """The round is stored; then the engine is gone."""
        self.fail_to_decide(monkeypatch)
        self.restart()

    def restart(self):
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


@pytest.mark.logs_errors
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


@pytest.mark.logs_errors
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


@pytest.mark.logs_errors
def test_what_could_not_be_kept_is_told_once_the_disk_has_room(house, monkeypatch):
    house.news(1)
    house.fail_to_decide(monkeypatch)
    assert house.alerts() == []
    house.engine.alerts.tick()
    told = ["Ballistic missile number 1 launched · The Harbour Post"]
    assert house.alerts() == told
    house.poll()
    house.restart()
    house.engine.alerts.tick()
    assert house.alerts() == told


@pytest.mark.logs_errors
def test_the_next_round_tells_what_the_one_before_could_not(house, monkeypatch):
    house.news(1)
    house.fail_to_decide(monkeypatch)
    house.news(2, "Another one was fired.")
    assert house.poll()["alerts"] == 2
    assert len(house.alerts()) == 2


def test_a_round_that_breaks_tells_what_it_had_stored(house):
    house.news(1)
    house.breaks = True
    with pytest.raises(OSError, match="sockets"):
        house.poll()
    assert house.alerts() == ["Ballistic missile number 1 launched · The Harbour Post"]


@pytest.mark.logs_errors
def test_an_old_article_that_is_a_flag_now_is_told_by_the_next_engine(house, monkeypatch):
    house.items.insert(0, ("a", "Navy statement expected", "Soon."))
    house.poll()
    house.items[0] = ("a", "Navy fires ballistic missile into the sea", "The missile was launched at dawn.")
    house.crash_in_a_round(monkeypatch)
    house.engine.alerts.tick()
    told = ["Navy fires ballistic missile into the sea · The Harbour Post"]
    assert house.alerts() == told
    house.poll()
    assert house.alerts() == told


@pytest.mark.logs_errors
def test_an_article_that_is_no_flag_any_more_by_then_is_not_told(house, monkeypatch):
    house.news(1)
    house.crash_in_a_round(monkeypatch)
    house.engine.do(RemoveTopic("missile-launches"))
    house.engine.alerts.tick()
    assert house.alerts() == []
    assert house.engine.store.book.undecided() == []


def test_flagging_the_archive_anew_tells_nothing(house):
    house.engine.do(SaveTopic("bridges", "bridge"))
    house.engine.do(FlagAnew("bridges"))
    house.engine.alerts.tick()
    assert (house.alerts(), house.engine.store.book.undecided()) == ([], [])


def test_an_article_whose_flag_goes_while_it_is_quiet_and_comes_back_is_told(house):
    house.engine.do(SetAlertRule("missile-launches", AlertRule(quiet="00:00-23:59")))
    house.news(1)
    house.poll()
    assert len(house.engine.store.book.held()) == 1
    house.items[0] = ("n1", "Navy statement withdrawn", "Nothing more is known.")
    house.poll()
    house.engine.alerts.tick()
    assert house.engine.store.book.held() == []
    house.items[0] = ("n1", "Ballistic missile number 1 launched after all", "It was fired.")
    house.poll()
    house.engine.do(SetAlertRule("missile-launches", AlertRule(quiet="never")))
    house.engine.alerts.tick()
    told = ["Ballistic missile number 1 launched after all · The Harbour Post"]
    assert house.alerts() == told
    house.poll()
    assert house.alerts() == told
