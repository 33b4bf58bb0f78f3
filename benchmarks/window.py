"""What the window takes: its first rows, a frame of scrolling, Ctrl+A and a new order, each page's first content, memory, late ticks.

    python -m benchmarks.window DATA [--import FILE] [--times 3]

DATA: a data folder whose archive is as large as the figures are to be about (`python -m benchmarks.archive --keep DIR` makes one of a
million). `--import`: rows (JSON Lines, CSV) that its engine imports, after it flagged the archive with its first topic anew. Offscreen
unless QT_QPA_PLATFORM says otherwise. The timer during a poll of 1,000 feeds is measured by window_timer.py.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks import archive_window
from benchmarks.archive_figures import Figure
from benchmarks.archive_making import Made
from benchmarks.polling_measure import environment

ROOT = Path(__file__).parents[1]
LATE_MS, TIMES_IDLE = 16.0, 2.0


def main() -> int:
    """0 when every figure is within its bar."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--import", dest="file", type=Path)
    parser.add_argument("--times", type=int, default=3)
    given = parser.parse_args()
    data = given.data.resolve()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    said = list(_figures(data, given.file, given.times))
    wrong = [figure for figure in said if figure.most is not None and figure.value > figure.most]
    print(f"{len(said)} figures, {len(wrong)} beyond their bar")
    return int(bool(wrong))


def _figures(data: Path, file: Path | None, times: int) -> Iterator[Figure]:
    count = _count(data)
    for figure in archive_window.figures(Made(count, data, data / "plain.db"), times):
        yield _tell(figure)
    lives = [_life(data, file if number == 0 else None) for number in range(times)]
    for name in lives[0]["ms"]:
        values = [life["ms"][name] for life in lives]
        least = f"(the least {min(values):.3g}, the most {max(values):.3g})"
        yield _tell(Figure(name, median(values), "ms", most=lives[0]["bars"].get(name), note=least))
    yield _tell(Figure("memory with charts", max(life["memory"] for life in lives), "MB", most=220))
    ticks = lives[0]["late"]
    for name, late in ticks.items():
        most = None if name == "left alone" else max(LATE_MS, TIMES_IDLE * ticks["left alone"])
        yield _tell(Figure(f"timer of 5 ms, p99 late: {name}", late, "ms", most=most))


def _tell(figure: Figure) -> Figure:
    bar = (
        ""
        if figure.most is None
        else f"   (bar {figure.most:.4g}: {'held' if figure.value <= figure.most else 'MISSED'})"
    )
    print(f"{figure.what:<60} {figure.value:10.4g} {figure.unit:<3}{bar} {figure.note}", flush=True)
    return figure


def _count(data: Path) -> int:
    from monitor.model import ArticleFilter
    from monitor.reading import Reading

    reading = Reading(data / "archive.db")
    try:
        return reading.count(ArticleFilter())
    finally:
        reading.close()


def _life(data: Path, file: Path | None) -> dict[str, dict[str, float]]:
    """One life of the window (benchmarks/window_child.py)."""
    surroundings = environment(
        data.parent,
        QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        PYTHONPATH=str(ROOT),
    )
    command = [sys.executable, "-m", "benchmarks.window_child", str(data), *([str(file.resolve())] if file else [])]
    answer = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, dict[str, float]] = json.loads(answer.stdout.splitlines()[-1])
    return told


if __name__ == "__main__":
    sys.exit(main())
