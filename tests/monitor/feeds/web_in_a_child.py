"""A process that takes one body and then waits to be told to take the rest; says how much memory it has needed (Linux)."""

from __future__ import annotations

import re
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from monitor.documents import Document
from monitor.feeds.web import Web
from monitor.model import Feed, Subscription

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def most() -> int:
    """MB that were ever resident."""
    found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found.group(1)) >> 10 if found else 0


def say(*numbers: int) -> None:
    sys.stdout.write(" ".join(map(str, numbers)) + "\n")
    sys.stdout.flush()


def main() -> None:
    urls = sys.argv[1:]
    web = Web(now=lambda: NOON)
    before = most()
    arrivals = web(
        [Feed(number, Subscription(url, allow_local=True)) for number, url in enumerate(urls)],
        cancelled=threading.Event(),
    )
    say(len(next(arrivals)[1].body))  # type: ignore[union-attr]
    sys.stdin.readline()
    say(most() - before)
    whole = sum(isinstance(result, Document) for _, result in arrivals)
    say(1 + whole, most() - before)
    web.close()


if __name__ == "__main__":
    main()
