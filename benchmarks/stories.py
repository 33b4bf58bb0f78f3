"""How fast articles are put into stories, and whether looking up copies stays as fast in an archive of a million.

python -m benchmarks.stories [--rows 10000 100000 1000000] [--keep DIR]

Each archive holds a year of made-up articles (words by Zipf's law, a headline of 8 to 13 words, 40 words of text, one in ten a copy of
another within two days with some words changed), so the largest is a hundred times as dense as the smallest. Then 2,000 more come, half
of them copies of articles of the last days, and are grouped in steps of 500 as after a poll. Processor time of this process; grouping
reads and writes one SQLite file. Whole texts: 3,000 characters each.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from monitor.grouping.gathered import Gathered
from monitor.model import Article, Batch, FlaggedArticle
from monitor.storage.store import Store
from monitor.stories.publishers import families

BEGIN = datetime(2025, 1, 1, tzinfo=UTC)
YEAR = 365 * 24 * 3600
PROBES = 2000
AT_ONCE = 500
VOCABULARY = 40_000
REPEATS = 3


class Newsroom:
    """Writes articles, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  repeatable articles, not a secret
        spelled = (f"{a}{b}{c}" for a in "kltmnrsv" for b in ("ano", "eri", "ulo", "ita", "obe") for c in _ENDINGS)
        self._words = [word for word, _ in zip(spelled, range(VOCABULARY), strict=False)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._words))))

    def words(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def article(self, number: int, at: datetime, length: int = 40) -> Article:
        return made(number, at, self.words(self._random.randint(8, 13)), self.words(length))

    def copy(self, of: Article, number: int) -> Article:
        """The same text a while later, one word in twenty changed."""
        text = [word if self._random.random() > 0.05 else self.words(1)[0] for word in of.body.split()]
        at = of.sort_time + timedelta(seconds=self._random.randint(60, 48 * 3600))
        return made(number, at, of.title.split(), text)

    def year(self, rows: int) -> Iterator[Article]:
        """So many articles of one year, the oldest first but for copies."""
        recent: list[Article] = []
        for number in range(rows):
            if recent and number % 10 == 9:
                yield self.copy(self._random.choice(recent[-200:]), number)
                continue
            one = self.article(number, BEGIN + timedelta(seconds=number * YEAR // rows))
            recent = [*recent[-400:], one]
            yield one


_ENDINGS = [f"{x}{y}" for x in "bdfghjklmnprstvz" for y in ("a", "e", "i", "o", "u", "ar", "en", "is", "ot", "um")] * 8


def made(number: int, at: datetime, title: Sequence[str], text: Sequence[str]) -> Article:
    return Article(
        guid=f"n{number}",
        url=f"https://paper{number % 97}.example/{number}",
        title=" ".join(title),
        summary="",
        body=" ".join(text),
        html="",
        author="",
        source=f"Paper {number % 97}",
        lang="en",
        categories=(),
        published=at,
        first_seen=at,
        sort_time=at,
        sha256=f"{number}",
        backfill=True,
    )


def fill(store: Store, articles: Iterator[Article]) -> None:
    feed = store.import_feed("made")
    batch: list[FlaggedArticle] = []
    for one in articles:
        batch.append(FlaggedArticle(one))
        if len(batch) == 1000:
            store.save(Batch(feed, tuple(batch)))
            batch = []
    store.save(Batch(feed, tuple(batch)))


def group(store: Store) -> tuple[int, float]:
    """Group all that waits; how many, and the processor seconds."""
    gathered, count, began = Gathered(store.stories, families()), 0, time.process_time()
    while some := store.stories.ungrouped(AT_ONCE):
        count += len(gathered.assign(some))
    return count, time.process_time() - began


def measure(folder: Path, rows: int) -> dict[str, float]:
    """Fill an archive of so many articles, group it, and then what comes after."""
    store = Store(folder / f"{rows}.db", now=lambda: BEGIN)
    newsroom = Newsroom(rows)
    fill(store, newsroom.year(rows))
    count, seconds = group(store)
    found: dict[str, float] = {"rows": rows, "articles_per_second": count / seconds}
    size = store.path.stat().st_size
    late = [one for one in Newsroom(rows).year(rows) if one.sort_time > BEGIN + timedelta(days=362)][-20_000:]
    originals = {one.guid: one for one in late}
    micro, right, wrong = [], 0, 0
    for turn in range(REPEATS):
        picked = random.Random(turn).sample(sorted(originals), min(PROBES // 2, len(originals)))  # noqa: S311
        base = rows + 10_000 * (turn + 1)
        copies = [newsroom.copy(originals[guid], base + place) for place, guid in enumerate(picked)]
        fresh = [newsroom.article(base + 5000 + n, BEGIN + timedelta(days=363)) for n in range(PROBES // 2)]
        fill(store, iter([*copies, *fresh]))
        count, seconds = group(store)
        micro.append(seconds / count * 1e6)
        stories = _stories(store, [one.guid for one in (*copies, *fresh)] + picked)
        right += sum(stories[copy.guid] == stories[guid] for copy, guid in zip(copies, picked, strict=True))
        wrong += len(fresh) - len({stories[one.guid] for one in fresh} - {stories[guid] for guid in picked})
    store.close()
    probes = REPEATS * min(PROBES // 2, len(originals))
    return found | {
        "lookup_us": sorted(micro)[len(micro) // 2],
        "copies_found": right / probes,
        "strangers_grouped": wrong / (REPEATS * PROBES // 2),
        "megabytes": size / 1e6,
    }


def _stories(store: Store, guids: Sequence[str]) -> dict[str, int]:
    with store.stories._alone() as db:  # noqa: SLF001  a benchmark looks behind the door
        rows = db.execute(
            "SELECT guid, story_id FROM article WHERE guid IN (SELECT value FROM json_each(?))",
            [json.dumps(list(guids))],
        )
        return dict(rows.fetchall())


def whole_texts(folder: Path) -> dict[str, float]:
    """Articles of 3,000 characters, one in ten a copy."""
    store, newsroom = Store(folder / "whole.db", now=lambda: BEGIN), Newsroom(1)
    articles: list[Article] = []
    for number in range(5000):
        if number % 10 == 9:
            articles.append(newsroom.copy(articles[-1], number))
        else:
            articles.append(newsroom.article(number, BEGIN + timedelta(minutes=number), 470))
    fill(store, iter(articles))
    count, seconds = group(store)
    store.close()
    return {"whole_texts": count, "articles_per_second": count / seconds}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--keep", type=Path, default=None, metavar="DIR", help="make the archives here and leave them")
    options = parser.parse_args(arguments)
    folder = options.keep or Path(tempfile.mkdtemp(prefix="stories-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        smallest = 0.0
        for rows in options.rows:
            found = measure(folder, rows)
            smallest = smallest or found["lookup_us"]
            found["times_smallest"] = found["lookup_us"] / smallest
            print(json.dumps({name: round(value, 4) for name, value in found.items()}), flush=True)
        print(json.dumps({name: round(value, 1) for name, value in whole_texts(folder).items()}))
    finally:
        if options.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
