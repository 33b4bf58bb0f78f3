"""The report of the conformance sets as Markdown: rates twice, strictly and by decision, and the causes behind them."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import version

from benchmarks.conformance_score import Score

_BEGINNING = """# Conformance: how we read other parsers' test sets

Three public sets say what a feed may look like and how it should be read: feedparser's own tests (with their expectations), gofeed's
(with the expected result beside each file) and the W3C feed validator's. We read every file as if a server had sent it, in the process
that reads feeds, and compare entry by entry the title (as one line of plain text), the link, the date and the id with the expectation of
the set or with what feedparser itself makes of the file. A case counts for a field when all of its entries agree; well-formed is what
feedparser calls so. Addresses are compared as they are stored: `HTTP://A.example` is `http://a.example`. For JSON Feeds, which
feedparser does not read, the expectation alone counts.

Measured by `benchmarks/conformance.py --write` on {day} (CPython {python}, feedparser {feedparser});
`tests/quality/test_conformance.py` keeps the floors.

## Strictly

{strict}

Of the {others} cases that feedparser does not call well-formed, {damaged} agree in all four fields even so.

Nothing in the sets, well-formed or not, ends the process that reads it, is stopped for its time or memory, or raises anything but the
parser's own error, neither while it is parsed nor while it is made into articles.

## Where we differ, and why

The number is how many well-formed cases differ first of all for this reason. A decision is a difference that we want; it is counted as
one only where the benchmark finds it true of the case (that the address is one of the enclosed, that the id stands so in the document).

{causes}

## With decisions

The same cases, where a difference by decision counts as agreement:

{decided}
"""


def report(scores: Mapping[str, Score], columns: Sequence[str], now: datetime) -> str:
    """The whole document. `scores` has the sum of all under "all"."""
    whole = scores["all"]
    return _BEGINNING.format(
        others=whole.cases - whole.well_formed,
        damaged=whole.damaged,
        day=f"{now.day} {now:%B %Y}",
        python=".".join(platform.python_version_tuple()[:2]),
        feedparser=version("feedparser"),
        strict="\n".join(table(scores, columns)),
        causes="\n".join(_causes(scores)),
        decided="\n".join(_rates(scores, columns)),
    )


def table(scores: Mapping[str, Score], columns: Sequence[str]) -> Iterator[str]:
    """The strict rates, with the counts around them, as lines of Markdown."""
    yield "| set | cases | well-formed | " + " | ".join(columns) + " | crashes | slowest |"
    yield "|---|---|---|" + "---|" * (len(columns) + 2)
    for origin, score in scores.items():
        rates = " | ".join(_percent(score.rate(name)) for name in columns)
        yield f"| {origin} | {score.cases:,} | {score.well_formed:,} | {rates} | {len(score.crashes)} | {score.slowest:.2f} s |"


def _rates(scores: Mapping[str, Score], columns: Sequence[str]) -> Iterator[str]:
    yield "| set | " + " | ".join(columns) + " |"
    yield "|---|" + "---|" * len(columns)
    for origin, score in scores.items():
        yield f"| {origin} | " + " | ".join(_percent(score.rate(name, decided=True)) for name in columns) + " |"


def _causes(scores: Mapping[str, Score]) -> Iterator[str]:
    origins = [origin for origin in scores if origin != "all"]
    yield "| field | cases | of them in " + ", ".join(origins) + " | cause | decision |"
    yield "|---|---|---|---|---|"
    found = scores["all"].causes
    for cause in sorted(found, key=lambda one: (columns_first(one.field), -found[one], one.words)):
        shares = ", ".join(str(scores[origin].causes[cause]) for origin in origins)
        yield f"| {cause.field} | {found[cause]} | {shares} | {cause.words} | {'yes' if cause.decided else 'no'} |"


def columns_first(name: str) -> int:
    """The order of the fields in the table of causes."""
    return ("link", "title", "date", "id").index(name) if name in {"link", "title", "date", "id"} else 9


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
