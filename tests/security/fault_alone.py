"""A process of its own that asks for one address after another, reads what comes in a child, and says what each cost. Not a test.

Its input is JSON: {"good": [addresses], "faults": [addresses], "total": seconds}; its output one JSON line for what
the good feeds cost (asked for once before, so that all is loaded that any feed needs) and one for each fault.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.pool import Pool
from monitor.feeds.web import Deadlines, Web
from monitor.model import Feed, Subscription
from monitor.pipeline import digest_in_child
from monitor.topics import shipped

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def peak(process: str | int) -> float:
    """MB of memory that a process ever had; 0 for one that is gone."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1000 if found else 0.0


def forget_peak(process: str | int) -> None:
    """Count from what the process has now. Where that is not allowed the peak is the one of all so far, which is only stricter."""
    with contextlib.suppress(OSError):
        Path(f"/proc/{process}/clear_refs").write_text("5")


class Alone:
    """One fetcher and one child."""

    def __init__(self, total: float) -> None:
        self._web = Web(now=lambda: NOON, deadlines=Deadlines(total, total / 2, total * 0.75))
        self._pool = Pool(1)
        self._topics = shipped.topics()

    def run(self, url: str) -> dict[str, object]:
        feed = Feed(1, Subscription(url, allow_local=True))
        forget_peak("self")
        for child in self._pool.children():
            forget_peak(child)
        began = time.monotonic()
        ((_, answer),) = self._web([feed], cancelled=threading.Event())
        asked = time.monotonic() - began
        said, items = "", 0
        if isinstance(answer, Document):
            job = self._pool.submit(
                digest_in_child, feed, answer, {}, self._topics, NOON, size=len(answer.body), url=url
            )
            answer = job.exception() or answer
            said, items = "read", 0 if isinstance(answer, FetchError) else job.result().items
        if isinstance(answer, FetchError):
            said = answer.kind
        elif isinstance(answer, BaseException):
            raise answer
        return {
            "url": url,
            "asked": round(asked, 2),
            "all": round(time.monotonic() - began, 2),
            "said": said,
            "items": items,
            "own": peak("self"),
            "child": max(map(peak, self._pool.children()), default=0.0),
        }

    def close(self) -> None:
        self._pool.close()
        self._web.close()


def main() -> None:
    given = json.load(sys.stdin)
    alone = Alone(given["total"])
    for url in given["good"]:
        alone.run(url)
    print(json.dumps(alone.run(given["good"][-1])))  # noqa: T201  its output is what it is for
    for url in given["faults"]:
        print(json.dumps(alone.run(url)), flush=True)  # noqa: T201  the same
    alone.close()


if __name__ == "__main__":
    main()
