"""How often an export is made: once, or every day or week at a time of the day, and of which days before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from monitor.alert_rule import DAYS
from monitor.model import ArticleFilter
from ui.pages.emptiness import label
from ui.pages.quiet_hours import clock, text_of
from ui.words import later, tr

_OFTEN = ((later("Once, now"), ""), (later("Every day"), "day"), (later("Every week"), "week"))
_SPANS = (
    (later("All that the list holds then"), 0),
    (later("The day before"), 1),
    (later("The 7 days before"), 7),
    (later("The 30 days before"), 30),
)
_MANNER = later(
    "Made while Wirewatch is open or watching, or by the next poll. The file takes the place of the one before."
)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every day, or week on `weekday`, at `at` local; `days` before the run (0: all); `dated`: each run has a file of its own."""

    every: Literal["day", "week"]
    weekday: str
    at: str
    days: int
    dated: bool


class Again(QWidget):
    """Shows what there is to choose only where an export is made again. `changed` when it is, or is not any more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.often, self.weekday, self.span = QComboBox(), QComboBox(), QComboBox()
        self.at = clock(tr("Time of the day"))
        self.at.setTime(QTime(6, 0))
        self.dated = QCheckBox(tr("Put the day into the file's name and keep earlier files"))
        for words, value in _OFTEN:
            self.often.addItem(tr(words), value)
        for day in DAYS:
            self.weekday.addItem(tr(day.capitalize()), day)
        for span, days in _SPANS:
            self.span.addItem(tr(span), days)
        for field, name in (
            (self.often, later("How often")),
            (self.weekday, later("Day of the week")),
            (self.span, later("Of which days")),
        ):
            field.setAccessibleName(tr(name))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.often, self.weekday, self.at, self.span):
            row.addWidget(part)
        row.addStretch(1)
        self._manner = label(tr(_MANNER), muted=True, small=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.dated)
        column.addWidget(self._manner)
        self.often.currentIndexChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        every = self.often.currentData()
        self.weekday.setVisible(every == "week")
        for part in (self.at, self.span, self.dated, self._manner):
            part.setVisible(bool(every))
        self.changed.emit()

    def rhythm(self) -> Rhythm | None:
        """What was chosen; None for once."""
        every = self.often.currentData()
        if not every:
            return None
        at = text_of(self.at)
        return Rhythm(every, self.weekday.currentData(), at, self.span.currentData(), self.dated.isChecked())


def plain(wanted: ArticleFilter) -> ArticleFilter:
    """What of a list's filter also chooses counts and feeds."""
    return ArticleFilter(topics=wanted.topics, since=wanted.since, until=wanted.until, level=wanted.level)
