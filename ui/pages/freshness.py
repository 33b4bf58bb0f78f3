"""Keeps a page fresh: events in quick succession cause one refresh, and a page nobody sees waits until it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Freshness(QObject):
    """Calls `refresh` 150 ms after the first of a run of events of these `kinds`, and when a stale page becomes visible."""

    def __init__(
        self, page: QWidget, signal: SignalInstance, kinds: tuple[type, ...], refresh: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._kinds = kinds
        self._refresh = refresh
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._run)
        signal.connect(self._heard)
        page.installEventFilter(self)

    def _heard(self, event: object) -> None:
        if isinstance(event, self._kinds):
            self.stale()

    def stale(self) -> None:
        """What the page shows is out of date."""
        self._stale = True
        if self._page.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _run(self) -> None:
        if self._stale and self._page.isVisible():
            self._stale = False
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._page and self._stale:
            QTimer.singleShot(0, self._timer, self._run)
        return False
