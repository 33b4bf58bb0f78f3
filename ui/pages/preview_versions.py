"""What changed in an article: an earlier version against the text of now, what went away struck out, what is new underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ui.marks import hidden
from ui.page_actions import PageAction, action_button
from ui.pages.emptiness import label
from ui.pages.text_changes import Piece, changes
from ui.pages.wording import full_time, how_many
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import ArticleDetail
    from ui.desk import Desk


class VersionsBox(QFrame):
    """Hidden until it is asked for; stays open while one reads on, for articles that were edited."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail: ArticleDetail | None = None
        self._wanted = False
        self.setProperty("card", True)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Earlier version"))
        self.which.setMinimumContentsLength(20)
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.currentIndexChanged.connect(lambda _row: self._compare())
        self.said = label("", muted=True, small=True, wrap=True)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("What changed since the earlier version"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(90)
        head = QHBoxLayout()
        head.addWidget(label(tr("What changed since"), muted=True, small=True))
        head.addWidget(self.which, 1)
        closing = PageAction(self, "versions", self.toggle)
        closing.setIconText(tr("Close"))
        head.addWidget(action_button(closing))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.text, 1)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    def toggle(self) -> None:
        """Open it, or close it again."""
        self._wanted = not self._wanted
        if self._wanted and self._detail is not None and not self._detail.versions:
            self._desk.say(tr("This article was not edited since it was first seen"))
        self._offer()
        if not self.isHidden():
            self.which.setFocus()

    def show_article(self, detail: ArticleDetail | None) -> None:
        """Another article is shown."""
        same = (
            detail is not None
            and self._detail is not None
            and (self._detail.row.id, self._detail.versions) == (detail.row.id, detail.versions)
        )
        self._detail = detail
        if not same:
            self._offer()

    def _offer(self) -> None:
        detail = self._detail
        shown = self._wanted and detail is not None and bool(detail.versions)
        self.setVisible(shown)
        if not shown or detail is None:
            return
        self.which.blockSignals(True)
        self.which.clear()
        for version in detail.versions:
            self.which.addItem(full_time(version.seen, self._desk.zone))
        self.which.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        detail, row = self._detail, self.which.currentIndex()
        if detail is None or not 0 <= row < len(detail.versions):
            return
        earlier = detail.versions[row]
        old = f"{earlier.title}\n\n{earlier.content}"
        new = f"{detail.row.title}\n\n{detail.body or detail.summary}"
        self._desk.tasks.run(lambda: changes(old, new), self._show, self, key="changes")

    def _show(self, pieces: list[Piece]) -> None:
        colours = self._desk.theme.colours
        forms = {kind: QTextCharFormat() for kind in ("same", "gone", "new")}
        forms["same"].setForeground(QColor(colours.text))
        forms["gone"].setForeground(QColor(colours.warning))
        forms["gone"].setFontStrikeOut(True)
        forms["new"].setForeground(QColor(colours.good))
        forms["new"].setFontUnderline(True)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        for piece in pieces:
            cursor.insertText(hidden(piece.text), forms[piece.kind])
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        gone, new = (
            sum(piece.kind == kind and bool(piece.text.strip()) for piece in pieces) for kind in ("gone", "new")
        )
        words = tr("{gone} struck out went away, {new} underlined came in")
        same = tr("Nothing that is read differs: only spaces or marks did")
        told = words.format(gone=how_many(gone, "passage"), new=how_many(new, "passage")) if gone or new else same
        self.said.setText(told)
        self.text.setAccessibleDescription(told)
