"""Whether the desktop is on do-not-disturb, as far as its notification daemon says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

PLACES = (("org.freedesktop.Notifications", "Inhibited"), ("org.dunstproject.cmd0", "paused"))
"""Properties, by interface, of the object that shows notifications: that of KDE's Plasma, and dunst's."""


class Hush:
    """Built from what reads a property of the daemon by interface and name (None: it has none). Asks again at each look."""

    def __init__(self, read: Callable[[str, str], Any]) -> None:
        self._read = read
        self._places: tuple[tuple[str, str], ...] | None = None

    def forget(self) -> None:
        """Another daemon came: which property it has is not known."""
        self._places = None

    def on(self) -> bool:
        """Whether it is on now; a daemon that does not say lets everything through, or keeps it back by itself."""
        if self._places is None:
            self._places = tuple(place for place in PLACES if isinstance(self._read(*place), bool))
        return any(self._read(*place) is True for place in self._places)
