"""What a title and a lead say of a meeting of leaders: whose leaders, which forum, who travels where, and what speaks against it."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from monitor.topics.finder import Finder, Found
from monitor.topics.lists import entries

CLOSE = 8
"""Words between a leader and a word for meeting."""
CLOSER = 4
"""Words between a leader and a word for travelling, and between that and the country."""
BESIDE = 2
"""Words between a country and an office that belongs to it, as in "the president of the Republic of Kenya"."""
MANY = 4
"""The same for offices in the plural; twice as many behind an "of"."""

_OF = frozenset({"of", "de", "du", "des", "del", "da", "von", "der", "av"})
_KINDS = (
    "leaders",
    "offices",
    "forums",
    "summit",
    "summitword",
    "meet",
    "visit",
    "calls",
    "below",
    "former",
    "summitnoise",
    "countries",
)


class Scene(NamedTuple):
    """What one piece of text shows. `leaders` are the codes of the countries whose leaders it names, `places` the other countries.

    `acting`: a leader close to a word for meeting; `abroad`: one close to a word for visiting and to a country not his or her own;
    `gathering`: leaders of a part of the world close to a word for meeting.
    """

    leaders: frozenset[str] = frozenset()
    offices: int = 0
    places: frozenset[str] = frozenset()
    forum: bool = False
    organisation: bool = False
    summit: bool = False
    summit_word: bool = False
    meet: bool = False
    visit: bool = False
    acting: bool = False
    abroad: bool = False
    gathering: bool = False
    call: bool = False
    below: bool = False
    noise: bool = False


_NOTHING = Scene()


@functools.cache
def _finder() -> Finder:
    return Finder(_wanted())


def _wanted() -> Iterator[tuple[str, str, str, str]]:
    for kind in _KINDS:
        for entry in entries(kind, "surname"):
            code = entry.about.get("code") or entry.about.get("kind", "")
            yield entry.text, kind, code, f"{entry.about.get('from', '')}/{entry.about.get('to', '')}"
    for entry in entries("countries", "people"):
        yield entry.text, "people", entry.about["code"], ""


def scene(said: Sequence[str], when: date | None = None) -> Scene:
    """What these words of a text show. `when` it was published: a name counts for who held office then, give or take a year; None: ever."""
    of: dict[str, list[Found]] = {}
    for hit in _finder().find(said):
        of.setdefault(hit.kind, []).append(hit)
    if not of:
        return _NOTHING
    if "leaders" in of:
        of["leaders"] = in_office(of["leaders"], when)
    cast = _cast(of, said)
    meets, visits, forums = of.get("meet", ()), of.get("visit", ()), of.get("forums", ())
    which = {hit.code for hit in forums}
    return Scene(
        leaders=frozenset([hit.code for hit in cast.leaders]),
        offices=len(cast.leaders) + len(cast.unnamed),
        places=frozenset([hit.code for hit in cast.places]),
        forum="leaders" in which,
        organisation="organisation" in which,
        summit="summit" in of,
        summit_word="summitword" in of,
        meet=bool(meets),
        visit=bool(visits),
        acting=bool(meets) and (_close(cast.leaders, meets, CLOSE) or _close(cast.unnamed, meets, CLOSE)),
        abroad=bool(visits and cast.places) and _goes_abroad(cast, visits),
        gathering="leaders of many" in which
        and _close([hit for hit in forums if hit.code == "leaders of many"], meets, CLOSE),
        call="calls" in of,
        below=cast.below,
        noise="summitnoise" in of,
    )


def _goes_abroad(cast: _Cast, visits: Sequence[Found]) -> bool:
    """Whether a leader, or an office of a country not named, is close to a word for visiting and to a country not his or her own."""
    return any(_travels(who, how, where) for how in visits for where in cast.places for who in cast.leaders) or any(
        _sets_out(who, how, where) for how in visits for where in cast.places for who in cast.unnamed
    )


def in_office(named: Sequence[Found], when: date | None) -> list[Found]:
    """Those of the named leaders who held office at the time, give or take a year; of several terms under one name the first."""
    if len(named) == 1:
        return list(named) if when is None or _holds(named[0].term, when.year) else []
    then = {hit[:2]: hit for hit in reversed(named) if when is None or _holds(hit.term, when.year)}
    return list(then.values())


@functools.lru_cache(maxsize=4096)
def _holds(term: str, year: int) -> bool:
    """Whether a term of office, "from/to" with years first and an open end left out, reaches within a year of this one."""
    begun, _, ended = term.partition("/")
    return (not begun or int(begun[:4]) - 1 <= year) and (not ended or year <= int(ended[:4]) + 1)


class _Cast(NamedTuple):
    """Who and what is on the scene: leaders whose country is known, offices without one, other countries, and lesser people."""

    leaders: Sequence[Found]
    unnamed: Sequence[Found]
    places: Sequence[Found]
    below: bool


def _cast(of: dict[str, list[Found]], said: Sequence[str]) -> _Cast:
    leaders, offices, countries = of.get("leaders", []), of.get("offices", []), of.get("countries", [])
    below = of.get("below", [])
    gone = of.get("former")
    if gone and leaders:
        leaders = [hit for hit in leaders if not _follows(hit, gone)]
    if not offices:
        return _Cast(leaders, (), countries, bool(below))
    below = _outside(below, offices)
    if gone:
        offices = [hit for hit in offices if not _follows(hit, gone)]
    offices = _outside(offices, below)
    offices = _outside(offices, offices) if len(offices) > 1 else offices
    if not offices:
        return _Cast(leaders, (), countries, bool(below))
    owners: list[tuple[Found, Found]] = []
    if people := of.get("people"):
        deeds = [*of.get("meet", ()), *of.get("visit", ())]
        owners = [(o, c) for o in offices for c in _countries_of(o, people, deeds, said)]
        leaders = leaders + [Found(office.first, office.after, "leaders", country.code) for office, country in owners]
    unnamed = [hit for hit in offices if not _close((hit,), leaders, 1)] if leaders else offices
    owned = {(hit.first, hit.code) for _, hit in owners}
    places = [hit for hit in countries if (hit.first, hit.code) not in owned] if owned else countries
    return _Cast(leaders, unnamed, places, bool(below))


def _outside(some: list[Found], others: list[Found]) -> list[Found]:
    """Those that are no part of one of the others."""
    if not some or not others:
        return some
    return [hit for hit in some if not _lies_in_one(hit, others)]


def _travels(who: Found, how: Found, where: Found) -> bool:
    """A leader, a word for travelling and another country, all close to one another."""
    return where.code != who.code and _gap(who, how) <= CLOSER and _gap(how, where) <= CLOSER


def _sets_out(who: Found, how: Found, where: Found) -> bool:
    """An office of a country not named, right before a word for travelling, and a country right behind: "the king arrives in Rome"."""
    return who.after <= how.first <= who.after + BESIDE and how.after <= where.first <= how.after + CLOSER


def _countries_of(
    office: Found, countries: Sequence[Found], deeds: Sequence[Found], said: Sequence[str]
) -> list[Found]:
    """The country an office belongs to: right before it with no deed between, else right behind it, or behind an "of".

    Offices in the plural may have several: "Thai and Cambodian leaders", "the presidents of Mali, Chad and Niger".
    """
    many = said[office.after - 1].endswith("s")
    earliest = max((deed.after for deed in deeds if deed.after <= office.first), default=0)
    start = max(office.first - (MANY if many else BESIDE), earliest)
    before = [hit for hit in countries if start <= hit.after <= office.first]
    if before:
        return before if many else [max(before, key=lambda hit: (hit.after, hit.after - hit.first))]
    of = said[office.after : office.after + 1] and said[office.after] in _OF
    reach = (2 * MANY if many else BESIDE) if of else 0
    behind = [hit for hit in countries if office.after <= hit.first <= office.after + reach]
    return behind if many else sorted(behind, key=lambda hit: (hit.first, hit.first - hit.after))[:1]


def _lies_in_one(one: Found, others: Sequence[Found]) -> bool:
    """Whether it is a part of one of the others, as "minister" is of "prime minister" and "president" of "vice president"."""
    first, after = one.first, one.after
    return any(other[0] <= first and after <= other[1] and after - first < other[1] - other[0] for other in others)


def _close(some: Iterable[Found], others: Sequence[Found], distance: int) -> bool:
    """Whether one of these has at most so many words to one of the others."""
    for one in some:
        least, most = one.first - distance, one.after + distance
        for other in others:
            if least <= other[1] and other[0] <= most:
                return True
    return False


def _follows(hit: Found, gone: Sequence[Found]) -> bool:
    """Whether a word such as "former" stands right before it, or a country between them, as in "former French president"."""
    return any(word.after <= hit.first and hit.first - word.after <= 1 for word in gone)


def _gap(one: Found, other: Found) -> int:
    return max(one.first - other.after, other.first - one.after, 0)
