"""`doctor`: is the archive sound, and are the parts around us there? `--repair` puts in order what can be."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading, places_of
from monitor.cli.options import Commands
from monitor.cli.output import ProgressBar, emit, line
from monitor.ports import headless_now


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "doctor", parents=[common], help="check the archive and what Wirewatch needs around it"
    )
    parser.add_argument(
        "--repair",
        action="store_true",
        help="make index and tallies anew; carry what can be read of a damaged archive over into a new one",
    )
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_doctor)


def run_doctor(options: argparse.Namespace) -> int:
    from monitor.checks import checks

    lost = not _repair(options) if options.repair else False
    wrong = 0
    for check in checks(places_of(options), lambda: open_reading(options, untold="settings")):
        wrong += not check.ok
        _tell(check.name, check.detail, ok=check.ok, as_json=options.json)
    return 1 if wrong or lost else 0


def _repair(options: argparse.Namespace) -> bool:
    """Alone with the archive, so that exit code 3 says who else has it. Whether nothing was lost."""
    from monitor.lock import engine_lock
    from monitor.safekeeping.repair import repair

    places, bar = places_of(options), ProgressBar("Repairing")
    with engine_lock(places):
        try:
            deeds = repair(places, headless_now(), bar.step)
        finally:
            bar.end()
    for deed in deeds:
        _tell("repair", deed.text, ok=deed.ok, as_json=options.json)
    if not deeds:
        _tell("repair", "nothing had to be repaired", ok=True, as_json=options.json)
    return all(deed.ok for deed in deeds)


def _tell(name: str, detail: str, *, ok: bool, as_json: bool) -> None:
    if as_json:
        emit({"check": name, "ok": ok, "detail": detail})
    else:
        line(f"{'ok     ' if ok else 'PROBLEM'}  {name}: {detail}")
