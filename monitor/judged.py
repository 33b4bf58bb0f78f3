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
    store: Store, batch: Batch, topics: Sequence[Topic], *, now: datetime | None = None, on_topic: str | None = None
) -> Saved:
    """Store a batch whose flags come from `topics`. `on_topic`: the topic that everything from its feed counts for."""
    while True:
        try:
            return store.save(batch, now, judged_by=topics)
        except StaleTopicsError:
            topics = store.topics()
            flagger = flagger_for(tuple(topics))
            again = (FlaggedArticle(a.article, flagger.flags(a.article, on_topic=on_topic)) for a in batch.articles)
            batch = dataclasses.replace(batch, articles=tuple(again))
