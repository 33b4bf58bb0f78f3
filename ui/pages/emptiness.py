"""An empty page says what will stand there and offers the next step; small words and headings for pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.pages.wrapping import WrappingRow

Step = tuple[str, Callable[[], object]]


class EmptyState(QWidget):
    """A heading, a sentence or two and one to three next steps, the first of them the obvious one."""

    def __init__(self, heading: str, text: str, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        top = label(heading, heading=True, wrap=True)
        top.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(top)
        self._body = body = label(text, muted=True, wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.setMaximumWidth(460)
        body.setMinimumWidth(240)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(body, 4)
        line.addStretch(1)
        column.addLayout(line)
        row = WrappingRow()
        row.addStretch(1)
        self.buttons = [button(words, act, primary=not index) for index, (words, act) in enumerate(steps)]
        for each in self.buttons:
            row.addWidget(each)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)

    def say(self, text: str) -> None:
        """Say this below the heading instead."""
        self._body.setText(text)


def label(
    text: str = "",
    *,
    title: bool = False,
    heading: bool = False,
    muted: bool = False,
    small: bool = False,
    warning: bool = False,
    wrap: bool = False,
) -> QLabel:
    """A label that shows its text as it stands (never as markup) in one of our styles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    styles = {"title": title, "heading": heading, "muted": muted, "small": small, "warning": warning}
    for name, wanted in styles.items():
        if wanted:
            made.setProperty(name, True)
    return made


def button(text: str, act: Callable[[], object], *, primary: bool = False, tip: str = "") -> QPushButton:
    """A push button that calls `act` without arguments."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    if primary:
        made.setProperty("primary", True)
    made.clicked.connect(lambda _checked=False: act())
    return made


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed box and the column inside it."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(8)
    return frame, column
