"""Which column of a table is what: told by the user, by a preset for a known layout, or guessed from the names of the columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal

from monitor.errors import UserError
from monitor.values import dataclass

FIELDS = {
    "date": "day of the event",
    "time": "time of day, with its zone",
    "kind": "launch or meeting",
    "actor": "who launched, or who met",
    "class": "class, such as SRBM",
    "type": "named type of missile",
    "count": "how many missiles",
    "place": "place of the launch or meeting",
    "lat": "latitude",
    "lon": "longitude",
    "coordinates": "latitude and longitude",
    "range": "range in km",
    "apogee": "apogee in km",
    "outcome": "what became of it",
    "label": "short title",
    "description": "description",
}
"""What a column can be, with the words for people."""

EachRow = Literal["event", "missile"]
Preset = Literal["cns", "csis"]


@dataclass(frozen=True, slots=True)
class Layout:
    """Column by field. `each_row` says what one row is. `described`: figures that have no column are read from the description.

    `constants` are the same in every row; `wanted` is what a row's `kind` must hold to be a launch (empty: any row is one).
    """

    columns: dict[str, str]
    each_row: EachRow = "event"
    described: bool = False
    constants: dict[str, str] = field(default_factory=dict)
    wanted: str = ""
    preset: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """A layout of others: what tells it, and for each field the names that its column has had, the first one there counts."""

    needs: tuple[tuple[str, ...], ...]
    names: dict[str, tuple[str, ...]]
    each_row: EachRow
    described: bool
    wanted: str = ""


_CNS = _Known(
    needs=(("facility", "facility name"), ("missile", "missile name")),
    names={
        "date": ("date", "launch date"),
        "time": ("time", "launch time (utc)", "launch time"),
        "type": ("missile", "missile name"),
        "class": ("missile_type", "missile type"),
        "place": ("facility", "facility name"),
        "lat": ("lat", "facility latitude", "latitude"),
        "lon": ("lon", "lng", "facility longitude", "longitude"),
        "apogee": ("apogee_km", "apogee"),
        "range": ("distance_km", "distance travelled", "distance"),
        "outcome": ("outcome", "test outcome"),
        "description": ("description", "additional information"),
    },
    each_row="missile",
    described=False,
)
_CSIS = _Known(
    needs=(("event",), ("type",), ("description",)),
    names={"date": ("date",), "kind": ("type",), "label": ("event",), "description": ("description",)},
    each_row="event",
    described=True,
    wanted="missile",
)
_PRESETS: dict[str, _Known] = {"cns": _CNS, "csis": _CSIS}
PRESETS: dict[str, str] = {
    "cns": "CNS North Korea Missile Test Database: a row a missile",
    "csis": "CSIS Beyond Parallel provocations: a row an event, figures in its description",
}
_GUESSES = {
    "date": ("date", "day", "launch date", "event date", "datetime", "when"),
    "time": ("time", "launch time", "time (utc)", "time utc"),
    "kind": ("kind", "event kind", "event type"),
    "actor": ("actor", "actors", "country", "launched by", "participants", "operator"),
    "class": ("class", "missile class", "missile type", "weapon class"),
    "type": ("type", "missile", "missile name", "weapon", "system"),
    "count": ("count", "number", "missiles", "number of missiles", "how many", "quantity", "n"),
    "place": ("place", "launch place", "location", "facility", "launch site", "site", "from", "venue", "city"),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "long", "longitude"),
    "coordinates": ("coordinates", "coords", "lat/lon", "position"),
    "range": ("range", "range km", "distance", "distance km", "distance travelled"),
    "apogee": ("apogee", "apogee km", "altitude", "altitude km", "max altitude", "height"),
    "outcome": ("outcome", "result", "status", "success"),
    "label": ("label", "title", "event", "name", "headline"),
    "description": ("description", "text", "details", "notes", "summary", "additional information"),
}


def layout(
    columns: Iterable[str],
    preset: str = "",
    mapping: Mapping[str, str] | None = None,
    each_row: str = "",
    constants: Mapping[str, str] | None = None,
) -> Layout:
    """The layout of a table with these columns. `preset` empty: the known layout that it has, else a guess by names.

    `mapping` is field by column and goes before both; a column that is mapped to the empty field is not read. `constants` go before what
    a preset says. Raises UserError for a preset, a field or a column that is not there, and for a table without a date.
    """
    have = list(columns)
    chosen = preset or preset_of(have)
    if chosen and chosen not in _PRESETS:
        raise UserError(f"no preset is named {chosen!r}; there are {', '.join(_PRESETS)}")
    known = _PRESETS.get(chosen)
    found = _by_names(have, known.names if known else _GUESSES)
    for column, name in (mapping or {}).items():
        _check(column, name, have)
        found = {key: at for key, at in found.items() if key != name and at != column}
        if name:
            found[name] = column
    if "date" not in found:
        raise UserError(_no_date(have, chosen))
    row = each_row or (known.each_row if known and "count" not in found else "event")
    if row not in {"event", "missile"}:
        raise UserError(f"a row is an event or a missile, not {row!r}")
    fixed = ({"actor": "North Korea"} if known else {}) | dict(constants or {})
    described = known.described if known else "description" in found
    return Layout(found, row, described, fixed, known.wanted if known else "", chosen)  # type: ignore[arg-type]  # checked above


def preset_of(columns: Iterable[str]) -> str:
    """The known layout that a table with these columns has; empty when it has none."""
    have = {_plain(column) for column in columns}
    for name, known in _PRESETS.items():
        if "date" in have and all(have & {_plain(one) for one in any_of} for any_of in known.needs):
            return name
    return ""


def _by_names(columns: list[str], names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Column by field; each column once, for the first field that knows its name."""
    by_name: dict[str, str] = {}
    for column in columns:
        by_name.setdefault(_plain(column), column)
    found: dict[str, str] = {}
    for name, spellings in names.items():
        there = (by_name.get(_plain(spelling)) for spelling in spellings)
        free = [one for one in there if one is not None and one not in found.values()]
        if free:
            found[name] = free[0]
    return found


def _plain(name: str) -> str:
    """A column's name without units, signs and capitals: `Distance_km` and `distance (km)` are one."""
    words = re.sub(r"[^\w]+|_", " ", name.casefold()).split()
    return " ".join(word for word in words if word not in {"km", "kms", "deg", "degrees", "utc"}) or name.casefold()


def _check(column: str, name: str, have: list[str]) -> None:
    if column not in have:
        raise UserError(f"the table has no column {column!r}; it has {_listed(have)}")
    if name and name not in FIELDS:
        raise UserError(f"{name!r} is nothing a column can be; choose of {', '.join(FIELDS)}")


def _no_date(have: list[str], preset: str) -> str:
    where = f"the preset {preset} finds no column of dates" if preset else "no column holds dates by its name"
    return f"{where}; say which one does (on the command line: --map COLUMN=date). The columns are {_listed(have)}"


def _listed(names: list[str]) -> str:
    shown = ", ".join(repr(name[:40]) for name in names[:20])
    return shown if len(names) <= 20 else f"{shown} and {len(names) - 20} more"
