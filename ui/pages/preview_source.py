"""What is kept of an article as it was fetched: when, from where, its SHA-256; to be looked at, copied and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.model import ArticleDetail
from monitor.origin import Fetched
from monitor.shown_address import shown
from ui.desk import Desk
from ui.heard import heard
from ui.marks import hidden, one_line
from ui.page_actions import PageAction, action_button
from ui.pages.emptiness import label
from ui.pages.wording import full_time, how_many
from ui.words import figure, tr

_MOST_SHOWN = 200_000
"""Bytes of it that are shown; all of it is copied and saved."""


def source_words(kept: Fetched, desk: Desk) -> str:
    """As in "Fetched 28 May 2026 ... from https://... after 1 redirect, 1,204 bytes, SHA-256 ..."."""
    words = tr("Fetched {when} from {address}: {what}, {size} bytes, SHA-256 {digest}")
    if kept.hops:
        words = tr("Fetched {when} from {address}, after {redirects}: {what}, {size} bytes, SHA-256 {digest}")
    return words.format(
        when=full_time(kept.fetched, desk.zone),
        address=one_line(shown(kept.url), longest=200).text,
        redirects=how_many(len(kept.hops), "redirect"),
        what=tr("the whole document it stood in") if kept.whole else tr("its item"),
        size=figure(kept.size),
        digest=kept.sha256,
    )


def source_citation(kept: Fetched) -> str:
    """What one pastes beside a citation: all that is known but for keys in addresses, in UTC, a line each."""
    way = [f"redirected by: {' -> '.join(map(shown, kept.hops))}"] if kept.hops else []
    lines = [
        f"fetched: {kept.fetched:%Y-%m-%dT%H:%M:%SZ}",
        f"from: {shown(kept.url)}",
        *way,
        f"SHA-256: {kept.sha256}",
        f"bytes: {kept.size}",
    ]
    return "\n".join(lines)


class SourceBox(QFrame):
    """Hidden until it is asked for; then it says what is kept, or that nothing is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._desk = desk
        self._detail: ArticleDetail | None = None
        self.kept: Fetched | None = None
        self.words = label(small=True, wrap=True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("As fetched"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setFixedHeight(140)
        self.text.setTabChangesFocus(True)
        self._deeds = (
            PageAction(self, "articles-copy-proof", self._copy_details),
            PageAction(self, "articles-copy-fetched", self._copy_text),
            PageAction(self, "articles-save-fetched", self._save),
        )
        self._offer(there=False)
        self.copy_proof, self.copy_text, self.save = map(action_button, self._deeds)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.copy_proof, self.copy_text, self.save):
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(label(tr("Kept as fetched"), muted=True, small=True))
        column.addWidget(self.words)
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer(there=self.kept is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._offer(there=False)

    def _offer(self, *, there: bool) -> None:
        for deed in self._deeds:
            deed.setEnabled(there)

    def show_article(self, detail: ArticleDetail) -> None:
        """Another article is shown; an open box says what is kept of that."""
        same = self._detail is not None and self._detail.row.id == detail.row.id
        self._detail = detail
        if not self.isHidden() and not same:
            self._fill(detail)

    def clear(self) -> None:
        """No article is shown any more."""
        self._detail = None
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it again."""
        if self.isHidden() and self._detail is not None:
            self._fill(self._detail)
            self.show()
        else:
            self.hide()

    def _fill(self, detail: ArticleDetail) -> None:
        try:
            kept = self._desk.reading.fetched(detail.row.id)
            self.kept = kept[0] if kept else None
            content = self._desk.reading.fetched_bytes(self.kept) if self.kept else b""
        except UserError as error:
            self.kept, content = None, b""
            self._say_none(heard(str(error)))
            return
        if self.kept is None:
            self._say_none(
                tr(
                    "Nothing of this article is kept as it was fetched: only items of flagged articles are that their feed listed "
                    "then or at the next poll, none of an import, and none when the preferences say so."
                )
            )
            return
        said = source_words(self.kept, self._desk)
        if len(kept) > 1:
            words = tr("{fetched} ({earlier} before its last edit)")
            said = words.format(fetched=said, earlier=how_many(len(kept) - 1, "earlier one"))
        self.words.setText(said)
        self.text.setPlainText(hidden(content[:_MOST_SHOWN].decode("utf-8", "replace")))
        self.text.setVisible(True)
        self._buttons.setVisible(True)
        self._offer(there=True)

    def _say_none(self, why: str) -> None:
        self.words.setText(why)
        self.text.setVisible(False)
        self._buttons.setVisible(False)
        self._offer(there=False)

    def _copy_details(self) -> None:
        if self.kept is not None:
            QGuiApplication.clipboard().setText(source_citation(self.kept))
            self._desk.say(tr("Time, address and SHA-256 copied"))

    def _copy_text(self) -> None:
        if self.kept is not None:
            content = self._desk.reading.fetched_bytes(self.kept)
            QGuiApplication.clipboard().setText(hidden(content.decode("utf-8", "replace")))
            self._desk.say(tr("Text copied as it was fetched"))

    def _save(self) -> None:
        if self.kept is None:
            return
        ending = "json" if "json" in self.kept.content_type else "xml"
        name, _kind = QFileDialog.getSaveFileName(
            self, tr("Save as fetched"), f"article-{self.kept.article_id}.{ending}"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the bytes to this file, and say so or why not."""
        if self.kept is None:
            return
        try:
            self._desk.reading.write_bytes(path, self._desk.reading.fetched_bytes(self.kept))
        except UserError as error:
            self._desk.say(heard(str(error)))
        else:
            self._desk.say(tr("Saved {size} bytes as fetched").format(size=figure(self.kept.size)))
