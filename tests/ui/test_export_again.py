"""Exports every day or week in the window: set up from the export dialog, listed, run now, removed; what failed is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from page_fakes import FakeReading, World, full
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from monitor import schedule as rules
from monitor import schedules_file
from monitor.commands import Done, Refused
from monitor.deeds import RemoveSchedule, RunSchedule, SaveSchedule
from monitor.events import ExportsChanged
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.schedule import Run, Schedule
from ui.dialogs.export import ExportDialog
from ui.dialogs.schedules import SchedulesDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LIST = ArticleFilter(query="launch", topics=("summits",), starred=True)


class Kept(FakeReading):
    """A reading whose archive keeps words."""

    words: dict[str, str]

    def meta(self, key: str) -> str | None:
        return self.words.get(key)


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:
    reading = Kept()
    reading.words = {}
    world = World(reading)
    world.desk.data = tmp_path
    yield world
    world.close()


def exporting(world: World, qtbot: QtBot, path: Path) -> ExportDialog:
    world.reading.articles = full().articles
    dialog = ExportDialog(world.desk, LIST)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.path.setText(str(path))
    return dialog


def listing(world: World, qtbot: QtBot) -> SchedulesDialog:
    dialog = SchedulesDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def saved(world: World, **more: object) -> Schedule:
    one = Schedule("launches", str(world.desk.data), zone="Asia/Seoul", **more)
    schedules_file.save(Places(world.desk.data).exports, [one])
    return one


def test_a_list_is_exported_every_week(world: World, qtbot: QtBot, tmp_path: Path):
    dialog = exporting(world, qtbot, tmp_path / "my launches.csv")
    dialog.again.often.setCurrentIndex(dialog.again.often.findData("week"))
    assert dialog.again.weekday.isVisible()
    assert dialog.frame.accept.text() == "Set up"
    dialog.again.weekday.setCurrentIndex(4)
    dialog.again.at.setTime(QTime(7, 30))
    dialog.again.span.setCurrentIndex(2)
    dialog.notes.setChecked(False)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (command,) = world.sent
    assert isinstance(command, SaveSchedule)
    (wanted,) = schedules_file.parse(command.toml)
    assert wanted == Schedule(
        "my launches",
        str(tmp_path),
        "week",
        "07:30",
        "friday",
        "Asia/Seoul",
        days=7,
        bom=True,
        without_notes=True,
        which=LIST,
    )
    assert world.said[-1][0] == f"my launches is written to {tmp_path} every Friday at 07:30."
    assert not list(tmp_path.iterdir())


def test_counts_are_exported_again_by_topic_and_time_alone(world: World, qtbot: QtBot, tmp_path: Path):
    dialog = exporting(world, qtbot, tmp_path / "counts.csv")
    dialog.view.setCurrentIndex(dialog.view.findData("counts"))
    dialog.again.often.setCurrentIndex(1)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (wanted,) = schedules_file.parse(world.sent[0].toml)
    assert wanted.which == ArticleFilter(topics=("summits",))


def test_what_the_engine_refuses_is_said_and_the_dialog_stays(world: World, qtbot: QtBot, tmp_path: Path):
    world.engine.answers[SaveSchedule] = Refused("there is a scheduled export launches already")
    dialog = exporting(world, qtbot, tmp_path / "launches.csv")
    dialog.again.often.setCurrentIndex(1)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: "already" in dialog.frame.told.text())
    assert dialog.frame.accept.isEnabled()


def test_a_name_that_no_file_can_have_is_said(world: World, qtbot: QtBot, tmp_path: Path):
    dialog = exporting(world, qtbot, tmp_path / "a:b.csv")
    dialog.again.often.setCurrentIndex(1)
    dialog.start()
    assert "'a:b'" in dialog.frame.told.text()
    assert world.sent == []


def test_without_a_schedule_the_list_says_how_to_begin(world: World, qtbot: QtBot):
    dialog = listing(world, qtbot)
    qtbot.waitUntil(dialog.words.isVisible)
    assert "Every day" in dialog.words.text()
    assert not dialog.run.isEnabled()


def test_the_list_says_how_each_went_and_when_it_is_next(world: World, qtbot: QtBot):
    now = world.desk.now()
    saved(world)
    made = Run(now, now - timedelta(hours=2), 1234, "/exports/launches.csv")
    world.reading.words[rules.STATE + "launches"] = rules.state_text(made)
    dialog = listing(world, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.model.rows))
    cells = [dialog.model.index(0, column).data() for column in range(6)]
    assert cells[:4] == ["launches", "articles as csv", "every day at 06:00", "2 h ago"]
    assert cells[5] == "1,234 lines in /exports/launches.csv"
    failed = replace(made, tried=now, error="the folder /exports is not there")
    world.reading.words[rules.STATE + "launches"] = rules.state_text(failed)
    world.desk.signals.event.emit(ExportsChanged())
    qtbot.waitUntil(lambda: "the folder /exports is not there" in dialog.model.index(0, 5).data())


def test_one_is_run_now_and_removed(world: World, qtbot: QtBot):
    saved(world)
    world.engine.answers[RunSchedule] = Done({"rows": 3}, text="/exports/launches.csv")
    dialog = listing(world, qtbot)
    qtbot.waitUntil(dialog.run.isEnabled)
    dialog.run.click()
    qtbot.waitUntil(lambda: bool(world.said) and world.said[-1][0] == "3 lines written to /exports/launches.csv")
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.remove.click()
    assert world.sent == [RunSchedule("launches"), RemoveSchedule("launches")]


def test_a_run_that_fails_says_why(world: World, qtbot: QtBot):
    saved(world)
    world.engine.answers[RunSchedule] = Refused("the folder /exports is not there")
    dialog = listing(world, qtbot)
    qtbot.waitUntil(dialog.run.isEnabled)
    dialog.run.click()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "the folder /exports is not there")
    assert dialog.run.isEnabled()


def test_a_broken_file_is_said_where_the_list_would_be(world: World, qtbot: QtBot):
    Places(world.desk.data).exports.write_text("[[export]]\nname = 1\n", encoding="utf-8")
    dialog = listing(world, qtbot)
    assert "Mend the file" in dialog.frame.told.text()
