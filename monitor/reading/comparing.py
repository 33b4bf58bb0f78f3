"""The ledger of events beside a reference table: our events as the comparison takes them, and what the archive could hear."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.clustering.hours import planned
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import gazetteer
from monitor.ledger import LedgerEvent, Said, Value
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading.archive import MOST_TO_WRITE
from monitor.reference.compare import Compared, Heard, compare
from monitor.reference.described import where
from monitor.reference.likeness import Tolerances
from monitor.reference.model import KINDS, ListedEvent, Place
from monitor.values import dataclass

if TYPE_CHECKING:
    from monitor.gazetteer.load import Gazetteer
    from monitor.reading.archive import Reading

USUAL = Tolerances()
_EVERY = 2**40
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which events are compared: of the days from `since` (inclusive) to `until` (exclusive), ours of these topics (none: all)."""

    since: date | None = None
    until: date | None = None
    topics: tuple[str, ...] = ()
    within: Tolerances = USUAL


def compare_with(reading: Reading, data: Path, table: Iterable[ListedEvent], asked: Asked) -> Compared:
    """Our ledger beside a table, each event of either once. `data` is the data folder. Raises ArchiveError and UserError."""
    theirs = list(table)
    ours = our_events(reading, gazetteer(Places(data).gazetteer), asked.topics)
    compared = compare(ours, theirs, heard_by(reading), asked.within)

    def within(day: date) -> bool:
        return (asked.since is None or asked.since <= day) and (asked.until is None or day < asked.until)

    lines = tuple(line for line in compared.lines if within(line.first))
    return Compared(lines, tuple(event for event in compared.apart if within(event.first)))


def our_events(reading: Reading, names: Gazetteer, topics: tuple[str, ...] = ()) -> list[ListedEvent]:
    """The launches and meetings of our ledger with what most publishers say of them.

    Without those that the user emptied of articles, and launches that were only announced.
    """
    every = reading.events.newest(ArticleFilter(topics=topics), KINDS, _EVERY)
    found = [event for event in every if not _only_announced(event)]
    meetings = reading.events.said(event.id for event in found if event.kind == "summit")
    return [listed(event, names, meetings.get(event.id, ())) for event in found]


def _only_announced(event: LedgerEvent) -> bool:
    """Whether it is a launch that the news announced and of which nobody told since."""
    return event.kind == "launch" and event.day is None and planned(event.title)


def listed(event: LedgerEvent, names: Gazetteer, said: Iterable[Said] = ()) -> ListedEvent:
    """An event of our ledger as the comparison takes it. Where no article tells its day, the day of the first article stands for it."""
    told = {fact.field: fact.values for fact in event.facts}
    day = event.day or event.first_article.astimezone(UTC).date()
    places = [str(value) for value in told.get("place" if event.kind == "summit" else "launch_place", ())]
    counts = [int(value) for value in told.get("count", ()) if isinstance(value, int | float)]
    return ListedEvent(
        key=str(event.id),
        kind="summit" if event.kind == "summit" else "launch",
        first=day,
        last=max(day, event.last_day or day),
        day_told=event.day is not None,
        actors=_participants(said) if event.kind == "summit" else _texts(told.get("actor", ())),
        classes=_texts(told.get("class", ())),
        types=_texts(told.get("type", ())),
        count=counts[0] if counts else None,
        places=tuple(Place(name, where(name, names)) for name in places),
        ranges=_lengths(told.get("range", ())),
        apogees=_lengths(told.get("apogee", ())),
        outcomes=_texts(told.get("outcome", ())),
        label=" ".join(event.title.split()),
        named=() if told.get("actor") or event.kind == "summit" else _countries(event.title, names),
        articles=event.articles,
    )


def _texts(values: Iterable[Value]) -> tuple[str, ...]:
    return tuple(str(value) for value in values)


def _lengths(values: Iterable[Value]) -> tuple[float, ...]:
    return tuple(float(value) for value in values if isinstance(value, int | float))


def _countries(title: str, names: Gazetteer) -> tuple[str, ...]:
    """The countries that a title names, by themselves, their people, a place or a leader; groups as well."""
    found = []
    for mention in names.names.find(plain(title)):
        entry = mention.of("group", "country", "people", "place", "leader", "force")
        if entry is not None:
            found.append(entry.name if entry.kind == "group" else names.countries.get(entry.code, entry.name))
    return tuple(dict.fromkeys(found))


def _participants(said: Iterable[Said]) -> tuple[str, ...]:
    """The countries that met, or what else was said to have met, without what the user rejected."""
    met = (one.country or str(one.value) for one in said if one.field == "participant" and one.word != "rejected")
    return tuple(dict.fromkeys(met))


def heard_by(reading: Reading) -> Callable[[ListedEvent], Heard]:
    """What the archive heard of the days of an event and of the day after them, on which articles still come (days in UTC)."""
    counts = reading.counts([None], "day", since=None, until=None, tz=ZoneInfo("UTC"), most=MOST_TO_WRITE)
    days = {count.bucket: (int(count.total), count.coverage) for count in counts}

    def heard(event: ListedEvent) -> Heard:
        span = [days.get(day.isoformat(), (0, None)) for day in _span(event.first, event.last)]
        shares = [share for _, share in span if share is not None]
        return Heard(sum(shares) / len(span) if shares else None, sum(articles for articles, _ in span))

    return heard


def _span(first: date, last: date) -> Iterable[date]:
    beyond = last + _DAY if last < date.max else last
    return (first + timedelta(step) for step in range((beyond - first).days + 1))
