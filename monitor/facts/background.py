"""Which part of a sentence tells of the event itself, and which looks back, sums up or says what a weapon could do."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from monitor.facts.compared import without_compared
from monitor.facts.cues import gone
from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.facts.unsaid import without_unsaid
from monitor.facts.words import ALWAYS, BEFORE, CAPABLE, COMPARED, FIRED_VERB, FORBIDDEN, HEAD, PLANNED, SAID_TO, TOTAL
from monitor.values import dataclass

Standing = Literal["event", "planned", "total", "background"]

_YEAR = Small(
    r"\b(?:in|since|during|from|of|early|late|mid-?)\s?(?:(?:January|February|March|April|May|June|"
    r"July|August|September|October|November|December)\s)?(?P<year>(?:19|20)\d\d)\b"
)


_ABLE = Small(r"capab|abilit|able to|can |could |to be |cient|enough|designed|range|doubt")
_BACK = Small(
    r"\b(?:after|since|before|ago|later|follow\w*|similar|response|retaliation|first|second|third|fourth|fifth|"
    r"latest|in (?:more|\w+ (?:days|weeks|months|years)))\b"
)


_NTH = Small(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|\d+(?:st|nd|rd|th))\b"
    r"(?: [\w'’-]+){0,5} $"
)
"""`its seventh launch` before `this month` counts launches; the numbers of the sentence are this one's."""
_LAST_TIME = Small(r"\blast (?:test[- ])?(?:fired|launched|tested|conducted|shot|carried out)\b")
"""When something of the kind was done before."""
_LENGTH = Small(r"[^,.;]{0,60}?\b(?:kms?|kilomet(?:er|re)s?|miles?)\b(?:\s?\([^)]{0,40}\))?")
"""A length after `a range of`: what a weapon could do ends with it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a sentence is to be read: its standing, and the sentence without the parts that look back (blanks stand in their place)."""

    standing: Standing
    sentence: Sentence


def reading(sentence: Sentence, published: datetime | None) -> Reading:
    """`background` when the sentence as a whole looks back; `total` when its numbers are sums; `planned` when nothing was fired yet."""
    said = without_unsaid(sentence.plain)
    kept = without_compared(said)
    text = _told(kept)
    now = sentence.read_as(text)
    forbidden = FORBIDDEN.search(text)
    if forbidden and not FIRED_VERB.search(text[: forbidden.start()]):
        return Reading("background", now)
    if said != sentence.plain and not HEAD.search(text) and not now.near(0, len(text), "weapon"):
        return Reading("background", now)
    if last_time := _LAST_TIME.search(text):
        text = _blank(text, last_time.start(), last_time.end())
        now = sentence.read_as(text)
        if not FIRED_VERB.search(text):
            return Reading("background", now)
    if ALWAYS.search(text) or _other_year(text, published):
        return Reading("background", now)
    before = (kept[: found.start()] for found in TOTAL.finditer(kept))
    if any(not COMPARED.search(words) and not _NTH.search(words) for words in before):
        return Reading("total", now)
    if PLANNED.search(text) and not SAID_TO.search(text):
        return Reading("planned", now)
    return Reading("event", now)


def _told(text: str) -> str:
    """The text without what looks back: from the words that begin such a part to the next comma."""
    for able in CAPABLE.finditer(text) if _ABLE.search(text) else ():
        length = _LENGTH.match(text, able.end()) if "range" in able[0].lower() else None
        text = gone(text, able.start(), length.end()) if length else _blank(text, able.start(), able.end())
    for found in BEFORE.finditer(text) if _BACK.search(text) else ():
        before = text[: found.start()]
        after = text[found.end() :]
        if found[0].lower().lstrip(" ,;").startswith(("in response", "in retaliation")) and not _else(
            text, found.start(), found.end()
        ):
            continue
        if HEAD.search(before) or (FIRED_VERB.search(before) and not HEAD.search(after)) or FIRED_VERB.search(after):
            text = _blank(text, found.start(), found.end())
    return text


def _else(text: str, start: int, end: int) -> bool:
    """Whether weapons are named outside of the part from `start` to the first comma after `end`."""
    return HEAD.search(_blank(text, start, end)) is not None


_COMMA = re.compile(r",(?=\s)|$")


def _blank(text: str, start: int, end: int) -> str:
    """The text with blanks from `start` to the first comma after `end`."""
    comma = _COMMA.search(text, end)
    return gone(text, start, comma.start() if comma else len(text))


def _other_year(text: str, published: datetime | None) -> bool:
    """Whether the sentence is set in another year than the article's: by its first words, or right after what was done."""
    for found in _YEAR.finditer(text):
        near = text[max(0, found.start() - 70) : found.start()]
        set_in = found.start() < 30 or (
            FIRED_VERB.search(near) is not None
            and not re.search(r"\b(?:after|conflict|war|brokered|under|resolution)\b", near)
        )
        if set_in and (published is None or int(found["year"]) != published.year):
            return True
    return False
