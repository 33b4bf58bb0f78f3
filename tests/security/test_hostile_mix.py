"""Good feeds among hostile ones, polled by the real command: the good are stored at once, the round ends, nothing leaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from hostile_house import ROOT, FeedServer, feedserver
from pace import patience

HOSTILE = (
    "drip",
    "slowhead",
    "silent",
    "endless",
    "huge",
    "bomb/gzip",
    "xml/redos-author",
    "xml/attrs",
    "xml/charref",
    "xml/laughs",
    "loop",
    "reset",
    "cutgzip",
    "headers",
)
GOOD = 12
STORED, ENDED, MEMORY = 10, 40, 400
"""The bars: seconds until the last good feed is stored and until the round ends, MB of all processes together."""


@dataclass
class Round:
    """What became of a `poll --json`: its lines with the seconds at which they came, how it ended, what it took."""

    lines: list[tuple[float, dict[str, object]]]
    code: int
    seconds: float
    megabytes: float


def tree_memory(root: int) -> float:
    """MB resident of a process and its descendants."""
    parents: dict[int, list[int]] = {}
    sizes: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split() if entry.name.isdigit() else []
        except OSError:
            continue
        if fields:
            parents.setdefault(int(fields[1]), []).append(int(entry.name))
            sizes[int(entry.name)] = int(fields[21])
    total, waiting = 0, [root]
    while waiting:
        number = waiting.pop()
        total += sizes.get(number, 0)
        waiting += parents.get(number, [])
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6


def poll(*command: str) -> Round:
    """Run it to its end while its memory is watched."""
    began, peak, over = time.monotonic(), [0.0], threading.Event()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:

        def watch() -> None:
            while not over.wait(0.1):
                peak[0] = max(peak[0], tree_memory(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        assert process.stdout is not None
        lines = [(time.monotonic() - began, json.loads(line)) for line in process.stdout]
        code = process.wait()
        took = time.monotonic() - began
        over.set()
        watcher.join()
    return Round(lines, code, took, peak[0])


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="measures memory by /proc")
@pytest.mark.timeout(300)
def test_twelve_good_feeds_are_stored_while_fourteen_hostile_ones_do_their_worst(tools: Path, tmp_path: Path) -> None:
    """The bars of time are those of a calm machine; a busy one gets as much more as a fixed piece of work takes longer, before or after."""
    ours, data = [sys.executable, str(ROOT / "main.py")], ["--data", str(tmp_path / "data")]
    with feedserver(tools, hosts=GOOD + len(HOSTILE)) as port:
        server = FeedServer(port, 0)
        server.read("x/bomb/gzip")
        good = [server.url(f"f/{2 * number}", 2 * number + 1) for number in range(GOOD)]
        bad = [server.url(f"x/{path}", 2 * number + 2) for number, path in enumerate(HOSTILE)]
        mixed = [url for pair in zip(good, bad, strict=False) for url in pair] + bad[GOOD:]
        subprocess.run([*ours, "feeds", "add", *mixed, "--allow-local", *data], check=True, capture_output=True)
        before = patience()
        polled = poll(*ours, "poll", "--all", "--json", *data)
        stretch = max(before, patience())
        assert server.sunk() == []
    stored = [at for at, line in polled.lines if line.get("new", 0) and line.get("feed") in good]
    told = f"{stored=} {polled.seconds=} {polled.megabytes=} {stretch=}"
    assert len(stored) == GOOD, told
    assert max(stored) <= STORED * stretch, told
    assert polled.seconds <= ENDED * stretch, told
    assert polled.megabytes <= MEMORY, told
    assert polled.code == 0, told
