"""Which way of telling the user fits this machine."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from typing import Protocol

from monitor.alerts.bubbles import Bubbles, BusError
from monitor.alerts.clicks import Clicks
from monitor.alerts.desktop import DesktopChannel
from monitor.alerts.native import NativeChannel
from monitor.events import Trouble
from monitor.model import Alert


class Notifications(Protocol):
    """A channel that ends."""

    @property
    def name(self) -> str: ...
    def send(self, alert: Alert) -> bool: ...
    def close(self) -> None: ...


def for_this_desktop(
    *,
    icon: str,
    clicks: Clicks,
    trouble: Callable[[Trouble], None],
    sound: Callable[[], bool] = lambda: False,
    unshown: Callable[[Alert], None] = lambda _alert: None,
    platform: str = sys.platform,
) -> Notifications:
    """The channel for desktop notifications: the system's own on Windows and macOS, else the session bus.

    No connection is opened before the first alert. `clicks`, `trouble`, which hears once that notifications cannot be shown, and
    `unshown`, which hears of each that was not, are called from another thread.
    """
    if platform in {"win32", "darwin"}:
        return NativeChannel(icon=icon, clicks=clicks, trouble=trouble, sound=sound, unshown=unshown)
    return DesktopChannel(icon=icon, clicks=clicks, trouble=trouble, sound=sound, unshown=unshown)


def notifications_state(platform: str = sys.platform) -> tuple[bool, str]:
    """Whether a notification could be shown now, and a sentence about it. Shows nothing."""
    if platform in {"win32", "darwin"}:
        return True, "shown by the system"
    try:
        bubbles = Bubbles(icon="", clicks=Clicks(lambda _article: None), patience=2.0)
        with contextlib.closing(bubbles):
            return True, f"shown by {bubbles.server()}"
    except (BusError, OSError, ValueError) as error:
        return False, f"{error}; alerts stand in the alert list only"
