"""The offer to load an article's pictures: a button, what is going on, and how many came. Nothing is loaded by itself."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor.deeds import LoadPictures
from ui.drawing import Drawing
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from monitor.commands import Done, Refused
    from monitor.model import ArticleDetail
    from ui.desk import Desk


class PicturesBox(QWidget):
    """Hidden where the shown markup names no picture, or they are there. `came` when there are pictures to show."""

    came = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article = self._asking = 0
        self.pictures: dict[str, QImage] = {}
        self._loading = PageAction(self, "load-pictures", self.load)
        self.button = action_button(self._loading)
        self.words = label("", muted=True, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.words, 1)
        self.hide()

    def show_article(self, detail: ArticleDetail) -> None:
        """Offer the pictures of this article; those of another one are forgotten."""
        if detail.row.id != self._article:
            self.pictures = {}
            self.words.setText("")
        self._article = detail.row.id
        many = len(self._desk.reading.pictures(detail)) if detail.html and not detail.full_text else 0
        self._loading.setIconText(
            tr("Load the picture") if many == 1 else tr("Load {number} pictures").format(number=many)
        )
        self._loading.setEnabled(not self._asking)
        self.setVisible(bool(many) and not self.pictures)

    def load(self) -> None:
        """Ask for the pictures."""
        if self.isHidden() or self._asking:
            return
        self._asking = article = self._article
        self._loading.setEnabled(False)
        self.words.setText(tr("Loading the pictures …"))
        self._desk.send(LoadPictures(article), lambda done: self._got(article, done), self._failed, owner=self)

    def _got(self, article: int, done: Done) -> None:
        packed: dict[str, str] = json.loads(done.text or "{}")
        if article != self._article or not packed:
            self._end(tr("No picture came."))
            return
        Drawing(
            [base64.b64decode(text) for text in packed.values()],
            lambda images: self._drawn(article, list(packed), images, done.counts.get("failed", 0)),
            self,
        )

    def _drawn(self, article: int, addresses: list[str], images: list[QImage], failed: int) -> None:
        shown = {address: image for address, image in zip(addresses, images, strict=True) if not image.isNull()}
        lost = failed + len(images) - len(shown)
        self._end(tr("No picture came.") if not shown else "")
        if article == self._article and shown:
            self.pictures = shown
            self.hide()
            self.came.emit()
            if lost:
                self._desk.say(tr("{pictures} did not come").format(pictures=wording.how_many(lost, "picture")))

    def _failed(self, answer: Refused) -> None:
        self._end(answer.message)

    def _end(self, words: str) -> None:
        if self._asking == self._article:
            self.words.setText(words)
        self._asking = 0
        self._loading.setEnabled(True)
