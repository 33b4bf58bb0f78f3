"""The facts of a launch in an article: what is told of it, without what looks back, sums up or only says what a weapon can do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from monitor.facts import actors, launch_cjk, outcome, places
from monitor.facts.background import Reading, reading
from monitor.facts.flight import figures
from monitor.facts.model import Fact, Sentence, Told
from monitor.facts.speakers import speaker
from monitor.facts.weapons import Weapon, narrow, types, weapons
from monitor.facts.when import dates, times
from monitor.facts.words import ANY_VERB, FIRED_VERB, HEAD, MILITARY, NOT_A_SHOT, SPACE
from monitor.gazetteer.load import Gazetteer
from monitor.gazetteer.names import Mention

_WORTH = re.compile(
    r"missile|rocket|projectile|BMs?\b|M[LR]RS|flew|fli|travell?ed|altitude|apogee|height|EEZ|conomic zone|"
    r"responsibility|landed|fell|condemn|protest|splash|emergency|launch|fired",
    re.IGNORECASE,
)
LEAD = 6
"""How many sentences from the first that tells of the launch may give the count, class and type; later ones tell of other launches."""
_ANSWER = re.compile(r"\b(?:in response|in retaliation|retaliat\w+|responded|in return|in turn)\b", re.IGNORECASE)
_PERHAPS = re.compile(
    r"\b(?:could|may|might) (?:also )?(?:have been|be)\b|\bpossibl[ey]\b|\bsuggest\w*\b", re.IGNORECASE
)
_SEPARATE = re.compile(r"(?:Separately|Elsewhere|In a separate|In another|In other)\b")
"""How a sentence begins that tells of another event."""
_ENOUGH = frozenset(["actor", "count", "type", "launch_place", "landing_place", "range", "apogee"])
"""A launch of which none of these is told is none that is reported, but missiles as a matter."""
_BARE_SEA = re.compile(r"\b(?:into|in|towards?) (?:the )?(?P<sea>sea|ocean|waters)\b", re.IGNORECASE)
_LIKE = re.compile(
    r"\b(?:similar to|like the|version of|variant of|modelled on|based on|replica of|upgraded from|"
    r"rather than)\b[\w\s-]*$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Launch:
    """What has been gathered of a launch so far."""

    facts: list[Fact] = field(default_factory=list)
    classes: list[tuple[str, Fact]] = field(default_factory=list)
    single: Fact | None = None
    first: int | None = None
    plural: bool = False
    striker: Mention | None = None
    title: Sentence | None = None
    sea: Fact | None = None


def launch(told: Told, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of the launch that the article tells of; none when it tells of none."""
    found = _Launch()
    for whole in told.sentences:
        if launch_cjk.SCRIPT.search(whole.plain):
            _cjk(found, whole, told, gazetteer)
            continue
        if not _WORTH.search(whole.plain) and not whole.near(0, len(whole.plain), "weapon"):
            if found.first is None:
                found.striker, found.title = found.striker or actors.striker(whole), found.title or whole
            continue
        if _SEPARATE.match(whole.plain) and found.first is not None:
            continue
        how = reading(whole, told.published)
        if how.standing == "background":
            continue
        sentence = how.sentence
        arms = weapons(sentence)
        tells = bool(arms) and _tells(sentence, arms)
        if tells and found.first is None:
            found.first = sentence.number
        if found.first is None:
            found.striker, found.title = found.striker or actors.striker(sentence), found.title or sentence
            continue
        if sentence.number - found.first < LEAD and tells:
            _lead(found, sentence, arms, how, gazetteer)
        if not _has(found, "actor") and (who := actors.claimant(sentence)):
            _actor(found, sentence, who, speaker(sentence), gazetteer)
        if sentence.number - found.first < LEAD and arms:
            _types(found, sentence)
        _course(found, sentence, how, told, tells=tells)
    return _finished(found)


def _cjk(found: _Launch, sentence: Sentence, told: Told, gazetteer: Gazetteer) -> None:
    """The same for a sentence in Korean, Japanese or Chinese."""
    tells = launch_cjk.tells(sentence)
    if tells and found.first is None:
        found.first = sentence.number
    if found.first is None or sentence.number - found.first >= LEAD:
        return
    said = speaker(sentence)
    if tells:
        for one in launch_cjk.read(sentence, gazetteer.capitals):
            if one.field in {"actor", "count", "launch_place", "landing_place"} and _has(found, one.field):
                continue
            if one.field == "class":
                found.classes.append((str(one.value), _fact(sentence, "class", one.value, one.start, one.end, said)))
                continue
            value = (
                gazetteer.countries.get(str(one.value)[1:], one.value) if str(one.value).startswith("=") else one.value
            )
            _add(found, sentence, one.field, value, one.start, one.end, said)
        _when(found, sentence, told, said)
    if (
        tells
        or launch_cjk.WEAPON.search(sentence.plain)
        or "비행거리" in sentence.plain
        or "飛行距離" in sentence.plain
    ):
        _flown(found, sentence, said)


def _tells(sentence: Sentence, arms: list[Weapon]) -> bool:
    """Whether the sentence says that weapons were launched, flew or hit."""
    text = sentence.plain
    if NOT_A_SHOT.search(text) or (SPACE.search(text) and not MILITARY.search(text)):
        return False
    return any(one.noun for one in arms) or ANY_VERB.search(text) is not None


def _lead(found: _Launch, sentence: Sentence, arms: list[Weapon], how: Reading, gazetteer: Gazetteer) -> None:
    said = speaker(sentence)
    later = found.first != sentence.number
    if later and (_ANSWER.search(sentence.plain) or _of_another(found, sentence, arms, gazetteer)):
        return
    found.plural = found.plural or any(one.plural and not one.noun and one.count is None for one in arms)
    for one in arms:
        if not _has(found, "actor") and (who := actors.actor(sentence, one) or found.striker):
            _actor(found, sentence, who, said, gazetteer)
        if not (later and _PERHAPS.search(sentence.plain)):
            for name in one.classes:
                found.classes.append((name, _fact(sentence, "class", name, one.start, one.end, said)))
        _count(found, sentence, one, how, said)


def _of_another(found: _Launch, sentence: Sentence, arms: list[Weapon], gazetteer: Gazetteer) -> bool:
    """Whether the sentence names another one as launching than the sentences before it: that is another launch."""
    known = {fact.value for fact in found.facts if fact.field == "actor"}
    who = actors.actor(sentence, arms[0]) if known else None
    entry = who.of("group", "force", "country", "people", "leader") if who else None
    if entry is None:
        return False
    codes = {code for code, name in gazetteer.countries.items() if name in known}
    return (
        entry.name not in known
        and entry.code not in codes
        and not (entry.kind != "group" and known & _groups_of(entry.code, sentence))
    )


def _groups_of(code: str, sentence: Sentence) -> set[str | int | float]:
    return {entry.name for one in sentence.mentions if (entry := one.of("group")) and entry.code == code}


def _actor(found: _Launch, sentence: Sentence, who: Mention, said: str, gazetteer: Gazetteer) -> None:
    entry = who.of("group", "force", "country", "people", "leader")
    if entry:
        name = entry.name if entry.kind == "group" else gazetteer.countries.get(entry.code, entry.name)
        source = found.title if who is found.striker and found.title else sentence
        _add(found, source, "actor", name, who.start, who.end, said)


def _types(found: _Launch, sentence: Sentence) -> None:
    for entry, start, end in types(sentence):
        if not _LIKE.search(sentence.plain[:start]):
            _add(found, sentence, "type", entry.name, start, end, speaker(sentence))


def _count(found: _Launch, sentence: Sentence, one: Weapon, how: Reading, said: str) -> None:
    text = sentence.plain
    if how.standing == "total" or _has(found, "count") or not _moved(text, one):
        return
    if one.count is not None and one.counted and (not one.noun or (one.launches and not found.plural)) and not one.part:
        _add(found, sentence, "count", one.count, *one.counted, said, note=one.note)
    elif how.standing == "event" and found.single is None:
        named = [entry for entry, start, end in types(sentence) if one.start <= start and end <= one.end]
        if len(named) > 1 and one.plural and one.count is None and not one.noun:
            found.single = _fact(sentence, "count", len(named), one.start, one.end, said)
        elif one.single and not found.plural:
            found.single = _fact(sentence, "count", 1, one.start, one.end, said)


def _moved(text: str, one: Weapon) -> bool:
    """Whether a verb of launching, flying or hitting stands with this mention."""
    return (
        ANY_VERB.search(text[max(0, one.start - 100) : one.start]) is not None
        or ANY_VERB.search(text[one.end : one.end + 90]) is not None
    )


def _course(found: _Launch, sentence: Sentence, how: Reading, told: Told, *, tells: bool) -> None:
    """Where it went, how far, when, and what became of it."""
    near = found.first is not None and sentence.number - found.first < LEAD * 3
    said = speaker(sentence)
    text = sentence.plain
    flies = tells or (
        near and (HEAD.search(text) is not None or FIRED_VERB.search(text) is not None or _ON.search(text) is not None)
    )
    if not flies:
        return
    if how.standing == "event":
        _flown(found, sentence, said)
    if how.standing != "total" or found.first == sentence.number:
        for field_, spots in (("launch_place", places.launched_from), ("landing_place", places.landed_at)):
            for spot in spots(sentence):
                _add(found, sentence, field_, spot.name, spot.start, spot.end, said)
        if found.sea is None and (bare := _BARE_SEA.search(text)):
            found.sea = _fact(sentence, "landing_place", bare["sea"].lower(), bare.start("sea"), bare.end("sea"), said)
    zone = places.economic_zone(sentence)
    if zone:
        _add(found, sentence, "eez", zone[0], zone[1], zone[2], said)
    if how.standing == "event" and (tells or FIRED_VERB.search(text)):
        _when(found, sentence, told, said)
    if how.standing == "event":
        for name, value, start, end in outcome.outcomes(sentence, tells=tells):
            _add(found, sentence, name, value, start, end, said)


def _flown(found: _Launch, sentence: Sentence, said: str) -> None:
    """The figures of the flight."""
    for one in figures(sentence):
        more = {"unit": one.unit, "note": one.note, "conversion": one.conversion}
        _add(found, sentence, one.field, _short(one.value), one.start, one.end, said, **more)


def _when(found: _Launch, sentence: Sentence, told: Told, said: str) -> None:
    """The days and times of day."""
    for day, start, end in dates(sentence, told.published):
        _add(found, sentence, "date", day, start, end, said)
    for time, unit, start, end in times(sentence):
        _add(found, sentence, "time", time, start, end, said, unit=unit)


_ON = re.compile(r"\b(?:it|they|both|test|weapon|flew|landed|fell|launch)\b", re.IGNORECASE)


def _finished(found: _Launch) -> list[Fact]:
    facts = found.facts
    kept = narrow([name for name, _ in found.classes])
    if kept == ("missile",) and any(fact.field == "type" for fact in facts):
        kept = ()  # the type says more
    actors_ = {fact.value for fact in facts if fact.field == "actor"}
    facts = [fact for fact in facts if not (fact.field == "launch_place" and fact.value in actors_)]
    first: dict[str, Fact] = {}
    for name, fact in found.classes:
        if name in kept:
            first.setdefault(name, fact)
    facts.extend(first.values())
    if found.sea and not any(fact.field == "landing_place" for fact in facts):
        facts.append(found.sea)
    if found.single and not any(fact.field == "count" for fact in facts):
        facts.append(found.single)
    if not any(fact.field in _ENOUGH for fact in facts):
        return []
    return sorted(
        _without_repeats(facts), key=lambda fact: (("title", "summary", "body").index(fact.where), fact.start)
    )


def _without_repeats(facts: list[Fact]) -> Iterator[Fact]:
    """The facts, each value of a field once for each speaker; without a speaker only where nobody says the same."""
    spoken = {(fact.field, fact.value) for fact in facts if fact.speaker}
    seen: set[tuple[str, str | int | float, str]] = set()
    for fact in facts:
        key = (fact.field, fact.value, fact.speaker)
        if key in seen or (not fact.speaker and (fact.field, fact.value) in spoken and fact.field != "actor"):
            continue
        if fact.field in {
            "actor",
            "class",
            "type",
            "launch_place",
            "landing_place",
            "count",
            "date",
            "time",
            "eez",
        } and any(one[:2] == key[:2] for one in seen):
            continue
        seen.add(key)
        yield fact


def _short(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _has(found: _Launch, name: str) -> bool:
    return any(fact.field == name for fact in found.facts)


def _fact(sentence: Sentence, name: str, value: str | float, start: int, end: int, said: str) -> Fact:
    quote, where, begin, last = sentence.quote(start, end)
    return Fact("launch", 1, name, value, quote, where, begin, last, speaker=said)


def _add(
    found: _Launch, sentence: Sentence, name: str, value: str | float, start: int, end: int, said: str, **more: object
) -> None:
    found.facts.append(replace(_fact(sentence, name, value, start, end, said), **more))  # type: ignore[arg-type]
