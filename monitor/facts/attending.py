"""The leaders who take part in a meeting that a sentence tells of, those whom `he` and `they` stand for among them."""

from __future__ import annotations

import re
from dataclasses import replace

from monitor.facts.model import Sentence, Told
from monitor.facts.persons import Person, persons
from monitor.gazetteer.load import Gazetteer


def those_who_attend(sentence: Sentence, told: Told, gazetteer: Gazetteer) -> list[Person]:
    """The leaders who take part, those for whom `he` and `they` stand among them."""
    people = _joined(sentence, persons(sentence, told.published, gazetteer))
    if not people and _THEY.match(sentence.plain):
        return _both_before(sentence, told, gazetteer)
    if len({one.code or one.name for one in people}) == 1 and _HE.search(sentence.plain):
        return [*_before(sentence, told, gazetteer, people[0]), *people]
    return people


def _before(sentence: Sentence, told: Told, gazetteer: Gazetteer, other: Person) -> list[Person]:
    """The leader whom `he`, or nobody, stands for: the first one named in the sentence before."""
    earlier = [one for one in told.sentences if one.number < sentence.number]
    for one in reversed(earlier):
        named = [person for person in persons(one, told.published, gazetteer) if person.named]
        if named:
            return [replace(named[0], source=one)] if named[0].code != other.code else []
    return []


def _both_before(sentence: Sentence, told: Told, gazetteer: Gazetteer) -> list[Person]:
    """The leaders whom `they` stands for: those of the sentence before, where it names two or more."""
    earlier = next(
        (one for one in told.sentences if one.number == sentence.number - 1 and one.where == sentence.where), None
    )
    named = [one for one in persons(earlier, told.published, gazetteer) if one.named] if earlier else []
    return [replace(one, source=earlier) for one in named] if len({one.code for one in named}) == 2 else []


def _joined(sentence: Sentence, people: list[Person]) -> list[Person]:
    """The leaders who take part: those before what was done and right after it, not those whom it was about."""
    text = sentence.plain
    return [
        one
        for one in people
        if not _ABOUT.search(text[max(0, one.start - 40) : one.start])
        and not _STAYS_AWAY.match(text, one.end)
        and not _speaks_of_others(text, one, people)
    ]


def _speaks_of_others(text: str, one: Person, people: list[Person]) -> bool:
    """Whether he only says that two others meet."""
    says = _SAYS.match(text, one.end)
    after = [other for other in people if says and other.start >= says.end()]
    return (
        says is not None and len({other.code for other in after} - {one.code}) > 1 and after[0].start <= says.end() + 20
    )


_HE = re.compile(
    r"\b(?:he|she|[Tt]he (?:president|prime minister|premier|leader|king))\b[^.;]{0,60}\b(?:met|meets?|"
    r"held|hosts?|hosted|welcomed|talks|received|visit\w*)\b|\b(?:after|during|following|ahead of|before|"
    r"in) an? (?:[\w-]+ )?meeting with\b|\bbetween the (?:president|prime minister|premier) and\b"
)
_THEY = re.compile(
    r"(?:They|The two(?: leaders| presidents| men| prime ministers)?|Both(?: leaders| men| presidents)?|The pair)\b"
)
"""How a sentence begins that goes on about the two named before."""
_ABOUT = re.compile(
    r"\b(?:between|with|and|of)?\s*(?:about|regarding|over|against|succeed\w*|replac\w*|behalf of|predecessor|"
    r"late|former|ex-|stance on|policy on|stop|defeat|deter|accus\w+|criticis\w+|condemn\w+|unlike|except(?:ion)? (?:of|"
    r"du)|told by|of the assassination of)\s+(?:\w+ ){0,2}$",
    re.IGNORECASE,
)


_SAYS = re.compile(r" (?:said|says|announced|suggested|told \w+)(?: (?:on )?\w+day)?(?: that)?(?: the)?(?: |(?= ))")
_STAYS_AWAY = re.compile(  # what he does not do is blanked
    r"(?: (?:will|would|to|has|had|is|was|says he will|again|also|plans to|decides to|decided to|chose to))* "
    r"(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|snub(?:s|bed|bing)?|stay(?:s|ed|ing)? away|absent|"
    r"pull(?:s|ed|ing)? out)\b|"
    r" (?:did|does|do|will|would|has|have|had|is|was)\s{5,}(?!(?:but|and)\b)|"
    r" (?:is|was|has been|had been|will be) not (?:\w+ly )?(?:invited|included|present|there|part of|among)\b"
)
