"""The rows of a gazetteer file: the shipped ones, and those of the user's own file of that name, which go first."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path

from monitor.errors import UserError, why_not_read

FILES = ("countries", "leaders", "places", "weapons", "groups", "forces", "forums", "speakers", "publishers")
"""Each is NAME.toml, shipped in resources/gazetteer; the user's are in the folder `gazetteer` of the data folder."""

Row = dict[str, object]


def rows(file: str, folder: Path | None = None) -> list[Row]:
    """All rows of a file. A row of the user's takes the place of shipped ones with its `name` (of a leader: and `from`), or is one more.

    Raises UserError for a file of the user's that cannot be read, saying where and how to mend it.
    """
    shipped = resources.files("resources").joinpath("gazetteer", f"{file}.toml").read_text(encoding="utf-8")
    found = _rows_of(shipped, file)
    path = folder / f"{file}.toml" if folder else None
    if path is None or not path.is_file():
        return found
    own = _own(path)
    replaced = {_key(row) for row in own}
    return own + [row for row in found if _key(row) not in replaced]


def texts(row: Row, column: str) -> list[str]:
    """The texts of an array in a row; none when it has no such column."""
    found = row.get(column, [])
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def text(row: Row, column: str) -> str:
    """The text in a row's column, or an empty one."""
    found = row.get(column, "")
    return found if isinstance(found, str) else ""


def _key(row: Row) -> tuple[str, str]:
    return text(row, "name"), text(row, "from")


def _own(path: Path) -> list[Row]:
    try:
        found = _rows_of(path.read_text(encoding="utf-8"), str(path))
    except OSError as error:
        raise UserError(f"cannot read {path}: {why_not_read(error)}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{path} is not TOML: {error}. Mend that line, or take the file away.") from error
    for number, row in enumerate(found, 1):
        if not text(row, "name"):
            raise UserError(
                f'{path}: row {number} has no `name`; write for example {{ name = "Ruritania", code = "RR" }}'
            )
    return found


def _rows_of(content: str, file: str) -> list[Row]:
    found = tomllib.loads(content).get("rows", [])
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise UserError(f'{file}: `rows` must be a list of tables, such as rows = [ {{ name = "Ruritania" }} ]')
    return found
