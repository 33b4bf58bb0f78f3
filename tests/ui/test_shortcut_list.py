"""The list of shortcuts names every key that does something, with all ways to press it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from ui.actions import TABLE, Actions, plain
from ui.palette import ShortcutHelp
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


def test_the_list_of_shortcuts_holds_every_key(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutHelp(Actions(window, Theme(QApplication.instance(), "light")), window)
    dialog.show()
    (table,) = dialog.findChildren(QTableWidget)
    told = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert told["Save the topic"] == "Ctrl+S or Ctrl+Return"
    assert {plain(entry.text) for entry in TABLE if entry.keys} <= set(told)
