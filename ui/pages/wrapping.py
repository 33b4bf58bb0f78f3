"""A row of buttons and fields that goes on in a second line where one has no room for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QSpacerItem, QWidget

_BELOW, _BETWEEN = 700, 8
"""Pixels of a row that is pressed no further; and at most between two of its lines."""


class WrappingRow(QHBoxLayout):
    """One line like any other where it is wide enough. `below`: pixels below which nothing is pressed smaller than it would like to be,
    so that no word of it is cut. A row that begins and ends with a stretch stands in the middle, each line of it.
    """

    def __init__(self, parent: QWidget | None = None, *, below: int = _BELOW) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._below = below

    def in_one_line(self) -> int:
        """Pixels that one line needs."""
        return super().minimumSize().width()

    def minimumSize(self) -> QSize:
        least = max((item.minimumSize().width() for item in self._items()), default=0)
        edge = self.contentsMargins()
        return QSize(least + edge.left() + edge.right(), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._in_one_line(width):
            asked = super().heightForWidth(width)
            return asked if asked >= 0 else super().sizeHint().height()
        edge = self.contentsMargins()
        lines = self._lines(width - edge.left() - edge.right())
        gaps = min(max(self.spacing(), 0), _BETWEEN) * max(0, len(lines) - 1)
        return sum(high for _line, high in lines) + gaps + edge.top() + edge.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        if self._in_one_line(width):
            asked = super().minimumHeightForWidth(width)
            return asked if asked >= 0 else super().minimumSize().height()
        return self.heightForWidth(width)

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        if self._in_one_line(place.width()):
            return
        inner, gap = self.contentsRect(), max(self.spacing(), 0)
        top = inner.top()
        for line, high in self._lines(inner.width()):
            left = inner.left()
            spare = inner.width() - sum(_wide(item, inner.width()) for item in line) - gap * (len(line) - 1)
            left += spare // 2 if self._centred() else 0
            growing = [item for item in line if self.stretch(self._place_of(item)) > 0]
            for item in line:
                wide = _wide(item, inner.width()) + (spare // len(growing) if item in growing else 0)
                most = min(wide, max(item.maximumSize().width(), 1))
                item.setGeometry(QRect(QPoint(left, top), QSize(most, high)))
                left += most + gap
            top += high + min(gap, _BETWEEN)

    def _centred(self) -> bool:
        """Whether there is room to spare at both ends."""
        return self.count() > 1 and all(isinstance(self.itemAt(place), QSpacerItem) for place in (0, self.count() - 1))

    def _in_one_line(self, width: int) -> bool:
        least = super().sizeHint() if width < self._below else super().minimumSize()
        return least.width() <= width

    def _items(self) -> list[QLayoutItem]:
        """All that is seen, in order."""
        items = [self.itemAt(place) for place in range(self.count())]
        return [item for item in items if item is not None and not isinstance(item, QSpacerItem) and not item.isEmpty()]

    def _place_of(self, wanted: QLayoutItem) -> int:
        return next(place for place in range(self.count()) if self.itemAt(place) is wanted)

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """What stands in each line, and the line's height."""
        lines: list[list[QLayoutItem]] = []
        taken, gap = 0, max(self.spacing(), 0)
        for item in self._items():
            wide = _wide(item, width)
            if not lines or taken + gap + wide > width:
                lines.append([item])
                taken = wide
            else:
                lines[-1].append(item)
                taken += gap + wide
        return [(line, max(_high(item, _wide(item, width)) for item in line)) for line in lines]


def _wide(item: QLayoutItem, width: int) -> int:
    return min(max(item.sizeHint().width(), item.minimumSize().width()), width)


def _high(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
