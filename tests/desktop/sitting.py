"""Someone who sits at Wirewatch on a test's own screen: types, goes to pages, and looks at what came of it in the archive."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from running import App

from monitor import settings as choices
from monitor.reading import Reading


class Sitting(App):
    """`changes`: settings that are chosen before the first start."""

    def __init__(self, desk, **changes: object) -> None:
        super().__init__(desk)
        choices.save(self.places.settings, choices.Settings(**({"welcomed": True, "notifications": False} | changes)))

    def types(self, words: str) -> None:
        """Type into whatever has the keys."""
        self.desk.run("xdotool", "type", "--delay", "20", words)

    def presses(self, *keys: str) -> None:
        """Press keys in whatever has them, a dialog, say."""
        self.desk.run("xdotool", "key", *keys)

    def sees(self, title: str) -> None:
        """Wait until a window with a title that begins so is on the screen."""
        assert self.windows(f"^{title}", wait=True)

    def goes(self, keys: str, title: str) -> None:
        """Press the keys of a page until its title shows; a busy desktop lets keys go by."""
        for _again in range(12):
            self.keys(keys)
            if self.until(lambda: self.windows(f"^{title}"), within=5):
                return
        pytest.fail(f"{keys} does not lead to {title}")

    def tries(self, act: Callable[[], None], came: Callable[[], object]) -> None:
        """Do this until it shows in the archive; a busy desktop lets keys go by."""
        for _again in range(4):
            act()
            if self.until(came, within=20):
                return
        pytest.fail("what was done at the window did not come to the archive")

    def until(self, what: Callable[[], object], within: float = 60) -> bool:
        """Whether this comes to hold within so many seconds."""
        latest, pause = time.monotonic() + within, threading.Event()
        while not what():
            if time.monotonic() > latest:
                return False
            pause.wait(0.1)
        return True

    def archive(self, ask: Callable[[Reading], object]) -> object:
        """What the archive answers now."""
        reading = Reading(self.places.archive)
        try:
            return ask(reading)
        finally:
            reading.close()

    def settings(self) -> choices.Settings:
        """The settings as they are written now."""
        return choices.load(self.places.settings)[0]
