"""Looks a query over: how it is read, what is probably not meant, and how many stored articles each clause finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.advice import Advice
from monitor.model import ArticleFilter
from monitor.topics.compile import to_index
from monitor.topics.lint import findings
from monitor.topics.lint_archive import Counter, count_clauses
from monitor.topics.names import names
from monitor.topics.printer import canonical
from monitor.topics.query import parse
from monitor.topics.tree import Node

if TYPE_CHECKING:
    from monitor.reading.archive import Reading

MOST_READ = 200_000
"""Articles that are read for clauses that the index knows nothing about, such as patterns; each clause reads all there are."""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A query that was read: what it means, in its one spelling, and the advice on it."""

    tree: Node
    canonical: str
    advice: Advice


def look_over(
    reading: Reading, text: str, *, since: datetime | None = None, counting: bool = True, most_read: int = MOST_READ
) -> LookedOver:
    """All there is to say about a query. Raises QueryError when it cannot be read.

    With `counting` every clause is looked for in the archive (in articles of `since` on), which takes as long as some dozens of searches
    do; without, the answer is there at once, as an editor needs it while somebody types.
    """
    lookup = names(reading.topics())
    tree = parse(text, lookup)

    articles = reading.count(ArticleFilter(since=since)) if counting else 0
    counted = count_clauses(text, tree, articles, _counter(reading, since, articles, most_read))
    found = sorted((*findings(text, tree, lookup), *counted.findings), key=lambda each: (each.start, each.end))
    return LookedOver(tree, canonical(tree), Advice(tuple(found), counted.clauses))


def _counter(reading: Reading, since: datetime | None, articles: int, left: int) -> Counter:
    """Counts in the archive. Clauses for which every article must be read are counted only as long as that does not take too long."""

    def count(node: Node) -> int | None:
        nonlocal left
        if to_index(node, {}).match is None:
            left -= articles
            if left < 0:
                return None
        return reading.count(ArticleFilter(query=canonical(node), since=since))

    return count
