"""Importing articles in the window: files and their formats, progress, stopping, putting it away, rows that were left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from page_fakes import FakeReading, World
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from monitor.commands import CancelImport, Command, Done, ImportArticles, Refused, Reply
from monitor.events import Progress
from ui.dialogs.import_articles import ImportDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NOTHING = {
    "accepted": 0,
    "known": 0,
    "edited": 0,
    "rejected": 0,
    "remarks": 0,
    "unjudged": 0,
    "cancelled": 0,
    "resumed_from": 0,
}


class SlowEngine:
    """An engine that answers an import when the test says so."""

    def __init__(self, world: World) -> None:
        self.asked: list[Command] = []
        self.answer: Callable[[Reply], None] = lambda _reply: None
        world.engine.send = self._send

    def _send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        if isinstance(command, ImportArticles):
            self.answer = reply
        else:
            reply(Done({}))


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World(FakeReading())
    yield world
    world.close()


@pytest.fixture
def engine(world: World) -> SlowEngine:
    return SlowEngine(world)


@pytest.fixture
def dialog(world: World, engine: SlowEngine, qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(world.desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    contents = {
        "old.jsonl": b'{"id": "1", "title": "Ferry"}\n',
        "table.txt": b"\xef\xbb\xbfid;title\n1;Ferry\n",
        "dump": b"PAR1 and so on",
        "letter.docx": b"PK something else",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    return [tmp_path / name for name in contents]


def lists(dialog: ImportDialog, qtbot: QtBot, *paths: Path) -> list[str]:
    """Have these files listed as the file chooser does; what is said of them."""
    dialog.files.add(paths)
    qtbot.waitUntil(lambda: dialog.files.list.count() == len(dialog.files.found) > 0)
    return [dialog.files.list.item(row).text() for row in range(dialog.files.list.count())]


def begin(dialog: ImportDialog, qtbot: QtBot, *paths: Path) -> None:
    lists(dialog, qtbot, *paths)
    dialog.frame.accept.click()
    assert dialog.running


def test_the_format_of_a_file_is_told_by_its_name_or_by_how_it_begins(dialog, qtbot, files):
    said = lists(dialog, qtbot, *files)
    assert [line.split("·")[1].strip() for line in said] == ["JSON Lines", "CSV", "Parquet", "format not known"]
    assert "Choose the format; this file does not show it: letter.docx" in dialog.frame.told.text()
    assert not dialog.frame.accept.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    assert dialog.frame.accept.isEnabled()


def test_a_file_that_cannot_be_read_is_named_and_can_be_taken_off(dialog, qtbot, files, tmp_path):
    lists(dialog, qtbot, files[0], tmp_path / "gone.csv")
    assert dialog.frame.told.text() == "gone.csv: there is no such file."
    assert not dialog.frame.accept.isEnabled()
    dialog.files.list.setCurrentRow(1)
    dialog.files.list.setFocus()
    qtbot.keyClick(dialog.files.list, Qt.Key.Key_Delete)
    assert dialog.frame.told.text() == ""
    assert dialog.frame.accept.isEnabled()


def test_the_engine_is_asked_for_the_files_in_order_and_only_once_each(dialog, engine, qtbot, files):
    dialog.feed.setText(" Old paper ")
    begin(dialog, qtbot, files[0], files[1], files[0])
    assert engine.asked == [ImportArticles((str(files[0]), str(files[1])), feed="Old paper")]
    assert not dialog.files.isEnabled()


def test_what_came_of_it_is_said_in_words(dialog, engine, world, qtbot, files):
    begin(dialog, qtbot, files[0])
    engine.answer(Done({**NOTHING, "accepted": 1204, "known": 3, "edited": 1}))
    qtbot.waitUntil(lambda: not dialog.running)
    assert (
        dialog.words.text()
        == "1,204 articles added, 1 came back with other words and was kept as edited, 3 known already."
    )
    assert not dialog.rejects.isVisible()
    assert not dialog.asking.isVisible()
    assert dialog.frame.accept.text() == "Import more"
    dialog.frame.accept.click()
    assert dialog.asking.isVisible()
    assert dialog.words.text() == ""
    assert dialog.files.list.count() == 0
    assert not dialog.frame.accept.isEnabled()
    dialog.frame.close.click()
    assert not dialog.isVisible()


def test_rows_that_were_left_out_are_shown_with_the_way_to_all_of_them(
    dialog, engine, qtbot, files, tmp_path, monkeypatch
):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    begin(dialog, qtbot, files[0])
    notes = str(tmp_path / "rejected-old.jsonl")
    engine.answer(
        Done({**NOTHING, "rejected": 2, "remarks": 1}, ("line 1: no <b>title</b>\u202e", "line 3: no id"), text=notes)
    )
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.words.text() == (
        "No article added. 2 rows were left out. 1 row was taken without a date, as theirs cannot be read."
    )
    assert [dialog.rejects.item(row).text() for row in range(2)] == ["line 1: no <b>title</b>", "line 3: no id"]
    assert notes in dialog.where.text()
    dialog.open_notes.click()
    assert opened == [notes]


def test_articles_that_a_query_cannot_judge_are_told(dialog, engine, qtbot, files):
    begin(dialog, qtbot, files[0])
    engine.answer(Done({**NOTHING, "accepted": 3, "unjudged": 2}))
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.words.text() == "3 articles added. Whether 2 articles match a topic is not known."


def test_it_says_how_far_it_is_and_stops_at_the_press_of_escape(dialog, engine, world, qtbot, files):
    begin(dialog, qtbot, files[0])
    world.signals.event.emit(Progress("import", "Importing", 3, 4, about="/another/file.csv"))
    assert dialog.words.text() == "Waiting for the engine to begin …"
    world.signals.event.emit(Progress("import", "Importing", 1, 4, about=str(files[0])))
    assert dialog.words.text() == "25 % read."
    assert dialog.bar.value() == dialog.bar.maximum() // 4
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert [type(command) for command in engine.asked] == [ImportArticles, CancelImport]
    engine.answer(Done({**NOTHING, "accepted": 20, "cancelled": 1}))
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.words.text().startswith("Stopped before the end. 20 articles added.")
    assert "same files again" in dialog.words.text()
    assert dialog.frame.accept.isEnabled()  # the files are still there, to go on with


def test_put_away_it_tells_what_came_of_it_when_it_is_done(dialog, engine, qtbot, files):
    told: list[str] = []
    dialog.told.connect(told.append)
    begin(dialog, qtbot, files[0])
    dialog.away.click()
    assert not dialog.isVisible()
    engine.answer(Done({**NOTHING, "accepted": 5}))
    qtbot.waitUntil(lambda: told == ["Import: 5 articles added."])


@pytest.mark.parametrize(
    ("lost", "more"), [(False, ""), (True, " Import the same files again: it goes on where it stopped.")]
)
def test_a_refusal_is_said_and_the_files_stay(dialog, engine, qtbot, files, lost, more):
    begin(dialog, qtbot, files[0])
    engine.answer(Refused("the disk is full.", lost=lost))
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.frame.told.text() == f"The disk is full.{more}"
    assert dialog.files.list.count() == 1


def test_everything_can_be_reached_by_the_keyboard(dialog, qtbot, files):
    lists(dialog, qtbot, files[0])
    dialog.files.choose.setFocus()
    reached = set()
    for _ in range(12):
        reached.add(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert {
        dialog.files.choose,
        dialog.files.list,
        dialog.format,
        dialog.feed,
        dialog.frame.close,
        dialog.frame.accept,
    } <= reached


def test_the_window_opens_it_and_finds_the_one_again_that_was_put_away(front, window, link, qtbot, files, world):
    """From the table of actions; put away, its result is a notice that leads back to it."""
    window.actions_table["import-articles"].trigger()
    (dialog,) = window.findChildren(ImportDialog)
    lists(dialog, qtbot, files[0])
    answers: list[Callable[[Reply], None]] = []
    link.send = lambda _command, reply: answers.append(reply)
    dialog.start()
    dialog.put_away()
    window.actions_table["import-articles"].trigger()
    assert window.findChildren(ImportDialog) == [dialog]
    assert dialog.isVisible()
    dialog.put_away()
    answers[0](Done({**NOTHING, "accepted": 5}))
    qtbot.waitUntil(lambda: window.notices.texts == ["Import: 5 articles added."])
    window.actions_table["import-articles"].trigger()
    assert dialog.isVisible()
    dialog.frame.close.click()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))
