"""What has been gathered of one launch, and its facts once all is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from monitor.facts.model import Conversion, Fact, Sentence
from monitor.facts.speakers import speaker_at
from monitor.facts.weapons import narrow
from monitor.gazetteer.names import Mention

_ENOUGH = frozenset(["actor", "count", "type", "launch_place", "landing_place", "range", "apogee"])
"""A launch of which none of these is told is none that is reported, but missiles as a matter."""
_ONE_SPEAKER = frozenset(["actor", "class", "type", "launch_place", "landing_place", "count", "date", "time", "eez"])
"""Fields whose value is given once, whoever else says the same; figures are given once for each speaker."""
_ORDER = ("title", "summary", "body")


@dataclass(slots=True)
class OneLaunch:
    """What has been gathered so far. `first` is the number of the sentence that told of it first.

    `single` and `sea` are a count of one and an unnamed sea, which hold only where no number and no place is told. `striker` is the one
    whose strikes a sentence before it named, in the sentence `title`. `back` is the number of the last sentence that looked back.
    """

    facts: list[Fact] = field(default_factory=list)
    classes: list[tuple[str, Fact]] = field(default_factory=list)
    single: Fact | None = None
    first: int | None = None
    plural: bool = False
    striker: Mention | None = None
    title: Sentence | None = None
    sea: Fact | None = None
    back: int = -2

    def has(self, name: str) -> bool:
        """Whether a value of this field was found."""
        return any(fact.field == name for fact in self.facts)

    def values(self, name: str) -> set[str | int | float]:
        """The values of a field."""
        return {fact.value for fact in self.facts if fact.field == name}

    def add(
        self,
        sentence: Sentence,
        name: str,
        value: str | float,
        start: int,
        end: int,
        *,
        said: str = "",
        unit: str = "",
        note: str = "",
        conversion: Conversion | None = None,
    ) -> None:
        """Add a value that stands from `start` to `end` of the sentence; `said` by whoever speaks there where nobody else is told."""
        fact = fact_of(sentence, name, value, start, end, said)
        self.facts.append(
            replace(fact, unit=unit, note=note, conversion=conversion) if unit or note or conversion else fact
        )

    def finished(self, number: int) -> list[Fact]:
        """The facts of this launch, the article's `number`-th, in the order of the text; none where too little is told."""
        facts = self.facts
        kept = narrow([name for name, _ in self.classes])
        if kept == ("missile",) and self.has("type"):
            kept = ()  # the type says more
        actors = self.values("actor")
        facts = [fact for fact in facts if not (fact.field == "launch_place" and fact.value in actors)]
        from_there = {(fact.where, fact.start) for fact in facts if fact.field == "launch_place"}
        facts = [fact for fact in facts if fact.field != "landing_place" or (fact.where, fact.start) not in from_there]
        first: dict[str, Fact] = {}
        for name, fact in self.classes:
            if name in kept:
                first.setdefault(name, fact)
        facts.extend(first.values())
        if self.sea and not self.has("landing_place"):
            facts.append(self.sea)
        if self.single and not self.has("count"):
            facts.append(self.single)
        if not any(fact.field in _ENOUGH for fact in facts):
            return []
        told = sorted(_without_repeats(facts), key=lambda fact: (_ORDER.index(fact.where), fact.start))
        return told if number == 1 else [replace(fact, n=number) for fact in told]


def fact_of(sentence: Sentence, name: str, value: str | float, start: int, end: int, said: str = "") -> Fact:
    """A fact of a launch that stands from `start` to `end` of the sentence, `said` by whoever speaks there where nobody else is told."""
    quote, where, begin, last = sentence.quote(start, end)
    return Fact("launch", 1, name, value, quote, where, begin, last, speaker=said or speaker_at(sentence, start))


def _without_repeats(facts: list[Fact]) -> Iterator[Fact]:
    """The facts, each value of a field once for each speaker; without a speaker only where nobody says the same."""
    spoken = {(fact.field, fact.value) for fact in facts if fact.speaker}
    seen: set[tuple[str, str | int | float, str]] = set()
    for fact in facts:
        key = (fact.field, fact.value, fact.speaker)
        if key in seen or (not fact.speaker and key[:2] in spoken and fact.field != "actor"):
            continue
        if fact.field in _ONE_SPEAKER and any(one[:2] == key[:2] for one in seen):
            continue
        seen.add(key)
        yield fact
