"""A polling engine is killed thirty times, when a seed says so: nothing is lost, nothing doubled, the archive whole each time."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from crashing import Crashes
from engines import ROOT
from newsstand import newsstand

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="who outlives whom is read in /proc")

EACH = 5


@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_or_doubled_when_a_poll_is_killed(tmp_path: Path, seed: int) -> None:
    with newsstand() as stand:
        hit = Crashes(tmp_path / "data", stand, random.Random(seed)).go(EACH)  # noqa: S311 - a seeded run, no secret
    print(f"seed {seed}:", *hit, sep="\n  ")  # noqa: T201 - to be read where it fails
    assert len(hit) == EACH


def test_the_command_for_many_kills_kills_and_compares() -> None:
    command = [sys.executable, "-m", "benchmarks.crash", "--times", "1", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("1 kill from seed 7 on, 0 archives")
