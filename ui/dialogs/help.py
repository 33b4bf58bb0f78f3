"""The help: the documents that come with the program, in a window of their own; a word typed finds its pages. Nothing is loaded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.help_pages import OF_PAGES, HelpPage, matching, pages, target
from ui.marks import tip
from ui.on_screen import size_on_screen
from ui.pages.preview_text import open_outside
from ui.words import tr

if TYPE_CHECKING:
    from ui.desk import Desk

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")


class HelpText(QTextBrowser):
    """Shows a page; loads nothing."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """No picture and no page is fetched."""
        return None


_ABOVE, _BELOW = 18, 8
"""Pixels above a heading, and below whatever ends."""
_NARROW = 700


class HelpDialog(QDialog):
    """Pages at the left, found by the words in the box above them; the chosen one at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = pages()
        self.about = ""
        self._narrow = False
        self.setWindowTitle(tr("Wirewatch help"))
        size_on_screen(self, QSize(980, 680))
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(tr("Find in the help"))
        self.sought.setAccessibleName(tr("Find in the help"))
        self.sought.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListWidget::item { padding: 4px 6px; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = QLabel(tr("No page says that."), self)
        self.none.setProperty("muted", True)
        self.text = HelpText(self)
        self.text.setAccessibleName(tr("Text of the page"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(20)
        self.where = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.where.setProperty("muted", True)
        self._lay_out()
        self.sought.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        self.text.anchorClicked.connect(self._follow)
        self.text.highlighted.connect(lambda url: self.where.setText(url.toDisplayString()))
        desk.theme.changed.connect(self._show)
        self._fill("")

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.sought, self.list, self.none):
            column.addWidget(widget)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.text, 1)
        beside.addWidget(self.where)
        self._split = split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([280, 700])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addWidget(split)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the text has more of the room."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            beside = 180 if narrow else 280
            self._split.setSizes([beside, event.size().width() - beside])

    @property
    def shown(self) -> HelpPage | None:
        """The page that is read."""
        item = self.list.currentItem()
        page: HelpPage | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return page

    def tell_about(self, page: str) -> None:
        """Show what is told of this page of the window, which is `about` from now on."""
        self.about = page
        self.show_page(OF_PAGES.get(page, ""))

    def show_page(self, name: str, heading: str = "") -> bool:
        """Show the page of this name, at a heading of it; False when there is none."""
        if name and name not in {page.name for page in self._pages}:
            return False
        if name and (self.shown is None or self.shown.name != name):
            self.sought.clear()
            for row in range(self.list.count()):
                if self.list.item(row).data(Qt.ItemDataRole.UserRole).name == name:
                    self.list.setCurrentRow(row)
        if heading:
            self._go_to(heading)
        return True

    def _fill(self, typed: str) -> None:
        before = self.shown.name if self.shown else ""
        found = matching(self._pages, typed)
        self.list.blockSignals(True)
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setToolTip(tip(page.title))
            item.setToolTip(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.list.addItem(item)
        names = [page.name for page in found]
        self.list.setCurrentRow(names.index(before) if before in names and not typed else 0)
        self.list.blockSignals(False)
        self.none.setVisible(not found)
        self._show()

    def _show(self) -> None:
        page = self.shown
        self.text.clear()
        if page is None:
            return
        self.text.document().setDefaultFont(self._desk.theme.font(14))
        self.text.setMarkdown(_PICTURE.sub("", page.text))
        _air(self.text.document())
        self._mark(self.sought.text().split())

    def _mark(self, words: list[str]) -> None:
        """Mark the words that were looked for, and go to the first."""
        marks: list[QTextEdit.ExtraSelection] = []
        first: int | None = None
        form = QTextCharFormat()
        form.setBackground(QColor(self._desk.theme.colours.mark))
        form.setForeground(QColor(self._desk.theme.colours.text))
        for word in words:
            cursor = self.text.document().find(word)
            while not cursor.isNull() and len(marks) < 500:
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = QTextCursor(cursor), form
                marks.append(one)
                first = min(first, cursor.selectionStart()) if first is not None else cursor.selectionStart()
                cursor = self.text.document().find(word, cursor)
        self.text.setExtraSelections(marks)
        place = QTextCursor(self.text.document())
        place.setPosition(first or 0)
        self.text.setTextCursor(place)
        self.text.ensureCursorVisible()

    def _go_to(self, heading: str) -> None:
        """Headings are linked to by their words in small letters with hyphens between."""
        block = self.text.document().begin()
        while block.isValid():
            words = "-".join(re.findall(r"[\w-]+", block.text().casefold()))
            if block.blockFormat().headingLevel() and words == heading.casefold():
                cursor = QTextCursor(block)
                self.text.moveCursor(QTextCursor.MoveOperation.End)
                self.text.setTextCursor(cursor)
                return
            block = block.next()

    def _follow(self, url: QUrl) -> None:
        name, heading = target(url.toString())
        if (name or heading) and self.show_page(name, heading):
            return
        open_outside(url)


def _air(document: QTextDocument) -> None:
    """Room above headings and between paragraphs, which a document made from Markdown has not; lines of code and tables stay close."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        form, cell = block.blockFormat(), QTextCursor(block).currentTable() is not None
        if form.headingLevel():
            form.setTopMargin(_ABOVE if block.position() else 0)
            form.setBottomMargin(_BELOW)
        elif not cell and not (form.nonBreakableLines() and block.next().blockFormat().nonBreakableLines()):
            form.setBottomMargin(_BELOW // 2 if block.textList() is not None else _BELOW)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()
    cursor.endEditBlock()
