"""Flags the whole archive anew with one topic: the index narrows, the judge decides, all flags change at once or none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from monitor.archive_judge import ArchiveJudge
from monitor.model import Flag, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store

TOLD_EVERY = 200
"""Articles judged between two words about how far it is."""


class ReflagStoppedError(Exception):
    """The user stopped it; the flags that stood before stand still."""


def reflag(
    store: Store,
    topic: Topic,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Replace the flags of a saved topic over the archive; how many articles it flags now.

    `progress` hears how many articles were judged, of how many. Raises ReflagStoppedError once `stop` is set; then no flag changed.
    """
    reader = Reader(store.path)
    try:
        judge = ArchiveJudge(topic, store.topics(), reader.feeds(imported=True, topic=topic.name))
        return store.replace_flags(topic.name, _flags(reader, judge, progress, stop or threading.Event()))
    finally:
        reader.close()


def _flags(
    reader: Reader, judge: ArchiveJudge, progress: Callable[[int, int], None] | None, stop: threading.Event
) -> Iterator[tuple[int, Flag]]:
    ids = judge.ids(reader)
    for done in range(0, len(ids), TOLD_EVERY):
        if stop.is_set():
            raise ReflagStoppedError
        if progress is not None:
            progress(done, len(ids))
        some = list(reader.judged(ids[done : done + TOLD_EVERY]))
        yield from ((one.id, flag) for one, flag in zip(some, judge.flags(some), strict=True) if flag is not None)
    if stop.is_set():
        raise ReflagStoppedError
