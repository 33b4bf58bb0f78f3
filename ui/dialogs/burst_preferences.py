"""The part of the preferences about bursts: from which score on, with how many articles, and how many times what was expected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from ui.pages.emptiness import label
from ui.pages.form_rows import plain_box
from ui.pages.wrapping import WrappingRow
from ui.words import tr

if TYPE_CHECKING:
    from monitor.settings import Settings


class BurstPreferences(QWidget):
    """`applied` gives settings with what is set here."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.score, self.growth = QDoubleSpinBox(), QDoubleSpinBox()
        self.articles = QSpinBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for box, low, high in ((self.score, 0.5, 20.0), (self.growth, 1.0, 100.0)):
            box.setRange(low, high)
            box.setDecimals(2)
            box.setSingleStep(0.5)
        self.articles.setRange(1, 100_000)
        for field, after in (
            (self.score, tr("score or more, and")),
            (self.growth, tr("times what was expected or more, and")),
            (self.articles, tr("articles or more")),
        ):
            plain_box(field)
            field.setFixedWidth(84)
            field.setAccessibleName(f"{tr('Bursts')}: {after}")
            row = WrappingRow(below=300)
            row.addWidget(field)
            row.addWidget(label(after))
            row.addStretch(1)
            column.addLayout(row)
        words = tr(
            "A lower score marks more bars, and more of them by chance: 2.5 marks one too many in five months of a topic."
        )
        column.addWidget(label(words, muted=True, small=True, wrap=True))
        self.score.setValue(settings.burst_score)
        self.growth.setValue(settings.burst_growth)
        self.articles.setValue(settings.burst_articles)

    def applied(self, settings: Settings) -> Settings:
        """The settings with these cut-offs."""
        return replace(
            settings,
            burst_score=round(self.score.value(), 2),
            burst_growth=round(self.growth.value(), 2),
            burst_articles=self.articles.value(),
        )
