"""Flags the whole archive anew with one topic: the index narrows, the judge decides, all flags change at once or none."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence

from monitor.model import Flag, Topic
from monitor.search import Search
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader
from monitor.storage.store import Store

TOLD_EVERY = 200
"""Articles judged between two words about how far it is."""


class ReflagStoppedError(Exception):
    """The user stopped it; the flags that stood before stand still."""


class ArchiveJudge:
    """One topic judging stored articles. `followed` are the ids of feeds of which everything counts for it.

    Raises QueryError when the topic's query cannot be read.
    """

    def __init__(self, topic: Topic, topics: Sequence[Topic], followed: Collection[int] = ()) -> None:
        self._topic = topic
        self._search = Search(topic.query, topics)
        self._followed = frozenset(followed)

    def ids(self, reader: Reader) -> array[int]:
        """All articles that can get a flag, newest first; some of them will not."""
        return reader.candidate_ids(self._search.match, feeds=self._followed)

    def flag(self, found: Candidate) -> Flag | None:
        """The flag that the article gets, if any."""
        verdict = self._search.verdict(found.title, found.summary, found.body, source=found.source, lang=found.lang)
        if verdict:
            return Flag(self._topic.name, self._topic.version, "flag", verdict[1], verdict[0])
        if found.feed_id in self._followed:
            return Flag(self._topic.name, self._topic.version, "flag", 0.0, (), "feed")
        return None


def reflag(
    store: Store,
    topic: Topic,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Replace the flags of a saved topic over the archive; how many articles it flags now.

    `progress` hears how many articles were judged, of how many. Raises ReflagStoppedError once `stop` is set; then no flag changed.
    """
    followed = [feed.id for feed in store.feeds(imported=True) if feed.about.topic == topic.name]
    judge = ArchiveJudge(topic, store.topics(), followed)
    reader = Reader(store.path)
    try:
        return store.replace_flags(topic.name, _flags(reader, judge, progress, stop or threading.Event()))
    finally:
        reader.close()


def _flags(
    reader: Reader, judge: ArchiveJudge, progress: Callable[[int, int], None] | None, stop: threading.Event
) -> Iterator[tuple[int, Flag]]:
    ids = judge.ids(reader)
    for done, found in enumerate(reader.judged(ids)):
        if done % TOLD_EVERY == 0:
            if stop.is_set():
                raise ReflagStoppedError
            if progress is not None:
                progress(done, len(ids))
        flag = judge.flag(found)
        if flag is not None:
            yield found.id, flag
    if stop.is_set():
        raise ReflagStoppedError
