"""Articles on their way in from files: our own exports or anyone's, each row on its own feet; here JSON Lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Literal

from monitor.errors import UserError
from monitor.export.own import is_own, iso_time, kept_of
from monitor.rejected import Kept, Rejected
from monitor.values import dataclass

Format = Literal["jsonl", "csv", "parquet"]
FORMATS: tuple[Format, ...] = ("jsonl", "csv", "parquet")

LONGEST_LINE = 16_000_000
"""Bytes of one line; longer ones are rejected, not read."""

_HALVES = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_TEXTS = ("title", "summary", "body", "html", "url", "author", "source", "feed", "lang", "feed_url", "guid")
_BLANK = b" \t\r\n"
_EXACT = 2**53
"""From here on several whole numbers are one and the same float: such an id would be that of several articles."""
_AS_LIST = " but a list: write each article of it as an object on a line of its own"
_FEED = re.compile(r"https?://[^/]|import:.|file:/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InputArticle:
    """An article as a file gives it, texts exactly as given (half characters, which no archive can hold, are U+FFFD).

    `line` is where it began, from 1. `guid` is the given one, else `id`, which is the given one, else `url`. `published_text` is as
    written; `published` is that time (aware UTC) when it is ISO 8601, where a time without a zone is taken as UTC. `feed_url`,
    `guid`, `first_seen` and `kept` come back from our own exports.
    """

    line: int
    id: str
    title: str
    summary: str = ""
    body: str = ""
    html: str = ""
    url: str = ""
    author: str = ""
    source: str = ""
    feed: str = ""
    categories: tuple[str, ...] = ()
    published: datetime | None = None
    published_text: str = ""
    lang: str = ""
    feed_url: str = ""
    guid: str = ""
    first_seen: datetime | None = None
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """How far a file is read: `offset` bytes from its beginning (of Parquet: rows), and the number of the line that comes next."""

    offset: int = 0
    line: int = 1


BEGINNING = Place()


def format_of(path: Path) -> Format:
    """The format that a file's name promises. Raises UserError when it promises none that we read."""
    suffix = path.suffix.lower()
    if suffix in {".jsonl", ".ndjson", ".json"}:
        return "jsonl"
    if suffix in {".csv", ".tsv"}:
        return "csv"
    if suffix in {".parquet", ".pq"}:
        return "parquet"
    if suffix in {".gz", ".zip", ".bz2", ".xz", ".zst", ".7z"}:
        raise UserError(f"{path.name} is compressed; unpack it first, or give what it holds on standard input (-)")
    if path.is_dir():
        raise UserError(f"cannot read {path}: it is a folder; name a file in it")
    if suffix in {".xlsx", ".xlsm", ".xls", ".ods"}:
        raise UserError(
            f"{path.name} is a workbook, which is exported but not imported: save its sheet as CSV (UTF-8) and import that"
        )
    raise UserError(f"cannot tell the format of {path.name}; say --format jsonl, --format csv or --format parquet")


class JsonlRows:
    """One article or rejection for each line that is not blank, in order, from `start` on. `place` is behind the last one given."""

    def __init__(self, source: BinaryIO, start: Place = BEGINNING) -> None:
        self._source = source
        self.place = start
        if start != BEGINNING:
            source.seek(start.offset)

    def bytes_read(self, of: int) -> int:
        """How much of a file of so many bytes is behind `place`."""
        return min(self.place.offset, of)

    def __iter__(self) -> Iterator[InputArticle | Rejected]:
        while line := self._source.readline(LONGEST_LINE):
            number, taken = self.place.line, len(line)
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            too_long = taken == LONGEST_LINE and not line.endswith(b"\n")
            if too_long:
                taken += self._skip_line()
            self.place = Place(self.place.offset + taken, number + 1)
            if too_long:
                yield Rejected(number, f"longer than {LONGEST_LINE:,} bytes", "")
            elif line.strip(_BLANK):
                yield _from_line(line, number)

    def _skip_line(self) -> int:
        """How many bytes the rest of a line has."""
        skipped = 0
        while rest := self._source.readline(LONGEST_LINE):
            skipped += len(rest)
            if rest.endswith(b"\n"):
                break
        return skipped


def read_jsonl(source: BinaryIO) -> Iterator[InputArticle | Rejected]:
    """The rows of JSON Lines from where the source stands."""
    return iter(JsonlRows(source))


def _from_line(line: bytes, number: int) -> InputArticle | Rejected:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        return Rejected(number, f"not UTF-8 at byte {error.start + 1}", line.decode("utf-8", "replace").strip())
    text = text.strip()
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        list_ = _AS_LIST if text == "[" else ""
        return Rejected(number, f"not JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}{list_}", text)
    except (ValueError, RecursionError):
        return Rejected(number, "not JSON that can be read: nested too deep or a number too long", text)
    if not isinstance(value, dict):
        return Rejected(number, f"not a JSON object{_AS_LIST if text.startswith('[') else ''}", text)
    return article_from(value, number, text)


def article_from(given: Mapping[str, object], line: int, text: str) -> InputArticle | Rejected:
    """The article that an object describes by the contract's names; unknown names are left alone. `text` is for the rejection."""
    fields = {name: given[name] for name in given if given[name] is not None}
    if "guid" in fields and "feed_url" in fields:  # a row of our own view of articles
        fields.setdefault("body", fields.get("content", ""))
        fields.setdefault("source", fields.get("publisher", ""))
    try:
        return _article(fields, line)
    except ValueError as error:
        return Rejected(line, str(error), text)


def _article(fields: Mapping[str, object], line: int) -> InputArticle:
    if "title" not in fields:
        raise ValueError("no title")
    texts = {name: _text(fields, name) for name in _TEXTS}
    if not is_own(fields) and not any(texts[name].strip() for name in ("title", "summary", "body", "html")):
        raise ValueError("no title")  # nor any other text: it would put nothing in the place of what is stored
    own_id = _id(fields) or texts["guid"] or texts["url"]
    if not own_id:
        raise ValueError("no id, and no url to tell the article by")
    published_text = _text(fields, "published")
    seen_text = _text(fields, "first_seen")
    first_seen = iso_time(seen_text)
    if seen_text and first_seen is None:
        raise ValueError("first_seen is not a time such as 2023-09-13T14:00:00Z")
    if texts["feed_url"] and not _FEED.match(texts["feed_url"]):
        raise ValueError("feed_url is neither the address of a feed (https://…) nor import:NAME")
    texts["guid"] = texts["guid"] or own_id
    return InputArticle(
        line=line,
        id=own_id,
        categories=_categories(fields.get("categories", ())),
        published=iso_time(published_text),
        published_text=published_text,
        first_seen=first_seen,
        kept=kept_of(fields) if is_own(fields) else None,
        **texts,
    )


def _id(fields: Mapping[str, object]) -> str:
    value = fields.get("id", "")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:  # a data frame that lacks one has such
        return str(int(value))
    return _text(fields, "id")


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is not text")  # noqa: TRY004  the value is the user's; the caller tells them about it
    return _HALVES.sub(_REPLACEMENT, value)


def _categories(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [part for part in (part.strip() for part in value.split(";")) if part]
    if not isinstance(value, list | tuple) or not all(isinstance(part, str) for part in value):
        raise ValueError("categories is not a list of texts")
    return tuple(_HALVES.sub(_REPLACEMENT, part) for part in value)
