"""How the shipped topics do on labelled headlines: right, wrong and missed, of any part of them.

WIREWATCH_CORPUS=… python -m benchmarks.topics_quality
"""

from __future__ import annotations

import functools
import json
import os
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from monitor.model import Article, Topic
from monitor.topics.flagger import Flagger
from monitor.topics.shipped import topics

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LABELS = {"missile-launches": "missile_launch", "summits": "summit"}
NAIVE = (Topic("missile-launches", "", "missile*"), Topic("summits", "", "summit*"))
"""What somebody would type first."""

Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Tally:
    """Items flagged rightly, flagged wrongly and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f(self) -> float:
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def __str__(self) -> str:
        counts = f"right {self.right:3}  wrong {self.wrong:2}  missed {self.missed:2}"
        flagged, wanted = self.right + self.wrong, self.right + self.missed
        precision, recall = _rate(self.precision, flagged), _rate(self.recall, wanted)
        return f"{counts}  P {precision}  R {recall}  F {_rate(self.f, flagged + wanted)}"


def _rate(share: float, of: int) -> str:
    """A share, or a dash where there was nothing to be right or wrong about."""
    return f"{share:.3f}" if of else "    -"


def labelled(corpus: Path) -> list[Row]:
    """The labelled items."""
    lines = corpus.joinpath("topics", "labelled.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def kept_aside(row: Row) -> bool:
    """The third that nobody looked at while the topics were written."""
    return zlib.crc32(row["id"].encode()) % 3 == 0


def article(row: Row) -> Article:
    """Title and summary, as the labeller read them, and the date."""
    date = row.get("date")
    when = datetime.fromisoformat(date).replace(tzinfo=UTC) if date else NOON
    texts = (row["title"], row["summary"], "", "", "", "", row["lang"])
    return Article("g", "", *texts, (), when if date else None, when, when, "", undated=not date)


def judged(rows: Iterable[Row], topics: Iterable[Topic]) -> list[tuple[Row, frozenset[str]]]:
    """Each item with the topics that it is flagged for; mentions are none."""
    flagger = Flagger(topics)
    return [(row, frozenset(f.topic for f in flagger.flags(article(row)) if f.level == "flag")) for row in rows]


def tally(
    items: Iterable[tuple[Row, frozenset[str]]], topic: str, part: Callable[[Row], bool] = lambda _: True
) -> Tally:
    """The counts for one topic over a part of the items; those whose label is arguable are left out."""
    label = LABELS[topic]
    right = wrong = missed = 0
    for row, flagged_for in items:
        if label in row["doubt"] or not part(row):
            continue
        wanted, flagged = row[label] == "yes", topic in flagged_for
        right += wanted and flagged
        wrong += flagged and not wanted
        missed += wanted and not flagged
    return Tally(right, wrong, missed)


def report(items: Sequence[tuple[Row, frozenset[str]]], topic: str) -> str:
    """A line for each part: all, the third kept aside, the rest, the random items, each language, each origin."""
    cuts: list[tuple[str, Callable[[Row], bool]]] = [
        ("all", lambda _: True),
        ("kept aside", kept_aside),
        ("the rest", lambda row: not kept_aside(row)),
        ("random", lambda row: row["picked_by"] == "random"),
    ]
    for column in ("lang", "origin"):
        cuts += [(value, functools.partial(_has, column, value)) for value in sorted({row[column] for row, _ in items})]
    return "\n".join(f"{name:26}{tally(items, topic, part)}" for name, part in cuts)


def _has(column: str, value: str, row: Row) -> bool:
    return row[column] == value


def main(corpus: Path) -> None:
    """Print the report of both topics, and what the naive queries reach."""
    rows = labelled(corpus)
    ours, naive = judged(rows, topics()), judged(rows, NAIVE)
    for topic in LABELS:
        print(f"{topic}\n{'naive':26}{tally(naive, topic)}\n{report(ours, topic)}\n")


if __name__ == "__main__":
    main(Path(os.environ["WIREWATCH_CORPUS"]))
