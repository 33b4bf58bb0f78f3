"""The window process over a large archive: from its start to the first rows, and what it has resident; offscreen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.archive_figures import Figure
from benchmarks.archive_making import Made
from benchmarks.polling_measure import environment

ROOT = Path(__file__).parents[1]
SETTINGS = "polling = false\nwelcomed = true\n"
STATE = "[window]\npage=articles\n"


def figures(made: Made, times: int) -> Iterator[Figure]:
    """The first life warms the machine's caches and is not counted."""
    lives = [_live(made) for _ in range(times + 1)][1:]
    rows, whole = (median(one[name] for one in lives) * 1000 for name in ("rows", "whole"))
    note = f"(the least {min(one['rows'] for one in lives) * 1000:.3g}; processor {median(one['cpu'] for one in lives):.3g} s in all)"
    yield Figure("window: from its start to the first rows, by the clock", rows, "ms", most=400, note=note, grows=True)
    yield Figure("window: to the whole list", whole, "ms", grows=True)
    yield Figure("window: memory of its process", max(one["memory"] for one in lives), "MB", most=150)


def _live(made: Made) -> dict[str, float]:
    """One life of the window: seconds from the start of the process, and MB."""
    (made.data / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    (made.data / "window.ini").write_text(STATE, encoding="utf-8")
    surroundings = environment(
        made.data.parent,
        QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        PYTHONPATH=str(ROOT),
        WIREWATCH_DATA=str(made.data),
    )
    command = [sys.executable, "-m", "benchmarks.archive_window_child", str(made.count)]
    began, used = time.time(), os.times()
    answer = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True, check=True)
    told = json.loads(answer.stdout.splitlines()[-1])
    after = os.times()
    cpu = after.children_user + after.children_system - used.children_user - used.children_system
    return {"rows": told["rows"] - began, "whole": told["whole"] - began, "memory": told["memory"], "cpu": cpu}
