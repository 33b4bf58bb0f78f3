"""A story told with a clock: sixty feeds, a launch at night, a dead feed, a change of the clocks; and exactly these alerts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from worlds import Clock, Desk, World

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, Poll, SaveSettings, SetAlertRule, SnoozeAlerts
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.vault import MemoryVault

URLS = [f"https://outlet{number}.example/feed" for number in range(60)]
TOPIC = "missile-launches"
EVENING = datetime(2026, 3, 28, 18, tzinfo=UTC)  # 19:00 in Berlin, whose clocks go forward that night
OLD = ("old", "Ballistic missiles were launched last week", "The missiles were fired at dawn.")
LAUNCH = "Coast guard: ballistic missiles launched into the eastern sea"


def feed(number, *items):
    """The feed of one outlet: (guid, title, text, time) each."""
    entries = "".join(
        f"<item><guid isPermaLink='false'>{number}-{guid}</guid><title>{title}</title>"
        f"<link>https://outlet{number}.example/{guid}</link><description>{text}</description>"
        f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        for guid, title, text, at in items
    )
    return f"<rss version='2.0'><channel><title>Outlet {number}</title>{entries}</channel></rss>"


class Story:
    """An engine with sixty feeds whose clock the test moves."""

    def __init__(self, folder):
        self.clock = Clock(EVENING)
        self.world, self.desk = World(self.clock), Desk()
        self.places = Places(folder)
        self.items = {number: [(*OLD, EVENING - timedelta(days=2))] for number in range(60)}
        self.open()

    def open(self):
        self.engine = Engine(self.places, now=self.clock, fetch=self.world, vault=MemoryVault(), channel=self.desk)

    def restart(self):
        self.engine.close()
        self.open()

    def poll(self, numbers=range(60)):
        for number in range(60):
            self.world.serves(URLS[number], feed(number, *self.items[number]))
        for number in set(range(60)) - set(numbers):
            self.world.fails(URLS[number])
        self.engine.do(Poll(all=True))

    def publish(self, number, guid, title, text="The ballistic missiles were fired from the coast."):
        self.items[number].insert(0, (guid, title, text, self.clock()))

    def at(self, moment):
        self.clock.moment = datetime.fromisoformat(moment).astimezone(UTC)
        self.engine.alerts.alerting.tick()

    def alerts(self):
        reading = Reading(self.places.archive)
        try:
            return [(one.kind, one.topic, one.text) for one in reversed(reading.alerts(1000))]
        finally:
            reading.close()


@pytest.fixture
def story(tmp_path):
    made = Story(tmp_path)
    made.engine.do(SaveSettings('zone = "Europe/Berlin"\nquiet_hours = "22:00-07:00"\nfeed_alerts = true\n'))
    made.engine.do(AddFeeds(tuple(Subscription(url) for url in URLS)))
    yield made
    made.engine.close()


def test_the_alerts_of_a_night_are_exactly_these(story):
    story.poll()
    first = ("summary", TOPIC, "60 articles flagged (1 story) for Missile launches in the first fetch of 60 feeds")
    assert story.alerts() == [first]

    story.at("2026-03-28T21:30:00+01:00")
    story.publish(0, "early", "Navy says a ballistic missile was launched at sea")
    story.poll()
    early = ("flag", TOPIC, "Navy says a ballistic missile was launched at sea · Outlet 0")
    assert story.alerts() == [first, early]

    for number in range(25):  # within three hours, in a night that has no hour from two to three
        minutes = number * 7
        story.clock.moment = datetime(2026, 3, 29, 0, 10, tzinfo=UTC) + timedelta(minutes=minutes)
        story.publish(number + 10, "launch", LAUNCH if number % 2 else f"{LAUNCH}!")
        if number % 5 == 4:
            story.poll(numbers=range(59))  # the last outlet does not answer any more
        if number == 14:
            story.restart()
    story.at("2026-03-29T06:59:59+02:00")
    assert story.alerts() == [first, early]

    story.at("2026-03-29T07:00:00+02:00")
    morning = ("flag", TOPIC, f"{LAUNCH}! · Outlet 10 and 24 others")
    assert story.alerts() == [first, early, morning]
    dead = ("feed", "", "Outlet 59: the server does not answer (5 times in a row).")
    story.at("2026-03-29T07:01:00+02:00")
    assert story.alerts() == [first, early, morning, dead]

    story.at("2026-03-29T09:00:00+02:00")
    story.publish(50, "copy", LAUNCH.upper())
    story.publish(51, "second", "Second ballistic missile launch reported, says the ministry")
    story.poll(numbers=range(59))
    second = ("flag", TOPIC, "Second ballistic missile launch reported, says the ministry · Outlet 51")
    assert story.alerts() == [first, early, morning, dead, second]

    story.restart()
    for hours in range(30):
        story.clock.tick(hours=1)
        story.engine.alerts.alerting.tick()
        if hours % 10 == 0:
            story.poll(numbers=range(59))
    assert story.alerts() == [first, early, morning, dead, second]
    story.engine.alerts.close()
    assert [(one.kind, one.topic, one.text) for one in story.desk.shown] == story.alerts()


def test_reworded_copies_of_one_text_raise_one_alert(story):
    story.poll()
    text = (
        "Two ballistic missiles were fired from the northern coast on Saturday evening, the coast guard said. They flew some 300 "
        "kilometres and came down in open water. Nobody was hurt, and ships in the strait were told to keep away until the morning."
    )
    story.publish(0, "wire", LAUNCH, text)
    story.poll()
    story.publish(1, "copy", "Missiles fired into eastern sea, coast guard says", f"{text} No ship was near.")
    story.publish(2, "update", f"(2nd LD) {LAUNCH} on Saturday", text.replace("some 300", "about 310"))
    story.poll()
    assert [kind for kind, _, _ in story.alerts()] == ["summary", "flag"]
    story.engine.alerts.close()


def test_several_stories_of_a_quiet_night_are_summed_up_in_the_morning(story):
    story.poll()
    story.at("2026-03-28T23:00:00+01:00")
    for number in range(3):
        story.publish(number, "launch", f"Ballistic missile number {number} launched")
    story.poll()
    story.at("2026-03-29T07:00:00+02:00")
    [_, (kind, _, text)] = story.alerts()
    assert kind == "summary"
    assert text.startswith(
        "3 articles flagged for Missile launches while it was quiet. Newest: Ballistic missile number "
    )


def test_a_daily_digest_comes_at_its_local_time_also_when_the_clocks_change(story):
    story.engine.do(SetAlertRule(TOPIC, AlertRule(on="digest", digest_at="07:30", quiet="never")))
    story.poll()
    story.at("2026-03-29T07:29:59+02:00")
    assert story.alerts() == []
    story.at("2026-03-29T07:30:00+02:00")
    [(kind, _, text)] = story.alerts()
    assert (kind, text[:60]) == ("digest", "60 articles flagged (1 story) for Missile launches since yes")
    story.at("2026-03-30T07:30:00+02:00")
    assert len(story.alerts()) == 1, "where there is nothing to tell, no digest comes"


def test_silence_is_told_once_and_only_while_the_feeds_answer(story):
    story.engine.do(SetAlertRule(TOPIC, AlertRule(silence_hours=48, quiet="never")))
    story.poll()
    story.at("2026-03-29T20:00:00+02:00")
    story.poll(numbers=range(5))
    told = len(story.alerts())
    story.at("2026-03-29T20:01:00+02:00")
    assert [kind for kind, _, _ in story.alerts()[told:]] == [], "most feeds do not answer: that proves nothing"
    story.poll()
    story.at("2026-03-29T20:03:00+02:00")
    story.at("2026-03-29T20:05:00+02:00")
    [(kind, topic, text)] = story.alerts()[told:]
    assert (kind, topic) == ("silence", TOPIC)
    assert text == "Nothing was flagged for Missile launches in 2 days, though 60 of 60 feeds answer"


def test_a_snoozed_topic_is_summed_up_when_the_snooze_ends_or_is_ended(story):
    story.poll()
    story.at("2026-03-28T19:30:00+01:00")
    story.engine.do(SnoozeAlerts(TOPIC, 60))
    for number in range(2):
        story.publish(number, "launch", f"Ballistic missile number {number} launched")
    story.poll()
    assert len(story.alerts()) == 1
    story.restart()
    story.at("2026-03-28T20:29:59+01:00")
    assert len(story.alerts()) == 1
    story.engine.do(SnoozeAlerts(TOPIC, 0))
    assert "2 articles flagged for Missile launches while it was snoozed" in story.alerts()[-1][2]
    with pytest.raises(UserError, match="no topic named nothing"):
        story.engine.do(SnoozeAlerts("nothing", 5))


def test_a_start_gathers_what_its_first_rounds_bring(story):
    story.poll()
    story.at("2026-03-28T19:30:00+01:00")
    story.engine.alerts.alerting.begin()
    for number in range(2):
        story.publish(number, "launch", f"Ballistic missile number {number} launched")
        story.poll()
    assert len(story.alerts()) == 1
    story.at("2026-03-28T19:30:20+01:00")
    [_, (kind, _, text)] = story.alerts()
    assert (kind, "2 articles flagged for Missile launches since the start" in text) == ("summary", True)


def test_a_rule_that_names_a_channel_that_is_not_there_is_refused(story):
    with pytest.raises(UserError, match="there is no channel mail; there are: desktop"):
        story.engine.do(SetAlertRule(TOPIC, AlertRule(channels=("mail",))))


def test_outlets_of_one_owner_are_one_voice(tmp_path):
    own = Places(tmp_path).gazetteer
    own.mkdir(parents=True)
    names = ", ".join(f'"outlet{number}.example"' for number in range(3))
    row = f'{{ name = "Harbour Group", sites = [{names}], source = "their imprint", checked = "2026-03-01" }}'
    (own / "publishers.toml").write_text(f'title = "Mine"\nrows = [{row}]\n')
    made = Story(tmp_path)
    made.engine.do(SaveSettings('zone = "Europe/Berlin"\n'))
    made.engine.do(AddFeeds(tuple(Subscription(url) for url in URLS)))
    made.engine.do(SetAlertRule(TOPIC, AlertRule(publishers=2, quiet="never")))
    made.poll()
    told = len(made.alerts())
    for number in range(3):
        made.publish(number, "launch", LAUNCH)
    made.poll()
    assert len(made.alerts()) == told, "three papers, one owner"
    made.publish(3, "launch", LAUNCH)
    made.poll()
    [(kind, _, text)] = made.alerts()[told:]
    assert (kind, text.endswith(" and 1 other")) == ("flag", True)
    assert "publishers" not in {trouble.what for trouble in made.engine.troubles()}
    made.engine.close()
