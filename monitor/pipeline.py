"""The pure path: one fetched document in, clean and flagged articles out; no clock, no disk, no network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from monitor.documents import Document, Elsewhere
from monitor.feeds.clean import clean_all
from monitor.model import Feed, FlaggedArticle, Topic
from monitor.plugins import Sources, in_child
from monitor.topics.flagger import Flagger


@dataclass(frozen=True, slots=True)
class Digest:
    """What a document says: the articles we do not know yet in this form, and what the schedule and the fetch log need.

    `items` counts all entries; `times` are the sort times of all of them, newest first (dated ones only). `elsewhere` is where the
    entries are, when the document does not hold them itself.
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


def digest(
    feed: Feed,
    document: Document,
    *,
    known: Mapping[str, str],
    flagger: Flagger,
    now: datetime,
    sources: Sources | None = None,
) -> Digest:
    """Parse, clean and flag. `known` maps guids of this feed to the sha256 stored for them; what equals them is left out.

    Raises FetchError when the document is no feed or cannot be read.
    """
    raw = (sources or in_child()).read(feed.url, document)
    if isinstance(raw, Elsewhere):
        return Digest((), 0, "", "", (), None, (), cut=True, elsewhere=raw)
    articles = clean_all(raw, feed=feed, now=now, backfill=feed.polls == 0, known=known)
    unseen = [article for article in articles if known.get(article.guid) != article.sha256]
    flagged = tuple(FlaggedArticle(a, flagger.flags(a, on_topic=feed.about.topic)) for a in unseen)
    times = sorted((a.sort_time for a in articles if not a.undated), reverse=True)
    return Digest(
        flagged, len(articles), raw.title, raw.lang, tuple(times), raw.ttl_minutes, raw.skip_hours, cut=raw.cut
    )


def digest_in_child(
    feed: Feed, document: Document, known: dict[str, str], topics: tuple[Topic, ...], now: datetime
) -> Digest:
    """`digest` as the killable child runs it: topics travel as text and are parsed once a child and version."""
    return digest(feed, document, known=known, flagger=flagger_for(topics), now=now)


@lru_cache(maxsize=4)
def flagger_for(topics: tuple[Topic, ...]) -> Flagger:
    """The flagger of exactly these topics, built once."""
    return Flagger(topics)
