"""A burst is told: a day with far more articles than the weeks before let expect, once a day, and after quiet hours if it came in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from worlds import Clock, Desk, World

from monitor.alert_rule import AlertRule
from monitor.commands import Poll, SaveSettings, SetAlertRule, SnoozeAlerts
from monitor.engine import Engine
from monitor.model import Article, Batch, Flag, FlaggedArticle, Span, Subscription, Topic, Visit
from monitor.places import Places
from monitor.reading import Reading
from monitor.storage.store import Store
from monitor.vault import MemoryVault

DAY = timedelta(days=1)
START = datetime(2026, 4, 1, tzinfo=UTC)
DAYS = 40
TODAY = START + DAYS * DAY
URLS = [f"https://paper{number}.example/feed" for number in range(4)]


def past(folder):
    """Forty calm days: ten articles a day, two of them on ferries, and the feeds heard every six hours."""
    clock = Clock(START)
    store = Store(Places(folder).archive, now=clock)
    store.add_feeds([Subscription(url) for url in URLS])
    store.save_topic(Topic("ferries", "Ferries", "ferry", alert=True))
    for day in range(DAYS):
        for hour in (0, 6, 12, 18):
            clock.moment = START + day * DAY + timedelta(hours=hour)
            for feed in range(1, len(URLS) + 1):
                store.save(Batch(feed, (), Visit(feed_id=feed, at=clock.moment, outcome="new", gap_seconds=None)))
        found = tuple(article(day, number) for number in range(10))
        store.save(Batch(1, found, None))
    store.close()


def article(day, number):
    ferry = number < 2
    at = START + day * DAY + timedelta(hours=9, minutes=number)
    flags = (Flag("ferries", 1, "flag", 1.0, (Span("title", 0, 5),)),) if ferry else ()
    title = f"Ferry {day} of line {number} sails" if ferry else f"Bridge {day} of street {number} stands"
    one = Article(
        guid=f"{day}-{number}", url="", title=title, summary="", body="", html="", author="", source="Paper", lang="en",
        categories=(), published=at, first_seen=at, sort_time=at, sha256=f"{day}-{number}",
    )  # fmt: skip
    return FlaggedArticle(replace(one), flags)


class House:
    def __init__(self, folder):
        past(folder)
        self.clock, self.places, self.desk = Clock(TODAY + timedelta(hours=10)), Places(folder), Desk()
        self.world, self.made = World(self.clock), {url: [] for url in URLS}
        self.start()

    def start(self):
        self.engine = Engine(self.places, now=self.clock, fetch=self.world, vault=MemoryVault(), channel=self.desk)

    def rule(self, **rule):
        self.engine.do(SetAlertRule("ferries", AlertRule(**{"on": "burst", "quiet": "never", **rule})))

    def publish(self, ferries, url=URLS[0], others=0):
        """So many more articles on ferries, and others, stand in a feed."""
        for number in range(ferries + others):
            word = "Ferry" if number < ferries else "Bridge"
            self.made[url].insert(0, (f"{word} news {len(self.made[url])} of {url[8:14]} and more", self.clock()))

    def poll(self):
        for url in URLS:
            items = "".join(
                f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title>"
                f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
                for title, at in self.made[url]
            )
            self.world.serves(url, f"<rss version='2.0'><channel><title>{url[8:14]}</title>{items}</channel></rss>")
        self.engine.do(Poll(all=True))
        self.tick()

    def tick(self, **step):
        self.clock.tick(**(step or {"minutes": 2}))
        self.engine.alerts.alerting.tick()

    def alerts(self):
        reading = Reading(self.places.archive)
        try:
            return [(one.kind, one.text) for one in reversed(reading.alerts(100)) if one.topic == "ferries"]
        finally:
            reading.close()


@pytest.fixture
def house(tmp_path):
    made = House(tmp_path)
    made.engine.do(SaveSettings('zone = "UTC"\n'))
    yield made
    made.engine.close()


def test_a_burst_is_told_once_a_day_and_nothing_else_where_the_user_wants_only_bursts(house):
    house.rule()
    house.publish(2, others=8)
    house.poll()
    assert house.alerts() == [], "two ferries are what a day has"
    house.publish(9, URLS[1])
    house.publish(3, URLS[2])
    house.poll()
    [(kind, text)] = house.alerts()
    assert kind == "burst"
    assert text.startswith("14 articles flagged for Ferries today, from 3 publishers; about ")
    assert "were expected. Newest: Ferry news" in text
    house.publish(5, URLS[3])
    house.poll()
    house.engine.close()
    house.start()
    house.tick(hours=2)
    assert len(house.alerts()) == 1


def test_it_waits_until_so_many_independent_publishers_have_it(house):
    house.rule(publishers=3)
    house.publish(12, URLS[1])
    house.poll()
    assert house.alerts() == []
    house.publish(1, URLS[2])
    house.publish(1, URLS[3])
    house.poll()
    assert [kind for kind, _ in house.alerts()] == ["burst"]


def test_a_burst_of_an_evening_is_told_when_the_quiet_hours_end(house):
    house.rule(quiet="20:00-07:00")
    house.clock.moment = TODAY + timedelta(hours=21)
    house.publish(12, URLS[1], others=4)
    house.poll()
    house.tick(hours=9)
    assert house.alerts() == []
    house.tick(hours=1, minutes=10)
    [(kind, text)] = house.alerts()
    assert (kind, text[:40]) == ("burst", "12 articles flagged for Ferries yesterda")
    house.tick(hours=3)
    assert len(house.alerts()) == 1


def test_a_snooze_holds_a_burst_back_and_its_end_tells_it(house):
    house.rule()
    house.engine.do(SnoozeAlerts("ferries", 60))
    house.publish(12, URLS[1])
    house.poll()
    assert house.alerts() == []
    house.tick(minutes=61)
    assert [kind for kind, _ in house.alerts()] == ["burst"]


def test_bursts_may_come_besides_stories(house):
    house.rule(on="story", bursts="yes", per_hour=0)
    house.publish(12, URLS[1])
    house.poll()
    assert [kind for kind, _ in house.alerts()] == ["summary", "burst"]


def test_what_is_a_burst_is_as_the_preferences_say(house):
    house.engine.do(SaveSettings('zone = "UTC"\nburst_articles = 20\n'))
    house.rule()
    house.publish(12, URLS[1])
    house.poll()
    assert house.alerts() == []
    house.publish(10, URLS[2])
    house.poll()
    assert [kind for kind, _ in house.alerts()] == ["burst"]


def test_a_topic_without_them_is_never_looked_at(house):
    house.rule(on="story")
    house.publish(12, URLS[1])
    house.poll()
    assert [kind for kind, _ in house.alerts()] == ["summary"]
