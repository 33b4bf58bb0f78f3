"""The real chart page over a large archive, started by charts.py: it is opened, drawn, panned and drawn again; prints what that took.

`python -m benchmarks.charts_child DATA`; JSON: milliseconds by processor and by the clock, points a topic, MB grown.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.archive_figures import p95
from benchmarks.polling_measure import resident
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading import Reading
from monitor.settings import Settings
from ui.desk import Desk
from ui.display import application
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.pages.charts import ChartsPage

YEARS, FRAMES, REDRAWN, PATIENCE = 10, 120, 100, 60.0
FORMS = ("bars", "lines", "area")
ZONE = ZoneInfo("UTC")


def until(true: Callable[[], bool]) -> None:
    """Let the window live until then. Raises TimeoutError when it does not come to it."""
    end = time.monotonic() + PATIENCE
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > end:
            raise TimeoutError("the chart was not drawn")


class Story:
    """One window process: its chart page from the first sight on."""

    def __init__(self, data: Path) -> None:
        self.running = application(sys.argv[:1], "")
        self.reading, signals = Reading(Places(data).archive), EngineSignals()
        self.tasks = Tasks(signals, self.reading)
        newest = self.reading.rows(self.reading.article_ids(ArticleFilter(), 1))[0].sort_time
        self.now = newest + timedelta(hours=1)
        self.desk = Desk(
            reading=self.reading,
            signals=signals,
            tasks=self.tasks,
            settings=Settings(),
            theme=Theme(self.running, "light"),
            now=lambda: self.now,
            zone=ZONE,
            data=data,
        )
        self.told: dict[str, float] = {}

    def tell(self) -> dict[str, float]:
        """Everything, in milliseconds."""
        cpu, wall = time.process_time(), time.perf_counter()
        from ui.pages.charts import ChartsPage

        page = ChartsPage(self.desk)
        page.resize(1400, 900)
        page.show()
        until(lambda: page._drawn is not None)  # noqa: SLF001  # what a user would see
        page.grab()
        self._took("first", cpu, wall)
        self._ten_years(page)
        self._pan(page)
        page.take_down()
        self.tasks.close()
        self.reading.close()
        return self.told

    def _took(self, what: str, cpu: float, wall: float) -> None:
        self.told[f"{what}_wall"] = (time.perf_counter() - wall) * 1000
        self.told[f"{what}_cpu"] = (time.process_time() - cpu) * 1000

    def _ten_years(self, page: ChartsPage) -> None:
        controls = page.controls
        for tick in (controls.bursts, controls.events):
            tick.setChecked(False)
        controls.blockSignals(True)
        controls.range.setCurrentIndex(controls.range.count() - 1)
        local = self.now.astimezone(ZONE)
        controls.first.setDate(QDate(local.year - YEARS, local.month, 1))
        controls.last.setDate(QDate(local.year, local.month, local.day))
        controls.blockSignals(False)
        self._drawn(page, page.refresh, "weeks")
        self._days(page)
        controls.blockSignals(True)
        controls.bursts.setChecked(True)
        controls.events.setChecked(True)
        controls.blockSignals(False)
        self._drawn(page, page.refresh, "marked")

    def _drawn(self, page: ChartsPage, act: Callable[[], None], what: str) -> None:
        before, cpu, wall = page._drawn, time.process_time(), time.perf_counter()  # noqa: SLF001  # the same
        act()
        until(lambda: page._drawn is not before)  # noqa: SLF001  # the same
        page.grab()
        self._took(what, cpu, wall)

    def _days(self, page: ChartsPage) -> None:
        """Ten years of single days of ten topics read, put into the weeks that can be told apart, and drawn."""
        since, last = datetime(self.now.year - YEARS, self.now.month, 1, tzinfo=ZONE), self.now
        names = [topic.name for topic in self.desk.topics]
        cpu, wall = time.process_time(), time.perf_counter()
        counts = self.reading.counts(names, "day", since=since, until=last, tz=ZONE)
        page._draw()  # noqa: SLF001  # what was counted is drawn by weeks
        page.grab()
        self._took("days", cpu, wall)
        self.told["counts"] = len(counts)

    def _pan(self, page: ChartsPage) -> None:
        plot = page.plot
        assert plot is not None  # it was drawn
        for form in FORMS:
            box = page.controls.form
            self._drawn(
                page, lambda box=box, form=form: box.setCurrentIndex(box.findData(form)) or page.refresh(), "form"
            )
            count = len(page._series.starts)  # type: ignore[union-attr]  # noqa: SLF001  # it was drawn
            frames = []
            for step in range(FRAMES):
                cpu = time.process_time()
                shift = count * 0.25 * (1 + step / FRAMES)
                plot.view.setXRange(shift, shift + count * 0.5, padding=0)
                plot.view.grab()
                frames.append((time.process_time() - cpu) * 1000)
            self.told[f"pan_{form}"] = p95(frames)
            self.told["points"] = count
        before = resident([os.getpid()])
        for _ in range(REDRAWN):
            page._draw()  # noqa: SLF001  # the same chart again
            page.plot.view.grab()  # type: ignore[union-attr]  # it is there
        self.told["grown"] = resident([os.getpid()]) - before


if __name__ == "__main__":
    print(json.dumps(Story(Path(sys.argv[1])).tell()))
