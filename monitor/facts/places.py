"""Where a launch was made and where it went, by the prepositions of the sentence that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.model import Sentence
from monitor.facts.small import Small
from monitor.facts.spots import NAME, ZONE, Spot, spot_at, unknown
from monitor.facts.targets import hit
from monitor.facts.words import FIRED, FIRED_VERB, FLEW, HEAD, HIT, LANDED

_FROM = Small(r"\bfrom\s+")
_DISTANCE = Small(
    r"(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|(?:km|miles?|kilomet(?:er|re)s?|feet|ft|mi)\)|away|far|range|ranging|apart|differ\w*|come|"
    r"statement|report\w*|data|pressure|images?|protests?)\s*$"
)
_FLOWN = Small(rf"\b{FLEW}\b(?!.*\b{LANDED}\b)[^,;]*(?:km|kilomet(?:er|re)s?|miles?|\))\s*$")
_LANDED = Small(rf"\b{LANDED}\s+(?:in(?:to|side)?|on|near|off|at)\b")
_TOWARD = Small(
    r"\b(?:onto|(?:in)?to(?= the (?:sea|waters|ocean|Sea|Pacific|Yellow|East|West))|into|towards?|across|"
    r"(?:fell|falls|land(?:s|ed|ing)?|falling|splash\w*(?: down)?|crash\w*|plung\w+) (?:in(?:to|side)?|"
    r"on|near|off|at))\s+"
)
_AIMED = Small(
    rf"\b(?:{HIT}(?! (?:down|out|back|by|a deal|from|using|with|on|at|against|in)\b)(?:\s+(?:an? )?targets? (?:in|at))?|(?:{FIRED}|"
    rf"missiles?|rockets?)\s+(?:at|on|against)|(?:targets?|hits?|struck|strikes?|attacks?|barrages?|salvos?|volleys?)\s+(?:at|"
    rf"on|in|against)|aimed at|fired at|were fired (?:at|into))\s+"
)
_WEAPON_ON = Small(r"(?:missiles?|rockets?)\s")
_ATTACKS = Small(r"(?:strikes?|attacks?)\b")
_A_DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NOT_SO_FAR = Small(r"\b(?:before|without) (?:it |they )?(?:cross|enter|fly|pass|reach|get)\w*\s+$")
"""What stands before a place that was not reached."""
_OTHERS = Small(r"\b(?:for|over|previous|recent|past|earlier|to stop|to halt|ending)\s+(?:\w+ )?$")
"""What stands before attacks that are others than the one told of."""
_AT_SEA = Small(r"\b(?:in|off|over|at|(?P<near>near))\s+(?:the\s+)?$")


_PLATFORM_FIRES = re.compile(
    rf"\b(?:by )?(?:an?|the)\s+(?P<ship>(?:[\w.'-]+\s+){{0,4}}?(?:submarines?|warships?|destroyers?|frigates?|bombers?|corvettes?))"
    rf"\s+(?:that |which )?(?:has |have )?(?:{FIRED}|conduct(?:s|ed)|carr(?:y|ies|ied) out)\b",
    re.IGNORECASE,
)
_THERE_FIRE = Small(
    rf"\b(?:forces|troops|militants|fighters|rebels|units|groups?)\s+(?P<in>in|near)\s+(?:[\w'-]+\s+){{1,3}}?(?P<verb>{FIRED})\b"
)
_FROM_TO = Small(r"\bfrom\s+(?:[\w'.-]+\s+){1,4}?to\s+")
_LAUNCHED_IN = Small(
    r"\b(?:test[- ]?fire[sd]?|test[- ]launch(?:e[sd])?|tested|launch(?:e[sd])?)\s+(?:(?:an?|the|its|their)\s+(?:[\w.'/+-]+\s+){1,6}?"
    r"(?:missiles?|rockets?)\s+)?(?:\w+wards? )?(?P<at>near|off|in the vicinity of|in|at|over)\s+"
)
_SITE = Small(
    r"(?:\s+[\w-]+){0,3}?\s+(?:(?:launch|test|space|missile|rocket|firing)\s+)?(?:pad|site|range|cosmodrome|spaceport|"
    r"launch (?:cent(?:er|re)|complex)|space cent(?:er|re)|satellite launching \w+|proving ground|test cent(?:er|re))\b"
)
_NEAR = re.compile(rf"\bnear\s+(?:the\s+)?(?={NAME})")
_TESTED = Small(r"\b(?:test\w*|tests|drills?|exercises?|wargames|firing)\b")


def launched_from(sentence: Sentence) -> Iterator[Spot]:
    """The places a sentence says the launch was made from."""
    text = sentence.plain
    for found in _FROM.finditer(text):
        before = text[: found.start()]
        if (_DISTANCE.search(before) and not _FLOWN.search(before)) or not (
            HEAD.search(before) or re.search(rf"\b{FIRED}\b", before, re.IGNORECASE)
        ):
            continue
        if spot := spot_at(sentence, found.end(), platforms=True):
            yield spot
            return
    for found in _PLATFORM_FIRES.finditer(text):
        yield Spot(found["ship"], found.start("ship"), found.end("ship"))
        return
    if (
        (there := _THERE_FIRE.search(text))
        and (spot := spot_at(sentence, there.end("in"), platforms=False))
        and spot.end >= there.start("verb") - 2
    ):
        yield spot
        return
    for found in _LAUNCHED_IN.finditer(text):
        at = found["at"].lower()
        spot = spot_at(sentence, found.end(), platforms=False)
        if spot is None or (at == "at" and not _SITE.match(text, spot.end)):
            continue
        if at == "at" or sentence.near(spot.start, spot.end, "place", "sea"):
            yield spot
            return
    if _TESTED.search(text) and not re.search(rf"\b(?:{LANDED}|into|toward)\b", text, re.IGNORECASE):
        for one in sentence.near(0, len(text), "sea", "place"):
            entry = one.of("sea", "place")
            at = _AT_SEA.search(text[: one.start])
            if entry and at and (entry.kind == "sea" or entry.role == "site" or at["near"]):
                yield Spot(entry.name, one.start, one.end)
                return
        if (beside := _NEAR.search(text)) and (spot := unknown(sentence, beside.end(), len(text))):
            yield spot


def landed_at(sentence: Sentence) -> list[Spot]:
    """The places a sentence says the weapons fell on; where it says none, those that were hit or aimed at."""
    text = sentence.plain
    fell: list[Spot] = []
    aimed: list[Spot] = []
    for found in sorted(
        [*_TOWARD.finditer(text), *_AIMED.finditer(text), *_FROM_TO.finditer(text)], key=lambda one: one.start()
    ):
        if re.search(r"(?:launched|fired|shot|conduct\w*|tests?)\s+in\s+$", found[0], re.IGNORECASE):
            continue
        if (
            not _of_weapons(sentence, found)
            or _outside_zone(text, found)
            or _A_DAY.match(text, found.end())
            or _NOT_SO_FAR.search(text[: found.start()])
            or (_ATTACKS.match(found[0]) and _OTHERS.search(text[: found.start()]))
            or (_WEAPON_ON.match(found[0]) and not FIRED_VERB.search(text[: found.start()]))
        ):
            continue
        spot = spot_at(sentence, found.end(), platforms=False)
        if (
            spot
            and not (found[0].rstrip().lower().endswith(" at") and _SITE.match(text, spot.end))
            and spot.name not in {one.name for one in (*fell, *aimed)}
        ):
            (fell if _LANDED.match(found[0]) else aimed).append(spot)
    if not fell and not aimed:
        return [spot] if (spot := _attacked(sentence)) else list(hit(sentence))
    return fell or _narrowest(aimed, sentence)


def _of_weapons(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it was weapons that went there: named before, or what an attack was made with."""
    text = sentence.plain
    if HEAD.search(text[: found.end()]) or sentence.near(0, found.end(), "weapon"):
        return True
    return (
        re.search(r"attack|str[iu]|hit|barrage|salvo", found[0], re.IGNORECASE) is not None
        and re.search(r"\b(?:using|with|comprising|including|involv(?:es|ed|ing))\b", text[found.end() :]) is not None
    )


def _outside_zone(text: str, found: re.Match[str]) -> bool:
    return (
        ZONE.search(text[found.start() : found.end() + 60]) is not None
        and re.search(r"\b(?:out(?:side)?|beyond)\b", text[found.start() : found.end() + 30]) is not None
    )


def _attacked(sentence: Sentence) -> Spot | None:
    """The place before the weapon where the weapon only says how it was attacked: `a Baghdad rocket attack`."""
    for one in sentence.near(0, len(sentence.plain), "place"):
        entry = one.of("place")
        if entry and re.match(
            r"\s+(?:missile|rocket)\s+(?:attack|strike|barrage)s?\b", sentence.plain[one.end :], re.IGNORECASE
        ):
            return Spot(entry.name, one.start, one.end)
    return None


def _narrowest(spots: list[Spot], sentence: Sentence) -> list[Spot]:
    """The spots without a country where a place in it stands, too."""
    named = {one.start: one for one in sentence.mentions}
    codes = {entry.code for spot in spots if (one := named.get(spot.start)) and (entry := one.of("place"))}
    return [
        spot
        for spot in spots
        if not ((one := named.get(spot.start)) and (entry := one.of("country")) and entry.code in codes)
    ]


_NONE = Small(r"\b(?:not|no|none|neither|nor|never|without)\b")
_MAYBE = Small(r"\b(?:may|might|could|if)\b")


def economic_zone(sentence: Sentence) -> tuple[str, int, int] | None:
    """`inside` or `outside` when a sentence says that it fell in or out of an exclusive economic zone, and where the words stand."""
    text = sentence.plain
    zone = ZONE.search(text)
    if zone is None:
        return None
    before = text[: zone.start()]
    outside = re.search(
        r"\b(?:outside|out of|beyond|short of|not (?:in|inside|within|enter\w*))\b[\w\s']{0,40}$", before, re.IGNORECASE
    )
    inside = re.search(r"\b(?:inside|within|in|into|entered)\b[\w\s']{0,40}$", before, re.IGNORECASE)
    if outside:
        return "outside", outside.start(), zone.end()
    if inside and re.search(rf"\b(?:{LANDED}|enter\w*|hit)\b", before, re.IGNORECASE):
        if _NONE.search(before):
            return "outside", inside.start(), zone.end()
        if _MAYBE.search(before):
            return None
        return "inside", inside.start(), zone.end()
    return None
