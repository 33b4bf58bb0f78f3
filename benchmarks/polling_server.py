"""The loopback feed server of WIREWATCH_TOOLS: started, controlled, asked what it saw and what it serves."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Seen:
    """What the server counted since it was last reset. `peak_per_host` counts only answers that take time."""

    whole: int
    unmodified: int
    conditional: int
    gzipped: int
    faults: int
    body_bytes: int
    peak_per_host: int
    peak_concurrency: int

    @property
    def answers(self) -> int:
        """Requests for feeds that were answered."""
        return self.whole + self.unmodified


@dataclass(frozen=True)
class Entry:
    """One entry as it is served. `ts` is its date in epoch seconds; `content` the length of its markup."""

    link: str
    guid: str | None
    title: str
    ts: int | None
    content: int


@dataclass
class Server:
    """A running feed server: its port and hosts, the files with its feeds' addresses, and what it said when it was ready."""

    port: int
    folder: Path
    ready: dict[str, object]

    @property
    def urls(self) -> Path:
        return self.folder / "urls"

    @property
    def opml(self) -> Path:
        return self.folder / "feeds.opml"

    def addresses(self) -> list[str]:
        """The feeds' addresses, in their order."""
        return self.urls.read_text().split()

    def at(self, host: int, path: str) -> str:
        """The address of a path on its host number `host`."""
        return f"http://{self.addresses()[host].split('/')[2].partition(':')[0]}:{self.port}/{path}"

    def ask(self, path: str) -> str:
        with _DIRECT.open(f"http://127.0.0.1:{self.port}/_ctl/{path}", timeout=120) as answer:
            return str(answer.read().decode())

    def prepare(self, path: str) -> None:
        """Ask for an answer once, so that the server need not make it when a reader does (a bomb takes it long)."""
        with _DIRECT.open(f"http://127.0.0.1:{self.port}/{path}", timeout=300) as answer:
            while answer.read(1 << 20):
                pass

    def reset(self) -> None:
        self.ask("reset")

    def behave(self, *, validators: bool = True, latency_ms: int = 0) -> None:
        """Answer conditional requests, or always in full and without validators; after a delay of its own for each host."""
        self.ask(f"mode?set={'cond' if validators else 'same'}")
        self.ask(f"latency?ms={latency_ms}&sigma=0.8")

    def advance(self) -> int:
        """Two new entries and one edited in a tenth of the feeds; how many feeds that are."""
        return int(json.loads(self.ask("advance?k=2&frac=0.1&edit=1"))["changed"])

    def seen(self) -> Seen:
        told = json.loads(self.ask("stats"))
        names = ("200", "304", "conditional", "gzipped", "faults", "body_bytes", "peak_per_host", "peak_concurrency")
        return Seen(*(int(told[name]) for name in names))

    def sunk(self) -> list[dict[str, object]]:
        """The requests that reached the place where nothing may arrive."""
        return list(json.loads(self.ask("sink")))

    def truth(self) -> dict[str, dict[str, Entry]]:
        """For each feed's address the entries it serves now, by their links."""
        lines = map(json.loads, self.ask("truth").splitlines())
        return {
            url: {e["link"]: Entry(e["link"], e["id"], e["title"], e["ts"], e["content"]) for e in line["entries"]}
            for url, line in zip(self.addresses(), lines, strict=True)
        }


def tools() -> Path:
    """The folder with feedserver.py and baselines.py. The program ends when none is named."""
    named = os.environ.get("WIREWATCH_TOOLS", "")
    if not named or not (Path(named) / "feedserver.py").exists():
        sys.exit("WIREWATCH_TOOLS names no folder with feedserver.py and baselines.py")
    return Path(named)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def serving(feeds: int, *more: str) -> Iterator[Server]:
    """A server of so many feeds until the block ends; `more` are further options of feedserver.py."""
    port = free_port()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        command = [sys.executable, str(tools() / "feedserver.py"), "--feeds", str(feeds), "--port", str(port)]
        command += ["--urls", str(folder / "urls"), "--opml", str(folder / "feeds.opml"), *more]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line.startswith("READY "):
                sys.exit("the feed server did not start")
            try:
                yield Server(port, folder, json.loads(line.removeprefix("READY ")))
            finally:
                process.terminate()
