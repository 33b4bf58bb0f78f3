"""The facts of a launch in an article: what is told of it, without what looks back, sums up or only says what a weapon can do."""

from __future__ import annotations

from monitor.facts import actors, launch_cjk, outcome, places
from monitor.facts.background import Reading, reading
from monitor.facts.compared import without_compared
from monitor.facts.flight import figures
from monitor.facts.model import Fact, Sentence, Told
from monitor.facts.one_launch import OneLaunch, fact_of
from monitor.facts.several import ANSWER, of_another, others
from monitor.facts.small import Small
from monitor.facts.unsaid_cjk import without_launches_unsaid
from monitor.facts.weapons import Weapon, types, weapons
from monitor.facts.when import dates, times
from monitor.facts.words import ANY_VERB, FIRED_VERB, HEAD, MILITARY, NOT_A_SHOT, SPACE
from monitor.gazetteer.load import Gazetteer
from monitor.gazetteer.names import Mention

_WORTH = Small(
    r"missile|rocket|projectile|BMs?\b|M[LR]RS|flew|fli|travell?ed|altitude|apogee|height|EEZ|conomic zone|"
    r"responsibility|\dkm|\d km|kilomet|\d miles|landed|fell|condemn|protest|splash|emergency|launch|fired"
)
LEAD = 6
"""How many sentences from the first that tells of the launch may give the count, class and type; later ones tell of other launches."""
_PERHAPS = Small(r"\b(?:could|may|might) (?:also )?(?:have been|be)\b|\bpossibl[ey]\b|\bsuggest\w*\b")
_THAT = Small(r"(?:that|those|these|it|they)\b(?! (?:comes?|came|follow))")
"""How a sentence begins that goes on about the one before it."""
_BARE_SEA = Small(r"\b(?:into|in|towards?) (?:the )?(?P<sea>sea|ocean|waters)\b")
_LIKE = Small(
    r"\b(?:similar to|like the|version of|variant of|modelled on|based on|replica of|upgraded from|"
    r"rather than)\b[\w\s-]*$"
)


def launches(told: Told, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of the launches that the article tells of, numbered from 1 in the order of the telling; none when it tells of none."""
    found = [OneLaunch()]
    for whole in told.sentences:
        if launch_cjk.SCRIPT.search(whole.plain):
            _cjk(found[0], whole, told, gazetteer)
        else:
            _read(found, whole, told, gazetteer)
    facts: list[Fact] = []
    number = 1
    for one in found:
        if of_it := one.finished(number):
            facts += of_it
            number += 1
    return facts


def _read(found: list[OneLaunch], whole: Sentence, told: Told, gazetteer: Gazetteer) -> None:
    """Read a sentence for the launch that it goes on about, the last of those found; or for another, which it begins."""
    one = found[-1]
    if not _WORTH.search(whole.plain) and not whole.near(0, len(whole.plain), "weapon"):
        if one.first is None:
            one.striker, one.title = one.striker or actors.striker(whole), one.title or whole
        return
    how = reading(whole, told.published)
    if how.standing == "background" or (one.back == whole.number - 1 and _THAT.match(whole.plain)):
        one.back = whole.number
        return
    sentence = how.sentence
    arms = weapons(sentence)
    tells = bool(arms) and _tells(sentence, arms)
    if tells and one.first is not None:
        one = others(found, sentence, arms, how, gazetteer)
    if tells and one.first is None:
        one.first = sentence.number
    if one.first is None:
        one.striker, one.title = one.striker or actors.striker(sentence), one.title or sentence
        return
    if sentence.number - one.first < LEAD and tells:
        _lead(one, sentence, arms, how, gazetteer)
    if not one.has("actor") and (who := actors.claimant(sentence)):
        _actor(one, sentence, who, gazetteer)
    if sentence.number - one.first < LEAD and arms:
        _types(one, sentence)
    _course(one, sentence, how, told, tells=tells)


def _cjk(found: OneLaunch, sentence: Sentence, told: Told, gazetteer: Gazetteer) -> None:
    """The same for a sentence in Korean, Japanese or Chinese."""
    sentence = sentence.read_as(without_compared(without_launches_unsaid(sentence.plain)))
    tells = launch_cjk.tells(sentence)
    if launch_cjk.BEFORE.search(sentence.plain) and "오늘" not in sentence.plain:
        return
    if tells and found.first is None:
        found.first = sentence.number
    if found.first is None or sentence.number - found.first >= LEAD:
        return
    if zone := launch_cjk.economic_zone(sentence.plain):
        found.add(sentence, "eez", *zone)
    if tells:
        for one in launch_cjk.read(sentence, gazetteer.capitals):
            if one.field in {"actor", "count", "launch_place", "landing_place"} and found.has(one.field):
                continue
            if one.field == "class":
                found.classes.append((str(one.value), fact_of(sentence, "class", one.value, one.start, one.end)))
                continue
            value = (
                gazetteer.countries.get(str(one.value)[1:], one.value) if str(one.value).startswith("=") else one.value
            )
            found.add(sentence, one.field, value, one.start, one.end)
        _when(found, sentence, told)
    if tells or launch_cjk.FLIGHT.search(sentence.plain):
        _flown(found, sentence)


def _tells(sentence: Sentence, arms: list[Weapon]) -> bool:
    """Whether the sentence says that weapons were launched, flew or hit."""
    text = sentence.plain
    if NOT_A_SHOT.search(text) or (SPACE.search(text) and not MILITARY.search(text)):
        return False
    return any(one.noun for one in arms) or ANY_VERB.search(text) is not None


def _lead(found: OneLaunch, sentence: Sentence, arms: list[Weapon], how: Reading, gazetteer: Gazetteer) -> None:
    later = found.first != sentence.number
    if later and (ANSWER.search(sentence.plain) or of_another(found, sentence, arms, gazetteer)):
        return
    found.plural = found.plural or any(one.plural and not one.noun and one.count is None for one in arms)
    for one in arms:
        if not found.has("actor") and (who := actors.actor(sentence, one) or found.striker):
            _actor(found, sentence, who, gazetteer)
        if not (later and _PERHAPS.search(sentence.plain)):
            for name in one.classes:
                found.classes.append((name, fact_of(sentence, "class", name, one.start, one.end)))
        _count(found, sentence, one, how)


def _actor(found: OneLaunch, sentence: Sentence, who: Mention, gazetteer: Gazetteer) -> None:
    entry = who.of("group", "force", "country", "people", "leader", "place")
    if entry:
        name = entry.name if entry.kind == "group" else gazetteer.countries.get(entry.code, entry.name)
        source = found.title if who is found.striker and found.title else sentence
        found.add(source, "actor", name, who.start, who.end)


def _types(found: OneLaunch, sentence: Sentence) -> None:
    for entry, start, end in types(sentence):
        if not _LIKE.search(sentence.plain[:start]):
            found.add(sentence, "type", entry.name, start, end)


def _count(found: OneLaunch, sentence: Sentence, one: Weapon, how: Reading) -> None:
    text = sentence.plain
    if how.standing == "total" or found.has("count") or not _moved(text, one):
        return
    if one.count is not None and one.counted and (not one.noun or (one.launches and not found.plural)) and not one.part:
        found.add(sentence, "count", one.count, *one.counted, note=one.note)
    elif how.standing == "event" and found.single is None:
        named = [entry for entry, start, end in types(sentence) if one.start <= start and end <= one.end]
        if len(named) > 1 and one.plural and one.count is None and not one.noun:
            found.single = fact_of(sentence, "count", len(named), one.start, one.end)
        elif one.single and not found.plural:
            found.single = fact_of(sentence, "count", 1, one.start, one.end)


def _moved(text: str, one: Weapon) -> bool:
    """Whether a verb of launching, flying or hitting stands with this mention."""
    return (
        ANY_VERB.search(text[max(0, one.start - 100) : one.start]) is not None
        or ANY_VERB.search(text[one.end : one.end + 90]) is not None
    )


def _course(found: OneLaunch, sentence: Sentence, how: Reading, told: Told, *, tells: bool) -> None:
    """Where it went, how far, when, and what became of it."""
    near = found.first is not None and sentence.number - found.first < LEAD * 3
    text = sentence.plain
    flies = tells or (
        near and (HEAD.search(text) is not None or FIRED_VERB.search(text) is not None or _ON.search(text) is not None)
    )
    if near and how.standing == "event":
        for value, start, end, who in outcome.reactions(sentence):
            found.add(sentence, "reaction", value, start, end, said=who)
    if not flies:
        return
    if how.standing == "event":
        _flown(found, sentence)
    zone = places.economic_zone(sentence)
    if how.standing != "total" or found.first == sentence.number:
        for field_, spots in (("launch_place", places.launched_from), ("landing_place", places.landed_at)):
            for spot in spots(sentence):
                if zone and zone[0] == "outside" and (spot.end == zone[2] or _ZONE_AFTER.match(text, spot.end)):
                    continue
                found.add(sentence, field_, spot.name, spot.start, spot.end)
        if found.sea is None and (bare := _BARE_SEA.search(text)):
            found.sea = fact_of(sentence, "landing_place", bare["sea"].lower(), bare.start("sea"), bare.end("sea"))
    if zone:
        found.add(sentence, "eez", zone[0], zone[1], zone[2])
    if how.standing == "event" and (tells or FIRED_VERB.search(text)):
        _when(found, sentence, told)
    if how.standing == "event" and tells and (end_of_it := outcome.outcome(sentence)):
        found.add(sentence, "outcome", *end_of_it)


def _flown(found: OneLaunch, sentence: Sentence) -> None:
    """The figures of the flight."""
    for one in figures(sentence):
        found.add(
            sentence,
            one.field,
            _short(one.value),
            one.start,
            one.end,
            unit=one.unit,
            note=one.note,
            conversion=one.conversion,
        )


def _when(found: OneLaunch, sentence: Sentence, told: Told) -> None:
    """The days and times of day."""
    for day, start, end in dates(sentence, told.published):
        found.add(sentence, "date", day, start, end)
    for time, unit, start, end in times(sentence):
        found.add(sentence, "time", time, start, end, unit=unit)


_ON = Small(r"\b(?:it|its|they|both|test|weapon|flew|landed|fell|launch|flight|altitude|apogee|distance|range)\b")


_ZONE_AFTER = Small(r"(?:\s+(?:exclusive|economic))*\s+zone")
"""What follows whose zone it is, which is no place where something fell when it fell outside."""


def _short(value: float) -> int | float:
    return int(value) if value == int(value) else value
