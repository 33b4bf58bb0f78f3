"""A document that is not well-formed, item by item: those that are well-formed are read as they stand, only the others are mended.

Read as one, a single wrong tag swallows what comes after it: the next item, or the feed's own title. Here each item stands for itself.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import cast

import feedparser

from monitor.feeds import flaws, guards, strict, xmltext
from monitor.feeds.flaws import Flaw
from monitor.feeds.html import MARKUP_LIMIT
from monitor.feeds.mend import mend
from monitor.feeds.pieces import pieces
from monitor.feeds.strict import Table
from monitor.feeds.surroundings import Frame, surround
from monitor.values import dataclass

_MOST_REPEATED = 4 << 20
"""Bytes of a feed's own tags that may be repeated around the items that nobody can mend."""

_LONG_TEXT = re.compile(rb"([^<>]{%d})[^<>]+" % MARKUP_LIMIT)
_ANYHOW = " — what could be made out was read"


@dataclass(frozen=True, slots=True)
class Forgiven:
    """What the parser says of a document all the same, and what is wrong with that (empty: only its end is missing)."""

    parsed: Table
    flaw: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """An item: where it starts, as it stands, and as a strict parser can read it (None: it can't). `good`: that is the same."""

    start: int
    data: bytes
    fit: bytes | None
    good: bool


def read(data: bytes, url: str, base: str, *, cut: bool, root_line: int) -> Forgiven:
    """Read what `guards.guard` let through and `strict.parse` did not. `root_line` is where its root stands in what was fetched.

    Title and address of the feed are taken from what stands before its first item. Raises FetchError where an item holds what the
    guards refuse, and what feedparser raises on hostile input.
    """
    places = pieces(data)
    frame = surround(data, places[0][0]) if places else None
    if frame is None:
        return Forgiven(_loosely(data, base), _told(flaws.first(data, prefixes=True), root_line, _ANYHOW, cut=cut))
    each = [_piece(data, start, end, url) for start, end in places]
    whole = _joined(each, frame, base)
    flaw = next((_flaw(data, one) for one in each if not one.good), None)
    good = sum(one.good for one in each)
    said = f" — {_read(good, len(each))}" if whole else _ANYHOW
    told = _told(flaw or flaws.first(data, prefixes=True), root_line, said, cut=cut)
    return Forgiven(whole or _loosely(data, base), told)


def _joined(each: Sequence[_Piece], frame: Frame, base: str) -> Table | None:
    """The items in their order, the well-formed ones from one document; None where those cannot be told apart."""
    misfits = [one for one in each if one.fit is None]
    if len(misfits) * len(frame.starts) > _MOST_REPEATED:
        return None
    fit = [one.fit for one in each if one.fit is not None]
    parsed = strict.parse(b"".join((frame.head, *fit, frame.ends)), base)
    entries = cast("list[object]", parsed["entries"]) if parsed else []
    if parsed is None or len(entries) != len(fit):
        return None
    in_order = iter(entries)
    parsed["entries"] = [
        entry
        for one in each
        for entry in ([next(in_order)] if one.fit is not None else _entries_of(one.data, frame, base))
    ]
    return parsed


def _entries_of(misfit: bytes, frame: Frame, base: str) -> list[object]:
    parsed = _loosely(b"".join((xmltext.DECLARATION, frame.starts, misfit, frame.ends)), base)
    return cast("list[object]", parsed["entries"])


def _loosely(data: bytes, base: str) -> Table:
    """The forgiving parser's word. A stream, never bytes or text: those feedparser takes for a file name or an address first."""
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base}
    parsed = feedparser.parse(
        io.BytesIO(data), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    return cast("Table", parsed)


# the items, one by one


def _piece(data: bytes, start: int, end: int, url: str) -> _Piece:
    item = data[start:end]
    fit = guards.guard_piece(item, url)
    if fit is not None:
        return _Piece(start, item, fit, good=True)
    if len(item) > MARKUP_LIMIT:  # what nobody reads of its texts need not be mended
        item = _LONG_TEXT.sub(rb"\1", item)
    mended = mend(item.decode("utf-8", "ignore"))
    return _Piece(start, item, guards.guard_piece(mended[0].encode(), url) if mended else None, good=False)


def _flaw(data: bytes, broken: _Piece) -> Flaw | None:
    """What is wrong with an item, on its line of the document."""
    found = flaws.first(broken.data)
    return found and Flaw(flaws.lines_before(data, broken.start) + found.line, found.words)


# what is said of it


def _told(flaw: Flaw | None, root_line: int, said: str, *, cut: bool) -> str:
    """A sentence for people; none for a document of which only the end is missing, since that is told otherwise."""
    if flaw is None or (flaw.endless and cut):
        return ""
    first_line = xmltext.DECLARATION.count(b"\n")
    return f"Line {flaw.line - first_line + root_line - 1}: {flaw.words}{said}."


def _read(good: int, every: int) -> str:
    if every == 1:
        return "its one entry read as it stands" if good else "its one entry was mended"
    return f"{f'all {every}' if good == every else f'{good} of {every}'} entries read as they stand"
