"""A password's line: what stands in the keyring is never shown, only replaced, or taken away when the form is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.words import tr

UNCHANGED = ""


class PasswordLine(QWidget):
    """`value` is the new password, "" where it stays as it is, None where the stored one is to be taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forget = False
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setToolTip(tr("Kept in the system's keyring, never in the archive"))
        self.forget = QToolButton()
        self.forget.setText(tr("Forget"))
        self.forget.setProperty("link", True)
        self.forget.setToolTip(tr("Take the stored password out of the keyring when you save"))
        self.forget.clicked.connect(self._turn)
        self.line.textChanged.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.forget)
        self.setFocusProxy(self.line)
        self._say()

    @property
    def value(self) -> str | None:
        return None if self._forget else self.line.text()

    def show_value(self, value: str | None) -> None:
        """Put this in place, as `value` gave it."""
        self._forget = value is None
        self.line.setText(value or "")
        self._say()

    def offer(self, *, on: bool) -> None:
        """Whether there may be a stored one to forget: there is a user whose it is."""
        self.forget.setVisible(on)

    def setAccessibleName(self, name: str) -> None:
        """The name is the line's; the button says whose password it forgets."""
        self.line.setAccessibleName(name)
        self.forget.setAccessibleName(tr("Forget what is stored: {name}").format(name=name))

    def _turn(self) -> None:
        self._forget = not self._forget
        if self._forget:
            self.line.clear()
        self._say()
        self.changed.emit()

    def _typed(self, text: str) -> None:
        if text:
            self._forget = False
            self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.line.setPlaceholderText(tr("taken away when you save") if self._forget else tr("unchanged"))
        self.forget.setText(tr("Keep") if self._forget else tr("Forget"))
