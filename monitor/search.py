"""A query as typed, ready to ask the archive: what the index is asked, and the judge who has the last word."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence

from monitor.model import Span, Topic
from monitor.storage.listing import Candidate
from monitor.topics.compile import Compiled, Feeds, to_index
from monitor.topics.judge import Judge, Prepared
from monitor.topics.names import names
from monitor.topics.prepared import made_ready
from monitor.topics.query import parse
from monitor.topics.sweep import TOGETHER, Sweep
from monitor.topics.tree import In, Node, walk


class Search:
    """A parsed query. Raises QueryError when the query does not parse."""

    def __init__(self, query: str, topics: Sequence[Topic]) -> None:
        self.tree: Node = parse(query, names(topics))
        self.judge = Judge(self.tree)

    def asks(self, feed_titles: Callable[[], Feeds]) -> Compiled:
        """What to ask the index of an archive with these feeds, and whether the judge need not look again.

        All feeds that ever brought an article must be there; they are looked up only for a query that names one.
        """
        return asked(self.tree, feed_titles)

    def spans(self, article: Prepared) -> tuple[Span, ...] | None:
        """The matched words of an article, None when it does not match."""
        return self.judge.matches(article)

    def matching(self, found: Sequence[Candidate]) -> Iterator[int]:
        """Those of these articles that match, by their ids, in their order. Many at once cost less each."""
        for begin in range(0, len(found), TOGETHER):
            some = found[begin : begin + TOGETHER]
            sightings = self._sweep.over([(one.title, one.summary, one.body) for one in some])
            for one, seen in zip(some, sightings, strict=True):
                article = made_ready(one, one.feed, seen.fields, seen.walked) if seen.queries else None
                if article is not None and self.judge.verdict_of_candidate(article) is not None:
                    yield one.id

    @functools.cached_property
    def _sweep(self) -> Sweep:
        return Sweep([self.judge])

    def verdict(self, article: Prepared) -> tuple[tuple[Span, ...], float] | None:
        """The matched words and the score, None when it does not match."""
        return self.judge.verdict(article)


def asked(tree: Node, feed_titles: Callable[[], Feeds]) -> Compiled:
    """What to ask the index for a query; see `Search.asks`."""
    names_a_feed = any(isinstance(each, In) and each.field == "feed" for each in walk(tree))
    return to_index(tree, feed_titles() if names_a_feed else None)
