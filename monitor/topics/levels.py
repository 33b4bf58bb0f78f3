"""The level of a match: a flag, which alerts and is counted, or a mention, which is only listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from monitor.grading import Grading
from monitor.model import Flag, Level, Span, Topic
from monitor.reasons import Score
from monitor.topics.prepared import Prepared
from monitor.topics.score import parts, total

Verdict = tuple[tuple[Span, ...], float]
"""What `Judge.verdict` gives for a match: the matched words, and 2 for each in the title and 1 for each in the lead."""


@dataclass(frozen=True, slots=True)
class Grade:
    """The level of a match (None: it is not even a mention), its score, and what makes the score up."""

    level: Level | None
    score: float
    parts: tuple[Score, ...]


def grade(grading: Grading, prepared: Prepared, verdict: Verdict, when: date | None = None) -> Grade:
    """How a match is to be taken. `when` the article appeared, None if undated. Pure: the same always gives the same."""
    spans, points = verdict
    made_of = parts(grading.frame, prepared, spans, points, when)
    score = total(made_of)
    if _is_flag(grading, score, spans, points):
        return Grade("flag", score, made_of)
    enough = grading.mention is None or score >= grading.mention
    return Grade("mention" if enough else None, score, made_of)


def flag_of(
    topic: Topic, prepared: Prepared, verdict: Verdict | None, *, followed: bool = False, when: date | None = None
) -> Flag | None:
    """The flag that an article gets for a topic. `followed`: everything from its feed counts for the topic, whatever its words."""
    graded = grade(topic.grading, prepared, verdict, when) if verdict else None
    if verdict and graded and (graded.level == "flag" or (graded.level and not followed)):
        return Flag(topic.name, topic.version, graded.level, graded.score, verdict[0])
    if followed:
        spans, score = (verdict[0], graded.score) if verdict and graded else ((), 0.0)
        return Flag(topic.name, topic.version, "flag", score, spans, "feed")
    return None


def _is_flag(grading: Grading, score: float, spans: tuple[Span, ...], points: float) -> bool:
    if grading.threshold is not None and score < grading.threshold:
        return False
    match grading.zone:
        case "anywhere":
            return True
        case "lead":
            return points > 0
        case "title":
            return points > 0 and any(span.field == "title" for span in spans)
