"""A part of a form that is folded away until it is wanted: a line to click, what is set inside it, and the inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from ui.theme import Theme


class Fold(QWidget):
    """Space or a click opens and closes it. What the user chose holds; `insist` opens it for as long as something inside asks for it."""

    def __init__(self, name: str, theme: Theme, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self.inside = inside
        self.head = QToolButton()
        self.head.setText(name)
        self.head.setCheckable(True)
        self.head.setProperty("fold", True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(14, 14))
        self.summary = label("", muted=True, small=True, wrap=True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.head)
        row.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(inside)
        self._wanted = False
        self._summary = ""
        self.head.toggled.connect(self._show)
        self.head.clicked.connect(self._choose)
        theme.changed.connect(self._draw)
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the inside is seen."""
        return self.head.isChecked()

    def open(self) -> None:
        """Open it and leave it open."""
        self._wanted = True
        self.head.setChecked(True)

    def insist(self, *, on: bool) -> None:
        """Open it while `on`; afterwards it is as the user left it."""
        self.head.setChecked(self._wanted or on)

    def say(self, summary: str) -> None:
        """What is set inside, in a few words, for when it is closed."""
        self._summary = summary
        self._show()

    def _choose(self) -> None:
        self._wanted = self.head.isChecked()

    def _show(self) -> None:
        self.inside.setVisible(self.is_open)
        self.summary.setText("" if self.is_open else self._summary)
        self._draw()

    def _draw(self) -> None:
        self.head.setIcon(icon("next" if self.is_open else "unfold", self._theme.colours.muted))
        words = tr("{name}, closed: {summary}") if self._summary else tr("{name}, closed")
        if self.is_open:
            words = tr("{name}, open")
        self.head.setAccessibleName(words.format(name=self._name, summary=self._summary))
