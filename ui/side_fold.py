"""The side bar of a narrow window: folded away until it is asked for; a window that becomes wide again has it back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from ui.window import MainWindow

_OPEN, _TIGHT = 220, 600
"""Pixels of the side bar while it is open in a narrow window; and of the window below which menus have the room of some buttons."""


class SideFold(QObject):
    """Made by a window that is narrow for the first time; `fit` says how it is now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.narrow = self._tight = False
        self.wide_layout = (True, QByteArray())
        self._corner = QWidget(window)
        line = QHBoxLayout(self._corner)
        line.setContentsMargins(8, 0, 0, 0)
        window.actions_table.tint(
            ("toggle-sidebar", "search")
        )  # a menu bar lays its corners out by what they are at first
        self._button = self._make_button()
        line.addWidget(self._button)
        window.menuBar().setCornerWidget(self._corner, Qt.Corner.TopLeftCorner)
        window.sidebar.clicked.connect(lambda _place: self._leave())
        window.sidebar.left.connect(self._leave)

    def _make_button(self) -> QToolButton:
        button = QToolButton(self._corner)
        button.setDefaultAction(self._window.actions_table["toggle-sidebar"])
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(button.toolTip().partition(" (")[0])
        return button

    def fit(self, width: int, *, narrow: bool) -> None:
        """Fold the side bar away, or bring it back; in a window of so many pixels."""
        window = self._window
        tight = width < _TIGHT
        if narrow and tight != self._tight:
            self._tight = tight
            window.top.be_tight(on=tight)
            self._lay_menus()
        if narrow == self.narrow:
            return
        if narrow:
            self.wide_layout = window.wide_layout()
            window.sidebar.hide()
        self.narrow = narrow
        if not narrow:
            shown, split = self.wide_layout
            window.sidebar.setVisible(shown)
            window.split.restoreState(split)
        menu = window.menuBar()
        menu.setProperty("narrow", narrow)
        for each in (menu, self._corner, self._button):
            menu.style().unpolish(each)
            menu.style().polish(each)
        self._corner.setVisible(narrow)
        window.top.be_narrow(on=narrow)
        self._lay_menus()

    def _lay_menus(self) -> None:
        """A menu bar does not lay its corners out again when they change, nor before it is shown."""
        menu, top = self._window.menuBar(), self._window.top
        QTimer.singleShot(0, menu, lambda: menu.setCornerWidget(top))

    def toggle(self) -> None:
        """Open the side bar and go there, or fold it away."""
        window = self._window
        if window.sidebar.isHidden():
            window.sidebar.show()
            window.split.setSizes([_OPEN, window.width() - _OPEN])
            window.sidebar.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._leave()

    def _leave(self) -> None:
        if self.narrow and not self._window.sidebar.isHidden():
            self._window.sidebar.hide()
            self._window.focus_page()
