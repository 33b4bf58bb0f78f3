"""The real window over a large archive, started by archive_window.py: it notes when the first rows were drawn and when the list is whole.

`python -m benchmarks.archive_window_child` with WIREWATCH_DATA set; prints JSON: the seconds (epoch) of both, and MB resident after that.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.polling_measure import resident
from monitor.cli.main import main
from ui.display import application

LOOK_MS, SETTLE_MS, PATIENCE_MS = 20, 1500, 120_000
FIRST = 200
"""The list begins with so many articles; it is whole when it has more, or no more come."""


class Story(QObject):
    """The window opens on its articles, is looked at until its list is whole, and ends."""

    def __init__(self, running: QApplication, articles: int) -> None:
        super().__init__()
        self.told: dict[str, float] = {}
        self._running = running
        self._articles = articles
        self._list: QObject | None = None
        running.installEventFilter(self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._wait_for_all)
        QTimer.singleShot(PATIENCE_MS, self, QApplication.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """The first time that rows are drawn."""
        if event.type() == QEvent.Type.Paint:
            from ui.pages.articles_list import ArticleList

            listed = watched.parent()
            if isinstance(listed, ArticleList) and len(listed.table.ids):
                self._running.removeEventFilter(self)
                self._list = listed
                QTimer.singleShot(0, self, self._drawn)
        return False

    def _drawn(self) -> None:
        self.told["rows"] = time.time()
        self._look.start()

    def _wait_for_all(self) -> None:
        if len(self._list.table.ids) >= self._articles:  # type: ignore[union-attr]  # it was drawn
            self._look.stop()
            self.told["whole"] = time.time()
            QTimer.singleShot(SETTLE_MS, self, self._end)

    def _end(self) -> None:
        import os

        self.told["memory"] = resident([os.getpid()])
        QApplication.quit()


def tell() -> int:
    """0 when the rows were seen."""
    running = application(sys.argv[:1], "")
    story = Story(running, int(sys.argv[1]))
    main([])
    print(json.dumps(story.told))
    return 0 if "memory" in story.told else 1


if __name__ == "__main__":
    sys.exit(tell())
