"""A real engine process, to be attached to and to be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from loopback import Answer

from monitor.link import Link, attach
from monitor.places import Places

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which something that must happen has not happened."""

Run = Callable[..., Answer]
"""Runs a command on a data folder: `run(data, "poll", "--all")`, with `bound` before it and, with `now`, at that moment."""


class EngineProcess:
    """A real engine process, leader of a group of its own."""

    def __init__(self, places: Places) -> None:
        self._places = places
        command = [sys.executable, "-m", "monitor.service", "--data", str(places.data)]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet, start_new_session=True)

    def attach(self) -> Link:
        """A link to it, once it listens."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if link := attach(self._places):
                return link.start()
            assert self._process.poll() is None, f"the engine ended with {self._process.returncode}"
            time.sleep(0.02)
        raise AssertionError("the engine does not listen")

    def kill(self, *, with_children: bool) -> None:
        """SIGKILL, to it alone or to its children too; none of them outlives it for long."""
        if with_children:
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()
        self._process.wait()
        end = time.monotonic() + PATIENCE
        while _group_lives(self._process.pid):
            assert time.monotonic() < end, "a child outlives its engine"
            time.sleep(0.01)

    def wait(self) -> None:
        """Until it has ended by itself."""
        assert self._process.wait(timeout=PATIENCE) == 0


def _group_lives(group: int) -> bool:
    """Whether a process of this group still runs; one that only waits to be buried does not."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _parent, its_group = stat.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state not in {"Z", "X"}:
                return True
    return False
