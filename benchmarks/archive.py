"""How an archive of a million articles keeps up: storing, lists, search, pages, counts, flagging anew, reads beside a poll, the window.

    WIREWATCH_CORPUS=... WIREWATCH_TOOLS=... python -m benchmarks.archive --keep DIR                    # a million
    WIREWATCH_CORPUS=... WIREWATCH_TOOLS=... python -m benchmarks.archive --keep DIR --rows 1000000 2000000

Archives are made by `wirewatch import` in DIR when they are not there, and stay for the next run. Milliseconds are of processor unless
a line says "by the clock". The exit code is 1 when a bar was missed; bars are meant for a million articles and in brackets for fewer.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks import (
    archive_first_search,
    archive_flagging,
    archive_reading,
    archive_saving,
    archive_together,
    archive_window,
)
from benchmarks.archive_figures import Figure, growth
from benchmarks.archive_making import MILLION, Made, copied, made
from benchmarks.archive_topics import opened, put_many

Part = Callable[[], Iterator[Figure]]
PARTS = ("reading", "search", "window", "flagging", "saving", "together")


def parts(corpus: Path, work: Made, folder: Path, times: int) -> dict[str, Part]:
    """What can be measured, by name, in this order: what writes comes last."""
    return {
        "reading": lambda: archive_reading.figures(work, times),
        "search": lambda: archive_first_search.figures(work, times),
        "window": lambda: archive_window.figures(work, times),
        "flagging": lambda: archive_flagging.figures(work, times),
        "saving": lambda: archive_saving.figures(corpus, work, folder, times),
        "together": lambda: archive_together.figures(corpus, work),
    }


def measured(corpus: Path, count: int, folder: Path, times: int, wanted: Sequence[str]) -> Iterator[Figure]:
    """All figures of an archive of that size."""
    archive, imported = made(corpus, count, folder)
    yield from imported
    with copied(archive, folder) as work:
        store = opened(work.archive)
        put_many(store, count)
        store.optimise()
        store.close()
        for name, part in parts(corpus, work, folder, times).items():
            if name in wanted:
                yield from part()


def main() -> int:
    """Measure and tell; see above."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rows", type=int, nargs="+", default=[MILLION], help="articles of each archive (a million)")
    asked.add_argument(
        "--keep", type=Path, metavar="DIR", help="where archives are made and kept (else a temporary folder)"
    )
    asked.add_argument("--runs", type=int, default=5, help="how often each is measured; the median counts (5)")
    asked.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="these parts alone")
    options = asked.parse_args()
    for name in ("WIREWATCH_CORPUS", "WIREWATCH_TOOLS"):
        if name not in os.environ:
            asked.error(
                f"{name} must name the folder with {'load/items.jsonl.gz' if 'CORPUS' in name else 'baselines.py'}"
            )
    with tempfile.TemporaryDirectory() as passing:
        folder = options.keep or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        return tell(Path(os.environ["WIREWATCH_CORPUS"]), folder.absolute(), options)


def tell(corpus: Path, folder: Path, options: argparse.Namespace) -> int:
    """Print each figure as it is known; the exit code."""
    missed: list[str] = []
    by_size: dict[int, list[Figure]] = {}
    for count in options.rows:
        print(
            f"\n{count:,} articles, {time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}",
            flush=True,
        )
        by_size[count] = []
        for figure in measured(corpus, count, folder, options.runs, options.only):
            by_size[count].append(figure)
            print(figure, flush=True)
            missed += [f"{count:,}: {figure.what}"] if figure.missed and count == MILLION else []
    small, *larger = options.rows
    for count in larger:
        print(f"\n{count:,} articles against {small:,}")
        for figure in growth(by_size[small], by_size[count], count / small):
            print(figure, flush=True)
            missed += [figure.what] if figure.missed else []
    print(f"\n{len(missed)} missed" + "".join(f"\n  {one}" for one in missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
