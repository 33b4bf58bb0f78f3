"""Articles from files into the archive: read, clean, flag and save in slices, by the same path as a poll."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from monitor import judged
from monitor.errors import UserError
from monitor.export.csv_rows import check_csv, read_csv
from monitor.export.files import whole_file
from monitor.export.rows import Format, InputArticle, format_of, read_jsonl
from monitor.feeds import boilerplate, dates, html, language, urls
from monitor.feeds.clean import HTML_LIMIT, fingerprint
from monitor.model import Article, Batch, FlaggedArticle
from monitor.ports import Now
from monitor.rejected import Imported, Rejected
from monitor.storage.store import Store
from monitor.topics.flagger import Flagger

_SLICE = 1000
"""Articles in one transaction."""

_OLDEST_YEAR = 1900


@dataclass(slots=True)
class _Tally:
    accepted: int = 0
    known: int = 0
    edited: int = 0
    rejected: list[Rejected] = field(default_factory=list)


def import_files(
    store: Store,
    paths: Iterable[Path],
    *,
    format: Format | None,  # noqa: A002 - the user's word for it
    feed: str,
    flagger: Flagger,
    now: Now,
    rejects: Path,
    progress: Callable[[int, int], None],
) -> Imported:
    """Bring all articles of the files in. `feed` names the feed they are filed under (else the file's name); rows that carry a
    `feed_url` go back to that feed. Rejected rows are written to `rejects` as JSON Lines with their reason. `progress` hears bytes
    read of bytes in all. Raises UserError for a file that cannot be read or has no header, before anything is stored; only when a
    file breaks off later, what was stored before stays.
    """
    files = [(path, format or format_of(path)) for path in paths]
    total = sum(_checked_size(path, kind) for path, kind in files)
    tally, before = _Tally(), 0
    for path, kind in files:
        with _opened(path, "what was stored before it stays") as source:
            rows = read_jsonl(source) if kind == "jsonl" else read_csv(source)
            for some in _slices(rows, path.name):
                _save(store, some, feed or path.stem, flagger, now(), tally)
                progress(before + source.tell(), total)
            before += source.tell()
    return Imported(tally.accepted, tally.known, tally.edited, tuple(tally.rejected), _write_rejects(rejects, tally))


def _checked_size(path: Path, kind: Format) -> int:
    """The bytes of a file that can be read and, if it is CSV, begins with a header."""
    if path.is_dir():
        raise UserError(f"{path} is a folder; name the files in it. Nothing was imported")
    if not path.is_file():
        raise UserError(f"{path}: there is no such file; nothing was imported")
    with _opened(path, "nothing was imported") as source:
        source.read(1)
        source.seek(0)
        if kind == "csv":
            try:
                check_csv(source)
            except UserError as error:
                raise UserError(f"{path.name}: {error}; nothing was imported") from error
    return path.stat().st_size


@contextmanager
def _opened(path: Path, so: str) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as source:
            yield source
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror or error}); {so}") from error


def _slices(rows: Iterator[InputArticle | Rejected], file: str) -> Iterator[list[InputArticle | Rejected]]:
    named = (replace(row, file=file) if isinstance(row, Rejected) else row for row in rows)
    while some := list(islice(named, _SLICE)):
        yield some


def _save(
    store: Store, rows: list[InputArticle | Rejected], feed: str, flagger: Flagger, now: datetime, tally: _Tally
) -> None:
    by_feed: dict[int, list[FlaggedArticle]] = {}
    for row in rows:
        if isinstance(row, Rejected):
            tally.rejected.append(row)
            continue
        home = urls.http(row.feed_url) or row.feed_url
        feed_id = store.feed_id_of(home) if home else store.import_feed(row.feed or feed)
        article = article_of(row, now=now)
        by_feed.setdefault(feed_id, []).append(FlaggedArticle(article, flagger.flags(article)))
    for feed_id, articles in by_feed.items():
        saved = judged.save(store, Batch(feed_id, tuple(articles)), flagger.topics, now=now)
        tally.accepted += len(saved.new)
        tally.edited += len(saved.edited)
        tally.known += saved.known


def article_of(given: InputArticle, *, now: datetime) -> Article:
    """The article an input row describes. Plain texts are taken exactly as given; `html` is cleaned into the body first.

    Imports may reach back to 1900. Rows without a date that can be read are undated; all are marked as backfill.
    """
    parts = boilerplate.split(html.blocks(given.html)) if given.html else None
    body = "\n".join(block.text for block in parts.kept) if parts else given.body
    published = given.published or dates.parse(given.published_text, oldest_year=_OLDEST_YEAR)
    first_seen = given.first_seen or now
    sort_time, undated = dates.sort_time(published, first_seen, oldest_year=_OLDEST_YEAR)
    return Article(
        guid=given.guid,
        url=urls.http(given.url),
        title=given.title,
        summary=given.summary,
        body=body,
        html=given.html[:HTML_LIMIT],
        author=given.author,
        source=given.source,
        lang=language.of(given.title, body or given.summary, declared=(given.lang,)),
        categories=given.categories,
        published=published,
        first_seen=first_seen,
        sort_time=sort_time,
        sha256=fingerprint(given.title, given.summary, body),
        undated=undated,
        backfill=True,
        ignored=parts.ignored if parts else (),
    )


def _write_rejects(path: Path, tally: _Tally) -> str:
    if not tally.rejected:
        return ""
    with whole_file(path) as out:
        _write_lines(out, tally.rejected)
    return str(path)


def _write_lines(out: BinaryIO, rejected: Iterable[Rejected]) -> None:
    for row in rejected:
        about = {"file": row.file, "line": row.line, "reason": row.reason, "text": row.text}
        line = json.dumps(about, ensure_ascii=True)
        out.write(line.encode("ascii") + b"\n")
