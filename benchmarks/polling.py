"""Polling against peers in the same run: newsboat, a plain feedparser loop and reader, on the loopback feeds of WIREWATCH_TOOLS.

    python benchmarks/polling.py --feeds 200 --runs 3

Phases: `first` (all new), `304`, `changed` (two new items and an edit in a tenth of the feeds), `same` (200 without validators, nothing
new) and `latency` (304 with 150 ms a host). Wall and processor seconds and the memory of the whole process tree are medians of the
runs; ours is the whole `wirewatch poll` process, and `round` what the engine itself took.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PHASES = ("first", "304", "latency", "changed", "same")
BARS = {  # (phase, peer): the most that ours may take of the peer's wall time, at 1,000 feeds unless said otherwise
    ("first", "newsboat"): 0.8,
    ("304", "newsboat"): 0.06,
    ("304", "loop"): 1.0,
    ("changed", "newsboat"): 0.06,
    ("changed", "loop"): 0.15,
    ("latency", "newsboat"): 0.5,
}
LOOP = (
    "import pathlib, sys; sys.path.insert(0, sys.argv[1]); import baselines\n"
    "baselines.feedparser_loop(open(sys.argv[2]).read().split(), pathlib.Path(sys.argv[3]))"
)
READER = (
    "import sys; from reader import make_reader; r = make_reader(sys.argv[2])\n"
    "for u in open(sys.argv[1]).read().split(): r.add_feed(u, exist_ok=True)\n"
    "r.update_feeds(workers=20)"
)


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, seconds of processor, MB of the tree at its largest; what it printed."""

    wall: float
    cpu: float
    memory: float
    out: str = ""


def tree_memory(root: int) -> float:
    """MB resident of a process and its descendants (Linux)."""
    parents: dict[int, list[int]] = {}
    sizes: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(entry.name))
        sizes[int(entry.name)] = int(fields[21])
    total, waiting = 0, [root]
    while waiting:
        number = waiting.pop()
        total += sizes.get(number, 0)
        waiting += parents.get(number, [])
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(command: list[str], environment: dict[str, str]) -> Cost:
    """Run a command to its end."""
    peak, done = [0.0], threading.Event()
    began = time.perf_counter()
    with (
        tempfile.TemporaryFile("w+") as out,
        subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env=os.environ | environment, cwd=ROOT
        ) as process,
    ):

        def watch() -> None:
            while not done.wait(0.05):
                peak[0] = max(peak[0], tree_memory(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        done.set()
        watcher.join()
        out.seek(0)
        text = out.read()
    if process.returncode not in {0, 1}:
        sys.exit(f"{command[0]} ended with {process.returncode}:\n{text[-2000:]}")
    return Cost(wall, used.ru_utime + used.ru_stime, peak[0], text)


class Server:
    """The loopback feed server, with its addresses and its own count of what it was asked."""

    def __init__(self, tools: Path, feeds: int, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.urls, self.opml = folder / "urls", folder / "feeds.opml"
        command = [sys.executable, str(tools / "feedserver.py"), "--feeds", str(feeds), "--port", str(self.port)]
        command += ["--urls", str(self.urls), "--opml", str(self.opml)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        print(self.process.stdout.readline().strip().replace("READY ", "server "))

    def ask(self, path: str) -> dict[str, object]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/_ctl/{path}") as answer:
            text = answer.read().decode()
        return json.loads(text) if text.startswith("{") else {}

    def prepare(self, phase: str) -> None:
        """Let the server behave as this phase wants it."""
        self.ask(f"mode?set={'same' if phase == 'same' else 'cond'}")
        self.ask(f"latency?ms={150 if phase == 'latency' else 0}&sigma=0.8")
        if phase == "changed":
            self.ask("advance?k=2&frac=0.1&edit=1")


@contextmanager
def serving(tools: Path, feeds: int) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(tools, feeds, Path(folder))
        try:
            yield server
        finally:
            server.process.terminate()
            server.process.wait()


@dataclass(frozen=True)
class Peer:
    """A reader with a home of its own: how it gets its feeds, and how it polls them."""

    name: str
    poll: list[str]
    prepare: list[str] | None = None
    twice: bool = False


def peers(server: Server, tools: Path, home: Path) -> Iterator[Peer]:
    """Ours and those that are here; of the others it is said that they are missing."""
    ours = [sys.executable, str(ROOT / "main.py")]
    data = ["--data", str(home / "ours")]
    yield Peer(
        "ours",
        [*ours, "poll", "--all", "--json", *data],
        [*ours, "feeds", "import", str(server.opml), "--allow-local", *data],
    )
    if shutil.which("newsboat"):
        (home / "newsboat").mkdir()
        config = home / "newsboat" / "config"
        config.write_text("reload-threads 8\ndownload-timeout 30\n")
        boat = ["newsboat", "-q", "-u", str(server.urls), "-c", str(home / "newsboat" / "cache.db"), "-C", str(config)]
        yield Peer("newsboat", [*boat, "-x", "reload"], twice=True)
    (home / "loop").mkdir()
    yield Peer("loop", [sys.executable, "-c", LOOP, str(tools), str(server.urls), str(home / "loop")])
    if importlib.util.find_spec("reader"):
        yield Peer("reader", [sys.executable, "-c", READER, str(server.urls), str(home / "reader.db")])


def run(server: Server, tools: Path, only: set[str]) -> Iterator[tuple[str, str, Cost, dict[str, object]]]:
    """One run through all phases with fresh homes: (phase, peer, cost, what the server counted)."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {"HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
        everybody = [peer for peer in peers(server, tools, home) if not only or peer.name in only]
        for peer in everybody:
            if peer.prepare:
                measure(peer.prepare, environment)
        for phase in PHASES:
            server.prepare(phase)
            for peer in everybody:
                server.ask("reset")
                cost = measure(peer.poll, environment)
                yield phase, peer.name, cost, server.ask("stats")
                if phase == "first" and peer.twice:  # it keeps validators from the second reload on only
                    measure(peer.poll, environment)


def round_seconds(out: str) -> float:
    """What the engine says a round took."""
    for line in out.splitlines():
        if line.startswith('{"round"'):
            return float(json.loads(line)["round"]["seconds"])
    return float("nan")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", action="append", default=[], help="this peer only (ours, newsboat, loop, reader)")
    options = parser.parse_args()
    if "WIREWATCH_TOOLS" not in os.environ:
        sys.exit("WIREWATCH_TOOLS names no folder with feedserver.py and baselines.py")
    tools = Path(os.environ["WIREWATCH_TOOLS"])
    for name, here in (("newsboat", shutil.which("newsboat")), ("reader", importlib.util.find_spec("reader"))):
        if not here:
            print(f"{name} is not installed here: left out")
    costs: dict[tuple[str, str], list[Cost]] = {}
    with serving(tools, options.feeds) as server:
        for number in range(options.runs):
            for phase, peer, cost, stats in run(server, tools, set(options.only)):
                costs.setdefault((phase, peer), []).append(cost)
                if peer == "ours" and number == 0:
                    said = ("requests", "conditional", "200", "304", "gzipped", "peak_per_host", "peak_concurrency")
                    print(f"{phase:8} the server saw", {name: stats.get(name) for name in said}, flush=True)
    show(costs)


def show(costs: dict[tuple[str, str], list[Cost]]) -> None:
    """The medians as a table, with ours as a share of each peer."""
    print(
        f"{'phase':8} {'who':9} {'wall s':>8} {'cpu s':>8} {'MB':>6} {'round s':>8} {'ours/wall':>10} {'ours/cpu':>9}  bar"
    )
    for (phase, peer), taken in costs.items():
        wall, cpu, memory = (
            statistics.median(getattr(one, name) for one in taken) for name in ("wall", "cpu", "memory")
        )
        ours = costs.get((phase, "ours"), taken)
        inside = statistics.median(round_seconds(one.out) for one in taken) if peer == "ours" else float("nan")
        share = statistics.median(one.wall for one in ours) / wall
        work = statistics.median(one.cpu for one in ours) / cpu
        bar = BARS.get((phase, peer), "")
        print(f"{phase:8} {peer:9} {wall:8.2f} {cpu:8.2f} {memory:6.0f} {inside:8.2f} {share:10.3f} {work:9.3f}  {bar}")


if __name__ == "__main__":
    main()
