"""What a window or a command line may ask the engine to do; every command gets exactly one Done or Refused."""

from __future__ import annotations

from datetime import datetime

from monitor.alert_deeds import AlertDeed as AlertDeed  # noqa: PLC0414  they are commands like those below
from monitor.alert_deeds import MarkAlertsSeen as MarkAlertsSeen  # noqa: PLC0414  the same
from monitor.alert_deeds import RemoveChannel as RemoveChannel  # noqa: PLC0414  the same
from monitor.alert_deeds import RetryChannel as RetryChannel  # noqa: PLC0414  the same
from monitor.alert_deeds import SaveChannel as SaveChannel  # noqa: PLC0414  the same
from monitor.alert_deeds import SetAlertRule as SetAlertRule  # noqa: PLC0414  the same
from monitor.alert_deeds import SnoozeAlerts as SnoozeAlerts  # noqa: PLC0414  the same
from monitor.alert_deeds import TestAlert as TestAlert  # noqa: PLC0414  the same
from monitor.deeds import ArchiveOld as ArchiveOld  # noqa: PLC0414  the same
from monitor.deeds import DeleteOld as DeleteOld  # noqa: PLC0414  the same
from monitor.deeds import EventDeed as EventDeed  # noqa: PLC0414  the same
from monitor.deeds import GroupStories as GroupStories  # noqa: PLC0414  the same
from monitor.deeds import LoadPictures as LoadPictures  # noqa: PLC0414  the same
from monitor.deeds import MarkFlags as MarkFlags  # noqa: PLC0414  the same
from monitor.deeds import ReferenceCommand as ReferenceCommand  # noqa: PLC0414  the same
from monitor.deeds import ScheduleCommand as ScheduleCommand  # noqa: PLC0414  the same
from monitor.deeds import TagArticles as TagArticles  # noqa: PLC0414  the same
from monitor.model import Subscription
from monitor.topic_deeds import CancelFlagging as CancelFlagging  # noqa: PLC0414  the same
from monitor.topic_deeds import FlagAnew as FlagAnew  # noqa: PLC0414  the same
from monitor.topic_deeds import RemoveTopic as RemoveTopic  # noqa: PLC0414  the same
from monitor.topic_deeds import RestoreTopic as RestoreTopic  # noqa: PLC0414  the same
from monitor.topic_deeds import SaveTopic as SaveTopic  # noqa: PLC0414  the same
from monitor.topic_deeds import SaveTopics as SaveTopics  # noqa: PLC0414  the same
from monitor.topic_deeds import TopicDeed as TopicDeed  # noqa: PLC0414  the same
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class AddFeeds:
    """Subscribe; known addresses are left as they are. Done.counts: added, known, rejected; Done.lines says what was rejected and why.

    With `whole`, one that cannot be followed makes all refused. `again` undoes a removal: secret headers may lack their values.
    """

    subscriptions: tuple[Subscription, ...]
    whole: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class RemoveFeed:
    """Unsubscribe. Its articles stay in the archive. Its secrets are deleted, its proxy's if no other uses it. Done.counts: articles."""

    url: str


@dataclass(frozen=True, slots=True)
class EditFeed:
    """Replace what the user says about the feed at `url` (the address itself may change).

    Values of headers that may be secret (`feeds.access.may_be_secret`) go to the keyring; one that is empty stays as it is kept there.
    Secrets of another address, user or proxy are deleted: Done.counts password_gone, proxy_password_gone (1: it has to be given anew).
    """

    url: str
    about: Subscription


@dataclass(frozen=True, slots=True)
class SetPassword:
    """Store the password of a feed's user in the keyring; nowhere else. Done.lines warns when it serves this session only.

    None takes the stored one away; the user's name stays.
    """

    url: str
    username: str
    password: str | None

    def __repr__(self) -> str:
        return f"SetPassword(url={self.url!r}, username={self.username!r}, password=<hidden>)"


@dataclass(frozen=True, slots=True)
class ImportOpml:
    """Subscribe to all feeds of an OPML file (`text` by `opml_text`).

    `proxies`: feeds may go through the proxies that the file names; else only through those that other feeds go through already.
    Done.counts: added, known, rejected; Done.lines says which were rejected and why, and what was left out of others.
    """

    text: str
    allow_local: bool = False
    proxies: bool = False


def opml_text(content: bytes) -> str:
    """The bytes of an OPML file as text that can be sent; the engine gets the same bytes back and heeds the encoding they declare."""
    return content.decode("utf-8", "surrogateescape")


@dataclass(frozen=True, slots=True)
class Poll:
    """One round: due feeds, or all, or these addresses. Done.counts: feeds, new, edited, flagged, failed, ms; events tell the rest.

    A `ticket` of the asker's own making comes back in the events of this round, so that they can be told from another round's.
    """

    all: bool = False
    urls: tuple[str, ...] = ()
    ticket: str = ""


@dataclass(frozen=True, slots=True)
class CancelRound:
    """Stop the round that is under way, or only the one that the Poll with this `ticket` asked for; what was stored stays."""

    ticket: str = ""


@dataclass(frozen=True, slots=True)
class MarkArticles:
    """Set read, starred and/or archived (None leaves it). Done.counts: articles."""

    ids: tuple[int, ...]
    read: bool | None = None
    starred: bool | None = None
    archived: bool | None = None


@dataclass(frozen=True, slots=True)
class Annotate:
    """Replace the note and tags of an article."""

    article_id: int
    note: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportArticles:
    """Articles from files of this machine (jsonl, csv or parquet), by the same path as a poll.

    Done.counts as in the command line's `import`, with remarks, unjudged, cancelled (0 or 1) and resumed_from (a line, 0: from the start);
    Done.lines are rows that were left out, Done.text is the file that has all of them. Progress (task "import") tells how far it is.
    What was cancelled or killed goes on where it stopped when the same files are imported again.
    """

    paths: tuple[str, ...]
    format: str = ""
    feed: str = ""


@dataclass(frozen=True, slots=True)
class CancelImport:
    """Stop importing: what was stored stays."""


@dataclass(frozen=True, slots=True)
class SaveSettings:
    """Replace the settings by this TOML text (checked before anything is written)."""

    toml: str


@dataclass(frozen=True, slots=True)
class Stop:
    """End the engine process, after finishing what it is writing."""


@dataclass(frozen=True, slots=True)
class Discover:
    """Look for the feeds of a site; eight requests at most. Done.found: what was found, Done.lines: why nothing was.

    Nothing is subscribed to. Progress (task "discover") tells how far it is. `allow_local`: the site itself may be on this network.
    `proxy`: all of it goes through this one, instead of that of the preferences.
    """

    url: str
    allow_local: bool = False
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class FetchFullText:
    """Get the whole text of an article from its page, asked for by the user's click. Done.counts: words, flags (new ones).

    Done.lines: what is to be told of the text, as that it is only the free part of its page.
    """

    article_id: int


@dataclass(frozen=True, slots=True)
class SetProxyPassword:
    """Keep the password of a proxy's user (both in its address: socks5://me@proxy.example:1080) in the keyring; None: take it away."""

    proxy: str
    password: str | None

    def __repr__(self) -> str:
        return f"SetProxyPassword(proxy={self.proxy!r}, password=<hidden>)"


@dataclass(frozen=True, slots=True)
class CancelDiscovery:
    """Stop looking; the search answers with what it has found so far."""


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Make one of the backups that are kept by age, now. Done.counts: articles, feeds, bytes; Done.text: the file.

    Progress (task "backup") tells how far it is.
    """


@dataclass(frozen=True, slots=True)
class WindowOpened:
    """Whoever is attached here is a window: until it leaves, work gives it room where processors are few."""


ArchiveCommand = MakeBackup | ArchiveOld | DeleteOld | GroupStories | EventDeed

Command = (
    ArchiveCommand
    | AlertDeed
    | TopicDeed
    | ScheduleCommand
    | AddFeeds
    | RemoveFeed
    | EditFeed
    | SetPassword
    | ImportOpml
    | Poll
    | CancelRound
    | MarkArticles
    | TagArticles
    | MarkFlags
    | Annotate
    | ImportArticles
    | CancelImport
    | SaveSettings
    | Stop
    | Discover
    | CancelDiscovery
    | FetchFullText
    | LoadPictures
    | SetProxyPassword
    | WindowOpened
    | ReferenceCommand
)


@dataclass(frozen=True, slots=True)
class Found:
    """A feed of a site: `format` in the parser's word (rss20, atom10, json11, news-sitemap, ...), `newest` the time of its newest item."""

    url: str
    title: str
    format: str
    newest: datetime | None
    items: int


@dataclass(frozen=True, slots=True)
class Done:
    """The command was carried out: numbers by name, and lines for people (in the order they happened)."""

    counts: dict[str, int]
    lines: tuple[str, ...] = ()
    text: str = ""
    found: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was changed. `start`, `end`, `fix` are set for a query that does not parse (positions in it, a query that would work).

    `query` is that query, where the command holds several.
    `lost`: the engine went away and may have carried it out or not. `fault`: a bug of ours, which the engine's log describes.
    """

    message: str
    start: int | None = None
    end: int | None = None
    fix: str | None = None
    lost: bool = False
    fault: bool = False
    query: str = ""


Reply = Done | Refused
