"""The corner of the menu bar: a search box that leads to the articles, and the buttons one needs everywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.action_table import BAR
from ui.actions import Actions
from ui.desk import Desk
from ui.icons import icon
from ui.words import tr


class TopBar(QWidget):
    """Emits `searched(query)` when a query was typed and Enter pressed, `left` when Escape was pressed in an empty box."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._offered, self._narrow, self._tight = True, False, False
        self._short: QToolButton | None = None  # of a window that was narrow once
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(tr("Search all articles"))
        self._box.setAccessibleName(tr("Search all articles"))
        self._box.setClearButtonEnabled(True)
        self._box.setFixedWidth(280)
        room = self._box.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # a menu bar does not lay its corner out again
        self._box.setSizePolicy(room)
        self._lens = QAction(self)
        self._box.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._box.returnPressed.connect(self._search)
        self._box.installEventFilter(self)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(4)
        line.addStretch(1)
        line.addWidget(self._box)
        line.addSpacing(4)
        buttons = {name: self._button(actions[name]) for name in BAR}
        for button in buttons.values():
            line.addWidget(button)
        self._dispensable = [buttons[name] for name in ("palette", "theme")]
        desk.theme.changed.connect(self._tint)
        self._tint()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(action.toolTip().partition(" (")[0])
        return button

    def _tint(self) -> None:
        self._lens.setIcon(icon("search", self._desk.theme.colours.muted))

    def offer_search(self, searching: bool) -> None:
        """Show or hide the search box (a page with one of its own does without)."""
        self._offered = searching
        self._box.setVisible(searching and not self._narrow)

    def be_narrow(self, *, on: bool) -> None:
        """In a narrow window a button stands for the search box, and leads to where one searches."""
        self._narrow = on
        room = self._box.sizePolicy()
        room.setRetainSizeWhenHidden(not on)
        self._box.setSizePolicy(room)
        self.offer_search(self._offered)
        if self._short is None:
            self._short = self._button(self._actions["search"])
            self._line.insertWidget(1, self._short)
        self._short.setVisible(on)
        self.be_tight(on=on and self._tight)

    def be_tight(self, *, on: bool) -> None:
        """Leave the room of the buttons that one can do without to the menus, which have the same actions."""
        self._tight = on
        for button in self._dispensable:
            button.setVisible(not on)
        self.adjustSize()

    def search(self) -> None:
        """Put the cursor into the search box."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape clears the box, then leaves it."""
        if watched is not self._box or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self._box.text():
            self._box.clear()
        else:
            self.left.emit()
        return True

    def _search(self) -> None:
        query = self._box.text().strip()
        if query:
            self._box.clear()
            self.searched.emit(query)
