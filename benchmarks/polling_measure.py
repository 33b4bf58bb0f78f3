"""What a command costs: seconds by the clock, seconds of processor, and the memory of its whole tree of processes (Linux)."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LOOK_EVERY = 0.05
_NEW_CHILDREN_EVERY = 4
"""Looks at known processes between two looks for new ones, which cost a walk through all of /proc."""

_TICKS = os.sysconf("SC_CLK_TCK")
_LEAVE_OUT = ("proxy", "dbus_session", "wirewatch_", "pythonpath", "pythondontwritebytecode", "pythonunbuffered")


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, seconds of processor, MB of the tree at its largest; its exit code and what it printed."""

    wall: float
    cpu: float
    memory: float
    code: int = 0
    out: str = ""
    err: str = ""


@dataclass
class Peak:
    """MB resident at the largest moment so far."""

    memory: float = 0.0


def environment(home: Path, **more: str) -> dict[str, str]:
    """What every program is started with: a home of its own, no proxy, no desktop, none of our own settings."""
    kept = {name: value for name, value in os.environ.items() if not any(word in name.lower() for word in _LEAVE_OUT)}
    return kept | {"HOME": str(home), "LC_ALL": "C.UTF-8"} | more


def _stat(number: int) -> list[str]:
    """The fields of /proc/N/stat after the name; empty for a process that is gone."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def tree(root: int) -> list[int]:
    """A process and its descendants as they are now."""
    children: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):  # noqa: PTH208  # Path.iterdir makes an object of each, and this is in the way
        if name.isdigit() and (fields := _stat(int(name))):
            children.setdefault(int(fields[1]), []).append(int(name))
    found = [root]
    for number in found:
        found += children.get(number, [])
    return found


def resident(processes: Sequence[int]) -> float:
    """MB resident of these processes together; pages that several share count for each."""
    pages = sum(int(fields[21]) for number in processes if (fields := _stat(number)))
    return pages * resource.getpagesize() / 1e6


def processor_seconds(root: int) -> float:
    """Seconds of processor that a process, its living descendants and those that have ended have used."""
    every = (fields for number in tree(root) if (fields := _stat(number)))
    return sum(sum(map(int, fields[11:15])) for fields in every) / _TICKS


@contextmanager
def watching(root: int) -> Iterator[Peak]:
    """The largest memory of the tree while the block runs."""
    peak, done = Peak(), threading.Event()

    def watch() -> None:
        looks, known = 0, [root]
        while not done.wait(_LOOK_EVERY):
            if looks % _NEW_CHILDREN_EVERY == 0:
                known = tree(root)
            looks += 1
            peak.memory = max(peak.memory, resident(known))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        done.set()
        watcher.join()


def measure(command: Sequence[str], surroundings: Mapping[str, str]) -> Cost:
    """Run a command to its end, whatever its end is."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        began = time.perf_counter()
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=dict(surroundings)
        ) as process:
            try:
                with watching(process.pid) as peak:
                    _, status, used = os.wait4(process.pid, 0)
                    wall = time.perf_counter() - began
            except BaseException:  # we are told to end; what we started ends with us
                process.terminate()
                raise
            process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        return Cost(wall, used.ru_utime + used.ru_stime, peak.memory, process.returncode, out.read(), err.read())


def must(cost: Cost, what: str) -> Cost:
    """The cost of a command that has to succeed. Raises RuntimeError with what it said when it did not."""
    if cost.code not in {0, 1}:
        said = (cost.err or cost.out)[-2000:]
        raise RuntimeError(f"{what} ended with {cost.code}:\n{said}")
    return cost
