"""Rules of topics as the clock goes on: digests by the hour and the week, whole quiet days, the hour's bound, sources and age."""

from __future__ import annotations

from datetime import timedelta

import pytest
from test_alert_story import LAUNCH, TOPIC, URLS, Story

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, SaveSettings, SetAlertRule
from monitor.model import Subscription


@pytest.fixture
def story(tmp_path):
    """Sixty feeds whose first poll is over; it is Saturday evening in Berlin, and its clocks go forward that night."""
    made = Story(tmp_path)
    made.engine.do(SaveSettings('zone = "Europe/Berlin"\nalerts_per_hour = 0\n'))
    made.engine.do(AddFeeds(tuple(Subscription(url) for url in URLS)))
    made.poll()
    made.before = len(made.alerts())
    yield made
    made.engine.close()


def rule(story, **rule):
    story.engine.do(SetAlertRule(TOPIC, AlertRule(**{"quiet": "never", "per_hour": 0, **rule})))


def since(story):
    return story.alerts()[story.before :]


def test_an_hourly_digest_comes_at_its_minute_and_only_where_there_is_something(story):
    rule(story, on="digest", digest="hourly", digest_at="00:15")
    story.at("2026-03-28T19:20:00+01:00")
    story.publish(1, "launch", LAUNCH)
    story.poll()
    story.at("2026-03-28T20:14:59+01:00")
    assert since(story) == []
    story.at("2026-03-28T20:15:00+01:00")
    [(kind, _, text)] = since(story)
    assert (kind, text.startswith("1 article flagged for Missile launches in the last hour")) == ("digest", True)
    for hour in range(21, 24):
        story.at(f"2026-03-28T{hour}:15:00+01:00")
    assert len(since(story)) == 1


def test_a_weekly_digest_comes_on_its_day_by_the_local_clock_also_when_it_changed(story):
    rule(story, on="digest", digest="weekly", digest_day="monday", digest_at="07:30")
    for number, day in enumerate(("28T22:00:00+01:00", "29T12:00:00+02:00")):
        story.at(f"2026-03-{day}")
        story.publish(number, "launch", f"Ballistic missile number {number} launched", f"It flew {number + 3} hours.")
        story.poll()
    story.at("2026-03-30T07:29:59+02:00")
    assert since(story) == []
    story.at("2026-03-30T07:30:00+02:00")
    [(kind, _, text)] = since(story)
    assert (kind, text.startswith("2 articles flagged for Missile launches since last week's digest")) == (
        "digest",
        True,
    )
    story.at("2026-04-06T07:30:00+02:00")
    assert len(since(story)) == 1


def test_a_quiet_day_is_quiet_by_the_local_clock_and_summed_up_when_it_is_over(story):
    rule(story, quiet_days=("sunday",))
    story.at("2026-03-28T23:59:00+01:00")
    story.publish(0, "before", "Ballistic missile launched before midnight", "It flew an hour.")
    story.poll()
    assert len(since(story)) == 1
    story.at("2026-03-29T00:00:00+01:00")
    for number in range(1, 3):
        story.publish(number, "launch", f"Ballistic missile number {number} launched", f"It flew {number + 3} hours.")
    story.poll()
    story.at("2026-03-29T23:59:59+02:00")
    assert len(since(story)) == 1
    story.at("2026-03-30T00:00:00+02:00")
    assert since(story)[1][0] == "summary"
    assert "2 articles flagged for Missile launches while it was quiet" in since(story)[1][2]


def test_an_hour_tells_so_many_and_the_next_one_sums_up_the_rest(story):
    rule(story, on="article", per_hour=2)
    story.at("2026-03-28T20:30:00+01:00")
    for number in range(4):
        story.publish(number, "launch", f"Ballistic missile number {number} launched", f"It flew {number + 3} hours.")
        story.poll()
        story.clock.tick(minutes=1)
    assert [kind for kind, _, _ in since(story)] == ["flag", "flag"]
    story.clock.tick(minutes=50)
    story.engine.alerts.tick()
    assert len(since(story)) == 2
    story.clock.tick(minutes=15)
    story.engine.alerts.tick()
    assert [kind for kind, _, _ in since(story)] == ["flag", "flag", "summary"]
    assert "2 articles flagged for Missile launches since the last alert" in since(story)[2][2]


def test_only_the_sources_that_were_named_are_told(story):
    rule(story, sources=("outlet3.example",))
    story.publish(2, "launch", "Ballistic missile launched at sea", "It flew an hour.")
    story.publish(3, "other", "Another ballistic missile launched on land", "It flew two hours and fell.")
    story.poll()
    assert [text for _, _, text in since(story)] == ["Another ballistic missile launched on land · Outlet 3"]


def test_what_a_feed_brings_up_again_after_days_is_not_told_where_only_recent_articles_are_wanted(story):
    rule(story, recent_hours=24)
    old = story.clock() - timedelta(days=3)
    story.items[4].insert(0, ("again", "Ballistic missile launched long ago", "It flew an hour.", old))
    story.publish(5, "now", "Ballistic missile launched this minute", "It flew two hours and fell.")
    story.poll()
    assert [text for _, _, text in since(story)] == ["Ballistic missile launched this minute · Outlet 5"]
