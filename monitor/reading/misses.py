"""The nearest misses of a topic: articles of late that one clause alone keeps from matching, judged a slice at a time."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from monitor.flagging.archive_judge import ArchiveJudge, prepared
from monitor.model import ArticleFilter, Feed, Span, Topic
from monitor.reasons import Miss, Misses, MissKind
from monitor.search import asked
from monitor.storage.listing import Candidate
from monitor.storage.reader import Reader
from monitor.topics.judge import Judge
from monitor.topics.missing import is_apart, lacking, relaxed
from monitor.topics.printer import canonical
from monitor.topics.tree import Not

SLICE = 100
"""Articles judged at a time; about a quarter of a second."""

MOST = 3000
"""So many of the newest candidates are judged; more would be no near misses but another topic."""

SHOWN = 50


class _Near(NamedTuple):
    article_id: int
    score: float
    kind: MissKind
    clause: str
    spans: tuple[Span, ...]


class NearMisses:
    """Nearest first: those that lack no word, then those with the most words in title and lead, then the newest.

    Call `go_on` until `judged` is all of `candidates`; nothing is held between two calls. Any thread may call it, one at a time.
    Raises QueryError when the topic's query cannot be read.
    """

    def __init__(
        self, reader: Reader, topic: Topic, topics: Sequence[Topic], feeds: Sequence[Feed], since: datetime | None
    ) -> None:
        others = [one for one in topics if one.name != topic.name]
        self._reader = reader
        self._topic = ArchiveJudge(topic, [*others, topic], feeds)
        wider = relaxed(self._topic.tree)
        self._wider = Judge(wider) if wider is not None else None
        recent = ArticleFilter(since=since)
        ids = array("q")
        if wider is not None:
            ids = reader.candidate_ids(asked(wider, reader.feed_titles).narrowed, recent)
        self._ids, self._cut = ids[:MOST], len(ids) > MOST
        self._judged = 0
        self._found: list[tuple[float, Miss]] = []

    def go_on(self, most: int = SLICE) -> Misses:
        """Judge so many more, newest first, and say what is known by now."""
        these = self._ids[self._judged : self._judged + most]
        near = [miss for one in self._reader.judged(these) if (miss := self._miss(one)) is not None]
        rows = {row.id: row for row in self._reader.rows(miss.article_id for miss in near)}
        self._judged += len(these)
        there = [miss for miss in near if miss.article_id in rows]
        found = [(miss.score, Miss(rows[miss.article_id], miss.kind, miss.clause, miss.spans)) for miss in there]
        self._found = sorted([*self._found, *found], key=_distance)[:SHOWN]  # stable: the newest are first
        return Misses(tuple(miss for _, miss in self._found), self._judged, len(self._ids), self._cut)

    def _miss(self, found: Candidate) -> _Near | None:
        if self._topic.flag(found) is not None:
            return None
        if (graded := self._topic.grade(found)) is not None:
            least = self._topic.topic.grading.mention or 0.0
            return _Near(found.id, graded.score, "score", f"{least:g} (it has {graded.score:g})", ())
        ready = prepared(found)
        verdict = self._wider.verdict(ready) if self._wider else None
        missing = lacking(self._topic.explainer.clauses(ready)) if verdict else ()
        if verdict is None or len(missing) != 1:
            return None
        clause = missing[0]
        if isinstance(clause.node, Not):
            return _Near(
                found.id, verdict[1], "barred", canonical(clause.node), clause.parts[0].spans if clause.parts else ()
            )
        kind: MissKind = "apart" if is_apart(clause) else "missing"
        return _Near(found.id, verdict[1], kind, canonical(clause.node), verdict[0])


def _distance(found: tuple[float, Miss]) -> tuple[bool, float]:
    score, miss = found
    return miss.kind == "missing", -score
