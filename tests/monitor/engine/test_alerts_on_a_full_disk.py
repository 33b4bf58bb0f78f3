"""A disk that is full just when something is to be told: it is told later, once, and no channel gets twice what it took."""

from __future__ import annotations

import pytest
from test_alert_bursts import House as Bursts
from test_alert_story import TOPIC, URLS, Story
from test_outbox import friends, house  # noqa: F401  fixtures: two channels, and an engine that tells through them

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, SaveSettings, SetAlertRule
from monitor.errors import ArchiveError
from monitor.model import Subscription


def full(*_what, **_more):
    raise ArchiveError("the disk is full")


def look_in_vain(engine, clock, monkeypatch):
    """There is something to tell, and no room to keep it."""
    clock.tick(minutes=2)
    with monkeypatch.context() as cut:
        cut.setattr(engine.store.book, "keep", full)
        with pytest.raises(ArchiveError):
            engine.alerts.alerting.tick()


@pytest.fixture
def story(tmp_path):
    made = Story(tmp_path)
    made.engine.do(SaveSettings('zone = "Europe/Berlin"\nalerts_per_hour = 0\nfeed_alerts = true\n'))
    made.engine.do(AddFeeds(tuple(Subscription(url) for url in URLS)))
    made.poll()
    yield made
    made.engine.close()


def kinds(story):
    return [kind for kind, _, _ in story.alerts() if kind != "summary"]


def looks(story):
    for _ in range(3):
        story.clock.tick(minutes=2)
        story.engine.alerts.alerting.tick()


def test_a_dead_feed_is_told_by_the_next_engine_once(story, monkeypatch):
    with monkeypatch.context() as cut:
        cut.setattr(story.engine.alerts.alerting, "tick", tuple)
        for _ in range(5):
            story.clock.tick(minutes=10)
            story.poll(numbers=range(59))
    look_in_vain(story.engine, story.clock, monkeypatch)
    assert kinds(story) == []
    story.restart()
    looks(story)
    assert kinds(story) == ["feed"]
    story.restart()
    looks(story)
    assert kinds(story) == ["feed"]


def test_silence_is_told_by_the_next_engine_once(story, monkeypatch):
    story.engine.do(SetAlertRule(TOPIC, AlertRule(silence_hours=48, quiet="never")))
    story.clock.tick(days=2, hours=1)
    with monkeypatch.context() as cut:
        cut.setattr(story.engine.alerts.alerting, "tick", tuple)
        story.poll()
    look_in_vain(story.engine, story.clock, monkeypatch)
    assert kinds(story) == []
    story.restart()
    looks(story)
    assert kinds(story) == ["silence"]


def test_a_burst_is_told_when_there_is_room_once(tmp_path, monkeypatch):
    made = Bursts(tmp_path)
    made.engine.do(SaveSettings('zone = "UTC"\n'))
    made.rule()
    made.publish(12, "https://paper1.example/feed")
    with monkeypatch.context() as cut:
        cut.setattr(made.engine.alerts.alerting, "tick", tuple)
        made.poll()
    look_in_vain(made.engine, made.clock, monkeypatch)
    assert made.alerts() == []
    made.tick()
    assert [kind for kind, _ in made.alerts()] == ["burst"]
    made.tick()
    assert [kind for kind, _ in made.alerts()] == ["burst"]
    made.engine.close()


def test_what_a_channel_took_is_not_sent_again_because_that_cannot_be_written_down(house, friends, monkeypatch):  # noqa: F811
    with monkeypatch.context() as cut:
        cut.setattr(house.engine.store.book, "sent", full)
        house.news()
        for _ in range(20):
            house.clock.tick(seconds=5)
            house.settle()
        assert len(friends["one"].got) == 1
    house.clock.tick(seconds=35)
    house.settle()
    assert (house.channels()["one"].waiting, len(friends["one"].got)) == (0, 1)
    house.news()
    assert len(friends["one"].got) == 2


def test_what_fails_is_tried_less_often_also_when_that_cannot_be_written_down(house, friends, monkeypatch):  # noqa: F811
    friends["one"].up = False
    monkeypatch.setattr(house.engine.store.book, "put_off", full)
    house.news()
    for _ in range(60):
        house.clock.tick(seconds=5)
        house.settle()
    assert friends["one"].tries < 15
