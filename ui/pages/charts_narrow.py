"""The charts page where it is narrow: the chart, or what is set for it; a button in the head goes from one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

_WIDEST = 16_777_215  # of a widget that may be as wide as it likes
_CONTROLS = 224


class OneSide:
    """Made for a page that is narrow for the first time; `fit` says how it is now."""

    def __init__(self, head: QHBoxLayout, controls: QWidget, chart: tuple[QWidget, ...]) -> None:
        self._controls, self._chart = controls, chart
        self._narrow = False
        self.button = QPushButton(tr("Settings"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        head.addWidget(self.button)

    def fit(self, *, narrow: bool) -> None:
        """Show one of both, or both beside each other."""
        self._narrow = narrow
        self.button.setVisible(narrow)
        self._controls.setMinimumWidth(_CONTROLS)
        self._controls.setMaximumWidth(_WIDEST if narrow else _CONTROLS)
        self._show()

    def _show(self) -> None:
        setting = self._narrow and self.button.isChecked()
        self._controls.setVisible(setting or not self._narrow)
        for part in self._chart:
            part.setVisible(not setting)
