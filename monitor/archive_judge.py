"""One topic over the stored articles: which of them it could flag, and the flag that each gets."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from monitor.model import Feed, Flag, Topic
from monitor.search import Search
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader


class ArchiveJudge:
    """One topic judging stored articles among `topics`. `feeds` are all feeds, those only imported too: some may count for it as a whole.

    Raises QueryError when the topic's query cannot be read.
    """

    def __init__(self, topic: Topic, topics: Sequence[Topic], feeds: Iterable[Feed] = ()) -> None:
        self._topic = topic
        self._search = Search(topic.query, topics)
        self._followed = frozenset(feed.id for feed in feeds if feed.about.topic == topic.name)

    def ids(self, reader: Reader) -> array[int]:
        """All articles that can get a flag, newest first; some of them will not."""
        return reader.candidate_ids(self._search.match, feeds=self._followed)

    def flag(self, found: Candidate) -> Flag | None:
        """The flag that the article gets, if any."""
        verdict = self._search.verdict(found.title, found.summary, found.body, source=found.source, lang=found.lang)
        if verdict:
            return Flag(self._topic.name, self._topic.version, "flag", verdict[1], verdict[0])
        if found.feed_id in self._followed:
            return Flag(self._topic.name, self._topic.version, "flag", 0.0, (), "feed")
        return None
