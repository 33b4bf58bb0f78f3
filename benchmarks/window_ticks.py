"""A real window with its real engine, and a timer of 5 ms that notes when its turn comes: idle first, then during a round over everything.

It is started by window_timer.py with a data folder whose feeds were never polled, and prints the moments as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from monitor.commands import Poll
from monitor.events import AlertsChanged, Event, RoundFinished
from monitor.link import attach_or_start
from monitor.places import Places
from monitor.ports import system_now
from monitor.reading import Reading
from ui import app
from ui.display import application
from ui.window import MainWindow

STEP_MS = 5
SETTLE_MS = 3000
AFTERWARDS_MS = 1000
"""What a page does when a round has ended still belongs to it."""

PATIENCE_MS = 900_000


class Story(QObject):
    """What happens to the window: it shows a page, is left alone, polls, and is closed."""

    def __init__(self, page: str, idle_ms: int, *, alerts: bool = False) -> None:
        super().__init__()
        self.moments: dict[str, list[float]] = {"idle": [], "poll": []}
        self.round: RoundFinished | None = None
        self.refused = ""
        self._page = page
        self._alerts = alerts
        self._idle_ms = idle_ms
        self._noting: list[float] = []
        self._window: MainWindow | None = None
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=STEP_MS)
        self._timer.timeout.connect(lambda: self._noting.append(time.perf_counter()))
        self._look = QTimer(self, interval=50)
        self._look.timeout.connect(self._wait_for_window)
        self._look.start()
        self._soon(PATIENCE_MS, QApplication.quit)

    def _soon(self, milliseconds: int, what: Callable[[], object]) -> None:
        QTimer.singleShot(milliseconds, self, what)

    def _wait_for_window(self) -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        if not windows or windows[0].desk.link is None:
            return
        self._look.stop()
        self._window = windows[0]
        self._window.resize(1400, 900)
        self._window.go(self._page)
        self._window.desk.signals.event.connect(self._hear)
        self._soon(SETTLE_MS, self._leave_alone)

    def _leave_alone(self) -> None:
        self._noting = self.moments["idle"]
        self._timer.start()
        self._soon(self._idle_ms, self._poll)

    def _poll(self) -> None:
        assert self._window is not None
        self._noting = self.moments["poll"]
        self._window.desk.send(Poll(all=True), refused=lambda said: self._end(said.message), owner=self)

    def _hear(self, event: Event) -> None:
        if isinstance(event, RoundFinished) and self._noting is self.moments["poll"]:
            self.round = event
            if not self._alerts:
                self._soon(AFTERWARDS_MS, self._end)
        elif isinstance(event, AlertsChanged) and event.raised and self.round and self._alerts:
            self._alerts = False
            self._soon(AFTERWARDS_MS, self._end)

    def _end(self, refused: str = "") -> None:
        self.refused = refused
        self._timer.stop()
        QApplication.quit()


def main() -> int:
    """`python window_ticks.py DATA PAGE IDLE_MS [alerts]`; 1 when there was no round. With the word it goes on until an alert is raised."""
    data, page, idle_ms = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    _alive = application(sys.argv[:1], "")
    story, places = Story(page, idle_ms, alerts="alerts" in sys.argv[4:]), Places(data)
    app.run(
        places,
        attach=lambda: attach_or_start(places),
        reading=Reading(places.archive),
        now=system_now,
        argv=sys.argv[:1],
    )
    if story.round is None:
        print(story.refused or "the round did not end in time", file=sys.stderr)
        return 1
    ended = {"seconds": story.round.seconds, "new": story.round.new, "failed": story.round.failed}
    print(json.dumps({"moments": story.moments, "round": ended}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
