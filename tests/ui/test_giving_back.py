"""What the window has freed goes back to the machine."""

import json
import subprocess
import sys

import pytest

_FREES = """
import json
import sys
from pathlib import Path

from ui.giving_back import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

give_back()
before = resident()
pieces = [bytes(20_000) for _ in range(4_000)]
last = pieces[-1]
holds = resident()
del pieces
kept = resident()
assert give_back()
print(json.dumps([holds - before, kept - before, resident() - before]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc is the C library of Linux")
def test_what_is_freed_below_a_piece_in_use_goes_back() -> None:
    answer = subprocess.run([sys.executable, "-c", _FREES], capture_output=True, text=True, check=True)
    held, kept, given = json.loads(answer.stdout)
    assert held > 70_000_000
    assert given < kept / 4
