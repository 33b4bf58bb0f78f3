"""The ledger of events as windows and the command line read it: a list of them, and all that the sources say of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.clustering.agreement import ORDER, Where, field_values, steps
from monitor.errors import UserError
from monitor.ledger import EventDetail, FieldValues, KeyFact, Kind, LedgerEvent, Said, Spot
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.storage.event_reader import EventReader

if TYPE_CHECKING:
    from monitor.gazetteer.load import Gazetteer

KEY_FIELDS: dict[Kind, tuple[str, ...]] = {
    "launch": ("actor", "count", "class", "type", "launch_place", "range", "apogee", "eez", "outcome"),
    "summit": ("participant", "place", "status"),
    "other": (),
}
"""What stands in a line of the list, in this order."""

_MOST_VALUES = 4
_PLACES = ("launch_place", "landing_place", "place")


class Ledger:
    """Any thread may use it; every method raises ArchiveError when the archive cannot be read."""

    def __init__(self, reader: EventReader, archive: Path) -> None:
        self._reader = reader
        self._folder = Places(archive.parent).gazetteer
        self._names: Gazetteer | None = None

    def waiting(self) -> int:
        """How many flagged articles were not read for events yet."""
        return self._reader.waiting()

    def newest(self, wanted: ArticleFilter, kinds: Iterable[Kind] = (), limit: int = 500) -> list[LedgerEvent]:
        """Events with an article in the filter's time, of its topics if it has any (as `counts` counts them); the last day first.

        With `kinds` only those. Each carries its key facts. The rest of the filter is not looked at.
        """
        found = self._reader.newest(wanted, kinds, limit)
        said = self._reader.said(event.id for event in found if event.kind != "other")
        return [self._with_facts(event, said.get(event.id, [])) for event in found]

    def detail(self, number: int) -> EventDetail | None:
        """All that is known of one event; None when there is no such one."""
        event = self._reader.event(number)
        if event is None:
            return None
        said = self._reader.said([number]).get(number, [])
        fields = _ordered(event.kind, field_values(said, self._where(said)))
        return EventDetail(
            self._with_facts(event, said),
            tuple(fields),
            tuple(steps(said)),
            tuple(self._spots(fields)),
            tuple(self._reader.articles(number)),
        )

    def said(self, events: Iterable[int]) -> dict[int, list[Said]]:
        """All that is said of each of these events, rejected values too, the earliest article first."""
        return self._reader.said(events)

    def events_of(self, article_id: int) -> list[int]:
        """The numbers of the events of which an article tells."""
        return self._reader.events_of(article_id)

    def of_article(self, article_id: int) -> list[LedgerEvent]:
        """The events of which an article tells, without their facts."""
        found = (self._reader.event(number) for number in self._reader.events_of(article_id))
        return [event for event in found if event is not None]

    def _with_facts(self, event: LedgerEvent, said: list[Said]) -> LedgerEvent:
        wanted = KEY_FIELDS[event.kind]
        key = [one for one in said if one.field in wanted]
        fields = {field.field: field for field in field_values(key, self._where(key)) if field.values}
        return replace(event, facts=tuple(_key_fact(fields[name]) for name in wanted if name in fields))

    # places

    def _where(self, said: Iterable[Said]) -> Where:
        """The gazetteer is loaded only where places are named that differ."""
        if len({one.value for one in said if one.field in _PLACES}) < 2:
            return lambda _name: None
        return self._point

    def _point(self, name: str) -> tuple[float, float] | None:
        if self._names is None:
            from monitor.gazetteer.load import gazetteer

            try:
                self._names = gazetteer(self._folder)
            except UserError:  # the engine tells of it; the shipped names serve meanwhile
                self._names = gazetteer()
        for mention in self._names.names.find(name):
            place = mention.of("place", "sea")
            if place is not None and place.where is not None and mention.start == 0 and mention.end == len(name):
                return place.where
        return None

    def _spots(self, fields: Iterable[FieldValues]) -> list[Spot]:
        named = [(field.field, str(one.value)) for field in fields if field.field in _PLACES for one in field.values]
        return [Spot(field, name, *point) for field, name in named if (point := self._point(name)) is not None]


def _ordered(kind: Kind, fields: Iterable[FieldValues]) -> list[FieldValues]:
    order = {name: place for place, name in enumerate(ORDER[kind])}
    return sorted(fields, key=lambda field: order.get(field.field, len(order)))


def _key_fact(field: FieldValues) -> KeyFact:
    return KeyFact(
        field.field, tuple(one.value for one in field.values[:_MOST_VALUES]), field.values[0].unit, field.agree
    )
