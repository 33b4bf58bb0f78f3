"""Bringing a backup back in the window: which one, what it holds and replaces; nothing is lost, and the window opens over it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from page_fakes import FakeReading, World
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.link import attach_or_start
from monitor.lock import engine_lock
from monitor.model import Article, Batch, FlaggedArticle, Subscription
from monitor.places import Places
from monitor.reading import Reading
from monitor.safekeeping.backups import back_up
from monitor.safekeeping.restoring import preview
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from ui import app
from ui.between_windows import carry_out
from ui.dialogs.restore import RestoreDialog
from ui.dialogs.welcome import WelcomeDialog
from ui.put_in_order import Restore
from ui.window import MainWindow

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints"),  # the offscreen platform says so
    pytest.mark.timeout(600),
]

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)
PATIENCE = 60_000


def keep(places: Places, *titles: str) -> None:
    """Store articles with these titles."""
    store = Store(places.archive, now=lambda: NOON)
    store.add_feeds([Subscription("https://post.example/feed")])
    store.save(Batch(1, tuple(FlaggedArticle(an_article(title)) for title in titles)))
    store.close()


def an_article(title: str) -> Article:
    at = NOON - timedelta(hours=1)
    return Article(
        guid=title, url="", title=title, summary="", body="", html="", author="", source="Post", lang="en",
        categories=(), published=at, first_seen=at, sort_time=at, sha256=title,
    )  # fmt: skip


def titles(archive: Path) -> set[str]:
    reader = Reader(archive)
    try:
        return {row.title for row in reader.rows(reader.article_ids())}
    finally:
        reader.close()


def set_aside(places: Places) -> list[Path]:
    """Archives that were replaced."""
    return list(places.data.glob("archive-replaced-*.db"))


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """An archive of yesterday's article and today's; `backup.db` beside its folder is of yesterday."""
    monkeypatch.setenv("WIREWATCH_NOW", "2026-05-28T12:00:00Z")
    monkeypatch.setenv("TZ", "UTC")
    (tmp_path / "data").mkdir()
    made = Places(tmp_path / "data")
    keep(made, "Ferry runs again")
    back_up(made, backup_of(made), NOON - timedelta(days=1))
    keep(made, "Bridge is painted")
    return made


def backup_of(places: Places) -> Path:
    return places.data.with_name("backup.db")


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World(FakeReading())
    yield world
    world.close()


@pytest.fixture
def dialog(world: World, places: Places, qtbot: QtBot) -> RestoreDialog:
    made = RestoreDialog(world.desk.tasks, world.desk.zone, places.data)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_what_the_backup_holds_and_what_it_takes_the_place_of(dialog: RestoreDialog, places: Places, qtbot):
    wanted: list[tuple[object, bool]] = []
    dialog.wanted.connect(lambda seen, channels: wanted.append((seen, channels)))
    assert not dialog.frame.accept.isEnabled()
    dialog.look_into(backup_of(places))
    qtbot.waitUntil(dialog.frame.accept.isEnabled, timeout=PATIENCE)
    holds, now = dialog.words.text().split("\n\n")
    assert "1 article," in holds
    assert "2 articles," in now
    assert "put aside" in now
    assert dialog.channels.isHidden()  # it is this machine's own
    dialog.frame.accept.click()
    ((seen, channels),) = wanted
    assert seen.backup.path == backup_of(places)
    assert not channels
    assert titles(places.archive) == {"Ferry runs again", "Bridge is painted"}


def test_a_file_that_is_no_backup_is_refused_with_the_reason(dialog: RestoreDialog, tmp_path: Path, qtbot):
    (tmp_path / "letter.db").write_text("Dear archive", encoding="utf-8")
    dialog.look_into(tmp_path / "letter.db")
    qtbot.waitUntil(dialog.frame.told.isVisible, timeout=PATIENCE)
    assert "is not a Wirewatch archive" in dialog.frame.told.text()
    assert not dialog.frame.accept.isEnabled()


def test_backups_made_by_themselves_are_offered_the_newest_first(world: World, places: Places, qtbot):
    folder = places.data / "backups"
    folder.mkdir()
    for day in (26, 27):
        back_up(places, folder / f"archive-202605{day}-030000.db", NOON)
    shown = RestoreDialog(world.desk.tasks, world.desk.zone, places.data)
    qtbot.addWidget(shown)
    assert [Path(shown.which.itemData(place)).name for place in range(2)] == [
        "archive-20260527-030000.db",
        "archive-20260526-030000.db",
    ]
    assert shown.which.currentIndex() == -1


def test_the_archive_that_was_there_is_kept(places: Places, qapp: QApplication):
    words = carry_out(places, Restore(preview(places, backup_of(places)), channels=False), lambda: NOON)
    assert titles(places.archive) == {"Ferry runs again"}
    (aside,) = set_aside(places)
    assert titles(aside) == {"Ferry runs again", "Bridge is painted"}
    assert "1 article is back" in words
    assert str(aside) in words


def test_nothing_changes_while_another_engine_has_the_archive(places: Places, qapp: QApplication):
    wanted = Restore(preview(places, backup_of(places)), channels=False)
    held, enough = threading.Event(), threading.Event()

    def hold() -> None:
        with engine_lock(places):
            held.set()
            enough.wait(PATIENCE / 1000)

    other = threading.Thread(target=hold)
    other.start()
    held.wait(PATIENCE / 1000)
    words = carry_out(places, wanted, lambda: NOON)
    enough.set()
    other.join()
    assert words.startswith("Nothing was restored: another Wirewatch")
    assert titles(places.archive) == {"Ferry runs again", "Bridge is painted"}
    assert set_aside(places) == []


def test_the_window_closes_and_another_opens_over_the_backup(places: Places, qtbot: QtBot):
    seen: list[MainWindow] = []
    told: list[str] = []
    raised: list[BaseException] = []
    look = QTimer(interval=20)

    def windows() -> list[MainWindow]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]

    def dialogs(kind: type) -> list:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    def press(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.status.text == "Ready", timeout=PATIENCE)
        for welcome in dialogs(WelcomeDialog):
            welcome.reject()
        window.actions_table["restore"].trigger()
        qtbot.waitUntil(lambda: bool(dialogs(RestoreDialog)), timeout=PATIENCE)
        (dialog,) = dialogs(RestoreDialog)
        dialog.look_into(backup_of(places))
        qtbot.waitUntil(dialog.frame.accept.isEnabled, timeout=PATIENCE)
        qtbot.mouseClick(dialog.frame.accept, Qt.MouseButton.LeftButton)

    def begin() -> None:
        if not (shown := [one for one in windows() if one not in seen]):
            return
        seen.append(shown[0])
        try:
            if len(seen) == 1:
                press(shown[0])
                return
            told.extend(shown[0].notices.texts)
        except BaseException as error:  # noqa: BLE001  # raised below, when the application has ended
            raised.append(error)
        look.stop()
        QApplication.quit()

    look.timeout.connect(begin)
    look.start()
    code = app.run(
        places,
        attach=lambda: attach_or_start(places),
        reading=Reading(places.archive),
        now=lambda: NOON,
        argv=["wirewatch"],
    )
    look.stop()
    if raised:
        raise raised[0]
    assert code == 0
    assert any("1 article is back" in text for text in told)
    assert titles(places.archive) == {"Ferry runs again"}
    assert len(set_aside(places)) == 1
