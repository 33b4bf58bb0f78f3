"""Who launched: the country or armed group by whose name, people or leader a sentence calls it."""

from __future__ import annotations

import re

from monitor.facts.model import Sentence
from monitor.facts.weapons import Weapon
from monitor.facts.words import FIRED, HEAD, NOMINAL
from monitor.gazetteer.entry import Kind
from monitor.gazetteer.names import Mention

_BY = re.compile(
    rf"\b(?:{FIRED}|{NOMINAL}|missiles?|rockets?)\b(?:(?!\b(?:report|confirm|detect|condemn|intercept|"
    rf"said|claim|announc|identif|shot|destroy|describ|call)\w*\b)[^.;,]){{0,60}}?\sby\s+(?:the\s+)?",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:coming|came|fired|launched|arriving|missiles?|rockets?)\s+from\s+", re.IGNORECASE)
_GOVERNED = re.compile(
    r"\b(?:in|into|to|of|from|over|at|on|against|towards?|between|with|near|off|across|for|near|outside|"
    r"after|before|since|amid|by|inside|around|targeting|hit(?:s)?|strikes?|struck|tells?|told|warn(?:s|"
    r"ed)?)\s+(?:the\s+|an?\s+|its\s+)?(?:[\w'-]+\s+){0,1}$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"\b(?:{FIRED}|conduct(?:s|ed|ing)?|carr(?:y|ies|ied) out|oversees?|oversaw|supervis\w+|unleash\w*|"
    rf"us(?:es|ed|ing)|announces?d?|attack(?:s|ed|ing)?|strikes?|struck|performs?|performed|stag(?:es|"
    rf"ed)|sent|sends?|begins?|guid\w+|reached)\b",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    r"\b(?:missiles?|rockets?|air|drone|the|an?|this|its|their|previous|ballistic)\s+$", re.IGNORECASE
)
_STRIKES = re.compile(
    r"(?:'s?)?\s+(?:[\w-]+\s+){0,2}?(?:strikes?|attacks?|barrages?|bombardments?|shelling|launch(?:es)?)\b",
    re.IGNORECASE,
)
_KINDS: tuple[Kind, ...] = ("group", "force", "country", "people", "leader")


def actor(sentence: Sentence, weapon: Weapon) -> Mention | None:
    """The mention of the one who launched, or None when the sentence does not say."""
    text = sentence.plain
    for found in _BY.finditer(text):
        if one := _first(sentence, found.end(), found.end() + 60):
            return one
    if one := _last(sentence, weapon.start, weapon.end) or _owner(sentence, weapon):
        return one
    for verb in sorted(_SUBJECT.finditer(text), key=lambda verb: abs(verb.start() - weapon.start)):
        if (
            _NOUN_BEFORE.search(text[: verb.start()])
            or not verb.end() - weapon.start > -80
            or verb.start() - weapon.end > 60
        ):
            continue
        if one := _subject(sentence, verb.start()):
            return one
    for found in _FROM.finditer(text):
        if (one := _first(sentence, found.end(), found.end() + 25)) and one.of("country", "group"):
            return one
    return None


def striker(sentence: Sentence) -> Mention | None:
    """The one whose strikes or attacks a sentence names, as a title may without naming the weapon (`Russian strikes`)."""
    found = [
        one
        for one in sentence.mentions
        if one.of("country", "people", "group") and _STRIKES.match(sentence.plain, one.end)
    ]
    return found[0] if found else None


def _owner(sentence: Sentence, weapon: Weapon) -> Mention | None:
    """The one named right before the weapon: `DPRK's latest ICBM`."""
    text = sentence.plain
    owner = _last(sentence, max(0, weapon.start - 40), weapon.start)
    if owner is None or (_GOVERNED.search(text[: owner.start]) and not re.search(r"\bof\s+$", text[: owner.start])):
        return None
    between = text[owner.end : weapon.start]
    return (
        owner if re.match(r"(?:'s?)?\s+(?:[\w-]+\s+){0,3}$", between + " ") and not _SUBJECT.search(between) else None
    )


def _subject(sentence: Sentence, verb: int) -> Mention | None:
    """The nearest one before a verb that stands in no phrase of its own ("off Japan", "to Ukraine")."""
    for one in reversed(sentence.near(0, verb, *_KINDS)):
        if one.of("speaker") and not one.of("group", "force"):
            continue
        if _GOVERNED.search(sentence.plain[: one.start]) or _possessed(sentence, one, verb):
            continue
        return one
    return None


def _possessed(sentence: Sentence, one: Mention, verb: int) -> bool:
    """Whether the weapon itself stands between the mention and the verb, as in `rockets have been fired`."""
    between = sentence.plain[one.end : verb]
    return len(between) > 110 or bool(re.search(r"[.;]\s", between)) or HEAD.search(between) is not None


def _first(sentence: Sentence, start: int, end: int) -> Mention | None:
    found = [one for one in sentence.mentions if start <= one.start < end and one.of(*_KINDS)]
    return found[0] if found else None


def _last(sentence: Sentence, start: int, end: int) -> Mention | None:
    found = [one for one in sentence.near(start, end, *_KINDS) if not one.of("weapon")]
    return found[-1] if found else None
