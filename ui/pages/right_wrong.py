"""Two buttons with which the user says whether an article belongs to a topic; the one that holds is pressed, and releases by a click."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.words import tr


class RightWrong(QWidget):
    """`said(belongs)`: True, False, or None when it is taken back. `flagged`: the words are those of a flag, which is right or wrong."""

    said = Signal(object)

    def __init__(self, topic: str, *, flagged: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._belongs: bool | None = None
        self._words = ("", "")
        self._short = False
        self.right, self.wrong = QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button, value in ((self.right, True), (self.wrong, False)):
            button.setCheckable(True)
            button.setProperty("link", True)
            button.toggled.connect(
                lambda _on, value=value: self._toggled(value)
            )  # a screen reader toggles, it does not click
            row.addWidget(button)
        self.name(topic, flagged=flagged)

    def shorten(self, short: bool) -> None:
        """Show the signs alone, where there is little room; names and hints stay."""
        self._short = short
        self._write()

    def name(self, topic: str, *, flagged: bool) -> None:
        """About this topic from now on."""
        self._words = (tr("✓ Right"), tr("✗ Wrong")) if flagged else (tr("✓ Belongs"), tr("✗ Does not belong"))
        named = (
            (tr("Flag of {topic} is right"), tr("Flag of {topic} is wrong"))
            if flagged
            else (tr("Belongs to {topic}"), tr("Does not belong to {topic}"))
        )
        tips = (
            tr("The article belongs to the topic (Y); again to take it back"),
            tr("The article does not belong to the topic (X); again to take it back"),
        )
        for place, button in enumerate((self.right, self.wrong)):
            button.setAccessibleName(named[place].format(topic=topic))
            button.setToolTip(tips[place])

        self._write()

    def _write(self) -> None:
        for button, words in zip((self.right, self.wrong), self._words, strict=True):
            button.setText(words[:1] if self._short else words)

    @property
    def belongs(self) -> bool | None:
        """What is said now."""
        return self._belongs

    def show_mark(self, belongs: bool | None) -> None:
        """Show what is kept."""
        self._belongs = belongs
        with QSignalBlocker(self.right), QSignalBlocker(self.wrong):
            self.right.setChecked(belongs is True)
            self.wrong.setChecked(belongs is False)

    def _toggled(self, value: bool) -> None:
        wanted = None if self._belongs is value else value
        self.show_mark(self._belongs)  # until the engine has kept it
        self.said.emit(wanted)
