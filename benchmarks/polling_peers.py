"""Who is polled: Wirewatch in its ways, newsboat with 8 threads, a plain feedparser loop, and `reader` with 20 workers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from polling_measure import Cost, environment, measure, must
from polling_ours import Home, follow, new_home, running
from polling_server import Server, tools

LOOP = (
    "import pathlib, sys; sys.path.insert(0, sys.argv[1]); import baselines\n"
    "baselines.feedparser_loop(open(sys.argv[2]).read().split(), pathlib.Path(sys.argv[3]))"
)
READER = (
    "import sys; from reader import make_reader; r = make_reader(sys.argv[2])\n"
    "for u in open(sys.argv[1]).read().split(): r.add_feed(u, exist_ok=True)\n"
    "r.update_feeds(workers=20, scheduled=False)"
)
_READER_IS_HERE = (
    "import reader; r = reader.make_reader(':memory:'); r.add_feed('http://127.0.0.1/'); print(reader.__version__)"
)


@dataclass(frozen=True)
class Peer:
    """One way of polling all feeds, with a home of its own.

    `ours` are polled between any two others where a phase can be repeated. `only_first`: takes part in the first poll and in nothing
    else. `twice` is asked a second time after its first poll, since it keeps validators from then on only.
    """

    name: str
    poll: Callable[[], Cost]
    home: Home | None = None
    only_first: bool = False
    twice: bool = False

    @property
    def ours(self) -> bool:
        return self.home is not None


def versions(reader: str) -> dict[str, str]:
    """The peers that can be used here, with their versions."""
    asked: dict[str, list[str]] = {
        "loop": [sys.executable, "-c", "import feedparser; print(feedparser.__version__)"],
        "reader": [reader, "-c", _READER_IS_HERE],
    }
    if shutil.which("newsboat"):
        asked["newsboat"] = ["newsboat", "-v"]
    found = {}
    for name, command in asked.items():
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            found[name] = answer.stdout.split(" - ")[0].strip().splitlines()[0]
    return found


@contextmanager
def everybody(server: Server, folder: Path, wanted: Sequence[str], reader: str) -> Iterator[list[Peer]]:
    """All that are wanted, with fresh homes that know the server's feeds; engines run until the block ends."""
    with ExitStack() as stack:
        yield [*_ours(server, folder, wanted, stack), *_others(server, folder, wanted, reader)]


def _ours(server: Server, folder: Path, wanted: Sequence[str], stack: ExitStack) -> Iterator[Peer]:
    if "ours" not in wanted:
        return
    for topics, kind in ((True, ""), (False, "-bare")):
        home = follow(new_home(folder / f"process{kind}" / "data", topics=topics), server.opml)
        yield Peer(f"process{kind}", home.poll, home, only_first=not topics)
        served = follow(new_home(folder / f"engine{kind}" / "data", topics=topics), server.opml)
        engine = stack.enter_context(running(served))
        yield Peer(f"engine{kind}", engine.poll, served, only_first=not topics)


def _others(server: Server, folder: Path, wanted: Sequence[str], reader: str) -> Iterator[Peer]:
    urls, surroundings = str(server.urls), environment(folder)

    def polled_by(command: list[str]) -> Callable[[], Cost]:
        return lambda: must(measure(command, surroundings), command[0])

    if "newsboat" in wanted:
        own = folder / "newsboat"
        own.mkdir()
        (own / "config").write_text("reload-threads 8\ndownload-timeout 30\n")
        boat = ["newsboat", "-q", "-u", urls, "-c", str(own / "cache.db"), "-C", str(own / "config"), "-x", "reload"]
        yield Peer("newsboat", polled_by(boat), twice=True)
    if "loop" in wanted:
        (folder / "loop").mkdir()
        yield Peer("loop", polled_by([sys.executable, "-c", LOOP, str(tools()), urls, str(folder / "loop")]))
    if "reader" in wanted:
        yield Peer("reader", polled_by([reader, "-c", READER, urls, str(folder / "reader.db")]))
