"""A fact, and the text it is read from."""

from __future__ import annotations

import re
from dataclasses import field, replace
from datetime import datetime
from typing import Literal

from monitor.gazetteer.entry import Kind
from monitor.gazetteer.names import Mention, Names
from monitor.values import dataclass

EventKind = Literal["launch", "summit"]
Where = Literal["title", "summary", "body"]
Texts = tuple[tuple[Where, str], ...]


@dataclass(frozen=True, slots=True)
class Conversion:
    """The same length in another unit, as the text has it in brackets: `km` is what it comes to; `agrees` within 5 %."""

    value: float
    unit: str
    km: float
    agrees: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one field of an event, as one place of the article has it.

    `n` numbers the events of the article. `quote` is `[start:end]` of the text `where`, to the letter (code points, end exclusive).
    `unit`: km, km/h, mach, s, or the zone of a time; else empty. `speaker` is who said so, empty where the article says it itself.
    `office` and `country` (its English name) are a participant's. `note` says of a number: `at least`, `about`, `at most`.
    """

    event: EventKind
    n: int
    field: str
    value: str | int | float
    quote: str
    where: Where
    start: int
    end: int
    unit: str = ""
    speaker: str = ""
    office: str = ""
    country: str = ""
    note: str = ""
    conversion: Conversion | None = None


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What an article says of one event: its kind, its number `n` in the article, and the facts, which carry the same."""

    kind: EventKind
    n: int
    facts: tuple[Fact, ...]

    def values(self, field: str) -> list[str | int | float]:
        """The values of one field, in the order of the text."""
        return [fact.value for fact in self.facts if fact.field == field]


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence: where it is, its plain text (as long as the original) and the names in it, with offsets into the sentence.

    `number` counts from 0 over title, summary and body together. Names are looked for when they are first asked for; `known` holds them.
    """

    where: Where
    number: int
    start: int
    plain: str
    original: str
    names: Names
    heading: bool = False
    known: list[tuple[Mention, ...]] = field(default_factory=list)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The names in the sentence from left to right."""
        if not self.known:
            found = self.names.find(self.plain)
            if not self.heading or self.plain.endswith("."):  # elsewhere a capital says nothing
                found = [one for one in found if not _of_another(self.plain, one)]
            self.known.append(tuple(found))
        return self.known[0]

    def read_as(self, text: str) -> Sentence:
        """The sentence with this text, as long as its own, in which blanks stand for what is not to be read."""
        if text == self.plain:
            return self
        kept = tuple(one for one in self.mentions if not text[one.start : one.end].isspace())
        return replace(self, plain=text, known=[kept])

    def quote(self, start: int, end: int) -> tuple[str, Where, int, int]:
        """The original words from `start` to `end` of this sentence, and their place in the field."""
        return self.original[start:end], self.where, self.start + start, self.start + end

    def near(self, start: int, end: int, *kinds: Kind) -> list[Mention]:
        """The mentions of these kinds that lie wholly between two offsets of this sentence."""
        return [one for one in self.mentions if start <= one.start and one.end <= end and one.of(*kinds)]


_GIVEN = re.compile(r"[\w,] (?P<given>[A-Z][a-z'-]+) (?:[Aa]l-)?$")
_TITLE = re.compile(
    r"President|Minister|Premier|Chancellor|King|Queen|Emperor|Leader|Secretary|General|Mrs?|Ms|Dr|Emir|Sultan|Prince|Princess|Pope|"
    r"Chairman|Comrade|Marshal|Sheikh|Taoiseach|Counterpart|Director|\w+day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|\w+(?:ian|ish|ese)"
)
"""A word in capitals before a surname that is no given name."""


def _of_another(text: str, one: Mention) -> bool:
    """Whether a surname stands after a given name that is not its leader's: `Hunter Biden`."""
    entry = one.of("leader")
    if entry is None or entry.name == text[one.start : one.end] or one.of("country", "place", "people"):
        return False
    before = _GIVEN.search(text[max(0, one.start - 30) : one.start])
    if before is None or _TITLE.fullmatch(before["given"]):
        return False
    return before["given"].lower() not in entry.name.lower()


@dataclass(frozen=True, slots=True)
class Told:
    """An article cut into sentences, and when it was published (aware UTC; None when unknown)."""

    sentences: tuple[Sentence, ...]
    published: datetime | None = None
