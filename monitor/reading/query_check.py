"""Looks a query over: how it is read, what is probably not meant, and how many stored articles each clause finds."""

from __future__ import annotations

import functools
import threading
from array import array
from datetime import datetime
from typing import Protocol

from monitor.advice import Advice
from monitor.giving_back import give_back
from monitor.model import ArticleFilter, Topic
from monitor.topics import shipped
from monitor.topics.lint import findings
from monitor.topics.lint_archive import Counter, count_clauses
from monitor.topics.names import names
from monitor.topics.printer import canonical
from monitor.topics.query import parse
from monitor.topics.tree import Node
from monitor.values import dataclass

MOST_READ = 60_000
"""Articles that are read for clauses about which the index does not know all. The query as a whole is counted in any case."""


class Archive(Protocol):
    """What looking over asks of an archive: its topics, and how many articles match. See `reading.archive.Reading`."""

    def topics(self) -> list[Topic]: ...

    def count(self, wanted: ArticleFilter) -> int: ...

    def to_judge(self, wanted: ArticleFilter) -> int: ...

    def article_ids(self, wanted: ArticleFilter, *, stop: threading.Event) -> array[int]: ...


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A query that was read: what it means, in its one spelling, and the advice on it."""

    tree: Node
    canonical: str
    advice: Advice


def look_over(
    reading: Archive,
    text: str,
    *,
    since: datetime | None = None,
    matches: int | None = None,
    counting: bool = True,
    most_read: int = MOST_READ,
    stop: threading.Event | None = None,
) -> LookedOver:
    """All there is to say about a query. Raises QueryError when it cannot be read.

    With `counting` the clauses are looked for in the archive (in articles of `since` on), which takes as long as some dozens of searches
    do; without, the answer is there at once, as an editor needs it while somebody types. `matches`: how many match, when that is known.
    `most_read`: see MOST_READ. When `stop` is set counting ends soon, with the clauses that were counted by then.
    There is no advice on a query that means the same as that of a topic which Wirewatch brings.
    """
    lookup = names(reading.topics())
    tree = parse(text, lookup)

    articles = reading.count(ArticleFilter(since=since)) if counting else 0
    counted = count_clauses(
        text, tree, articles, _counter(reading, {tree: matches}, since, most_read, stop or threading.Event())
    )
    spelled = canonical(tree)
    if spelled in _shipped():
        return LookedOver(tree, spelled, Advice((), counted.clauses))
    found = sorted((*findings(text, tree, lookup), *counted.findings), key=lambda each: (each.start, each.end))
    return LookedOver(tree, spelled, Advice(tuple(found), counted.clauses))


@functools.cache
def _shipped() -> frozenset[str]:
    """The queries of the topics that Wirewatch brings, each in its one spelling."""
    return frozenset(canonical(parse(topic.query)) for topic in (*shipped.topics(), *shipped.starters()))


def _counter(
    reading: Archive, whole: dict[Node, int | None], since: datetime | None, left: int, stop: threading.Event
) -> Counter:
    """Counts in the archive. Clauses for which articles must be read are counted as long as that does not take too long."""

    def count(node: Node) -> int | None:
        nonlocal left
        if (known := whole.get(node)) is not None:
            return known
        if stop.is_set():
            return None
        give_back()  # what the clause before held: dozens of megabytes over a million articles
        wanted = ArticleFilter(query=canonical(node), since=since)
        to_judge = reading.to_judge(wanted)
        if not to_judge:
            return reading.count(wanted)
        if node not in whole:
            if to_judge > left:
                return None
            left -= to_judge
        found = len(reading.article_ids(wanted, stop=stop))
        return None if stop.is_set() else found

    return count
