"""Two ledgers side by side: what both have, what differs and why, what only one has, and whether it could have had it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Literal

from monitor.clustering.classes import same_class
from monitor.reference.likeness import Difference, Tolerances, days_apart, differences
from monitor.reference.matching import pairs
from monitor.reference.model import ListedEvent
from monitor.values import dataclass

Verdict = Literal["matched", "differing", "missing", "extra"]
VERDICTS: tuple[Verdict, ...] = ("matched", "differing", "missing", "extra")


@dataclass(frozen=True, slots=True)
class Heard:
    """Of the days of an event: the share that our archive listened to (None: nothing was polled then), and how many articles it has."""

    share: float | None
    articles: int

    @property
    def any(self) -> bool:
        """Whether the archive could know of the event at all."""
        return self.articles > 0 or bool(self.share)


@dataclass(frozen=True, slots=True)
class Line:
    """One event of either ledger, or of both. `covered`: the ledger that lacks it could have had it (always so where both have it).

    `heard` is of the days of the event; None where the event is ours alone.
    """

    day: str
    first: date
    verdict: Verdict
    ours: ListedEvent | None
    theirs: ListedEvent | None
    differences: tuple[Difference, ...]
    reason: str
    covered: bool
    heard: Heard | None


@dataclass(frozen=True, slots=True)
class Compared:
    """Every event once, in order of time.

    `apart` are events of ours of which nobody can say that the table should have them: of a kind or by an actor that it never lists,
    or by nobody who is named.
    """

    lines: tuple[Line, ...]
    apart: tuple[ListedEvent, ...]

    @property
    def nothing_of_ours(self) -> bool:
        """Whether our ledger has no event at all to compare."""
        return not self.apart and not any(line.ours for line in self.lines)

    def counts(self) -> dict[str, int]:
        """How many lines have each verdict, those that the other ledger does not cover counted by themselves."""
        found = Counter(line.verdict if line.covered else f"{line.verdict} uncovered" for line in self.lines)
        return {name: found[name] for name in (*VERDICTS, "missing uncovered", "extra uncovered")}


def compare(
    ours: Iterable[ListedEvent],
    theirs: Iterable[ListedEvent],
    heard: Callable[[ListedEvent], Heard],
    within: Tolerances | None = None,
) -> Compared:
    """Put two ledgers side by side. `heard` says how much of the days of an event our archive listened to."""
    tolerances = within or Tolerances()
    table = sorted(theirs, key=_order)
    scope = _Scope(table, tolerances)
    own = sorted(ours, key=_order)
    both = pairs(own, table, tolerances)
    lines = [_both(own[here], table[there], tolerances, heard) for here, there in both]
    ours_found, theirs_found = {here for here, _ in both}, {there for _, there in both}
    alone = [event for place, event in enumerate(own) if place not in ours_found]
    comparable = [event for place, event in enumerate(own) if place in ours_found or scope.may_have(event)]
    lines += [
        _missing(event, comparable, tolerances, heard(event))
        for place, event in enumerate(table)
        if place not in theirs_found
    ]
    lines += [scope.surplus(event) for event in alone if scope.may_have(event)]
    lines.sort(
        key=lambda line: (line.first, VERDICTS.index(line.verdict), line.theirs.rows if line.theirs else (), _key(line))
    )
    return Compared(tuple(lines), tuple(event for event in alone if not scope.may_have(event)))


def _order(event: ListedEvent) -> tuple[date, date, tuple[int, ...], str]:
    return event.first, event.last, event.rows, event.key


def _key(line: Line) -> str:
    return line.ours.key if line.ours else ""


def _both(ours: ListedEvent, theirs: ListedEvent, within: Tolerances, heard: Callable[[ListedEvent], Heard]) -> Line:
    found = differences(ours, theirs, within)
    apart = ""
    if ours.day != theirs.day:
        no_day = "our articles tell no day, the first is" if not ours.day_told else "ours is"
        apart = f"{no_day} of {ours.day}; "
    reason = apart + ("; ".join(one.why for one in found) if found else "all that both say agrees")
    verdict: Verdict = "differing" if found else "matched"
    return Line(theirs.day, theirs.first, verdict, ours, theirs, found, reason, covered=True, heard=heard(theirs))


def _missing(event: ListedEvent, own: Sequence[ListedEvent], within: Tolerances, heard: Heard) -> Line:
    if not heard.any:
        reason = "not covered: the archive has nothing of that time"
    elif beside := _beside(event, own, within):
        reason = f"{_named(beside)} of those days is another one or belongs to another row"
    else:
        reason = f"no event of ours within {_days(within.days)}; {_heard(heard)}"
    return Line(event.day, event.first, "missing", None, event, (), reason, covered=heard.any, heard=heard)


def _heard(heard: Heard) -> str:
    articles = "1 article" if heard.articles == 1 else f"{heard.articles:,} articles"
    listened = "" if heard.share is None else f" and listened to {heard.share:.0%} of it"
    return f"the archive has {articles} of that time{listened}"


def _beside(event: ListedEvent, others: Sequence[ListedEvent], within: Tolerances) -> list[ListedEvent]:
    return [one for one in others if one.kind == event.kind and days_apart(one, event) <= within.days]


def _named(events: Sequence[ListedEvent]) -> str:
    return "our one event" if len(events) == 1 else f"each of our {len(events)} events"


def _days(number: int) -> str:
    return "that day" if number == 0 else "a day" if number == 1 else f"{number} days"


class _Scope:
    """What a table can have: the kinds and the actors that it lists, from its first day to its last."""

    def __init__(self, table: Sequence[ListedEvent], within: Tolerances) -> None:
        self._table = table
        self._within = within
        self._kinds = {event.kind for event in table}
        named = [event.actors for event in table if event.kind == "launch"]
        self._actors = {name for names in named for name in names} if all(named) else set()
        self._classes = {name for event in table for name in event.classes}
        self._first = min((event.first for event in table), default=None)
        self._last = max((event.last for event in table), default=None)

    def may_have(self, event: ListedEvent) -> bool:
        """Whether the table lists events of that kind and, of launches, by that actor; by whom must be told, or be in the title."""
        whose = set(event.actors or event.named)
        foreign = event.kind == "launch" and self._actors and not self._actors & whose
        return event.kind in self._kinds and not foreign

    def surplus(self, event: ListedEvent) -> Line:
        covered = True
        if self._first and event.last < self._first:
            covered, reason = False, f"the table begins on {self._first}"
        elif self._last and event.first > self._last:
            covered, reason = False, f"the table ends on {self._last}"
        elif (
            event.classes and self._classes and not any(same_class(a, b) for a in event.classes for b in self._classes)
        ):
            reason = f"the table lists no {' or '.join(event.classes)} at all"
        elif beside := _beside(event, self._table, self._within):
            one = "its one row" if len(beside) == 1 else f"each of its {len(beside)} rows"
            reason = f"{one} of those days is another one or belongs to another of our events"
        else:
            reason = f"the table has nothing within {_days(self._within.days)}"
        return Line(event.day, event.first, "extra", event, None, (), reason, covered=covered, heard=None)
