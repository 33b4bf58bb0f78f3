"""Articles from CSV: the header says which column is what, in anyone's order, case and separator."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from monitor.errors import UserError
from monitor.export.cells import unescape_cell
from monitor.export.rows import BEGINNING, LONGEST_LINE, InputArticle, Place, article_from
from monitor.rejected import Rejected
from monitor.values import dataclass

ARTICLE_COLUMNS = (
    "id", "feed_url", "guid", "url", "title", "summary", "content", "author", "publisher", "lang", "published", "first_seen",
    "sort_time", "edited", "backfill", "undated", "read", "starred", "note", "tags", "story_id", "event_id",
    "flood",
)  # fmt: skip
"""The columns of v_articles, in its order."""

_INPUT_COLUMNS = frozenset({
    "id", "title", "summary", "body", "html", "url", "author", "source", "feed", "categories", "published", "lang",
    "feed_url", "guid", "first_seen",
})  # fmt: skip
_MARKS_OF_OURS = frozenset({"feed_url", "guid", "first_seen"})
_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # how "surrogateescape" tells of bytes that are not UTF-8
_SEPARATORS = (",", ";", "\t")
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class _Header:
    names: tuple[str, ...]
    ours: bool


def check_csv(source: BinaryIO) -> None:
    """Raises UserError when `CsvRows` would for want of a header; reads the first line only."""
    CsvRows(source)


class CsvRows:
    """One article or rejection for each row that is not blank, in order; the header's names are those of the contract.

    When the header is one of our own exports, the `'` that made a cell harmless is taken off. UTF-8 with or without BOM; comma,
    semicolon or tab, whichever the header uses. Categories are a JSON list or parted by semicolons. Rows come from `start` on, and
    `place` is behind the last one given. Raises UserError when there is no header with a title.
    """

    def __init__(self, source: BinaryIO, start: Place = BEGINNING) -> None:
        csv.field_size_limit(LONGEST_LINE)
        lines = _decoded(source)
        first, taken = next(lines, ("", 0))
        self._separator, self._header = _header(first.removeprefix(_BOM))
        if start.offset > taken:
            source.seek(start.offset)
            lines = _decoded(source)
        else:
            start = Place(taken, 2)
        self._lines = _Lines(lines, start)

    @property
    def place(self) -> Place:
        return self._lines.place

    def bytes_read(self, of: int) -> int:
        """How much of a file of so many bytes is behind `place`."""
        return min(self.place.offset, of)

    def __iter__(self) -> Iterator[InputArticle | Rejected]:
        lines = self._lines
        rows = csv.reader(lines, delimiter=self._separator, strict=True)
        while True:
            start = lines.begin()
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                reason = _why(str(error), lines.taken)
                yield Rejected(start, reason, _readable(lines.back_to_second()))
                continue
            if any(row):
                yield _article(row, self._header, start, self._separator)


_Line = tuple[str, int]
"""A line and how many bytes it has."""


def _decoded(source: BinaryIO) -> Iterator[_Line]:
    """Lines as text, whichever way they end; of one without end as much at a time as a cell may hold."""
    while some := source.readline(LONGEST_LINE):
        for line in some.splitlines(keepends=True):
            yield line.decode("utf-8", "surrogateescape"), len(line)


class _Lines:
    """The lines after the header. A row that goes wrong gives back all it took but its first line, so that one quote costs one row."""

    def __init__(self, lines: Iterator[_Line], start: Place) -> None:
        self._lines = lines
        self._again: deque[_Line] = deque()
        self._taken: list[_Line] = []
        self._start = start

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        return line[0]

    def begin(self) -> int:
        """A row begins; the number of its first line."""
        self._start = self.place
        self._taken = []
        return self._start.line

    @property
    def place(self) -> Place:
        """Behind what the row took so far."""
        bytes_taken = sum(size for _, size in self._taken)
        return Place(self._start.offset + bytes_taken, self._start.line + len(self._taken))

    @property
    def taken(self) -> int:
        """How many lines the row took so far."""
        return len(self._taken)

    def back_to_second(self) -> str:
        """Give back what the row took but its first line, which is returned."""
        first, *rest = self._taken
        self._again.extendleft(reversed(rest))
        self._taken = [first]
        return first[0].rstrip("\r\n")


def _why(error: str, lines: int) -> str:
    if error == "unexpected end of data" or ("expected after" in error and lines > 1):
        return "not CSV: a quotation mark opens a cell and none closes it"
    if "expected after" in error:
        return "not CSV: text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice"
    return f"not CSV: {error}"


def _readable(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _header(line: str) -> tuple[str, _Header]:
    """The separator and the names that the first line is made of."""
    for separator in _SEPARATORS:
        cells = next(csv.reader([line], delimiter=separator), [])
        names = tuple(cell.strip().lower() for cell in cells)
        if "title" in names:
            return separator, _checked(names)
    known = ", ".join(sorted(_INPUT_COLUMNS))
    raise UserError(f"line 1 is not a header with a title column; columns may be named {known}")


def _checked(names: tuple[str, ...]) -> _Header:
    ours = _MARKS_OF_OURS <= set(names) <= set(ARTICLE_COLUMNS)
    wanted = set(ARTICLE_COLUMNS) if ours else _INPUT_COLUMNS
    twice = sorted(name for name in wanted if names.count(name) > 1)
    if twice:
        raise UserError(f"line 1 names the column {twice[0]} twice")
    return _Header(names, ours)


def _article(row: list[str], header: _Header, line: int, separator: str) -> InputArticle | Rejected:
    if any(map(_NOT_UTF8.search, row)):
        return Rejected(line, "not UTF-8", _readable(_written(row, separator)))
    if len(row) > len(header.names):
        reason = f"{len(row)} cells where the header has {len(header.names)}"
        return Rejected(line, reason, _written(row, separator))
    cells = map(unescape_cell, row) if header.ours else row
    wanted = ARTICLE_COLUMNS if header.ours else _INPUT_COLUMNS
    given: dict[str, object] = {name: cell for name, cell in zip(header.names, cells, strict=False) if name in wanted}
    if "categories" in given:
        given["categories"] = _listed(str(given["categories"]))
    article = article_from(given, line, "")
    return replace(article, text=_written(row, separator)) if isinstance(article, Rejected) else article


def _written(row: list[str], separator: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="").writerow(row)
    return out.getvalue()


def _listed(cell: str) -> object:
    if not cell.startswith("["):
        return cell
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        return cell
