"""The outbox: channels that are down, slow or refuse, then come back. Nothing is lost, nothing is doubled, no secret is written down."""

from __future__ import annotations

import threading

import pytest
from worlds import Clock, Desk, World, rss

from monitor.alert_rule import AlertRule
from monitor.alerting import channel_kinds
from monitor.channels_file import ChannelSettings, secret_place
from monitor.commands import (
    AddFeeds,
    Poll,
    RemoveChannel,
    RetryChannel,
    SaveChannel,
    SaveSettings,
    SetAlertRule,
    TestAlert,
)
from monitor.engine import Engine
from monitor.errors import ChannelError, UserError
from monitor.events import Trouble
from monitor.model import Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.vault import MemoryVault

POST = "https://post.example/feed"
TOPIC = "missile-launches"
SECRET = "hook-t0ken-Ü-字"
OLD = ("old", "Council paints the old bridge", "It takes a week.")


class Friend:
    """The other side of a channel: up, down, or so slow that it waits until it is let go."""

    def __init__(self):
        self.up, self.got, self.tries, self.open = True, [], 0, threading.Event()
        self.open.set()
        self.asked = threading.Event()

    def send(self, message):
        self.asked.set()
        self.tries += 1
        self.open.wait(60)
        if not self.up:
            raise ChannelError(f"it refused {SECRET}")
        self.got.append((message.key, message.text))
        return ""


@pytest.fixture
def friends(monkeypatch):
    made = {"one": Friend(), "two": Friend()}
    monkeypatch.setattr("monitor.alerting.desk.sender_of", lambda settings, *_: made[settings.name])
    yield made
    for friend in made.values():
        friend.open.set()


class House:
    """An engine with one feed whose articles match, told through two channels; it can be started again."""

    def __init__(self, folder):
        self.clock, self.places, self.vault = Clock(), Places(folder), MemoryVault()
        self.world, self.desk, self.number = World(self.clock), Desk(), 0
        self.troubles = []
        self.start()

    def start(self):
        self.engine = Engine(self.places, now=self.clock, fetch=self.world, vault=self.vault, channel=self.desk)
        self.engine.bus.subscribe(lambda event: self.troubles.append(event) if isinstance(event, Trouble) else None)

    def restart(self):
        self.engine.close()
        self.start()

    def news(self, words=""):
        """One more article that is flagged."""
        self.number += 1
        item = (f"n{self.number}", f"Ballistic missile number {self.number} launched {words}", "It was fired.")
        self.world.serves(POST, rss(item, OLD))
        self.clock.tick(minutes=10)
        self.engine.do(Poll(all=True))
        self.settle()

    def settle(self):
        self.engine.alerts.alerting.tick()
        self.engine.alerts.outbox.wait()

    def channels(self):
        reading = Reading(self.places.archive, now=self.clock)
        try:
            return {state.name: state for state in reading.telling().channels}
        finally:
            reading.close()


@pytest.fixture
def house(tmp_path, friends):
    made = House(tmp_path)
    made.engine.do(SaveChannel(ChannelSettings("one", "webhook"), (("url", SECRET),)))
    made.engine.do(SaveChannel(ChannelSettings("two", "webhook"), (("url", "other"),)))
    made.engine.do(SetAlertRule(TOPIC, AlertRule(channels=("one", "two"), recent_hours=0, per_hour=0)))
    made.engine.do(SaveSettings("alerts_per_hour = 0"))
    made.engine.do(AddFeeds((Subscription(POST),)))
    made.world.serves(POST, rss(OLD))
    made.engine.do(Poll(all=True))
    yield made
    made.engine.close()


def test_an_alert_goes_through_every_channel_of_its_topic_once(house, friends):
    house.news()
    assert [len(friend.got) for friend in friends.values()] == [1, 1]
    assert house.desk.shown == [], "the topic is not told on the desktop"
    house.restart()
    house.settle()
    assert [len(friend.got) for friend in friends.values()] == [1, 1]


def test_a_channel_that_was_down_gets_everything_once_it_is_back_and_nothing_twice(house, friends):
    friends["one"].up = False
    for _ in range(3):
        house.news()
    house.restart()
    house.settle()
    assert (len(friends["one"].got), len(friends["two"].got)) == (0, 3)
    assert house.channels()["one"].waiting == 3
    friends["one"].up = True
    house.clock.tick(hours=4)
    house.settle()
    assert [text for _, text in friends["one"].got] == [text for _, text in friends["two"].got]
    assert len({key for key, _ in friends["one"].got}) == 3
    assert house.channels()["one"].waiting == 0


def test_it_is_tried_less_and_less_often_and_given_up_after_three_days_until_asked_again(house, friends):
    friends["one"].up = False
    house.news()
    tries = []
    for _ in range(6 * 24 * 4):
        house.clock.tick(minutes=10)
        house.settle()
        tries.append(friends["one"].tries)
    assert tries[5] >= 3, "soon at first"
    assert tries[-1] < 40
    assert (house.channels()["one"].failed, house.channels()["one"].waiting) == (1, 0)
    friends["one"].up = True
    house.engine.do(RetryChannel("one"))
    house.settle()
    assert len(friends["one"].got) == 1


def test_what_waited_while_the_clock_was_ahead_is_sent_when_it_is_right_again(house, friends):
    house.engine.do(SetAlertRule(TOPIC, AlertRule(channels=("one", "two"), recent_hours=0, per_hour=2)))
    right = house.clock()
    house.clock.tick(days=400)
    friends["one"].up = False
    for _ in range(2):
        house.news()
    house.clock.moment = right
    house.news()
    assert len(friends["two"].got) == 3, "what was told by the wrong clock is no part of this hour"
    friends["one"].up = True
    house.clock.tick(hours=4)
    house.settle()
    assert len(friends["one"].got) == 3


def test_a_channel_that_hangs_holds_up_no_other_and_no_round(house, friends):
    friends["one"].open.clear()
    house.world.serves(POST, rss(("n", "Ballistic missile launched", "It was fired."), OLD))
    house.clock.tick(minutes=10)
    house.engine.do(Poll(all=True))
    assert friends["one"].asked.wait(60)
    assert friends["two"].asked.wait(60)
    house.engine.do(Poll(all=True))
    house.engine.alerts.alerting.tick()
    friends["one"].open.set()
    house.settle()
    assert [len(friend.got) for friend in friends.values()] == [1, 1]


def test_what_fails_is_told_once_without_the_secret_and_taken_back_when_it_works(house, friends):
    friends["one"].up = False
    house.news()
    house.news()
    told = [trouble for trouble in house.troubles if trouble.what == "channel:one"]
    assert [trouble.text for trouble in told] == [
        "Alerts cannot be sent through “one”: it refused <hidden>. They wait and are tried again."
    ]
    friends["one"].up = True
    house.clock.tick(hours=1)
    house.settle()
    assert house.troubles[-1] == Trouble("channel:one", "")


def test_no_secret_is_in_any_file_of_the_data_folder(house, friends):
    friends["one"].up = False
    house.news()
    house.engine.do(TestAlert("one"))
    for path in (path for path in house.places.data.rglob("*") if path.is_file()):
        assert SECRET.encode() not in path.read_bytes(), path.name
    assert house.vault.read(*secret_place("one", "url")) == SECRET
    assert SECRET not in repr(SaveChannel(ChannelSettings("one", "webhook"), (("url", SECRET),)))


def test_a_channel_is_removed_with_its_secrets_and_only_when_no_topic_needs_it(house, friends):
    with pytest.raises(UserError, match="the alerts of missile-launches go to one"):
        house.engine.do(RemoveChannel("one"))
    friends["one"].up = False
    house.news()
    house.engine.do(SetAlertRule(TOPIC, AlertRule(channels=("two",))))
    assert house.engine.do(RemoveChannel("one")).counts == {"dropped": 1}
    assert house.vault.read(*secret_place("one", "url")) is None
    assert "one" not in house.places.channels.read_text()


def test_a_channel_that_becomes_another_kind_loses_the_secrets_it_has_no_use_for(house):
    house.engine.do(SaveChannel(ChannelSettings("one", "command", program="/bin/true")))
    assert house.vault.read(*secret_place("one", "url")) is None
    with pytest.raises(UserError, match="a channel of this kind has no url"):
        house.engine.do(SaveChannel(ChannelSettings("one", "command", program="/bin/true"), (("url", "x"),)))


def test_a_test_alert_says_which_way_it_went_and_is_not_tried_again(house, friends):
    assert house.engine.do(TestAlert("one")).lines == ("Test alert sent to “one”.",)
    friends["one"].up = False
    done = house.engine.do(TestAlert("one"))
    assert (done.counts["delivered"], done.lines) == (
        0,
        ("The test alert could not be sent to “one”: it refused <hidden>.",),
    )
    tries = friends["one"].tries
    house.clock.tick(days=1)
    house.settle()
    assert friends["one"].tries == tries
    with pytest.raises(UserError, match="there is no channel three; there are: desktop, one, two"):
        house.engine.do(TestAlert("three"))


def test_a_test_alert_behind_one_that_cannot_be_sent_says_why(house, friends):
    friends["one"].up = False
    house.news()
    house.clock.tick(minutes=1)
    told = house.engine.do(TestAlert("one")).lines
    assert told == ("The test alert could not be sent to “one”: it refused <hidden>.",)


def test_a_program_is_in_no_archive_topic_file_or_backup(house, tmp_path):
    house.engine.do(SaveChannel(ChannelSettings("tell", "command", program="/bin/true", arguments=("--mark-of-mine",))))
    assert "--mark-of-mine" in house.places.channels.read_text()
    house.engine._back_up()
    house.engine.close()
    with_it = [path.name for path in tmp_path.rglob("*") if path.is_file() and b"--mark-of-mine" in path.read_bytes()]
    assert with_it == ["channels.toml"]
    house.start()


def test_a_broken_file_of_channels_is_told_and_left_alone(house):
    house.places.channels.write_text("[[channel]]\nname = 'one'\nkind = 7\n")
    house.restart()
    assert "channels" in {trouble.what for trouble in house.engine.troubles()}
    with pytest.raises(UserError, match="mend it, or put it aside"):
        house.engine.do(SaveChannel(ChannelSettings("one", "webhook")))
    assert house.places.channels.read_text().endswith("kind = 7\n")


class Point:
    """An entry point of another package."""

    def __init__(self, name, made):
        self.name, self._made = name, made

    def load(self):
        return self._made


def test_another_package_adds_a_kind_and_a_broken_one_is_told(monkeypatch):
    def broken(_settings, _secret):
        raise RuntimeError(SECRET)

    class Works:
        def __init__(self, settings, secret):
            self.url = secret("url")

        def send(self, message):
            return f"{self.url} {message}"

    points = [Point("pigeon", Works), Point("broken", broken)]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: points if group == channel_kinds.GROUP else [])
    assert channel_kinds.kinds() == ["email", "webhook", "command", "apprise", "broken", "pigeon"]
    sender = channel_kinds.sender_of(ChannelSettings("p", "pigeon"), {"url": "loft"}.get)
    assert sender.send("coo") == "loft coo"
    for kind, why in (
        ("broken", r"does not work \(RuntimeError\)"),
        ("raven", "there is no kind of channel named raven"),
    ):
        with pytest.raises(ChannelError, match=why) as refused:
            channel_kinds.sender_of(ChannelSettings("p", kind), {}.get)
        assert SECRET not in str(refused.value)


def test_whatever_a_sender_of_ours_runs_into_is_told_without_its_text():
    def broken(_what):
        raise RuntimeError(SECRET)

    for kind in ("webhook", "apprise"):
        with pytest.raises(ChannelError, match=r"^sending failed \(RuntimeError\)$"):
            channel_kinds.sender_of(ChannelSettings("hook", kind), broken).send("coo")


def test_hundreds_of_flags_in_one_round_go_out_as_one_letter(house, friends):
    items = [(f"m{n}", f"Ballistic missile number {n} launched", "It was fired.") for n in range(300)]
    house.world.serves(POST, rss(*items, OLD))
    house.clock.tick(minutes=10)
    house.engine.do(Poll(all=True))
    house.settle()
    assert len(friends["one"].got) <= 2
    assert house.engine.store.book.held() == []
