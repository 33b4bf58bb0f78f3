"""Which channel a machine gets, and what becomes of alerts where nothing can be shown. With a real daemon: tests/desktop."""

from __future__ import annotations

import asyncio
import queue
import socket
import sys
import threading
from datetime import UTC, datetime

import pytest

from monitor.alerts.channels import for_this_desktop
from monitor.alerts.clicks import Clicks
from monitor.alerts.desktop import DesktopChannel
from monitor.alerts.native import NativeChannel
from monitor.errors import ArchiveError
from monitor.model import Alert

NOW = datetime(2026, 5, 28, 12, tzinfo=UTC)
linux = pytest.mark.skipif(sys.platform != "linux", reason="the session bus of Linux")


def alert(article_id=42, text="Two missiles fall into the sea"):
    return Alert(1, NOW, "launches", "flag", "Missile launches", text, article_id)


class Told:
    """A channel and what it told."""

    def __init__(self, channel=DesktopChannel, **options):
        self.opened = queue.Queue()
        self.troubles, self.unshown = [], []
        options |= {"trouble": self.troubles.append, "unshown": lambda one: self.unshown.append(one.article_id)}
        self.channel = channel(icon="", clicks=Clicks(self.opened.put), **options)
        self.send = self.channel.send


@pytest.fixture
def told():
    made = Told()
    yield made
    made.channel.close()
    assert "notifications" not in {thread.name for thread in threading.enumerate()}


@linux
@pytest.mark.parametrize("address", [None, "", "nonsense", "tcp:host=localhost", "unix:path=/nowhere/bus"])
def test_without_a_session_bus_it_says_so_once(monkeypatch, told, address):
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert [told.send(alert(1)), told.send(alert(2))] == [False, False]
    assert [trouble.text.count("there is no session bus") for trouble in told.troubles] == [1]
    assert told.unshown == [1, 2], "whatever else can show them may try"


@linux
def test_a_bus_that_never_answers_holds_nobody_for_long(monkeypatch, tmp_path):
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "mute"))
        mute.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'mute'}")
        told = Told(patience=0.1)
        assert told.send(alert(1)) is False
        told.channel.close()
        told.channel._thread.join(20)
    assert len(told.troubles) == 1


@pytest.mark.parametrize("platform", ["linux", "freebsd14", "win32", "darwin"])
def test_every_platform_has_a_channel_that_opens_nothing_until_it_is_used(platform):
    channel = for_this_desktop(icon="", clicks=Clicks(print), trouble=print, platform=platform)
    assert channel.name == "desktop"
    channel.close()
    channel.close()
    assert channel.send(alert()) is False


def test_a_button_whose_archive_cannot_be_written_is_logged_and_breaks_nothing(caplog):
    def full(_what):
        raise ArchiveError("the disk is full")

    clicks = Clicks(full, full, full)
    for button in ("default", "star", "snooze"):
        clicks.act(button, 42, "launches")
    assert [record.getMessage().count("the disk is full") for record in caplog.records] == [1, 1, 1]


class System:
    """The notifications of a system: `takes` says whether it shows them, `clicks` what a click does."""

    def __init__(self, *, takes=True):
        self.takes, self.shown, self.clicks = takes, [], []

    async def send(self, title, message, *, on_clicked, sound):
        self.clicks.append(on_clicked)
        self.heard = sound
        if self.takes:
            self.shown.append((title, message))
        return str(len(self.shown)) if self.takes else "lost"

    async def get_current_notifications(self):
        return [str(number + 1) for number in range(len(self.shown))]


class TestWindowsAndMacOS:
    def test_an_alert_is_one_line_and_its_click_opens_the_article(self):
        system = System()
        told = Told(NativeChannel, open_notifier=lambda _: system)
        assert told.send(alert(7, "one\ntwo \x00 & <b>"))
        assert system.shown == [("Missile launches", "one two & <b>")]
        assert system.heard is None
        system.clicks[0]()
        assert told.opened.get(timeout=20) == 7
        told.channel.close()
        assert told.troubles == []

    def test_a_system_that_shows_nothing_is_told_once(self):
        told = Told(NativeChannel, open_notifier=lambda _: System(takes=False))
        assert [told.send(alert(1)), told.send(alert(2))] == [False, False]
        told.channel.close()
        assert [trouble.what for trouble in told.troubles] == ["notifications"]
        assert told.unshown == [1, 2]

    @pytest.mark.parametrize("error", [ImportError, OSError, RuntimeError])
    def test_a_system_without_notifications_is_told_once(self, error):
        def absent(icon):
            raise error

        told = Told(NativeChannel, open_notifier=absent)
        assert [told.send(alert(1)), told.send(alert(2))] == [False, False]
        told.channel.close()
        assert len(told.troubles) == 1

    def test_a_system_that_never_answers_holds_nobody_for_long(self):
        class Mute(System):
            async def send(self, title, message, *, on_clicked, sound):
                await asyncio.Event().wait()

        told = Told(NativeChannel, open_notifier=lambda _: Mute(), patience=0.1)
        assert told.send(alert(1)) is False
        told.channel.close()
        assert len(told.troubles) == 1
