"""What is said where no window can be shown, or where the data keeps it from opening."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from monitor.cli.main import _HEADLESS, parser
from ui.rescue import show_trouble

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


def test_a_demo_looks_for_a_screen_before_it_makes_up_a_year(tmp_path):
    folder = tmp_path / "demo"
    for screen in ("no-such-screen", ""):
        around = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        done = subprocess.run(
            [sys.executable, "-B", str(ROOT / "main.py"), "demo", "--data", str(folder)],
            env={**around, "QT_QPA_PLATFORM": screen},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 2
        assert "demo --headless" in done.stderr.splitlines()[-1]
        assert "made-up year" not in done.stderr + done.stdout
        assert not folder.exists()


def test_the_line_for_a_machine_without_a_screen_names_every_command_that_works_there():
    (commands,) = (action.choices for action in parser()._actions if isinstance(action.choices, dict))
    later = {name for name, one in commands.items() if getattr(one.get_default("run"), "__name__", "") == "refuse"}
    named = set(re.findall(r"[a-z]+", _HEADLESS.partition(":")[2])) - {"headless"}
    assert set(commands) - later == named


def test_what_keeps_the_window_from_opening_is_shown_as_text(qtbot):
    box = show_trouble("the archive <b>x</b> is damaged", "Your data: /somewhere")
    qtbot.addWidget(box)
    assert box.text() == "Wirewatch cannot open."
    assert box.informativeText() == "The archive <b>x</b> is damaged\n\nYour data: /somewhere"
