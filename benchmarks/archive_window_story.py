"""What is seen of a window over a large archive: when the first rows were drawn, when the list is whole, and the memory after that."""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk

LOOK_MS, SETTLE_MS, PATIENCE_MS = 20, 1500, 120_000


class Story(QObject):
    """The window opens on its articles, is looked at until its list is whole, and ends."""

    def __init__(self, articles: int) -> None:
        super().__init__()
        self.told: dict[str, float] = {}
        self._articles = articles
        self._list: QObject | None = None
        self._watch_lists()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._wait_for_all)
        QTimer.singleShot(PATIENCE_MS, self, QApplication.quit)

    def _watch_lists(self) -> None:
        """Be told what is drawn in a list of articles; to look at every event of the application would take a part of its start."""
        from ui.pages.articles_list import ArticleList  # the program loads it later, too

        made = ArticleList.__init__

        def made_and_watched(listing: ArticleList, desk: Desk, parent: QWidget | None = None) -> None:
            made(listing, desk, parent)
            listing.viewport().installEventFilter(self)

        ArticleList.__init__ = made_and_watched  # type: ignore[method-assign]  # in this process alone

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """The first time that rows are drawn."""
        if event.type() == QEvent.Type.Paint:
            from ui.pages.articles_list import ArticleList

            listed = watched.parent()
            if isinstance(listed, ArticleList) and len(listed.table.ids):
                watched.removeEventFilter(self)
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
