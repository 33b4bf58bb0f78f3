"""The real window on a real desktop: an alert leads to its article, one window a folder, and nothing is left behind at the end."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from bubbles import Overheard, click_bubble, picture, wait_for_bubble
from loopback import serving
from worlds import rss

from monitor import settings as choices
from monitor.events import Event
from monitor.link import attach
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading import Reading

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

ROOT = Path(__file__).parents[2]
LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
OLD = ("bridge", "Council paints the old bridge", "The work takes a week.")
NEW = ("launch", LAUNCH, "The ballistic missiles were fired at dawn. Nobody was hurt.")


class App:
    """Wirewatch over one data folder, started as from a terminal."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.places = Places(desk.folder / "data")
        self.places.data.mkdir()
        choices.save(self.places.settings, choices.Settings(welcomed=True))
        self.command = (sys.executable, "-B", str(ROOT / "main.py"), "--data", str(self.places.data))
        desk.env["QT_QPA_PLATFORM"] = "xcb"
        desk.env["QT_ACCESSIBILITY"] = "0"  # there is no accessibility bus to look for

    def run(self, *arguments: str) -> str:
        """A headless command."""
        return self.desk.run(*self.command, *arguments)

    def start(self) -> subprocess.Popen:
        """The window; its process, as soon as it shows and its engine serves."""
        process = self.desk.start(*self.command)
        assert self.windows(wait=True)
        return process

    def windows(self, title: str = " Wirewatch$", *, wait: bool = False) -> list[str]:
        """The windows with such a title that are on the screen; as it stands, not the sign that an archive is made ready."""
        sync = ("--sync",) if wait else ()
        search = ("xdotool", "search", *sync, "--onlyvisible", "--name", title)
        latest = time.monotonic() + 60
        while True:
            found = subprocess.run(
                search,
                env=self.desk.env,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,  # it fails when there is none, and when a window goes while it looks
            )
            if not wait or found.stdout or time.monotonic() > latest:
                return found.stdout.split()

    def keys(self, *keys: str) -> None:
        """Press keys in the window."""
        window = self.windows(wait=True)[0]
        self.desk.run("xdotool", "windowactivate", "--sync", window, "key", *keys)

    def gone(self, within: float = 60) -> bool:
        """Whether the window leaves the screen within so many seconds; a desktop does what it is asked when it comes to it."""
        latest, pause = time.monotonic() + within, threading.Event()
        while self.windows() and time.monotonic() < latest:
            pause.wait(0.1)
        return not self.windows()

    def leave(self, keys: str) -> None:
        """Press the keys that close the window, again if need be, as one does when a desktop was busy and let them go by."""
        self.keys(keys)
        for _again in range(12):
            if self.gone(within=5):
                return
            for window in self.windows():
                again = ("xdotool", "windowactivate", window, "key", keys)
                subprocess.run(
                    again, env=self.desk.env, capture_output=True, timeout=60, check=False
                )  # it may go meanwhile
        pytest.fail(f"{keys} does not close the window")

    def engine(self) -> Engine:
        """The engine that serves the folder, as soon as there is one."""
        pause = threading.Event()
        while (link := attach(self.places)) is None:  # the test's own time limit ends this
            pause.wait(0.05)
        link.close(stop_engine=False)
        return Engine(json.loads(self.places.address.read_text(encoding="utf-8"))["process"])


class Engine:
    """A process of which we are not the parent."""

    def __init__(self, number: int) -> None:
        self._handle = os.pidfd_open(number)
        self.command = Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")

    def ended(self, within: float) -> bool:
        """Whether it ends within so many seconds."""
        ready, _, _ = select.select([self._handle], [], [], within)
        os.close(self._handle)
        return bool(ready)


@pytest.fixture
def app(need, desk):
    need("openbox")
    desk.start("openbox", stdout=subprocess.DEVNULL)
    return App(desk)


@pytest.fixture
def site():
    with serving() as made:
        yield made


@pytest.fixture
def terminal():
    """Whoever runs the tests in the background ignores Ctrl+C, and what it starts would go on ignoring it; a terminal does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Marks:
    """Waits until the archive says that an article was read."""

    def __init__(self, places: Places) -> None:
        self._reading = Reading(places.archive)
        self._changed = threading.Condition()
        self._link = attach(places)
        self._link.listen(self._hear)
        self._link.start()

    def _hear(self, _event: Event) -> None:
        with self._changed:
            self._changed.notify_all()

    def read(self) -> list[str]:
        """The titles of the articles that were read, once there are any."""

        def titles() -> list[str]:
            rows = self._reading.rows(list(self._reading.article_ids(ArticleFilter())))
            return [row.title for row in rows if row.read]

        with self._changed:
            self._changed.wait_for(titles, timeout=60)
        return titles()

    def close(self) -> None:
        self._link.close(stop_engine=False)
        self._reading.close()


def test_a_click_on_the_alert_of_a_new_article_opens_it_in_the_window(app, desk, site):
    feed = site.put("feed", rss(OLD).encode())
    app.run("feeds", "add", feed, "--allow-local")
    app.run("poll")
    bus = Overheard(desk)
    process = app.start()
    engine = app.engine()
    marks = Marks(app.places)
    site.put("feed", rss(NEW, OLD).encode())
    app.keys("ctrl+shift+r")
    heard = bus.until("int32 -1")
    assert LAUNCH in heard
    assert "Missile launches" in heard
    wait_for_bubble(desk)
    picture(desk, "window-alert")
    click_bubble(desk)
    assert app.windows("^Articles", wait=True)
    assert marks.read() == [LAUNCH]
    picture(desk, "window-article")
    marks.close()
    app.leave("ctrl+q")
    assert process.wait(60) == 0
    assert engine.ended(30)


def test_a_second_start_hands_over_and_a_closed_window_leaves_nothing_behind(app, desk):
    process = app.start()
    engine = app.engine()
    assert b"monitor.service" in engine.command
    desk.run("xdotool", "windowminimize", "--sync", *app.windows())
    assert app.gone()
    second = subprocess.run(app.command, env=desk.env, capture_output=True, text=True, timeout=60, check=False)
    assert (second.returncode, second.stdout) == (0, "")
    assert len(app.windows(wait=True)) == 1
    app.leave("alt+F4")  # no tray here, so this quits
    assert process.wait(60) == 0
    assert engine.ended(30)
    assert not app.places.address.exists()


def test_the_engine_of_a_killed_window_ends_by_itself(app):
    process = app.start()
    engine = app.engine()
    process.kill()
    process.wait(60)
    assert engine.ended(60)
    assert not app.places.address.exists()


@pytest.mark.usefixtures("terminal")
def test_control_c_in_the_terminal_ends_both(app):
    process = app.start()
    engine = app.engine()
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert engine.ended(30)
    assert not app.places.address.exists()


def test_a_damaged_archive_is_told_on_the_screen_and_left_as_it_is(app):
    app.places.archive.write_bytes(b"somebody's letter, not an archive " * 999)
    process = app.desk.start(*app.command)
    assert app.windows("^Wirewatch$", wait=True)
    while process.poll() is None:  # first the sign that the archive is made ready, then the message
        if boxes := app.windows("^Wirewatch$"):
            subprocess.run(("xdotool", "key", "--window", boxes[0], "Return"), env=app.desk.env, check=False)
    assert process.returncode == 2
    assert app.places.archive.read_bytes().startswith(b"somebody's letter")
