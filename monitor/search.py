"""A query as typed, ready to ask the archive: what the index is asked, and the judge who has the last word."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.model import Span, Topic
from monitor.topics.compile import to_index
from monitor.topics.judge import Judge, prepare
from monitor.topics.names import names
from monitor.topics.prepared import Prepared
from monitor.topics.query import parse
from monitor.topics.tree import Node


class Search:
    """A parsed query. `match` is what to ask the index (None: it cannot narrow); `exact` says that the judge need not look again.

    Raises QueryError when the query does not parse.
    """

    def __init__(self, query: str, topics: Sequence[Topic]) -> None:
        self.tree: Node = parse(query, names(topics))
        compiled = to_index(self.tree)
        self.match = compiled.match
        self.exact = compiled.exact
        self._judge = Judge(self.tree)

    def spans(
        self, title: str, summary: str, body: str, *, source: str = "", lang: str = ""
    ) -> tuple[Span, ...] | None:
        """The matched words of an article, None when it does not match."""
        return self._judge.matches(prepare(title, summary, body, source=source, lang=lang))

    def judged(self, article: Prepared) -> tuple[tuple[Span, ...], float] | None:
        """The matched words of an article made ready, and what they come to; None when it does not match."""
        return self._judge.verdict(article)

    def verdict(
        self, title: str, summary: str, body: str, *, source: str = "", lang: str = ""
    ) -> tuple[tuple[Span, ...], float] | None:
        """The matched words and the score, None when it does not match."""
        return self._judge.verdict(prepare(title, summary, body, source=source, lang=lang))
