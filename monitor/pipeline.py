"""The pure path: one fetched document in, clean and flagged articles out; no clock, no disk, no network."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from monitor.documents import Document, Elsewhere, RawEntry
from monitor.feeds import dates, urls
from monitor.feeds.sources import google_news
from monitor.feeds.sources.sitemap import looks_like_sitemap
from monitor.model import Feed, FlaggedArticle, Subscription, Topic
from monitor.plugins import Sources, installed
from monitor.values import dataclass

if TYPE_CHECKING:
    from monitor.topics.flagger import Flagger

_SAMPLE_AT = "https://paper.example/feed"
_SAMPLE = b"""<rss version="2.0"><channel><title>The Harbour Post</title><language>en</language>
<item><title>River floods the old town</title>
<link>https://paper.example/a</link><guid>https://paper.example/a</guid><pubDate>Sat, 01 Jan 2000 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Water stood (a metre) high in the streets.&lt;/p&gt;&lt;p&gt;Share this.&lt;/p&gt;</description></item>
</channel></rss>"""


@dataclass(frozen=True, slots=True)
class Digest:
    """What a document says: the articles we do not know yet in this form, and what the schedule and the fetch log need.

    `items` counts all entries; `times` are the sort times of all whose date can be believed, newest first. `elsewhere` is where the
    entries are, when the document does not hold them itself. `remembered` serves the next digest of this feed (None: as before);
    `parsed` counts the entries that had to be parsed; `icon` and `site` are addresses that the feed names. `still` are the ids of parsed
    entries that the archive holds in this very form, with their links; `zone_minutes` is what most dates with a zone name (minutes east
    of UTC); `renamed` are (id in the archive, id from now on) of articles whose id other entries share now. `fresh` are the times of the
    entries that the archive does not know, the oldest first; `meets`: one of the newest that it knows stands among the entries. `flaw`:
    where and how the document is not well-formed, in a sentence. `left_out` are keys (slicing.key) of the ids of entries that are known
    and did not have to be parsed. `hub` is where news could be pushed from. `late`: the items of known articles that were wanted, by guid
    (empty bytes: the whole document).
    """

    articles: tuple[FlaggedArticle, ...]
    items: int
    title: str
    lang: str
    times: tuple[datetime, ...]
    ttl_minutes: float | None
    skip_hours: tuple[int, ...]
    cut: bool
    elsewhere: Elsewhere | None = None
    remembered: bytes | None = None
    parsed: int = 0
    still: tuple[tuple[str, str], ...] = ()
    zone_minutes: int | None = None
    icon: str = ""
    site: str = ""
    renamed: tuple[tuple[str, str], ...] = ()
    fresh: tuple[datetime, ...] = ()
    meets: bool = False
    flaw: str = ""
    left_out: tuple[bytes, ...] = ()
    hub: str = ""
    late: tuple[tuple[str, bytes], ...] = ()


def digest(
    feed: Feed,
    document: Document,
    *,
    known: Mapping[str, str],
    flagger: Flagger,
    now: datetime,
    sources: Sources | None = None,
    remembered: bytes = b"",
    late: Container[str] = frozenset(),
) -> Digest:
    """Parse, clean and flag. `known` maps guids of this feed to the sha256 stored for them; what equals them is left out.

    `remembered` is what the last digest of this feed gave; `late` are guids of known articles whose items are wanted.
    Raises FetchError when the document is no feed or cannot be read.
    """
    from monitor.feeds.as_fetched import as_fetched
    from monitor.feeds.clean import clean
    from monitor.feeds.read import of_entries, read  # with the parser behind it, which only children need
    from monitor.feeds.repeated import unpack

    kinds = sources or installed()
    if kinds.is_plain(feed.url) and not looks_like_sitemap(document.body):
        found = read(document, feed=feed, known=known, now=now, remembered=remembered, late=late)
    else:
        raw = kinds.read(feed.url, document)
        if isinstance(raw, Elsewhere):
            return Digest((), 0, "", "", (), None, (), cut=True, elsewhere=raw)
        repeats, _ = unpack(remembered)
        given = raw

        def reads(entry: RawEntry, guid: str) -> bool:
            return clean(entry, feed=feed, raw=given, now=now, backfill=False, guid=guid).sha256 == known[guid]

        raw = google_news.as_known(given, known, reads)
        found = of_entries(raw, feed=feed, known=known, now=now, repeats=repeats, late=late)
    title = feed.about.title or found.raw.title
    flags = flagger.flags_of(found.unseen, on_topic=feed.about.topic, feed=title) if flagger.topics else repeat(())
    flagged = map(FlaggedArticle, found.unseen, flags)

    def item(guid: str) -> bytes:
        piece = found.pieces.get(guid)
        return b"" if piece is None else as_fetched(document.body, document.content_type, piece)

    return Digest(
        tuple(replace(one, item=item(one.article.guid)) if one.flags else one for one in flagged),
        found.items,
        found.raw.title,
        found.raw.lang,
        found.times,
        found.raw.ttl_minutes,
        found.raw.skip_hours,
        cut=found.raw.cut,
        remembered=None if found.remembered == remembered else found.remembered,
        parsed=len(found.raw.entries),
        icon=found.raw.icon,
        site=found.raw.link,
        still=found.still,
        zone_minutes=dates.usual_minutes(found.raw.entries),
        renamed=found.renamed,
        fresh=found.fresh,
        meets=found.meets,
        flaw=found.raw.flaw,
        left_out=found.left_out,
        hub=urls.http(found.raw.hub or document.hub, document.url),
        late=tuple((guid, item(guid)) for guid, _ in found.still if guid in late),
    )


def digest_in_child(
    feed: Feed,
    document: Document,
    known: dict[str, str],
    topics: tuple[Topic, ...],
    now: datetime,
    remembered: bytes = b"",
    late: frozenset[str] = frozenset(),
) -> Digest:
    """`digest` as the killable child runs it: topics travel as text and are parsed once a child and version."""
    return digest(feed, document, known=known, flagger=flagger_for(topics), now=now, remembered=remembered, late=late)


def make_ready(topics: tuple[Topic, ...]) -> None:
    """Make what the first document would wait for: the flagger of these topics, and the lists and patterns that articles are cleaned by."""
    moment = datetime(2000, 1, 1, tzinfo=UTC)
    document = Document(_SAMPLE_AT, _SAMPLE, moment)
    digest(Feed(0, Subscription(_SAMPLE_AT)), document, known={}, flagger=flagger_for(topics), now=moment)


@lru_cache(maxsize=4)
def flagger_for(topics: tuple[Topic, ...]) -> Flagger:
    """The flagger of exactly these topics, built once."""
    from monitor.topics.flagger import Flagger  # as the parser: only children need it

    return Flagger(topics)
