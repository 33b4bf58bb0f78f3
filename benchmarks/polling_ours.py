"""Wirewatch as it is measured: a data folder of its own, polled by a whole `poll` process or by an engine that runs already."""

from __future__ import annotations

import compileall
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from polling_measure import Cost, environment, measure, must, processor_seconds, watching

ROOT = Path(__file__).resolve().parent.parent
_QUIET = "polling = false\nwelcomed = true\nclose_to_tray = false\n"
"""Settings with which an engine polls only when it is told to."""

Row = dict[str, object]


@dataclass(frozen=True)
class Home:
    """A data folder. `now` (ISO 8601 with Z) is the time that its commands take it to be, if not the machine's."""

    data: Path
    now: str = ""

    def command(self, *words: str) -> list[str]:
        return [sys.executable, str(ROOT / "main.py"), *words, "--data", str(self.data)]

    @property
    def surroundings(self) -> dict[str, str]:
        return environment(self.data.parent, **({"WIREWATCH_NOW": self.now} if self.now else {}))

    def at(self, now: str) -> Home:
        """The same folder at another time."""
        return replace(self, now=now)

    def run(self, *words: str) -> Cost:
        """Run one of our commands. Raises RuntimeError when it cannot be used."""
        return must(measure(self.command(*words), self.surroundings), words[0])

    def poll(self, *which: str) -> Cost:
        """A round as a process of its own; over everything if nothing is named."""
        return self.run("poll", "--json", "--no-wait", *(which or ("--all",)))


def compile_sources() -> None:
    """Have our modules compiled, as they are where the program is installed; the peers' are."""
    for folder in ("monitor", "resources"):
        compileall.compile_dir(ROOT / folder, quiet=1)


def new_home(data: Path, *, topics: bool = True) -> Home:
    """A fresh data folder with the shipped topics, or with none."""
    data.mkdir(parents=True)
    (data / "settings.toml").write_text(_QUIET)
    home = Home(data)
    named = [json.loads(line)["name"] for line in home.run("topics", "list", "--json").out.splitlines()]
    if not topics:
        for name in named:
            home.run("topics", "remove", name)
    return home


def follow(home: Home, opml: Path) -> Home:
    """Subscribe to all feeds of a list; they may be on this machine."""
    home.run("feeds", "import", str(opml), "--allow-local")
    return home


def add(home: Home, urls: Sequence[str]) -> Home:
    """Subscribe to these addresses; they may be on this machine."""
    home.run("feeds", "add", *urls, "--allow-local")
    return home


def lines(cost: Cost) -> list[Row]:
    """What a command with --json said."""
    return [json.loads(line) for line in cost.out.splitlines() if line.startswith("{")]


def told(cost: Cost) -> dict[str, float]:
    """What the engine says of its round: feeds, new, edited, flagged, failed, seconds."""
    for line in lines(cost):
        found = line.get("round")
        if isinstance(found, dict):
            return {str(name): float(value) for name, value in found.items()}
    raise RuntimeError(f"no round was told:\n{cost.err[-2000:]}")


@dataclass(frozen=True)
class Engine:
    """A running `watch` over a data folder."""

    home: Home
    process: int

    def poll(self) -> Cost:
        """A round that it is sent: the seconds that its round took, its own processor time and memory.

        Returns when the copies it brought are grouped, which would go on behind the back of whoever is measured next.
        """
        before = processor_seconds(self.process)
        with watching(self.process) as peak:
            asked = self.home.poll()
        used = processor_seconds(self.process) - before
        self.home.run("stories", "--limit", "1")
        return replace(asked, wall=told(asked)["seconds"], cpu=used, memory=peak.memory)


@contextmanager
def running(home: Home) -> Iterator[Engine]:
    """`wirewatch watch` on the folder until the block ends. Raises RuntimeError when it does not come up."""
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            home.command("watch"), env=home.surroundings, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        ) as process,
    ):
        try:
            deadline = time.monotonic() + 60
            while not (home.data / "engine.json").exists():
                if process.poll() is not None or time.monotonic() > deadline:
                    said.seek(0)
                    raise RuntimeError(f"the engine did not start:\n{said.read()[-2000:]}")
                time.sleep(0.05)
            yield Engine(home, process.pid)
        finally:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGTERM)
