"""How fast this machine is just now: bars of time are those of a calm one, and stretch by what a fixed piece of work takes longer."""

from __future__ import annotations

import os
import subprocess
import sys

CALM = 0.5
"""Seconds that the work takes on a calm machine of the kind the bars were set on."""

_WORK = "import time; t = time.perf_counter(); n = 0\nfor k in range(6_000_000): n += k\nprint(time.perf_counter() - t)"


def patience() -> float:
    """1 on a calm machine, 2 where the same work takes twice as long; measured with as many workers as a round has (two)."""
    workers = [
        subprocess.Popen([sys.executable, "-c", _WORK], stdout=subprocess.PIPE, text=True)
        for _ in range(min(2, os.cpu_count() or 1))
    ]
    took = [float(worker.communicate()[0]) for worker in workers]
    return max(1.0, sum(took) / len(took) / CALM)
