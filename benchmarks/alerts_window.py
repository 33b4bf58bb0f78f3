"""What an alert costs the window's thread: the sending is the engine's, so it is the news of it, and the alert list read again."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from monitor import settings as choices
from monitor.events import AlertsChanged
from monitor.places import Places
from monitor.ports import system_now
from monitor.reading import Reading
from ui.app import zone
from ui.desk import Desk
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.window import MainWindow

TIMES = 50
SETTLED_MS = 600


def gui_milliseconds(data: Path) -> tuple[float, float]:
    """Processor milliseconds of the window's thread for one alert: to take the news in, and with the list on the screen read again."""
    alive = QApplication.instance() or QApplication(sys.argv[:1])
    places = Places(data)
    settings, _problem = choices.load(places.settings)
    reading, signals = Reading(places.archive), EngineSignals()
    tasks = Tasks(signals, reading)
    desk = Desk(
        reading=reading,
        signals=signals,
        tasks=tasks,
        settings=settings,
        theme=Theme(alive, "light", 0),  # type: ignore[arg-type]  # it is a QApplication
        now=system_now,
        zone=zone(settings),
        data=data,
    )
    window = MainWindow(desk)
    window.resize(1400, 900)
    window.go("alerts")
    window.show()
    _wait(2 * SETTLED_MS)
    alert = AlertsChanged(tuple(reading.alerts(1)))
    news = []
    for _ in range(TIMES):
        before = time.thread_time()
        signals.tell(alert)
        alive.processEvents()
        news.append(time.thread_time() - before)
    _wait(SETTLED_MS)
    before = time.thread_time()
    _wait(SETTLED_MS)
    idle = time.thread_time() - before
    before = time.thread_time()
    signals.tell(alert)
    _wait(SETTLED_MS)
    whole = time.thread_time() - before
    window.take_down()
    tasks.close()
    reading.close()
    return sorted(news)[TIMES // 2] * 1000, max(0.0, whole - idle) * 1000


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
