"""How an article looks in the list: source, time and topics; the title with its matched words marked; the start of the text."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from monitor.model import ArticleRow
from ui.desk import Desk, TopicMark
from ui.icons import draw_mark, icon
from ui.marks import one_line
from ui.models.articles import ROW
from ui.pages.wording import ago, how_many
from ui.theme import NORMAL, SMALL
from ui.words import tr

_GUTTER, _RIGHT, _TOP = 24.0, 12.0, 9.0
_CHIP = 130.0
_KEPT = 400


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A row made ready for one width; good as long as the row is the same object."""

    row: ArticleRow
    width: int
    source: str
    title: QTextLayout
    snippet: str
    marks: tuple[TopicMark, ...]


def when(row: ArticleRow, desk: Desk) -> str:
    """The time a list shows: when it was published, or first seen where the article does not say."""
    said = ago(row.sort_time, desk.now(), desk.zone)
    return tr("undated, seen {when}").format(when=said) if row.undated else said


def copies_words(number: int) -> str:
    """As in "+6 copies": how many other articles tell the same story."""
    return f"+{how_many(number, 'copy', 'copies')}"


def spoken(row: ArticleRow, desk: Desk) -> str:
    """An article in one sentence, for screen readers."""
    topics = ", ".join(desk.mark(flag.topic).title for flag in row.flags)
    parts = [
        row.title or tr("Untitled"),
        row.source,
        when(row, desk),
        copies_words(row.copies) if row.copies else "",
        tr("topics: {names}").format(names=topics) if topics else "",
        tr("starred") * row.starred,
    ]
    unread = "" if row.read else tr("unread: ")
    return one_line(unread + ", ".join(part for part in parts if part), longest=500).text


class ArticleCard(QStyledItemDelegate):
    """Paints a card of fixed height. What costs (fonts, cut and laid out text) is kept for the rows around the screen.

    `faint`: the list is not what is asked for.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[int, _Prepared] = OrderedDict()
        self.faint = False
        desk.theme.changed.connect(self.restyle)
        desk.topics_changed.connect(self._kept.clear)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme again."""
        theme = self._desk.theme
        self._small, self._plain, self._strong = theme.font(SMALL), theme.font(NORMAL), theme.font(NORMAL, bold=True)
        self._small_size, self._title_size = QFontMetricsF(self._small), QFontMetricsF(self._strong)
        self._kept.clear()

    @property
    def height(self) -> int:
        """The height of every card, in pixels."""
        return int(2 * self._small_size.height() + self._title_size.height() + 2 * _TOP + 8)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, box = self._desk.theme.colours, QRectF(option.rect)
        row = index.data(ROW)
        painter.save()
        painter.setClipRect(box)
        painter.setOpacity(0.35 if self.faint else 1.0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(box, QColor(colours.selected if chosen else colours.hover))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(colours.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), QColor(colours.accent))
        if isinstance(row, ArticleRow):
            self._paint_row(painter, box, self._prepared(row, int(box.width())))
        else:
            painter.setFont(self._small)
            painter.setPen(QColor(colours.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("This article is no longer in the archive"))
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, ready: _Prepared) -> None:
        colours = self._desk.theme.colours
        left, top, right = box.left() + _GUTTER, box.top() + _TOP, box.right() - _RIGHT
        line = self._small_size.height()
        if not ready.row.read:
            draw_mark(painter, QRectF(box.left() + 9, top + line / 2 - 3.5, 7, 7), "disc", QColor(colours.accent))
        painter.setFont(self._small)
        right = self._paint_end(painter, ready, right, top, line)
        head = f"{ready.source} · {when(ready.row, self._desk)}"
        if ready.row.edited is not None:
            head += " · " + tr("edited")
        if ready.row.copies:
            head += f" · {copies_words(ready.row.copies)}"
        painter.setPen(QColor(colours.muted))
        self._write(painter, QRectF(left, top, max(0.0, right - left), line), head)
        top += line + 4
        painter.setPen(QColor(colours.text))
        base = top + self._title_size.ascent()  # by the theme's font, whichever script the title is in
        ready.title.draw(painter, QPointF(left, base - ready.title.lineAt(0).ascent()))
        top += self._title_size.height() + 4
        painter.setPen(QColor(colours.muted))
        painter.drawText(QPointF(left, top + self._small_size.ascent()), ready.snippet)

    def _paint_end(self, painter: QPainter, ready: _Prepared, right: float, top: float, line: float) -> float:
        """Star and topic chips, from the right; where the free room ends."""
        colours = self._desk.theme.colours
        if ready.row.starred:
            icon("star-full", colours.warning).paint(painter, int(right) - 14, int(top + line / 2) - 7, 14, 14)
            right -= 22
        named = len(ready.marks) <= 2 and ready.width > 420
        for mark in reversed(ready.marks[:5]):
            if named:
                title = self._small_size.elidedText(mark.title, Qt.TextElideMode.ElideRight, _CHIP)
                width = self._small_size.horizontalAdvance(title)
                painter.setPen(QColor(colours.text))
                painter.drawText(QPointF(right - width, top + self._small_size.ascent()), title)
                right -= width + 5
            draw_mark(painter, QRectF(right - 9, top + line / 2 - 4.5, 9, 9), mark.shape, mark.colour)
            right -= 21 if named else 13
        return right - 4

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        cut = self._small_size.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), box.top() + self._small_size.ascent()), cut)

    def _prepared(self, row: ArticleRow, width: int) -> _Prepared:
        ready = self._kept.get(row.id)
        if ready is not None and ready.row is row and ready.width == width:
            self._kept.move_to_end(row.id)
            return ready
        room = max(40.0, width - _GUTTER - _RIGHT)
        spans = [span for flag in row.flags for span in flag.spans if span.field == "title"]
        shown = one_line(row.title or tr("Untitled"), spans if row.title else ())
        font = self._plain if row.read else self._strong
        snippet = one_line(row.snippet).text
        ready = _Prepared(
            row,
            width,
            one_line(row.source, longest=60).text,
            self._laid_out(shown.text, shown.marks, font, room),
            self._small_size.elidedText(snippet, Qt.TextElideMode.ElideRight, room),
            tuple({flag.topic: self._desk.mark(flag.topic) for flag in row.flags}.values()),
        )
        self._kept[row.id] = ready
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return ready

    def _laid_out(self, text: str, marks: tuple[tuple[int, int], ...], font: QFont, room: float) -> QTextLayout:
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(cut, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        marked = QTextCharFormat()
        marked.setBackground(QColor(self._desk.theme.colours.mark))
        ranges = []
        units = len(cut.encode("utf-16-le")) // 2
        end = units - 1 if cut != text else units
        for start, length in marks:
            if start < end:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, min(length, end - start), marked
                ranges.append(one)
        layout.setFormats(ranges)
        layout.beginLayout()
        layout.createLine().setLineWidth(room)
        layout.endLayout()
        return layout
