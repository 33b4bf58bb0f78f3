"""What a user said of a topic's articles, as a window or a command line reads it: marks, samples to look through, what an edit would do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from array import array
from collections.abc import Sequence
from datetime import datetime

from monitor.model import ArticleFilter, Topic
from monitor.storage.reader import Reader
from monitor.trust import Marks, Moved, Sample


class Trusted(ABC):
    """The part of a `Reading` about marks. Its methods raise UserError for an unknown topic."""

    _reader: Reader

    @abstractmethod
    def topic(self, name: str) -> Topic:
        """The topic of that name."""

    @abstractmethod
    def _days_ago(self, days: int) -> datetime | None:
        """When the last `days` began; None for 0."""

    def marks(self, topic: str) -> Marks:
        """All that was said of the topic's articles, the newest first."""
        return Marks(self.topic(topic).version, tuple(self._reader.marks.of_topic(topic)))

    def sample(self, topic: str, size: int, seed: int, *, days: int = 0, flagged: bool = False) -> Sample:
        """Articles drawn at random from those of the last `days` (0: all) that the topic does not flag, or (`flagged`) from its flags."""
        from monitor.analysis.drawing import drawn

        version, since = self.topic(topic).version, self._days_ago(days)
        flags = self._reader.article_ids(ArticleFilter(topics=(topic,), since=since))
        these = flags if flagged else self._others(flags, since)
        rows = tuple(self._reader.rows(drawn(these, size, seed)))
        said = {mark.article_id: mark for mark in self._reader.marks.of_topic(topic)}
        marks = [said[row.id] for row in rows if row.id in said]
        return Sample(
            flagged,
            seed,
            days,
            len(these),
            len(flags),
            rows,
            {mark.article_id: mark.belongs for mark in marks},
            sum(mark.version < version for mark in marks),
        )

    def _others(self, flags: Sequence[int], since: datetime | None) -> array[int]:
        known = frozenset(flags)
        return array(
            "q", (number for number in self._reader.article_ids(ArticleFilter(since=since)) if number not in known)
        )

    def replay(self, topic: Topic) -> Moved:
        """Which of the marked articles would change sides if this topic were saved under its name. Raises QueryError."""
        from monitor.reading.replay import replayed

        return replayed(self._reader, topic)
