"""Events in words: kinds, fields, figures with their units, days that articles tell, and the key facts of a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ui.heard import shipped
from ui.pages import wording
from ui.words import MONTHS, all_later, figure, later, tr

if TYPE_CHECKING:
    from monitor.ledger import EventDetail, FieldValues, KeyFact, LedgerEvent, Said, Spot, Step, Value

KINDS = {"launch": later("Launch"), "summit": later("Meeting"), "other": later("Other")}
FIELDS = {
    "actor": later("Launched by"),
    "count": later("Number"),
    "class": later("Class"),
    "type": later("Type"),
    "launch_place": later("Launched from"),
    "landing_place": later("Came down"),
    "eez": later("Economic zone"),
    "range": later("Range"),
    "apogee": later("Greatest height"),
    "speed": later("Speed"),
    "duration": later("Flight time"),
    "date": later("Day"),
    "time": later("Time"),
    "outcome": later("Outcome, as claimed"),
    "reaction": later("Reaction"),
    "participant": later("Who"),
    "place": later("Place"),
    "status": later("Status"),
    "format": later("Form"),
}
_VALUES = {
    "inside": later("inside"),
    "outside": later("outside"),
    "planned": later("planned"),
    "under-way": later("under way"),
    "held": later("held"),
    "cancelled": later("called off"),
    "bilateral": later("two sides"),
    "multilateral": later("several sides"),
    "success": later("success"),
    "failed": later("failed"),
    "intercepted": later("intercepted"),
}
CLASSES = {
    name: name
    for name in all_later(
        "hypersonic missile",
        "cruise missile",
        "anti-ship missile",
        "surface-to-air missile",
        "anti-satellite missile",
        "anti-tank missile",
        "ballistic missile",
        "short-range missile",
        "medium-range missile",
        "long-range missile",
        "surface-to-surface missile",
        "air-to-ground missile",
        "space launch vehicle",
        "rocket",
        "projectile",
        "missile",
    )
}
"""What the engine calls classes that have no letters of their own, such as SRBM."""

_CLOSED = {"eez": _VALUES, "status": _VALUES, "format": _VALUES, "outcome": _VALUES, "class": CLASSES}
"""Fields whose values are words of ours; what a user put in their place stays as it is."""

_COUNTRIES = {"actor", "participant"}
"""Fields in which countries stand by their names of resources/gazetteer."""

_IN_A_LINE = {
    "range": later("range {value}"),
    "apogee": later("height {value}"),
    "eez": later("{value} the economic zone"),
    "count": later("number {value}"),
}
_WORDS = {
    "accepted": later("You accepted it."),
    "corrected": later("You corrected it; the program read “{machine}”."),
    "rejected": later("You rejected it."),
}


def field_name(field: str) -> str:
    """What a field is called; one that is not known here goes by its own name."""
    return tr(FIELDS.get(field, field))


def value_words(field: str, value: Value, unit: str) -> str:
    """A value as people write it, as in "650 km", "20 min 40 s", "13 Sep 2023", "07:04 KST"."""
    if isinstance(value, str):
        if field == "date":
            return _day_of(value)
        known = _CLOSED.get(field, {}).get(value)
        name = shipped(value) if field in _COUNTRIES else value
        shown = wording.one_line(name, 80) if known is None else tr(known)
        return f"{shown} {unit}".strip() if field == "time" else shown
    if field == "duration":
        minutes, seconds = divmod(round(value), 60)
        parts = [tr("{n} min").format(n=minutes)] if minutes else []
        return " ".join([*parts, *([tr("{n} s").format(n=seconds)] if seconds or not minutes else [])])
    said = figure(value, ",.0f" if f"{value:.1f}".endswith(".0") else ",.1f")
    return tr("mach {number}").format(number=said) if unit == "mach" else f"{said} {unit}".strip()


def said_words(said: Said) -> str:
    """One value as one article says it, with what the user said of it, and whether it is only a bound, as signs in front."""
    mark = {"accepted": "✓ ", "corrected": "✎ ", "rejected": "✗ "}.get(said.word or "", "")
    return mark + _bound(said) + value_words(said.field, said.value, said.unit)


def _bound(said: Said) -> str:
    return {"at least": "≥ ", "at most": "≤ "}.get(said.note, "") if said.word != "corrected" else ""


def said_at_length(said: Said) -> str:
    """All about one value for a tool tip: who says it, in which words, whether its two figures agree, what the user said of it."""
    speaker = tr("{speaker}, as {source} has it").format(speaker=said.speaker, source=said.source)
    parts = [f"{field_name(said.field)}: {value_words(said.field, said.value, said.unit)}"]
    parts.append(wording.one_line(speaker if said.speaker else said.source, 200))
    parts.append(f"“{wording.one_line(said.quote, 400)}”")
    if said.office or said.country:
        parts.append(wording.one_line(", ".join(filter(None, (said.office, said.country))), 120))
    again = said.conversion
    if again is not None:
        told = {"value": figure(again.value, ",g"), "unit": again.unit, "km": figure(again.km, ",.0f")}
        good = tr("Said again as {value} {unit}, which is {km} km.")
        bad = tr("Said again as {value} {unit}, but that is {km} km: the text contradicts itself.")
        parts.append((good if again.agrees else bad).format(**told))
    if said.word is not None:
        parts.append(tr(_WORDS[said.word]).format(machine=value_words(said.field, said.machine, said.unit)))
    return "\n".join(parts)


def told(field: FieldValues) -> str:
    """All values of a field, those with most publishers first; a sign stands between those that exclude each other."""
    words = [_bound(one.said[0]) + value_words(field.field, one.value, one.unit) for one in field.values]
    return _joined(field.field, words, field.agree)


def day_words(event: LedgerEvent) -> str:
    """The day or days of an event, as in "13 Sep 2023" or "3 – 5 May 2026"; empty where no article tells it."""
    if event.day is None:
        return ""
    if event.last_day is None or event.last_day == event.day:
        return wording.whole_date(event.day)
    first, last = event.day, event.last_day
    if (first.year, first.month) == (last.year, last.month):
        month = tr(MONTHS[last.month - 1])
        return tr("{first} – {day} {month} {year}").format(first=first.day, day=last.day, month=month, year=last.year)
    return f"{wording.whole_date(first)} – {wording.whole_date(last)}"


def key_words(facts: Sequence[KeyFact]) -> str:
    """The key facts of an event on one line, as in "North Korea · number 2 · SRBM · range 650 km ≠ 700 km"."""
    return " · ".join(_key(fact) for fact in facts)


def sizes(event: LedgerEvent) -> str:
    """As in "12 articles in 5 stories from 9 independent publishers"."""
    return tr("{articles} in {stories} from {publishers}").format(
        articles=wording.how_many(event.articles, "article"),
        stories=wording.how_many(event.stories, "story", "stories"),
        publishers=wording.how_many(event.publishers, "independent publisher"),
    )


def spot_words(spot: Spot) -> str:
    """A place with its coordinates, as in "Sunan 39.20° N 125.67° E"."""
    north, east = tr("N") if spot.lat >= 0 else tr("S"), tr("E") if spot.lon >= 0 else tr("W")
    return f"{wording.one_line(spot.name, 60)} {abs(spot.lat):.2f}° {north} {abs(spot.lon):.2f}° {east}"


def line_below(detail: EventDetail) -> str:
    """What stands below an event's title: its days, how much was written, where it was."""
    spots = dict.fromkeys(spot_words(spot) for spot in detail.spots)
    return " · ".join(filter(None, (day_words(detail.event), sizes(detail.event), *list(spots)[:3])))


def change(step: Step) -> str:
    """What one source tells that was told otherwise before, as in "650 km, not 600 km"."""
    now = value_words(step.field, step.value, step.unit)
    if step.before is None:
        return now
    return tr("{now}, not {before}").format(now=now, before=value_words(step.field, step.before, step.unit))


def _key(fact: KeyFact) -> str:
    words = [value_words(fact.field, value, fact.unit) for value in fact.values]
    return tr(_IN_A_LINE.get(fact.field, "{value}")).format(value=_joined(fact.field, words, fact.agree))


def _joined(field: str, values: Sequence[str], agree: bool) -> str:
    """As in "2 ≠ 3"; of a meeting how it stood first and stands last: "planned → held"."""
    if field == "status" and agree:
        return " → ".join(dict.fromkeys((values[-1], values[0])))
    return (", " if agree else " ≠ ").join(values)


def _day_of(iso: str) -> str:
    try:
        return wording.whole_date(date.fromisoformat(iso))
    except ValueError:  # a month or a year alone
        return wording.one_line(iso, 20)
