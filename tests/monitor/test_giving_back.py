"""What was freed goes back to the machine, where the C library is glibc; with another nothing is done."""

import json
import platform
import subprocess
import sys

import pytest

_FREES = """
import json
import sys
from pathlib import Path

from monitor.giving_back import give_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

give_back(from_now_on=True)
before = resident()
pieces = [bytes(20_000) for _ in range(4_000)]
last = pieces[-1]
holds = resident()
del pieces
kept = resident()
assert give_back()
print(json.dumps([holds - before, kept - before, resident() - before]))
"""

_OTHER = """
import ctypes

ctypes.CDLL = lambda _name: object()  # as musl is: neither function is there

from monitor.giving_back import give_back

print(give_back(), give_back(from_now_on=True))
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the C library of this machine is another")
def test_what_is_freed_below_a_piece_in_use_goes_back() -> None:
    answer = subprocess.run([sys.executable, "-c", _FREES], capture_output=True, text=True, check=True)
    held, kept, given = json.loads(answer.stdout)
    assert held > 70_000_000
    assert given < kept / 4


def test_with_another_c_library_nothing_is_done() -> None:
    answer = subprocess.run([sys.executable, "-c", _OTHER], capture_output=True, text=True, check=True)
    assert answer.stdout == "False False\n"
