"""What accounts for a topic's flags: its versions, what a change would do, why one article is flagged or not, what nearly was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from monitor.grading import EVERY_MATCH, Grading
from monitor.model import ArticleRow, Level, Span


@dataclass(frozen=True, slots=True)
class TopicVersion:
    """What a topic looked for from `saved` on (aware UTC). `flags`: how many of the flags that stand now this version made."""

    version: int
    query: str
    saved: datetime
    flags: int
    grading: Grading = EVERY_MATCH


@dataclass(frozen=True, slots=True)
class History:
    """A topic's versions, newest first. `behind`: flagging the archive with the newest one was stopped; older flags still stand."""

    versions: tuple[TopicVersion, ...]
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What a changed topic would do to the archive, as far as it is known: `judged` of `total` articles that either query could match.

    `gained` and `lost` count articles; the samples are the newest of them.
    """

    judged: int
    total: int
    gained: int = 0
    lost: int = 0
    gained_sample: tuple[ArticleRow, ...] = ()
    lost_sample: tuple[ArticleRow, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all were judged."""
        return self.judged >= self.total


@dataclass(frozen=True, slots=True)
class Reason:
    """One clause of a query as an article answers it, in the words of the query.

    `op`: word, phrase, and, or, not, near, field, atleast, list, topic. `spans`: where it was found, each once. `missing`: how many
    clauses would have to change for it to be true, 0 when it is.
    """

    text: str
    op: str
    true: bool
    spans: tuple[Span, ...]
    missing: int
    parts: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class IgnoredHit:
    """A block that was left out of judging and holds words that the query looks for: `words` as written there."""

    block: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """One part of a score: what for, in words for people, and how much."""

    what: str
    points: float


@dataclass(frozen=True, slots=True)
class Why:
    """Why an article is flagged by a topic's version, or why not. `level` is None when it is not.

    `reason` as in Flag: query or feed. `threshold` is the score from which on a match is a flag; a match below it is a mention.
    `clauses` is None when the topic's query cannot be read any more (`broken` says why).
    """

    topic: str
    version: int
    level: Level | None
    reason: str
    clauses: Reason | None
    score: float = 0.0
    parts: tuple[Score, ...] = ()
    threshold: float = 0.0
    ignored: tuple[IgnoredHit, ...] = ()
    broken: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """An article that one clause keeps from matching. `clause` is that clause in the query's words.

    `excluded`: it is an exclusion, and `spans` are the words that it bars; else they are the words of the clauses that are met.
    """

    row: ArticleRow
    clause: str
    excluded: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Misses:
    """The nearest misses, nearest first. `judged` articles were looked at, of the `candidates` that the index named."""

    misses: tuple[Miss, ...]
    judged: int
    candidates: int
