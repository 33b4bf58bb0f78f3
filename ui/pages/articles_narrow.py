"""The articles page where there is little room: the list or the article, one at a time; and the drop-downs folded behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.page_actions import PageAction, action_button

if TYPE_CHECKING:
    from ui.pages.articles import ArticlesPage

_NARROW, _LOW = 600, 420
"""Pixels below which list and article have no room beside each other; and below which the bar above them takes too much."""
_READ = 400
"""Pixels of an article that is read alone in a low page, so that its text has more than a few lines; the page is scrolled then."""


class OneAtATime(QObject):
    """`fit` says how much room there is. In a narrow page a click, or Enter, opens an article in the place of the list."""

    def __init__(self, page: ArticlesPage) -> None:
        super().__init__(page)
        self._page = page
        self._narrow = self._low = self.reading = False
        self._beside = QByteArray()  # how a wide page is divided
        self._back = PageAction(page, "articles-back", self.leave)
        self._back.setEnabled(False)
        self._head: QWidget | None = None
        page.list.clicked.connect(self._clicked)
        page.list.current.connect(self._current)

    def beside(self) -> QByteArray:
        """How the page is divided where list and article are beside each other."""
        return self._beside if self._narrow else self._page.split.saveState()

    def restore(self, state: QByteArray) -> None:
        """Divide it like that, now or when it is wide again."""
        self._beside = state
        if not self._narrow:
            self._page.split.restoreState(state)

    def fit(self, room: QSize) -> None:
        """Show one or both, and the drop-downs or their button."""
        narrow, low = room.width() < _NARROW, room.height() < _LOW
        if (narrow, low) == (self._narrow, self._low):
            return
        self._beside = self.beside()
        back = self._narrow and not narrow
        self._narrow, self._low = narrow, low
        self.reading = self.reading and narrow
        self._page.bar.be_low(on=low)
        self._show()
        if back:
            self._page.split.restoreState(self._beside)

    def read(self) -> None:
        """Show the article that is current, alone where the page is narrow."""
        if self._narrow and not self.reading and self._page.preview.detail is not None:
            self.reading = True
            self._show()
            self._page.preview.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Show the list again."""
        if self.reading:
            self.reading = False
            self._show()
            self._page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        page, reading = self._page, self.reading
        if self._head is None:
            self._head = self._make_head()
        self._head.setVisible(reading)
        self._back.setEnabled(reading)
        page.preview.setVisible(reading or not self._narrow)
        page.preview.setMinimumHeight(_READ if reading and self._low else 0)
        page.found.setVisible(not reading)
        page.bar.setVisible(not reading)
        page.show_strip()

    def _make_head(self) -> QWidget:
        head = QWidget(self._page)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 0)
        row.addWidget(action_button(self._back))
        row.addStretch(1)
        self._page.column.insertWidget(0, head)
        return head

    def _clicked(self, _place: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:  # not where several are selected
            self.read()

    def _current(self, article_id: int) -> None:
        if not article_id:
            self.leave()
