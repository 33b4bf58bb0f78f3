"""Gives an article its flags: which topics it counts for, by how much, and which of its words say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.errors import QueryError
from monitor.model import Article, Flag, Topic
from monitor.topics.judge import Judge, prepare
from monitor.topics.levels import flag_of
from monitor.topics.names import names
from monitor.topics.query import parse


@dataclass(frozen=True, slots=True)
class BrokenTopic:
    """A topic whose query can no longer be read (a list or topic it names is gone, say). It flags nothing; the others go on."""

    name: str
    error: QueryError


class Flagger:
    """Judges articles for many topics. Built in milliseconds; pickled as its topics alone."""

    __slots__ = ("_judges", "_topics", "broken")

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._topics = tuple(topics)
        self._judges: list[tuple[Topic, Judge | None]] = []
        broken: list[BrokenTopic] = []
        look_up = names(self._topics)
        for topic in self._topics:
            try:
                judge = Judge(parse(topic.query, look_up))
            except QueryError as error:
                broken.append(BrokenTopic(topic.name, error))
                judge = None
            self._judges.append((topic, judge))
        self.broken = tuple(broken)

    def __reduce__(self) -> tuple[type[Flagger], tuple[tuple[Topic, ...]]]:
        return Flagger, (self._topics,)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics it was built from, broken ones included."""
        return self._topics

    def flags(self, article: Article, *, on_topic: str | None = None) -> tuple[Flag, ...]:
        """The flags of an article, in the order of the topics.

        `on_topic` is the topic that everything from this feed counts for: without a match of its own that is a flag, the article gets one
        with reason "feed". A name no topic has is passed over.
        """
        prepared = prepare(article.title, article.summary, article.body, source=article.source, lang=article.lang)
        flags: list[Flag] = []
        for topic, judge in self._judges:
            verdict = judge.verdict(prepared) if judge else None
            flag = flag_of(topic, prepared, verdict, followed=topic.name == on_topic)
            if flag is not None:
                flags.append(flag)
        return tuple(flags)
