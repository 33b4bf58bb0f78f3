"""Flags the whole archive anew with one topic: the index narrows, the judge decides, all flags change at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from monitor.model import ArticleFilter, Flag, Topic
from monitor.search import Search
from monitor.storage.reader import Reader
from monitor.storage.store import Store


def reflag(store: Store, topic: Topic, progress: Callable[[int], None] | None = None) -> int:
    """Replace the flags of a saved topic over the archive; how many articles it flags now. `progress` hears how many so far."""
    reader = Reader(store.path)
    followed = [feed.id for feed in store.feeds(imported=True) if feed.about.topic == topic.name]
    try:
        flags = _flags(reader, topic, store.topics(), followed)
        return store.replace_flags(topic.name, flags, progress)
    finally:
        reader.close()


def _flags(
    reader: Reader, topic: Topic, topics: Sequence[Topic], followed: Sequence[int]
) -> Iterator[tuple[int, Flag]]:
    search = Search(topic.query, topics)
    matched: set[int] = set()
    for found in reader.candidates(search.match):
        verdict = search.verdict(found.title, found.summary, found.body, source=found.source, lang=found.lang)
        if verdict:
            matched.add(found.id)
            yield found.id, Flag(topic.name, topic.version, "flag", verdict[1], verdict[0])
    if followed:
        for article_id in reader.article_ids(ArticleFilter(feeds=tuple(followed))):
            if article_id not in matched:
                yield article_id, Flag(topic.name, topic.version, "flag", 0.0, (), "feed")
