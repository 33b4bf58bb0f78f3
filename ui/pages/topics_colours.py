"""The choice of a topic's colour: ten that everyone can tell apart, or the next free one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ui.colours import TOPIC_COLOURS
from ui.pages.topics_marks import plain_icon
from ui.pages.wrapping import WrappingRow
from ui.words import all_later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_NAMES = all_later("blue", "vermilion", "green", "pink", "orange", "sky blue", "purple", "dark green", "red", "yellow")


class ColourChoice(QWidget):
    """`chosen(colour)`: #RRGGBB, empty for the automatic one. A colour that is none of ours stays until another is chosen."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._colour = ""
        row = WrappingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.group = QButtonGroup(self)
        self.group.setExclusive(False)
        automatic = self._button(tr("automatic"), "")
        automatic.setText(tr("automatic"))
        row.addWidget(automatic)
        for name, colour in zip(_NAMES, TOPIC_COLOURS, strict=True):
            row.addWidget(self._button(tr(name), colour))
        self.own = self._button(tr("of its own"), "-")
        row.addWidget(self.own)
        row.addStretch(1)
        desk.theme.changed.connect(self._tint)
        self._tint()

    def _button(self, name: str, colour: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        shown = name[:1].upper() + name[1:]
        made.setToolTip(shown if colour else tr("{colour}: the next free colour").format(colour=shown))
        made.setAccessibleName(tr("Colour {name}").format(name=name))
        made.setProperty("colour", colour)
        made.setIconSize(QSize(14, 14))
        made.clicked.connect(lambda _on=False: self._press(str(made.property("colour"))))
        self.group.addButton(made)
        return made

    def _tint(self) -> None:
        for index, made in enumerate(self.group.buttons()[1:]):
            colour = self._desk.theme.topic_colour(index, str(made.property("colour")))
            made.setIcon(plain_icon("disc", colour.name(), 14))

    def _press(self, colour: str) -> None:
        self.show_colour(colour)
        self.chosen.emit(colour)

    @property
    def colour(self) -> str:
        return self._colour

    def show_colour(self, colour: str) -> None:
        """Show what is chosen without telling anyone."""
        self._colour = colour
        known = colour.casefold() in {"", *(each.casefold() for each in TOPIC_COLOURS)}
        self.own.setVisible(not known)
        self.own.setProperty("colour", "-" if known else colour)
        self._tint()
        for made in self.group.buttons():
            made.setChecked(str(made.property("colour")).casefold() == colour.casefold())
