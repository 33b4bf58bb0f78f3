"""Who launched: the country or armed group by whose name, people or leader a sentence calls it."""

from __future__ import annotations

import functools
import re

from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.facts.weapons import Weapon
from monitor.facts.words import FIRED, HEAD, HIT_VERB, NOMINAL
from monitor.gazetteer.entry import Kind
from monitor.gazetteer.names import Mention

_BY = Small(
    rf"\b(?:{FIRED}|{NOMINAL}|missiles?|rockets?)\b(?:(?!\b(?:report|confirm|detect|condemn|intercept|"
    rf"said|claim|announc|identif|shot|destroy|describ|call|repel|thwart)\w*\b)[^.;,]){{0,60}}?\s"
    r"(?:by|attributed to|blamed on)\s+(?:the\s+)?"
)
_FROM = Small(
    r"\b(?:coming|came|fired|launched|arriving|missiles?|rockets?|attacks?|strikes?)\s+from\s+(?:an?\s+|the\s+)?"
)
_GOVERNED = Small(
    r"\b(?:in|into|to|of|from|over|at|on|against|towards?|between|with|near|off|across|for|near|outside|"
    r"after|before|since|amid|by|inside|around|targeting|hit(?:s)?|strikes?|struck|tells?|told|warn(?:s|"
    r"ed)?)\s+(?:the\s+|an?\s+|its\s+)?(?:[\w'-]+\s+){0,1}$"
)
_SUBJECT = Small(
    rf"\b(?:{FIRED}|conduct(?:s|ed|ing)?|carr(?:y|ies|ied) out|oversees?|oversaw|supervis\w+|watch(?:es|ed)|unleash\w*|"
    rf"us(?:es|ed|ing)|announces?d?|attack(?:s|ed|ing)?|strikes?|struck|performs?|performed|stag(?:es|"
    rf"ed)|sent|sends?|hits?|pummel(?:s|ed)?|pound(?:s|ed)?|bombard(?:s|ed)?|target(?:s|ed)?|prepar(?:es?|ed|ing)|begins?|guid\w+|reached)\b"
)
_NOUN_BEFORE = Small(r"\b(?:missiles?|rockets?|air|drone|the|an?|this|its|their|previous|ballistic)\s+$")
_STRIKES = Small(
    r"(?:'s?)?\s+(?:[\w-]+\s+){0,2}?(?:strikes?|attacks?|barrages?|bombardments?|shelling|launch(?:es)?)\b"
)
_WHO = re.compile(
    r"(?P<between>(?:\s+[\w'-]+){0,3}?),?\s+(?:who|which|that)\s+(?:(?:ha[sd]|have|were|was|are|is)\s+)?$"
)
_PASSIVE = Small(r"\b(?:was|were|been|being|is|are|be|gets?|got)\s+(?:\w+ly\s+)?$")
_BY_OR_WITH = re.compile(r"\s+(?:by|with)\b")
_BACK = Small(
    r"\b(?:after|following|while|when|(?<!many )as(?! (?:many|part|well|high|far|of)\b)|"
    r"because of|in (?:retaliation|response|reprisal|reply)|as reprisals?|before|since)\b"
)
_FAR_OFF = Small(r",|\baccording\b|\b(?:missiles?|rockets?)\b")
_CARRIER = Small(
    r"\s+(?:[\w-]+\s+){0,2}?(?:aircraft|planes?|drones?|ships?|warships?|submarines?|helicopters?|jets?|bombers?|warplanes?|"
    r"destroyers?|frigates?|boats?)\b"
)
_ANOTHER = Small(r"[.;]\s|\b(?:after|when|while|as|before|because|since|following|if|that)\b")
"""What stands between a name and a verb that has another subject."""
_SAID_THAT = re.compile(
    r"\s+(?:[\w-]+\s+){0,4}?(?:says?|said|reports?|reported|claims?|claimed|confirms?|confirmed|announces?|announced|states?|stated)"
    r"\s+(?:that\s+)?(?!(?:(?:on\s+)?\w+day\s+)?(?:that|it|its|they|their|he|to|the launch|having)\b)"
)
_SPEAKING = Small(r"\b(?:says?|said|reports?|reported|claims?|claimed|confirms?|confirmed|thinks?|believes?|fears?)\b")
"""What stands between one who speaks of a weapon and the weapon: `Japan says missile fell`."""
_PRONOUN = Small(r"\b(?:it|they|he)\s+(?:(?:has|have|had)\s+)?(?:\w+ly\s+)?$")
_ADVERBS = Small(r"\s+(?:(?:has|have|had|also|again|earlier|then|recently|\w+ly)\s+)*")
_WHEN = Small(r"(?:after|before|since)\s+(?:the\s+)?$")
_CAME = Small(r"(?:coming|came|arriving)\b")
_AGAINST_IT = Small(
    r"\b(?:repel\w*|thwart\w*|foil\w*|detect\w*|intercept\w*|destroy\w*|down(?:s|ed)|shoots? down|shot down|condemn\w*|accus\w*|"
    r"blam\w*|den(?:y|ies|ied))\b"
)
"""What one does who did not launch."""
_BACKED = Small(
    r"-(?:backed|made|supplied|funded|aligned|built|designed|controlled|held|occupied|flagged|led|era|style|developed)\b"
)
"""What follows the name of one who only stands behind those who launched, or beside them."""
_CLAIMED = Small(r"[^.;]{0,60}?\b(?:has |have |had )?(?:claim(?:s|ed)?|took|takes|assumed) responsibility\b")
_KINDS: tuple[Kind, ...] = ("group", "force", "country", "people", "leader")


@functools.lru_cache(maxsize=64)
def actor(sentence: Sentence, weapon: Weapon) -> Mention | None:
    """The mention of the one who launched, or None when the sentence does not say."""
    text = sentence.plain
    for found in _BY.finditer(text):
        if (one := _first(sentence, found.end(), found.end() + 60)) and _FAR_OFF.search(
            text[found.end() : one.start]
        ) is None:
            return one
    if one := _last(sentence, weapon.start, weapon.end) or _owner(sentence, weapon):
        return one
    for verb in sorted(_SUBJECT.finditer(text), key=lambda verb: abs(verb.start() - weapon.start)):
        if (
            _NOUN_BEFORE.search(text[: verb.start()])
            or not verb.end() - weapon.start > -80
            or verb.start() - weapon.end > 60
            or _PASSIVE.search(text[: verb.start()])
            or (
                verb.start() > weapon.end
                and not re.search(r"\b(?:that|which)\b", text[weapon.end : verb.start()])
                and _after(sentence, weapon, verb.start())
            )
            or (verb.start() < weapon.start and _BACK.search(text[verb.end() : weapon.start]))
            or (_BY_OR_WITH.match(text, verb.end()) and HIT_VERB.fullmatch(verb[0]))
        ):
            continue
        if one := _subject(sentence, verb.start()):
            return one
    for found in _FROM.finditer(text):
        one = _first(sentence, found.end(), found.end() + 25)
        if one and (
            one.of("group")
            or (one.of("country") and _CAME.match(found[0]))
            or (one.of("people", "country") and _CARRIER.match(text, one.end))
        ):
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


def _after(sentence: Sentence, weapon: Weapon, verb: int) -> bool:
    """Whether a name stands between the weapon and a later verb: then that verb tells of something else."""
    return bool(sentence.near(weapon.end, verb, *_KINDS))


def claimant(sentence: Sentence) -> Mention | None:
    """The one who claims responsibility in a sentence."""
    text = sentence.plain
    if "responsibility" not in text:
        return None
    found = [
        one
        for one in sentence.near(0, len(text), "group", "force", "country", "people")
        if _CLAIMED.match(text, one.end)
    ]
    denied = re.search(r"\b(?:not|no|den(?:y|ies|ied))\b", text)
    return found[-1] if found and not denied else None


def _owner(sentence: Sentence, weapon: Weapon) -> Mention | None:
    """The one named right before the weapon: `DPRK's latest ICBM`."""
    text = sentence.plain
    owner = _last(sentence, max(0, weapon.start - 40), weapon.start)
    if owner is None or (_GOVERNED.search(text[: owner.start]) and not re.search(r"\bof\s+$", text[: owner.start])):
        return None
    between = text[owner.end : weapon.start]
    return (
        owner
        if re.match(
            r"(?:'s?)?\s+(?:(?!(?:an?|the|with|in|on|over|after|to|for|by|at|from|and)\s)[\w-]+\s+){0,3}$",
            between + " ",
        )
        and not _SUBJECT.search(between)
        and not _SPEAKING.search(between)
        and not _AGAINST_IT.search(between)
        else None
    )


def _subject(sentence: Sentence, verb: int) -> Mention | None:
    """The nearest one before a verb that stands in no phrase of its own ("off Japan", "to Ukraine").

    Of `those who fired` only the words before `who` can be the one.
    """
    if seat := _seat(sentence, verb):
        return seat
    who = re.search(r"\b(?:who|which|that)\s+(?:(?:ha[sd]|have)\s+)?$", sentence.plain[:verb])
    for one in reversed(sentence.near(0, verb, *_KINDS)):
        if (one.of("speaker") and not one.of("group", "force")) or _BACKED.match(sentence.plain, one.end):
            continue
        if who and not _WHO.fullmatch(sentence.plain, one.end, verb):
            return None
        if (not who and _in_a_phrase(sentence.plain, one, verb)) or _possessed(sentence, one, verb):
            continue
        return one
    return None


def _in_a_phrase(text: str, one: Mention, verb: int) -> bool:
    """Whether the name stands in a phrase of its own; after `after` and the like it is none where the verb comes next."""
    governed = _GOVERNED.search(text[: one.start])
    if governed is None:
        return False
    return not (_WHEN.match(governed[0]) and _ADVERBS.fullmatch(text, one.end, verb))


def _seat(sentence: Sentence, verb: int) -> Mention | None:
    """The capital that stands for its country right before a verb: `Tehran earlier fired`."""
    for one in sentence.near(max(0, verb - 40), verb, "place"):
        entry = one.of("place")
        if entry and entry.role == "capital" and _ADVERBS.fullmatch(sentence.plain, one.end, verb):
            return None if _GOVERNED.search(sentence.plain[: one.start]) else one
    return None


def _possessed(sentence: Sentence, one: Mention, verb: int) -> bool:
    """Whether the weapon itself stands between the mention and the verb, as in `rockets have been fired`."""
    between = sentence.plain[one.end : verb]
    return (
        len(between) > 110
        or (_ANOTHER.search(between) is not None and not _PRONOUN.search(between))
        or HEAD.search(between) is not None
        or _SAID_THAT.match(between + "x") is not None
        or _AGAINST_IT.search(between) is not None
    )


def _first(sentence: Sentence, start: int, end: int) -> Mention | None:
    text = sentence.plain
    found = [
        one
        for one in sentence.mentions
        if start <= one.start < end and one.of(*_KINDS, "place") and not _BACKED.match(text, one.end)
    ]
    return found[0] if found and found[0].of(*_KINDS) else None


def _last(sentence: Sentence, start: int, end: int) -> Mention | None:
    text = sentence.plain
    found = [
        one for one in sentence.near(start, end, *_KINDS) if not one.of("weapon") and not _BACKED.match(text, one.end)
    ]
    return found[-1] if found else None
