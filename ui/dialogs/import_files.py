"""The files that are to be imported: chosen, looked at, taken off the list again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from monitor.reading import Incoming, incoming
from ui.dialogs.import_words import FORMATS, size_words
from ui.heard import heard
from ui.marks import tip
from ui.pages import wording
from ui.pages.emptiness import button
from ui.words import later, tr

if TYPE_CHECKING:
    from ui.desk import Desk

_KINDS = later("Articles (*.jsonl *.ndjson *.json *.csv *.tsv *.parquet *.pq);;All files (*)")


class ImportFiles(QWidget):
    """`changed`: other files are listed, or one was looked at. Files are looked at in a thread, as their disk may be slow."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.found: list[Incoming] = []
        self._folder = str(Path.home())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Files to import"))
        self.list.setFixedHeight(96)
        self.list.setProperty("card", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemSelectionChanged.connect(self._fit)
        self.choose = button(tr("Choose files…"), self._choose)
        self.remove = button(tr("Remove"), self.take_off, tip=tr("Take the selected file off the list (Del)"))
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.take_off, context=Qt.ShortcutContext.WidgetShortcut)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.choose)
        side.addWidget(self.remove)
        side.addStretch(1)
        self.setFixedHeight(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list, 1)
        row.addLayout(side)
        self._fit()

    def _choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, tr("Import articles"), self._folder, tr(_KINDS))
        self.add(map(Path, names))

    def add(self, paths: Iterable[Path]) -> None:
        """List these files; one that is listed already is not listed twice."""
        listed = {each.path for each in self.found}
        new = [path for path in dict.fromkeys(paths) if path not in listed]
        if new:
            self._folder = str(new[-1].parent)
            self._desk.tasks.run(lambda: [incoming(path) for path in new], self._looked, self)

    def _looked(self, found: list[Incoming]) -> None:
        listed = {each.path for each in self.found}
        self.found += [each for each in found if each.path not in listed]
        self._show()

    def take_off(self) -> None:
        """Take the selected file off the list."""
        row = self.list.currentRow()
        if row >= 0:
            del self.found[row]
            self._show()

    def clear(self) -> None:
        """Take all files off the list."""
        self.found = []
        self._show()

    def _show(self) -> None:
        self.list.clear()
        for each in self.found:
            about = (
                heard(each.trouble)
                or f"{FORMATS.get(each.format) or tr('format not known')} · {size_words(each.bytes)}"
            )
            item = QListWidgetItem(f"{wording.one_line(each.path.name, 120)}  ·  {about}")
            item.setToolTip(tip(str(each.path)))
            self.list.addItem(item)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)
