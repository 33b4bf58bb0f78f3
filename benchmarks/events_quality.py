"""How well articles are joined into events: on labelled pairs, on launches and meetings grouped by hand, and on weakly labelled ones.

WIREWATCH_CORPUS=… python -m benchmarks.events_quality

Pairs: two articles are one event when they are one story or when one of their tellings joins the other's. Groups: all articles are
joined in the order of their time; B³ over the labelled ones (Bagga and Baldwin, 1998): of each article, the share of those joined with it
that are of its group (precision), and of its group that are joined with it (recall). What is joined with an article of no group is wrong.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from monitor.clustering.joining import Standing
from monitor.clustering.profile import Profile, Profiler, Stated
from monitor.clustering.sameness import margin
from monitor.clustering.window import Window
from monitor.facts.extract import events
from monitor.gazetteer.load import gazetteer
from monitor.ledger import TellingKey
from monitor.stories.likeness import likeness
from monitor.stories.trace import Trace, trace

Row = dict[str, Any]
LAUNCHES = 39
"""So many of the groups, the first in the file, are launches or one night's strikes; the others are meetings."""

_PROFILER = Profiler(gazetteer())


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall, 0 to 1, and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        return (
            2 * self.precision * self.recall / (self.precision + self.recall) if self.precision + self.recall else 0.0
        )

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F {self.f:.3f}"


def moment(row: Row) -> datetime | None:
    if not row.get("date"):
        return None
    at = datetime.fromisoformat(row["date"])
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)


def tellings(row: Row, number: int, at: int = 0) -> list[Profile]:
    """What an article tells; `at` where it has no date."""
    title, text, published = row.get("title") or "", row.get("summary") or "", moment(row)
    seconds = int(published.timestamp()) if published else at
    told = events((("title", title), ("summary", text)), published, _PROFILER.gazetteer)
    shared, numbers, found = _PROFILER.article(title, text), Counter[str](), []
    for one in told:
        numbers[one.kind] += 1
        stated = [Stated(fact.field, fact.value, fact.unit, fact.country) for fact in one.facts]
        key = TellingKey(number, one.kind, numbers[one.kind])
        found.append(_PROFILER.profile(key, title, text, stated, at=seconds, shared=shared))
    other = TellingKey(number, "other", 0)
    return found or [_PROFILER.profile(other, title, text, [], at=seconds, shared=shared)]


def _trace(row: Row, number: int) -> Trace:
    at = moment(row)
    publisher = row.get("source") or str(number)
    return trace(
        number,
        row.get("title") or "",
        row.get("summary") or "",
        at=int(at.timestamp()) if at else 0,
        publisher=publisher,
    )


def joined_pair(one: Row, other: Row) -> bool:
    """Whether two articles come to one event."""
    if likeness(_trace(one, 1), _trace(other, 2)) is not None:
        return True
    known = moment(one) or moment(other)
    at = int(known.timestamp()) if known else 0
    margins = [margin(a, b) for a in tellings(one, 1, at) for b in tellings(other, 2, at)]
    return any(found is not None and found >= 0 for found in margins)


def pairs(corpus: Path) -> Score:
    """same_event and near_dup against different_event."""
    rows = _lines(corpus / "pairs" / "pairs.jsonl")
    found = [(joined_pair(row["a"], row["b"]), row["label"] != "different_event") for row in rows]
    right = sum(got and same for got, same in found)
    return Score(right / sum(got for got, _ in found), right / sum(same for _, same in found))


def joined(rows: Sequence[Row]) -> list[set[int]]:
    """The events of each of these articles, joined in the order of their time."""
    profiles = [one for number, row in enumerate(rows) for one in tellings(row, number)]
    window, found, following = Window(), [set[int]() for _ in rows], 1
    for one in sorted(profiles, key=lambda p: (p.at, p.key.article_id, p.key.kind, p.key.nth)):
        event = window.choose(one) or following
        following += event == following
        window.add(Standing(one, event))
        found[one.key.article_id].add(event)
    return found


def b_cubed(groups: Sequence[str | None], found: Sequence[set[int]], wanted: Callable[[str], bool]) -> Score:
    """Over the articles of the wanted groups."""
    having: dict[int, set[int]] = {}
    for number, numbers in enumerate(found):
        for event in numbers:
            having.setdefault(event, set()).add(number)
    sizes = Counter(groups)
    precision, recall, count = 0.0, 0.0, 0
    for number, group in enumerate(groups):
        if group is None or not wanted(group):
            continue
        together = set().union(*(having[event] for event in found[number]))
        right = sum(groups[other] == group for other in together)
        precision, recall, count = precision + right / len(together), recall + right / sizes[group], count + 1
    return Score(precision / count, recall / count)


def labelled(corpus: Path) -> dict[str, Score]:
    """B³ of launches and of meetings grouped by hand."""
    rows = _lines(corpus / "clusters" / "events_labelled.jsonl")
    groups = [row["event"] for row in rows]
    launches = frozenset(list(dict.fromkeys(group for group in groups if group))[:LAUNCHES])
    found = joined(rows)
    return {
        "launches": b_cubed(groups, found, lambda group: group in launches),
        "meetings": b_cubed(groups, found, lambda group: group not in launches),
    }


def weakly_labelled(corpus: Path) -> Score:
    """B³ on entries of a news chronicle under one heading: the headings are long stories as often as events."""
    with gzip.open(corpus / "clusters" / "wikipedia_event_clusters.jsonl.gz", "rt", encoding="utf-8") as file:
        clusters = [json.loads(line) for line in file]
    named = [(str(number), item) for number, cluster in enumerate(clusters) for item in cluster["items"]]
    found = joined([{"title": item["text"], "date": item["date"]} for _, item in named])
    return b_cubed([name for name, _ in named], found, lambda _group: True)


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> int:
    corpus = Path(os.environ["WIREWATCH_CORPUS"])
    sys.stdout.write(f"pairs              {pairs(corpus)}\n")
    for name, score in labelled(corpus).items():
        sys.stdout.write(f"{name:18} {score}\n")
    sys.stdout.write(f"weak labels        {weakly_labelled(corpus)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
