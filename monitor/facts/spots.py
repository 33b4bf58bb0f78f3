"""The place that stands after a preposition: a name of the gazetteer, else a name or a sea as written."""

from __future__ import annotations

import re

from monitor.facts.model import Sentence
from monitor.facts.words import HEAD
from monitor.gazetteer.entry import Entry, Kind
from monitor.gazetteer.names import Mention
from monitor.values import dataclass

_STOP = re.compile(
    r"[,;:()\"]|\.(?=\s|$)|\b(?:hits?|struck|strikes|slam\w*|explod\w*|kill(?:s|ed)|"
    r"into|onto|towards?|at (?:about|around|\d+)|on|that|which|and (?:land|fell|"
    r"hit|struck|travel|flew)\w*|around|about|where|with|in retaliation|before|after|between \d|as|"
    r"when|while|amid|during|for|to|from|"
    r"land(?:s|ed|ing)|fell|flew|was|were|is|are|has|have|had|early|late|using|by|said|says|killing|"
    r"injuring|wounding|causing|severely|according|over the (?:past|last)|less than|in response|following|"
    r"this|last|next)\b",
    re.IGNORECASE,
)
_SEA_PHRASE = re.compile(
    r"(?:the |its |their |Japan's )?(?:[\w-]+ )?(?:sea|waters)\b(?: (?:off|between|dividing|separating|east|west|north|"
    r"south)\b[\w' -]{0,50})?",
    re.IGNORECASE,
)
_PLATFORM = re.compile(
    r"(?!these|those)(?:an?|the|its|naval|inland)?\s*(?:[\w.-]+\s+){0,3}(?:destroyers?|submarine|launcher|bombers?|"
    r"warships?|ship|vessel|train|aircraft|jet|fighter|frigate|corvette|areas?|locations?|silo|reservoir|"
    r"lake|coasts?)\b",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|January|February|March|April|May|"
    r"June|July|August|"
    r"September|October|November|December|Earth|Japan's exclusive",
    re.IGNORECASE,
)
_DIRECTION = re.compile(r"(?:north|south|east|west|central|mid)\w*(?:[- ](?:east|west)\w*)?\s+", re.IGNORECASE)
NAME = (
    r"(?:[A-Z][\w'-]+(?:\s+(?:[A-Z][\w'-]*|al|el|de|of|ez|the(?= [A-Z])))*(?:\s+(?:city|province|"
    r"region|airport|base|airbase|port|plant|refinery|district|peninsula|test range|range))?)"
)
_NAMED = re.compile(NAME)
_FIGHTERS = re.compile(
    r"\s+(?:insurgents?|militants?|rebels?|fighters?|forces?|group|troops|army|militia|militiamen|officials?|gunmen)\b"
)
_INSIDE = re.compile(
    rf"(?:(?:an?|the|its|their|several|two|three|four|five|\d+)\s+)?(?:[a-z][\w'-]*\s+){{1,5}}?(?:in|at|near|of)\s+(?:the\s+)?(?={NAME})"
)
_ABOARD = re.compile(
    r"[^,.;]{0,20}?\b(?:on|aboard)\s+(?:an?|the|its)\s+(?P<ship>(?:[\w-]+\s+){0,3}?(?:ship|warship|"
    r"vessel|submarine|destroyer|frigate|barge|train))\b"
)
_SOIL = re.compile(
    r"(?:its |their )?own (?:territory|soil)|(?:the |an? )?[A-Z][\w'-]+ (?:territory|soil|airspace|waters)\b"
)
_BETWEEN = re.compile(r"\b(?:off|between|dividing|separating)\b", re.IGNORECASE)
ZONE = re.compile(
    r"(?:exclusive economic zone|economic exclusion zone|exclusive economic zones|\bEEZ\b)", re.IGNORECASE
)
_WHOSE_ZONE = re.compile(rf"'s\s+(?:{ZONE.pattern})", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:an?|the|its|their|several|somewhere|near|around|areas?|locations?|sites?|targets?|in|"
    r"of|at|inside|outside)\s+)*",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"[\w' -]{0,40}capital(?:,| of)?\s+")
_NO_PART = (
    r"(?:in|at|near|on|off|and|with|from|to|into|onto|towards?|through|over|across|against|by|for|hits?|struck|strikes?|lands?|"
    r"landed|fell|falls?)"
)
_PART_OF = re.compile(
    rf"(?:(?:an?|the|its|their)\s+)?(?:(?!{_NO_PART}\s)[\w'-]+\s+){{0,4}}?"
    r"(?:town|city|village|district|province|region|port|island|area|suburbs?|capital|outskirts|territory|neighbou?rhoods?|"
    r"settlement|municipality|kibbutz|governorate|county|oblast|state|centre|center)"
    r"(?: city)?\s+of\s+(?:the\s+)?"
)
"""What stands before the name of a place and says what it is: `the northern border town of`."""
_OWN = re.compile(
    r"\.?(?:-[A-Z]\w+)?\s+(?:(?:military|air|naval|army|missile|Patriot)\s+)*(?:bases?|batter(?:y|ies)|warships?|"
    r"ships?|troops|embassy|facilities|positions)\b"
)
"""What follows a country's name that only says whose it is."""
_THERE = re.compile(r"'s\s+|[\w\s.'-]{0,40}\b(?:in|on|at|near)\s+(?:the\s+)?")
_ARTICLE = re.compile(r"^(?:an?|the|its)\s+", re.IGNORECASE)
_FAR = 45
"""Characters between the preposition's words and a name that still belongs to it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a sentence: its name, canonical where the gazetteer has it, and where the words stand."""

    name: str
    start: int
    end: int


def spot_at(sentence: Sentence, start: int, *, platforms: bool) -> Spot | None:
    """The place that begins at an offset. With `platforms`, a ship, a launcher or an unnamed area will do."""
    text = sentence.plain
    lead = _LEAD.match(text, start)
    first = lead.end() if lead else start
    stop = _STOP.search(text, first + 1)
    end = stop.start() if stop else len(text)
    if part := _PART_OF.match(text, start):
        first = part.end()
        stop = _STOP.search(text, first + 1)
        end = stop.start() if stop else len(text)
    elif capital := _CAPITAL.match(text, start):
        first, end = capital.end(), capital.end() + 40
    if platforms and (soil := _SOIL.match(text, start)) and not text.startswith(" in ", soil.end()):
        return Spot(_ARTICLE.sub("", soil[0]) if not soil[0].startswith("its") else soil[0], start, soil.end())
    sea = _sea(text, start, end)
    if (
        sea
        and _BETWEEN.search(sea.name)
        and not any(one.start <= sea.start + 4 for one in sentence.near(start, end, "sea", "place"))
    ):
        return sea
    kinds: tuple[tuple[Kind, ...], ...] = (("place", "sea"), ("country",))
    for some in kinds:
        for one in sentence.near(start, end, *some):
            if one.start - first < _FAR and (entry := one.of(*some)):
                if entry.kind == "country" and (town := unknown(sentence, first, one.start)):
                    return town
                return _named(sentence, one, entry, first, end)
    return (
        sea
        or unknown(sentence, first, end)
        or _inside(sentence, start, end)
        or _someones(sentence, start, end, platforms=platforms)
    )


def _named(sentence: Sentence, one: Mention, entry: Entry, first: int, end: int) -> Spot:
    """A name of the gazetteer; `western Iran`, `Saudi Arabia's airbase` and `US military base` keep their words."""
    text = sentence.plain
    if entry.kind == "country" and (zone := _WHOSE_ZONE.match(text, one.end)):
        return Spot(f"{entry.name}'s EEZ", one.start, zone.end())
    if entry.kind == "country" and (text.startswith("'s", one.end) or _OWN.match(text, one.end)):
        tail = _tail(text, one.end, end)
        if ZONE.search(text[one.start : tail]):
            return Spot(f"{entry.name}'s EEZ", one.start, tail)
        for inside in sentence.near(one.end, tail + 40, "place", "sea", "country"):
            place = inside.of("place", "sea", "country")
            if place and _THERE.fullmatch(text, one.end, inside.start):
                return Spot(place.name, inside.start, inside.end)
        if tail > one.end + 2:
            return Spot(text[one.start : tail], one.start, tail)
    if text.startswith("capital", one.end - 7):
        for named in sentence.near(one.end, one.end + 30, "place"):
            if named.start <= one.end + 2 and named.of("place") == entry:  # `the capital, Zenda`: its name is the quote
                return Spot(entry.name, named.start, named.end)
    if entry.kind == "country" and _DIRECTION.fullmatch(text[first : one.start]):
        return Spot(text[first : one.end], first, one.end)
    return Spot(entry.name, one.start, one.end)


def _sea(text: str, start: int, end: int) -> Spot | None:
    """A sea or waters as described; the bare words say nothing."""
    sea = _SEA_PHRASE.match(text, start, end)
    if sea is None or re.fullmatch(r"(?:the )?(?:sea|waters)", sea[0].strip(), re.IGNORECASE):
        return None
    return Spot(sea[0].strip().removeprefix("the "), start, start + len(sea[0].rstrip()))


def _inside(sentence: Sentence, start: int, end: int) -> Spot | None:
    """A name that the gazetteer has not, where something stands that was hit: `a market in Zenda`."""
    found = _INSIDE.match(sentence.plain, start, end)
    return unknown(sentence, found.end(), end) if found else None


def unknown(sentence: Sentence, first: int, end: int) -> Spot | None:
    """A name that the gazetteer has not."""
    name = _NAMED.match(sentence.plain, first, end)
    if (
        name is None
        or HEAD.fullmatch(name[0])
        or ZONE.match(name[0])
        or _shouted(sentence)
        or _CALENDAR.match(name[0])
        or _FIGHTERS.match(sentence.plain, name.end())
    ):
        return None
    others = (one for one in sentence.mentions if one.of("people", "leader", "weapon", "group", "force", "speaker"))
    if any(one.start <= name.start() < one.end for one in others):
        return None
    return Spot(name[0], name.start(), name.end())


def _someones(sentence: Sentence, start: int, end: int, *, platforms: bool) -> Spot | None:
    """What belongs to somebody (`a Saudi airbase`, `Gaddafi's air defences`), or with `platforms` what it was launched from."""
    text = sentence.plain
    if platforms:
        found = _PLATFORM.match(text, start)
        if found and found[0].endswith("launcher") and (ship := _ABOARD.match(text, found.end())):
            return Spot(ship["ship"], ship.start("ship"), ship.end())
        return Spot(_ARTICLE.sub("", found[0].strip()), start, found.end()) if found else None
    for one in sentence.near(start, end, "leader", "people"):
        near = one.start - start < (35 if one.of("people") else 6)
        if near and (one.of("people") or text.startswith("'s", one.end)):
            tail = _tail(text, one.end, end)
            if tail > one.end + 2:
                return Spot(text[one.start : tail], one.start, tail)
    return None


def _shouted(sentence: Sentence) -> bool:
    """Whether it is a heading that writes most words with a capital: there a capital makes no name."""
    words = re.findall(r"[A-Za-z][\w'-]{3,}", sentence.plain)
    return sentence.heading and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _tail(text: str, start: int, end: int) -> int:
    found = re.match(
        r"(?:'s)?(?:\s+(?!(?:and|in|of|or|over|near|at|on|with|from|by|for|to)\b)[\w-]+){1,2}", text[start:end]
    )
    return start + (found.end() if found else 0)
