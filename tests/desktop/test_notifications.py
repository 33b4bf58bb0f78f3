"""Alerts on a real desktop: seen on the screen and on the bus, clicked, replaced, and missing parts told once."""

from __future__ import annotations

import queue
import socket
import threading
from datetime import UTC, datetime

import pytest
from bubbles import NAME, Overheard, click_bubble, picture, wait_for_bubble

from monitor.alerts.clicks import Clicks
from monitor.alerts.desktop import DesktopChannel
from monitor.model import Alert

pytest.importorskip("jeepney")
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

pytestmark = pytest.mark.desktop

PATH = "/org/freedesktop/Notifications"
NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)


def alert(
    article_id=42,
    *,
    kind="flag",
    topic="launches",
    title="Missile launches",
    text="Two missiles fall into the sea · The Harbour Post",
    urgency="normal",
):
    return Alert(1, NOW, topic, kind, title, text, article_id, urgency=urgency)


class Told:
    """A channel and what it told."""

    def __init__(self, patience=10.0):
        self.opened = queue.Queue()
        self.troubles, self.unshown = [], []
        self.starred, self.snoozed, self.loud = queue.Queue(), queue.Queue(), False
        clicks = Clicks(self.opened.put, self.starred.put, self.snoozed.put)
        options = {"icon": "dialog-information", "clicks": clicks, "trouble": self.troubles.append, "look_again": 0.2}
        options["unshown"] = self.unshown.append
        self.channel = DesktopChannel(**options, patience=patience, sound=lambda: self.loud)
        self.send = self.channel.send


@pytest.fixture
def told():
    made = Told()
    yield made
    made.channel.close()
    assert "notifications" not in {thread.name for thread in threading.enumerate()}


def test_an_alert_is_on_the_screen_and_on_the_bus_and_a_click_opens_its_article(desk, told):
    before = picture(desk, "before")
    bus = Overheard(desk)
    assert told.send(alert(42)) is True
    heard = bus.until("int32 -1")
    for part in (
        "Wirewatch",
        "Missile launches",
        "Two missiles fall into the sea · The Harbour Post",
        "Open",
        "urgency",
    ):
        assert f'string "{part}"' in heard
    assert "byte 1" in heard
    assert wait_for_bubble(desk)
    assert picture(desk, "bubble") != before
    click_bubble(desk)
    assert told.opened.get(timeout=20) == 42
    assert "default" in bus.until('string "default"')
    assert told.troubles == []


def test_each_of_two_bubbles_opens_its_own_article(desk, told):
    assert told.send(alert(1))
    assert told.send(alert(2, topic="summits", text="Leaders meet in the harbour town"))
    click_bubble(desk)
    first = told.opened.get(timeout=20)
    click_bubble(desk)
    assert {first, told.opened.get(timeout=20)} == {1, 2}


def test_summaries_of_a_topic_update_one_bubble_until_it_is_closed(desk, told):
    for number in (6, 7):
        assert told.send(alert(0, kind="summary", text=f"{number} articles flagged for Missile launches"))
    assert desk.run("dunstctl", "count", "displayed").strip() == "1"
    click_bubble(desk)
    assert told.opened.get(timeout=20) == 0


def test_one_topic_updates_one_bubble_that_counts_and_opens_its_newest_article(desk, told):
    bus = Overheard(desk)
    assert told.send(alert(1, text="First launch"))
    first = bus.until("int32 -1")
    assert told.send(alert(2, text="Second launch"))
    second = bus.until("int32 -1")
    assert told.send(alert(3, topic="summits", title="Summits"))
    assert desk.run("dunstctl", "count", "displayed").strip() == "2"
    assert 'string "Missile launches (2)"' not in first
    assert 'string "Missile launches (2)"' in second
    assert "uint32 0" in first
    assert "uint32 0" not in second
    picture(desk, "replaced")


def test_the_buttons_star_an_article_and_snooze_its_topic(stand_in, told):
    daemon = stand_in(["actions"])
    assert told.send(alert(42))
    body = daemon.calls.get(timeout=20)
    assert body[5] == ["default", "Open", "star", "Star", "snooze", "Snooze"]
    daemon.signal(7, "star")
    assert told.starred.get(timeout=20) == 42
    daemon.signal(7, "snooze")
    assert told.snoozed.get(timeout=20) == "launches"
    assert told.opened.empty()


def test_urgency_icon_entry_and_sound_go_along(stand_in, told):
    daemon = stand_in(["actions"])
    told.loud = True
    assert told.send(alert(urgency="critical"))
    body = daemon.calls.get(timeout=20)
    assert (body[0], body[2]) == ("Wirewatch", "dialog-information")
    hints = {name: value for name, (_, value) in body[6].items()}
    assert hints == {"urgency": 2, "desktop-entry": "wirewatch", "sound-name": "message-new-instant"}
    told.loud = False
    assert told.send(alert(urgency="low"))
    hints = {name: value for name, (_, value) in daemon.calls.get(timeout=20)[6].items()}
    assert (hints["urgency"], hints["suppress-sound"]) == (0, True)


def test_do_not_disturb_keeps_all_but_the_critical_back_and_is_made_up_for_later(desk, told):
    desk.run("dunstctl", "set-paused", "true")
    bus = Overheard(desk)
    assert [told.send(alert(1)), told.send(alert(2, topic="summits", title="Summits"))] == [False, False]
    assert told.send(alert(3, urgency="critical", text="Now"))
    assert 'string "Now"' in bus.until("int32 -1")
    desk.run("dunstctl", "set-paused", "false")
    heard = bus.until("int32 -1")
    assert 'string "2 alerts while do-not-disturb was on: Missile launches, Summits"' in heard
    assert (told.troubles, told.unshown) == ([], [])


def test_a_daemon_of_another_making_shows_it_too(need, bare_desk, told):
    program = "/usr/lib/notification-daemon/notification-daemon"
    need(program, "Xvfb", "dbus-monitor", "import")
    bare_desk.start_screen()
    bare_desk.start_owner(NAME, program)
    bus = Overheard(bare_desk)
    assert told.send(alert(42))
    assert 'string "Missile launches"' in bus.until("int32 -1")
    assert told.troubles == []


def test_markup_and_line_breaks_in_a_headline_are_shown_not_obeyed(desk, told):
    bus = Overheard(desk)
    assert told.send(alert(text='<b>bold</b> & <a href="https://a.example">link</a>\nsecond line\x00\u202e \ud800'))
    heard = bus.until("int32 -1")
    assert '&lt;b&gt;bold&lt;/b&gt; &amp; &lt;a href="https://a.example"&gt;link&lt;/a&gt; second line"' in heard
    wait_for_bubble(desk)
    picture(desk, "markup")


def test_a_daemon_that_was_restarted_is_found_again(desk, told):
    assert told.send(alert(1))
    desk.end(desk.running[-1])
    desk.start_owner(NAME, "dunst")
    assert told.send(alert(2))
    click_bubble(desk)
    assert told.opened.get(timeout=20) == 2


def test_a_bus_that_was_restarted_is_found_again(desk, told):
    assert told.send(alert(1))
    desk.end(desk.running[-1])
    desk.end(desk.running[0])
    assert told.send(alert(2)) is False
    (desk.folder / "bus").unlink(missing_ok=True)
    desk.start_bus()
    desk.start_owner(NAME, "dunst")
    assert told.send(alert(3)) is True
    click_bubble(desk)
    assert told.opened.get(timeout=20) == 3
    assert len(told.troubles) == 1


def test_without_a_daemon_it_says_so_once(bare_desk, told):
    assert [told.send(alert(1)), told.send(alert(2))] == [False, False]
    [trouble] = told.troubles
    assert trouble.what == "notifications"
    assert "there is no notification daemon. Every alert is in the alert list." in trouble.text
    assert [one.article_id for one in told.unshown] == [1, 2]


class StandIn:
    """A daemon with the abilities that a test wants, deaf to Notify if told so; `calls` are the Notify bodies."""

    def __init__(self, desk, abilities=(), *, deaf=False):
        self.calls = queue.Queue()
        self.abilities, self.deaf = list(abilities), deaf
        self.bus = open_dbus_connection(desk.address)
        self.bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=20)
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self):
        while True:
            try:
                message = self.bus.receive(timeout=20)
            except OSError:
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "GetCapabilities":
                self.bus.send(new_method_return(message, "as", (self.abilities,)))
            elif member == "Notify":
                self.calls.put(message.body)
                if not self.deaf:
                    self.bus.send(new_method_return(message, "u", (7,)))
            elif member == "Get":
                self.bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownProperty"))

    def signal(self, number, action="default"):
        self.bus.send(new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (number, action)))

    def close(self):
        self.bus.sock.shutdown(socket.SHUT_RDWR)
        self.thread.join(20)
        self.bus.close()


@pytest.fixture
def stand_in(bare_desk):
    made = []

    def start(*args, **kwargs):
        made.append(StandIn(bare_desk, *args, **kwargs))
        return made[-1]

    yield start
    for one in made:
        one.close()


def test_a_daemon_without_markup_and_buttons_gets_plain_text_and_no_action(stand_in, told):
    daemon = stand_in()
    assert told.send(alert(text="A & B"))
    body = daemon.calls.get(timeout=20)
    assert (body[4], body[5]) == ("A & B", [])


def test_a_daemon_that_takes_its_time_holds_nobody_for_long(stand_in):
    daemon = stand_in(["actions"], deaf=True)
    told = Told(patience=0.2)
    assert told.send(alert(1)) is False
    assert daemon.calls.get(timeout=20)
    assert [trouble.text.count("does not answer") for trouble in told.troubles] == [1]
    told.channel.close()
    assert told.send(alert(2)) is False


def test_only_the_daemons_own_clicks_count(bare_desk, stand_in, told):
    daemon = stand_in(["actions"])
    assert told.send(alert(42))
    with open_dbus_connection(bare_desk.address) as stranger:
        (me,) = {told.channel._bubbles._bus.unique_name}
        forged = new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (7, "forged"))
        forged.header.fields[HeaderFields.destination] = me
        stranger.send(forged)
        stranger.send_and_get_reply(message_bus.GetId(), timeout=20)
    daemon.signal(99)
    assert told.send(alert(43))
    assert told.opened.empty()
    daemon.signal(7)
    assert told.opened.get(timeout=20) == 43
