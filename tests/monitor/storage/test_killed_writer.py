"""A writer that is killed at any moment loses nothing it had reported, and leaves an archive that is whole."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from archive_samples import ask, index_agrees, look

from monitor.storage.reader import Reader

WRITER = """
import sys
from archive_samples import NOON, URL, article, batch, flag, flagged, visit
from monitor.model import Subscription, Topic
from monitor.storage.store import Store
store = Store(sys.argv[1], now=lambda: NOON)
store.add_feeds([Subscription(URL)])
store.save_topic(Topic("ferries", "Ferries", "ferry"))
start = len(store.known(1, 10**9))
for number in range(start, start + 10**6, 10):
    edited = [article(f"g{n}", body=f"Edited in {number}.") for n in range(max(0, number - 3), number)]
    new = [flagged(article(f"g{n}", body="Boats. " * 50)) for n in range(number, number + 10)]
    store.save(batch(*edited, *new, visit=visit(items=10)))
    print(number + 10, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_what_was_reported_stands_after_the_writer_is_killed(path: Path, seed: int):
    rounds = random.Random(seed)  # noqa: S311  # a seeded run that can be repeated, no secret
    reported = 0
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, env=_environment(), text=True
        ) as writer:
            assert writer.stdout is not None
            for _ in range(rounds.randint(1, 12)):
                reported = int(writer.stdout.readline())
            writer.kill()
        assert ask(path, Reader.count) >= reported  # the first to look may only read, and finds the log left behind
        ((articles, visits, flags, volume),) = look(
            path,
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM visit), (SELECT count(*) FROM flag), (SELECT sum(n) FROM volume)",
        )
        assert isinstance(articles, int)
        assert articles >= reported
        assert articles % 10 == 0
        assert (visits, volume) == (articles // 10, articles)
        assert isinstance(flags, int)
        assert look(path, "PRAGMA integrity_check") == [("ok",)]
        assert index_agrees(path)
    assert ask(path, Reader.integrity) == []


def _environment() -> dict[str, str]:
    folders = (Path(__file__).parent, Path(__file__).parents[3])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
