"""How charts keep up over a million articles: drawn from the archive, panned, opened for the first time; and exports beside the shell.

    WIREWATCH_CORPUS=... WIREWATCH_TOOLS=... python -m benchmarks.charts --keep DIR     # the archive of benchmarks/archive.py
    ... --without-exports        # without the figures of benchmarks/exports.py

The archive is copied first, and eight topics with the flags of the two shipped ones are put beside those: ten in all. The window is the
real chart page, offscreen. Bars are for milliseconds of processor; the clock beside them is that of a machine that may have more to do.
The exit code is 1 when a bar was missed.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks import exports
from benchmarks.archive_figures import Figure
from benchmarks.archive_making import MILLION, Made, copied, made
from benchmarks.polling_measure import environment, measure, must
from monitor.model import Topic
from monitor.ports import system_now
from monitor.storage.store import Store

ROOT = Path(__file__).parents[1]
TOPICS = 10
MOST_FIRST, MOST_DRAWN, MOST_PANNED, MOST_STACKED, MOST_GROWN = 800, 250, 20, 40, 20

_COPY = """
INSERT INTO flag (topic_id, sort_time, article_id, topic_version, level, score, reason, spans, flagged_at)
SELECT :new, sort_time, article_id, topic_version, level, score, reason, spans, flagged_at FROM flag WHERE topic_id = :old
"""


def more_topics(work: Made) -> int:
    """Ten topics in the copied archive; how many flags they have together."""
    store = Store(work.archive, now=system_now)
    names = [topic.name for topic in store.topics()]
    for number in range(TOPICS - len(names)):
        store.save_topic(Topic(f"copy-{number}", f"Copy {number}", "copy"))
    store.close()
    with closing(sqlite3.connect(work.archive)) as db, db:
        ids = dict(db.execute("SELECT name, id FROM topic").fetchall())
        for number in range(TOPICS - len(names)):
            old = ids[names[number % len(names)]]
            db.execute(_COPY, {"new": ids[f"copy-{number}"], "old": old})
        return int(db.execute("SELECT count(*) FROM flag").fetchone()[0])


def figures(work: Made, folder: Path, times: int) -> Iterator[Figure]:
    """Each child is a process of its own, so that its first chart is one."""
    told = [_child(work, folder) for _ in range(times)]
    first = sorted(one["first_cpu"] for one in told)
    clock = median(one["first_wall"] for one in told)
    note = f"(processor, worst {first[-1]:.3g}; by the clock {clock:.4g}; {TOPICS} topics, 30 days)"
    yield Figure("the first chart, with the import of its library", median(first), "ms", most=MOST_FIRST, note=note)
    for name, words in (
        ("weeks", "ten years, as the page shows them: by weeks"),
        ("days", "ten years of days, one by one"),
    ):
        took = median(one[f"{name}_cpu"] for one in told)
        clock = median(one[f"{name}_wall"] for one in told)
        yield Figure(f"{words}, to drawn", took, "ms", most=MOST_DRAWN, note=f"(processor; by the clock {clock:.4g})")
    marked = median(one["marked_cpu"] for one in told)
    yield Figure("the same weeks with bursts, silences and events", marked, "ms", note="(processor)")
    for form, most in (("lines", MOST_PANNED), ("area", MOST_PANNED), ("bars", MOST_STACKED)):
        frames = median(one[f"pan_{form}"] for one in told)
        note = f"(processor, p95; {told[0]['points']:,.0f} points a topic)"
        yield Figure(f"a frame while {form} are panned", frames, "ms", most=most, note=note)
    yield Figure("memory after a hundred charts more", median(one["grown"] for one in told), "MB", most=MOST_GROWN)


def _child(work: Made, folder: Path) -> dict[str, float]:
    surroundings = environment(folder, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen")
    cost = must(
        measure([sys.executable, "-m", "benchmarks.charts_child", str(work.data)], surroundings), "the chart page"
    )
    return {name: float(value) for name, value in json.loads(cost.out.splitlines()[-1]).items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, required=True, metavar="DIR", help="where the archive is, or is made")
    parser.add_argument("--rows", type=int, default=MILLION)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--without-exports", action="store_true")
    options = parser.parse_args()
    if (corpus := os.environ.get("WIREWATCH_CORPUS")) is None:
        parser.error("WIREWATCH_CORPUS must name the folder with the articles")
    work, _ = made(Path(corpus), options.rows, options.keep)
    missed = False
    with copied(work, options.keep) as copy:
        print(f"{options.rows:,} articles, {more_topics(copy):,} flags of {TOPICS} topics", flush=True)
        for figure in figures(copy, options.keep, options.runs):
            print(figure, flush=True)
            missed |= figure.missed
    if not options.without_exports:
        for figure in exports.figures(work, options.keep, 3):
            print(figure, flush=True)
            missed |= figure.missed
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
