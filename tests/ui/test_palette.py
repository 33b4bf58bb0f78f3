"""The command palette: a few letters find what is meant, and Enter does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from monitor.commands import Poll
from ui.palette import Palette, choices_of, rank

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so


def test_the_palette_finds_by_a_few_letters_and_does_it(window, link, qtbot):
    palette = Palette(choices_of(window), window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette._box, "xyzzy")
    assert palette._none.isVisible()
    palette._box.clear()
    qtbot.keyClicks(palette._box, "poll al")
    assert palette._shown[0].text == "Poll all feeds now"
    assert not palette._none.isVisible()
    qtbot.keyClick(palette._box, Qt.Key.Key_Down)
    qtbot.keyClick(palette._box, Qt.Key.Key_Up)
    qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert link.asked == [Poll(all=True)]


def test_ranks_prefer_starts_of_words():
    assert rank("ch", "Charts") == 0
    assert rank("ch", "Open charts") == 1
    assert rank("ar", "Charts") == 2
    assert rank("cts", "Charts") == 3
    assert rank("xyz", "Charts") is None
