"""Wherever a poll is killed, between storing a flag and keeping what was decided about it, each flag is told once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each engine that is killed is a fork")

HERE = Path(__file__).parent
TOLD = [
    "Ballistic missile launched from the coast",
    "Leaders meet for a summit in the harbour town",
    "Navy fires ballistic missile into the sea",
]


@pytest.mark.timeout(600)
def test_each_flag_is_told_once_wherever_the_engine_is_killed(tmp_path: Path) -> None:
    paths = os.pathsep.join(str(folder) for folder in (HERE.parents[1], HERE.parent))
    command = [sys.executable, str(HERE / "alerts_killed.py"), str(tmp_path)]
    around = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(command, env=around, capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 0, done.stderr
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    killed = [end for end in ends if end["before"]]
    assert len(killed) == len(ends) - 1 >= 5  # the last poll came to its end
    for end in ends:
        assert (end["alerts"], end["undecided"]) == (TOLD, 0), f"after being killed before change {end['data']}"
