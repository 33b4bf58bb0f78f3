"""The charts that a user keeps by name: `views.toml` in the data folder, to be read and edited by hand too."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import date
from pathlib import Path

import tomli_w

from monitor import user_file
from monitor.errors import UserError
from monitor.values import dataclass

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class ChartView:
    """What a chart showed. `off` are the topics that were not drawn, `days` its range (0: from `first` to `last`, days like 2026-05-01).

    The words are those of the chart page's choices; one that a page does not know is left at what is usual.
    """

    name: str
    off: tuple[str, ...] = ()
    measure: str = "articles"
    days: int = 30
    first: str = ""
    last: str = ""
    bucket: str = ""
    form: str = "bars"
    split: str = ""
    average: int = 0
    against: str = ""
    cumulative: bool = False
    bursts: bool = True
    events: bool = True


def check(view: ChartView) -> ChartView:
    """The same view, its name without blanks around it. Raises UserError for one that cannot be kept."""
    name = " ".join(view.name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserError(f"the name of a view must have 1 to {LONGEST_NAME} letters, not {view.name[:80]!r}")
    for what in ("first", "last"):
        day = getattr(view, what)
        try:
            date.fromisoformat(day or "2026-05-01")
        except ValueError as error:
            raise UserError(f"view {name}: {what} is {day!r}; it must be a day such as 2026-05-01") from error
    return replace(view, name=name)


def parse(text: str) -> tuple[ChartView, ...]:
    """The views of a file. Raises UserError that names the view and what is wrong."""
    try:
        tables = tomllib.loads(text).get("chart", [])
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"the saved views are not valid TOML: {error}") from error
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise UserError("the saved views must be [[chart]] tables")
    found = tuple(check(_from_table(table)) for table in tables)
    names = [view.name for view in found]
    if twin := next((name for name in names if names.count(name) > 1), None):
        raise UserError(f"two views are named {twin}")
    return found


def _from_table(table: dict[str, object]) -> ChartView:
    name = table.get("name")
    if not isinstance(name, str):
        raise UserError("a saved view needs a name, in quotation marks")
    usual, given = ChartView(name), {}
    for field in fields(ChartView):
        value = table.get(field.name, getattr(usual, field.name))
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        if type(value) is not type(getattr(usual, field.name)):
            raise UserError(f"view {name}: {field.name} has the wrong kind of value")
        given[field.name] = value
    return ChartView(**given)  # type: ignore[arg-type]  # each value was checked against its default's type


def to_toml(views: Sequence[ChartView]) -> str:
    """The views as a file holds them, without what is as usual; `parse` gives them back."""
    usual = asdict(ChartView(""))
    tables = [
        {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in asdict(view).items()
            if key == "name" or value != usual[key]
        }
        for view in views
    ]
    return tomli_w.dumps({"chart": tables})


def load(path: Path) -> tuple[tuple[ChartView, ...], str]:
    """The views of the file and, where it cannot be used, why; then there are none, and the file is left as it is."""
    return user_file.load(path, parse, "saved views")


def save(path: Path, views: Sequence[ChartView]) -> None:
    """Write the file whole or not at all. Raises UserError when it cannot be written."""
    user_file.save(path, to_toml(views), "saved views")
