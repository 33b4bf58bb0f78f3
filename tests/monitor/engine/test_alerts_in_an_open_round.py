"""While a slow feed is waited for, what the others brought is told; what belongs into a summary waits for the end of the round."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from worlds import MORNING, Clock, Desk, InlinePool, World, rss

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, Poll, SaveTopic, SetAlertRule
from monitor.engine import Engine
from monitor.errors import ArchiveError
from monitor.events import AlertsChanged, FeedPolled
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.vault import MemoryVault

QUICK, OTHER, SLOW = (f"https://{name}.example/feed" for name in ("quick", "other", "slow"))
TOPIC = "missile-launches"
PATIENCE = 60.0
OLD = ("old", "Council paints the old bridge", "It takes a week.")


def launch(number):
    return (f"n{number}", f"Ballistic missile number {number} launched", f"It was fired from coast {number}.")


class Round:
    """An engine whose slow feeds answer when the test lets them; what was told is read from the archive meanwhile."""

    def __init__(self, folder):
        self.clock, self.places, self.desk = Clock(MORNING + timedelta(days=1)), Places(folder), Desk()
        self.world, self.items = World(self.clock), {url: [OLD] for url in (QUICK, OTHER, SLOW)}
        self.gates = {url: threading.Event() for url in (QUICK, OTHER, SLOW)}
        self.heard = threading.Condition()
        self.polled, self.failed = set(), None
        rest = {"vault": MemoryVault(), "channel": self.desk, "pool": InlinePool()}
        self.engine = Engine(self.places, now=self.clock, fetch=self.ask, **rest)
        self.engine.bus.subscribe(self.hear)
        self.running = None

    def ask(self, feeds, *, cancelled):
        for feed in sorted(feeds, key=lambda feed: feed.url == SLOW):
            assert self.gates[feed.url].wait(PATIENCE)
            yield from self.world([feed], cancelled=cancelled)

    def hear(self, event):
        with self.heard:
            if isinstance(event, FeedPolled):
                self.polled.add(event.url)
            if isinstance(event, FeedPolled | AlertsChanged):
                self.heard.notify_all()

    def until(self, holds):
        with self.heard:
            assert self.heard.wait_for(holds, PATIENCE)

    def publish(self, url, *items):
        self.items[url] = [*items, *self.items[url]]

    def rule(self, **rule):
        self.engine.do(SetAlertRule(TOPIC, AlertRule(**{"quiet": "never", "per_hour": 0, **rule})))

    def begin(self):
        """A round that waits for each feed until it is let go."""
        self.clock.tick(hours=1)
        self.polled.clear()
        for url, items in self.items.items():
            self.world.serves(url, rss(*items, title=url))
            self.gates[url].clear()
        self.running = threading.Thread(target=self.poll)
        self.running.start()

    def poll(self):
        self.failed = None
        try:
            self.engine.do(Poll(all=True))
        except ArchiveError as error:
            self.failed = error

    def answers(self, url):
        """It answers, and what it brought is stored."""
        self.gates[url].set()
        self.until(lambda: url in self.polled)

    def end(self):
        for gate in self.gates.values():
            gate.set()
        self.running.join(PATIENCE)
        assert not self.running.is_alive()

    def raised(self):
        """All alerts, the oldest first."""
        reading = Reading(self.places.archive)
        try:
            return reading.alerts(100)[::-1]
        finally:
            reading.close()

    def alerts(self):
        """Their texts, without the sources."""
        return [one.text.partition(" · ")[0].partition(". Newest")[0] for one in self.raised()]

    def told(self, number):
        self.until(lambda: len(self.alerts()) == number)
        return self.alerts()


@pytest.fixture
def house(tmp_path):
    made = Round(tmp_path)
    made.engine.do(AddFeeds(tuple(Subscription(url) for url in (QUICK, OTHER, SLOW))))
    made.begin()
    made.end()
    yield made
    made.end()
    made.engine.close()


def test_a_rule_for_every_article_tells_it_while_a_slow_feed_is_waited_for(house):
    house.rule(on="article")
    house.publish(QUICK, launch(1))
    house.publish(SLOW, launch(2))
    house.begin()
    house.answers(QUICK)
    assert house.told(1) == ["Ballistic missile number 1 launched"]
    assert house.running.is_alive()
    house.end()
    assert house.alerts() == ["Ballistic missile number 1 launched", "Ballistic missile number 2 launched"]


def test_a_rule_by_stories_waits_a_second_for_others_of_the_story(house):
    text = "Two ballistic missiles were fired from the northern coast, the coast guard said. They flew some 300 kilometres east."
    house.rule(on="story")
    house.publish(QUICK, ("a", "Ballistic missiles launched into the sea", text))
    house.publish(OTHER, ("b", "Ballistic missiles launched into the sea", text))
    house.publish(SLOW, ("c", "BALLISTIC MISSILES LAUNCHED INTO THE SEA", text))
    house.begin()
    house.answers(QUICK)
    house.answers(OTHER)
    assert house.alerts() == []
    house.clock.tick(seconds=1)
    assert house.told(1) == ["Ballistic missiles launched into the sea"]
    assert house.running.is_alive()
    house.end()
    assert house.alerts() == ["Ballistic missiles launched into the sea"]
    assert house.engine.store.book.undecided() == []


def test_many_flags_are_one_summary_at_the_end(house):
    house.rule(on="article")
    house.publish(QUICK, *map(launch, range(40)))
    house.publish(SLOW, *map(launch, range(40, 50)))
    house.begin()
    house.answers(QUICK)
    house.answers(OTHER)
    assert house.alerts() == []
    house.end()
    assert house.alerts() == ["50 articles flagged for Missile launches"]


def test_what_follows_the_first_few_is_summed_up(house):
    house.rule(on="article")
    house.publish(QUICK, launch(1), launch(2))
    house.publish(OTHER, *map(launch, range(3, 7)))
    house.begin()
    house.answers(QUICK)
    first = house.told(2)
    house.answers(OTHER)
    assert house.alerts() == first
    house.end()
    assert house.alerts() == [*first, "4 articles flagged for Missile launches"]


def test_the_first_fetch_of_a_feed_is_one_summary_at_the_end(house):
    house.rule(on="article")
    new = "https://new.example/feed"
    house.items[new], house.gates[new] = [launch(7), launch(8)], threading.Event()
    house.engine.do(AddFeeds((Subscription(new),)))
    house.publish(QUICK, launch(1))
    house.begin()
    house.answers(QUICK)
    house.told(1)
    house.answers(OTHER)
    house.answers(new)
    house.clock.tick(seconds=5)
    house.end()
    first = "2 articles flagged for Missile launches in the first fetch of https://new.example/feed"
    assert house.alerts() == ["Ballistic missile number 1 launched", first]


def test_an_article_of_two_topics_is_told_once_for_both(house):
    house.rule(on="article")
    house.engine.do(SaveTopic("coasts", "coast", title="Coasts", alert=True))
    house.publish(QUICK, launch(1))
    house.begin()
    house.answers(QUICK)
    house.told(1)
    house.clock.tick(seconds=5)
    house.end()
    assert [one.title for one in house.raised()] == ["Missile launches, Coasts"]


@pytest.mark.logs_errors
def test_what_cannot_be_decided_in_the_round_is_told_at_its_end(house, monkeypatch):
    house.rule(on="article")
    house.publish(QUICK, launch(1))
    keep, failed = house.engine.store.book.keep, threading.Event()

    def keep_or_fail(*what, **more):
        if not failed.is_set():
            failed.set()
            raise ArchiveError("the disk is full")
        return keep(*what, **more)

    monkeypatch.setattr(house.engine.store.book, "keep", keep_or_fail)
    house.begin()
    house.answers(QUICK)
    assert failed.wait(PATIENCE)
    house.end()
    assert (house.failed, house.alerts()) == (None, ["Ballistic missile number 1 launched"])


def test_a_look_at_what_is_due_leaves_an_open_round_alone(house):
    house.rule(on="article")
    house.publish(QUICK, *map(launch, range(8)))
    house.begin()
    house.answers(QUICK)
    house.engine.alerts.tick()
    assert house.alerts() == []
    house.end()
    assert house.alerts() == ["8 articles flagged for Missile launches"]
