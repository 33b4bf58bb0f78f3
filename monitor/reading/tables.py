"""Views of the archive on their way out: search results for programs, files for people."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from monitor.errors import UserError
from monitor.export.files import whole_file
from monitor.export.table import ExportCancelledError, Row, write_csv, write_jsonl
from monitor.model import ArticleFilter, Count
from monitor.reading.snippets import snippet
from monitor.search import Search
from monitor.storage.reader import Reader
from monitor.topics.judge import prepare

Cell = str | int | float | None

_NOTES = ("read", "starred", "note", "tags")
_JSON = ("spans", "speaker", "ignored")
_ABOUT = {"source": "publisher", "lang": "lang", "url": "url", "author": "author"}
_COUNT_COLUMNS = ("bucket", "topic", "value", "total", "coverage")


@dataclass(frozen=True, slots=True)
class Request:
    """What to write and where: a view's name, csv or jsonl, a path or "-". `without_notes` leaves the analyst's own marks out."""

    view: str
    wanted: ArticleFilter
    format: str
    path: str
    bom: bool = False
    without_notes: bool = False


def found(reader: Reader, ids: Sequence[int], search: Search | None) -> Iterator[dict[str, Cell]]:
    """Rows of v_articles but content, in the order of `ids`, with a snippet around the first matched word."""
    columns, rows = reader.export_articles(ids)
    for row in rows:
        values = {name: _plain(cell) for name, cell in zip(columns, row, strict=True)}
        content, summary, title = (str(values[name] or "") for name in ("content", "summary", "title"))
        about = {name: str(values[column] or "") for name, column in _ABOUT.items()}
        spans = search.spans(prepare(title, summary, content, **about)) if search else ()
        del values["content"]
        values["snippet"] = snippet(title, summary, content, spans or ())
        yield values


def _plain(cell: object) -> Cell:
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    return cell if isinstance(cell, str | int | float) else None


def write(
    reader: Reader,
    ids: Sequence[int] | None,
    request: Request,
    progress: Callable[[int, int], None] | None,
    cancelled: threading.Event | None,
) -> int:
    """Write a view: `ids` are the articles of the list for the view of articles. Returns the rows. Raises UserError."""
    if ids is not None:
        columns, rows = reader.export_articles(ids)
    else:
        topic = request.wanted.topics[0] if request.wanted.topics else None
        columns, rows = reader.export_rows(
            request.view, request.wanted.since, request.wanted.until, topic, request.wanted.level
        )
    kept = [place for place, name in enumerate(columns) if not (request.without_notes and name in _NOTES)]
    total = len(ids) if ids is not None else 0

    def tell(done: int) -> None:
        if progress:
            progress(done, total)

    return _write(
        [columns[place] for place in kept], ([row[place] for place in kept] for row in rows), request, tell, cancelled
    )


def write_counts(counts: Sequence[Count], request: Request, means: Sequence[float | None] | None = None) -> int:
    """Write counts with the columns and digits of the contract; whole values as whole numbers.

    Counts that were taken apart have a column `part` besides, and with `means` (one a count) there is a column `average`.
    """
    parted = any(count.part is not None for count in counts)
    columns = (*_COUNT_COLUMNS, *("part",) * parted, *("average",) * (means is not None))
    rows: Iterable[Row] = (
        [
            *_count_cells(count),
            *[count.part] * parted,
            *[None if mean is None else _short(mean, 6)] * (means is not None),
        ]
        for count, mean in zip(counts, means or [None] * len(counts), strict=True)
    )
    return _write(columns, rows, request, lambda _: None, None)


def _count_cells(count: Count) -> Row:
    heard = None if count.coverage is None else round(count.coverage, 4)
    return (count.bucket, count.topic, _short(count.value, 6), count.total, heard)


def _short(value: float, digits: int) -> int | float:
    return int(value) if value == int(value) else round(value, digits)


@contextmanager
def _saying_when_cancelled() -> Iterator[None]:
    try:
        yield
    except ExportCancelledError as stopped:
        raise UserError("The export was cancelled; no file was written.") from stopped


def _write(
    columns: Sequence[str],
    rows: Iterable[Row],
    request: Request,
    progress: Callable[[int], None],
    cancelled: threading.Event | None,
) -> int:
    with _saying_when_cancelled(), whole_file(request.path) as out:
        if request.format == "csv":
            return write_csv(columns, rows, out, bom=request.bom, progress=progress, cancelled=cancelled)
        if request.format == "jsonl":
            return write_jsonl(columns, rows, out, json_columns=_JSON, progress=progress, cancelled=cancelled)
        raise UserError(f"the format {request.format} is not yet in this version; use csv or jsonl")
