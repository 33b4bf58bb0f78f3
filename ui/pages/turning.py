"""Two parts side by side stand one above the other where a window is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter


class Turning:
    """Turns a splitter whose parts are beside each other. `heights`: pixels that its parts have at least while it is turned; what of it
    has no room then is scrolled.
    """

    def __init__(self, split: QSplitter, heights: tuple[int, int]) -> None:
        self._split, self._heights = split, heights
        self._beside: list[int] = []  # what the parts had when they last were beside each other
        self._least = [0, 0]
        self._widths = [0, 0]

    def turn(self, *, narrow: bool) -> None:
        """One above the other if `narrow`, else beside each other as they were."""
        split = self._split
        if narrow == (split.orientation() == Qt.Orientation.Vertical):
            return
        parts = [part for place in range(2) if (part := split.widget(place)) is not None]
        if narrow:
            self._beside = split.sizes()
            self._least = [part.minimumHeight() for part in parts]
            self._widths = [part.minimumWidth() for part in parts]
            split.setOrientation(Qt.Orientation.Vertical)
            for part, high in zip(parts, self._heights, strict=True):
                part.setMinimumHeight(high)
                part.setMinimumWidth(0)
            split.setSizes(list(self._heights))
            return
        split.setOrientation(Qt.Orientation.Horizontal)
        for part, high, wide in zip(parts, self._least, self._widths, strict=True):
            part.setMinimumHeight(high)
            part.setMinimumWidth(wide)
        split.setSizes(self._beside)
