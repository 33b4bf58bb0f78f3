"""The preferences about what is kept, and the line that deletes old articles only after saying how many and which stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from page_fakes import FakeReading, World
from pytestqt.qtbot import QtBot

from monitor.commands import DeleteOld, Done, SaveSettings
from monitor.old import Old
from monitor.settings import Settings, parse
from ui.dialogs.keeping_lines import OldLine, question
from ui.dialogs.preferences import PreferencesDialog

OLD = Old(articles=1200, starred=3, noted=1, tagged=2, flagged=100, kept=104, archived=0)


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World(FakeReading())
    world.reading.old = lambda _before: OLD
    yield world
    world.close()


def test_what_is_deleted_and_what_stays_is_said_before_anything_is(world: World, qtbot: QtBot) -> None:
    asked: list[str] = []
    line = OldLine(world.desk, sure=lambda text: bool(asked.append(text)))
    qtbot.addWidget(line)
    line.delete.click()
    qtbot.waitUntil(lambda: line.words.text() == "Nothing was deleted.")
    assert world.sent == []
    assert "Delete 1,096 articles from before" in asked[0]
    assert "104 articles (3 starred, 1 with a note, 2 tagged, 100 flagged)" in asked[0]


def test_only_as_many_as_were_said_are_deleted(world: World, qtbot: QtBot) -> None:
    world.engine.answers[DeleteOld] = Done({"articles": 1096}, text="/kept/one.db")
    line = OldLine(world.desk, sure=lambda _text: True)
    qtbot.addWidget(line)
    line.delete.click()
    qtbot.waitUntil(lambda: line.words.text() == "1,096 articles deleted.")
    (sent,) = world.sent
    assert sent.expected == 1096
    assert sent.backup
    assert (world.desk.now() - sent.before).days == 365


def test_where_all_is_marked_there_is_nothing_to_delete(world: World, qtbot: QtBot) -> None:
    world.reading.old = lambda _before: Old(5, 5, 0, 0, 0, 5, 0)
    line = OldLine(world.desk, sure=lambda _text: True)
    qtbot.addWidget(line)
    line.delete.click()
    qtbot.waitUntil(lambda: "Nothing to delete: 5 articles" in line.words.text())
    assert world.sent == []
    assert "1 article from" in question(Old(1, 0, 0, 0, 0, 0, 0), "May")


def test_the_choices_are_shown_and_saved(world: World, qtbot: QtBot) -> None:
    world.desk.settings = Settings(fetched_mb=250, archive_after_days=365)
    dialog = PreferencesDialog(world.desk)
    qtbot.addWidget(dialog)
    assert dialog.fetched_mb.currentText() == "250 MB"
    assert dialog.archive_after.currentText() == "After 1 year"
    dialog.fetched_mb.setCurrentIndex(0)
    dialog.save()
    (saved,) = [one for one in world.sent if isinstance(one, SaveSettings)]
    assert parse(saved.toml).fetched_mb == 0
    assert parse(saved.toml).archive_after_days == 365
