"""Desktop notifications on Linux: bubbles from one thread of their own, clicks back to whoever opens articles."""

from __future__ import annotations

import queue
import select
import socket
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future

from monitor.alerts.bubbles import Bubbles, BusError
from monitor.events import Trouble
from monitor.model import Alert

PATIENCE = 2.0
"""Seconds that `send` waits for a daemon to take a notification; one that is well answers in milliseconds."""


class DesktopChannel:
    """Shows alerts through the session's notification daemon; finds it again when it or the bus was restarted.

    `icon` is a file or an icon's name. `on_open` gets the id of the article whose bubble was clicked (0: none), in this channel's
    thread. `trouble` hears once why notifications cannot be shown; the alert list in the window shows them all the same.
    """

    name = "desktop"

    def __init__(
        self,
        *,
        icon: str,
        on_open: Callable[[int], None],
        trouble: Callable[[Trouble], None],
        patience: float = PATIENCE,
    ) -> None:
        self._icon = icon
        self._on_open = on_open
        self._trouble = trouble
        self._patience = patience
        self._told = False
        self._bubbles: Bubbles | None = None
        self._letters: queue.SimpleQueue[tuple[Alert, Future[bool]] | None] = queue.SimpleQueue()
        self._bell, self._ringer = socket.socketpair()  # wakes the thread, which waits for the bus and for letters
        self._bell.setblocking(False)
        self._thread = threading.Thread(target=self._serve, name="notifications", daemon=True)
        self._closed = False
        self._thread.start()

    def send(self, alert: Alert) -> bool:
        """Whether the daemon took it. Waits for that, never for the user, and gives up after `patience` seconds."""
        if self._closed:
            return False
        taken: Future[bool] = Future()
        self._letters.put((alert, taken))
        self._ring()
        try:
            return taken.result(self._patience)
        except (TimeoutError, CancelledError):
            taken.cancel()
            self._tell("the notification daemon does not answer")
            return False

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
        ready, _, _ = select.select(sources, [], [])
        if self._bell in ready:
            self._bell.recv(1)
            letter = self._letters.get()
            if letter is None:
                return False
            alert, taken = letter
            if taken.set_running_or_notify_cancel():
                taken.set_result(self._show(alert))
        self._take_in()
        return True

    def _show(self, alert: Alert) -> bool:
        """Show it, over a new connection when the old one turns out to be dead."""
        for _ in range(2):
            try:
                if self._bubbles is None:
                    self._bubbles = Bubbles(icon=self._icon, on_open=self._on_open, patience=self._patience)
                self._bubbles.show(alert)
            except BusError as error:
                self._tell(str(error))
                return False
            except (OSError, ValueError):
                self._hang_up()
            else:
                return True
        self._tell("the session bus went away")
        return False

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
