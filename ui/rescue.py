"""What keeps the window from opening, for those who see no terminal, and what can be done about it from here."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from monitor.errors import EngineBusyError, UserError
from monitor.places import Places
from ui.heard import heard
from ui.put_in_order import Repair, Restore
from ui.waiting import wait_for
from ui.words import tr

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Preview
    from ui.between_windows import Work
    from ui.interrupt import Interrupt
    from ui.tasks import Tasks


def show_trouble(text: str, more: str) -> QMessageBox:
    """A box that says why the window cannot open; to be executed by the caller."""
    box = QMessageBox(QMessageBox.Icon.Critical, tr("Wirewatch"), tr("Wirewatch cannot open."))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(f"{text[:1].upper()}{text[1:]}\n\n{more}")
    return box


def trouble_of(error: UserError, places: Places, said: str = "") -> QMessageBox:
    """The same for what was raised over this folder, below what came of the last attempt to mend it."""
    box = show_trouble(heard(str(error)), tr("Your data: {folder}").format(folder=places.data))
    if said:
        box.setInformativeText(f"{said}\n\n{box.informativeText()}")
    return box


def way_out(
    error: UserError, places: Places, tasks: Tasks, zone: ZoneInfo, interrupt: Interrupt, said: str = ""
) -> Work:
    """Say why the archive cannot be opened, until the user chose what to do about it. Raises `error` when that is nothing.

    `said` is what came of what was chosen before.
    """
    if isinstance(error, EngineBusyError):
        interrupt.on_asked(QApplication.closeAllWindows)
        trouble_of(error, places, said).exec()
        raise error
    can_repair, can_restore = _damaged(places, tasks, interrupt), _has_backups(places)
    interrupt.on_asked(QApplication.closeAllWindows)
    while not interrupt.asked:
        box = trouble_of(error, places, said)
        repair = _button(box, tr("Repair it"), offered=can_repair)
        restore = _button(box, tr("Restore a backup…"), offered=can_restore or can_repair)
        close = box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(close)  # a key pressed in fright changes nothing
        box.setEscapeButton(close)
        box.exec()
        chosen = box.clickedButton()
        if repair is not None and chosen is repair:
            return Repair()
        if restore is None or chosen is not restore:
            break
        if wanted := _backup_chosen(places, tasks, zone):
            return wanted
    raise error


def _button(box: QMessageBox, words: str, *, offered: bool) -> QPushButton | None:
    return box.addButton(words, QMessageBox.ButtonRole.ActionRole) if offered else None


def _damaged(places: Places, tasks: Tasks, interrupt: Interrupt) -> bool:
    """Whether a repair can help; for that the whole archive is read."""
    stop = threading.Event()

    def look() -> bool:
        from monitor.safekeeping.repair import can_help  # with all that reads archives of any version

        return can_help(places, stop.is_set)

    try:
        return wait_for(look, tr("Looking at what can be done…"), tasks, interrupt) is True
    finally:
        stop.set()


def _has_backups(places: Places) -> bool:
    from monitor.safekeeping.backups import automatic

    return bool(automatic(places))


def _backup_chosen(places: Places, tasks: Tasks, zone: ZoneInfo) -> Restore | None:
    from ui.dialogs.restore import RestoreDialog

    wanted: list[Restore] = []

    def want(seen: Preview, channels: bool) -> None:
        wanted.append(Restore(seen, channels))

    dialog = RestoreDialog(tasks, zone, places.data)
    dialog.wanted.connect(want)
    dialog.exec()
    dialog.deleteLater()
    return wanted[0] if wanted else None
