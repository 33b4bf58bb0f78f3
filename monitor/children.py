"""The children that documents are read in: how many there are, and when they are started before there is anything to read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from monitor.feeds.pool import Pool
from monitor.model import Topic
from monitor.storage.unread import unread

MOST = 2
_FEW_PROCESSORS = 2
_MANY_FEEDS = 16
"""So many first answers are worth more than the start of the children."""

_NEEDED = ("monitor.pipeline", "monitor.feeds.read", "monitor.topics.flagger")

__all__ = ["Pool", "give_topics", "make_room", "new_pool"]


def new_pool(archive: Path, *, for_window: bool = False) -> Pool:
    """A pool whose children start at once where many feeds wait for their first answer: so they are there when the answers come.

    To start one takes as long as what the engine has to load meanwhile, and that keeps one processor busy only.
    """
    pool = Pool(workers=min(MOST, os.cpu_count() or 1))
    make_room(pool, for_window=for_window)
    if unread(archive) >= _MANY_FEEDS:
        pool.prepare(*_NEEDED)
    return pool


def give_topics(pool: Pool, topics: Sequence[Topic]) -> None:
    """Have a child that was started early make ready what articles are judged and cleaned with, before there are two of it."""
    from monitor.pipeline import make_ready  # it need not be loaded before children are started

    pool.share(make_ready, tuple(topics))


def make_room(pool: Pool, *, for_window: bool) -> None:
    """Where processors are few, one of them is left to a window."""
    few = (os.cpu_count() or 1) <= _FEW_PROCESSORS
    pool.limit(1 if for_window and few else MOST)
