"""The values the engine passes along; an instance says how far the data has come.

Feed -> Document -> RawEntry (documents.py) -> Article -> FlaggedArticle -> Batch -> Saved.
Nothing takes a RawEntry after `clean`; nothing before `save` has an id. All times
are aware UTC. All text is Unicode; offsets are 0-based code points, end exclusive.
"""

from __future__ import annotations

import builtins
from dataclasses import field, fields
from datetime import datetime
from operator import attrgetter
from typing import Literal, NamedTuple

from monitor.alert_rule import USUAL, AlertRule
from monitor.grading import EVERY_MATCH, Grading
from monitor.habits import NO_HABITS, Habits
from monitor.origin import Origin
from monitor.shown_address import shown
from monitor.values import dataclass
from monitor.wanted import ArticleFilter as ArticleFilter  # noqa: PLC0414  it is one of these values
from monitor.wanted import Level as Level  # noqa: PLC0414  the same

Outcome = Literal["new", "unchanged", "not-modified", "failed", "gone", "waiting", "unreached"]
Bucket = Literal["hour", "day", "week", "month"]
Measure = Literal["articles", "stories", "events", "publishers", "share"]


@dataclass(frozen=True, slots=True)
class Validators:
    """What the server gave us to ask conditionally next time, byte for byte as received: text of one letter a byte (Latin-1)."""

    etag: str | None = None
    modified: str | None = None


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed as the user (or an OPML file, or the shipped list) describes it; not yet in the archive.

    `kind` is agency, newspaper, broadcaster, state media, official, think tank, specialist, ... (free text, editable); `country` ISO 3166
    alpha-2 or empty; `family` names the publisher that owns it; `topic` is a topic everything from this feed counts for.
    `full_text`: get the whole text of each new article from its page. `certificate` is the SHA-256 fingerprint (64 hex digits) of the one
    certificate this feed's host may show without anybody vouching for it. `proxy` and `headers` (name, value) serve this feed alone;
    the value of a header that may be secret is empty wherever a feed is read: the keyring has it. Given empty, it stays as it is kept.
    """

    url: str
    title: str = ""
    folder: str = ""
    kind: str = ""
    country: str = ""
    family: str = ""
    lang: str = ""
    headline_only: bool = False
    interval_minutes: int | None = None
    topic: str | None = None
    allow_local: bool = False
    username: str | None = None
    full_text: bool = False
    certificate: str = ""
    proxy: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Health:
    """How the feed has been doing. `state`: new (never polled), ok, failing, waiting (server asked us to), gone.

    `failures` in a row; the first time that a server asks us to wait is none of them. Nothing is asked before `wait_until`, whoever
    wants it; `next_poll` is when we mean to ask.
    """

    state: str = "new"
    last_polled: datetime | None = None
    last_new: datetime | None = None
    last_status: int | None = None
    last_error: str | None = None
    failures: int = 0
    newest_item: datetime | None = None
    next_poll: datetime | None = None
    seen_share: float | None = None
    wait_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription that stands in the archive, with what polling it has taught us. `polls` counts answers that were read.

    `most_requests` that one asking for it may take, redirects and repeats included; 0: as many as usual. `is_page`: a stand-in for a page,
    of which no sound, film or picture is read. `by_hand`: whoever asks follows redirects, which are told (FetchError.target).
    """

    id: int
    about: Subscription
    validators: Validators = NO_VALIDATORS
    body_sha256: str | None = None
    polls: int = 0
    health: Health = Health()
    habits: Habits = NO_HABITS
    most_requests: int = 0
    is_page: bool = False
    by_hand: bool = False

    @property
    def url(self) -> str:
        return self.about.url

    @property
    def name(self) -> str:
        """What people call it: its title, else its address as it may be shown."""
        return self.about.title or shown(self.about.url)


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned entry. `title`, `summary`, `body` are plain text that is judged; `html` is the feed's markup, still hostile, for reading.

    `guid` is unique within its feed. `sort_time` = published clamped by first_seen; `undated` when no date could be read;
    `backfill` when it came with the first poll of its feed or an import. `sha256` covers title, summary and body.
    `ignored` are the blocks of the text that were taken out before judging (footers, teasers). `originator` is the agency or publisher that
    had it first by its own words, `credit` what it says of that in short ("first appeared on ...", "© ..."); empty where it says nothing.
    """

    guid: str
    url: str
    title: str
    summary: str
    body: str
    html: str
    author: str
    source: str
    lang: str
    categories: tuple[str, ...]
    published: datetime | None
    first_seen: datetime
    sort_time: datetime
    sha256: str
    undated: bool = False
    backfill: bool = False
    ignored: tuple[str, ...] = ()
    originator: str = ""
    credit: str = ""

    def __reduce__(self) -> tuple[type[Article], tuple[object, ...]]:
        return Article, _fields_of(
            self
        )  # tens of thousands come from children; a dataclass pickles itself field by field, slowly


_fields_of = attrgetter(*(one.name for one in fields(Article)))


class Span(NamedTuple):
    """A matched word or phrase: `field` is title, summary or body; offsets in that field's text."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Topic:
    """What to look for, in the Boolean language. `name` is for machines, `title` for people; `version` grows with every saved change.

    `alert`: whether it raises alerts at all; `rule` says which and how.
    """

    name: str
    title: str
    query: str
    version: int = 1
    colour: str = ""
    alert: bool = True
    grading: Grading = EVERY_MATCH
    rule: AlertRule = USUAL


class Flag(NamedTuple):
    """Why one article counts for one topic. `reason` is "query" (spans say which words), "feed" (the feed is on topic by default), or
    "unjudged": the query would take too long on this article; whether it matches is not known, and the level is "mention".
    """

    topic: str
    topic_version: int
    level: Level
    score: float
    spans: tuple[Span, ...]
    reason: str = "query"


@dataclass(frozen=True, slots=True)
class FlaggedArticle:
    """An article and the flags the judge gave it (often none). `item`: its bytes as fetched, if it is flagged and could be cut out."""

    article: Article
    flags: tuple[Flag, ...] = ()
    item: bytes = b""


@dataclass(frozen=True, slots=True)
class Visit:
    """One poll of one feed, as it goes into the fetch log. `gap_seconds`: how long a stretch of items we must have missed, if any.

    `remembered`: what the next poll needs to leave out the items that did not change (None: what is remembered stays).
    `habits`: what is known of the feed from now on (None: what was known stays); `adopt`: its address from now on, if that is another.
    `newest` is the newest item of the document, `undated` how many have no date, `cut` that it ended early. `wait_until`: when the server
    allows us to come back, if it said so.
    """

    feed_id: int
    at: datetime
    outcome: Outcome
    status: int | None = None
    reason: str = ""
    bytes: int = 0
    ms: int = 0
    items: int = 0
    gap_seconds: int | None = None
    validators: Validators | None = None
    body_sha256: str | None = None
    feed_title: str = ""
    lang: str = ""
    next_poll: datetime | None = None
    remembered: builtins.bytes | None = None
    habits: Habits | None = None
    adopt: str = ""
    newest: datetime | None = None
    undated: int = 0
    cut: bool = False
    wait_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What one document (or one slice of an import) brings: the store decides which of the articles are new, edited or known.

    `renamed`: (old guid, new guid) of articles that the feed calls by another id now; they stay the same articles. `links`: (guid, address)
    of articles that did not change; where the feed links to them at another address now, that is theirs, and no new version.
    `origin`: the answer that brought them, where items are to be kept as they were fetched. `asked`: guids of articles that were flagged
    late and whose items are wanted; `late`: those that the document holds, each with its item.
    """

    feed_id: int
    articles: tuple[FlaggedArticle, ...]
    visit: Visit | None = None
    renamed: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    origin: Origin | None = None
    asked: frozenset[str] = frozenset()
    late: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class NewFlag:
    """A flag that did not exist before this save, with what an alert needs to say."""

    article_id: int
    topic: str
    level: Level
    title: str
    source: str
    url: str
    backfill: bool
    flood: bool = False
    reason: str = "query"


@dataclass(frozen=True, slots=True)
class Saved:
    """What a batch changed in the archive: ids of new and edited articles, how many were known already, and the flags that are new.

    `flood`: the feed brought so many new articles at once that they are told in one summary.
    """

    feed_id: int
    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()
    known: int = 0
    flags: tuple[NewFlag, ...] = ()
    flood: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """Something the user was told. `kind`: flag, summary, digest, burst, silence, feed, test. `article_id` 0: about no single one.

    `urgency` is low, normal or critical, as the topic's rule has it.
    """

    id: int
    raised: datetime
    topic: str
    kind: str
    title: str
    text: str
    article_id: int = 0
    channel: str = "list"
    delivered: bool = False
    seen: bool = False
    urgency: str = "normal"


@dataclass(frozen=True, slots=True)
class RowFlag:
    """A flag as a list row shows it."""

    topic: str
    level: Level
    spans: tuple[Span, ...]
    score: float = 0.0
    topic_version: int = 1
    reason: str = "query"


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A stored article as a list shows it. `source` is the publisher's or feed's name; `snippet` the start of summary or body.

    `flood`: its feed brought more than 500 new articles at once. `copies`: how many other articles its story has.
    """

    id: int
    feed_id: int
    feed_url: str
    guid: str
    url: str
    title: str
    snippet: str
    source: str
    lang: str
    published: datetime | None
    first_seen: datetime
    sort_time: datetime
    edited: datetime | None
    backfill: bool
    undated: bool
    read: bool
    starred: bool
    flags: tuple[RowFlag, ...] = ()
    flood: bool = False
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Version:
    """How a stored article read before an edit."""

    seen: datetime
    title: str
    content: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ArticleDetail:
    """All that the reading pane shows. `html` is the feed's markup, still hostile: sanitise before showing.

    `ignored`, `originator` and `credit` are as in Article, of the text that is judged.
    `full_text`: the body is the whole text from the article's page; `no_full_text` says why that page gave none (or only its free part),
    `full_text_again` when it is asked for again by itself. `marks`: (topic, whether the user says that the article belongs to it).
    """

    row: ArticleRow
    summary: str
    body: str
    html: str
    author: str
    categories: tuple[str, ...]
    note: str
    tags: tuple[str, ...]
    ignored: tuple[str, ...]
    versions: tuple[Version, ...]
    originator: str = ""
    credit: str = ""
    full_text: bool = False
    no_full_text: str = ""
    full_text_again: datetime | None = None
    marks: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """One bucket of a series. `bucket` is the local label of the contract; `start` its first instant (UTC).

    `value` is a count or a share 0..1; `total` all articles in the bucket; `coverage` 0..1 of feed-hours listened,
    None where no followed feed was there to listen to. `part` names the publisher, country … where the count was taken apart.
    """

    bucket: str
    start: datetime
    topic: str | None
    value: float
    total: int
    coverage: float | None
    part: str | None = None
