"""Views of the archive as files: which rows an export asks for, and the words that say so in the file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from monitor import __version__
from monitor.export import writing
from monitor.export.request import Request
from monitor.export.table import Row
from monitor.model import ArticleFilter, Count, Topic
from monitor.storage.reader import Reader

_COUNT_COLUMNS = ("bucket", "topic", "value", "total", "coverage")


def write_view(
    reader: Reader,
    ids: Sequence[int] | None,
    request: Request,
    about: dict[str, object],
    progress: Callable[[int, int], None] | None,
    cancelled: threading.Event | None,
) -> int:
    """Write a view: `ids` are the articles of the list, for the views of articles and of their flags. Returns the rows.

    Raises UserError.
    """
    wanted = request.wanted
    if ids is not None and request.view == "flags":
        columns, rows = reader.export_flags(ids, wanted.topics)
    elif ids is not None:
        columns, rows = reader.export_articles(ids)
    else:
        columns, rows = reader.export_rows(request.view, wanted.since, wanted.until, wanted.topics, wanted.level)
    total = len(ids) if ids is not None else 0

    def tell(done: int) -> None:
        if progress:
            progress(done, total)

    return writing.write(request, columns, rows, about, progress=tell, cancelled=cancelled)


def by_list(view: str, wanted: ArticleFilter) -> bool:
    """Whether the rows are those of a list of articles: the articles, and flags if it asks for more than topics and a period."""
    plain = replace(wanted, topics=(), since=None, until=None, level="flag") == ArticleFilter()
    return view == "articles" or (view == "flags" and not plain)


def columns(reader: Reader, view: str) -> tuple[str, ...]:
    """What an export of it can have as columns. Raises UserError for a view that is not there."""
    return _COUNT_COLUMNS if view == "counts" else reader.columns(view)


def write_counts(
    counts: Sequence[Count],
    request: Request,
    about: dict[str, object],
    means: Sequence[float | None] | None = None,
) -> int:
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
    return writing.write(request, columns, rows, about)


def _count_cells(count: Count) -> Row:
    heard = None if count.coverage is None else round(count.coverage, 4)
    return (count.bucket, count.topic, _short(count.value, 6), count.total, heard)


def _short(value: float, digits: int) -> int | float:
    return int(value) if value == int(value) else round(value, digits)


def about(request: Request, topics: Sequence[Topic], now: datetime, by: str = "") -> dict[str, object]:
    """What a file holds: the view, each restriction of its rows that is set, and the topics with the versions that flagged them."""
    wanted = ArticleFilter() if request.view == "feeds" else request.wanted  # feeds are always written whole
    told: dict[str, object] = {
        "export": request.view,
        "made": _iso(now),
        "by": f"Wirewatch {__version__}",
        "topics": [
            f"{topic.name} (version {topic.version}): {topic.query}"
            for topic in topics
            if not wanted.topics or topic.name in wanted.topics
        ],
        "only these topics": list(wanted.topics),
        "level": "flags and mentions" if wanted.level == "mention" else "flags",
        **_restrictions(wanted),
        "counted by": by,
        "own marks": "left out" if request.without_notes else "",
        "times": {"utc": "UTC", "local": request.tz.key, "plain": request.tz.key}[request.times],
    }
    return {name: value for name, value in told.items() if value not in ("", [], None)}


def _restrictions(wanted: ArticleFilter) -> dict[str, object]:
    """The fields of the filter that restrict, whichever it has, by their names."""
    told: dict[str, object] = {}
    for name in wanted.__slots__:
        value = getattr(wanted, name)
        if name in {"topics", "level", "order"} or value in ("", (), None, False):
            continue
        told[name] = _iso(value) if isinstance(value, datetime) else _told(value)
    return told


def _told(value: object) -> object:
    if isinstance(value, tuple):
        return [_told(one) for one in value]
    return value if isinstance(value, str | int | bool) else str(value)


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
