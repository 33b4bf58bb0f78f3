"""A dialog never opens larger than the screen: what has no room there could not be reached."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ui.on_screen import size_on_screen


def test_a_window_opens_as_large_as_it_likes_but_not_larger_than_the_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    size_on_screen(window, QSize(300, 200))
    assert window.size() == QSize(300, 200)
    size_on_screen(window, QSize(9000, 200))
    assert window.height() == 200
    assert 300 < window.width() < room.width()
    size_on_screen(window, QSize(9000, 9000))
    assert window.height() < room.height()
