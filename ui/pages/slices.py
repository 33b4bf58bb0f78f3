"""Long reading done a slice at a time in the background: what is known so far is shown, and it ends as soon as nobody wants it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.reading import Reading
    from ui.desk import Desk


class Known(Protocol):
    """What is known so far."""

    @property
    def complete(self) -> bool: ...


K_co = TypeVar("K_co", bound=Known, covariant=True)
K = TypeVar("K", bound=Known)


class Steps(Protocol[K_co]):
    """What can be gone on with."""

    def go_on(self) -> K_co: ...


class Slices(QObject, Generic[K]):
    """Calls `show` with what is known after each slice, the last time with all of it, and `failed` when it cannot begin or go on."""

    def __init__(self, desk: Desk, show: Callable[[K], None], failed: Callable[[UserError], None]) -> None:
        super().__init__()
        self._desk = desk
        self._show = show
        self._failed = failed
        self._turn = 0
        self.running = False

    def begin(self, start: Callable[[Reading], Steps[K]]) -> None:
        """Begin, in the place of what was under way."""
        self._turn += 1
        self.running = True
        turn = self._turn

        def first(reading: Reading) -> tuple[Steps[K], K]:
            steps = start(reading)
            return steps, steps.go_on()

        self._desk.tasks.read(first, lambda got: self._got(turn, *got), self, failed=self._fail, key="slices")

    def stop(self) -> None:
        """Go on no further; what was shown stays."""
        self._turn += 1
        self.running = False

    def _got(self, turn: int, steps: Steps[K], known: K) -> None:
        if turn != self._turn:
            return
        self.running = not known.complete
        self._show(known)
        if self.running and turn == self._turn:
            self._desk.tasks.read(
                lambda _reading: steps.go_on(),
                lambda more: self._got(turn, steps, more),
                self,
                failed=self._fail,
                key="slices",
            )

    def _fail(self, error: UserError) -> None:
        if self.running:
            self.running = False
            self._failed(error)
