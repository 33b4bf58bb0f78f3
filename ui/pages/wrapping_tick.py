"""A tick box whose words go on in a second line where one has no room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_LEAST = 200


class WrappingTick(QCheckBox):
    """Would like to stand in one line. `words` are what it says, without the breaks that its text has."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Say this instead."""
        self.words = words
        self.setAccessibleName(words)
        self._wrap(self.width())

    def sizeHint(self) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.words
        line = self.fontMetrics().size(0, self.words)
        whole = self.style().sizeFromContents(QStyle.ContentsType.CT_CheckBox, option, line, self)
        return QSize(whole.width(), max(whole.height(), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def _wrap(self, width: int) -> None:
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.words)
        lines: list[str] = []
        for word in self.words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.fontMetrics().horizontalAdvance(longer) > width - around:
                lines.append(word)
            else:
                lines[-1:] = [longer]
        if (text := "\n".join(lines)) != self.text():
            self.setText(text)
