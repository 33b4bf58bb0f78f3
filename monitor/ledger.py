"""The ledger of events: what is told of, by how many, and what each source says of it, with the words and what the user says of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from monitor.values import dataclass

Kind = Literal["launch", "summit", "other"]
Word = Literal["accepted", "corrected", "rejected"]
Value = str | int | float


@dataclass(frozen=True, slots=True)
class TellingKey:
    """What an article tells of one event: its `nth` launch (or meeting, from 1), or with kind "other" and nth 0 the article as a whole."""

    article_id: int
    kind: Kind
    nth: int


@dataclass(frozen=True, slots=True)
class KeyFact:
    """One field in a line of the list: the values that are told, those with most publishers first, and whether the sources agree."""

    field: str
    values: tuple[Value, ...]
    unit: str
    agree: bool


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """One line of the ledger.

    `day` and `last_day` are the first and last day that the articles tell, None where none does (nothing is worked out from when they
    came). `first_article` and `last_article` (UTC) are when they came. `publishers` counts independent ones. `facts` are the key ones.
    """

    id: int
    kind: Kind
    day: date | None
    last_day: date | None
    title: str
    articles: int
    stories: int
    publishers: int
    first_article: datetime
    last_article: datetime
    facts: tuple[KeyFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """One value as one place of one article says it.

    `quote` is `[start:end]` of the article's `where` (title, summary or body). `value` is what counts: the user's word where there is
    one. `machine` is what the program read, `word` what the user did with it (None: nothing). `at` is the article's time (sort_time),
    `source` its publisher's name, `family` whom it counts as. `conversion`: the same length in another unit as the text has it.
    """

    fact_id: int
    article_id: int
    field: str
    value: Value
    unit: str
    quote: str
    where: str
    start: int
    end: int
    speaker: str
    source: str
    family: str
    at: datetime
    machine: Value
    word: Word | None = None
    office: str = ""
    country: str = ""
    note: str = ""
    conversion: SaidAgain | None = None


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """A length said again in another unit: `km` is what that comes to; `agrees` within 5 %, else the text contradicts itself."""

    value: float
    unit: str
    km: float
    agrees: bool


@dataclass(frozen=True, slots=True)
class OneValue:
    """A value with all who say it, the earliest first, and how many independent publishers those are."""

    value: Value
    unit: str
    said: tuple[Said, ...]
    publishers: int


@dataclass(frozen=True, slots=True)
class FieldValues:
    """All values of one field, those with most publishers first. `agree`: they are one value, or none of them excludes another.

    `rejected` are those that the user says are wrong; they count nowhere else.
    """

    field: str
    values: tuple[OneValue, ...]
    agree: bool
    rejected: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A figure changed: from this time on a source tells this value. `before` is the value told last before that (None: the first)."""

    at: datetime
    field: str
    value: Value
    unit: str
    before: Value | None
    said: Said


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that is told, with its coordinates in degrees north and east."""

    field: str
    name: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class EventArticle:
    """An article that tells of an event. `story_id` None: not grouped yet. `pinned`: the user put it here."""

    id: int
    title: str
    source: str
    family: str
    url: str
    at: datetime
    story_id: int | None
    nth: int
    pinned: bool


@dataclass(frozen=True, slots=True)
class EventDetail:
    """All that the ledger knows of one event: fields in the order of the kind's table, steps and articles the earliest first."""

    event: LedgerEvent
    fields: tuple[FieldValues, ...]
    steps: tuple[Step, ...]
    spots: tuple[Spot, ...]
    articles: tuple[EventArticle, ...]
