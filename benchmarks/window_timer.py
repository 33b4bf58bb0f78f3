"""How late the window's timer of 5 ms comes during a first poll, against the same window left alone; on the feeds of WIREWATCH_TOOLS.

    python benchmarks/window_timer.py [--feeds 1000] [--page overview --page feeds] [--runs 1]

The window is real (offscreen unless QT_QPA_PLATFORM says otherwise) and so is its engine process. A tick is late by what lies between it
and the one before, beyond 5 ms. A window that stands still for 200 ms makes one very late tick but misses forty: the second figure counts
each missed one by what it was late. The bar is for the first; the second tells what p99 hides.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from polling_measure import environment
from polling_ours import ROOT, follow, new_home
from polling_server import serving
from polling_verdicts import Verdicts

STEP_MS = 5.0
MOST_MS = 16.0
TIMES_IDLE = 2.0
PAGES = ("overview", "articles", "charts", "topics", "feeds", "alerts")


@dataclass(frozen=True)
class Late:
    """Milliseconds late: of the ticks that came, and of those too that were missed while one was late."""

    came: list[float]
    missed_too: list[float]


def lateness(moments: Sequence[float]) -> Late:
    """How late ticks were, from the seconds at which they came."""
    came, missed = list[float](), list[float]()
    for before, after in pairwise(moments):
        late = max(0.0, (after - before) * 1000 - STEP_MS)
        came.append(late)
        missed += (late - STEP_MS * number for number in range(int(late // STEP_MS) + 1))
    return Late(came, missed)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--idle", type=float, default=10.0, metavar="SECONDS", help="how long it is left alone (10)")
    parser.add_argument("--page", action="append", choices=PAGES, help="the page that is shown (overview)")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is ended then, too
    verdicts = Verdicts()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    with serving(options.feeds) as server:
        print(f"server: {server.ready}", flush=True)
        for page in options.page or ["overview"]:
            for _ in range(options.runs):
                with tempfile.TemporaryDirectory() as folder:
                    home = follow(new_home(Path(folder) / "data"), server.opml)
                    show(page, live(home.data, page, options.idle), verdicts)
    return verdicts.summary()


def live(data: Path, page: str, idle: float, *, alerts: bool = False) -> dict[str, Late]:
    """One life of the window: how late its ticks were while it was left alone and while it polled (and until its `alerts` were raised)."""
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    keyring = "keyring.backends.fail.Keyring"
    surroundings = environment(
        data.parent, QT_QPA_PLATFORM=platform, PYTHON_KEYRING_BACKEND=keyring, PYTHONPATH=str(ROOT)
    )
    command = [sys.executable, str(Path(__file__).with_name("window_ticks.py")), str(data), page, f"{idle * 1000:.0f}"]
    command += ["alerts"] if alerts else []
    answer = subprocess.run(command, env=surroundings, stdout=subprocess.PIPE, text=True, check=False)
    if answer.returncode:
        sys.exit(f"the window ended with {answer.returncode}")
    told = json.loads(answer.stdout.splitlines()[-1])
    print(f"\n{page}: a round of {told['round']['seconds']} s brought {told['round']['new']:,} articles")
    return {phase: lateness(moments) for phase, moments in told["moments"].items()}


def show(page: str, late: dict[str, Late], verdicts: Verdicts) -> None:
    """The percentiles of both phases, and p99 of the second beside its bar."""
    print(f"{'ms late':24} {'ticks':>7} {'p50':>7} {'p95':>7} {'p99':>7} {'most':>7}")
    for phase, found in late.items():
        for kind, values in (("ticks", found.came), ("with missed ticks", found.missed_too)):
            numbers = " ".join(f"{percentile(values, share):7.2f}" for share in (0.5, 0.95, 0.99, 1.0))
            print(f"{phase + ', ' + kind:24} {len(values):7} {numbers}")
    idle, polling = (percentile(late[phase].came, 0.99) for phase in ("idle", "poll"))
    verdicts.line(
        f"{page}: p99 of the ticks during the poll", polling, round(max(MOST_MS, TIMES_IDLE * idle), 1), " ms"
    )


if __name__ == "__main__":
    sys.exit(main())
