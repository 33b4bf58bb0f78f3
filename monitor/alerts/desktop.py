"""Desktop notifications on Linux: bubbles from one thread of their own, clicks back to whoever opens articles."""

from __future__ import annotations

import dataclasses
import queue
import select
import socket
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Literal

from monitor.alerts.bubbles import Bubbles, BusError
from monitor.alerts.clicks import Clicks
from monitor.events import Trouble
from monitor.model import Alert

Outcome = Literal["shown", "held", "failed"]

LOOK_AGAIN = 5.0
"""Seconds between two looks at whether do-not-disturb is over."""

PATIENCE = 2.0
"""Seconds that `send` waits for a daemon to take a notification; one that is well answers in milliseconds."""


class DesktopChannel:
    """Shows alerts through the session's notification daemon; finds it again when it or the bus was restarted.

    `icon` is a file or an icon's name; `clicks` are called in this channel's thread. `trouble` hears once why notifications cannot be
    shown, `unshown` of each that was not, for whatever else can show it; the alert list has them all the same. While the desktop is on
    do-not-disturb only critical alerts are shown; afterwards one bubble says how many there were.
    """

    name = "desktop"

    def __init__(
        self,
        *,
        icon: str,
        clicks: Clicks,
        trouble: Callable[[Trouble], None],
        patience: float = PATIENCE,
        sound: Callable[[], bool] = lambda: False,
        look_again: float = LOOK_AGAIN,
        unshown: Callable[[Alert], None] = lambda _alert: None,
    ) -> None:
        self._icon = icon
        self._clicks = clicks
        self._sound = sound
        self._look_again = look_again
        self._hushed: list[Alert] = []
        self._trouble = trouble
        self._unshown = unshown
        self._patience = patience
        self._told = False
        self._bubbles: Bubbles | None = None
        self._letters: queue.SimpleQueue[tuple[Alert, Future[Outcome]] | None] = queue.SimpleQueue()
        self._bell, self._ringer = socket.socketpair()  # wakes the thread, which waits for the bus and for letters
        self._bell.setblocking(False)
        self._thread = threading.Thread(target=self._serve, name="notifications", daemon=True)
        self._closed = False
        self._thread.start()

    def send(self, alert: Alert) -> bool:
        """Whether the daemon took it. Waits for that, never for the user, and gives up after `patience` seconds."""
        if self._closed:
            return False
        taken: Future[Outcome] = Future()
        self._letters.put((alert, taken))
        self._ring()
        try:
            outcome = taken.result(self._patience)
        except (TimeoutError, CancelledError):
            taken.cancel()
            self._tell("the notification daemon does not answer")
            outcome = "failed"
        if outcome == "failed":
            self._unshown(alert)
        return outcome == "shown"

    def close(self) -> None:
        """End the thread and wait for it. Bubbles that are shown stay; their clicks are not heard any more."""
        if self._closed:
            return
        self._closed = True
        self._letters.put(None)
        self._ring()
        self._thread.join(2 * self._patience)
        self._ringer.close()

    def _ring(self) -> None:
        self._ringer.send(b"!")

    def _serve(self) -> None:
        try:
            while self._turn():
                pass
        finally:
            self._hang_up()
            self._bell.close()

    def _turn(self) -> bool:
        """Wait for one thing to happen and act on it; False when it is time to go."""
        sources = [self._bell, *([self._bubbles.socket] if self._bubbles else [])]
        ready, _, _ = select.select(sources, [], [], self._look_again if self._hushed else None)
        if self._bell in ready:
            self._bell.recv(1)
            letter = self._letters.get()
            if letter is None:
                return False
            alert, taken = letter
            if taken.set_running_or_notify_cancel():
                taken.set_result(self._show(alert))
        self._take_in()
        if self._hushed and not ready:
            self._catch_up()
        return True

    def _catch_up(self) -> None:
        """Say how much was kept back, once do-not-disturb is over."""
        held, self._hushed = self._hushed, []
        told = held[0]
        if len(held) > 1:
            topics = ", ".join(dict.fromkeys(alert.title for alert in held))
            text = f"{len(held)} alerts while do-not-disturb was on: {topics}"
            told = dataclasses.replace(held[-1], topic="", kind="summary", title="Wirewatch", text=text, article_id=0)
        outcome = self._show(told)
        if outcome == "held":  # it is still on
            self._hushed = held
        elif outcome == "failed":
            self._unshown(told)

    def _show(self, alert: Alert) -> Outcome:
        """Show it, over a new connection when the old one turns out to be dead."""
        for _ in range(2):
            try:
                if self._bubbles is None:
                    self._bubbles = Bubbles(
                        icon=self._icon, clicks=self._clicks, patience=self._patience, sound=self._sound
                    )
                if alert.urgency != "critical" and alert.kind != "test" and self._bubbles.hushed():
                    self._hushed.append(alert)
                    return "held"
                self._bubbles.show(alert)
            except BusError as error:
                self._tell(str(error))
                return "failed"
            except (OSError, ValueError):
                self._hang_up()
            else:
                return "shown"
        self._tell("the session bus went away")
        return "failed"

    def _take_in(self) -> None:
        if self._bubbles is not None:
            try:
                self._bubbles.take_in()
            except (OSError, ValueError):
                self._hang_up()

    def _hang_up(self) -> None:
        if self._bubbles is not None:
            self._bubbles.close()
            self._bubbles = None

    def _tell(self, why: str) -> None:
        told, self._told = self._told, True
        if not told:
            text = f"Notifications cannot be shown on this desktop: {why}. Every alert is in the alert list."
            self._trouble(Trouble("notifications", text))
