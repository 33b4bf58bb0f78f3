"""The archives that are measured: made by the real import, kept for the next run, and copied for what writes."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import archive_rows
from benchmarks.archive_figures import Figure
from benchmarks.polling_measure import environment, measure, must
from monitor.ports import system_now
from monitor.storage.store import Store

if TYPE_CHECKING:
    from benchmarks.polling_measure import Cost

MILLION = 1_000_000
IMPORT_MINUTES, IMPORT_MB = 6, 300
_AT_ONCE = 50_000
"""Rows that the plain table is given at once."""


@dataclass(frozen=True, slots=True)
class Made:
    """A data folder with so many articles, and a plain SQLite table with the same ones (baselines.py)."""

    count: int
    data: Path
    plain: Path

    @property
    def archive(self) -> Path:
        return self.data / "archive.db"


def made(corpus: Path, count: int, folder: Path) -> tuple[Made, list[Figure]]:
    """The archive of that size in the folder, made if it is not there; what making it took, where it is known."""
    here = Made(count, folder / f"archive-{count}", folder / f"plain-{count}.db")
    cost = folder / f"import-{count}.json"
    if not here.archive.exists():
        cost.write_text(json.dumps(_import(corpus, count, folder, here.data)), encoding="utf-8")
    Store(here.archive, now=system_now).close()  # an archive of an earlier version is brought up to date
    if not here.plain.exists():
        _fill_plain(corpus, count, here.plain)
    return here, _figures(json.loads(cost.read_text(encoding="utf-8")), count) if cost.exists() else []


@contextmanager
def copied(made: Made, folder: Path) -> Iterator[Made]:
    """A copy of the archive to write to, while the block runs."""
    data = folder / "work"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    shutil.copyfile(made.archive, data / "archive.db")
    try:
        yield Made(made.count, data, made.plain)
    finally:
        shutil.rmtree(data, ignore_errors=True)


def _import(corpus: Path, count: int, folder: Path, data: Path) -> dict[str, float]:
    """`wirewatch import` of a file, from the start of the process to its end."""
    rows = folder / f"rows-{count}.jsonl"
    archive_rows.write(corpus, count, rows)
    half = data.with_name(f"{data.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    checkout = str(Path(__file__).parents[1])
    command = [sys.executable, f"{checkout}/main.py", "--data", str(half), "import", str(rows), "--json", "--no-wait"]
    cost: Cost = must(measure(command, environment(folder, PYTHONPATH=checkout)), "the import")
    said = json.loads(cost.out)
    if said["accepted"] != count:
        raise RuntimeError(f"the import took {said['accepted']} of {count} rows: {cost.out}")
    rows.unlink()
    half.rename(data)
    return {"seconds": cost.wall, "cpu": cost.cpu, "memory": cost.memory}


def _figures(cost: dict[str, float], count: int) -> list[Figure]:
    minutes = IMPORT_MINUTES * count / MILLION
    note = f"(processor {cost['cpu'] / 60:.3g})"
    return [
        Figure("import: stored, searchable and flagged", cost["seconds"] / 60, "min", most=minutes, note=note),
        Figure("import: memory of all its processes", cost["memory"], "MB", most=IMPORT_MB),
    ]


def _fill_plain(corpus: Path, count: int, target: Path) -> None:
    """The same articles as baselines.py keeps them."""
    sys.path.insert(0, os.environ["WIREWATCH_TOOLS"])
    from baselines import raw_insert  # type: ignore[import-not-found]

    half = target.with_suffix(".half")
    half.unlink(missing_ok=True)
    given = archive_rows.plain(archive_rows.rows(corpus, count))
    while some := list(islice(given, _AT_ONCE)):
        raw_insert(some, half)
    half.rename(target)
