"""How large a window of ours opens: as large as it would like to be, as far as the screen goes."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QWidget

AROUND = QMargins(8, 24, 8, 24)
"""What a desktop draws around a window, about."""


def size_on_screen(window: QWidget, wanted: QSize) -> None:
    """Give the window this size, or what of it the screen has room for."""
    window.resize(wanted.boundedTo(window.screen().availableSize().shrunkBy(AROUND)))
