"""Articles from files into the archive: read, clean, flag and save in slices, by the same path as a poll."""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from monitor import judged
from monitor.errors import UserError, why_not_read
from monitor.export.csv_rows import check_csv, read_csv
from monitor.export.rows import Format, InputArticle, format_of, read_jsonl
from monitor.feeds import dates, extract, language, provenance, urls
from monitor.feeds.clean import HTML_LIMIT, fingerprint
from monitor.import_notes import ImportNotes
from monitor.model import Article, Batch, FlaggedArticle
from monitor.ports import Now
from monitor.rejected import Imported, Rejected
from monitor.storage.cells import storable
from monitor.storage.store import Store
from monitor.topics.flagger import Flagger

_SLICE = 1000
"""Articles in one transaction."""

_OLDEST_YEAR = 1900


_NOT_OF_A_NAME = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME = 200

_MOST_QUOTED = 80
"""Characters of a date that cannot be read that are quoted."""


@dataclass(slots=True)
class _Tally:
    accepted: int = 0
    known: int = 0
    edited: int = 0


@dataclass(slots=True)
class _Home:
    """Where rows go that name no feed, and what they are judged with."""

    store: Store
    file: str
    feed: str
    flagger: Flagger


def import_files(
    store: Store,
    paths: Sequence[Path],
    *,
    format: Format | None,  # noqa: A002 - the user's word for it
    feed: str,
    flagger: Flagger,
    now: Now,
    rejects: Path,
    progress: Callable[[int, int], None],
) -> Imported:
    """Bring all articles of the files in. `feed` names the feed they are filed under (else the file's name).

    Rows that carry a `feed_url` go back to that feed. Rows that were rejected, or taken without their date, are written to `rejects`
    as JSON Lines with the reason. `progress` hears bytes read of bytes in all. Raises UserError for a file that cannot be read or has
    no header, before anything is stored; only when a file breaks off later, what was stored before stays.
    """
    sizes = [_size(path) for path in paths]
    files = [(path, format or format_of(path)) for path in paths]
    for path, kind in files:
        _check(path, kind)
    total = sum(sizes)
    tally, before = _Tally(), 0
    with ImportNotes(rejects) as notes:
        for path, kind in files:
            home = _Home(store, path.name, feed or path.stem, flagger)
            with _opened(path, "what was stored before it stays") as source:
                rows = read_jsonl(source) if kind == "jsonl" else read_csv(source)
                while some := list(islice(rows, _SLICE)):
                    _save(home, some, notes, now(), tally)
                    progress(before + source.tell(), total)
                before += source.tell()
    return Imported(
        tally.accepted, tally.known, tally.edited, notes.rejected, notes.remarks, tuple(notes.first), notes.file
    )


def _size(path: Path) -> int:
    """The bytes of a file that can be read, and more than once."""
    with _explained(path, "nothing was imported"):
        found = path.stat()
    if stat.S_ISFIFO(found.st_mode) or stat.S_ISCHR(found.st_mode):
        raise UserError(f"{path} is no file but a pipe or device; give it on standard input (-). Nothing was imported")
    with _opened(path, "nothing was imported") as source:
        source.read(1)
    return found.st_size


def _check(path: Path, kind: Format) -> None:
    """Refuse a CSV file that does not begin with a header."""
    if kind != "csv":
        return
    with _opened(path, "nothing was imported") as source:
        try:
            check_csv(source)
        except UserError as error:
            raise UserError(f"{path.name}: {error}; nothing was imported") from error


@contextmanager
def _opened(path: Path, so: str) -> Iterator[BinaryIO]:
    with _explained(path, so), path.open("rb") as source:
        yield source


@contextmanager
def _explained(path: Path, so: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(f"cannot read {path}: {why_not_read(error)}; {so}") from error


_Turn = dict[int, list[Article]]
"""Articles by the id of their feed."""


def _save(home: _Home, rows: list[InputArticle | Rejected], notes: ImportNotes, now: datetime, tally: _Tally) -> None:
    """Store the articles in one transaction, those that come again with other texts after the ones that they are edits of."""
    turns = _turns(home, rows, notes, now)
    with home.store.together():
        for turn in turns:
            for feed_id, articles in turn.items():
                feed = home.store.feed_by_id(feed_id)
                title = feed.about.title if feed else ""
                batch = Batch(
                    feed_id, tuple(map(FlaggedArticle, articles, home.flagger.flags_of(articles, feed=title)))
                )
                saved = judged.save(home.store, batch, home.flagger.topics, now=now, feed=title)
                tally.accepted += len(saved.new)
                tally.edited += len(saved.edited)
                tally.known += saved.known


def _turns(home: _Home, rows: list[InputArticle | Rejected], notes: ImportNotes, now: datetime) -> list[_Turn]:
    """The articles, in as many turns as one of them has readings one after the other."""
    turns: list[_Turn] = []
    latest: dict[tuple[int, str], tuple[int, str]] = {}  # the turn and text in which an article came last
    for row in rows:
        if isinstance(row, Rejected):
            notes.add(replace(row, file=home.file))
            continue
        article = article_of(row, now=now)
        if remark := _remark(row, article):
            notes.add(Rejected(row.line, remark, row.published_text, home.file, taken=True))
        feed_id = _feed_id(home, row)
        key = (feed_id, storable(article.guid))
        turn, sha256 = latest.get(key, (0, article.sha256))
        turn += sha256 != article.sha256
        latest[key] = (turn, article.sha256)
        if turn == len(turns):
            turns.append({})
        turns[turn].setdefault(feed_id, []).append(article)
    return turns


def _feed_id(home: _Home, row: InputArticle) -> int:
    address = urls.http(row.feed_url) or row.feed_url
    if address:
        return home.store.feed_id_of(address)
    name = " ".join(_NOT_OF_A_NAME.sub(" ", row.feed or home.feed).split())[:_LONGEST_NAME]
    return home.store.import_feed(name or "unnamed")


def _remark(given: InputArticle, article: Article) -> str:
    """What is wrong with the date of a row that is taken all the same."""
    if not given.published_text.strip() or dates.believed(article.published, article.first_seen, _OLDEST_YEAR):
        return ""
    text = given.published_text
    quoted = json.dumps(text if len(text) <= _MOST_QUOTED else text[:_MOST_QUOTED] + "…", ensure_ascii=False)
    if article.published is None:
        return f"published {quoted} is no date that can be read; the article was taken as undated"
    return (
        f"published {quoted} is in the future or before {_OLDEST_YEAR}; the article counts from when it was first seen"
    )


def article_of(given: InputArticle, *, now: datetime) -> Article:
    """The article an input row describes. Plain texts are taken exactly as given; `html` is cleaned into the body first; of a whole page
    the article is taken.

    Imports may reach back to 1900. Rows without a date that can be read are undated; all are marked as backfill.
    """
    parts = extract.given(given.html) if given.html else None
    body = "\n".join(block.text for block in parts.kept) if parts else given.body
    published = given.published or dates.parse(given.published_text, oldest_year=_OLDEST_YEAR)
    first_seen = given.first_seen or now
    sort_time, undated = dates.sort_time(published, first_seen, oldest_year=_OLDEST_YEAR)
    said = provenance.of(body or given.summary, parts.ignored if parts else (), author=given.author)
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
        originator=said.originator,
        credit=said.credit,
    )
