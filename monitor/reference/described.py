"""What a row's description tells, read as an article is: figures that have no column of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from monitor.facts.extract import events
from monitor.facts.model import EventFacts
from monitor.gazetteer.letters import plain
from monitor.gazetteer.load import Gazetteer
from monitor.reference.cells import spellings
from monitor.reference.model import ListedEvent, Place, Point


def described(event: ListedEvent, text: str, gazetteer: Gazetteer) -> ListedEvent:
    """The event with what its description says of a launch, or of a meeting, where no column said it.

    Of several launches in one description the figures stand beside each other and the counts are added up: they are different launches.
    """
    noon = datetime(event.first.year, event.first.month, event.first.day, 12, tzinfo=UTC)
    found = [one for one in events((("body", text),), noon, gazetteer) if one.kind == event.kind]
    if not found:
        return event
    if event.kind == "summit":
        places = event.places or _places(found, "place", gazetteer)
        return replace(event, places=places, actors=event.actors or _participants(found))
    return replace(
        event,
        actors=event.actors or _texts(found, "actor"),
        classes=_texts(found, "class") or event.classes,
        types=event.types or _texts(found, "type"),
        count=event.count if event.count is not None else _count(found),
        places=event.places or _places(found, "launch_place", gazetteer),
        ranges=event.ranges or _lengths(found, "range"),
        apogees=event.apogees or _lengths(found, "apogee"),
        outcomes=event.outcomes or _texts(found, "outcome"),
    )


def where(name: str, gazetteer: Gazetteer) -> Point | None:
    """Where a place of that name is, by the gazetteer; None when it knows none with coordinates."""
    for spelled in spellings(name):
        for mention in gazetteer.names.find(plain(spelled)):
            entry = mention.of("place")
            if entry is not None and entry.where is not None:
                return entry.where
    return None


def _texts(found: list[EventFacts], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(value) for one in found for value in one.values(field)))


def _participants(found: list[EventFacts]) -> tuple[str, ...]:
    names = (fact.country or str(fact.value) for one in found for fact in one.facts if fact.field == "participant")
    return tuple(dict.fromkeys(names))


def _lengths(found: list[EventFacts], field: str) -> tuple[float, ...]:
    return tuple(dict.fromkeys(float(value) for one in found for value in one.values(field)))


def _count(found: list[EventFacts]) -> int | None:
    counts = [max(map(int, values)) for one in found if (values := one.values("count"))]
    return sum(counts) if counts else None


def _places(found: list[EventFacts], field: str, gazetteer: Gazetteer) -> tuple[Place, ...]:
    return tuple(Place(name, where(name, gazetteer)) for name in _texts(found, field))
