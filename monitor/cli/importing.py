"""`import`: articles from files into the archive, by the same path as a poll."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.cli.door import open_door
from monitor.cli.grouping import group
from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, counted, emit, line, say, unjudged
from monitor.commands import CancelImport, Done, ImportArticles
from monitor.errors import EngineLostError, UserError
from monitor.events import Event, Progress

_MOST_TOLD = 20
_ENGINE_LOST = (
    "the engine that was importing has stopped; what it stored stays, and the same command goes on where it stopped"
)


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "import", parents=[common], help="bring articles into the archive (JSON Lines, CSV or Parquet)"
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input (with --format)")
    parser.add_argument("--format", choices=("jsonl", "csv", "parquet"), default="", help="else by the file's ending")
    parser.add_argument(
        "--feed", default="", metavar="NAME", help="the name they are filed under (default: the file's)"
    )
    parser.add_argument("--no-wait", action="store_true", help="do not wait until copies are grouped into stories")
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_import)


def run_import(options: argparse.Namespace) -> int:
    bar = ProgressBar("Importing")

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.task == "import":
            bar.step(event.done, event.total)

    with _paths(options.files, options.format) as paths, open_door(options) as door:
        door.listen(hear)
        try:
            done = door.do(ImportArticles(paths, format=options.format, feed=options.feed))
        except KeyboardInterrupt:
            if door.lasting:  # another process imports; this one only waits for it
                door.do(CancelImport())
            say("the import goes on where it stopped when you give the same command again")
            raise
        except EngineLostError as error:
            raise EngineLostError(_ENGINE_LOST) from error
        bar.end()
        _tell(done, as_json=options.json)
        if not options.no_wait and not done.counts["cancelled"]:
            group(door)
    return 1 if done.text or done.counts["cancelled"] else 0


def _tell(done: Done, *, as_json: bool) -> None:
    """What became of the rows, and where an import that was stopped goes on."""
    if done.counts["resumed_from"]:
        say(f"went on at line {done.counts['resumed_from']}, where an earlier import of this file had stopped")
    _tell_notes(done)
    if done.counts["unjudged"]:
        say(unjudged(done.counts["unjudged"]))
    numbers = {name: done.counts[name] for name in ("accepted", "known", "edited", "rejected")}
    if as_json:
        resumed = done.counts["resumed_from"] or None
        more = {name: done.counts[name] for name in ("remarks", "unjudged")}
        emit({**numbers, **more, "rejects_file": done.text or None, "resumed_from": resumed})
    else:
        line(", ".join(f"{count} {name}" for name, count in numbers.items()))
    if done.counts["cancelled"]:
        say("stopped before the end; the same command goes on where it stopped")


def _tell_notes(done: Done) -> None:
    """Rows that were rejected or taken without their date: the first of them, how many there are, and where all of them stand."""
    if not done.text:
        return
    for row in done.lines[:_MOST_TOLD]:
        say(row)
    rejected, remarks = done.counts["rejected"], done.counts["remarks"]
    counts = [f"{counted(rejected, 'row')} rejected"] if rejected else []
    counts += [f"{counted(remarks, 'row')} taken without a date that counts"] if remarks else []
    say(f"{', '.join(counts)}; listed in {done.text}")


@contextmanager
def _paths(names: list[str], kind: str) -> Iterator[tuple[str, ...]]:
    """Whole paths; what comes on standard input is a file for as long as the import takes, as another process may read it."""
    if "-" in names and not kind:
        raise UserError("say what standard input holds: --format jsonl, --format csv or --format parquet")
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        spool = Path(folder) / f"stdin.{kind}"
        if "-" in names:
            with spool.open("wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file)
        yield tuple(str(spool if name == "-" else Path(name).absolute()) for name in names)
