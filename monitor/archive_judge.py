"""One topic over the stored articles: which of them it could flag, and the flag that each gets."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from monitor.model import Feed, Flag, Topic
from monitor.search import Search
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader
from monitor.topics.explain import Explainer
from monitor.topics.judge import prepare
from monitor.topics.levels import Grade, flag_of, grade
from monitor.topics.prepared import Prepared
from monitor.topics.tree import Node


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

    def ids(self, reader: Reader) -> array[int]:
        """All articles that can get a flag, newest first; some of them will not."""
        return reader.candidate_ids(self._search.asks(reader.feed_titles).match, feeds=self._followed)

    def flag(self, found: Candidate) -> Flag | None:
        """The flag that the article gets, if any."""
        article = prepared(found)
        followed = found.feed_id in self._followed
        return flag_of(self.topic, article, self._search.verdict(article), followed=followed, when=published(found))

    def grade(self, found: Candidate) -> Grade | None:
        """How a match is taken, with what makes up its score; None when the query does not match."""
        article = prepared(found)
        verdict = self._search.verdict(article)
        return grade(self.topic.grading, article, verdict, published(found)) if verdict else None


def published(found: Candidate) -> date | None:
    """The day (UTC) an article appeared; None when it is undated."""
    return None if found.undated else datetime.fromtimestamp(found.sort_time, UTC).date()


def prepared(found: Candidate) -> Prepared:
    """A stored article ready for any judge."""
    return prepare(
        found.title,
        found.summary,
        found.body,
        source=found.source,
        lang=found.lang,
        feed=found.feed,
        url=found.url,
        author=found.author,
        categories=found.categories,
    )
