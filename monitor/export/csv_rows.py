"""Articles from CSV: the header says which column is what, in anyone's order, case and separator."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from monitor.errors import UserError
from monitor.export.cells import unescape_cell
from monitor.export.rows import LONGEST_LINE, InputArticle, article_from
from monitor.rejected import Rejected

ARTICLE_COLUMNS = (
    "id", "feed_url", "guid", "url", "title", "summary", "content", "author", "publisher", "lang", "published", "first_seen",
    "sort_time", "edited", "backfill", "undated", "read", "starred", "note", "tags", "story_id", "event_id",
)  # fmt: skip
"""The columns of v_articles, in its order."""

_INPUT_COLUMNS = frozenset({
    "id", "title", "summary", "body", "html", "url", "author", "source", "feed", "categories", "published", "lang",
    "feed_url", "guid", "first_seen",
})  # fmt: skip
_MARKS_OF_OURS = frozenset({"feed_url", "guid", "first_seen"})
_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # how "surrogateescape" tells of bytes that are not UTF-8
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class _Header:
    names: tuple[str, ...]
    ours: bool


def check_csv(source: BinaryIO) -> None:
    """Raises UserError when `read_csv` would for want of a header; reads the first line only."""
    text = io.TextIOWrapper(source, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        _header(text.readline(LONGEST_LINE))
    finally:
        text.detach()


def read_csv(source: BinaryIO) -> Iterator[InputArticle | Rejected]:
    """One article or rejection for each row that is not blank, in order; the header's names are those of the contract.

    When the header is one of our own exports, the `'` that made a cell harmless is taken off. UTF-8 with or without BOM; comma,
    semicolon or tab, whichever the header uses. Categories are a JSON list or parted by semicolons.
    Raises UserError when there is no header with a title.
    """
    csv.field_size_limit(LONGEST_LINE)
    text = io.TextIOWrapper(source, encoding="utf-8-sig", errors="surrogateescape", newline="")
    try:
        yield from _read(text)
    finally:
        text.detach()


def _read(text: io.TextIOWrapper) -> Iterator[InputArticle | Rejected]:
    first = text.readline(LONGEST_LINE)
    separator, header = _header(first)
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=separator, strict=True)
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
            yield _article(row, header, start, separator)


class _Lines:
    """The lines after the header. A row that goes wrong gives back all it took but its first line, so that one quote costs one row."""

    def __init__(self, text: Iterator[str]) -> None:
        self._text = text
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._next = 2

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._text)
        self._taken.append(line)
        return line

    def begin(self) -> int:
        """A row begins; the number of its first line."""
        self._next += len(self._taken)
        self._taken = []
        return self._next

    @property
    def taken(self) -> int:
        """How many lines the row took so far."""
        return len(self._taken)

    def back_to_second(self) -> str:
        """Give back what the row took but its first line, which is returned."""
        first, *rest = self._taken
        self._again.extendleft(reversed(rest))
        self._taken = [first]
        return first.rstrip("\r\n")


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
