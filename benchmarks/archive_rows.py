"""Rows for an archive of any size: the real dated articles of the corpus, and again the same years ago, so that no repeat is a copy.

The n-th repeat lies n times YEARS_APART whole years before the first: its times of day and the years that its texts name move with it,
and its title says the year it was put to. Rows come in the order of time, as an archive grows.
"""

from __future__ import annotations

import gzip
import heapq
import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

YEARS_APART = 3
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)")

Row = dict[str, str]
"""An input article of the import: id, title, summary, source, lang, feed, published."""


def size(corpus: Path) -> int:
    """How many dated articles the corpus has."""
    return sum(1 for _ in _articles(corpus))


def rows(corpus: Path, count: int) -> Iterator[Row]:
    """So many rows, oldest first. Where fewer than the corpus are wanted, they are its newest."""
    have = size(corpus)
    repeats = -(-count // have)
    # the oldest repeat is given only in part: its newest
    parts = [_repeat(corpus, n, skip=repeats * have - count if n == repeats - 1 else 0) for n in range(repeats)]
    return heapq.merge(*parts, key=lambda row: row["published"])


def write(corpus: Path, count: int, target: Path) -> None:
    """The rows as JSON Lines."""
    with target.open("w", encoding="utf-8") as file:
        for row in rows(corpus, count):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _articles(corpus: Path) -> Iterator[Row]:
    """Those with a date, oldest first."""
    with gzip.open(corpus / "load" / "items.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["date"] != "NaN":
                yield item


def _repeat(corpus: Path, number: int, *, skip: int) -> Iterator[Row]:
    return (shifted(item, number) for item in islice(_articles(corpus), skip, None))


def shifted(item: Row, number: int) -> Row:
    """An article of the corpus as it is in its n-th repeat; 0: as it is."""
    years = number * YEARS_APART
    when = datetime.fromisoformat(item["date"])
    published = _years_before(when, years)
    title, summary = item["title"], item.get("summary", "")
    if years:
        title = f"{_texts_before(title, years)} ({published.year})"
        summary = _texts_before(summary, years)
    return {
        "id": f"{item['id']}-{number}" if number else item["id"],
        "title": title,
        "summary": summary,
        "source": item.get("source", ""),
        "lang": item.get("lang", ""),
        "feed": item.get("origin", ""),
        "published": f"{published:%Y-%m-%dT%H:%M:%SZ}",
    }


def _years_before(when: datetime, years: int) -> datetime:
    """The same time of day so many years before; 29 February is the 28th where there is none."""
    try:
        return when.replace(year=when.year - years)
    except ValueError:
        return when.replace(year=when.year - years, day=28)


def _texts_before(text: str, years: int) -> str:
    return _YEAR.sub(lambda found: str(int(found[0]) - years), text) if years else text


def plain(given: Iterable[Row]) -> Iterator[tuple[str, str, str, str, int]]:
    """The rows as baselines.py takes them: feed, guid, title, summary, sort_time."""
    for row in given:
        when = int(datetime.fromisoformat(row["published"]).timestamp())
        yield row["feed"], row["id"], row["title"], row["summary"], when
