"""What a second start brings to the front: the window, and where there is none yet or none any more, the box or sign shown instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.window import MainWindow


class Forward:
    """`window` is the main window from its making until it is closed for good; it may be hidden, in the tray."""

    def __init__(self) -> None:
        self.window: MainWindow | None = None

    def come(self, _arguments: Sequence[str] = ()) -> None:
        """Show it in front of others."""
        if self.window is not None:
            self.window.come_forward()
            return
        for one in _shown():
            one.setWindowState(one.windowState() & ~Qt.WindowState.WindowMinimized)
            one.raise_()
            one.activateWindow()


def _shown() -> list[QWidget]:
    """The dialog that waits for an answer, else every window there is."""
    if (waiting := QApplication.activeModalWidget()) is not None:
        return [waiting]
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.windowType() in kinds]
