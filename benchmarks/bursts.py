"""How many bursts put into real daily volume are found, at which rate of false alarms.

python -m benchmarks.bursts [--series 200] [--seed 7]; the volume comes from WIREWATCH_CORPUS.

A made-up topic has a share of each day's real volume that drifts slowly, its counts are negative binomial, and a few days
of each series get a burst of 2 to 8 times what was expected, with at least three articles. A false alarm is a day called a burst on
which none was put and none is under way.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from monitor.analysis.buckets import cut
from monitor.analysis.bursts import BurstRule, is_burst, standings

FIRST, LAST = date(2024, 11, 1), date(2026, 8, 31)
BURSTS = 8
MONTH = 30.4
WARM_UP = 56


@dataclass(frozen=True)
class Day:
    """What the rule made of one day, and whether a burst had been put there (or lies next to it)."""

    score: float
    called: bool
    put: bool
    beside: bool


def real_volume(corpus: Path) -> list[int]:
    """Articles a day from FIRST to LAST."""
    days: Counter[str] = Counter()
    with gzip.open(corpus / "load" / "items.jsonl.gz", "rt", encoding="utf-8") as lines:
        for text in lines:
            days[str(json.loads(text).get("date"))[:10]] += 1
    span = (LAST - FIRST).days + 1
    return [days[(FIRST + timedelta(days=place)).isoformat()] for place in range(span)]


def one_series(volume: list[int], random: np.random.Generator) -> tuple[list[int], set[int]]:
    """A topic's counts and the days on which it bursts."""
    sizes = np.array(volume, dtype=np.float64)
    share = random.uniform(1, 10) / sizes.mean() * np.exp(np.cumsum(random.normal(0, 0.01, len(sizes))))
    spread = random.uniform(0.05, 0.3)
    likely = np.maximum(sizes * share, 1e-9)
    counts = random.negative_binomial(1 / spread, 1 / (1 + spread * likely))
    put: set[int] = set()
    for start in random.choice(np.arange(WARM_UP, len(sizes) - 3), BURSTS, replace=False).tolist():
        for place in range(start, start + int(random.integers(1, 4))):
            more = max(3.0, likely[place] * random.uniform(1, 7))
            counts[place] += random.poisson(more) if sizes[place] else 0
            if sizes[place] and counts[place] >= 3:
                put.add(place)
    return counts.tolist(), put


def judged(volume: list[int], series: int, seed: int) -> Iterator[Day]:
    """Every day after the warm-up, of every series."""
    random = np.random.default_rng(seed)
    start = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    buckets = cut("day", start, start + timedelta(days=len(volume)), ZoneInfo("UTC"))
    rule = BurstRule()
    for _ in range(series):
        counts, put = one_series(volume, random)
        held = standings(buckets, counts, volume, [size > 0 for size in volume], rule)
        for place in range(WARM_UP, len(volume)):
            one = held[place]
            beside = bool({place - 1, place + 1} & put)
            enough = one.seen >= rule.least and one.seen >= rule.growth * (one.expected or 0)
            yield Day(one.score or 0 if enough else -9, is_burst(one, rule), place in put, beside)


def report(days: list[Day], series: int) -> float:
    """Print recall at the default cut-off and at one false alarm a topic-month; the latter is returned."""
    months = len(days) / MONTH
    put = np.array([day.score for day in days if day.put])
    other = np.sort(np.array([day.score for day in days if not day.put and not day.beside]))[::-1]
    called = sum(day.called for day in days if day.put)
    false = sum(day.called for day in days if not day.put and not day.beside)
    print(f"{series} series, {months:.0f} topic-months, {len(put)} days with a burst")
    print(f"at the default cut-off: recall {called / len(put):.3f}, {false / months:.3f} false alarms a topic-month")
    bar = max(float(other[min(int(months), len(other) - 1)]), 0.0)
    recall = float((put > bar).mean())
    print(f"at score > {bar:.2f}: recall {recall:.3f}, at most one false alarm a topic-month")
    return recall


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--series", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    corpus = os.environ.get("WIREWATCH_CORPUS")
    if not corpus:
        print("WIREWATCH_CORPUS names no folder with real volume", file=sys.stderr)
        return 2
    return int(report(list(judged(real_volume(Path(corpus)), options.series, options.seed)), options.series) < 0.85)


if __name__ == "__main__":
    raise SystemExit(main())
