"""The settings of a topic above its query: title, short name, colour, alerts, and what makes a match a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.pages import topics_draft
from ui.pages.emptiness import label
from ui.pages.topics_alerts import AlertLine
from ui.pages.topics_colours import ColourChoice
from ui.pages.topics_draft import Draft
from ui.pages.topics_grading import GradingFold
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import Topic
    from ui.desk import Desk


class TopicFields(QWidget):
    """`edited` when the user changes any of them."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._new = True
        self._named_by_hand = False
        self.title, self.name = QLineEdit(), QLineEdit()
        self.colour = ColourChoice(desk)
        self.alerts = AlertLine(desk)
        self.alert = self.alerts.notify
        self.grading = GradingFold(desk)
        self._lay_out()
        self.title.textEdited.connect(self._title_typed)
        self.name.textEdited.connect(self._name_typed)
        self.colour.chosen.connect(lambda _colour: self.edited.emit())
        self.alerts.edited.connect(self.edited)
        self.grading.edited.connect(self.edited)

    def _lay_out(self) -> None:
        self.title.setPlaceholderText(tr("as in Missile launches"))
        self.title.setAccessibleName(tr("Title"))
        self.name.setAccessibleName(tr("Short name"))
        self.name.setToolTip(tr("For programs and for @name in other topics; it cannot change later"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for at, words in ((0, tr("Title")), (2, tr("Short name"))):
            grid.addWidget(label(words), 0, at)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.name, 0, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        row = QHBoxLayout()
        row.addWidget(label(tr("Colour")))
        row.addWidget(self.colour, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(row)
        column.addWidget(self.alerts)
        column.addWidget(self.grading)

    def draft(self, query: str, saved: Topic | None) -> Draft:
        """The draft that these fields and this query make."""
        return Draft(
            title=self.title.text(),
            name=self.name.text(),
            query=query,
            colour=self.colour.colour,
            alert=self.alert.isChecked(),
            grading=self.grading.grading,
            saved=saved,
            rule=self.alerts.rule,
        )

    def show_draft(self, draft: Draft) -> None:
        """Show the settings of this draft without telling anyone."""
        self._new = draft.saved is None
        self._named_by_hand = bool(draft.name) and self._new
        blockers = [QSignalBlocker(each) for each in (self.title, self.name)]
        self.title.setText(draft.title)
        self.name.setText(draft.name)
        self.name.setCursorPosition(0)
        self.name.setReadOnly(not self._new)
        self.name.setEnabled(self._new)
        self.colour.show_colour(draft.colour)
        self.alerts.show_rule(
            draft.rule, on=draft.alert, title=draft.title, saved=draft.saved.name if draft.saved else ""
        )
        self.grading.show_grading(draft.grading)
        del blockers

    def settle(self) -> None:
        """The topic is saved: its short name stands from now on."""
        self._new = False
        self.name.setEnabled(False)
        self.name.setReadOnly(True)

    def _title_typed(self, title: str) -> None:
        if self._new and not self._named_by_hand:
            taken = {topic.name for topic in self._desk.topics}
            self.name.setText(topics_draft.short_name(title, taken) if title.strip() else "")
        self.edited.emit()

    def _name_typed(self, name: str) -> None:
        self._named_by_hand = bool(name)
        self.edited.emit()
