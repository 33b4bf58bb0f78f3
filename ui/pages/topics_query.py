"""The editor of a query: light colours for operators, phrases and names, and a wavy line where something is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from ui import marks
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk import Desk

_QUOTES = '"“”„‟＂«»‹›「」『』〝〞〟'
_LEAST_LINES = 8
_PARTS = re.compile(
    rf"(?P<phrase>=?[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]?)"
    r"|(?P<pattern>(?<![^\s(:])/(?:[^/\\]|\\.)+/i?(?![^\s)]))"
    r"|(?P<operator>(?<![^\s()])(?:AND|OR|AND-?NOT|NOT|O?NEAR(?:/\w*|\d+)?|(?:W|PRE)/\w+)(?![^\s()])|\b(?:ATLEAST\s?\d+|CASE)(?=\s?\()|(?<![^\s(])[-=](?=\S)|\|\||&&)"
    r"|(?P<field>\b(?:title|lead|body|source|feed|site|lang|author|category):)"
    r"|(?P<name>[$@][^\W\d][\w-]*)"
    r"|(?P<bracket>[()]|\^[\d.]+(?![^\s()|&]))"
)


def fixed_width(desk: Desk, size: int) -> QFont:
    """The letters of queries, all of one width, so that what is indented stands below each other."""
    font = desk.theme.font(size)
    font.setFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
    return font


class _Colours(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, desk: Desk) -> None:
        super().__init__(document)
        self._desk = desk
        desk.theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        colours = self._desk.theme.colours
        shades = {"phrase": colours.good, "operator": colours.accent, "field": colours.accent, "name": colours.warning}
        shades["pattern"] = colours.good
        for found in _PARTS.finditer(text):
            kind = found.lastgroup or ""
            shape = QTextCharFormat()
            shape.setForeground(QColor(shades.get(kind, colours.muted)))
            if kind in {"operator", "field"}:
                shape.setFontWeight(QFont.Weight.DemiBold)
            [(start, length)] = marks.utf16_places(text, [found.span()])
            self.setFormat(start, length, shape)


class QueryEditor(QPlainTextEdit):
    """Tab leaves the editor, as everywhere on the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._colours = _Colours(self.document(), desk)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Query"))
        self.setPlaceholderText(tr('missile NEAR/8 launch*   or   (summit OR "state visit") AND -title:sports'))
        self.setFont(fixed_width(desk, 13))
        self.setMinimumHeight(62)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """No higher than its text needs, and a few lines to go on; the rest of the page is for what it finds."""
        lines = max(_LEAST_LINES, int(self.document().size().height()) + 2)  # its height is counted in lines
        return QSize(400, lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 12)

    def underline(self, start: int, end: int) -> None:
        """Mark a place of the text (code points) as wrong; an empty place marks the sign before it."""
        text = self.toPlainText()
        first, last = max(0, min(start, len(text))), max(0, min(end, len(text)))
        if first >= last:
            first, last = max(0, min(first, len(text) - 1)), min(len(text), max(first, 1))
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        self.setExtraSelections([self._marked(first, last, wave, self._desk.theme.colours.warning)])

    def advise(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark the places (code points) that there is advice about, more lightly than what is wrong."""
        size, dots = len(self.toPlainText()), QTextCharFormat.UnderlineStyle.DotLine
        muted = self._desk.theme.colours.muted
        self.setExtraSelections(
            [self._marked(first, min(last, size), dots, muted) for first, last in places if first < size]
        )

    def choose(self, start: int, end: int) -> None:
        """Select a place of the text (code points) and bring it into view."""
        [(place, length)] = marks.utf16_places(self.toPlainText(), [(start, end)])
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _marked(
        self, first: int, last: int, style: QTextCharFormat.UnderlineStyle, colour: str
    ) -> QTextEdit.ExtraSelection:
        [(place, length)] = marks.utf16_places(self.toPlainText(), [(first, last)])
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(self.document())
        marked.cursor.setPosition(place)
        marked.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        marked.format.setUnderlineStyle(style)
        marked.format.setUnderlineColor(QColor(colour))
        return marked

    def clear_marks(self) -> None:
        self.setExtraSelections([])

    def put(self, text: str) -> None:
        """Replace the text so that undo brings the old one back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the page saves with it
            return
        super().keyPressEvent(event)
