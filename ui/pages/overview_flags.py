"""The newest flagged articles, one line each; a line opens its article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import draw_mark
from ui.marks import tip
from ui.pages import wording
from ui.pages.articles_card import copies_words
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import ArticleRow
    from ui.desk import Desk

_MARK = 10


class FlagLine(QAbstractButton):
    """Time, source, copies and title of one article, with the marks of its topics; unread titles are bold.

    `times` are those of the lines around it, which all begin their titles at the same edge.
    """

    def __init__(self, desk: Desk, row: ArticleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.article = row.id
        self._title = wording.one_line(row.title) or tr("(no title)")
        self._source = wording.one_line(row.source, 60)
        self._copies = f" · {copies_words(row.copies)}" if row.copies else ""
        self.when = wording.clock(row.sort_time, desk.now(), desk.zone)
        self.times: Sequence[str] = (self.when,)
        self._unread = not row.read
        self._marks = [desk.mark(flag.topic) for flag in row.flags if flag.level == "flag"][:4]
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        topics = ", ".join(mark.title for mark in self._marks)
        self.setAccessibleName(f"{self._title}. {self._source}{self._copies}, {self.when}. {topics}")
        self.setToolTip(
            tip(f"{self._title}\n{self._source}{self._copies} · {wording.full_time(row.sort_time, desk.zone)}")
        )

    def sizeHint(self) -> QSize:
        return QSize(280, 2 * self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, tall = self._desk.theme, self.fontMetrics().height()
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(theme.colours.hover))
        painter.setPen(QColor(theme.colours.muted))
        size = self.fontMetrics()
        edge = 18 + max(size.horizontalAdvance(when) for when in self.times)
        base = 5 + size.ascent()  # by the theme's font, whichever script the line is in
        painter.drawText(QPointF(6, base), self.when)
        wide = self.width() - edge - 16 - len(self._marks) * (_MARK + 4) - size.horizontalAdvance(self._copies)
        source = size.elidedText(self._source, Qt.TextElideMode.ElideRight, int(wide))
        painter.drawText(QPointF(edge, base), source + self._copies)
        for index, mark in enumerate(reversed(self._marks)):
            left = self.width() - 8 - (index + 1) * (_MARK + 4)
            draw_mark(painter, QRectF(left, 4 + (tall - _MARK) / 2, _MARK, _MARK), mark.shape, mark.colour)
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.font(bold=self._unread))
        room = self.width() - edge - 12
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(edge, base + tall + 3), title)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class NewestFlags(QWidget):
    """A column of as many lines as there is room for. `opened(article_id)` when one is pressed."""

    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.lines: list[FlagLine] = []
        self._least = 1

    def show_at_least(self, number: int, *, whole: bool = False) -> None:
        """Take room for so many lines, for all of them when `whole`."""
        self._least = len(self.lines) or number if whole else number
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(280, sum(line.sizeHint().height() for line in self.lines) or 60)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, sum(line.sizeHint().height() for line in self.lines[: self._least]) or 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the lines at the end for which there is no room."""
        room = self.height()
        for line in self.lines:
            room -= line.sizeHint().height()
            line.setVisible(room >= 0)

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show these articles instead; the focus stays on its article."""
        at = next((line.article for line in self.lines if line.hasFocus()), None)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = [FlagLine(self._desk, row) for row in rows]
        times = tuple({line.when for line in self.lines})
        for line, row in zip(self.lines, rows, strict=True):
            line.times = times
            line.clicked.connect(lambda _checked=False, article=row.id: self.opened.emit(article))
            self._column.addWidget(line)
            if row.id == at:
                line.show()  # what is not shown yet cannot take the focus
                line.setFocus()
        if not rows:
            words = tr("Articles that match a topic will stand here, newest first.")
            self._column.addWidget(label(words, muted=True, wrap=True))
        self._column.addStretch(1)
        self.updateGeometry()
        self._fit()
