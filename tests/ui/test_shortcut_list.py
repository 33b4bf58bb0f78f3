"""The list of shortcuts names every key that does something, with all ways to press it; those of a page work in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from monitor.commands import SaveTopic
from ui.action_table import TABLE, plain
from ui.actions import Actions
from ui.front import Front
from ui.palette import ShortcutHelp
from ui.theme import Theme
from ui.window import PAGES, MainWindow

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


def test_ctrl_s_and_ctrl_return_save_the_topic_in_the_window(window_desk, archive, link, qtbot):
    front = Front(window_desk, archive.places, lambda: link, MainWindow(window_desk, PAGES))
    window = front.window
    qtbot.addWidget(window, before_close_func=lambda _window: front.close())
    front.show()
    front.attach_engine()
    qtbot.waitUntil(lambda: window_desk.link is not None)
    for number, key in enumerate((Qt.Key.Key_S, Qt.Key.Key_Return)):
        window.go("topics")
        page = window.page("topics")
        page.new()
        qtbot.keyClicks(page.editor.fields.title, f"Ferries {number}")
        page.editor.query.setPlainText("ferry")
        page.editor.query.setFocus()
        qtbot.keyClick(page.editor.query, key, Qt.KeyboardModifier.ControlModifier)
        sent = [command for command in link.asked if isinstance(command, SaveTopic)]
        assert [command.name for command in sent] == [f"ferries-{each}" for each in range(number + 1)]
        window.go("feeds")
        assert not window.actions_table["save-topic"].isEnabled()


def test_the_list_of_shortcuts_can_be_read_to_its_end_with_the_keys(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ShortcutHelp(Actions(window, Theme(QApplication.instance(), "light")), window)
    dialog.resize(500, 350)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    (table,) = dialog.findChildren(QTableWidget)
    qtbot.waitUntil(table.hasFocus)
    bar = table.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize(
    ("text", "said"),
    [("&Save the topic", "Save the topic"), ("주제 저장(&S)", "주제 저장"), ("내보내기(&E)…", "내보내기…")],
)
def test_an_access_key_is_not_said(text, said):
    assert plain(text) == said
