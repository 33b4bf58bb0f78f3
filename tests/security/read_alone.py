"""A process of its own that has one file after another read as a feed, each in a new child, and says what that cost. Not a test.

Its arguments are files, the first of them a good feed; its output is one JSON line for each.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fault_alone import NOON, forget_peak, peak

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.pool import Pool
from monitor.model import Feed, Subscription
from monitor.pipeline import digest_in_child
from monitor.topics import shipped

URL = "http://a.example/feed"


def cost(good: bytes, body: bytes) -> dict[str, object]:
    """What reading a document costs a child that has read a good feed before."""
    pool, topics, feed = Pool(1), shipped.topics(), Feed(1, Subscription(URL))
    try:
        for each in (good, body):
            (child,) = pool.children() or [0]
            forget_peak(child or "self")
            job = pool.submit(
                digest_in_child, feed, Document(URL, each, NOON), {}, topics, NOON, size=len(each), url=URL
            )
            error = job.exception()
        if error is not None and not isinstance(error, FetchError):
            raise error
        return {"said": error.kind if error else "read", "child": max(map(peak, pool.children()), default=0.0)}
    finally:
        pool.close()


def main() -> None:
    bodies = [Path(name).read_bytes() for name in sys.argv[1:2]]
    for name in sys.argv[1:]:
        print(json.dumps(cost(bodies[0], Path(name).read_bytes())), flush=True)  # noqa: T201  its output is what it is for


if __name__ == "__main__":
    main()
