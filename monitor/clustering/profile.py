"""What an article tells of one event, made ready for comparing: its names and words, and what its facts say. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from datetime import date, datetime

from monitor.clustering.hours import NO_HOURS, Hours, again, hours, planned
from monitor.clustering.terms import Vector, vector
from monitor.gazetteer.entry import Entry
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import Gazetteer
from monitor.ledger import Kind, TellingKey, Value
from monitor.values import dataclass

_LOOKED_AT = 600
"""Characters of a text in which names are looked for."""

_SPEAKS_OF_LAUNCH = re.compile(
    "missil|rocket|projectile|[ims][cr]bm|slbm|robot|raket|미사일|발사|방사포|로켓|탄도|ミサイル|飛翔体|导弹|導彈|火箭|ракет|"
    "strikes?\\b|struck|attack|anfall|attaque|공격|공습|攻撃|空袭|袭击|drone|interceptor|air defen[cs]e|air raid|drön",
    re.IGNORECASE,
)
"""Letters by which an article without facts may belong to a launch or a strike."""
_SPEAKS_OF_MEETING = re.compile(
    "summit|meet|talks|visit|sommet|rencontr|toppm|möte|정상|회담|방문|首脳|サミット|会見|会談|峰会|會|会见|会晤|会谈|访问|首脑|会议|"
    "landat|anlänt",
    re.IGNORECASE,
)


_DENIES = re.compile(
    r"\b(?:no plans?|no (?:missiles?|launch|meeting|summit)|den(?:y|ies|ied)|rul(?:es?|ed) out|refus(?:es?|ed)|"
    r"(?:did|does|has|have|will|would) not|(?:did|does|has|have|wo|would)n['’]t)\b",
    re.IGNORECASE,
)
"""What a headline says that tells of none."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact as far as clustering looks at it."""

    field: str
    value: Value
    unit: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that is told: its name, its point in degrees and its country's code (empty or None where unknown)."""

    name: str
    point: tuple[float, float] | None
    code: str


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """One telling, ready to be compared. `at` in epoch seconds; `names`: `c:` country code, `l:` leader, `p:` place, `n:` any other.

    `hours`: when a launch was. `again`: it was not the first one of its day. `to_come`: it is only announced. `speaks` of an article
    without facts: "launch", "summit" or neither.
    """

    key: TellingKey
    at: int
    story: int
    words: Vector
    names: frozenset[str]
    has_text: bool
    speaks: frozenset[str]
    days: frozenset[date] = frozenset()
    hours: Hours = NO_HOURS
    again: bool = False
    to_come: bool = False
    actors: frozenset[str] = frozenset()
    counts: frozenset[Value] = frozenset()
    classes: frozenset[str] = frozenset()
    types: frozenset[Value] = frozenset()
    sites: tuple[Place, ...] = ()
    targets: tuple[Place, ...] = ()
    people: frozenset[str] = frozenset()
    forums: frozenset[str] = frozenset()
    venues: tuple[Place, ...] = ()

    @property
    def kind(self) -> Kind:
        return self.key.kind

    @property
    def marks(self) -> frozenset[str]:
        """What others that tell of the same are found by, besides words."""
        told = (*(f"actor {one}" for one in self.actors), *(f"people {one}" for one in self.people | self.forums))
        return frozenset(told)


@dataclass(slots=True)
class Profiler:
    """Makes profiles with the names of a gazetteer; what it looked up it keeps at hand."""

    gazetteer: Gazetteer
    _places: dict[str, Place] = field(default_factory=dict)
    _countries: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._countries = frozenset(self.gazetteer.countries.values())

    def article(self, title: str, text: str) -> tuple[Vector, frozenset[str]]:
        """The words and names of an article, which all its tellings share."""
        names = frozenset(self._names(f"{title} \n {text[:_LOOKED_AT]}"))
        return vector(title, text, names), names

    def profile(
        self,
        key: TellingKey,
        title: str,
        text: str,
        stated: Iterable[Stated],
        *,
        at: int,
        story: int = 0,
        shared: tuple[Vector, frozenset[str]] | None = None,
    ) -> Profile:
        """The profile of one telling; `shared` saves looking at the article again."""
        words, names = shared or self.article(title, text)
        speaks = frozenset({key.kind}) if key.kind != "other" else _speaks(title, text)
        told: dict[str, list[Stated]] = {}
        for one in stated:
            told.setdefault(one.field, []).append(one)
        people = frozenset(self._person(one) for one in told.get("participant", ()))
        days = frozenset(day for one in told.get("date", ()) if (day := _day(one.value)) is not None)
        sites, targets = self._all_places(told.get("launch_place", ())), self._all_places(told.get("landing_place", ()))
        opening = f"{title}. {text[:_LOOKED_AT]}" if key.kind == "launch" else ""
        return Profile(
            key,
            at,
            story,
            words,
            names,
            bool(text),
            speaks,
            days=days,
            hours=self._hours(told, days, (*sites, *targets), opening) if opening else NO_HOURS,
            again=bool(opening) and again(opening),
            to_come=bool(opening) and not days and "time" not in told and planned(title),
            actors=frozenset(self._actors(told.get("actor", ()))),
            counts=frozenset(one.value for one in told.get("count", ())),
            classes=frozenset(str(one.value) for one in told.get("class", ())),
            types=frozenset(one.value for one in told.get("type", ())),
            sites=sites,
            targets=targets,
            people=frozenset(one for one in people if one in self._countries),
            forums=frozenset(one for one in people if one not in self._countries),
            venues=self._all_places(told.get("place", ())),
        )

    def _hours(
        self, told: dict[str, list[Stated]], days: frozenset[date], places: Sequence[Place], opening: str
    ) -> Hours:
        actors = (self._place(str(one.value)).code for one in told.get("actor", ()))
        codes = {code for code in (*actors, *(place.code for place in places)) if code}
        return hours([(str(one.value), one.unit) for one in told.get("time", ())], days, sorted(codes), opening)

    def _actors(self, told: Sequence[Stated]) -> Iterator[str]:
        """Who fired, and of which country that is: one outlet names the country, another the group in it."""
        for one in told:
            yield str(one.value)
            if code := self._place(str(one.value)).code:
                yield f"of {code}"

    def _person(self, one: Stated) -> str:
        """A leader counts as his country, so that the surname and the office mean the same."""
        return one.country or str(one.value)

    def _all_places(self, told: Sequence[Stated]) -> tuple[Place, ...]:
        return tuple(dict.fromkeys(self._place(str(one.value)) for one in told))

    def _place(self, name: str) -> Place:
        if name not in self._places:
            if len(self._places) > 20_000:
                self._places.clear()
            self._places[name] = self._looked_up(name)
        return self._places[name]

    def _looked_up(self, name: str) -> Place:
        spelled = plain(name)
        for mention in self.gazetteer.names.find(spelled):
            if mention.start == 0:
                place = mention.of("place", "sea")
                whole = mention.end == len(spelled)
                code = place.code if place else mention.entries[0].code
                return Place(name, place.where if place and whole else None, code)
        return Place(name, None, "")

    def _names(self, text: str) -> Iterable[str]:
        for mention in self.gazetteer.names.find(plain(text)):
            entry = mention.of("leader") or mention.entries[0]
            yield from _marks(entry)


def _marks(entry: Entry) -> Iterable[str]:
    if entry.kind in {"country", "people"}:
        return (f"c:{entry.code}",)
    if entry.kind == "leader":
        return f"l:{entry.name}", f"c:{entry.code}"
    if entry.kind in {"place", "sea"}:
        return (f"p:{entry.name}", f"c:{entry.code}") if entry.code else (f"p:{entry.name}",)
    return (f"n:{entry.name}",)


def _speaks(title: str, text: str) -> frozenset[str]:
    if _DENIES.search(title):
        return frozenset()
    text = f"{title} {text[:300]}"
    found = {"launch"} if _SPEAKS_OF_LAUNCH.search(text) else set()
    return frozenset(found | ({"summit"} if _SPEAKS_OF_MEETING.search(text) else set()))


def _day(value: Value) -> date | None:
    try:
        return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:  # the user's word may be any text
        return None
