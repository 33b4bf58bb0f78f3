"""Descriptions of launches, read for facts, against a table of launches: how many figures agree, and why others do not.

WIREWATCH_CORPUS=… python -m benchmarks.facts_truth [-v]
"""

from __future__ import annotations

import argparse
import csv
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from monitor.facts.extract import facts
from monitor.facts.model import Fact
from monitor.gazetteer.entry import distance
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import gazetteer

SINCE = date(2012, 1, 1)
"""The table has times and places of a launch, and the descriptions figures, from here on."""
FIELDS = ("range", "apogee", "count", "place")
_COLUMNS = {"range": "distance_km", "apogee": "apogee_km"}
_SHARE, _KM, _NEAR = 0.12, 30, 75

Row = dict[str, str]


@dataclass(slots=True)
class Agreement:
    """Launches for which both give a field, how many agree, and the causes of the rest."""

    both: int = 0
    agree: int = 0
    causes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def share(self) -> float:
        return self.agree / self.both if self.both else 0.0

    def __str__(self) -> str:
        rest = ", ".join(f"{cause} {len(cases)}" for cause, cases in sorted(self.causes.items()))
        return f"{self.agree:3}/{self.both:3} = {self.share:.3f}" + (f"  ({rest})" if rest else "")


def pairs(corpus: Path) -> Iterator[tuple[date, str, list[Row]]]:
    """Each described launch: its day, the description, and the table's rows of that day and of the days beside it (its days are UTC)."""
    table: dict[date, list[Row]] = defaultdict(list)
    for row in _rows(corpus, "nk_missile_tests_cns_1984_2022.csv"):
        if len(row["date"]) == len("2012-01-01"):
            table[date.fromisoformat(row["date"])].append(row)
    for row in _rows(corpus, "nk_provocations_csis_1958_2022.csv"):
        day = date.fromisoformat(row["date"])
        near = [one for shift in (-1, 0, 1) for one in table.get(day + timedelta(shift), [])]
        if "Missile" in row["type"] and day >= SINCE and near:
            yield day, row["description"], near


def _rows(corpus: Path, name: str) -> Iterator[Row]:
    with corpus.joinpath("truth", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def agreement(corpus: Path) -> dict[str, Agreement]:
    """How many launches agree in each field: lengths within 12 % or 30 km, the count, the place within 75 km."""
    found = {name: Agreement() for name in FIELDS}
    for day, text, rows in pairs(corpus):
        told = launch_facts(day, text)
        for name in ("range", "apogee"):
            _lengths(found[name], name, day, told, rows)
        _count(found["count"], day, told, rows)
        _place(found["place"], day, told, rows)
    return found


def launch_facts(day: date, text: str) -> list[Fact]:
    """What is read of a launch from a description published on that day."""
    published = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return [fact for fact in facts((("body", text),), published, gazetteer()) if fact.event == "launch"]


def _lengths(sums: Agreement, name: str, day: date, told: list[Fact], rows: list[Row]) -> None:
    ours = [float(fact.value) for fact in told if fact.field == name]
    theirs = list(_numbers(rows, _COLUMNS[name]))
    if not ours or not theirs:
        return
    sums.both += 1
    if any(abs(one - other) <= max(_SHARE * other, _KM) for one in ours for other in theirs):
        sums.agree += 1
    else:
        sums.causes["another figure in the source"].append(f"{day} text {ours} table {theirs}")


def _count(sums: Agreement, day: date, told: list[Fact], rows: list[Row]) -> None:
    ours = [int(fact.value) for fact in told if fact.field == "count"]
    if not ours:
        return
    by_day: dict[str, int] = defaultdict(int)
    for row in rows:
        by_day[row["date"]] += 1
    sums.both += 1
    if any(one in {*by_day.values(), len(rows)} for one in ours):
        sums.agree += 1
        return
    classes = {str(fact.value) for fact in told if fact.field == "class"}
    uncounted = classes & {"rocket", "cruise missile", "projectile", "anti-ship missile"}
    cause = "the table counts no rockets or cruise missiles" if uncounted else "the sources count otherwise"
    sums.causes[cause].append(f"{day} text {ours} table {dict(by_day)}")


def _place(sums: Agreement, day: date, told: list[Fact], rows: list[Row]) -> None:
    names = gazetteer().names
    ours = [
        (str(fact.value), entry.where)
        for fact in told
        if fact.field == "launch_place"
        for one in names.find(plain(str(fact.value)))
        if (entry := one.of("place")) and entry.where
    ]
    theirs = list(zip(_numbers(rows, "lat"), _numbers(rows, "lon"), strict=True))
    if not ours or not theirs:
        return
    sums.both += 1
    if any(distance(where, point) <= _NEAR for _, where in ours for point in theirs):
        sums.agree += 1
    else:
        there = sorted({row["facility"] for row in rows})
        sums.causes["another place in the source"].append(f"{day} text {[name for name, _ in ours]} table {there}")


def _numbers(rows: Iterable[Row], column: str) -> Iterator[float]:
    for row in rows:
        if row[column].replace(".", "", 1).isdigit():
            yield float(row[column])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", help="each case that differs, with both figures")
    options = parser.parse_args()
    for name, sums in agreement(Path(os.environ["WIREWATCH_CORPUS"])).items():
        print(f"{name:7} {sums}")
        for cause, cases in sums.causes.items() if options.v else ():
            print(*(f"    {cause}: {case}" for case in cases), sep="\n")


if __name__ == "__main__":
    main()
