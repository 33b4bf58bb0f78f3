"""Good feeds among hostile ones, polled by the real command: the good are stored at once, the round ends, nothing leaks."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
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


@contextmanager
def feedserver(tools: Path) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    hosts = GOOD + len(HOSTILE)
    command = [
        sys.executable,
        tools / "feedserver.py",
        "--feeds",
        str(hosts),
        "--hosts",
        str(hosts),
        "--port",
        str(port),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("READY")
        try:
            yield port
        finally:
            process.terminate()


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


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="measures memory by /proc")
def test_twelve_good_feeds_are_stored_while_fourteen_hostile_ones_do_their_worst(tools: Path, tmp_path: Path) -> None:
    ours, data = [sys.executable, str(ROOT / "main.py")], ["--data", str(tmp_path / "data")]
    with feedserver(tools) as port:
        good = [f"http://127.10.0.{number * 2 + 1}:{port}/f/{number * 2}" for number in range(GOOD)]
        bad = [f"http://127.10.0.{number * 2 + 2}:{port}/x/{path}" for number, path in enumerate(HOSTILE)]
        mixed = [url for pair in zip(good, bad, strict=False) for url in pair] + bad[GOOD:]
        subprocess.run([*ours, "feeds", "add", *mixed, "--allow-local", *data], check=True, capture_output=True)
        began = time.monotonic()
        peak, over = [0.0], threading.Event()
        with subprocess.Popen([*ours, "poll", "--all", "--json", *data], stdout=subprocess.PIPE, text=True) as process:

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
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ctl/sink") as answer:
            assert json.loads(answer.read()) == []
    stored = {line["feed"]: at for at, line in lines if line.get("new", 0) and line.get("feed") in good}
    assert len(stored) == GOOD
    assert max(stored.values()) <= 10 * patience()
    assert took <= 40 * patience()
    assert peak[0] <= 400
    assert code == 0


def patience() -> float:
    """A machine that has other things to do gets more time: the bars are those of one that has not."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
