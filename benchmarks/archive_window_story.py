"""What is seen of a window over a large archive: when the first rows were drawn, when the list is whole, and the memory after that."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

LOOK_MS, SETTLE_MS, PATIENCE_MS = 20, 1500, 120_000


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
        from benchmarks.polling_measure import resident  # when the rows are shown, for the window does not need it

        self.told["memory"] = resident([os.getpid()])
        QApplication.quit()
