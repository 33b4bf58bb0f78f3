"""A table of texts from the bytes of a CSV or JSON file that may be anything."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator

from monitor.errors import UserError
from monitor.reference.cells import flat
from monitor.reference.model import Flaw
from monitor.values import dataclass

MOST_BYTES = 20_000_000
MOST_ROWS = 20_000
MOST_COLUMNS = 300
LONGEST_CELL = 100_000
_SEPARATORS = ",;\t|"
_BEGINNINGS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its number in the file (CSV: the header is row 1; JSON: the first object is 1); every column has a text."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns in their order, the rows, the rows that are broken, and cells that hold more than a text, which are empty in `rows`."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[Flaw, ...] = ()
    nested: tuple[Flaw, ...] = ()


def sheet(content: bytes) -> Sheet:
    """The table in the bytes of a file. Raises UserError that says what is wrong, where, and how to mend it."""
    if len(content) > MOST_BYTES:
        raise UserError(f"it is larger than {MOST_BYTES // 1_000_000} MB; a table of events is not")
    text = _decoded(content)
    start = text.lstrip()
    if not start:
        raise UserError("it is empty; it must have a header and a row for each event")
    found = _of_json(text) if start[0] in "[{" else _of_csv(text)
    if not found.rows and not found.broken:
        raise UserError("it has a header and no rows below it")
    return found


def _decoded(content: bytes) -> str:
    encoding = next((name for start, name in _BEGINNINGS if content.startswith(start)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UserError(
            f"line {line} is not {'UTF-16' if encoding == 'utf-16' else 'UTF-8'} text; save it as UTF-8 "
            "(in a spreadsheet: CSV UTF-8)"
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UserError(f"line {line} holds zero bytes: this is no text file; save the table as CSV or JSON")
    return text


def _of_csv(text: str) -> Sheet:
    csv.field_size_limit(MOST_BYTES)  # one limit for the whole process; how long a cell may be is said by us
    separator = _separator(text.lstrip("\r\n").splitlines()[0])
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    broken: list[Flaw] = []
    number = 0
    try:
        for number, cells in enumerate(lines, 1):
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = _header(cells)
                continue
            _bounded(len(rows), number, cells, columns)
            if len(cells) > len(columns):
                broken.append(Flaw(number, "", _too_many(len(cells), len(columns))))
                continue
            rows.append(Row(number, dict(zip(columns, [*cells, *[""] * (len(columns) - len(cells))], strict=True))))
    except csv.Error as error:
        raise UserError(f"row {number + 1} (line {lines.line_num}) is not CSV: {_why(str(error))}") from error
    return Sheet(columns, tuple(rows), tuple(broken))


def _separator(header: str) -> str:
    """What parts the cells of a header: of comma, semicolon, tab and stroke the one that makes the most."""
    counts = {mark: _cells(header, mark) for mark in _SEPARATORS}
    return max(_SEPARATORS, key=lambda mark: (counts[mark], -_SEPARATORS.index(mark)))


def _cells(line: str, mark: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=mark), []))
    except csv.Error:
        return 0


def _header(cells: list[str]) -> tuple[str, ...]:
    names = tuple(flat(cell) or f"column {number}" for number, cell in enumerate(cells, 1))
    if len(names) > MOST_COLUMNS:
        raise UserError(f"its first row has {len(names):,} columns; at most {MOST_COLUMNS} are read")
    long = next((name for name in names if len(name) > 200), None)
    if long is not None:
        raise UserError(
            f"its first row is no header: a column would be named {long[:40]!r}…; put names of columns above"
        )
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise UserError(f"its first row names the column {twice[0]!r} twice; give each column a name of its own")
    return names


def _bounded(read: int, number: int, cells: list[str], columns: tuple[str, ...]) -> None:
    if read >= MOST_ROWS:
        raise UserError(f"it has more than {MOST_ROWS:,} rows; split it")
    for place, cell in enumerate(cells):
        if len(cell) > LONGEST_CELL:
            name = columns[place] if place < len(columns) else f"column {place + 1}"
            raise UserError(
                f"row {number}, column {name}: the cell has {len(cell):,} characters, more than {LONGEST_CELL:,}; "
                "look for a quotation mark that opens a cell and none that closes it"
            )


def _too_many(cells: int, columns: int) -> str:
    return (
        f"it has {cells} cells where the header has {columns}; put a text with the separator in it in quotation marks"
    )


def _why(error: str) -> str:
    if "field larger" in error or error == "unexpected end of data":
        return "a quotation mark opens a cell and none closes it"
    if "expected after" in error:
        return "text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice"
    return error


def _of_json(text: str) -> Sheet:
    objects = list(_objects(text))
    if len(objects) > MOST_ROWS:
        raise UserError(f"it has more than {MOST_ROWS:,} rows; split it")
    columns: dict[str, None] = {}
    rows: list[Row] = []
    broken: list[Flaw] = []
    nested: list[Flaw] = []
    for number, one in enumerate(objects, 1):
        if not isinstance(one, dict):
            broken.append(Flaw(number, "", f'it is {_named(one)}; each row must be an object such as {{"date": "…"}}'))
            continue
        nested += (Flaw(number, flat(name), _only(value)) for name, value in one.items() if _is_nested(value))
        cells = {flat(name) or "column 1": _text(value) for name, value in one.items()}
        _bounded(0, number, [*cells.values()], tuple(cells))
        columns |= dict.fromkeys(cells)
        if len(columns) > MOST_COLUMNS:
            raise UserError(
                f"by row {number} it has more than {MOST_COLUMNS} columns; each row must name the same ones"
            )
        rows.append(Row(number, cells))
    names = tuple(columns)
    filled = (Row(row.number, {name: row.cells.get(name, "") for name in names}) for row in rows)
    return Sheet(names, tuple(filled), tuple(broken), tuple(nested))


def _objects(text: str) -> Iterator[object]:
    """The rows of a JSON array, of the one array in a JSON object, of groups of rows in either, or of JSON Lines."""
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise UserError("its JSON is nested too deep; a table is a list of objects") from error
    except ValueError:
        yield from _lines(text)
        return
    if isinstance(found, dict):
        lists = [value for value in found.values() if isinstance(value, list) and value]
        if len(lists) > 1:
            raise UserError(f"its JSON object holds {len(lists)} lists; keep the one that is the table")
        found = lists[0] if lists else [found]
    groups = [_group(one) for one in found]
    if groups and all(groups):  # by year, say
        yield from (row for group in groups for row in group)
    else:
        yield from found


def _group(value: object) -> list[object]:
    """The rows of an object that is no row but a group of them: it holds one list, of objects."""
    lists = [part for part in value.values() if isinstance(part, list)] if isinstance(value, dict) else []
    return lists[0] if len(lists) == 1 and all(isinstance(row, dict) for row in lists[0]) else []


def _lines(text: str) -> Iterator[object]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except RecursionError as error:
            raise UserError(f"line {number}: its JSON is nested too deep; a table is a list of objects") from error
        except ValueError as error:
            raise UserError(
                f"line {number} is not JSON ({error}); a table is a list of objects, or an object a line"
            ) from error


def _is_nested(value: object) -> bool:
    """Whether it is an object, or a list of anything but texts and numbers, which are one text with semicolons."""
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict | list) for one in value))


def _only(value: object) -> str:
    return f"it holds {_named(value)}; give a text or a number"


def _text(value: object) -> str:
    if value is None or _is_nested(value):
        return ""
    if isinstance(value, list):
        return "; ".join(filter(None, map(_text, value)))
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _named(value: object) -> str:
    kinds = {
        dict: "an object",
        list: "a list",
        str: "a text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return "nothing" if value is None else kinds.get(type(value), "something else")
