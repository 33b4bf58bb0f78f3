"""The facts of a meeting of heads of state or government in an article: who, where, whether it was held."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.facts import meetings, summit_cjk
from monitor.facts.meeting import ATTENDS, LEAD, Meeting, looks_back, meeting
from monitor.facts.meeting_places import meeting_place
from monitor.facts.meeting_unsaid import without_unsaid
from monitor.facts.model import Fact, Sentence, Told
from monitor.facts.persons import Person, persons
from monitor.facts.speakers import speaker
from monitor.facts.unsaid_cjk import without_meetings_unsaid
from monitor.facts.when import dates
from monitor.gazetteer.load import Gazetteer


def summit(told: Told, gazetteer: Gazetteer) -> list[Fact]:
    """The facts of the meeting that the article tells of first; none when it tells of none."""
    told = replace(told, sentences=tuple(_as_read(one, told.published) for one in told.sentences[:LEAD]))
    main = told.sentences
    found = [one for sentence in main if (one := meeting(sentence, told, gazetteer))]
    if not found:
        return []
    facts: list[Fact] = []
    people, forums = _those_who_meet(found, main, told, gazetteer)
    for source, person in people:
        fact = _fact(person.source or source, "participant", person.name, person.start, person.end)
        facts.append(replace(fact, office=person.office, country=gazetteer.countries.get(person.code, "")))
    facts += [_fact(source, "participant", name, start, end) for source, (name, start, end) in forums]
    if not facts:
        return []
    facts += _place(found, main, told)
    facts += _status(found, main)
    facts += _dates(found, told)
    facts.append(_format(facts, frozenset(gazetteer.countries.values()), aside=found[0].aside))
    return sorted(facts, key=lambda fact: (("title", "summary", "body").index(fact.where), fact.start))


def _as_read(sentence: Sentence, published: datetime | None) -> Sentence:
    """The sentence without what tells of no meeting."""
    if summit_cjk.SCRIPT.search(sentence.plain):
        return sentence.read_as(without_meetings_unsaid(sentence.plain))
    return sentence.read_as(without_unsaid(sentence.plain, published))


def _those_who_meet(
    found: list[Meeting], main: tuple[Sentence, ...], told: Told, gazetteer: Gazetteer
) -> tuple[list[tuple[Sentence, Person]], list[tuple[Sentence, tuple[str, int, int]]]]:
    """The leaders and forums of the first sentence that tells of a meeting, and those whom later ones join to it."""
    first = (
        max(found, key=lambda one: (len({person.code for person in one.people}) >= 2, -one.sentence.number))
        if not found[0].sure and not found[0].forums
        else found[0]
    )
    people: dict[str, tuple[Sentence, Person]] = {}
    forums: dict[str, tuple[Sentence, tuple[str, int, int]]] = {}
    for one in (first, *(other for other in found if other is not first)):
        mine = {person.name for person in one.people}
        joins = (
            one is first
            or bool(mine & set(people))
            or (bool(forums) and ATTENDS.search(one.sentence.plain) is not None)
            or (not people and not one.sentence.heading)
            or (bool(forums) and "出席" in one.sentence.plain)
        )
        if not joins or (
            one is not first
            and len(people) >= 2
            and len({person.code for person in one.people} - {person.code for _, person in people.values()}) > 1
        ):
            continue
        for person in one.people:
            people.setdefault(person.name, (one.sentence, person))
        if one is first or not people:
            for forum in one.forums:
                forums.setdefault(forum[0], (one.sentence, forum))
    countries = set(gazetteer.countries.values())
    for name, (source, person) in list(people.items()):
        if not person.named and (full := _by_name(person, main, told, gazetteer)):
            del people[name]
            people.setdefault(full.name, (source, full))
    named = {person.code for _, person in people.values() if person.named}
    kept = [(source, person) for source, person in people.values() if person.named or person.code not in named]
    codes = {person.code for _, person in kept}
    return kept, [
        (source, forum) for source, forum in forums.values() if not (len(codes) >= 2 and forum[0] in countries)
    ]


def _by_name(person: Person, main: tuple[Sentence, ...], told: Told, gazetteer: Gazetteer) -> Person | None:
    """The leader of that country who is named elsewhere in the lead."""
    for sentence in main:
        for one in persons(sentence, told.published, gazetteer):
            if one.named and one.code == person.code:
                return replace(one, source=sentence)
    return None


def _place(found: list[Meeting], main: tuple[Sentence, ...], told: Told) -> list[Fact]:
    told_of = [one.sentence for one in found]
    others = (one for one in main[:4] if one not in told_of and meetings.MET.search(one.plain))
    for sentence in (*told_of, *(one for one in others if not looks_back(one.plain, told.published))):
        spot = summit_cjk.place(sentence) if summit_cjk.SCRIPT.search(sentence.plain) else meeting_place(sentence)
        if spot:
            return [_fact(sentence, "place", *spot)]
    return []


def _status(found: list[Meeting], main: tuple[Sentence, ...]) -> list[Fact]:
    for sentence in (*(one.sentence for one in found), *main[:3]):
        if said := _said(sentence):
            return [_fact(sentence, "status", *said)]
    return []


def _said(sentence: Sentence) -> tuple[str, int, int] | None:
    if summit_cjk.SCRIPT.search(sentence.plain):
        return summit_cjk.status(sentence)
    return meetings.status(sentence.plain)


def _dates(found: list[Meeting], told: Told) -> list[Fact]:
    for one in found:
        said = _said(one.sentence)
        for day, start, end in dates(one.sentence, told.published, ahead=said is not None and said[0] == "planned"):
            return [_fact(one.sentence, "date", day, start, end)]
    return []


def _format(facts: list[Fact], countries: frozenset[str], *, aside: bool) -> Fact:
    """Bilateral with two (also `aside` of a forum), multilateral with more or with a forum; with the words of the first participant."""
    those = [fact for fact in facts if fact.field == "participant"]
    sides = {fact.country or str(fact.value) for fact in those}
    forum = any(not fact.country and not fact.office and fact.value not in countries for fact in those)
    many = not aside and (len(sides) > 2 or forum)
    return replace(those[0], field="format", value="multilateral" if many else "bilateral", office="", country="")


def _fact(sentence: Sentence, field: str, value: str, start: int, end: int) -> Fact:
    quote, where, begin, last = sentence.quote(start, end)
    return Fact("summit", 1, field, value, quote, where, begin, last, speaker=speaker(sentence))
