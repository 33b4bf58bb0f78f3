"""Saves what was judged, and judges it again when the topics changed meanwhile, so that no article slips between two versions."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from monitor.errors import StaleTopicsError
from monitor.model import Batch, FlaggedArticle, Saved, Topic
from monitor.pipeline import flagger_for
from monitor.storage.store import Store


def save(
    store: Store,
    batch: Batch,
    topics: Sequence[Topic],
    *,
    now: datetime | None = None,
    on_topic: str | None = None,
    feed: str = "",
) -> Saved:
    """Store a batch whose flags come from `topics`. `feed` is its feed's title, `on_topic` the topic that everything from it counts for."""
    while True:
        try:
            return store.save(batch, now, judged_by=topics)
        except StaleTopicsError:
            topics = store.topics()
            articles = [flagged.article for flagged in batch.articles]
            flags = flagger_for(tuple(topics)).flags_of(articles, on_topic=on_topic, feed=feed)
            items = [flagged.item for flagged in batch.articles]
            batch = dataclasses.replace(batch, articles=tuple(map(FlaggedArticle, articles, flags, items)))
