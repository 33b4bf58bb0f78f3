"""An archive that keeps the window from opening: it says why, and is repaired or given back from a backup without a terminal."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from monitor.errors import UserError
from monitor.link import attach_or_start
from monitor.model import Article, Batch, FlaggedArticle, Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.safekeeping.backups import back_up
from monitor.safekeeping.repair import can_help, repair
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from ui import app
from ui.dialogs.restore import RestoreDialog
from ui.dialogs.welcome import WelcomeDialog
from ui.put_in_order import Repair
from ui.single import Single
from ui.window import MainWindow

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints"),  # the offscreen platform says so
    pytest.mark.timeout(600),
]

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
PATIENCE = 60_000
PAGE = 4096


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A folder with an archive of 300 articles, and the backup of yesterday, of one."""
    monkeypatch.setenv("WIREWATCH_NOW", "2026-05-28T12:00:00Z")
    monkeypatch.setenv("TZ", "UTC")
    made = Places(tmp_path / "data")
    (made.data / "backups").mkdir(parents=True)
    keep(made, "Ferry runs again")
    back_up(made, made.data / "backups" / "archive-20260527-030000.db", NOON - timedelta(days=1))
    keep(made, *(f"Bridge number {number} is painted" for number in range(299)))
    return made


def keep(places: Places, *titles: str) -> None:
    """Store articles with these titles."""
    at = NOON - timedelta(hours=1)
    store = Store(places.archive, now=lambda: NOON)
    store.add_feeds([Subscription("https://post.example/feed")])
    articles = [
        Article(
            guid=title, url="", title=title, summary="", body="", html="", author="", source="Post", lang="en",
            categories=(), published=at, first_seen=at, sort_time=at, sha256=title,
        )
        for title in titles
    ]  # fmt: skip
    store.save(Batch(1, tuple(map(FlaggedArticle, articles))))
    store.close()


def overwrite(archive: Path, first: int, count: int = 1) -> None:
    """Fill whole pages with noise, as a dying disk does."""
    with archive.open("r+b") as file:
        file.seek(first * PAGE)
        file.write(os.urandom(count * PAGE))


def stored(archive: Path) -> int:
    reader = Reader(archive)
    try:
        return len(reader.article_ids())
    finally:
        reader.close()


T = TypeVar("T", bound=QWidget)


class Desk:
    """Somebody before the screen: answers the boxes in turn as told, then quits the window and keeps what it said."""

    def __init__(self, *answers: Callable[[QMessageBox], None]) -> None:
        self.boxes: list[tuple[str, list[str]]] = []
        self.notices: list[str] = []
        self._answers = list(answers)
        self._raised: list[BaseException] = []
        self._look = QTimer(interval=20)
        self._look.timeout.connect(self._turn)

    def run(self, places: Places) -> int:
        """The exit code; raises what the window or a step of ours raised."""
        self._look.start()
        try:
            return app.run(
                places,
                attach=lambda: attach_or_start(places),
                reading=Reading(places.archive),
                now=lambda: NOON,
                argv=["wirewatch"],
            )
        finally:
            self._look.stop()
            if self._raised:
                raise self._raised[0]

    def _turn(self) -> None:
        try:
            self._see()
        except BaseException as error:  # noqa: BLE001  # raised above, when the application has ended
            self._raised.append(error)
            self._look.stop()
            QApplication.quit()

    def _see(self) -> None:
        if box := shown(QMessageBox):
            if self._answers:
                buttons = [button.text().replace("&", "") for button in box.buttons()]
                self.boxes.append((box.informativeText(), buttons))
                self._answers.pop(0)(box)
        elif (window := shown(MainWindow)) and window.status.text == "Ready":
            if welcome := shown(WelcomeDialog):
                welcome.reject()
            if self._answers:
                window.actions_table["repair"].trigger()
                return
            self.notices += window.notices.texts
            self._look.stop()
            QApplication.quit()


def shown(kind: type[T]) -> T | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def press(words: str) -> Callable[[QMessageBox], None]:
    def answer(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text().replace("&", "") == words).click()

    return answer


@pytest.fixture(autouse=True)
def _nothing_left_open(qapp: QApplication) -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMessageBox | RestoreDialog):
            widget.close()


def test_a_damaged_archive_is_repaired_from_the_box_that_says_so(places: Places, qtbot: QtBot):
    overwrite(places.archive, 0)
    desk = Desk(press("Repair it"))
    assert desk.run(places) == 0
    ((why, buttons),) = desk.boxes
    assert "is damaged" in why
    assert str(places.data) in why
    assert set(buttons) == {"Repair it", "Restore a backup…", "Close"}
    assert any("damaged archive is kept as" in text for text in desk.notices)
    assert any("articles carried over" in text for text in desk.notices)
    (aside,) = places.data.glob("archive-damaged-*.db")
    assert aside.stat().st_size
    assert stored(places.archive) > 200


def test_or_a_backup_takes_its_place(places: Places, qtbot: QtBot):
    overwrite(places.archive, 0)
    backup = places.data / "backups" / "archive-20260527-030000.db"

    def choose(box: QMessageBox) -> None:
        QTimer.singleShot(0, restore)
        press("Restore a backup…")(box)

    def restore() -> None:
        dialog = shown(RestoreDialog)
        assert dialog is not None
        dialog.look_into(backup)
        qtbot.waitUntil(dialog.frame.accept.isEnabled, timeout=PATIENCE)
        dialog.frame.accept.click()

    desk = Desk(choose)
    assert desk.run(places) == 0
    assert any("1 article is back" in text for text in desk.notices)
    assert stored(places.archive) == 1
    assert len(list(places.data.glob("archive-replaced-*"))) == 1


def test_who_thinks_better_of_a_backup_is_asked_again_and_nothing_changes(places: Places, qtbot: QtBot):
    overwrite(places.archive, 0)
    before = places.archive.read_bytes()

    def choose(box: QMessageBox) -> None:
        QTimer.singleShot(0, lambda: (dialog := shown(RestoreDialog)) and dialog.reject())
        press("Restore a backup…")(box)

    desk = Desk(choose, lambda box: QTest.keyClick(box, Qt.Key.Key_Return))
    with pytest.raises(UserError, match="is damaged"):  # exit code 2
        desk.run(places)
    assert len(desk.boxes) == 2
    assert places.archive.read_bytes() == before


def test_a_process_that_is_asked_to_end_does_so_whatever_is_shown(places: Places, qtbot: QtBot):
    overwrite(places.archive, 0)

    def choose(box: QMessageBox) -> None:
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
        press("Restore a backup…")(box)

    with pytest.raises(UserError, match="is damaged"):
        Desk(choose).run(places)


def test_what_no_repair_can_help_is_not_offered_one(places: Places, qtbot: QtBot):
    with closing(sqlite3.connect(places.archive)) as newer:
        newer.execute("PRAGMA user_version = 9999")
    desk = Desk(press("Close"))
    with pytest.raises(UserError, match="newer version"):
        desk.run(places)
    assert set(desk.boxes[0][1]) == {"Restore a backup…", "Close"}


def test_a_sound_archive_is_looked_through_and_the_window_opens_over_it_again(places: Places, qtbot: QtBot):
    desk = Desk(press("Repair"))
    assert desk.run(places) == 0
    assert any("nothing had to be repaired" in text for text in desk.notices)
    assert stored(places.archive) == 300
    assert not list(places.data.glob("archive-damaged-*"))


def test_an_index_that_differs_is_made_anew_from_the_window(places: Places, qtbot: QtBot):
    with closing(sqlite3.connect(places.archive)) as other:
        other.execute("INSERT INTO search(search) VALUES ('delete-all')")
        other.commit()
    desk = Desk(press("Repair"))
    assert desk.run(places) == 0
    assert any("index" in text for text in desk.notices), desk.notices


def test_what_came_of_a_repair_is_told_though_its_leavings_stay(places: Places, monkeypatch: pytest.MonkeyPatch):
    overwrite(places.archive, 0)
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith(".salvaged-wal"):
            raise PermissionError(13, "it is looked at by another program")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert any("damaged archive is kept as" in deed.text for deed in repair(places, NOON))


def test_who_asked_for_a_repair_that_failed_is_told_why_in_the_box_that_comes_again(
    places: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    overwrite(places.archive, 0)

    def full(*_of: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("monitor.safekeeping.repair.put_in_place", full)
    desk = Desk(press("Repair it"), press("Close"))
    with pytest.raises(UserError, match="is damaged"):
        desk.run(places)
    (first, _buttons), (again, _the_same) = desk.boxes
    assert again.endswith(f"\n\n{first}")
    assert again.startswith("Nothing was repaired: ")
    assert "No space left on device" in again.removesuffix(first)


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from monitor.places import Places
from ui.single import Single
application = QCoreApplication([])
single = Single(Places(Path(sys.argv[1])))
sys.exit(10 * single.first + single.hand_over(["wirewatch"]))
"""


def test_a_second_start_brings_the_box_to_the_front(places: Places, qtbot: QtBot):
    overwrite(places.archive, 0)

    def start_again(box: QMessageBox) -> None:
        box.showMinimized()
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(places.data)])
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE)
        assert second.returncode == 1, "it took itself for the first, or nobody answered"
        qtbot.waitUntil(lambda: not box.isMinimized(), timeout=PATIENCE)
        press("Close")(box)

    with pytest.raises(UserError, match="is damaged"):
        Desk(start_again).run(places)


def test_no_second_window_opens_while_the_archive_is_repaired(
    places: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    overwrite(places.archive, 0)
    firsts: list[bool] = []
    do = Repair.do

    def and_somebody_starts(*given: Any) -> str:
        second = subprocess.run([sys.executable, "-c", SECOND, str(places.data)], check=False)
        firsts.append(second.returncode != 1)
        return do(*given)

    monkeypatch.setattr(Repair, "do", and_somebody_starts)
    assert Desk(press("Repair it")).run(places) == 0
    assert firsts == [False]
    after = Single(places)
    assert after.first, "the folder is not given back"
    after.close()


def test_the_archive_is_looked_through_behind_a_sign_and_who_ends_then_does_not_wait(
    places: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    overwrite(places.archive, 0)
    seen: list[bool] = []

    def look(_places: Places, stopped: Callable[[], bool]) -> bool:
        seen.append(threading.current_thread() is not threading.main_thread())
        os.kill(os.getpid(), signal.SIGTERM)
        for _time in range(200):
            if stopped():
                break
            time.sleep(0.05)
        seen.append(stopped())
        return True

    monkeypatch.setattr("monitor.safekeeping.repair.can_help", look)
    with pytest.raises(KeyboardInterrupt):
        Desk(press("Close")).run(places)
    assert seen == [True, True]


def test_a_look_at_the_archive_that_nobody_waits_for_any_more_ends(places: Places):
    with closing(sqlite3.connect(places.archive)) as archive:
        archive.execute("CREATE TABLE others(text)")
        count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i FROM n"
        archive.execute(f"INSERT INTO others {count}")
        archive.commit()
    asked: list[bool] = []
    assert not can_help(places, lambda: not asked.append(True))
    assert asked
