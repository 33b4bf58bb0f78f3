"""The window over a large archive with its engine, started by window.py: scrolls, selects, orders, goes to every page, notes ticks.

`python -m benchmarks.window_child DATA [FILE]`; prints JSON. Frames are processor time of this process's window thread, the rest is by the
clock, for it is what a person waits.
"""

from __future__ import annotations

import gc
import json
import math
import os
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import ui  # noqa: F401  # first, as in the program: it puts Python's import back

# isort: split
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.polling_measure import resident
from monitor import settings as choices
from monitor.cli.main import COLLECT_AFTER
from monitor.commands import Done, FlagAnew, ImportArticles, Refused
from monitor.link import attach_or_start
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.ports import system_now
from monitor.reading import Reading
from ui.app import zone
from ui.desk import Desk
from ui.display import application
from ui.front import Front
from ui.pages.articles_list import ArticleList
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme
from ui.tidy import Tidy

STEP_MS = 5
FRAMES, IDLE_MS, PATIENCE = 400, 8000, 600.0
PAGES = ("overview", "stories", "events", "topics", "feeds", "alerts")


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


class Watching(QObject):
    """One window, and what is noted of it."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self.places = Places(data)
        reading, signals = Reading(self.places.archive), EngineSignals()
        tasks, settings = Tasks(signals, reading), choices.Settings(welcomed=True, polling=False)
        choices.save(self.places.settings, settings)
        running = QApplication.instance()
        assert isinstance(running, QApplication)
        self.desk = Desk(
            reading=reading,
            signals=signals,
            tasks=tasks,
            settings=settings,
            theme=Theme(running, "light"),
            now=system_now,
            zone=zone(settings),
            data=data,
        )
        gc.set_threshold(COLLECT_AFTER)  # as the program does, and the next line too
        self.tidy = Tidy(forget=reading.give_back)
        self.front = Front(self.desk, self.places, lambda: attach_or_start(self.places))
        self.ms: dict[str, float] = {}
        self.bars: dict[str, float] = {}
        self.late: dict[str, float] = {}
        self.window = self.front.window
        self.window.resize(1400, 900)

    def note(self, name: str, milliseconds: float, bar: float | None = None) -> None:
        self.ms[name] = milliseconds
        if bar is not None:
            self.bars[name] = bar

    # waiting

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, what: Callable[[], object]) -> float:
        """Milliseconds until this holds."""
        began = time.perf_counter()
        while not what():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError
        return (time.perf_counter() - began) * 1000

    # what is measured

    def articles(self) -> None:
        """The list: scrolling by frames of 33 ms through all of it and line by line, Ctrl+A, an order anew."""
        self.window.go("articles", ArticleFilter())
        self.window.show()
        listed = self.window.articles.list
        many = self.desk.reading.count(ArticleFilter())
        self.until(lambda: len(listed.table.ids) == many)
        self.wait(500)
        self.note("card list: a frame of scrolling, p95 (processor)", self.frames(listed, 60), 16)
        self.note(
            "card list: a frame of dragging the bar, p95 (processor)", self.frames(listed, 40 * listed.rowHeight(0)), 16
        )
        began = time.perf_counter()
        listed.selectAll()
        listed.viewport().repaint()
        self.note("Ctrl+A on all rows, to visible", (time.perf_counter() - began) * 1000, 1000)
        began = time.perf_counter()
        self.window.articles.show_filter(ArticleFilter(unread=True))
        self.until(lambda: len(listed.table.ids) >= 1 and listed.table.ids[0])
        listed.viewport().repaint()
        self.note("another filter over all rows, to the first rows", (time.perf_counter() - began) * 1000, 1000)
        began = time.perf_counter()
        self.window.articles.show_filter(ArticleFilter(query="missile", order="relevance"))
        self.until(lambda: self.window.articles.bar._count.text() not in {"…", ""})  # noqa: SLF001  # what the user waits for
        self.note("sorted by relevance, to visible", (time.perf_counter() - began) * 1000, 1000)
        self.window.articles.clear_filters()

    def frames(self, listed: ArticleList, step: int) -> float:
        """Processor milliseconds of a frame, p95."""
        bar, taken = listed.verticalScrollBar(), []
        bar.setValue(0)
        for _ in range(FRAMES):
            began = time.thread_time()
            bar.setValue(bar.value() + step)
            listed.viewport().repaint()
            taken.append((time.thread_time() - began) * 1000)
        return percentile(taken, 0.95)

    def pages(self) -> None:
        """From the choice of a page to its first content drawn; charts after the bare import of what draws them."""
        for name in PAGES:
            began = time.perf_counter()
            self.window.go(name)
            self.window.repaint()
            self.note(f"page {name}: to its first content", (time.perf_counter() - began) * 1000, 300)
            self.wait(1500)
        began = time.perf_counter()
        from ui.pages import charts_library

        charts_library.load()  # the bare import, once
        bare = (time.perf_counter() - began) * 1000
        began = time.perf_counter()
        self.window.go("charts")
        self.window.repaint()
        self.note("pyqtgraph: its bare import", bare)
        self.note("page charts: to its first content, after that import", (time.perf_counter() - began) * 1000, 300)
        self.wait(3000)

    def ticks(self, name: str, while_this: Callable[[], None]) -> None:
        """How late a timer of 5 ms comes while something goes on."""
        moments: list[float] = []
        timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=STEP_MS)
        timer.timeout.connect(lambda: moments.append(time.perf_counter()))
        timer.start()
        while_this()
        timer.stop()
        self.late[name] = percentile([max(0.0, (b - a) * 1000 - STEP_MS) for a, b in pairwise(moments)], 0.99)

    def engine(self, command: FlagAnew | ImportArticles) -> None:
        """Ask the engine, and wait for its answer while the window works."""
        answers: list[Done | Refused] = []
        loop = QEventLoop()

        def came(answer: Done | Refused) -> None:
            answers.append(answer)
            loop.quit()

        self.desk.send(command, came, came)
        loop.exec()
        if isinstance(answers[0], Refused):
            raise SystemExit(answers[0].message)

    def close(self) -> None:
        self.front.close()
        self.tidy.close()
        self.desk.tasks.close()
        self.desk.reading.close()


def tell() -> int:
    """All of it, as JSON."""
    _alive = application(sys.argv[:1], "")
    watching = Watching(Path(sys.argv[1]))
    try:
        watching.articles()
        watching.pages()
        memory = float(resident([os.getpid()]))
        watching.front.attach_engine()
        watching.until(lambda: watching.desk.link is not None)
        watching.window.go("articles")
        watching.ticks("left alone", lambda: watching.wait(IDLE_MS))
        if len(sys.argv) > 2:
            topic = watching.desk.topics[0].name
            watching.ticks("while a topic flags all anew", lambda: watching.engine(FlagAnew(topic)))
            watching.ticks("during an import", lambda: watching.engine(ImportArticles((sys.argv[2],))))
    finally:
        watching.close()
    print(json.dumps({"ms": watching.ms, "bars": watching.bars, "late": watching.late, "memory": memory}))
    return 0


if __name__ == "__main__":
    sys.exit(tell())
