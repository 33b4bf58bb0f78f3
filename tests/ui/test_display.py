"""What is said where no window can be shown, or where the data keeps it from opening."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ui.app import show_trouble

ROOT = Path(__file__).parents[2]


def test_a_screen_that_cannot_be_reached_is_said_in_words(tmp_path):
    done = subprocess.run(
        [sys.executable, "-B", str(ROOT / "main.py"), "--data", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "no-such-screen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("wirewatch: no window can be opened here.")
    assert '"no-such-screen"' in done.stderr
    assert "demo --headless" in done.stderr.splitlines()[-1]
    assert done.stdout == ""


def test_what_keeps_the_window_from_opening_is_shown_as_text(qtbot):
    box = show_trouble("the archive <b>x</b> is damaged", "Your data: /somewhere")
    qtbot.addWidget(box)
    assert box.text() == "Wirewatch cannot open."
    assert box.informativeText() == "The archive <b>x</b> is damaged\n\nYour data: /somewhere"
