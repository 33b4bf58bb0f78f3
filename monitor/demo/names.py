"""The names of the invented world as files of a user's own gazetteer, so that facts are read from its news."""

from __future__ import annotations

from pathlib import Path

import tomli_w

from monitor.demo import abroad
from monitor.demo.world import COUNTRIES, FORUMS, RANGES, WATERS

_ABOUT = {"source": "made up", "checked": "2026-11-29"}


def write_names(folder: Path) -> None:
    """Write countries with their capitals, forums, and the places that missiles fly from and to, into this folder of a gazetteer."""
    folder.mkdir(mode=0o700, exist_ok=True)
    countries = [
        {
            "name": country.name,
            "code": _code(country.code),
            "also": [name for name in abroad.names(abroad.COUNTRIES[country.code]) if name != country.name],
            "people": [country.people, f"{country.people}s"],
            "capital": country.capital,
            "lat": 52.0 + 2 * number,
            "lon": 20.0 + 4 * number,
            **_ABOUT,
        }
        for number, country in enumerate(COUNTRIES)
    ]
    sites = [
        {
            "name": site.removeprefix("the "),
            "code": _code(code),
            "kind": "site",
            "also": list(abroad.SITES.get(site, {}).values()),
            "lat": 61.0 + 2 * number,
            "lon": (30.0 if code == "XK" else 80.0) + 3 * number,
            **_ABOUT,
        }
        for code, names in RANGES.items()
        for number, site in enumerate(names)
    ]
    seas = [
        {"name": sea.removeprefix("the "), "code": _code(code), "kind": "sea", **_ABOUT}
        for code, names in WATERS.items()
        for sea in names
    ]
    forums = [
        {"name": name.removeprefix("the "), "also": abroad.names(abroad.FORUMS[name]), **_ABOUT} for name in FORUMS
    ]
    for file, rows in (("countries", countries), ("places", sites + seas), ("forums", forums)):
        folder.joinpath(f"{file}.toml").write_text(tomli_w.dumps({"rows": rows}), encoding="utf-8")


def _code(code: str) -> str:
    """A code that no country has: XK is Kosovo's, of codes with Q none is given out but QA, Qatar's."""
    return f"Q{code[1]}"
