"""Which articles a filter and its query find: the index narrows, the judge decides, the most relevant come first where asked."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.errors import QueryError, UserError
from monitor.model import ArticleDetail, ArticleFilter, Span
from monitor.ports import Now
from monitor.storage.reader import Reader
from monitor.terms import MOST_RANKED, MOST_SORTED, Order

_TOGETHER = 32
"""Articles judged at a time: the first matches are there at once, and each costs little."""
GREAT = 100_000
"""In an archive of so many articles it takes longer to know all candidates of a slow query than to judge the newest articles."""
_AT_ONCE = 4_000
"""So many of the newest articles are judged while nobody has asked the index yet: of a wide query it takes seconds to name candidates."""
_FEW = 20_000
"""So few articles are judged sooner than the candidates of a wide query are named."""

if TYPE_CHECKING:
    from monitor.search import Search
    from monitor.storage.listing import Candidate
    from monitor.topics.compile import Compiled


class Finding:
    """Asks one archive. Raises QueryError, with the place, for a query that cannot be read. Days begin in `zone`."""

    def __init__(self, reader: Reader, now: Now) -> None:
        self.zone = ZoneInfo("UTC")
        self._reader = reader
        self._now = now

    def ids(self, wanted: ArticleFilter, limit: int | None = None, stop: threading.Event | None = None) -> array[int]:
        """Newest first by sort_time, then id; by relevance, those of the newest 2,000 that match. What was found when `stop` is set.

        Raises UserError for more than MOST_SORTED that are to be in the order of their source or title.
        """
        wanted, without = self.settled(wanted), self._without(wanted.query)
        if wanted.order in {"newest", "relevance"}:
            return self._all_but(without, wanted, stop)[:limit] if without else self._ids(wanted, limit, stop)
        found = self._all_but(without, wanted, stop) if without else self._ids(wanted, None, stop)
        return self._in_order(found, wanted.order)[:limit]

    def _without(self, query: str) -> tuple[str, ...]:
        """The queries whose articles are left out of all that the filter lets through, where the query says nothing else."""
        if not query:
            return ()
        from monitor.reading.line import split

        return split(query).without

    def _left_out(self, query: str) -> None:
        """Raises QueryError, without a query that would work, for one that cannot be read: it is a part of what was typed."""
        try:
            self.search(query)
        except QueryError as error:
            error.fix = None
            raise

    def _all_but(
        self, without: tuple[str, ...], wanted: ArticleFilter, stop: threading.Event | None = None
    ) -> array[int]:
        gone: set[int] = set()
        for query in without:
            self._left_out(query)
            gone.update(self._ids(replace(wanted, query=query, order="newest"), None, stop))
        return array("q", (number for number in self._reader.article_ids(wanted, stop=stop) if number not in gone))

    def _in_order(self, newest: array[int], order: Order) -> array[int]:
        match order:
            case "source" | "title":
                if len(newest) > MOST_SORTED:
                    many, most = f"{len(newest):,}", f"{MOST_SORTED:,}"
                    raise UserError(f"{many} articles are too many to sort by {order}; narrow the search to {most}")
                return self._reader.sorted_by(newest, order)
            case _:
                return newest[::-1]

    def _ids(self, wanted: ArticleFilter, limit: int | None, stop: threading.Event | None) -> array[int]:
        if not wanted.query:
            return self._reader.article_ids(wanted, limit=limit, stop=stop)
        search = self.search(wanted.query)
        asked = search.asks(self._reader.feed_titles)
        ranked = wanted.order == "relevance" and asked.match is not None
        most = MOST_RANKED if ranked else limit
        if asked.exact:
            ids = self._reader.article_ids(wanted, asked.match, most, stop=stop)
        else:
            ids = array("q", islice(self._judged(search, asked, wanted, stop), most))
        return self._reader.ranked(ids, asked.match)[:limit] if ranked and asked.match else ids

    def count(self, wanted: ArticleFilter, cap: int | None = None) -> int:
        """How many; counting stops at `cap`."""
        wanted, without = self.settled(wanted), self._without(wanted.query)
        if without:
            return len(self._all_but(without, wanted)[:cap])
        if not wanted.query:
            return self._reader.count(wanted, cap=cap)
        search = self.search(wanted.query)
        asked = search.asks(self._reader.feed_titles)
        if asked.exact:
            return self._reader.count(wanted, asked.match, cap)
        return sum(1 for _ in islice(self._judged(search, asked, wanted), cap))

    def to_judge(self, wanted: ArticleFilter) -> int:
        """How many articles must be read to count those of a query; none when the index knows."""
        wanted, without = self.settled(wanted), self._without(wanted.query)
        if without:
            return sum(self.to_judge(replace(wanted, query=query)) for query in without)  # each is asked by itself
        if not wanted.query:
            return 0
        search = self.search(wanted.query)
        asked = search.asks(self._reader.feed_titles)
        if asked.exact:
            return 0
        if not self._is_wide(search):
            return self._reader.count(wanted, asked.narrowed)
        few = self._reader.count(wanted, cap=_FEW) if self._reader.count() >= GREAT else _FEW
        return few if few < _FEW else len(self._within(self._named(search), wanted, asked))

    def spans(self, query: str, detail: ArticleDetail) -> tuple[Span, ...]:
        """The words of an article that a query matches, none when it does not match or has no words."""
        search = self.words(query)
        if search is None:
            return ()
        from monitor.flagging.archive_judge import prepared

        for found in self._reader.judged([detail.row.id]):
            shown = found._replace(title=detail.row.title, summary=detail.summary, body=detail.body)
            return search.spans(prepared(shown)) or ()
        return ()

    def check(self, query: str) -> str:
        """The words of a query in their one spelling, its filters left out."""
        from monitor.topics.printer import canonical

        self.settled(ArticleFilter(query=query))
        for left_out in self._without(query):
            self._left_out(left_out)
        search = self.words(query)
        return "" if search is None else canonical(search.tree)

    def settled(self, wanted: ArticleFilter) -> ArticleFilter:
        """The filter with words only in its query; what else its query says is in its other fields."""
        if not wanted.query:
            return wanted
        from monitor.reading.asked import settled

        return settled(wanted, self._reader, now=self._now(), zone=self.zone)

    def words(self, query: str) -> Search | None:
        """The words of a query, None where it has only filters. What an error proposes instead has the filters too."""
        from monitor.reading.line import again, split

        line = split(query)
        if not line.words:
            return None
        try:
            return self.search(line.words)
        except QueryError as error:
            if error.fix and line.filters:
                error.fix = f"{error.fix.strip()} {again(line, query)}"
            raise

    def search(self, words: str) -> Search:
        """A query of words."""
        from monitor.search import Search

        return Search(words, self._reader.topics())

    def _judged(
        self, search: Search, asked: Compiled, wanted: ArticleFilter, stop: threading.Event | None = None
    ) -> Iterator[int]:
        candidates = self._candidates(search, asked, wanted)
        while some := list(islice(candidates, _TOGETHER)):
            if stop is not None and stop.is_set():
                return
            yield from search.matching(some)

    def _candidates(self, search: Search, asked: Compiled, wanted: ArticleFilter) -> Iterator[Candidate]:
        """What the judge must read, newest first, within the filter. For the newest nobody waits until a slow query's are known."""
        is_wide = self._is_wide(search)
        if not is_wide and asked.scan is None:
            yield from self._reader.candidates(asked.match, wanted)
            return
        if self._reader.count() < GREAT:
            yield from self._reader.judged(self._within(self._named(search) if is_wide else None, wanted, asked))
            return
        newest = self._reader.article_ids(wanted, limit=_FEW if is_wide else _AT_ONCE)
        if len(newest) < (_FEW if is_wide else _AT_ONCE):
            yield from self._reader.judged(newest)
            return
        first = newest[:_AT_ONCE]
        yield from self._reader.judged(first)
        known = frozenset(first)
        named = self._named(search) if is_wide else None
        rest = (number for number in self._within(named, wanted, asked) if number not in known)
        yield from self._reader.judged(array("q", rest))

    def _is_wide(self, search: Search) -> bool:
        from monitor.topics.groups import is_wide

        return is_wide(search.tree)

    def _named(self, search: Search) -> set[int] | None:
        """The candidates of a wide query, which is asked group by group; None when any article may match."""
        from monitor.topics.groups import candidates

        with self._reader.words() as index:
            return candidates(search.tree, index, self._reader.feed_titles())

    def _within(self, named: set[int] | None, wanted: ArticleFilter, asked: Compiled) -> array[int]:
        """Those of these articles (None: of all that may match) that the filter lets through, newest first."""
        if named is None:
            return self._reader.article_ids(wanted, asked.narrowed)
        unfiltered = ArticleFilter(query=wanted.query, order=wanted.order)
        if wanted == unfiltered:
            return self._reader.newest_of(array("q", named), array("q"))
        return array("q", (number for number in self._reader.article_ids(wanted) if number in named))
