"""Flags the whole archive anew with one topic: the index narrows, the judge decides, all flags change at once or none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

from monitor.flagging.judging import AT_ONCE, Case, Judging
from monitor.model import Flag, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store


class ReflagStoppedError(Exception):
    """The user stopped it; the flags that stood before stand still."""


def reflag(
    store: Store,
    topic: Topic,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Replace the flags of a saved topic over the archive; how many articles it flags now.

    `progress` hears how many articles were judged, of how many (0: not known yet). Raises ReflagStoppedError once `stop` is set; then no
    flag changed.
    """
    reader = Reader(store.path)
    try:
        feeds = reader.feeds(imported=True, topic=topic.name)
    finally:
        reader.close()
    case = Case(str(store.path), topic, tuple(store.topics()), tuple(feeds))
    with Judging(case) as judging:
        return store.replace_flags(topic.name, flags_of(judging, progress, stop or threading.Event()))


def flags_of(
    judging: Judging, progress: Callable[[int, int], None] | None, stop: threading.Event
) -> Iterator[tuple[int, Flag]]:
    """The id of each article that is flagged, and its flag; see `reflag`."""
    named, known, done = judging.named(), 0, 0
    all_named = False

    def go_on() -> None:
        if stop.is_set():
            raise ReflagStoppedError

    def counted() -> Iterator[Sequence[int]]:
        nonlocal known, all_named
        for part in named:
            known += len(part)
            yield part
        all_named = True
        tell()

    def tell() -> None:
        go_on()
        if progress is not None and (done < known or not all_named):
            progress(done, known if all_named else 0)

    for flags in judging.flags(counted(), go_on):
        yield from flags
        done += AT_ONCE
        tell()
