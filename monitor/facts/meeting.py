"""A sentence that tells of a meeting of leaders, and those it names: by name, by office, by forum or by country."""

from __future__ import annotations

import re
from datetime import datetime

from monitor.facts import meetings, summit_cjk
from monitor.facts.attending import those_who_attend
from monitor.facts.model import Sentence, Told
from monitor.facts.persons import Person
from monitor.facts.words import ALWAYS
from monitor.gazetteer.load import Gazetteer
from monitor.values import dataclass

LEAD = 8
"""Sentences of the article that are looked at; later ones tell of other meetings."""
_YEAR = re.compile(
    r"(?<!time )\b(?:in|on|(?<!first )since) (?:[A-Z][a-z]+\.? )?(?:\d{1,2},? )?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:last|previous) (?:year|month|time)\b|\b(?:years|months) ago\b|"
    r"\bassumed power\b",
    re.IGNORECASE,
)
_LEADERS = re.compile(
    r"\b(?:(?P<whose>world|European|African|Arab|Gulf|Asian|Western|Nordic|Latin American|Caribbean|Pacific|"
    r"Central Asian) leaders|(?P<heads>heads of (?:state|government)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A sentence that tells of a meeting, and those it names: leaders, forums and countries."""

    sentence: Sentence
    people: tuple[Person, ...]
    forums: tuple[tuple[str, int, int], ...]
    sure: bool

    @property
    def aside(self) -> bool:
        """Whether the leaders met by themselves, and the forum was only the occasion."""
        return len({one.code for one in self.people}) == 2 and _SIDELINES.search(self.sentence.plain) is not None


def meeting(sentence: Sentence, told: Told, gazetteer: Gazetteer) -> Meeting | None:
    """What a sentence tells of a meeting; None when it tells of none, of one in the past, or of others than leaders."""
    if summit_cjk.SCRIPT.search(sentence.plain):
        read = summit_cjk.meeting(sentence, told.published, gazetteer)
        return Meeting(sentence, read.people, read.forums, sure=True) if read else None
    text = sentence.plain
    cue = meetings.MET.search(text) or meetings.SUMMIT.search(text) or meetings.VISIT.search(text)
    if cue is None or meetings.PHONE.search(text) or looks_back(text, told.published):
        return None
    sure = meetings.SUMMIT.search(text) is not None
    if sure and meetings.NOT_LEADERS.search(text):
        return None
    people = those_who_attend(sentence, told, gazetteer)
    forums = _forums(sentence) if sure or re.search(r"\b(?:leaders|meeting|heads)\b", text) else ()
    others = meetings.OTHERS.search(text)
    if others and len({one.code or one.name for one in people}) < 2 and not (sure and forums):
        return None
    if listed := _led(sentence, gazetteer):
        forums = (*forums, *(one for one in listed if one[0] not in {forum[0] for forum in forums}))
    if forums and not people and sure:
        forums = (*forums, *_beside(sentence, forums, gazetteer))
        forums = (*forums, *_subject(sentence, gazetteer))
    if sure and not people and not forums:
        forums = _many(sentence) or _countries(sentence, gazetteer)
    if (
        len({one.code or one.name for one in people}) >= 2
        or (sure and forums)
        or (forums and people)
        or _visits(sentence, people)
        or (people and not others and "state visit" in text.lower())
    ):
        return Meeting(sentence, tuple(people), forums, sure)
    if sure and people and not others and _OPENS.search(text):
        return Meeting(sentence, tuple(people), (), sure)
    if people and ATTENDS.search(text):
        return Meeting(sentence, tuple(people), (), sure=False)
    return None


def looks_back(text: str, published: datetime | None) -> bool:
    """Whether a sentence tells of an earlier year than the article's, of last month, or of what goes on always."""
    if ALWAYS.search(text) or _PAST.search(text):
        return True
    return any(published is None or int(found["year"]) < published.year for found in _YEAR.finditer(text))


_SIDELINES = re.compile(
    r"\b(?:sidelines?|margins|fringes)\b|"
    r"\b(?:met|meets?|meeting|talks|talked)\b[^.;]* during (?:an?|the|this year's) [\w ]{0,30}"
    r"(?:summit|meeting)",
    re.IGNORECASE,
)
"""What makes a forum the occasion on which two leaders met by themselves."""
_OPENS = re.compile(
    r"\b(?:opens?|opened|hosts?|hosted|hosting|chairs?|chaired|convenes?|convened|addresses|addressed|"
    r"arriv\w+ (?:at|for)|heads? to|landat) (?:[\w-]+ ){0,4}(?:summit|toppmote|sommet)",
    re.IGNORECASE,
)
ATTENDS = re.compile(r"\b(?:take part|takes part|taking part|attend(?:s|ed|ing)?|participat\w+)\b", re.IGNORECASE)


def _subject(sentence: Sentence, gazetteer: Gazetteer) -> tuple[tuple[str, int, int], ...]:
    """The country that a sentence about a forum's summit begins with: it acts there."""
    for one in sentence.near(0, len(sentence.plain), "country")[:1]:
        entry = one.of("country")
        if (
            entry
            and sentence.plain[: one.start].lower() in {"", "the "}
            and re.match(
                r" (?:and|becomes|hosts|postpones?|chairs|joins|signs|boycotts?|will|to)\b", sentence.plain[one.end :]
            )
        ):
            return ((gazetteer.countries[entry.code], one.start, one.end),)
    return ()


def _led(sentence: Sentence, gazetteer: Gazetteer) -> tuple[tuple[str, int, int], ...]:
    """The countries whose leaders take part: `leaders of Ruritania, Strelsau and Zenda`."""
    found = _LEADERS_OF.search(sentence.plain)
    if found is None:
        return ()
    countries: list[tuple[str, int, int]] = []
    last = found.end()
    for one in sentence.near(found.end(), len(sentence.plain), "country"):
        entry = one.of("country")
        if entry is None or not _LISTED.fullmatch(sentence.plain, last, one.start):
            break
        countries.append((gazetteer.countries[entry.code], one.start, one.end))
        last = one.end
    return tuple(countries) if len(countries) > 1 else ()


def _beside(
    sentence: Sentence, forums: tuple[tuple[str, int, int], ...], gazetteer: Gazetteer
) -> tuple[tuple[str, int, int], ...]:
    """The countries that stand beside a forum: `the European Union and Ruritania agree`."""
    found = []
    for one in sentence.near(0, len(sentence.plain), "country"):
        entry = one.of("country")
        joined = any(
            sentence.plain[end : one.start] in _AND or sentence.plain[one.end : start] in _AND
            for _, start, end in forums
        )
        if entry and joined and gazetteer.countries[entry.code] not in {forum[0] for forum in forums}:
            found.append((gazetteer.countries[entry.code], one.start, one.end))
    return tuple(found)


_AT_A_FORUM = re.compile(
    r"\b(?:annoy\w+|anger\w*|alarm\w*|def(?:y|ies|ied|ying)|despite|complain\w*|over|against|about|to join|joining|by) (?:at )?(?:the )?$"
)
"""What stands before a forum that is only talked about."""
_LEADERS_OF = re.compile(
    r"\b(?:[Ll]eaders|[Pp]residents|[Pp]rime ministers|[Hh]eads of (?:state|government)) of (?:the )?"
)
_LISTED = re.compile(r"(?:,? and (?:the )?|, (?:the )?)?")
_AND = frozenset([" and ", " and the "])


def _forums(sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
    found: dict[str, tuple[str, int, int]] = {}
    for one in sentence.mentions:
        entry = one.of("forum")
        if (
            entry
            and not _AT_A_FORUM.search(sentence.plain[: one.start])
            and not re.match(
                r"\s+(?:Commission|spokes\w+|officials?|[Ff]arm|agriculture|ministers?|sanctions|funds?|troops|"
                r"forces|countries|country|member(?:ship)?)\b",
                sentence.plain[one.end :],
            )
        ):
            found.setdefault(entry.name, (entry.name, one.start, one.end))
    return tuple(found.values())


def _countries(sentence: Sentence, gazetteer: Gazetteer) -> tuple[tuple[str, int, int], ...]:
    """The countries that meet, where only they are named: `a summit of Ruritania and Strelsau`, `US-Russia summit`."""
    text = sentence.plain
    found: dict[str, tuple[str, int, int]] = {}
    for one in sentence.mentions:
        entry = one.of("country", "people")
        if (
            entry is None
            or re.search(r"\b(?:in|at|to|from|near|on)\s+(?:the\s+)?$", text[: one.start])
            or (re.search(r"[A-Z][\w'-]+, $", text[: one.start]) and not _after_another(sentence, one.start))
            or re.match(r"n? (?:media|police|officials?|newspaper|capital)", text[one.end :])
        ):
            continue
        found.setdefault(entry.code, (gazetteer.countries[entry.code], one.start, one.end))
    return tuple(found.values())


def _after_another(sentence: Sentence, start: int) -> bool:
    """Whether a country stands right before: then this is the next of a list, not the country of a town."""
    return any(
        one.of("country", "people") for one in sentence.near(0, start, "country", "people") if one.end >= start - 2
    )


def _many(sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
    found = _LEADERS.search(sentence.plain)
    if found is None or not found["whose"]:
        return ()
    return ((found[0].lower() if found["whose"].lower() == "world" else found[0], found.start(), found.end()),)


def _visits(sentence: Sentence, people: list[Person]) -> bool:
    """Whether a leader goes on a visit: named right before the visit, to another country or for a state visit."""
    text = sentence.plain
    for visit in meetings.VISIT.finditer(text):
        before = [one for one in people if one.end <= visit.start() and visit.start() - one.end < 45]
        if not before or re.search(r"[.;,] (?!said|who)", text[before[-1].end : visit.start()]):
            continue
        if re.search(
            r"\b(?:ship|factory|plant|farm|school|hospital|church|troops|base|museum|exhibition|front|"
            r"hometown)\b",
            text[visit.end() : visit.end() + 40],
        ):
            continue
        after = sentence.near(visit.end(), visit.end() + 70, "country", "place")
        places = [entry for one in after if (entry := one.of("country", "place"))]
        if any(entry.code and entry.code != before[-1].code for entry in places):
            return True
    return False
