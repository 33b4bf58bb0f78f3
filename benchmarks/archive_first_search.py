"""The first search as typed in a process that has shown its list.

`python -m benchmarks.archive_first_search ARCHIVE QUERY` prints its milliseconds of processor and by the clock.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.archive_figures import Figure, took
from benchmarks.archive_making import Made

QUERY = '"north korea" AND (missile OR rocket)'
FIRST, SEEN = 200, 50
"""What the window asks for first, and how many rows of it are in sight."""


def figures(made: Made, times: int) -> Iterator[Figure]:
    """Each time in a process of its own: parts of the engine are loaded by the first search."""
    runs = [_alone(made) for _ in range(times)]
    note = f"(by the clock {median(wall for _, wall in runs):.3g})"
    yield Figure(
        "the first search as typed shows", median(cpu for cpu, _ in runs), "ms", most=100, note=note, grows=True
    )


def _alone(made: Made) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.archive_first_search", str(made.archive), QUERY]
    where = Path(__file__).parents[1]
    said = subprocess.run(command, cwd=where, stdout=subprocess.PIPE, text=True, check=True).stdout
    cpu, wall = json.loads(said)
    return cpu, wall


def main() -> None:
    from monitor.model import ArticleFilter
    from monitor.reading import Reading

    reading = Reading(Path(sys.argv[1]))
    reading.rows(reading.article_ids(ArticleFilter(), FIRST)[:SEEN])
    asked = ArticleFilter(query=sys.argv[2])
    found = took([lambda: reading.rows(reading.article_ids(asked, FIRST)[:SEEN])])
    print(json.dumps([found.cpu[0], found.wall[0]]))
    reading.close()


if __name__ == "__main__":
    main()
