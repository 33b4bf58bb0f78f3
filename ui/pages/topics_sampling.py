"""Which articles are shown to be marked: those that were, or some drawn at random; how many, from when, and with which seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from ui.words import all_later, tr

Of = Literal["marked", "others", "flags"]
_OF: tuple[Of, ...] = ("marked", "others", "flags")
_WORDS = all_later("What you marked", "Not flagged, drawn at random", "Flags, drawn at random")
_DAYS = (0, 7, 30, 90, 365)
_SIZE, _MOST = 50, 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """`days` 0: from all times."""

    of: Of = "marked"
    size: int = _SIZE
    seed: int = 1
    days: int = 0


class SamplingLine(QWidget):
    """`changed` soon after the user asked for other articles."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of, self.days = QComboBox(), QComboBox()
        self.size_, self.seed = QSpinBox(), QSpinBox()
        self.of.addItems([tr(words) for words in _WORDS])
        self.of.setAccessibleName(tr("Articles to mark"))
        self.days.addItems(
            [tr("from all times") if not days else tr("of {days} days").format(days=days) for days in _DAYS]
        )
        self.days.setAccessibleName(tr("From when"))
        self.size_.setRange(1, _MOST)
        self.size_.setValue(_SIZE)
        self.size_.setSuffix(" " + tr("articles"))
        self.size_.setAccessibleName(tr("Size of the sample"))
        self.seed.setRange(0, 999_999)
        self.seed.setValue(1)
        self.seed.setPrefix(tr("seed") + " ")
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("Another number draws other articles; the same one the same"))
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.of, self.size_, self.days, self.seed):
            row.addWidget(each)
        row.addStretch(1)
        self.of.currentIndexChanged.connect(self._choose)
        self.days.currentIndexChanged.connect(lambda _index: self._soon.start())
        for spin in (self.size_, self.seed):
            spin.setProperty("plain", True)
            spin.lineEdit().setTextMargins(6, 0, 0, 0)
            spin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            spin.valueChanged.connect(lambda _value: self._soon.start())
        self._choose()

    @property
    def asked(self) -> Asked:
        """What is asked for now."""
        return Asked(
            _OF[self.of.currentIndex()], self.size_.value(), self.seed.value(), _DAYS[self.days.currentIndex()]
        )

    def _choose(self) -> None:
        for each in (self.size_, self.days, self.seed):
            each.setVisible(self.of.currentIndex() > 0)
        self._soon.start()
