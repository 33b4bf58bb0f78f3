"""Kills a polling engine at random moments, over and over, and holds its archive against what was served.

`python -m benchmarks.crash --times 200` prints one line for each kill; the last says what it came to. Seeds can be given again: `--seed`.
"""

from __future__ import annotations

import argparse
import random
import secrets
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "faults"))

from crashing import Crashes
from newsstand import newsstand

_EACH = 10
"""Kills of one archive; then another one begins with a seed of its own."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, help="the first one; those of the next archives follow")
    options = parser.parse_args()
    first = secrets.randbelow(10**6) if options.seed is None else options.seed
    began, killed, failed = time.monotonic(), 0, 0
    for seed in range(first, first - (-options.times // _EACH)):
        times = min(_EACH, options.times - killed)
        try:
            for hit in one_archive(seed, times):
                print(f"seed {seed}: {hit}", flush=True)
        except AssertionError as error:
            failed += 1
            print(f"seed {seed}: FAILED: {error}", flush=True)
        killed += times
    minutes = (time.monotonic() - began) / 60
    kills = f"{killed} {'kill' if killed == 1 else 'kills'} from seed {first} on"
    print(f"{kills}, {failed} archives with something lost, doubled or unsound, {minutes:.1f} min")
    return 1 if failed else 0


def one_archive(seed: int, times: int) -> list[str]:
    with newsstand() as stand, tempfile.TemporaryDirectory(prefix="wirewatch-crash-") as folder:
        return Crashes(Path(folder) / "data", stand, random.Random(seed)).go(times)  # noqa: S311 - a seeded run


if __name__ == "__main__":
    sys.exit(main())
