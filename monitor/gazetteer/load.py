"""The gazetteer, loaded from its files once."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from monitor.gazetteer.entry import Entry, Kind
from monitor.gazetteer.letters import plain
from monitor.gazetteer.names import Names
from monitor.gazetteer.rows import Row, rows, text, texts
from monitor.values import dataclass

_TONGUES = ("also", "ko", "ja", "zh")
_LATER = {"groups": "group", "forces": "force", "forums": "forum", "speakers": "speaker", "weapons": "weapon"}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All names, and each country's name by its code."""

    names: Names
    countries: dict[str, str]
    capitals: dict[str, Entry]


@functools.cache
def gazetteer(folder: Path | None = None) -> Gazetteer:
    """The shipped gazetteer with what the user's folder changes and adds. Raises UserError for a file of the user's that is wrong."""
    countries = rows("countries", folder)
    spellings = [*_countries(countries), *_leaders(folder), *_places(folder)]
    for file, kind in _LATER.items():
        spellings.extend(_others(file, kind, folder))  # type: ignore[arg-type]
    spellings.extend(_cities())
    capitals = {text(row, "code"): _capital(row) for row in countries if text(row, "capital")}
    return Gazetteer(Names(spellings), {text(row, "code"): text(row, "name") for row in countries}, capitals)


def _point(row: Row) -> tuple[float, float] | None:
    lat, lon = row.get("lat"), row.get("lon")
    return (float(lat), float(lon)) if isinstance(lat, int | float) and isinstance(lon, int | float) else None


def _capital(row: Row) -> Entry:
    return Entry("place", text(row, "capital"), text(row, "code"), "capital", where=_point(row))


def _countries(found: list[Row]) -> Iterator[tuple[str, Entry]]:
    names: dict[str, Entry] = {}
    for row in found:
        code, name = text(row, "code"), text(row, "name")
        country = names[code] = Entry("country", name, code)
        people = Entry("people", name, code)
        yield name, country
        for also in texts(row, "also"):
            yield also, country
        for also in texts(row, "people"):
            yield also, people
            if text(row, "capital"):
                yield f"{also} capital", _capital(row)
        if text(row, "capital"):
            yield f"{name}'s capital", _capital(row)
        for also in (text(row, "capital"), *texts(row, "capital_also")):
            if also:
                yield also, _capital(row)
    for row in _listed("countries"):
        if code := text(row, "code"):
            for column in _TONGUES[1:]:
                for also in texts(row, column):
                    if code in names:
                        yield also, names[code]


def _leaders(folder: Path | None) -> Iterator[tuple[str, Entry]]:
    known: dict[tuple[str, str], str] = {}
    for row in rows("leaders", folder):
        name, code = text(row, "name"), text(row, "code")
        leader = _leader(row, name)
        for also in (name, *(one for column in _TONGUES for one in texts(row, column))):
            known.setdefault((code, plain(also)), name)
            yield also, leader
    for row in _listed("leaders"):
        finds, code = texts(row, "find"), text(row, "code")
        name = next((known[code, plain(find)] for find in finds if (code, plain(find)) in known), finds[0])
        leader = _leader(row, name)
        for also in (*finds, *(one for column in _TONGUES[1:] for one in texts(row, column))):
            yield also, leader


def _leader(row: Row, name: str) -> Entry:
    return Entry("leader", name, text(row, "code"), text(row, "office"), text(row, "from"), text(row, "to"))


def _places(folder: Path | None) -> Iterator[tuple[str, Entry]]:
    for row in rows("places", folder):
        kind: Kind = "sea" if text(row, "kind") == "sea" else "place"
        place = Entry(kind, text(row, "name"), text(row, "code"), text(row, "kind"), where=_point(row))
        for also in (place.name, *(one for column in _TONGUES for one in texts(row, column))):
            yield also, place


def _cities() -> Iterator[tuple[str, Entry]]:
    """The larger towns of the shipped list; last of all, so that any other row of that name goes before."""
    listed = resources.files("resources").joinpath("gazetteer", "cities.tsv").read_text(encoding="utf-8")
    for line in listed.splitlines():
        if line.startswith(("#", "name\t")):
            continue
        name, code, lat, lon, _, _ = line.split("\t")
        yield name, Entry("place", name, code, "city", where=(float(lat), float(lon)))


def _others(file: str, kind: Kind, folder: Path | None) -> Iterator[tuple[str, Entry]]:
    for row in rows(file, folder):
        entry = Entry(kind, text(row, "name"), text(row, "code"), text(row, "class"))
        for also in (entry.name, *(one for column in _TONGUES for one in texts(row, column))):
            yield also, entry


def _listed(name: str) -> list[Row]:
    """The rows of a list that the topics' queries use, for its names in other languages."""
    import tomllib

    found = tomllib.loads(resources.files("resources").joinpath("lists", f"{name}.toml").read_text(encoding="utf-8"))
    listed = found["rows"]
    return listed if isinstance(listed, list) else []
