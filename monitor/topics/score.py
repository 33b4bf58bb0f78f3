"""How much an article counts for a topic, as parts with a name each, so that the sum explains itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from monitor.grading import Frame
from monitor.model import Span
from monitor.reasons import Score
from monitor.topics.frame import Scene, scene
from monitor.topics.prepared import LEAD_WORDS, TITLE, Prepared, outermost

LONGEST_TITLE = 200
"""Words of a title that a frame looks at; some feeds put whole paragraphs there, and a hostile one more."""
IN_TITLE = 2.0
IN_LEAD = 1.0
"""Points for each matched word or phrase; one that lies in another counts with that."""


def parts(
    frame: Frame, prepared: Prepared, spans: Sequence[Span], points: float, when: date | None = None
) -> tuple[Score, ...]:
    """What makes up the score of a match, zeros left out. `spans` and `points` are the judge's verdict; `when` the article appeared.

    Without a frame: 2 for each matched word in the title, 1 for each in the lead. With one, what the title and lead show of the event.
    """
    if frame == "leaders":
        lead = prepared.part(prepared.lead_field, LEAD_WORDS).words
        return framed(prepared.part(TITLE, None).words, lead, when)
    titled = min(sum(span.field == "title" for span in outermost(spans)), int(points / IN_TITLE))
    return _scores({"words in the title": IN_TITLE * titled, "words in the lead": points - IN_TITLE * titled})


def framed(title: Sequence[str], lead: Sequence[str], when: date | None = None) -> tuple[Score, ...]:
    """The same for the frame of leaders, of the words of the title and of those in the lead below it, or more of that text."""
    return _scores(_leaders(scene(title[:LONGEST_TITLE], when), scene(lead[:LEAD_WORDS], when)))


def _scores(found: dict[str, float]) -> tuple[Score, ...]:
    return tuple([Score(what, value) for what, value in found.items() if value])


def total(made_of: Sequence[Score]) -> float:
    """The score that these parts come to."""
    return round(sum([part.points for part in made_of]), 3)


def _with_somebody(title: Scene, lead: Scene) -> bool:
    """Whether a country or an organisation is named beside a summit."""
    return bool(title.places | lead.places) or any((title.forum, lead.forum, title.organisation, lead.organisation))


def _leaders(title: Scene, lead: Scene) -> dict[str, float]:
    """The points of a meeting of leaders. Weights: fitted on labelled headlines, then rounded (docs/topics-quality.md)."""
    both = title.leaders | lead.leaders
    two = len(both) > 1
    acting = title.acting or lead.acting
    meeting = acting or title.meet or title.visit
    somebody = bool(both) or title.offices + lead.offices > 0
    alone = any(piece.acting and not piece.below for piece in (title, lead))
    pair = any(piece.acting and piece.offices > 1 for piece in (title, lead))
    forum = title.forum or lead.forum
    named = title.summit or title.summit_word
    return {
        "a summit or state visit in the title": 3.0 * title.summit,
        "the word summit in the title": 2.5 * (title.summit_word and not title.summit),
        "a summit or state visit in the lead": 1.5 * ((lead.summit or lead.summit_word) and not named),
        "leaders of two countries in the title": 2.0 * (len(title.leaders) > 1),
        "leaders of two countries": 1.5 * (two and len(title.leaders) < 2),
        "leaders of two countries, and a word for meeting or visiting": 1.5 * (two and meeting),
        "a leader close to a word for meeting": 1.0 * (alone and not two),
        "leaders of many countries close to a word for meeting": 2.5
        * (any((title.gathering, lead.gathering)) and not two),
        "two leaders close to a word for meeting": 1.0 * (pair and not two),
        "a leader abroad, in the title": 2.5 * title.abroad,
        "a leader abroad, in the lead": 1.5 * (lead.abroad and not title.abroad),
        "a forum of leaders": 1.0 * forum,
        "a forum and a leader or a meeting": 1.5 * (forum and (somebody or title.meet)),
        "an office or a leader": 0.5 * somebody,
        "a summit in or with a country": 0.5 * (named and not somebody and _with_somebody(title, lead)),
        "a call": -0.5 * (title.call or lead.call),
        "ministers, envoys and others in the title": (-1.0 if two else -2.0) * title.below,
        "ministers, envoys and others in the lead": -0.5 * (lead.below and not title.below),
        "sport, mountains or companies in the title": -2.0 * title.noise,
        "sport, mountains or companies in the lead": -1.0 * (lead.noise and not title.noise),
    }
