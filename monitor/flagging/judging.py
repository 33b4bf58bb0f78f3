"""Judging what one topic may flag in a large archive, in children: each reads a part of it, none writes."""

from __future__ import annotations

import functools
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import Self

from monitor.errors import FetchError
from monitor.feeds.pool import Pool
from monitor.flagging.archive_judge import ArchiveJudge, by_script
from monitor.model import Feed, Flag, Topic
from monitor.storage.reader import Reader
from monitor.topics.sweep import TOGETHER
from monitor.topics.tree import Word, walk

AT_ONCE = 500
"""Articles judged between two words about how far it is."""
LARGE = 200_000
BROAD = 2_000
"""In an archive of so many articles, children are started while what a query of so many words may flag is named."""
MANY = 20_000
"""So many candidates are worth the start of children."""

_CHILDREN = 2
_AHEAD = 200
"""So many times AT_ONCE articles are handed out at most before the flags of the first are taken: children work on while more are named."""
_LOOK = 0.2
"""Seconds between two looks whether the work is to go on."""
_SECONDS = 120.0
"""Of processor time for judging AT_ONCE articles: far more than that takes."""

Flags = list[tuple[int, Flag]]


@dataclass(frozen=True)
class Case:
    """One topic of an archive (its path), among all topics; `feeds` are those of which everything counts for it."""

    path: str
    topic: Topic
    topics: tuple[Topic, ...]
    feeds: tuple[Feed, ...]

    def judge(self) -> ArchiveJudge:
        """Raises QueryError when the topic's query cannot be read."""
        return ArchiveJudge(self.topic, self.topics, self.feeds)


class Judging:
    """What a topic may flag, and what it flags. Used in a `with`, at whose end all children are gone; large and small archives alike.

    Raises QueryError when the topic's query cannot be read, ArchiveError as the reader does.
    """

    def __init__(self, case: Case, *, large: int = LARGE, broad: int = BROAD, many: int = MANY) -> None:
        self._case = case
        self._judge = case.judge()
        self._reader = Reader(case.path)
        self._pool: Pool | None = None
        self._large, self._broad = large, broad
        self._many = many

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.close()
        self._reader.close()

    def children(self) -> list[int]:
        """The process ids of the children that live now."""
        return [] if self._pool is None else self._pool.children()

    def named(self) -> Iterator[array[int]]:
        """All articles that can get a flag, each once, in parts: as soon as some are known. Some of them will not."""
        if self._judge.is_wide and self._reader.last_id() >= self._large and _words(self._judge) >= self._broad:
            self._children()
        return self._judge.in_parts(self._reader)

    def flags(self, named: Iterable[Sequence[int]], go_on: Callable[[], None]) -> Iterator[Flags]:
        """The flags that these articles get, for each AT_ONCE of them. `go_on` is asked often, and ends the work by raising."""
        parts: Iterable[Sequence[int]] = _of_one_size(named, go_on)
        if self._pool is None:
            parts = list(parts)
            if sum(map(len, parts)) < self._many:
                yield from (_flags(self._reader, self._judge, part, go_on) for part in parts)
                return
        pool = self._children()
        waiting: deque[tuple[Sequence[int], Future[Flags]]] = deque()
        for part in parts:
            waiting.append((part, pool.submit(_judged, self._case, part)))
            while waiting and (waiting[0][1].done() or len(waiting) > _AHEAD):
                yield self._result(*waiting.popleft(), go_on)
        while waiting:
            yield self._result(*waiting.popleft(), go_on)

    def _result(self, part: Sequence[int], judged: Future[Flags], go_on: Callable[[], None]) -> Flags:
        while not judged.done():
            go_on()
            wait([judged], timeout=_LOOK)
        try:
            return judged.result()
        except FetchError:  # that child is no more
            return _flags(self._reader, self._judge, part, go_on)

    def _children(self) -> Pool:
        if self._pool is None:
            self._pool = Pool(_CHILDREN, seconds=_SECONDS)
            self._pool.prepare(__name__)
            self._pool.share(_ready, self._case)
        return self._pool


def _of_one_size(named: Iterable[Sequence[int]], go_on: Callable[[], None]) -> Iterator[array[int]]:
    """These articles, AT_ONCE of them at a time."""
    some: array[int] = array("q")
    for part in named:
        go_on()
        some.extend(part)
        whole = len(some) - len(some) % AT_ONCE
        yield from (some[begin : begin + AT_ONCE] for begin in range(0, whole, AT_ONCE))
        del some[:whole]
    if some:
        yield some


def _words(judge: ArchiveJudge) -> int:
    return sum(isinstance(part, Word) for part in walk(judge.tree))


# in a child


@functools.lru_cache(maxsize=1)
def _ready(case: Case) -> tuple[Reader, ArchiveJudge]:
    """Nothing is open yet, so that a twin can be made."""
    judge = case.judge()
    judge.make_ready()
    return Reader(case.path), judge


def _judged(case: Case, ids: Sequence[int]) -> Flags:
    return _flags(*_ready(case), ids, _always)


def _always() -> None:
    """Nobody ends the work of a child but by ending the child."""


def _flags(reader: Reader, judge: ArchiveJudge, ids: Sequence[int], go_on: Callable[[], None]) -> Flags:
    found = by_script(reader.judged(ids))
    flags: Flags = []
    for begin in range(0, len(found), TOGETHER):
        go_on()
        some = found[begin : begin + TOGETHER]
        flags += [(one.id, flag) for one, flag in zip(some, judge.flags(some), strict=True) if flag is not None]
    return flags
