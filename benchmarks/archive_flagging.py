"""Flagging the whole archive anew after a topic was changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from itertools import cycle

from benchmarks.archive_figures import Figure, took
from benchmarks.archive_making import Made
from benchmarks.archive_topics import EDITED, EXACT, opened
from monitor.flagging.reflag import reflag
from monitor.topics import shipped


def figures(made: Made, times: int) -> Iterator[Figure]:
    """One exact topic, and each shipped one that is judged."""
    store = opened(made.archive)
    try:
        first = took([lambda: reflag(store, store.save_topic(EXACT))])
        turns = cycle([dataclasses.replace(EXACT, query=EXACT.query + EDITED), EXACT])
        flags = reflag(store, store.save_topic(next(turns)))

        def change() -> None:
            reflag(store, store.save_topic(next(turns)))

        found = took([change], times)
        note = f"{found.note()} {flags:,} flags; the first time {first.middle:.3g}"
        yield Figure("flagging the archive anew, an exact topic", found.middle, "ms", most=100, note=note, grows=True)
        names = {"missile-launches", "summits"}
        for topic in [one for one in shipped.topics() if one.name in names]:
            told: list[tuple[int, int]] = []
            saved = store.save_topic(topic)
            flags = reflag(store, saved, lambda *far, told=told: told.append(far))  # type: ignore[misc]
            found = took([lambda saved=saved: reflag(store, saved, lambda *_far: None)], 3)  # type: ignore[misc]
            note = f"(processor {found.middle / 1000:.3g}) {flags:,} flags; told how far {len(told)} times"
            what = f"flagging the archive anew by the clock, {topic.name}"
            yield Figure(what, found.by_clock / 1000, "s", most=4, note=note, grows=True)
    finally:
        store.close()
