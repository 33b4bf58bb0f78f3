"""Looks a query over: how it is read, what is probably not meant, and how many stored articles each clause finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.model import ArticleFilter
from monitor.topics.lint import Finding, findings
from monitor.topics.lint_archive import ClauseHits, Counted, count_clauses
from monitor.topics.names import names
from monitor.topics.printer import canonical
from monitor.topics.query import parse
from monitor.topics.tree import Node

if TYPE_CHECKING:
    from monitor.reading.archive import Reading


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A query that was read. `warnings` in the order of the text, those from the archive with the others; `clauses` are those counted."""

    tree: Node
    canonical: str
    warnings: tuple[Finding, ...]
    clauses: tuple[ClauseHits, ...]


def advice(reading: Reading, text: str) -> tuple[Finding, ...]:
    """The advice on a query while it is typed: soon done, counts nothing. Raises QueryError."""
    lookup = names(reading.topics())
    return findings(text, parse(text, lookup), lookup)


def look_over(reading: Reading, text: str, *, since: datetime | None = None, counting: bool = True) -> LookedOver:
    """All there is to say about a query; with `counting` every clause is looked for in the archive (of `since` on). Raises QueryError.

    Counting takes as long as some dozens of searches do.
    """
    lookup = names(reading.topics())
    tree = parse(text, lookup)

    def count(node: Node) -> int:
        return reading.count(ArticleFilter(query=canonical(node), since=since))

    articles = reading.count(ArticleFilter(since=since)) if counting else 0
    counted = count_clauses(tree, articles, count) if articles else Counted()
    warnings = sorted((*findings(text, tree, lookup), *counted.findings), key=lambda each: (each.start, each.end))
    return LookedOver(tree, canonical(tree), tuple(warnings), counted.clauses)
