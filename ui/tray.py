"""The icon in the system's tray, where there is one: without it a hidden window could not be got back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ui.actions import Actions
from ui.icons import application_icon
from ui.marks import one_line
from ui.pages.alert_words import text_of, title_of
from ui.words import figure, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.model import Alert

_LONGEST = 300


class Tray(QObject):
    """`wanted` is emitted when the user asks for the window, `opened` with an article's id (0: the alert list) when he clicks an alert."""

    wanted = Signal()
    opened = Signal(int)

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
        self._icon.messageClicked.connect(self._message_clicked)
        self._waiting: list[Alert] = []
        self._about = -1
        self._soon = QTimer(self, singleShot=True, interval=300)
        self._soon.timeout.connect(self._show_alerts)
        self._icon.show()

    @staticmethod
    def available() -> bool:
        """Whether the session has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, unseen: int) -> None:
        """Say in the tool tip how many alerts were not seen yet."""
        words = tr("Wirewatch: {number} new") if unseen else tr("Wirewatch")
        self._icon.setToolTip(words.format(number=figure(unseen)))

    def explain(self) -> None:
        """Say once that closing the window does not end Wirewatch."""
        self._about = -1
        self._icon.showMessage(
            tr("Wirewatch is still running"),
            tr("It keeps checking your feeds. Quit it from this icon's menu or with Ctrl+Q."),
        )

    def tell(self, alerts: Sequence[Alert]) -> None:
        """Show alerts that no notification service took; those that come together are one message."""
        self._waiting += alerts
        if not self._soon.isActive():
            self._soon.start()

    def _show_alerts(self) -> None:
        alerts, self._waiting = self._waiting, []
        newest = alerts[-1]
        title, text, self._about = title_of(newest), text_of(newest), newest.article_id
        if len(alerts) > 1:
            title, self._about = tr("{number} alerts").format(number=len(alerts)), 0
        head, below = (one_line(words, longest=_LONGEST).text for words in (title, text))
        self._icon.showMessage(head, below, application_icon())

    def _message_clicked(self) -> None:
        about, self._about = self._about, -1
        if about < 0:  # the message was not an alert
            self.wanted.emit()
        else:
            self.opened.emit(about)

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.wanted.emit()
