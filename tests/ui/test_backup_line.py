"""The line about backups in the preferences: the last one, one made now, how far it is, and why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from page_fakes import FakeReading, World
from pytestqt.qtbot import QtBot

from monitor.commands import Done, MakeBackup, Refused
from monitor.events import Progress
from ui.dialogs.backup_line import BackupLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World(FakeReading())
    yield world
    world.close()


def line(world: World, qtbot: QtBot, data: Path) -> BackupLine:
    made = BackupLine(world.desk, data)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_when_the_last_one_was_made_and_how_many_are_kept(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    assert "No backup yet" in line(world, qtbot, tmp_path).words.text()
    folder = tmp_path / "backups"
    folder.mkdir()
    for hours in (3, 30):
        at = world.desk.now() - timedelta(hours=hours)
        (folder / f"archive-{at:%Y%m%d-%H%M%S}.db").touch()
    (folder / "my own.db").touch()
    shown = line(world, qtbot, tmp_path)
    assert shown.words.text() == "Last backup 3 h ago, 2 kept."
    assert str(folder) in shown.words.toolTip()


def test_one_made_now_is_told_with_what_is_in_it(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    world.engine.answers[MakeBackup] = Done({"articles": 1234, "feeds": 3, "bytes": 5_600_000}, text="/kept/one.db")
    shown = line(world, qtbot, tmp_path)
    shown.make.click()
    qtbot.waitUntil(shown.make.isEnabled)
    assert world.sent == [MakeBackup()]
    assert shown.words.text() == "Backed up: 1,234 articles, 5.6 MB, checked. Passwords are not in it."


def test_while_it_is_made_it_says_how_far_it_is(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    shown = line(world, qtbot, tmp_path)
    before = shown.words.text()
    world.desk.signals.event.emit(Progress("backup", "Backing up", 1, 4))
    assert shown.words.text() == before  # somebody else's
    shown.make.setEnabled(False)
    world.desk.signals.event.emit(Progress("backup", "Backing up", 1, 4))
    assert shown.words.text() == "Backing up… 25 %"


def test_why_there_is_none_is_said_in_place(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    world.engine.refuse(MakeBackup, Refused("There are 3 MB free, and 900 MB are needed."))
    shown = line(world, qtbot, tmp_path)
    shown.make.click()
    qtbot.waitUntil(shown.make.isEnabled)
    assert shown.words.text() == "There are 3 MB free, and 900 MB are needed."
