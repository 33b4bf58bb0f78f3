"""Several feeds changed at once: only what is ticked, only where it differs, and all of it can be taken back."""

from __future__ import annotations

import pytest

from monitor.commands import EditFeed
from ui.dialogs.bulk_feeds import BulkFeedsDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so


@pytest.fixture
def dialog(window, qtbot):
    made = BulkFeedsDialog(window.desk, window.desk.reading.feeds(), ["Asia"], window)
    qtbot.addWidget(made)
    return made


def edits(link):
    return [one for one in link.asked if isinstance(one, EditFeed)]


def test_what_is_ticked_is_set_for_all_and_nothing_else(dialog, link, qtbot):
    assert not dialog.frame.accept.isEnabled()
    dialog.ticks["folder"].setChecked(True)
    dialog.folder.setEditText(" Asia ")
    dialog.country.setText("kr")
    dialog.ticks["topic"].setChecked(True)
    dialog.topic.setCurrentIndex(dialog.topic.findData("talks"))
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: len(edits(link)) == 2)
    assert {one.url for one in edits(link)} == {"https://north.example/feed", "https://coast.example/feed"}
    assert {(one.about.folder, one.about.topic, one.about.country) for one in edits(link)} == {("Asia", "talks", "")}
    assert {one.about.title for one in edits(link)} == {"Northern Post", "Coast Radio"}


def test_the_way_back_sets_each_as_it_was(dialog, link, window, qtbot):
    before = {feed.url: feed.about for feed in window.desk.reading.feeds()}
    dialog.ticks["kind"].setChecked(True)
    dialog.kind.setEditText("agency")
    dialog.save()
    qtbot.waitUntil(lambda: window.status.text == "2 feeds changed")
    window.status._undo_button.click()
    qtbot.waitUntil(lambda: len(edits(link)) == 4)
    assert {one.url: one.about for one in edits(link)[2:]} == before


def test_what_is_so_already_is_not_sent(dialog, link, window, qtbot):
    dialog.ticks["full_text"].setChecked(True)
    dialog.save()
    qtbot.waitUntil(lambda: window.status.text == "0 feeds changed")
    assert not edits(link)


def test_a_refusal_is_said_in_the_dialog(dialog, link, qtbot):
    link.refusing = "There is no such feed."
    dialog.ticks["lang"].setChecked(True)
    dialog.lang.setText("ko")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "There is no such feed.")
    assert dialog.result() == 0
