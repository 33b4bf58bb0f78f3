"""What a changed topic would do to the archive, before it is saved: both queries judge, a slice at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from monitor.flagging.archive_judge import ArchiveJudge
from monitor.model import ArticleFilter, ArticleRow, Feed, Flag, Level, Topic
from monitor.reading.finding import GREAT
from monitor.reading.replay import Replay
from monitor.reasons import Change
from monitor.storage.reader import Reader
from monitor.trust import Mark

SLICE = 200
"""Articles judged at a time; about a quarter of a second."""

AT_ONCE = 4_000
"""So many of the newest articles are judged before the candidates are known, where that takes seconds."""

SAMPLE = 20
"""So many of the newest articles on either side are shown."""


_Moved = tuple[list[int], list[int]]
"""The ids of articles that would become something, and of those that would be it no more."""


class Comparison:
    """The topic as it stands (None: it is new) against the one that would be saved under its name.

    Call `go_on` until it is complete, or not, when nobody wants to know any more; nothing is held between two calls. Any thread may call
    it, one at a time. Raises QueryError when the new query cannot be read.
    """

    def __init__(
        self,
        reader: Reader,
        before: Topic | None,
        after: Topic,
        topics: Sequence[Topic],
        feeds: Sequence[Feed],
        marks: Sequence[Mark] = (),
    ) -> None:
        self._reader = reader
        others = [topic for topic in topics if topic.name != after.name]
        self._after = ArchiveJudge(after, [*others, after], feeds)
        self._before = ArchiveJudge(before, topics, feeds) if before else None
        self._replay = Replay(reader, self._before, self._after, marks)
        is_slow = self._after.is_slow or (self._before is not None and self._before.is_slow)
        articles = reader.count(ArticleFilter())
        is_slow = is_slow and articles >= GREAT
        self._ids = reader.article_ids(limit=AT_ONCE) if is_slow else self._named()
        self._are_all = not is_slow or len(self._ids) < AT_ONCE
        self._total = len(self._ids) if self._are_all else articles
        self._judged = 0
        self._flags: _Moved = ([], [])
        self._mentions: _Moved = ([], [])

    def go_on(self, most: int = SLICE) -> Change:
        """Judge so many more, newest first, and say what is known by now."""
        if self._judged >= len(self._ids) and not self._are_all:
            self._name_the_rest()
        marked = self._replay.go_on(most)
        some = list(self._reader.judged(self._ids[self._judged : self._judged + most]))
        before = self._before.flags(some) if self._before else [None] * len(some)
        for found, old, new in zip(some, before, self._after.flags(some), strict=True):
            was, will = _level(old), _level(new)
            _note(self._flags, found.id, was=was == "flag", will=will == "flag")
            _note(self._mentions, found.id, was=was == "mention", will=will == "mention")
        self._judged = min(self._judged + most, len(self._ids))
        (gained, lost), (more, fewer) = self._flags, self._mentions
        return Change(
            self._judged,
            self._total,
            len(gained),
            len(lost),
            self._rows(gained),
            self._rows(lost),
            len(more),
            len(fewer),
            self._rows(more),
            self._rows(fewer),
            marked,
            marks_left=len(self._replay.left),
        )

    def _named(self) -> array[int]:
        """All articles that either topic may flag, newest first."""
        ids = self._after.ids(self._reader)
        return ids if self._before is None else self._reader.newest_of(ids, self._before.ids(self._reader))

    def _name_the_rest(self) -> None:
        known = frozenset(self._ids)
        self._ids.extend(number for number in self._named() if number not in known)
        self._are_all = True
        self._total = len(self._ids)

    def _rows(self, ids: list[int]) -> tuple[ArticleRow, ...]:
        return tuple(self._reader.rows(ids[:SAMPLE]))


def _level(flag: Flag | None) -> Level | None:
    return flag.level if flag else None


def _note(moved: _Moved, article: int, *, was: bool, will: bool) -> None:
    gained, lost = moved
    if will and not was:
        gained.append(article)
    elif was and not will:
        lost.append(article)


def compare(reader: Reader, after: Topic) -> Comparison:
    """The comparison with the topic of that name as it stands in the archive. Raises QueryError."""
    topics = reader.topics()
    before = next((topic for topic in topics if topic.name == after.name), None)
    marks = reader.marks.of_topic(after.name)
    return Comparison(reader, before, after, topics, reader.feeds(imported=True), marks)
