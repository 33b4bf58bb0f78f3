"""How our reading of feeds compares with other parsers' own test sets: titles, links, dates and ids, entry by entry.

Run it as `WIREWATCH_CORPUS=... python -m benchmarks.conformance [--write docs/conformance.md] [--wrong FIELD]`. It needs
`feeds/conformance` of that folder; rates and causes are written, never a text of the sets.
"""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import conformance_causes as causes
from benchmarks.conformance_child import in_child
from benchmarks.conformance_report import report, table
from benchmarks.conformance_score import ALL, FIELDS, Score
from benchmarks.conformance_sets import URL, Case, Entry, cases, reference, wishes
from monitor.documents import Document, RawEntry
from monitor.errors import FetchError
from monitor.feeds import dates
from monitor.feeds.html import line
from monitor.feeds.pool import Pool

NOW = datetime(2026, 5, 28, tzinfo=UTC)
LONGEST = 30.0
"""Seconds by the clock in which the pool itself must have ended whatever a child does."""


def measure(folder: Path) -> dict[str, Score]:
    """The scores by set. Every case is read in a child of the pool, twice: for its entries, and down to articles."""
    scores: dict[str, Score] = {}
    pool = Pool(1)
    try:
        for case in cases(folder):
            score = scores.setdefault(case.origin, Score())
            ours = _read(pool, case, score)
            theirs, fine = reference(case)
            if fine:
                _compare(case, ours, theirs, score)
            else:
                score.damaged += len(_alike(case, ours, theirs)) == len(FIELDS)
    finally:
        pool.close()
    return scores


def _read(pool: Pool, case: Case, score: Score) -> list[Entry]:
    """Our entries; none where the case is no feed to us."""
    score.cases += 1
    document = Document(URL, case.body, NOW, content_type=case.content_type)
    try:
        raw, seconds = pool.submit(in_child, document, size=len(case.body), url=case.name).result(LONGEST)
    except FetchError as error:  # what the parser itself says comes back as a result
        score.crashes.append(f"{case.name}: {error.reason}")
        return []
    except Exception as error:  # noqa: BLE001 - that nothing else is raised is what is measured
        score.crashes.append(f"{case.name}: {type(error).__name__}")
        return []
    score.slowest = max(score.slowest, seconds)
    return [_of_ours(entry) for entry in raw.entries] if raw else []


def _of_ours(entry: RawEntry) -> Entry:
    return {"title": line(entry.title), "link": entry.link, "date": dates.when(entry), "id": entry.guid or ""}


def _compare(case: Case, ours: list[Entry], theirs: list[Entry], score: Score) -> None:
    score.well_formed += 1
    alike = _alike(case, ours, theirs)
    found = {name: causes.cause(name, ours, theirs, case) for name in FIELDS if name not in alike}
    meant = alike | {name for name, why in found.items() if why.decided}
    score.equal.update([*alike, ALL] if len(alike) == len(FIELDS) else alike)
    score.meant.update([*meant, ALL] if len(meant) == len(FIELDS) else meant)
    score.causes.update(found.values())
    for name in found:
        score.wrong[name].append(case.name)


def _alike(case: Case, ours: list[Entry], theirs: list[Entry]) -> set[str]:
    """The fields in which one of the readings that count as right agrees with ours."""
    right = list(wishes(case, theirs))
    return {name for name in FIELDS if any(causes.equal(name, ours, wish) for wish in right)}


def total(scores: dict[str, Score]) -> Score:
    """All sets as one."""
    whole = Score()
    for score in scores.values():
        whole.add(score)
    return whole


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--wrong", choices=FIELDS, help="name the cases that differ in this field")
    parser.add_argument("--write", type=Path, help="write the report to this file")
    options = parser.parse_args()
    scores = measure(Path(os.environ["WIREWATCH_CORPUS"]) / "feeds" / "conformance")
    everything = scores | {"all": total(scores)}
    print("\n".join(table(everything, (*FIELDS, ALL))))
    for why, often in everything["all"].causes.most_common():
        print(f"- {why.field}: {often}: {why.words}")
    if options.write:
        options.write.write_text(report(everything, (*FIELDS, ALL), datetime.now(UTC)), encoding="utf-8")
    for origin, score in scores.items():
        for crash in score.crashes:
            print(f"crash in {origin}: {crash}")
        if options.wrong:
            print(*(f"{origin} {name}" for name in score.wrong[options.wrong]), sep="\n")


if __name__ == "__main__":
    main()
