"""Restore a backup and repair the archive, from the window: asked for here, done when the window has closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from monitor.places import Places
from ui.leaving import Leaving
from ui.put_in_order import Repair, Restore
from ui.words import tr

if TYPE_CHECKING:
    from monitor.link import Link
    from monitor.safekeeping.restoring import Preview
    from ui.between_windows import Work
    from ui.desk import Desk
    from ui.window import MainWindow


class ArchiveCare(QObject):
    """`then` is what is to be done to the archive once this window is closed; `end` closes it."""

    def __init__(
        self,
        desk: Desk,
        places: Places,
        window: MainWindow,
        leaving: Leaving,
        links: Sequence[Link],
        end: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._places = places
        self._window = window
        self._leaving = leaving
        self._links = links
        self._end = end
        self.then: Work | None = None

    def restore(self) -> None:
        """The dialog that chooses a backup, unless the archive is served by an engine that is not ours to end."""
        from ui.dialogs.restore import RestoreDialog  # when it is asked for

        if self._is_ours_to_end():
            dialog = RestoreDialog(self._desk.tasks, self._desk.zone, self._places.data, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.wanted.connect(self._end_to_restore)
            dialog.open()

    def repair(self) -> None:
        """Asked once more, unless the archive is served by an engine that is not ours to end."""
        if self._is_ours_to_end():
            box = QMessageBox(QMessageBox.Icon.Question, tr("Repair the archive"), "", parent=self._window)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(tr("Close this window, look through the whole archive and repair it?"))
            words = tr(
                "The search index and the tallies are made anew where they are wrong. A damaged file is put aside, never deleted, and "
                "what can be read of it goes into a new one. The window opens again and tells what was done."
            )
            box.setInformativeText(words)
            agreed = box.addButton(tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(agreed)
            agreed.clicked.connect(lambda: self._end_for(Repair()))
            box.open()

    def _end_to_restore(self, seen: Preview, channels: bool) -> None:
        self._end_for(Restore(seen, channels))

    def _is_ours_to_end(self) -> bool:
        if all(link.started_engine for link in self._links):
            return True
        words = tr(
            "Another Wirewatch serves this archive (`watch`, or a command). End it, then restore the backup or repair the archive."
        )
        self._window.notices.forget("restore")
        self._window.notices.tell("restore", words)
        return False

    def _end_for(self, work: Work) -> None:
        """End as for good; whoever runs us does this work then, and opens another window over what came of it."""

        def end() -> None:
            self.then = work
            self._end()

        self._leaving.ask(self._window.keeping(), end)
