"""Search results for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.reading.snippets import snippet
from monitor.search import Search
from monitor.storage.reader import Reader
from monitor.topics.judge import prepare

Cell = str | int | float | None

_ABOUT = {"source": "publisher", "lang": "lang", "url": "url", "author": "author"}


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
