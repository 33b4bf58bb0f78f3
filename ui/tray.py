"""The icon in the system's tray, where there is one: without it a hidden window could not be got back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ui.actions import Actions
from ui.icons import application_icon
from ui.words import tr


class Tray(QObject):
    """`wanted` is emitted when the user asks for the window."""

    wanted = Signal()

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._menu = QMenu(window)
        self._menu.addAction(tr("Show Wirewatch"), self.wanted.emit)
        self._menu.addAction(actions["poll"])
        self._menu.addSeparator()
        self._menu.addAction(actions["quit"])
        self._icon = QSystemTrayIcon(application_icon(), self)
        self._icon.setContextMenu(self._menu)
        self._icon.setToolTip(tr("Wirewatch"))
        self._icon.activated.connect(self._clicked)
        self._icon.show()

    @staticmethod
    def available() -> bool:
        """Whether the session has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, unseen: int) -> None:
        """Say in the tool tip how many alerts were not seen yet."""
        self._icon.setToolTip(f"Wirewatch: {unseen:,} new" if unseen else tr("Wirewatch"))

    def explain(self) -> None:
        """Say once that closing the window does not end Wirewatch."""
        self._icon.showMessage(
            tr("Wirewatch is still running"),
            tr("It keeps checking your feeds. Quit it from this icon's menu or with Ctrl+Q."),
        )

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.wanted.emit()
