"""The words behind a field of an event: who says what, where, and the way to that place in the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.text_rows import TextRows
from ui.page_actions import PageAction, action_button
from ui.pages import events_words as words
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.tables import plain_table
from ui.pages.wrapping import WrappingRow
from ui.words import tr

if TYPE_CHECKING:
    from monitor.ledger import Said
    from ui.desk import Desk


class Quotes(QWidget):
    """Quotes over what can be said of the chosen one. Emits `judged(said, word)`: accepted, corrected, rejected or "" (taken back)."""

    judged = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.said: tuple[Said, ...] = ()
        self.model = TextRows((tr("Value"), tr("Said by"), tr("Words")), self)
        self.table = plain_table(self.model, tr("Who says it, and in which words; Enter opens the article there"))
        self.table.setColumnWidth(0, 100)
        self.table.setColumnWidth(1, 170)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._fit())
        self.about = label("", muted=True)
        self._deeds = {
            "accept": PageAction(self, "events-accept", lambda: self._judge("accepted")),
            "correct": PageAction(self, "events-correct", lambda: self._judge("corrected")),
            "reject": PageAction(self, "events-reject", lambda: self._judge("rejected")),
            "take-back": PageAction(self, "events-take-back", lambda: self._judge("")),
            "quote": PageAction(self, "events-quote", self._open_chosen),
        }
        self.accept, self.correct, self.reject, self.take_back, self.open = map(action_button, self._deeds.values())
        row = self._row_of_deeds = WrappingRow(below=420)
        for each in (self.accept, self.correct, self.reject, self.take_back):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self._fit()

    def keep_one_line(self, *, on: bool) -> None:
        """Be so wide that what can be done stands in one line."""
        self.setMinimumWidth(self._row_of_deeds.in_one_line() if on else 0)

    def show_said(self, about: str, said: Sequence[Said]) -> None:
        """Show these quotes below the words `about`; the chosen one stays chosen where it is among them."""
        kept = self.chosen()
        self.said = tuple(said)
        self.about.setText(about)
        self.model.show_rows([self._row(one) for one in self.said])
        ids = [one.fact_id for one in self.said]
        if ids:
            place = ids.index(kept.fact_id) if kept is not None and kept.fact_id in ids else 0
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._fit()

    def chosen(self) -> Said | None:
        """The quote that is current."""
        row = self.table.currentIndex().row()
        return self.said[row] if 0 <= row < len(self.said) else None

    def _row(self, one: Said) -> tuple[str, str, str]:
        speaker = f"{one.speaker} ({one.source})" if one.speaker else one.source
        return words.said_words(one), wording.one_line(speaker, 120), f"“{wording.one_line(one.quote, 400)}”"

    def _fit(self) -> None:
        one = self.chosen()
        word = one.word if one is not None else None
        there = one is not None
        self._deeds["quote"].setEnabled(there)
        self._deeds["accept"].setEnabled(there and word != "accepted")
        self._deeds["correct"].setEnabled(there)
        self._deeds["reject"].setEnabled(there and word != "rejected")
        self._deeds["take-back"].setEnabled(word is not None)

    def _judge(self, word: str) -> None:
        one = self.chosen()
        if one is not None:
            self.judged.emit(one, word)

    def _open(self, place: QModelIndex) -> None:
        self.open_quote(self.said[place.row()])

    def _open_chosen(self) -> None:
        one = self.chosen()
        if one is not None:
            self.open_quote(one)

    def open_quote(self, one: Said) -> None:
        """Show the article with the quote chosen in it."""
        self._desk.open_quote(one.article_id, one.where, one.start, one.end)
