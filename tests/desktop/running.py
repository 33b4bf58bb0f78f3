"""Wirewatch as a user runs it: the window started from a terminal, looked at from outside, and the engine beside it."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from monitor import settings as choices
from monitor.events import Event
from monitor.link import attach
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading import Reading

ROOT = Path(__file__).parents[2]


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
