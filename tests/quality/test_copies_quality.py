"""Copies told from neighbours on hand-labelled pairs: nearly all copies are grouped, and next to no two different events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest

from monitor.grouping.gathered import are_near
from monitor.stories.likeness import likeness
from monitor.stories.publishers import families
from monitor.stories.trace import Trace, trace
from monitor.story import Outlet

pytestmark = pytest.mark.corpus

COPIES_GROUPED = 0.95
DIFFERENT_GROUPED = 0.01


def lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def traced(item: dict[str, str], number: int) -> Trace:
    known = families()
    at = datetime.fromisoformat(item["date"]) if item.get("date") else datetime(2020, 1, 1, tzinfo=UTC)
    return trace(
        number,
        item["title"],
        item.get("summary") or "",
        at=round(at.timestamp()),
        publisher=known.of(Outlet(item.get("source") or "", "", "")),
        outlets=known.outlets,
    )


def test_copies_are_grouped_and_different_events_are_not(corpus: Path) -> None:
    grouped: dict[str, list[bool]] = {}
    for pair in lines(corpus / "pairs" / "pairs.jsonl"):
        one, two = traced(pair["a"], 1), traced(pair["b"], 2)  # type: ignore[arg-type]
        grouped.setdefault(pair["label"], []).append(likeness(one, two) is not None and are_near(one, two))
    share = {label: sum(found) / len(found) for label, found in grouped.items()}
    assert share["near_dup"] >= COPIES_GROUPED, share
    assert share["different_event"] <= DIFFERENT_GROUPED, share


@pytest.mark.parametrize("file", ["clusters/events_labelled.jsonl"])
def test_articles_on_different_events_of_one_kind_are_not_grouped(corpus: Path, file: str) -> None:
    items = [(item, traced(item, number)) for number, item in enumerate(lines(corpus / file))]
    found = [(one, two) for (one, a), (two, b) in combinations(items, 2) if likeness(a, b)]
    wrong = [(one["id"], two["id"]) for one, two in found if one["event"] is None or one["event"] != two["event"]]
    assert len(found) > 10
    assert len(wrong) <= len(found) * 0.05, wrong
