"""The one bridge from other threads into the window: it lives as long as the application and checks that its listeners still do."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from monitor.events import Event


class _Bridge(QObject):
    """Carries values from any thread to the window's; no signal here is called `event`, for QObject has a method of that name."""

    happened = Signal(object)
    link_changed = Signal(bool)
    lost = Signal(str)
    told = Signal(object)
    broken = Signal(str)
    arrived = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[int, tuple[QObject, Callable[[object], None]]] = {}
        queued = Qt.ConnectionType.QueuedConnection
        self.told.connect(self._tell, queued)
        self.broken.connect(self._break, queued)
        self.arrived.connect(self._deliver, queued)

    @Slot(object)
    def _tell(self, event: object) -> None:
        self.happened.emit(event)

    @Slot(str)
    def _break(self, why: str) -> None:
        self.lost.emit(why)
        self.link_changed.emit(False)

    @Slot(int, object)
    def _deliver(self, ticket: int, answer: object) -> None:
        owner, then = self.waiting.pop(ticket)
        if shiboken6.isValid(owner):
            then(answer)


class EngineSignals:
    """What the engine says, as signals of the window's thread.

    Other threads speak through this object only (a QObject of a page may be gone by the time a thread speaks). Signals: `event`
    carries values of monitor.events; `link_changed` says whether the engine can be reached; `lost` why it cannot any more.
    """

    def __init__(self) -> None:
        self._bridge = _Bridge()
        self._tickets = itertools.count(1)
        self.event: SignalInstance = self._bridge.happened
        self.link_changed: SignalInstance = self._bridge.link_changed
        self.lost: SignalInstance = self._bridge.lost

    def tell(self, event: Event) -> None:
        """Hand an event over; from any thread."""
        self._bridge.told.emit(event)

    def broken(self, why: str) -> None:
        """Say that the engine is gone; from any thread."""
        self._bridge.broken.emit(why)

    def expect(self, then: Callable[[object], None], owner: QObject | None = None) -> Callable[[object], None]:
        """A function for another thread to call once with an answer; `then` gets it in the window's thread.

        Called in the window's thread, before the work starts. Nothing is delivered when `owner` is gone by then.
        """
        ticket = next(self._tickets)
        self._bridge.waiting[ticket] = (owner or self._bridge, then)
        return lambda answer: self._bridge.arrived.emit(ticket, answer)

    @property
    def waiting(self) -> int:
        """How many answers are still to come."""
        return len(self._bridge.waiting)
