"""Things the user should know, each told once, above the page they are on, until dismissed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.heard import heard
from ui.icons import icon
from ui.theme import Theme
from ui.words import tr


class Notices(QWidget):
    """A column of bars. A notice is known by a stable word; the same word is shown once a session."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: set[str] = set()
        self._bars: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What is shown now."""
        return [label.text() for bar in self._bars.values() if (label := bar.findChild(QLabel, "text")) is not None]

    def tell(self, what: str, text: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a notice unless this one was shown before; a button may offer the next step."""
        if what in self._told:
            return
        self.dismiss(what)  # one that was told before and may be told again
        text = heard(text)
        text = text[:1].upper() + text[1:]
        self._told.add(what)
        bar = self._bar(what, text)
        if do is not None:
            act = QPushButton(button, bar)
            act.clicked.connect(lambda: self._act(what, do))
            layout = bar.layout()
            if isinstance(layout, QHBoxLayout):
                layout.insertWidget(2, act)
        self._bars[what] = bar
        self._column.addWidget(bar)
        self.show()

    def _act(self, what: str, do: Callable[[], None]) -> None:
        self.dismiss(what)
        self.forget(what)
        do()

    def forget(self, what: str) -> None:
        """Let this be told again."""
        self._told.discard(what)

    def dismiss(self, what: str) -> None:
        """Take a notice away."""
        bar = self._bars.pop(what, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def _bar(self, what: str, text: str) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("card", True)
        line = QHBoxLayout(bar)
        line.setContentsMargins(12, 6, 6, 6)
        sign = QLabel(bar)
        sign.setPixmap(icon("warning", self._theme.colours.warning).pixmap(16, 16))
        label = QLabel(text, bar, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setObjectName("text")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(text)
        close = QToolButton(bar)
        close.setIcon(icon("close", self._theme.colours.muted))
        close.setAccessibleName(tr("Dismiss"))
        close.setToolTip(tr("Dismiss"))
        close.clicked.connect(lambda: self.dismiss(what))
        line.addWidget(sign)
        line.addWidget(label, 1)
        line.addWidget(close)
        return bar
