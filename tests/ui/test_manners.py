"""One window a folder, a fault that can be reported, a fresh folder that is made ready."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from window_fakes import FakeLink

from monitor.errors import ArchiveError, UserError
from monitor.faults import without_secrets
from monitor.places import Places
from monitor.reading import Reading
from ui.app import run
from ui.crash import CrashDialog, CrashHook, report
from ui.single import Single
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from monitor.places import Places
from ui.single import Single
application = QCoreApplication([])
single = Single(Places(Path(sys.argv[1])))
sys.exit(10 * single.first + single.hand_over(["wirewatch", "--data", "x"]))
"""


def test_a_second_start_hands_over_and_the_first_hears_of_it(tmp_path, qtbot, qapp):
    first = Single(Places(tmp_path))
    assert first.first
    with qtbot.waitSignal(first.called, timeout=20_000) as heard:
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 1
    assert heard.args == [["wirewatch", "--data", "x"]]
    first.close()
    again = Single(Places(tmp_path))
    assert again.first
    again.close()


def test_two_folders_have_two_windows(tmp_path, qapp):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    singles = [Single(Places(tmp_path / name)) for name in "ab"]
    assert all(one.first for one in singles)
    for one in singles:
        one.close()


HERRING = "Herring prices fall again"


def raised(error):
    """The fault, as it is when it was raised while another was handled."""
    try:
        try:
            raise KeyError(HERRING)  # noqa: TRY301
        except KeyError as first:
            raise error from first
    except ValueError as caught:
        return caught


def test_a_report_names_versions_and_holds_no_secret():
    error = raised(ValueError("https://user:hunter2@x.example/feed?key=abc password='hunter2'"))
    for text in (report(error), report(error, words=True)):
        assert "Python" in text
        assert "ValueError" in text
        assert "KeyError" in text
        assert "in raised" in text
        assert "hunter2" not in text
        assert "abc" not in text


def test_what_a_fault_says_is_in_its_report_only_when_ticked(qtbot):
    dialog = CrashDialog(raised(ValueError("no words for Herring prices")))
    qtbot.addWidget(dialog)
    assert "Herring" not in dialog.text.toPlainText()
    dialog.copy.click()
    assert "Herring" not in QApplication.clipboard().text()
    dialog.words.setChecked(True)
    dialog.copy.click()
    assert "no words for Herring prices" in QApplication.clipboard().text()
    assert HERRING in QApplication.clipboard().text()


def test_the_users_folder_is_not_named():
    from pathlib import Path

    assert without_secrets(f"{Path.home()}/x") == "~/x"


@pytest.mark.logs_errors
def test_a_bug_opens_one_window_with_details(qtbot, qapp):
    hook = CrashHook(lambda: None)
    for _time in range(2):
        hook._caught(KeyError, KeyError("gone"), None)
    qtbot.waitUntil(lambda: hook._dialog is not None)
    assert isinstance(hook._dialog, CrashDialog)
    first = hook._dialog
    qtbot.wait(0)
    assert hook._dialog is first
    hook._dialog.close()


def test_what_the_world_did_is_no_fault_of_ours(qtbot, qapp):
    hook = CrashHook(lambda: None)
    error = ArchiveError("the archive is damaged")
    with qtbot.waitSignal(hook.troubled) as said:
        hook._caught(ArchiveError, error, None)
    assert said.args == ["the archive is damaged"]


def opened(places, reading, attach, until):
    """Run the whole application until `until(its windows)` holds, then quit it; after a minute the test has failed."""
    before = set(QApplication.topLevelWidgets())
    late = []

    def look():
        if until([one for one in QApplication.topLevelWidgets() if one not in before]):
            QApplication.quit()

    def give_up():
        late.append("what was waited for did not come within a minute")
        QApplication.quit()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    deadline = QTimer(interval=60_000, singleShot=True)
    deadline.timeout.connect(give_up)
    deadline.start()
    code = run(
        places, attach=attach, reading=reading, now=lambda: datetime(2026, 3, 10, 12, tzinfo=UTC), argv=["wirewatch"]
    )
    timer.stop()
    deadline.stop()
    assert not late
    return code


def test_the_window_opens_shows_and_ends_with_its_engine(archive, qapp):
    from monitor import settings as choices

    choices.save(archive.places.settings, choices.Settings(welcomed=True))
    (archive.places.data / "window.ini").write_text("[window]\npage=articles\n", encoding="utf-8")
    archive.write("Rocket up")
    link = FakeLink(archive)
    shown, hooks, before = [], [], sys.excepthook

    def ready(windows):
        hooks.append(sys.excepthook)
        windows = [one for one in windows if one.windowTitle().startswith("Articles")]
        shown.extend(windows)
        return bool(windows) and windows[0].desk.link is not None

    assert opened(archive.places, Reading(archive.places.archive), lambda: link, ready) == 0
    assert link.stopped is True
    assert isinstance(hooks[-1].__self__, CrashHook)
    assert sys.excepthook is before


def test_a_folder_without_an_archive_is_made_ready_by_the_engine_first(tmp_path, qapp):
    from window_fakes import Archive

    from monitor import settings as choices

    places = Places(tmp_path)
    choices.save(places.settings, choices.Settings(welcomed=True))
    (places.data / "window.ini").write_text("[window]\npage=articles\n", encoding="utf-8")
    made = []

    def attach():
        made.append(Archive(tmp_path))
        return FakeLink(made[0])

    def ready(windows):
        return any(one.windowTitle().startswith("Articles") for one in windows)

    assert opened(places, Reading(places.archive), attach, ready) == 0
    made[0].store.close()


def test_an_engine_that_cannot_make_it_ready_is_said_as_it_is(tmp_path, qapp):
    def attach():
        raise UserError("the disk is full")

    told: list[str] = []

    def read() -> None:
        if isinstance(box := QApplication.activeModalWidget(), QMessageBox):
            told.append(box.informativeText())
            box.reject()

    look = QTimer(interval=20)
    look.timeout.connect(read)
    look.start()
    with pytest.raises(UserError, match="the disk is full"):
        opened(Places(tmp_path), Reading(tmp_path / "archive.db"), attach, lambda _windows: False)
    look.stop()
    assert told[0].startswith("The disk is full")


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from monitor.places import Places
from ui.single import Single
application = QCoreApplication([])
assert Single(Places(Path(sys.argv[1]))).first
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_window_that_was_killed_does_not_keep_the_folder(tmp_path, qapp):
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert killed.returncode == -9
    single = Single(Places(tmp_path))
    assert single.first
    single.close()


def test_what_the_archive_refuses_to_give_is_told_once_and_stays(archive, qapp):
    from monitor import settings as choices

    choices.save(archive.places.settings, choices.Settings(welcomed=True))
    texts = []

    def fail():
        raise UserError("the archive is damaged")

    def told(windows):
        for window in windows:
            if isinstance(window, MainWindow) and window.isVisible():
                window.desk.tasks.run(fail, lambda _none: None, window)
                texts[:] = window.notices.texts
        return bool(texts)

    assert opened(archive.places, Reading(archive.places.archive), lambda: FakeLink(archive), told) == 0
    assert texts == ["The archive is damaged"]


def test_charts_are_not_imported_before_the_first_rows():
    code = "import ui.app, ui.pages.articles, sys; print([m for m in ('pyqtgraph','numpy','feedparser','aiohttp') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
