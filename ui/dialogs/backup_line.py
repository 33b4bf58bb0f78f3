"""The line about backups in the preferences: when the last one was made, and a button that makes one now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.commands import Done, MakeBackup, Refused
from monitor.events import Progress
from monitor.places import Places
from monitor.safekeeping.backups import automatic
from ui.pages.emptiness import button, label
from ui.pages.wording import ago, full_time
from ui.words import figure, tr

if TYPE_CHECKING:
    from ui.desk import Desk


class BackupLine(QWidget):
    """Says how far a backup is while it is made, and what came of it."""

    def __init__(self, desk: Desk, data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._places = desk, Places(data)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        column.addLayout(row)
        back = label(
            tr("To bring one back, choose “Restore a backup…” in the File menu."), muted=True, small=True, wrap=True
        )
        back.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(back)
        self.words = label(wrap=True)
        self.make = button(tr("Back up now"), self._make)
        row.addWidget(self.words, 1)
        row.addWidget(self.make)
        desk.signals.event.connect(self._hear)
        self._show_last()

    def _show_last(self) -> None:
        made = automatic(self._places)
        if not made:
            self.words.setText(tr("No backup yet. One is made every day while Wirewatch runs."))
            return
        last = max(made)
        self.words.setText(
            tr("Last backup {when}, {number} kept.").format(
                when=ago(last, self._desk.now(), self._desk.zone), number=len(made)
            )
        )
        self.words.setToolTip(f"{full_time(last, self._desk.zone)}\n{made[last]}")

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.words.setText(tr("Backing up…"))
        self._desk.send(MakeBackup(), self._made, self._refused, owner=self)

    def _hear(self, event: object) -> None:
        if isinstance(event, Progress) and event.task == "backup" and event.total and not self.make.isEnabled():
            share = 100 * event.done // event.total
            self.words.setText(tr("Backing up… {share} %").format(share=share))

    def _made(self, done: Done) -> None:
        self.make.setEnabled(True)
        self._show_last()
        articles, size = done.counts["articles"], done.counts["bytes"] / 1e6
        self.words.setText(
            tr("Backed up: {number} articles, {size} MB, checked. Passwords are not in it.").format(
                number=figure(articles), size=figure(size, ",.1f")
            )
        )
        self.words.setToolTip(done.text)

    def _refused(self, refused: Refused) -> None:
        self.make.setEnabled(True)
        self.words.setText(refused.message)
