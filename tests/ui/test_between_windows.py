"""Between two windows, and before the first: whatever becomes of the work, its sign goes, and what came of it is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from monitor.places import Places
from monitor.ports import Now
from monitor.reading import Reading
from monitor.storage.copying import Told
from ui import app
from ui.between_windows import carry_out
from ui.interrupt import Interrupt
from ui.put_in_order import Repair
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.waiting import wait_for

pytestmark = [pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints"), pytest.mark.timeout(60)]


class Job:
    """A work whose deed is a function."""

    doing = "At it…"
    failed = "Nothing was done: {why}"

    def __init__(self, deed: Callable[[], str]) -> None:
        self._deed = deed

    def do(self, _places: Places, _now: Now, _progress: Told) -> str:
        return self._deed()


def carried_out(data: Path, deed: Callable[[], str]) -> str:
    return carry_out(Places(data), Job(deed), lambda: datetime(2026, 5, 28, tzinfo=UTC))


@pytest.mark.logs_errors
def test_a_fault_of_ours_is_said_and_logged_and_the_sign_goes(tmp_path: Path, qapp: QApplication, caplog):
    def deed() -> str:
        raise ZeroDivisionError

    words = carried_out(tmp_path, deed)
    assert words == "Nothing was done: this is a fault of Wirewatch itself; the log says where"
    assert any(record.exc_info and record.exc_info[0] is ZeroDivisionError for record in caplog.records)
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_even_what_ends_the_thread_ends_the_wait(tmp_path: Path, qapp: QApplication):
    def deed() -> str:
        raise SystemExit

    given_up: list[bool] = []
    late = QTimer(singleShot=True, interval=20_000)
    late.timeout.connect(lambda: given_up.append(True))
    late.start()
    assert carried_out(tmp_path, deed) == ""
    assert not given_up


def test_a_fault_of_ours_ends_the_wait_before_there_is_a_window(tmp_path: Path, qapp: QApplication):
    def work() -> str:
        raise ZeroDivisionError

    reading, interrupt = Reading(tmp_path / "archive.db"), Interrupt()
    tasks = Tasks(EngineSignals(), reading)
    with pytest.raises(ZeroDivisionError):
        wait_for(work, "At it…", tasks, interrupt)
    tasks.close()
    reading.close()
    interrupt.close()
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets())


def test_what_came_of_it_is_said_in_the_language_that_the_user_chose(tmp_path: Path, qapp: QApplication):
    (tmp_path / "settings.toml").write_text('language = "de"\n', encoding="utf-8")
    work = Repair()
    said = app._carried_out(qapp, Places(tmp_path), work, lambda: datetime(2026, 5, 28, tzinfo=UTC))
    assert said == "Das Archiv wurde durchgesehen: Nichts musste repariert werden."
    assert work.failed == "Nothing was repaired: {why}"  # what comes after chooses for itself
