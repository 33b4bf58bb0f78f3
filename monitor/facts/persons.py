"""Heads of state and government in a sentence: by name with their office and country, or by office and country alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from monitor.facts.model import Sentence
from monitor.gazetteer.entry import Entry
from monitor.gazetteer.load import Gazetteer
from monitor.gazetteer.names import Mention
from monitor.values import dataclass

_TITLE = (
    r"(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|PM|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|"
    r"[Ee]mir|[Ss]ultan|[Cc]rown [Pp]rince|"
    r"[Tt]aoiseach|First Minister|[Ss]upreme [Ll]eader|[Gg]eneral [Ss]ecretary|[Pp]ope|[Cc]ounterpart|[Ll]eader)"
)
_NAME = r"(?:[A-Z][\w'-]+(?:(?: (?:al|bin|de|da|dos|von|van|der|ul|el|del|ibn|y))* [A-Z][\w'-]+){0,3})"
_TITLED = re.compile(
    rf"\b(?P<title>{_TITLE})(?P<many>s)?(?: of (?:the )?(?P<of>(?:[A-Z][\w'.-]+ ?){{1,5}}?))?,?(?: (?P<name>{_NAME}))?(?=[\s,.;:')\"]|"
    rf"$)"
)
_NOT_HEAD = re.compile(
    r"\b(?:[Vv]ice|[Dd]eputy|[Ff]ormer|[Ee]x|[Ll]ate|[Aa]ssembly|[Pp]arliament\w*|[Cc]ouncil|[Oo]pposition|"
    r"[Pp]arty|[Uu]nion|[Cc]ompany|[Bb]ank|[Rr]egional|[Cc]lub|[Gg]roup|[Mm]ajority|[Mm]inority|[Ss]pokesman|"
    r"[Cc]hurch|[Rr]ebel|[Mm]ilitary|[Ee]lect|[Rr]eligious)[- ]$"
)
_FULL = re.compile(rf" ({_NAME})(?=[\s,.;:')]|$)")
_OF_VICE = re.compile(r"\b(?:[Vv]ice|[Dd]eputy)[- ][\w' -]{0,60}$")
_NOT_NAMES = re.compile(
    r"^(?:President|Prime|King|Queen|Premier|Chancellor|The|In|On|At|For|And|But|Of|To|With|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Meets?|Met|Says|Said|Hold|Holds|Visits?|Arrives?|Will|Is|As|By|From|After|"
    r"Before)\b"
)
_SUBORDINATE = re.compile(
    r"\b(?:spokes(?:man|woman|person)|adviser|advisor|envoy|aide|wife|husband|sister|brother|father|mother|son|daughter|minister|ministers|"
    r"ambassador|press secretary|Press Secretary|administration|government|lawyer|team|officials?|Foreign Minister|"
    r"office|special representative)\b"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A leader in a sentence (`source` when it is another than the one at hand).

    `name` is full where the gazetteer has it; a country's English name where only the office is told.
    """

    name: str
    office: str
    code: str
    start: int
    end: int
    named: bool = True
    source: Sentence | None = None


def persons(sentence: Sentence, published: datetime | None, gazetteer: Gazetteer) -> list[Person]:
    """The leaders of a sentence from left to right, each once."""
    found = [*_known(sentence, published), *_titled(sentence, published, gazetteer)]
    found.sort(key=lambda one: (one.start, one.end - one.start))
    kept: list[Person] = []
    for one in found:
        if any(one.start < other.end and other.start < one.end for other in kept):
            continue
        kept.append(one)
    return kept


def _known(sentence: Sentence, published: datetime | None) -> Iterator[Person]:
    """Those whose names the gazetteer has."""
    text = sentence.plain
    for one in sentence.mentions:
        entry = in_office(one, published)
        if entry is None or _NOT_HEAD.search(
            text[max(0, one.start - 30) : one.start].replace("President ", "").replace("Prime Minister ", "")
        ):
            continue
        if re.match(r"(?:'s)? (?:[\w-]+ ){0,2}?", text[one.end : one.end + 40]) and _belongs(text, one.end):
            continue
        if _OF_VICE.search(text[: one.start]) or re.search(r"\b(?:famil(?:y|le)) $", text[: one.start], re.IGNORECASE):
            continue
        if re.match(
            r" (?:family|administration|government|officials?|spokes\w+|aides?|allies|envoys?|team)\b", text[one.end :]
        ):
            continue
        yield Person(entry.name, entry.role, entry.code, one.start, one.end)


def in_office(one: Mention, published: datetime | None) -> Entry | None:
    """The leader that a mention means: the one in office on that day, else the latest of them."""
    leaders = [entry for entry in one.entries if entry.kind == "leader"]
    if published is not None:
        for entry in leaders:
            if entry.served(published.date()):
                return entry
    return max(leaders, key=lambda entry: entry.since, default=None)


def _belongs(text: str, end: int) -> bool:
    """Whether the name only says whose spokesman, envoy or wife it is about."""
    found = re.match(r"'s\s+(?:[\w-]+\s+){0,3}?", text[end:])
    return (
        found is not None
        and re.match(r"'s\s+(?:[\w-]+\s+){0,2}", text[end:]) is not None
        and _SUBORDINATE.match(text[end:].lstrip("'s").lstrip().split(",")[0].split(" and ")[0]) is not None
    )


def _titled(sentence: Sentence, published: datetime | None, gazetteer: Gazetteer) -> Iterator[Person]:
    """Those told by office: `Ruritanian President Rudolf Elphberg`, `the King of Ruritania`, `Indian prime minister`."""
    text = sentence.plain
    for found in _TITLED.finditer(text):
        if _NOT_HEAD.search(text[max(0, found.start() - 14) : found.start()]) or _SUBORDINATE.match(
            text[found.end() :].lstrip(" '")
        ):
            continue
        country = _country(sentence, found)
        name = found["name"]
        if name and (
            _NOT_NAMES.match(name)
            or (not country and " " not in name)
            or _is_country(sentence, found.start("name"), found.end("name"))
        ):
            name = None
        office = (
            found["title"]
            .lower()
            .replace("pm", "prime minister")
            .replace("counterpart", "")
            .replace("leader", "leader")
        )
        if name and (one := _gazetted(sentence, found.start("name"), found.end("name"))):
            entry = in_office(one, published)
            if entry:
                yield Person(entry.name, entry.role, entry.code, found.start("name"), found.end("name"))
        elif name:
            yield Person(_bare(name), office, country, found.start("name"), found.end("name"))
        elif (
            country
            and office
            and not _gazetted(sentence, found.end(), found.end() + 2)
            and (office != "leader" or not found["many"])
        ):
            yield from _unnamed(sentence, found, office, gazetteer)


def _is_country(sentence: Sentence, start: int, end: int) -> bool:
    """Whether all that stands there is the name of a country: `leaders of Ruritania, Strelsau and Zenda`."""
    return any(one.start == start and one.end >= end for one in sentence.near(start, end, "country"))


def _bare(name: str) -> str:
    return re.sub(r"'s?$", "", name)


def _gazetted(sentence: Sentence, start: int, end: int) -> Mention | None:
    return next((one for one in sentence.mentions if one.of("leader") and one.start < end and start < one.end), None)


def _country(sentence: Sentence, found: re.Match[str]) -> str:
    """The code of the country whose office it is: after `of`, or right before."""
    if found["of"]:
        inside = sentence.near(found.start("of"), found.end("of") + 12, "country")
        if inside and (entry := inside[0].of("country")):
            return entry.code
    for one in reversed(sentence.near(max(0, found.start() - 40), found.start(), "country", "people")):
        if re.fullmatch(r"(?:'s?)?[ -]", sentence.plain[one.end : found.start()]) and (
            entry := one.of("country", "people")
        ):
            return entry.code
    return ""


def _unnamed(sentence: Sentence, found: re.Match[str], office: str, gazetteer: Gazetteer) -> Iterator[Person]:
    """By office alone; `Chinese, Russian presidents` are two."""
    if found["of"]:
        inside = sentence.near(found.start("of"), found.end("of") + 12, "country")
        for one in inside[:1]:
            if entry := one.of("country"):
                if (
                    (name := _FULL.match(sentence.plain, one.end))
                    and not _NOT_NAMES.match(name[1])
                    and not _is_country(sentence, name.start(1), name.end(1))
                ):
                    yield Person(name[1], office, entry.code, name.start(1), name.end(1))
                    continue
                yield Person(gazetteer.countries[entry.code], office, entry.code, found.start(), one.end, named=False)
        return
    at = found.start()
    for one in reversed(sentence.near(max(0, at - 60), at, "country", "people")):
        if not re.fullmatch(r"(?:'s?)?(?:,? |,? and |-)", sentence.plain[one.end : at]):
            break
        if entry := one.of("country", "people"):
            last = found.end("many" if found["many"] else "title") if at == found.start() else one.end
            yield Person(gazetteer.countries[entry.code], office, entry.code, one.start, last, named=False)
        at = one.start
        if not found["many"]:
            break
