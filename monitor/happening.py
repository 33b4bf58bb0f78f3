"""What is kept of events: flagged articles to be read, the facts and events each tells, and what the user put together or apart."""

from __future__ import annotations

from datetime import datetime

from monitor.ledger import TellingKey, Value, Word
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Unread:
    """A flagged article whose facts are to be taken. `at` in epoch seconds (sort_time).

    `stamp` changes with its texts; `known` is the print of the texts of which facts were taken before, empty where none were.
    """

    id: int
    at: int
    published: datetime | None
    title: str
    summary: str
    body: str
    story: int
    stamp: str
    known: str


@dataclass(frozen=True, slots=True)
class KeptFact:
    """A fact as it is kept: `conversion` as JSON, or empty."""

    field: str
    value: Value
    unit: str
    quote: str
    where: str
    start: int
    end: int
    speaker: str
    office: str
    country: str
    note: str
    conversion: str


@dataclass(frozen=True, slots=True)
class KeptTelling:
    """A telling with its event and its facts; `event` is new where no such one is kept."""

    key: TellingKey
    event: int
    at: int
    facts: tuple[KeptFact, ...]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article that was read: what it tells, from which texts (`print`). Without `tellings` changed, `same` is true."""

    id: int
    stamp: str
    print: str
    tellings: tuple[KeptTelling, ...] = ()
    same: bool = False


@dataclass(frozen=True, slots=True)
class StandingTelling:
    """A telling as it stands in the archive, with what is needed to compare others with it. `text` is its beginning."""

    key: TellingKey
    event: int
    at: int
    story: int
    pin: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FactWord:
    """What the user says of the value `said` that the machine read in this field; `value` and `unit` where he corrects it."""

    key: TellingKey
    field: str
    said: Value
    word: Word
    value: Value | None
    unit: str


@dataclass(frozen=True, slots=True)
class StandingFact:
    """A fact as it counts: the user's word where there is one; rejected ones are not among them."""

    key: TellingKey
    field: str
    value: Value
    unit: str
    country: str
