"""What accounts for a topic's flags: its versions, what a change would do, why one article is flagged or not, what nearly was."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from monitor.grading import EVERY_MATCH, Grading
from monitor.model import ArticleRow, Level, Span, Topic
from monitor.trust import NOTHING_MOVED, Moved
from monitor.values import dataclass


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
    """What a changed topic would do to the archive, as far as it is known: `judged` of `total` articles that either query could match (of
    all articles, while the index has not named these yet).

    `gained` and `lost` count articles that become flags or are flags no more, the samples are the newest of them; those of mentions stand
    beside them: an article that was a flag and would be a mention is in `lost` and in `mentions_gained`. `marked`: what would become of
    articles that the user marked, of which `marks_left` are not judged yet.
    """

    judged: int
    total: int
    gained: int = 0
    lost: int = 0
    gained_sample: tuple[ArticleRow, ...] = ()
    lost_sample: tuple[ArticleRow, ...] = ()
    mentions_gained: int = 0
    mentions_lost: int = 0
    mentions_gained_sample: tuple[ArticleRow, ...] = ()
    mentions_lost_sample: tuple[ArticleRow, ...] = ()
    marked: Moved = NOTHING_MOVED
    marks_left: int = 0

    @property
    def complete(self) -> bool:
        """Whether all were judged."""
        return self.judged >= self.total and not self.marks_left


@dataclass(frozen=True, slots=True)
class Reason:
    """One clause of a query as an article answers it, in the words of the query.

    `kind`: words (a word, a phrase or a choice of them), list, and, or, not, near, field, atleast, pattern, topic. `spans`: where it was
    found, each once; what an exclusion found is with its part. `missing`: how many clauses would have to change for it to be true. `apart`:
    of a NEAR that is false although all its words are there, which of them are not close enough, each two as a NEAR.
    """

    text: str
    kind: str
    true: bool
    spans: tuple[Span, ...]
    missing: int
    parts: tuple[Reason, ...] = ()
    apart: tuple[str, ...] = ()

    @property
    def note(self) -> str:
        """What is said of a NEAR whose words are all there; empty for anything else."""
        if not self.apart:
            return ""
        return (
            "there, but not close enough"
            if self.apart == (self.text,)
            else f"not close enough: {'; '.join(self.apart)}"
        )

    @property
    def name(self) -> str:
        """The clause in the words of the query; AND, OR and fields around more than words are said as what they mean."""
        if self.kind == "field" and self.shown_parts:
            within = self._within
            return f"in the {self.text.partition(':')[0]}" + (f": {within.name}" if within is not self else "")
        return {"and": "all of these", "or": "any of these"}.get(self.kind, self.text)

    @property
    def _within(self) -> Reason:
        """What a field is about, where that is a choice or several clauses: the two are shown as one."""
        one = self.parts[0] if self.kind == "field" and len(self.parts) == 1 else self
        return one if one.kind in {"and", "or"} else self

    @property
    def shown_parts(self) -> tuple[Reason, ...]:
        """What is worth showing below: nothing below an exclusion that holds or mere words; of choices those met, else nearest first."""
        within = self._within
        if within is not self:
            return within.shown_parts
        if self.kind == "not" and self.true:
            return ()
        if self.kind in {"not", "field"}:
            return tuple(part for part in self.parts if part.shown_parts)
        if self.kind == "or" and self.true:
            return tuple(part for part in self.parts if part.true)
        return self.choices or self.parts

    @property
    def choices(self) -> tuple[Reason, ...]:
        """All ways in which a choice can be met, those met and the nearest first; empty for what is no choice."""
        within = self._within
        if within.kind != "or":
            return ()
        return tuple(sorted(within.parts, key=lambda part: (part.missing, -sum(one.true for one in part.parts))))

    @property
    def unmet_choices(self) -> int:
        """How many choices are not shown because another one is met."""
        within = self._within
        return len(within.parts) - len(within.shown_parts) if within.kind == "or" and within.true else 0

    @property
    def shown_spans(self) -> tuple[Span, ...]:
        """Where to point: what joins others is shown by what it joins; an exclusion shows what it bars."""
        if self.kind in {"and", "or", "topic"} or (self.kind == "field" and self.shown_parts):
            return ()
        if self.kind == "not":
            return self.parts[0].spans if self.parts and not self.true else ()
        return self.spans


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
    """Why an article is flagged by a topic as it stands now, or why not. `level` is None when it is not.

    `matched`: the query is true of it; what more it takes is the topic's grading. `followed`: it is flagged because everything from its
    feed counts. `parts` add up to `score`, that of a match.
    """

    topic: Topic
    level: Level | None
    matched: bool
    followed: bool
    clauses: Reason
    score: float = 0.0
    parts: tuple[Score, ...] = ()
    ignored: tuple[IgnoredHit, ...] = ()


MissKind = Literal["missing", "apart", "barred", "score"]


@dataclass(frozen=True, slots=True)
class Miss:
    """An article that one thing keeps from being flagged.

    `kind`: "missing" (`clause`, in the query's words, is not found), "apart" (`clause` is a NEAR whose words are all there, not so close),
    "barred" (`clause` is an exclusion, `spans` what it bars) or "score" (the query matches, and `clause` says which score it takes).
    `spans` are else the words that speak for it.
    """

    row: ArticleRow
    kind: MissKind
    clause: str
    spans: tuple[Span, ...]

    @property
    def kept_away(self) -> str:
        """In words what keeps it away, as in "not found: storm" or "barred by: NOT drill"."""
        words = {
            "missing": "not found",
            "apart": "not close enough",
            "barred": "barred by",
            "score": "needs a score of",
        }
        return f"{words[self.kind]}: {self.clause}"


@dataclass(frozen=True, slots=True)
class Misses:
    """The nearest misses, nearest first, as far as they are known: `judged` of `candidates` were looked at.

    `cut`: there are more candidates, older ones, that are not looked at.
    """

    misses: tuple[Miss, ...]
    judged: int
    candidates: int
    cut: bool = False

    @property
    def complete(self) -> bool:
        """Whether all were judged."""
        return self.judged >= self.candidates
