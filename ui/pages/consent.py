"""Before words of the user go to a service, or feeds through a proxy that a file names, that is said, and the user may leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.heard import heard
from ui.pages.wording import how_many, one_line
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SHOWN = 8


def ask(
    over: QWidget,
    notices: Sequence[str],
    accept: str,
    go_on: Callable[[], None],
    leave: Callable[[], None],
) -> QMessageBox | None:
    """Go on at once if there is nothing to say; else ask over this widget. `accept` is what going on is called, as in "Import"."""
    if not notices:
        go_on()
        return None
    box = QMessageBox(over)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(accept)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Please note before you go on:"))
    more = (
        [tr("… and {feeds}").format(feeds=how_many(len(notices) - _SHOWN, "more such feed"))]
        if len(notices) > _SHOWN
        else []
    )
    box.setInformativeText("\n".join([*(one_line(heard(notice), 300) for notice in notices[:_SHOWN]), *more]))
    yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole))

    def answered() -> None:
        box.deleteLater()
        (go_on if box.clickedButton() is yes else leave)()

    box.finished.connect(answered)
    box.open()
    return box
