"""Topics that an archive is given to be measured with: one of many flags, and one whose words the index finds exactly."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.model import ArticleFilter, Flag, Span, Topic
from monitor.ports import system_now
from monitor.storage.reader import Reader
from monitor.storage.store import Store

MANY = "many"
FLAGS = 200_000
"""Flags of the topic MANY in an archive of a million; as large a share of smaller ones."""

EXACT = Topic("exact", "", '"ballistic missile" OR "cruise missile" OR warhead* OR "nuclear test" OR uranium', 1)
"""Words, phrases and a prefix: what the index finds is what matches."""
EDITED = ' OR "hydrogen bomb"'
"""What is added to its query, and taken away again."""


def put_many(store: Store, articles: int) -> int:
    """Flag each of the newest articles, a fifth of them all and at most FLAGS, with the topic MANY; how many flags that are."""
    topic = store.save_topic(Topic(MANY, "", "the", 1))
    reader = Reader(store.path)
    try:
        ids = reader.article_ids(ArticleFilter(), limit=min(FLAGS, articles // 5))
    finally:
        reader.close()
    spans = (Span("title", 0, 3),)

    def flags() -> Iterator[tuple[int, Flag]]:
        for number in ids:
            yield number, Flag(MANY, topic.version, "flag", 1.0, spans)

    return store.replace_flags(MANY, flags())


def opened(path: object) -> Store:
    """The archive for writing."""
    return Store(str(path), now=system_now)
