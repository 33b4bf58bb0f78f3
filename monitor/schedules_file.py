"""The exports that are made again and again: `exports.toml` in the data folder, to be read and edited by hand too."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import tomli_w

from monitor import user_file
from monitor.errors import UserError
from monitor.schedule import Schedule, check
from monitor.terms import Term, TermName
from monitor.wanted import ArticleFilter

TROUBLE = "export file"


def parse(text: str) -> tuple[Schedule, ...]:
    """The schedules of a file. Raises UserError that names the schedule and what is wrong."""
    try:
        tables = tomllib.loads(text).get("export", [])
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"the scheduled exports are not valid TOML: {error}") from error
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise UserError("the scheduled exports must be [[export]] tables")
    found = tuple(check(_from_table(table)) for table in tables)
    names = [schedule.name.casefold() for schedule in found]  # some disks take two spellings for one file
    if twin := next((name for name in names if names.count(name) > 1), None):
        raise UserError(f"two scheduled exports are named {twin}")
    return found


def _from_table(table: Mapping[str, object]) -> Schedule:
    name = table.get("name")
    if not isinstance(name, str) or not isinstance(table.get("folder"), str):
        raise UserError("a scheduled export needs a name and a folder, both in quotation marks")
    usual = Schedule(name, "")
    given = {one.name: table[one.name] for one in fields(Schedule) if one.name in table and one.name != "which"}
    for key, value in given.items():
        given[key] = _of_kind(f"scheduled export {name}: {key}", value, getattr(usual, key))
    which = table.get("which", {})
    if not isinstance(which, dict):
        raise UserError(f"scheduled export {name}: which must be a table")
    return Schedule(**given, which=_filter(name, which))  # type: ignore[arg-type]  # each value was checked against its default's type


def _of_kind(whose: str, value: object, usual: object) -> object:
    """The value as a field holds it whose default is `usual`."""
    if isinstance(usual, tuple) and isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if type(value) is not type(usual):
        raise UserError(f"{whose} has the wrong kind of value")
    return value


def _filter(name: str, table: Mapping[str, object]) -> ArticleFilter:
    usual, whose = ArticleFilter(), f"scheduled export {name}: which."
    given: dict[str, object] = {}
    for key, value in table.items():
        if key not in ArticleFilter.__slots__:
            raise UserError(f"{whose}{key} is not known here")
        if key in {"since", "until"}:
            if not isinstance(value, datetime) or value.tzinfo is None:
                raise UserError(f"{whose}{key} must be a time with its zone, as in 2026-05-01T00:00:00Z")
            given[key] = value.astimezone(UTC)
        elif key == "terms":
            given[key] = _terms(whose, value)
        elif key == "feeds":
            if not isinstance(value, list) or not all(type(one) is int for one in value):
                raise UserError(f"{whose}feeds must be a list of whole numbers")
            given[key] = tuple(value)
        else:
            given[key] = _of_kind(f"{whose}{key}", value, getattr(usual, key))
    if given.get("level", "flag") not in {"flag", "mention"} or given.get("order", "newest") not in {
        "newest",
        "relevance",
    }:
        raise UserError(f"{whose}level is flag or mention, its order newest or relevance")
    return ArticleFilter(**given)  # type: ignore[arg-type]  # each value was checked against its default's type


def _terms(whose: str, value: object) -> tuple[Term, ...]:
    found = []
    for one in value if isinstance(value, list) else [None]:
        name, said, wanted = (
            (one.get("name"), one.get("value"), one.get("wanted", True)) if isinstance(one, dict) else ("",) * 3
        )
        known = next((term for term in get_args(TermName) if term == name), None)
        if known is None or not isinstance(said, str) or not isinstance(wanted, bool):
            raise UserError(f"{whose}terms must be a list of tables with a name and a value")
        found.append(Term(known, said, wanted))
    return tuple(found)


def to_toml(schedules: Sequence[Schedule]) -> str:
    """The schedules as a file holds them, without what is as by default; `parse` gives them back."""
    return tomli_w.dumps({"export": [_table(schedule) for schedule in schedules]})


def _table(schedule: Schedule) -> dict[str, object]:
    kept = {"name", "folder", "every", "at", "zone"}
    usual, said = asdict(Schedule("", "")), asdict(schedule)
    which = {key: value for key, value in said.pop("which").items() if value != usual["which"][key]}
    table = {key: value for key, value in said.items() if key in kept or value != usual[key]}
    return {
        **{key: _plain(value) for key, value in table.items()},
        **({"which": {k: _plain(v) for k, v in which.items()}} if which else {}),
    }


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def load(path: Path) -> tuple[tuple[Schedule, ...], str]:
    """The schedules of the file and, where it cannot be used, why; then there are none, and the file is left as it is."""
    return user_file.load(path, parse, "scheduled exports")


def save(path: Path, schedules: Sequence[Schedule]) -> None:
    """Write the file whole or not at all, readable by its owner only. Raises UserError when it cannot be written."""
    user_file.save(path, to_toml(schedules), "scheduled exports")
