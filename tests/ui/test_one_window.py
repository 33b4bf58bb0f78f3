"""One window a data folder, whatever became of the file that its lock is held by."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from monitor.errors import EngineBusyError
from monitor.places import Places
from ui.app import _hand_over
from ui.single import Single

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a box

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


def test_a_second_window_hands_over_though_the_lock_file_was_deleted(tmp_path, qtbot, qapp):
    first = Single(Places(tmp_path))
    (tmp_path / "window.lock").unlink()
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 1, "it took itself for the first"
    first.close()


@pytest.mark.parametrize("machine", [socket.gethostname(), "its-name-of-yesterday"])
def test_a_lock_file_that_names_a_process_keeps_nobody_out(tmp_path, qapp, machine):
    """As Qt's lock left it, when the number is another Python's by now or the machine has another name."""
    (tmp_path / "window.lock").write_text(f"{os.getpid()}\n{Path(sys.executable).name}\n{machine}\n", "utf-8")
    single = Single(Places(tmp_path))
    assert single.first
    single.close()


def test_a_window_that_holds_the_folder_and_is_deaf_is_told_as_busy(tmp_path, qtbot, qapp, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    holder = subprocess.Popen(
        [sys.executable, "-c", DEAF, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    single = Single(Places(tmp_path))
    assert not single.first
    told: list[str] = []
    QTimer.singleShot(0, lambda: close_box(told))
    with pytest.raises(EngineBusyError, match="does not answer"):  # exit code 3
        _hand_over(single, ["wirewatch"], Places(tmp_path))
    assert "does not answer" in told[0]
    single.close()
    holder.communicate()


def close_box(told: list[str]) -> None:
    """Read what a box says, and close it."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    told.append(box.informativeText())
    box.reject()


DEAF = """
import sys
from pathlib import Path
from monitor.lock import file_lock
with file_lock(Path(sys.argv[1]) / "window.lock"):
    print("held", flush=True)
    sys.stdin.read()
"""
