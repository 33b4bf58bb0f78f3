"""Reference tables that the user keeps, each one file of its events in a folder of the data folder."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from cattrs.errors import BaseValidationError
from cattrs.preconf.json import make_converter

from monitor.errors import UserError, why_not_read
from monitor.export.files import whole_file
from monitor.reference.model import ListedEvent
from monitor.topic_names import TOPIC_NAME, WHAT_A_NAME_IS
from monitor.values import dataclass

VERSION = 1
_CONVERTER = make_converter()


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table under a name: the file it came from, its preset (empty: none), when it was added (aware UTC), how many rows it had."""

    name: str
    file: str
    preset: str
    added: datetime
    rows: int
    events: tuple[ListedEvent, ...]
    version: int = VERSION


def keep(folder: Path, table: KeptTable) -> None:
    """Write a table into its folder, in place of one of that name; whole or not at all. Raises UserError."""
    path = _path(folder, table.name)
    folder.mkdir(mode=0o700, exist_ok=True)
    with whole_file(path) as out:
        out.write(json.dumps(_CONVERTER.unstructure(table), ensure_ascii=False).encode("utf-8", "replace"))


def names(folder: Path) -> list[str]:
    """The names of the tables that are kept, in order."""
    return sorted(path.stem for path in folder.glob("*.json") if TOPIC_NAME.match(path.stem))


def load(folder: Path, name: str) -> KeptTable:
    """The table of that name. Raises UserError when there is none, or when its file is not one of ours."""
    path = _path(folder, name)
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        kept = ", ".join(names(folder)) or "none"
        raise UserError(f"no reference table is named {name}; kept are: {kept}") from error
    except OSError as error:
        raise UserError(f"cannot read {path}: {why_not_read(error)}") from error
    mend = f"take it away with `wirewatch reference remove {name}` and add the table again"
    try:
        table = _CONVERTER.loads(content, KeptTable)
    except (BaseValidationError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError(f"{path} is no reference table of Wirewatch; {mend}") from error
    if table.version != VERSION or table.added.tzinfo is None:
        raise UserError(f"{path} was written by another version of Wirewatch; {mend}")
    return table


def remove(folder: Path, name: str) -> None:
    """Take a table away. Raises UserError when there is none of that name."""
    path = _path(folder, name)
    try:
        path.unlink()
    except FileNotFoundError as error:
        kept = ", ".join(names(folder)) or "none"
        raise UserError(f"no reference table is named {name}; kept are: {kept}") from error
    except OSError as error:
        raise UserError(f"cannot remove {path}: {error.strerror or error}") from error


def name_for(path: Path) -> str:
    """A name made from that of a file: `North Korea (CNS).csv` gives `north-korea-cns`."""
    words = "".join(char if char.isascii() and char.isalnum() else " " for char in path.stem.casefold()).split()
    made = "-".join(words)[:40].strip("-")
    return made if TOPIC_NAME.match(made) else f"table-{made}".strip("-")[:40]


def _path(folder: Path, name: str) -> Path:
    if not TOPIC_NAME.match(name):
        raise UserError(f"{name[:100]!r} is no name for a table: {WHAT_A_NAME_IS}")
    return folder / f"{name}.json"
