"""A certificate that no authority vouches for: what the server showed, in plain words, trusting it for one feed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.reading import certificate, in_pairs
from ui.page_actions import PageAction, action_button
from ui.pages.emptiness import label
from ui.words import later, tr

_WHEN = later(
    "Only for a server whose certificate nobody vouches for. When a poll fails because of it, what the server showed stands here."
)
_SHOWN = later(
    "The server showed a certificate that nobody vouches for. Its SHA-256 fingerprint:\n{shown}\n"
    "Ask whoever runs the server for theirs. Only if both are the same, trust it."
)
_OTHER = later(
    "The server now shows another certificate than the one you trust. Its SHA-256 fingerprint:\n{shown}\n"
    "Trust it only if whoever runs the server says that it is theirs; otherwise somebody may be listening in."
)
_TRUSTED = later("This feed's own host may show this certificate. No other feed is concerned.")
_WRONG = later("This is no fingerprint yet: it has 64 hex digits, with or without colons.")


class CertificateBox(QWidget):
    """`text()` is the fingerprint as it stands in the line. Nothing is trusted before the form is saved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("none: certificates are checked as usual"))
        self.said = label("", muted=True, small=True, wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._trusting = PageAction(self, "feeds-trust", self._trust)
        self._distrusting = PageAction(self, "feeds-distrust", self._distrust)
        self.trust, self.distrust = action_button(self._trusting), action_button(self._distrusting)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.trust)
        row.addWidget(self.distrust)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addLayout(row)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._typed)
        self._tell()

    @property
    def asks(self) -> bool:
        """Whether the server showed a certificate that is not trusted (yet)."""
        return bool(self._shown) and self._shown != self._digits()

    def text(self) -> str:
        """The fingerprint in our spelling, or as it was typed where it is none."""
        digits = self._digits()
        return self.line.text().strip() if digits is None else digits

    def show_certificate(self, trusted: str, shown: str) -> None:
        """Both are fingerprints of 64 hex digits or empty: the one that is trusted, and what the last poll was shown."""
        self._shown = shown
        self.line.setText(in_pairs(trusted) if _is_whole(trusted) else trusted)
        self.line.setCursorPosition(0)
        self._tell()

    def setAccessibleName(self, name: str) -> None:
        """The name is the line's."""
        self.line.setAccessibleName(name)

    def _digits(self) -> str | None:
        try:
            return certificate(self.line.text())
        except UserError:
            return None

    def _trust(self) -> None:
        self.line.setText(in_pairs(self._shown))
        self.line.setCursorPosition(0)
        self.line.setFocus()

    def _distrust(self) -> None:
        self.line.clear()
        self.line.setFocus()

    def _typed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        digits = self._digits()
        pairs = in_pairs(self._shown).replace(":", ":\u200b")  # it may go on in the next line after any of them
        if digits is None:
            words = tr(_WRONG)
        elif self.asks:
            words = tr(_OTHER if digits else _SHOWN).format(shown=pairs)
        else:
            words = tr(_TRUSTED if digits else _WHEN)
        self.said.setText(words)
        self._trusting.setVisible(self.asks)
        self._trusting.setIconText(tr("Trust the new certificate") if digits else tr("Trust this certificate"))
        self._distrusting.setVisible(bool(self.line.text()))


def _is_whole(digits: str) -> bool:
    return len(digits) == 64
