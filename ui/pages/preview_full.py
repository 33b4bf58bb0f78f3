"""The offer to get an article's whole text from its page: a button, what is going on, and why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from monitor.commands import Done, FetchFullText, Refused
from monitor.model import ArticleDetail
from ui.desk import Desk
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.words import tr


class FullTextBox(QWidget):
    """Asks the engine for the whole text of the article that is shown; hidden where there is no page to ask or the text is there.

    Of a text that is only the free part of its page, that is said.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article = 0
        self._asking = 0
        self._known = ""
        self._asking_for = PageAction(self, "full-text", self.ask)
        self.button = action_button(self._asking_for)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("muted", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        line.addWidget(self.words, 1)
        self.hide()

    def show_article(self, detail: ArticleDetail, *, has_page: bool) -> None:
        """Offer the text of this article, if it has a page (http or https) and its text is not there yet."""
        known = self._why_not(detail)
        if detail.row.id != self._article or known != self._known:
            self.words.setText(known)
        self._article, self._known = detail.row.id, known
        self._asking_for.setEnabled(self._asking == 0)
        self.button.setVisible(not detail.full_text)
        self.setVisible(has_page and (not detail.full_text or bool(known)))

    def _why_not(self, detail: ArticleDetail) -> str:
        again = detail.full_text_again
        if again is None:
            return heard(detail.no_full_text)
        now = self._desk.now()
        words = tr("{why} Wirewatch tries again by itself {when}.")
        if again <= now:
            words = tr("{why} Wirewatch tries again by itself soon.")
        return words.format(why=heard(detail.no_full_text), when=wording.until(again, now, self._desk.zone))

    def ask(self) -> None:
        """Ask for the text of the article that is shown; says so where there is none to get. One at a time is got."""
        if self.isHidden() or self.button.isHidden():
            self._desk.say(tr("There is no more text of this article to get"))
            return
        if self._asking:
            return
        self._asking = self._article
        self._asking_for.setEnabled(False)
        self.words.setText(tr("Getting the page …"))
        self._desk.send(FetchFullText(self._article), self._came, self._failed, owner=self)

    def _came(self, _done: Done) -> None:
        self._end("")

    def _failed(self, answer: Refused) -> None:
        self._end(answer.message)

    def _end(self, words: str) -> None:
        if self._asking == self._article:
            self.words.setText(words)
        self._asking = 0
        self._asking_for.setEnabled(True)
