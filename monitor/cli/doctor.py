"""`doctor`: is the archive sound, and are the parts around us there?"""

from __future__ import annotations

import argparse

from monitor.cli.door import open_reading, places_of
from monitor.cli.options import Commands
from monitor.cli.output import emit, line
from monitor.errors import UserError


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "doctor", parents=[common], help="check the archive and what Wirewatch needs around it"
    )
    parser.add_argument("--repair", action="store_true", help="rebuild what can be rebuilt (not yet)")
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_doctor)


def run_doctor(options: argparse.Namespace) -> int:
    from monitor.checks import checks

    if options.repair:
        raise UserError("`doctor --repair` is not yet in this version; nothing was changed. `doctor` alone checks.")
    wrong = 0
    for check in checks(places_of(options), lambda: open_reading(options)):
        wrong += not check.ok
        if options.json:
            emit({"check": check.name, "ok": check.ok, "detail": check.detail})
        else:
            line(f"{'ok     ' if check.ok else 'PROBLEM'}  {check.name}: {check.detail}")
    return 1 if wrong else 0
