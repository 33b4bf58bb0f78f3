"""Gives an article its flags: which topics it counts for, by how much, and which of its words say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.errors import QueryError, TooMuchError
from monitor.grading import EVERY_MATCH
from monitor.model import Article, Flag, Topic
from monitor.topics.judge import Judge
from monitor.topics.levels import flag_of, unjudged
from monitor.topics.names import names
from monitor.topics.prepared import made_ready
from monitor.topics.query import parse
from monitor.topics.sweep import TOGETHER, Sighting, Sweep
from monitor.values import dataclass

_LONGEST_FIX = 300


@dataclass(frozen=True, slots=True)
class BrokenTopic:
    """A topic whose query can no longer be read (a list or topic it names is gone, say). It flags nothing; the others go on."""

    name: str
    error: QueryError

    @property
    def told(self) -> str:
        """Why it cannot be read, and a query that would work where one is known: sentences for people."""
        message, fix = self.error.message, self.error.fix
        works = f" This would work: {fix}" if fix and fix not in message and len(fix) <= _LONGEST_FIX else ""
        return f"It cannot be read and flags nothing. {message}{works}"


class Flagger:
    """Judges articles for many topics. Built in milliseconds; pickled as its topics alone."""

    __slots__ = ("_is_plain", "_judges", "_numbers", "_sweep", "_topics", "broken")

    def __init__(self, topics: Iterable[Topic]) -> None:
        self._topics = tuple(topics)
        self._judges: list[Judge | None] = []
        broken: list[BrokenTopic] = []
        look_up = names(self._topics)
        for topic in self._topics:
            try:
                self._judges.append(Judge(parse(topic.query, look_up)))
            except QueryError as error:
                broken.append(BrokenTopic(topic.name, error))
                self._judges.append(None)
        self._sweep = Sweep(self._judges)
        self._is_plain = [topic.grading == EVERY_MATCH for topic in self._topics]
        self._numbers = {topic.name: number for number, topic in enumerate(self._topics)}
        self.broken = tuple(broken)

    def __reduce__(self) -> tuple[type[Flagger], tuple[tuple[Topic, ...]]]:
        return Flagger, (self._topics,)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics it was built from, broken ones included."""
        return self._topics

    def flags(self, article: Article, *, on_topic: str | None = None, feed: str = "") -> tuple[Flag, ...]:
        """The flags of one article; see `flags_of`."""
        return self.flags_of([article], on_topic=on_topic, feed=feed)[0]

    def flags_of(
        self, articles: Sequence[Article], *, on_topic: str | None = None, feed: str = ""
    ) -> list[tuple[Flag, ...]]:
        """The flags of each article, in the order of the topics. Many at once cost less each.

        `feed` is the title of the feed that they come from, and `on_topic` the topic that everything from it counts for: without a match
        of its own that is a flag, an article gets one with reason "feed". A name no topic has is passed over. Of which a query cannot say
        with reasonable effort whether they match, they get a mention with reason "unjudged".
        """
        followed = self._numbers.get(on_topic) if on_topic is not None else None
        flags: list[tuple[Flag, ...]] = []
        for begin in range(0, len(articles), TOGETHER):
            some = articles[begin : begin + TOGETHER]
            sightings = self._sweep.over([(article.title, article.summary, article.body) for article in some])
            flags += [
                self._flags(article, seen, followed, feed) if seen.queries or followed is not None else ()
                for article, seen in zip(some, sightings, strict=True)
            ]
        return flags

    def _flags(self, article: Article, seen: Sighting, followed: int | None, feed: str) -> tuple[Flag, ...]:
        prepared = made_ready(article, feed, seen.fields, seen.walked)
        flags: list[Flag] = []
        for number in seen.queries if followed is None else sorted({*seen.queries, followed}):
            judge = self._judges[number]
            try:
                verdict = judge.verdict_of_candidate(prepared) if judge and number in seen.queries else None
            except TooMuchError:
                verdict = None
                if number != followed:
                    flags.append(unjudged(self._topics[number]))
                    continue
            if self._is_plain[number] and number != followed:
                if verdict:
                    topic = self._topics[number]
                    flags.append(Flag(topic.name, topic.version, "flag", verdict[1], verdict[0]))
                continue
            when = None if article.undated else article.sort_time.date()
            if flag := flag_of(self._topics[number], prepared, verdict, followed=number == followed, when=when):
                flags.append(flag)
        return tuple(flags)
