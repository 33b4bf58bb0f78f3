"""How the facts do on labelled articles: right, wrong and missed, by field, of the part to write rules by and of the part kept aside.

WIREWATCH_CORPUS=… python -m benchmarks.facts_quality [launch|summit] [-v] [--kept-aside]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.topics_quality import Tally
from monitor.facts.extract import facts
from monitor.facts.model import Fact
from monitor.facts.weapons import CLASSES
from monitor.gazetteer.entry import Entry, distance
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import gazetteer

Row = dict[str, Any]
LAUNCH_FIELDS = ("actor", "count", "class", "type", "launch_place", "landing_place", "range", "apogee")
SUMMIT_FIELDS = ("participant", "place", "status")
_NAMES = gazetteer()
_SMALL = frozenset(
    [
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "and",
        "near",
        "a",
        "an",
        "its",
        "off",
        "over",
        "city",
        "province",
        "region",
        "area",
        "areas",
        "site",
        "airport",
        "international",
        "air",
        "base",
        "airbase",
        "airfield",
        "town",
        "towns",
        "center",
        "centre",
        "between",
        "from",
        "toward",
        "towards",
        "waters",
        "sea",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "target",
        "targets",
        "part",
        "central",
        "eastern",
        "western",
        "northern",
        "southern",
        "north",
        "south",
        "east",
        "west",
        "strait",
        "county",
        "governorate",
        "coast",
        "island",
        "islands",
    ]
)


def labelled(corpus: Path) -> list[Row]:
    """The labelled articles of both files."""
    lines = [
        line
        for name in ("facts", "facts_more")
        for line in corpus.joinpath("facts", f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return [json.loads(line) for line in lines]


def kept_aside(row: Row) -> bool:
    """The third that nobody looked at while the rules were written."""
    return int(hashlib.sha256(("facts:" + row["id"]).encode()).hexdigest(), 16) % 3 == 0


def found(row: Row, kind: str) -> list[Fact]:
    """What is read from an article's text, whose first line is the title where there are two."""
    title, _, summary = row["text"].partition("\n") if row["text"].count("\n") else ("", "", row["text"])
    date = row.get("date")
    published = datetime.fromisoformat(date) if date else None
    if published is not None and published.tzinfo is None:
        published = published.replace(tzinfo=UTC)
    texts = (("title", title), ("summary", summary))
    return [fact for fact in facts(texts, published, _NAMES) if fact.event == kind]  # type: ignore[arg-type]


def score(rows: Iterable[Row], kind: str, tell: Callable[[str], None] = lambda _: None) -> dict[str, Tally]:
    """Tallies by field over rows of one kind, and of rows labelled as telling of none of that kind."""
    sums: dict[str, list[int]] = {field: [0, 0, 0] for field in (LAUNCH_FIELDS if kind == "launch" else SUMMIT_FIELDS)}
    for row in rows:
        if row["kind"] != kind and not (row["kind"] == "none" and row["for"] == kind):
            continue
        read = found(row, kind)
        for field, tally in sums.items():
            wanted = _wanted(row, field) if row["kind"] == kind else []
            ours = [fact for fact in read if fact.field == field]
            right, wrong, missed = _compare(wanted, ours, field, row)
            tally[0] += len(right)
            tally[1] += len(wrong)
            tally[2] += len(missed)
            if wrong or missed:
                tell(
                    f"{row['id']} {field}: wrong {[(fact.value, fact.quote) for fact in wrong]} missed "
                    f"{missed} | {row['text'][:300]!r}"
                )
    return {field: Tally(*counts) for field, counts in sums.items()}


def _wanted(row: Row, field: str) -> list[Any]:
    if field == "participant":
        return [name for name in row["participants"] if not name.startswith("(")]
    if field in {"place", "status", "actor", "count", "launch_place", "landing_place"}:
        value = row.get(field)
        return [] if value is None or (isinstance(value, str) and value.startswith("(")) else [value]
    if field in {"range", "apogee"}:
        return list(row.get("range_km" if field == "range" else "altitude_km") or [])
    kind = row.get("missile_type") or ""
    named = [entry.name for one in _NAMES.names.find(plain(kind)) if (entry := one.of("weapon"))]
    if field == "type":
        return list(dict.fromkeys(named))
    return [kind] if _classes(kind) else []


def _compare(wanted: list[Any], ours: list[Fact], field: str, row: Row) -> tuple[list[Fact], list[Fact], list[Any]]:
    """Right and wrong facts, and labels missed. A label that several facts meet is right once; of a place several may be given."""
    left, right, wrong = list(wanted), [], []
    for fact in ours:
        hit = next((label for label in left if same(field, label, fact, row)), None)
        if hit is not None:
            left.remove(hit)
            right.append(fact)
        elif not any(same(field, label, fact, row) for label in wanted):
            wrong.append(fact)
    return right, wrong, left


def same(field: str, label: Any, fact: Fact, row: Row) -> bool:
    """Whether a fact says what a label says: numbers within 2 %, names and classes after folding, places also by distance (75 km)."""
    value = fact.value
    if field in {"count", "range", "apogee"}:
        return isinstance(value, int | float) and abs(value - label) <= 0.02 * max(abs(label), 1)
    text = str(value)
    if field == "class":
        return text in _classes(label)
    if field == "status":
        return {"ongoing": "under-way"}.get(label, label) == text or (text in {"held", "under-way"} and _doubtful(row))
    if field in {"launch_place", "landing_place", "place"}:
        return _same_place(label, text)
    if field == "type":
        return bool(label == text)
    return _same_name(label, text) or (bool(fact.country) and _same_name(label, fact.country) and "(" in label)


def _doubtful(row: Row) -> bool:
    return "defensible" in (row.get("note") or "")


def _classes(text: str) -> set[str]:
    if re.search(r"medium[- ]range missile", text):
        return {"medium-range missile"}
    found = [name for name, words in CLASSES if name == text or re.search(words, text, re.IGNORECASE)]
    return set(found) - {"missile"} or set(found)


def _same_name(label: str, text: str) -> bool:
    one, other = _folded(label), _folded(text)
    return (
        one == other
        or _entry_names(label) & _entry_names(text) != set()
        or (len(one & other) >= 1 and (one <= other or other <= one))
    )


def _folded(text: str) -> set[str]:
    text = re.sub(r"\([^)]*\)", "", plain(text)).lower().replace("organization", "organisation")
    return {word.rstrip("s") if len(word) > 5 else word for word in re.findall(r"[a-z0-9]+", text)} - {
        "the",
        "of",
        "al",
        "ii",
        "el",
        "leaders",
        "leader",
        "summit",
        "jr",
    }


def _entry_names(text: str) -> set[str]:
    mentions = _NAMES.names.find(plain(re.sub(r"\([^)]*\)", "", text)))
    return {entry.name for one in mentions if (entry := one.of("leader", "forum", "group", "country", "people"))}


def _same_place(label: str, text: str) -> bool:
    for one in _spots(label):
        for other in _spots(text):
            if one.name == other.name or (one.where and other.where and distance(one.where, other.where) <= 75):
                return True
    one, other = plain(label).lower(), plain(text).lower()
    if not _words(label) and not _words(text):
        return bool({"sea", "waters", "ocean"} & set(one.split()) & set(other.split()))
    return bool(_words(label) & _words(text)) or (len(other) > 5 and (other in one or one in other))


def _spots(text: str) -> list[Entry]:
    return [entry for one in _NAMES.names.find(plain(text)) if (entry := one.of("place", "sea", "country"))]


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z0-9]+", plain(text).lower()) if word not in _SMALL and len(word) > 1}


def total(tallies: dict[str, Tally]) -> Tally:
    """All fields together."""
    return Tally(*(sum(getattr(one, part) for one in tallies.values()) for part in ("right", "wrong", "missed")))


def lines(tallies: dict[str, Tally]) -> Iterator[str]:
    """A line a field, and one for all."""
    for field, tally in {**tallies, "all": total(tallies)}.items():
        yield f"{field:14} {tally}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", default=[])
    parser.add_argument(
        "-v", action="store_true", help="each value that is wrong or missed, of the part to write rules by"
    )
    parser.add_argument("--kept-aside", action="store_true")
    options = parser.parse_args()
    rows = labelled(Path(os.environ["WIREWATCH_CORPUS"]))
    for kind in options.kinds or ("launch", "summit"):
        for part in (False, True) if options.kept_aside else (False,):
            chosen = [row for row in rows if kept_aside(row) == part]
            print(f"{kind}, {'kept aside' if part else 'to write rules by'}")
            print("\n".join(lines(score(chosen, kind, print if options.v and not part else lambda _: None))))


if __name__ == "__main__":
    main()
