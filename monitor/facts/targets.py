"""Where a launch hit, where the sentence says it of the place (`the port is hit by missiles`) or of those who were killed there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.facts.spots import NAME, Spot, unknown
from monitor.facts.words import FIRED, NOMINAL

_HIT_BY = Small(
    r"\b(?:hit|struck|targeted|damaged|destroyed|attacked|bombarded|shelled|rocked|killed|wounded|injured)\b[^.;]{0,70}?"
    r"\b(?:by|with|in|from|when|after|during|amid)\b[^.;]{0,70}?\b(?:missiles?|rockets?|projectiles?)\b"
)
_WITH_WEAPON = Small(rf"\b(?:missiles?|rockets?)\s+(?:and\s+\w+\s+)?{NOMINAL}\b")
_FIRED_IN = Small(rf"\b(?:{FIRED}|us(?:es|ed))\s+(?:[\w-]+\s+){{0,4}}(?:missiles?|rockets?)(?=\s+(?:in|near)\s)")
_HARM = Small(r"\b(?:kill|wound|injur|damag|destroy|hit|struck|strik)\w*\b")
_BORDER = Small(r"[.;:]\s|\b(?:that|says?|said|after|when|while|as|and)\b")
_BESIDE = Small(r"\b(?:with|against|from|by)\s+(?:the\s+)?$")
"""What stands before one who was not hit."""
_THERE = Small(r"\b(?:in|at|near|on|of)\s+(?:the\s+|[\w.]+'s\s+)?(?:(?:[\w'-]+\s+){0,3}?(?:of|city|town)\s+)?$")
_IN = re.compile(rf"\b(?:in|at|near)\s+(?:the\s+)?(?={NAME})")


def hit(sentence: Sentence) -> Iterator[Spot]:
    """The places that a sentence says were hit by missiles or rockets, or where these killed or destroyed; at most one."""
    text = sentence.plain
    for found in _HIT_BY.finditer(text):
        spot = _before(sentence, found.start()) or _after(sentence, found.start())
        if spot:
            yield spot
            return
    if not _HARM.search(text):
        return
    for found in (*_WITH_WEAPON.finditer(text), *_FIRED_IN.finditer(text)):
        if spot := _after(sentence, found.end()):
            yield spot
            return


def _before(sentence: Sentence, verb: int) -> Spot | None:
    """The place in the words that the verb is said of, the last one named; a country only where there is no other."""
    begin = max((one.end() for one in _BORDER.finditer(sentence.plain, 0, verb)), default=0)
    found = [
        one for one in sentence.near(max(begin, verb - 110), verb, "place", "sea", "country") if not one.of("people")
    ]
    found = [one for one in found if not _BESIDE.search(sentence.plain[: one.start])]
    places = [one for one in found if one.of("place", "sea")] or found
    if not places:
        return None
    entry = places[0].of("place", "sea", "country")
    return Spot(entry.name, places[0].start, places[0].end) if entry else None


def _after(sentence: Sentence, start: int) -> Spot | None:
    """The place after `in`, `at` or `near`, one that the gazetteer has not included."""
    text = sentence.plain
    for one in sentence.near(start, len(text), "place", "sea"):
        entry = one.of("place", "sea")
        if entry and _THERE.search(text[start : one.start]):
            return Spot(entry.name, one.start, one.end)
    for found in _IN.finditer(text, start):
        if spot := unknown(sentence, found.end(), len(text)):
            return spot
    return None
