"""What columns of a reference table can be, and what its events say, in words (no Qt in here)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages import wording
from ui.pages.events_words import CLASSES
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.reading.references import Looked
    from monitor.reference.model import ListedEvent

FIELDS = {
    "": later("not read"),
    "date": later("day"),
    "time": later("time of day"),
    "kind": later("launch or meeting"),
    "actor": later("who launched, or who met"),
    "class": later("class, such as SRBM"),
    "type": later("named type"),
    "count": later("how many missiles"),
    "place": later("place"),
    "lat": later("latitude"),
    "lon": later("longitude"),
    "coordinates": later("latitude and longitude"),
    "range": later("range in km"),
    "apogee": later("apogee in km"),
    "outcome": later("outcome"),
    "label": later("title"),
    "description": later("description"),
}
PRESETS = {
    "": later("As the columns show"),
    "cns": later("CNS: North Korea missile tests, a row a missile"),
    "csis": later("CSIS: provocations, figures in the description"),
}
EACH_ROW = {"": later("As the layout says"), "event": later("one event"), "missile": later("one missile")}
DATES = {"": later("As the column shows"), "dmy": later("28/5/2026: day first"), "mdy": later("5/28/2026: month first")}


def summary(looked: Looked) -> str:
    """What was found in a file, in a line."""
    if looked.trouble:
        return ""
    rows, events = wording.how_many(looked.rows, "row"), wording.how_many(len(looked.events), "event")
    first, last = looked.events[0].day, max(event.last.isoformat() for event in looked.events)
    layout = f" · {tr('layout')} {looked.preset.upper()}" if looked.preset else ""
    return f"{rows}, {events} · {first} – {last}{layout}"


def event_row(event: ListedEvent) -> tuple[str, str, str, str]:
    """An event's day, title, figures and place, each on one line."""
    places = ", ".join(dict.fromkeys(place.name or point_words(place.where) for place in event.places))
    return event.day, wording.one_line(event.label, 200), figures(event), wording.one_line(places, 120)


def figures(event: ListedEvent) -> str:
    """Count, class and lengths of an event: `2 × SRBM · range 650 km`; of one whose title begins with its count the lengths alone."""
    what = ", ".join(tr(CLASSES[one]) if one in CLASSES else one for one in event.classes)
    said = f"{event.count} × {what}" if event.count and what else f"{event.count} ×" if event.count else what
    parts = ["" if event.count and event.label.startswith(f"{event.count} ") else said]
    for name, lengths in ((tr("range"), event.ranges), (tr("apogee"), event.apogees)):
        if lengths:
            parts.append(f"{name} {', '.join(figure(length, ',.0f') for length in sorted(lengths))} km")
    return " · ".join(filter(None, parts))


def point_words(where: tuple[float, float] | None) -> str:
    """Coordinates in degrees, or nothing."""
    return f"{where[0]:.2f}, {where[1]:.2f}" if where else ""
