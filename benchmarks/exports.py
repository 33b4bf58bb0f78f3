"""How exports keep up: a million articles as CSV beside the sqlite3 shell with the same columns, and as every other format; memory.

    WIREWATCH_CORPUS=... WIREWATCH_TOOLS=... python -m benchmarks.exports --keep DIR                  # the archive of benchmarks/archive.py
    WIREWATCH_CORPUS=... WIREWATCH_TOOLS=... python -m benchmarks.exports --keep DIR --rows 100000    # a tenth of it

Whole processes, from their start to the file. The exit code is 1 when a bar was missed; the bars are meant for a million articles.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.archive_figures import Figure
from benchmarks.archive_making import MILLION, Made, made
from benchmarks.polling_measure import Cost, environment, measure, must

ROOT = Path(__file__).parents[1]
LEAST_OF_THE_SHELL, MOST_MB = 0.3, 200
FORMATS = ("csv", "jsonl", "xlsx", *(("parquet",) if find_spec("pyarrow") else ()))


def figures(work: Made, folder: Path, times: int) -> Iterator[Figure]:
    """The shell and our CSV take turns; the other formats are written once."""
    shell: list[float] = []
    ours: list[Cost] = []
    for _ in range(times):
        shell.append(_shell(work, folder).wall)
        ours.append(_export(work, folder, "csv"))
    ratio = median(shell) / median(cost.wall for cost in ours)
    note = f"(shell {median(shell):.3g} s, ours {median(cost.wall for cost in ours):.3g} s)"
    yield Figure("CSV: speed, in that of the sqlite3 shell", ratio, "x", least=LEAST_OF_THE_SHELL, note=note)
    yield Figure("CSV: memory", max(cost.memory for cost in ours), "MB", most=MOST_MB)
    for kind in FORMATS[1:]:
        cost = _export(work, folder, kind)
        size = (folder / f"out.{kind}").stat().st_size / 1e6
        yield Figure(f"{kind}: memory", cost.memory, "MB", most=MOST_MB, note=f"({cost.wall:.3g} s, {size:,.0f} MB)")


def _shell(work: Made, folder: Path) -> Cost:
    out = folder / "shell.csv"
    script = f".headers on\n.mode csv\n.once '{out}'\nSELECT * FROM v_articles ORDER BY sort_time DESC, id DESC;\n"
    path = folder / "shell.sql"
    path.write_text(script, encoding="utf-8")
    return must(
        measure(["sqlite3", "-readonly", "-init", str(path), str(work.archive), ".exit"], environment(folder)),
        "sqlite3",
    )


def _export(work: Made, folder: Path, kind: str) -> Cost:
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(work.data), "export", "articles", "--format", kind]
    out = str(folder / f"out.{kind}")
    return must(measure([*command, "--out", out], environment(folder, PYTHONPATH=str(ROOT))), f"the export as {kind}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--keep", type=Path, required=True, metavar="DIR", help="where the archive is made, or stands already"
    )
    parser.add_argument("--rows", type=int, default=MILLION)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    if (corpus := os.environ.get("WIREWATCH_CORPUS")) is None:
        parser.error("WIREWATCH_CORPUS must name the folder with the articles")
    work, _ = made(Path(corpus), options.rows, options.keep)
    missed = False
    for figure in figures(work, options.keep, options.runs):
        print(figure, flush=True)
        missed |= figure.missed
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
