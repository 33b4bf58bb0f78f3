"""Keeping a reference table in the window, and comparing with it: columns, layouts, what is left out, verdicts, the way to our event."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from ledger_fakes import FakeLedger, LedgerReading, event
from page_fakes import NOW, World
from pytestqt.qtbot import QtBot

from monitor.commands import Command, Done, Refused, Reply
from monitor.deeds import KeepReference, RemoveReference
from monitor.errors import UserError
from monitor.events import ReferencesChanged
from monitor.reference import files, kept
from monitor.reference.table import HowToRead
from ui.dialogs.compare_reference import CompareDialog
from ui.dialogs.import_reference import ImportReferenceDialog
from ui.pages.events import EventsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = NOW.date()
LAUNCHES = f"""date,missile,missile_type,facility,apogee_km,distance_km
{TODAY - timedelta(1)},KN-25,SRBM,Wonsan,50,"1,000"
{TODAY - timedelta(1)},KN-25,SRBM,Wonsan,na,far
{TODAY - timedelta(9)},KN-23,SRBM,Sunan,,400
1984-09,Scud-B,SRBM,Tonghae,,
"""


class KeepingEngine:
    """An engine that keeps reference tables in the folder of the test, and nothing else."""

    def __init__(self, world: World, data: Path) -> None:
        self.asked: list[Command] = []
        self._world, self._data = world, data
        world.engine.send = self._send

    def _send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        try:
            reply(self._do(command))
        except UserError as error:
            reply(Refused(str(error)))

    def _do(self, command: Command) -> Done:
        if isinstance(command, RemoveReference):
            kept.remove(self._data / files.FOLDER, command.name)
        elif isinstance(command, KeepReference):
            how = HowToRead(command.preset, dict(command.mapping), command.each_row, command.dates)
            one, table = files.keep_file(Path(command.path), command.name, how, self._data, NOW)
            self._world.signals.event.emit(ReferencesChanged())
            return Done({"events": len(table.events)}, (), one.name)
        self._world.signals.event.emit(ReferencesChanged())
        return Done({})


@pytest.fixture
def ledger() -> FakeLedger:
    near = event(5, TODAY, title="North Korea fires two", count=2, launch_place="Wonsan", **{"class": ("SRBM",)})
    return FakeLedger([near, event(6, TODAY - timedelta(4), title="A third", actor="North Korea")])


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, ledger: FakeLedger) -> Iterator[World]:
    days = {TODAY - timedelta(step): (4, 1.0) for step in range(20)}
    world = World(LedgerReading(ledger, days))  # type: ignore[arg-type]  # a part of it is enough
    world.desk.data = tmp_path
    yield world
    world.close()


@pytest.fixture
def engine(world: World, tmp_path: Path) -> KeepingEngine:
    return KeepingEngine(world, tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Their Launches.csv"
    path.write_text(LAUNCHES, encoding="utf-8")
    return path


@pytest.fixture
def bring(world: World, engine: KeepingEngine, qtbot: QtBot) -> ImportReferenceDialog:
    dialog = ImportReferenceDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def look(dialog: ImportReferenceDialog, qtbot: QtBot, path: Path) -> None:
    dialog.look_at(path)
    qtbot.waitUntil(lambda: dialog.looked is not None and dialog.looked.file == path.name)


def choose(dialog: ImportReferenceDialog, qtbot: QtBot, column: int, field: str) -> None:
    """Say what a column is, as a user does in its list."""
    before = dialog.looked
    choice = dialog.columns.choices[column]
    choice.setCurrentIndex(choice.findData(field))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: dialog.looked is not before)


def test_a_layout_is_known_by_its_columns_and_its_events_are_shown_before_they_are_kept(bring, qtbot, file):
    look(bring, qtbot, file)
    assert bring.looked.preset == "cns"
    assert [choice.currentText() for choice in bring.columns.choices] == [
        "day", "named type", "class, such as SRBM", "place", "apogee in km", "range in km"
    ]  # fmt: skip
    assert bring.columns.item(5, 2).text() == "1,000 · far · 400"
    assert bring.events.rows[0][:3] == ("1984-09", "1 SRBM, Scud-B, Tonghae", "")
    assert bring.events.rows[-1][2] == "range 1,000 km · apogee 50 km"
    assert bring.tabs.tabText(1) == "Events (3)"
    assert "row 3, column distance_km: 'far' is no length" in bring.left_out.item(0).text()
    assert bring.words.text().startswith("4 rows, 3 events · 1984-09 – ")
    assert bring.name.text() == "their-launches"


def test_a_table_is_kept_as_it_was_read(bring, engine, qtbot, file, tmp_path):
    look(bring, qtbot, file)
    bring.each_row.setCurrentIndex(bring.each_row.findData("event"))
    bring.each_row.activated.emit(1)
    qtbot.waitUntil(lambda: len(bring.looked.events) == 4)
    bring.name.setText("theirs")
    bring.frame.accept.click()
    qtbot.waitUntil(lambda: bring.kept == "theirs")
    assert bring.result() == bring.DialogCode.Accepted
    assert len(kept.load(tmp_path / files.FOLDER, "theirs").events) == 4


def test_what_a_column_is_can_be_said_and_a_field_is_one_columns(bring, qtbot, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("launched,where,what\n28/5/2026,Zenda,SRBM\n", encoding="utf-8")
    look(bring, qtbot, path)
    assert "no column holds dates by its name" in bring.frame.told.text()
    assert not bring.frame.accept.isEnabled()
    choose(bring, qtbot, 0, "date")
    choose(bring, qtbot, 1, "place")
    choose(bring, qtbot, 2, "place")
    assert [choice.currentData() for choice in bring.columns.choices] == ["date", "", "place"]
    choose(bring, qtbot, 1, "place")
    choose(bring, qtbot, 2, "class")
    assert bring.frame.accept.isEnabled()
    assert bring.events.rows == (("2026-05-28", "SRBM, Zenda", "SRBM", "Zenda"),)
    bring.frame.accept.click()
    qtbot.waitUntil(lambda: bring.kept == "own")


def test_a_file_that_is_no_table_is_told_and_another_can_be_chosen(bring, qtbot, tmp_path, file):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\0\0")
    look(bring, qtbot, path)
    assert (
        bring.frame.told.text()
        == "picture.png: line 1 is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)."
    )
    assert bring.columns.choices == []
    look(bring, qtbot, file)
    assert bring.frame.told.text() == ""
    assert bring.frame.accept.isEnabled()


def test_a_refusal_is_told_in_the_dialog(bring, qtbot, file):
    look(bring, qtbot, file)
    bring.name.setText("no name / at all")
    bring.frame.accept.click()
    qtbot.waitUntil(lambda: "is no name for a table" in bring.frame.told.text())
    assert bring.frame.accept.isEnabled()


@pytest.fixture
def compared(world: World, engine: KeepingEngine, qtbot: QtBot, file: Path, tmp_path: Path) -> CompareDialog:
    files.keep_file(file, "theirs", HowToRead(), tmp_path, NOW)
    dialog = CompareDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.rows.rows) > 0)
    return dialog


def verdicts(dialog: CompareDialog) -> list[str]:
    return [row[1] for row in dialog.rows.rows]


def test_the_table_says_of_each_event_what_agrees_and_why_not(compared):
    assert verdicts(compared) == ["− missing", "+ extra", "= matched"]
    assert (
        compared.rows.rows[0][4]
        == "No event of ours within a day; the archive has 8 articles of that time and listened to 100% of it"
    )
    assert compared.rows.rows[2][2:4] == (
        "North Korea fires two · 2 × SRBM",
        "2 SRBMs, KN-25, Wonsan · range 1,000 km · apogee 50 km",
    )
    compared.view.setCurrentIndex(compared.rows.index(2, 0))
    assert compared.whole.text().splitlines() == [
        f"Ours ({TODAY}, Wonsan): North Korea fires two · 2 × SRBM",
        f"Theirs ({TODAY - timedelta(1)}, Wonsan, rows 2-3): 2 SRBMs, KN-25, Wonsan · range 1,000 km · apogee 50 km",
        f"Why: ours is of {TODAY}; all that both say agrees.",
    ]
    assert compared.words.text() == (
        "1 matched, 0 differing, 1 missing, 1 extra · 1 of the table are of days of which the archive has nothing"
    )


def test_one_verdict_can_be_looked_at_alone(compared):
    for value, expected in (("extra", ["+ extra"]), ("uncovered", ["not covered"]), ("differing", [])):
        compared.shown.setCurrentIndex(compared.shown.findData(value))
        compared.shown.activated.emit(0)
        assert verdicts(compared) == expected


def test_a_shorter_time_leaves_the_rest_out(compared, qtbot):
    compared.time.setCurrentIndex(compared.time.findData(30))
    compared.time.activated.emit(1)
    qtbot.waitUntil(lambda: compared.words.text() == "1 matched, 0 differing, 1 missing, 1 extra")


def test_our_event_of_a_line_is_opened(compared, world):
    shown: list[int] = []
    world.desk.ledger.connect(shown.append)
    compared.view.setCurrentIndex(compared.rows.index(0, 0))
    assert not compared.frame.accept.isEnabled()
    compared.view.setCurrentIndex(compared.rows.index(2, 0))
    compared.frame.accept.click()
    assert shown == [5]


def test_the_whole_comparison_is_saved_for_a_spreadsheet(compared, qtbot, tmp_path):
    path = tmp_path / "compared.csv"
    compared.save(path)
    qtbot.waitUntil(lambda: compared.words.text() == f"4 lines are in {path}")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["verdict"], row["covered"]) for row in rows] == [
        ("missing", "0"), ("missing", "1"), ("extra", "1"), ("matched", "1")
    ]  # fmt: skip
    assert (rows[3]["our_event"], rows[3]["their_rows"], rows[3]["their_range_km"]) == ("5", "2; 3", "1000")


def test_a_table_that_is_taken_away_is_offered_no_more(compared, qtbot, tmp_path):
    compared.remove.click()
    qtbot.waitUntil(lambda: compared.table.count() == 0)
    assert compared.rows.rows == ()
    assert "No table is kept yet" in compared.words.text()
    assert kept.names(tmp_path / files.FOLDER) == []


def test_a_file_that_was_spoiled_is_told_beside_those_that_can_be_read(compared, world, qtbot, tmp_path):
    (tmp_path / files.FOLDER / "bad.json").write_text("{", encoding="utf-8")
    world.signals.event.emit(ReferencesChanged())
    qtbot.waitUntil(lambda: "wirewatch reference remove bad" in compared.frame.told.text())
    assert compared.table.currentData() == "theirs"


def test_the_window_leads_to_it_by_its_action_and_from_the_ledger(front, window, qtbot):
    window.actions_table["compare"].trigger()
    (dialog,) = window.findChildren(CompareDialog)
    qtbot.waitUntil(lambda: "No table is kept yet" in dialog.words.text())
    dialog.frame.close.click()
    page = EventsPage(front.desk)
    qtbot.addWidget(page)
    page.show()
    page.compare()
    (dialog,) = page.findChildren(CompareDialog)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "No table is kept yet" in dialog.words.text())
