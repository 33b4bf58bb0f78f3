"""The level of a match: a flag, which alerts and is counted, or a mention, which is only listed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from monitor.grading import Grading
from monitor.model import Flag, Level, Span, Topic
from monitor.reasons import Score
from monitor.topics.prepared import Prepared
from monitor.topics.score import framed, parts, total
from monitor.values import dataclass

Verdict = tuple[tuple[Span, ...], float]
"""What `Judge.verdict` gives for a match: the matched words, and 2 for each in the title and 1 for each in the lead."""


@dataclass(frozen=True, slots=True)
class Grade:
    """The level of a match (None: it is not even a mention), its score, and what makes the score up."""

    level: Level | None
    score: float
    parts: tuple[Score, ...]


def grade(
    grading: Grading,
    prepared: Prepared,
    verdict: Verdict,
    when: date | None = None,
    framed: tuple[Score, ...] | None = None,
) -> Grade:
    """How a match is to be taken. `when` the article appeared, None if undated; `framed`: see `framed_of`, where that is known.

    Pure: the same always gives the same.
    """
    spans, points = verdict
    made_of = parts(grading.frame, prepared, spans, points, when) if framed is None else framed
    score = total(made_of)
    if _is_flag(grading, score, spans, points):
        return Grade("flag", score, made_of)
    enough = grading.mention is None or score >= grading.mention
    return Grade("mention" if enough else None, score, made_of)


def framed_of(
    grading: Grading, title: Sequence[str], below: Sequence[str], when: date | None = None
) -> tuple[Score, ...] | None:
    """What makes up the score of any match in an article, where a frame decides that, whatever words of the query it holds; else None.

    `title` are the words of its title and `below` those of its body, or of its summary where there is no word in the body.
    """
    return None if grading.frame == "none" else framed(title, below, when)


def is_too_little(grading: Grading, framed: tuple[Score, ...]) -> bool:
    """Whether with this score a match is not even a mention."""
    if grading.threshold is None or grading.mention is None:
        return False
    return total(framed) < min(grading.threshold, grading.mention)


def flag_of(
    topic: Topic,
    prepared: Prepared,
    verdict: Verdict | None,
    *,
    followed: bool = False,
    when: date | None = None,
    framed: tuple[Score, ...] | None = None,
) -> Flag | None:
    """The flag that an article gets for a topic. `followed`: everything from its feed counts for the topic, whatever its words.

    `framed`: see `framed_of`, where that is known.
    """
    graded = grade(topic.grading, prepared, verdict, when, framed) if verdict else None
    if verdict and graded and (graded.level == "flag" or (graded.level and not followed)):
        return Flag(topic.name, topic.version, graded.level, graded.score, verdict[0])
    if followed:
        spans, score = (verdict[0], graded.score) if verdict and graded else ((), 0.0)
        return Flag(topic.name, topic.version, "flag", score, spans, "feed")
    return None


def unjudged(topic: Topic) -> Flag:
    """What an article gets of which a query cannot say with reasonable effort whether it matches: it is listed, and says why."""
    return Flag(topic.name, topic.version, "mention", 0.0, (), "unjudged")


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
