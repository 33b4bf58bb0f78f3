"""A document to the articles that the archive does not hold yet, parsing no more of it than it must."""

from __future__ import annotations

import itertools
from collections.abc import Container, Mapping, Sequence
from dataclasses import field
from datetime import datetime

from monitor.documents import Document, RawFeed
from monitor.feeds import dates, identity, parse, repeated, short, slicing
from monitor.feeds.clean import clean, clean_each
from monitor.feeds.html import line
from monitor.feeds.repeated import Repeats
from monitor.feeds.slicing import Item, Memory, Seen
from monitor.feeds.texts import Around, written
from monitor.model import Article, Feed
from monitor.values import dataclass

Renamed = tuple[tuple[str, str], ...]
_NEWEST = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document holds. `unseen` are the articles not known in this form, in its order; `items` counts all entries that are articles.

    `times` are the sort times of all whose date can be believed, newest first. `raw` has the entries that were parsed, which may be fewer.
    `remembered` is to be given back when the next document of this feed is read; `still` are the ids of parsed entries that are known
    in this very form, with their links; `renamed` are (id in the archive, id from now on) of articles that shared theirs. `fresh` are the
    times (those that can be believed) of entries whose id is not known; `meets`: one of the newest known ones stands among them.
    `left_out` are the keys (slicing.key) of the ids of entries that did not have to be parsed. `pieces` are the items (UTF-8) of unseen
    articles by their ids, where they could be cut out of the document.
    """

    raw: RawFeed
    unseen: tuple[Article, ...]
    items: int
    times: tuple[datetime, ...]
    remembered: bytes
    still: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    renamed: Renamed = ()
    fresh: tuple[datetime, ...] = ()
    meets: bool = False
    left_out: tuple[bytes, ...] = field(default=(), compare=False)
    pieces: Mapping[str, bytes] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class _Titles:
    """The titles of a document's entries: those at hand, and the keys of those that were left out."""

    here: frozenset[str]
    left_out: frozenset[bytes]

    def __contains__(self, text: object) -> bool:
        return text in self.here or (isinstance(text, str) and text != "" and slicing.key(text) in self.left_out)


def read(
    document: Document,
    *,
    feed: Feed,
    known: Mapping[str, str],
    now: datetime,
    remembered: bytes = b"",
    late: Container[str] = frozenset(),
) -> Reading:
    """All of what is new or changed in a document. `known` maps this feed's guids to the sha256 the archive holds for each.

    `late` are guids of known articles whose items are wanted, too.
    The result is the same whatever is `remembered`, but for the blocks that the feed was seen to repeat. Raises FetchError when the
    document is no feed or cannot be read.
    """
    repeats, remembered = repeated.unpack(remembered)
    found = slicing.items(document.body)
    if found and remembered:
        memory = slicing.unpack(remembered)
        left_out = slicing.unchanged(found, memory, _but(known, late))
        reading = _rest(document, found, left_out, memory, repeats, feed, known, now, late) if left_out else None
        if reading is not None:
            return reading
    readable = parse.ready(document)
    raw, strict = parse.whole(readable)
    items = _placed(document.body, readable, found) if strict else None
    del readable  # several times as long as the document, if that is JSON
    return of_entries(raw, feed=feed, known=known, now=now, items=items, repeats=repeats, late=late)


def _but(known: Mapping[str, str], late: Container[str]) -> Mapping[str, str]:
    """Without those whose items are wanted: they are read as if they were new."""
    return {guid: sha256 for guid, sha256 in known.items() if guid not in late} if late else known


@dataclass(frozen=True, slots=True)
class _Placed:
    """Items, one for one with entries: as guarded UTF-8, and by what each can be known again. The rest is as in slicing.Memory."""

    pieces: Sequence[bytes]
    marks: Sequence[bytes]
    around: bytes
    encoding: str


def _placed(body: bytes, readable: parse.Readable, found: Sequence[Item]) -> _Placed | None:
    """The items of a document that was read whole; None where it is not sure which they are."""
    pieces = short.pieces(readable)
    if not pieces or readable.walk is None:
        return None
    marks = short.marks(readable, body, found, pieces)
    return _Placed(pieces, marks, parse.surroundings(readable, readable.walk), readable.encoding)


def of_entries(
    raw: RawFeed,
    *,
    feed: Feed,
    known: Mapping[str, str],
    now: datetime,
    items: _Placed | None = None,
    repeats: Repeats = repeated.NOTHING,
    late: Container[str] = frozenset(),
) -> Reading:
    """The reading of entries that were all parsed. `items` are those of the document, if that is sure; `repeats` is what the feed was
    seen to repeat.
    """
    ids, known, renamed = _settled(raw, feed, known, now)
    titles = frozenset(line(entry.title) for entry in raw.entries) - {""}
    cleaned, repeats = _cleaned(raw, ids, feed, known, now, titles, repeats)
    memory = slicing.NOTHING
    if items and len(items.marks) == len(raw.entries):
        plain = [identity.plain(entry) for entry in raw.entries]
        if len(set(plain)) == len(plain):
            seen = _seen(items.marks, raw, plain, cleaned)
            memory = Memory(seen, raw.format, items.around, items.encoding)
    pieces = _pieces(items.pieces if items else (), cleaned, _but(known, late))
    return _reading(raw, cleaned, [], known, now, repeated.pack(repeats, slicing.pack(memory)), renamed, pieces)


def _rest(
    document: Document,
    found: Sequence[Item],
    left_out: Sequence[int],
    memory: Memory,
    repeats: Repeats,
    feed: Feed,
    known: Mapping[str, str],
    now: datetime,
    late: Container[str],
) -> Reading | None:
    """The reading without the items that are left out, by their places; None when that might differ from reading them all."""
    readable = short.shortened(document, found, left_out, memory)
    if readable is None or readable.walk is None:
        return None
    gone = set(left_out)
    rest = [place for place in range(len(found)) if place not in gone]
    raw = parse.part(readable, slicing.without(readable.data, (readable.walk.found[place] for place in left_out)))
    if raw is None or raw.format != memory.form or len(raw.entries) != len(rest):
        return None
    items = {found[place].fingerprint: memory.items[found[place].fingerprint] for place in left_out}
    seen = list(items.values())
    plain = [identity.plain(entry) for entry in raw.entries]
    ids, known, renamed = _settled(raw, feed, known, now)
    taken = {one.guid for one in seen}
    if len(set(plain)) < len(plain) or any(slicing.key(guid) in taken for guid in (*plain, *ids)):
        return None
    titles = _Titles(frozenset(line(entry.title) for entry in raw.entries) - {""}, frozenset(one.title for one in seen))
    cleaned, repeats = _cleaned(raw, ids, feed, known, now, titles, repeats)
    pieces = short.pieces(readable, rest)
    marks = short.marks(readable, document.body, [found[place] for place in rest], pieces)
    items |= _seen(marks, raw, plain, cleaned)
    packed = slicing.pack(Memory(items, raw.format, memory.around, memory.encoding))
    told = _pieces(pieces, cleaned, _but(known, late))
    return _reading(raw, cleaned, seen, known, now, repeated.pack(repeats, packed), renamed, told)


def _pieces(pieces: Sequence[bytes], cleaned: Sequence[Article | None], known: Mapping[str, str]) -> dict[str, bytes]:
    """The items of articles that are not known in this form; none where items and entries are not one for one."""
    if len(pieces) != len(cleaned):
        return {}
    return {
        article.guid: piece
        for piece, article in zip(pieces, cleaned, strict=True)
        if article is not None and known.get(article.guid) != article.sha256
    }


def _cleaned(
    raw: RawFeed,
    ids: Sequence[str],
    feed: Feed,
    known: Mapping[str, str],
    now: datetime,
    titles: Container[str],
    repeats: Repeats,
) -> tuple[list[Article | None], Repeats]:
    """The articles, and what the feed was seen to repeat with them: entries that are new teach it, and count for each other."""
    found = [written(entry) for entry in raw.entries]
    repeats = repeated.learn(repeats, (one.longer for one, guid in zip(found, ids, strict=True) if guid not in known))
    cleaned = clean_each(
        raw,
        ids,
        feed=feed,
        now=now,
        backfill=feed.polls == 0,
        around=Around(titles, repeats if repeats.any else None),
        found=found,
        older=_backfill_before(raw, feed, known),
    )
    return cleaned, repeats


def _backfill_before(raw: RawFeed, feed: Feed, known: Mapping[str, str]) -> datetime | None:
    """All is backfill that comes with the first answer, and later what was published before this moment.

    While the archive has nothing of the feed, that is the last poll. In the first document that is whole, after one or more that
    ended early, it is when these last brought something: what stands in the rest was there then.
    """
    if not known:
        return feed.health.last_polled
    first_whole = not raw.cut and 0 < feed.polls <= feed.habits.cut
    return feed.health.last_new if first_whole else None


def _settled(
    raw: RawFeed, feed: Feed, known: Mapping[str, str], now: datetime
) -> tuple[list[str], Mapping[str, str], Renamed]:
    """The ids of the entries, what is known by them, and which ids of the archive change."""

    def reads(place: int, guid: str) -> bool:
        return clean(raw.entries[place], feed=feed, raw=raw, now=now, backfill=False, guid=guid).sha256 == known[guid]

    ids = identity.settle(raw.entries, known, reads)
    if ids.renamed:
        olds = {old for old, _ in ids.renamed}
        held = {guid: sha256 for guid, sha256 in known.items() if guid not in olds}
        known = held | {new: known[old] for old, new in ids.renamed}
    return ids.guids, known, ids.renamed


def _seen(
    marks: Sequence[bytes], raw: RawFeed, plain: Sequence[str], cleaned: Sequence[Article | None]
) -> dict[bytes, Seen]:
    """What to remember of each item; one that needed a longer id, or became no article, is read each time."""
    return {
        mark: Seen(
            slicing.key(article.guid), slicing.key(article.sha256), slicing.key(line(entry.title)), article.published
        )
        for mark, entry, guid, article in zip(marks, raw.entries, plain, cleaned, strict=True)
        if mark and article is not None and article.guid == guid
    }


def _reading(
    raw: RawFeed,
    cleaned: Sequence[Article | None],
    seen: Sequence[Seen],
    known: Mapping[str, str],
    now: datetime,
    remembered: bytes,
    renamed: Renamed,
    pieces: Mapping[str, bytes],
) -> Reading:
    articles = [article for article in cleaned if article is not None]
    published = [article.published for article in articles] + [one.published for one in seen]
    stamps = [dates.believed(moment, now) for moment in published]
    return Reading(
        raw,
        tuple(article for article in articles if known.get(article.guid) != article.sha256),
        len(stamps),
        tuple(sorted((moment for moment in stamps if moment is not None), reverse=True)),
        remembered,
        tuple((article.guid, article.url) for article in articles if known.get(article.guid) == article.sha256),
        renamed,
        tuple(
            sorted(moment for one, moment in zip(articles, stamps, strict=False) if moment and one.guid not in known)
        ),
        bool(renamed) or _meets(known, articles, seen),
        tuple(one.guid for one in seen),
        pieces,
    )


def _meets(known: Mapping[str, str], articles: Sequence[Article], seen: Sequence[Seen]) -> bool:
    """Whether the document reaches back to what was newest before it. `known` are ids, the newest first.

    The last quarter of few ids does not count: an item that is pinned to a feed for ever says nothing of what came since.
    """
    newest = list(itertools.islice(known, min(_NEWEST, max(1, len(known) * 3 // 4))))
    here = {article.guid for article in articles}
    left_out = {one.guid for one in seen}
    return any(guid in here or slicing.key(guid) in left_out for guid in newest)
