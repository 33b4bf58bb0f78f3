"""Bringing a backup back: which one, what it holds and what it takes the place of. The window then closes, and opens over it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QHBoxLayout, QWidget

from monitor.errors import UserError
from monitor.places import Places
from monitor.safekeeping.backups import automatic
from ui.dialogs.frame import Frame
from ui.dialogs.restore_words import preview_words
from ui.heard import heard
from ui.pages.emptiness import button, label
from ui.pages.wording import full_time
from ui.words import tr

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Preview
    from ui.tasks import Tasks


class RestoreDialog(QDialog):
    """Changes nothing itself: `wanted(preview, channels)` when the user wants it; `channels`: notifications may stay on."""

    wanted = Signal(object, bool)

    def __init__(self, tasks: Tasks, zone: ZoneInfo, data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._zone = tasks, zone
        self._places = Places(data)
        self._seen: Preview | None = None
        self.which = QComboBox()
        self.choose = button(tr("Choose a file…"), self._choose)
        self.words = label("", wrap=True)
        self.channels = QCheckBox(tr("Leave notifications and channels on"))
        self.frame = Frame(self, tr("Restore a backup"), tr("Restore"), self.act)
        self._lay_out()
        self.which.activated.connect(self._chosen)
        self._show(None, "")
        self.resize(560, 420)

    def _lay_out(self) -> None:
        self.which.setAccessibleName(tr("Backup"))
        self.which.setPlaceholderText(tr("Choose a backup"))
        for made, path in sorted(automatic(self._places).items(), reverse=True):
            self.which.addItem(full_time(made, self._zone), str(path))
        self.which.setCurrentIndex(-1)
        column = self.frame.column
        what = tr(
            "A backup takes the place of the whole archive, with its topics and settings. What was there is put aside, not deleted."
        )
        column.addWidget(label(what, muted=True, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.which, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.channels)
        column.addStretch(1)
        self.frame.finish()

    def _show(self, seen: Preview | None, words: str) -> None:
        self._seen = seen
        self.words.setText(words)
        self.channels.setVisible(seen is not None and seen.elsewhere)
        self.channels.setChecked(False)
        self.frame.accept.setEnabled(seen is not None)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Restore a backup"), "", tr("Backups (*.db);;All files (*)"))
        if name:
            self.look_into(Path(name))

    def _chosen(self, place: int) -> None:
        self.look_into(Path(self.which.itemData(place)))

    def look_into(self, path: Path) -> None:
        """Go through a file and say what it holds; nothing is changed."""
        place = self.which.findData(str(path))
        if place < 0:
            self.which.addItem(str(path), str(path))
            place = self.which.count() - 1
        self.which.setCurrentIndex(place)
        self.frame.tell("")
        self._show(None, tr("Looking through it…"))

        def look() -> Preview:
            from monitor.safekeeping.restoring import preview  # with all that reads archives of any version

            return preview(self._places, path)

        self._tasks.run(look, self._looked, self, failed=self._failed, key="look")

    def _looked(self, seen: Preview) -> None:
        self._show(seen, preview_words(seen, self._zone))
        self.frame.accept.setFocus()

    def _failed(self, error: UserError) -> None:
        self._show(None, "")
        self.frame.tell(f"{heard(str(error))[:1].upper()}{heard(str(error))[1:]}.".replace("..", "."))

    def act(self) -> None:
        """Have it restored."""
        if self._seen is not None:
            seen, channels = self._seen, self.channels.isChecked()
            self.accept()
            self.wanted.emit(seen, channels)
