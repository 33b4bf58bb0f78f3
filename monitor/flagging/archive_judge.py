"""One topic over the stored articles: which of them it could flag, and the flag that each gets."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from operator import attrgetter
from typing import NamedTuple

from monitor.errors import TooMuchError
from monitor.model import ArticleFilter, Feed, Flag, Topic
from monitor.reasons import Score
from monitor.search import Search
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader
from monitor.text.said import cut
from monitor.topics.compile import to_index
from monitor.topics.explain import Explainer
from monitor.topics.field_text import FieldText
from monitor.topics.groups import candidates, in_parts, is_wide
from monitor.topics.levels import Grade, flag_of, framed_of, grade, is_too_little, unjudged
from monitor.topics.prepared import Prepared, made_ready
from monitor.topics.sweep import TOGETHER, Sweep, Texts
from monitor.topics.tree import Node

_LANG = attrgetter("lang")


class ArchiveJudge:
    """One topic judging stored articles among `topics`. `feeds` are all feeds, those only imported too: some may count for it as a whole.

    Raises QueryError when the topic's query cannot be read.
    """

    def __init__(self, topic: Topic, topics: Sequence[Topic], feeds: Iterable[Feed] = ()) -> None:
        self.topic = topic
        self._search = Search(topic.query, topics)
        self._followed = frozenset(feed.id for feed in feeds if feed.about.topic == topic.name)

    @property
    def tree(self) -> Node:
        """What the topic's query means."""
        return self._search.tree

    @functools.cached_property
    def explainer(self) -> Explainer:
        """Tells for each clause of the query whether an article satisfies it; a choice of words is one clause."""
        return Explainer(self.tree, words=False)

    @property
    def is_wide(self) -> bool:
        """Whether the index needs seconds to name the candidates in a great archive."""
        return is_wide(self.tree)

    def make_ready(self) -> None:
        """Make now what the first article would wait for."""
        self._sweep.over([("", "", "")])
        if self.topic.grading.frame != "none":
            framed_of(self.topic.grading, (), ())

    @property
    def is_slow(self) -> bool:
        """Whether that takes long, or the texts themselves have to be looked through."""
        return self.is_wide or to_index(self.tree).scan is not None

    def ids(self, reader: Reader) -> array[int]:
        """All articles that can get a flag, newest first; some of them will not."""
        if self.is_wide:
            with reader.words() as index:
                found = candidates(self.tree, index, reader.feed_titles())
            if found is not None:
                return reader.newest_of(array("q", found), self._theirs(reader))
        return reader.candidate_ids(self._search.asks(reader.feed_titles).narrowed, feeds=self._followed)

    def in_parts(self, reader: Reader) -> Iterator[array[int]]:
        """All articles that can get a flag, each once, in parts: of a wide query as soon as some are known. Some of them will not."""
        if not self.is_wide:
            yield self.ids(reader)
            return
        known = set(self._theirs(reader))
        yield array("q", sorted(known))
        with reader.words() as index:
            for found in in_parts(self.tree, index, reader.feed_titles()):
                new = (self._others(reader) if found is None else found) - known  # None: it may be any
                known |= new
                yield array("q", sorted(new))  # as they lie in the archive

    def _others(self, reader: Reader) -> set[int]:
        return set(reader.candidate_ids(self._search.asks(reader.feed_titles).narrowed))

    def _theirs(self, reader: Reader) -> array[int]:
        """All articles of the feeds that count for the topic as a whole."""
        return reader.article_ids(ArticleFilter(feeds=tuple(self._followed))) if self._followed else array("q")

    def flag(self, found: Candidate) -> Flag | None:
        """The flag that the article gets, if any."""
        return self.flags([found])[0]

    def flags(self, found: Sequence[Candidate]) -> list[Flag | None]:
        """The flag that each article gets, if any. Many at once cost less each."""
        flags: dict[int, Flag | None] = {}
        alike = by_script(found)
        for begin in range(0, len(alike), TOGETHER):
            flags.update(self._flags(self._framed(alike[begin : begin + TOGETHER])))
        return [flags.get(one.id) for one in found]

    def _framed(self, found: Sequence[Candidate]) -> list[_Framed]:
        """Those worth asking the query for: where a frame decides, most often it is too little."""
        grading = self.topic.grading
        if grading.frame == "none":
            return [_Framed(one, published(one)) for one in found]
        some: list[_Framed] = []
        texts = cut([text for one in found for text in _texts(one)])
        for at, one in enumerate(found):
            title, summary, body = these = texts[3 * at : 3 * at + 3]
            when = published(one)
            framed = framed_of(grading, title.words, body.words or summary.words, when)
            if framed is None or one.feed_id in self._followed or not is_too_little(grading, framed):
                fields = [FieldText(text, *known) for text, known in zip(_texts(one), these, strict=True)]
                some.append(_Framed(one, when, framed, fields))
        return some

    def _flags(self, some: Sequence[_Framed]) -> Iterator[tuple[int, Flag | None]]:
        said = [one.said for one in some] if some and some[0].said else None
        sightings = self._sweep.over([_texts(one.found) for one in some], said)
        for (one, when, framed, _), seen in zip(some, sightings, strict=True):
            followed = one.feed_id in self._followed
            if seen.queries or followed:
                article = made_ready(one, one.feed, seen.fields, seen.walked)
                try:
                    verdict = self._search.judge.verdict_of_candidate(article) if seen.queries else None
                except TooMuchError:
                    verdict = None
                    if not followed:
                        yield one.id, unjudged(self.topic)
                        continue
                yield one.id, flag_of(self.topic, article, verdict, followed=followed, when=when, framed=framed)

    @functools.cached_property
    def _sweep(self) -> Sweep:
        return Sweep([self._search.judge])

    def grade(self, found: Candidate) -> Grade | None:
        """How a match is taken, with what makes up its score; None when the query does not match."""
        article = prepared(found)
        verdict = self._search.verdict(article)
        return grade(self.topic.grading, article, verdict, published(found)) if verdict else None


class _Framed(NamedTuple):
    """An article to judge, the day it appeared, what its frame says (see `framed_of`), and its texts if these were cut for that."""

    found: Candidate
    when: date | None
    framed: tuple[Score, ...] | None = None
    said: Sequence[FieldText] = ()


def _texts(one: Candidate) -> Texts:
    return one.title, one.summary, one.body


def by_script(found: Iterable[Candidate]) -> list[Candidate]:
    """By language: texts of one script are soonest cut into words together."""
    return sorted(found, key=_LANG)


def published(found: Candidate) -> date | None:
    """The day (UTC) an article appeared; None when it is undated."""
    return None if found.undated else datetime.fromtimestamp(found.sort_time, UTC).date()


def prepared(found: Candidate) -> Prepared:
    """A stored article ready for any judge."""
    return made_ready(found, found.feed)
