"""Searches that the user keeps by name: one a line in the settings, its name, a tab, and what would be typed to search."""

from __future__ import annotations

from monitor.errors import UserError
from monitor.values import dataclass

LONGEST_NAME = 60
LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """`query` is a whole search line: words and filters, as typed."""

    name: str
    query: str


def parse(text: str) -> tuple[SavedSearch, ...]:
    """The searches of the settings. Raises UserError that names the line which is none."""
    if len(text) > LONGEST:
        raise UserError(f"the saved searches are longer than {LONGEST:,} letters")
    found: dict[str, SavedSearch] = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, _tab, query = (part.strip() for part in line.partition("\t"))
        if not line.strip():
            continue
        if not (name and query) or len(name) > LONGEST_NAME:
            raise UserError(
                f"line {number} of the saved searches must be a name of at most {LONGEST_NAME} letters, a tab and a query"
            )
        found[name.casefold()] = SavedSearch(name, query)
    return tuple(found.values())


def told(searches: tuple[SavedSearch, ...]) -> str:
    """The searches as the settings hold them; `parse` gives them back."""
    return "".join(f"{one.name}\t{one.query}\n" for one in searches)


def with_search(text: str, name: str, query: str) -> str:
    """The searches with this one, in the place of one of the same name. Raises UserError for an empty name or query, or a long name."""
    name, query = " ".join(name.split()), " ".join(query.split())
    if not name or len(name) > LONGEST_NAME:
        raise UserError(f"give the search a name of at most {LONGEST_NAME} letters")
    if not query:
        raise UserError("a search that finds all articles needs no name")
    known = {one.name.casefold(): one for one in parse(text)}
    known[name.casefold()] = SavedSearch(name, query)
    return told(tuple(known.values()))


def without_search(text: str, name: str) -> str:
    """The searches without the one of this name."""
    return told(tuple(one for one in parse(text) if one.name.casefold() != " ".join(name.split()).casefold()))


def query_of(text: str, name: str) -> str:
    """The query that is kept by this name. Raises UserError that names those there are."""
    searches = parse(text)
    for one in searches:
        if one.name.casefold() == " ".join(name.split()).casefold():
            return one.query
    names = ", ".join(one.name for one in searches)
    raise UserError(f"no search is saved as {name}. " + (f"There are: {names}." if names else "None is saved yet."))
