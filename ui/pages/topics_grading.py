"""What makes a match a flag and what only a mention: the score it needs, where a word must stand, what else counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QWidget

from monitor.grading import EVERY_MATCH, FRAMES, ZONES, Frame, Grading, Zone
from ui.pages.emptiness import label
from ui.pages.fold import Fold
from ui.words import later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_ZONES: dict[Zone, str] = {
    "anywhere": later("anywhere in the article"),
    "lead": later("in the title or the first 60 words"),
    "title": later("in the title"),
}
_FRAMES: dict[Frame, str] = {
    "none": later("matched words in title and lead"),
    "leaders": later("signs of a meeting of leaders"),
}
_UNSET = -0.5
"""One step below the least score: not asked for."""


def grading_words(grading: Grading) -> str:
    """As in "flag from score 2, else a mention; a word must stand in the title"."""
    if grading == EVERY_MATCH:
        return tr("every match is a flag")
    said = []
    if grading.threshold is not None:
        said.append(tr("flag from score {score}, else a mention").format(score=f"{grading.threshold:g}"))
    if grading.mention is not None:
        said.append(tr("nothing below score {score}").format(score=f"{grading.mention:g}"))
    if grading.zone != "anywhere":
        said.append(tr("flag only with a word {where}").format(where=tr(_ZONES[grading.zone])))
    if grading.frame != "none":
        said.append(tr("score from {what}").format(what=tr(_FRAMES[grading.frame])))
    return "; ".join(said)


class GradingFold(Fold):
    """`edited` when the user changes something."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.threshold, self.mention = _score(tr("any score")), _score(tr("any score"))
        self.zone, self.counts = QComboBox(), QComboBox()
        self.zone.addItems([tr(_ZONES[zone]) for zone in ZONES])
        self.counts.addItems([tr(_FRAMES[frame]) for frame in FRAMES])
        super().__init__(tr("Flag or mention"), desk.theme, self._form(), parent)
        for box in (self.threshold, self.mention):
            box.valueChanged.connect(lambda _value: self._changed())
        for choice in (self.zone, self.counts):
            choice.currentIndexChanged.connect(lambda _index: self._changed())
        self.show_grading(EVERY_MATCH)

    def _form(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(20, 0, 0, 0)
        grid.setVerticalSpacing(8)
        rows = (
            (
                tr("A match is a flag from"),
                self.threshold,
                tr("Below it, a match is a mention: listed, neither counted nor announced"),
            ),
            (tr("A flag needs a word"), self.zone, tr("A match without one is a mention")),
            (
                tr("The score comes from"),
                self.counts,
                tr("2 for each matched word in the title, 1 for each in the first 60 words"),
            ),
        )
        for row, (name, field, tip) in enumerate(rows):
            self._dress(field, name, tip)
            grid.addWidget(label(name), row, 0)
            grid.addWidget(field, row, 1, 1, 3 if row else 1)
        self._dress(self.mention, tr("A match is nothing below"), tr("Below it, a match is not even listed"))
        grid.addWidget(label(tr("and nothing below")), 0, 2)
        grid.addWidget(self.mention, 0, 3)
        grid.setColumnStretch(4, 1)
        return inside

    @staticmethod
    def _dress(field: QWidget, name: str, tip: str) -> None:
        field.setAccessibleName(name)
        field.setToolTip(tip)

    @property
    def grading(self) -> Grading:
        """What is set."""
        return Grading(
            _value(self.threshold),
            _value(self.mention),
            ZONES[self.zone.currentIndex()],
            FRAMES[self.counts.currentIndex()],
        )

    def show_grading(self, grading: Grading) -> None:
        """Show what is set without telling anyone."""
        self.blockSignals(True)
        for box, value in ((self.threshold, grading.threshold), (self.mention, grading.mention)):
            box.setValue(_UNSET if value is None else value)
        self.zone.setCurrentIndex(ZONES.index(grading.zone))
        self.counts.setCurrentIndex(FRAMES.index(grading.frame))
        self.blockSignals(False)
        self.say(grading_words(grading))

    def _changed(self) -> None:
        self.say(grading_words(self.grading))
        self.edited.emit()


def _score(unset: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setRange(_UNSET, 100.0)
    box.setSpecialValueText(unset)
    box.setPrefix(tr("score") + " ")
    box.setProperty("plain", True)  # the arrow keys do what the buttons would
    box.setMinimumWidth(96)
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    return box


def _value(box: QDoubleSpinBox) -> float | None:
    return None if box.value() <= _UNSET else box.value()
