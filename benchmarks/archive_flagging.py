"""Flagging the whole archive anew after a topic was changed."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.archive_figures import Figure, took
from benchmarks.archive_making import Made
from benchmarks.archive_topics import EXACT, opened
from monitor.reflag import reflag
from monitor.topics import shipped


def figures(made: Made, times: int) -> Iterator[Figure]:
    """One exact topic, and each shipped one that is judged."""
    store = opened(made.archive)
    try:
        exact = store.save_topic(EXACT)
        flags = reflag(store, exact)
        found = took([lambda: reflag(store, exact)], times)
        note = f"{found.note()} {flags:,} flags"
        yield Figure("flagging the archive anew, an exact topic", found.middle, "ms", most=100, note=note, grows=True)
        names = {"missile-launches", "summits"}
        for topic in [one for one in shipped.topics() if one.name in names]:
            told: list[tuple[int, int]] = []
            saved = store.save_topic(topic)
            found = took([lambda saved=saved, told=told: reflag(store, saved, lambda *far: told.append(far))], 2)  # type: ignore[misc]
            flags = reflag(store, saved)
            note = f"{found.note()} {flags:,} flags; told how far {len(told) // 2} times"
            what = f"flagging the archive anew, {topic.name}"
            yield Figure(what, found.middle / 1000, "s", most=4, note=note, grows=True)
    finally:
        store.close()
