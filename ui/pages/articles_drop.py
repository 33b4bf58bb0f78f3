"""A drop-down of the filter bar: as wide as its longest line; where room is scarce as what is chosen, so that no word is cut."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

_WIDEST, _NARROWEST = 200, 64


class Drop(QComboBox):
    """One of them; `be_tight` says whether room is scarce."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tight = False
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(_NARROWEST)
        self.setMaxVisibleItems(20)
        self.currentTextChanged.connect(lambda _text: self.updateGeometry())

    @property
    def full_width(self) -> int:
        """The pixels that its longest line takes, at most as many as it may have."""
        return min(super().sizeHint().width(), _WIDEST)

    def be_tight(self, *, on: bool) -> None:
        """Be as wide as what is chosen only."""
        if on != self._tight:
            self._tight = on
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._tight:
            width = self.fontMetrics().horizontalAdvance
            longest = max((width(self.itemText(row)) for row in range(self.count())), default=0)
            hint.setWidth(hint.width() - longest + width(self.currentText()))
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())


def share(drops: tuple[Drop, ...], room: int, gap: int) -> None:
    """Let the visible drop-downs of a line share so many pixels, `gap` beside each."""
    shown = [drop for drop in drops if not drop.isHidden()]
    scarce = sum(drop.full_width + gap for drop in shown) > room
    for drop in drops:
        drop.be_tight(on=scarce)
