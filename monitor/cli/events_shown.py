"""Events and facts as the command line shows them: as JSON with the columns of v_events and v_facts, and as tables."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.cli.output import Json, iso
from monitor.ledger import EventDetail, FieldValues, KeyFact, LedgerEvent, Said

HEAD = ("id", "day", "kind", "articles", "stories", "publishers", "facts", "title")
FIELDS_HEAD = ("field", "value", "fact", "source", "speaker", "says", "quote")
ARTICLES_HEAD = ("article", "time", "source", "title")


def event(one: LedgerEvent) -> dict[str, Json]:
    """The columns of v_events, and when its articles came."""
    first, last = iso(one.first_article), iso(one.last_article)
    told = one.kind != "other"
    return {
        "id": one.id,
        "kind": one.kind,
        "started": _midnight(one.day) if told else first,
        "ended": _midnight(one.last_day) if told else last,
        "title": one.title,
        "articles": one.articles,
        "stories": one.stories,
        "publishers": one.publishers,
        "first_article": first,
        "last_article": last,
    }


def _midnight(day: object) -> str | None:
    return None if day is None else f"{day}T00:00:00Z"


def fact(one: Said) -> dict[str, Json]:
    """The columns of v_facts but the event's number, and the fact's number, source, and what the program read."""
    told: dict[str, Json] = {
        "id": one.fact_id,
        "article_id": one.article_id,
        "field": one.field,
        "value": one.value,
        "unit": one.unit or None,
        "quote": one.quote,
        "in_field": one.where,
        "start": one.start,
        "end": one.end,
        "speaker": one.speaker or None,
        "human": int(one.word is not None),
        "source": one.source,
    }
    for name in ("office", "country", "note"):
        if value := getattr(one, name):
            told[name] = value
    if one.word:
        told |= {"word": one.word, "machine": one.machine}
    if one.conversion:
        other = one.conversion
        told["conversion"] = {"value": other.value, "unit": other.unit, "km": other.km, "agrees": other.agrees}
    return told


def detail(one: EventDetail) -> dict[str, Json]:
    """An event with its values by field and source, how figures changed, its places and its articles."""
    return event(one.event) | {
        "fields": [_field(field) for field in one.fields],
        "steps": [
            {
                "at": iso(s.at),
                "field": s.field,
                "value": s.value,
                "unit": s.unit or None,
                "before": s.before,
                "source": s.said.source,
            }
            for s in one.steps
        ],
        "places": [{"field": spot.field, "name": spot.name, "lat": spot.lat, "lon": spot.lon} for spot in one.spots],
        "telling": [
            {
                "id": a.id,
                "title": a.title,
                "source": a.source,
                "at": iso(a.at),
                "story_id": a.story_id,
                "pinned": a.pinned,
            }
            for a in one.articles
        ],
    }


def _field(field: FieldValues) -> dict[str, Json]:
    return {
        "field": field.field,
        "agree": field.agree,
        "values": [
            {
                "value": one.value,
                "unit": one.unit or None,
                "publishers": one.publishers,
                "said": [fact(said) for said in one.said],
            }
            for one in field.values
        ],
        "rejected": [fact(said) for said in field.rejected],
    }


def row(one: LedgerEvent) -> tuple[str, ...]:
    """A line of the ledger."""
    facts = "; ".join(
        f"{key.field.replace('_', ' ')} {_values(key)}{f' {key.unit}' if key.unit else ''}"
        f"{'' if key.agree else ' (differs)'}"
        for key in one.facts
    )
    day = str(one.day) if one.day and one.kind != "other" else ""
    counted = (str(one.articles), str(one.stories), str(one.publishers))
    return str(one.id), day, one.kind, *counted, facts, one.title


def _values(key: KeyFact) -> str:
    """All values of a field; of a meeting as it went on: `planned, then held`."""
    if key.field == "status" and key.agree:
        return ", then ".join(map(str, reversed(key.values)))
    return ", ".join(map(str, key.values))


def field_rows(one: EventDetail) -> Iterator[tuple[str, ...]]:
    """Every value of every field with who says it, those that differ marked."""
    for field in one.fields:
        name = field.field.replace("_", " ") + ("" if field.agree else " (differs)")
        for value in field.values:
            for said in value.said:
                bound = f"{said.note} " if said.note in {"at least", "at most"} and said.word != "corrected" else ""
                shown = f"{bound}{value.value} {value.unit}".strip()
                yield name, shown, str(said.fact_id), said.source, said.speaker, _verdict(said), said.quote
        for said in field.rejected:
            yield name, str(said.value), str(said.fact_id), said.source, said.speaker, "rejected by you", said.quote


def _verdict(said: Said) -> str:
    if said.word == "corrected":
        return f"corrected by you from {said.machine}"
    if said.word == "accepted":
        return "accepted by you"
    if said.conversion and not said.conversion.agrees:
        other = said.conversion
        return f"contradicts itself: {other.value} {other.unit} are {other.km} km"
    return ""


def article_rows(one: EventDetail) -> Iterator[tuple[str, ...]]:
    """The articles that tell of it, the earliest first."""
    for told in one.articles:
        yield str(told.id), iso(told.at) or "", told.source, told.title
