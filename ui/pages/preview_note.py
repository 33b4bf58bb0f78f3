"""The user's own words about an article: a note and tags, saved when one leaves them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from monitor.model import ArticleDetail
from ui.page_actions import PageAction, action_button
from ui.words import tr


class NoteBox(QFrame):
    """Emits `written(article_id, note, tags)` when note or tags were changed and left."""

    written = Signal(int, str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._article = 0
        self._before: tuple[str, tuple[str, ...]] = ("", ())
        self.replaced: tuple[str, tuple[str, ...]] = (
            "",
            (),
        )  # note and tags that the last ones written took the place of
        self._note = QPlainTextEdit(self)
        self._note.setPlaceholderText(tr("Your note on this article"))
        self._note.setAccessibleName(tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(58)
        self._tags = QLineEdit(self)
        self._tags.setPlaceholderText(tr("tags, separated by commas"))
        self._tags.setAccessibleName(tr("Tags"))
        self._saving = PageAction(self, "articles-save-note", self.save)
        self._saving.setEnabled(False)
        save = action_button(self._saving)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Tags"), self))
        line.addWidget(self._tags, 1)
        line.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._note)
        column.addLayout(line)
        for box in (self._note, self._tags):
            box.installEventFilter(self)
        self._tags.returnPressed.connect(self.save)
        self.hide()

    def show_note(self, detail: ArticleDetail) -> None:
        """Show the note of another article; the box is hidden when there is none. A note not yet saved is saved first."""
        if detail.row.id == self._article and self._typed() != self._before:
            return  # the list was read again while the user is typing
        self.save()
        self._article = detail.row.id
        self._before = (detail.note, detail.tags)
        self._note.setPlainText(detail.note)
        self._tags.setText(", ".join(detail.tags))
        self.setVisible(bool(detail.note or detail.tags))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._saving.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._saving.setEnabled(False)

    def clear(self) -> None:
        """No article is shown any more."""
        self.save()
        self._article = 0
        self.hide()

    def edit(self) -> None:
        """Let the user write."""
        if self._article:
            self.show()
            self._note.setFocus()

    def save(self) -> None:
        """Hand over what was changed."""
        typed = self._typed()
        if self._article and typed != self._before:
            self.replaced, self._before = self._before, typed
            self.written.emit(self._article, *typed)

    def _typed(self) -> tuple[str, tuple[str, ...]]:
        if not self._article:
            return "", ()
        tags = dict.fromkeys(tag.strip() for tag in self._tags.text().split(","))
        return self._note.toPlainText(), tuple(tag for tag in tags if tag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field saves it."""
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)
