"""Desktop notifications on Windows and macOS, through the package desktop-notifier and an event loop in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from monitor.alerts.clicks import Clicks
from monitor.alerts.wording import one_line
from monitor.events import Trouble
from monitor.model import Alert

PATIENCE = 5.0
_TITLE, _TEXT = 120, 700


class Notifier(Protocol):
    """What we use of desktop_notifier.DesktopNotifier."""

    async def send(self, title: str, message: str, *, on_clicked: Callable[[], None], sound: object) -> str: ...
    async def get_current_notifications(self) -> list[str]: ...


class NativeChannel:
    """Shows alerts through the system; `clicks.open` is called in this channel's thread.

    macOS shows notifications of signed programs only, and tells of clicks only where the main thread runs its event loop.
    `trouble` hears once why notifications cannot be shown, `unshown` of each that was not. `sound` says whether they may be heard.
    """

    name = "desktop"

    def __init__(
        self,
        *,
        icon: str,
        clicks: Clicks,
        trouble: Callable[[Trouble], None],
        open_notifier: Callable[[str], Notifier] | None = None,
        patience: float = PATIENCE,
        sound: Callable[[], bool] = lambda: False,
        unshown: Callable[[Alert], None] = lambda _alert: None,
    ) -> None:
        self._sound = sound
        self._unshown = unshown
        self._icon = icon
        self._clicks = clicks
        self._trouble = trouble
        self._open = open_notifier or system_notifier
        self._patience = patience
        self._told = False
        self._notifier: Notifier | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="notifications", daemon=True)
        self._thread.start()

    def send(self, alert: Alert) -> bool:
        """Whether the system took it; gives up after `patience` seconds."""
        if self._loop.is_closed():
            return False
        taken = asyncio.run_coroutine_threadsafe(self._show(alert), self._loop)
        try:
            sent = taken.result(self._patience)
        except TimeoutError:
            taken.cancel()
            sent = False
        if not sent:
            self._tell()
            self._unshown(alert)
        return sent

    def close(self) -> None:
        """End the thread and wait for it."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(self._patience)

    def _serve(self) -> None:
        self._loop.run_forever()
        self._loop.run_until_complete(_end_all_others())
        self._loop.close()

    async def _show(self, alert: Alert) -> bool:
        try:
            if self._notifier is None:
                self._notifier = self._open(self._icon)
        except (ImportError, OSError, RuntimeError):
            return False
        # The package reports a failure in its log only; what it sent is in its list.
        number = await self._notifier.send(
            one_line(alert.title, _TITLE) or "Wirewatch",
            one_line(alert.text, _TEXT),
            on_clicked=lambda: self._clicks.open(alert.article_id),
            sound=system_sound() if self._sound() else None,
        )
        return number in await self._notifier.get_current_notifications()

    def _tell(self) -> None:
        told, self._told = self._told, True
        if not told:
            text = "Notifications cannot be shown on this desktop: the system did not take one. Every alert is in the alert list."
            self._trouble(Trouble("notifications", text))


async def _end_all_others() -> None:
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


def system_sound() -> object:
    """The system's own sound for notifications; None where the package is not there."""
    try:
        from desktop_notifier import DEFAULT_SOUND
    except ImportError:
        return None
    found: object = DEFAULT_SOUND
    return found


def system_notifier(icon: str) -> Notifier:
    """The notifier of this system. Raises ImportError, OSError or RuntimeError where there is none."""
    from desktop_notifier import DesktopNotifier, Icon

    path = Path(icon)
    found: Any = DesktopNotifier(app_name="Wirewatch", app_icon=Icon(path=path.absolute()) if path.is_file() else None)
    notifier: Notifier = found
    return notifier
