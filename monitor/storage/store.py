"""The only writer of the archive: one connection, one lock, one short transaction for each thing asked of it."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from monitor.errors import ArchiveError, StaleTopicsError
from monitor.grading import Grading
from monitor.model import Alert, Article, Batch, Feed, Flag, Saved, Subscription, Topic
from monitor.ports import Now
from monitor.rejected import Kept
from monitor.storage import alerts, articles, feeds, full_texts, headers, icons, saving, topics, unkept, unreached
from monitor.storage.alert_book import AlertBook
from monitor.storage.before_update import copy_of
from monitor.storage.event_book import EventBook
from monitor.storage.flag_marks import MarkBook
from monitor.storage.headers import Headers
from monitor.storage.index_changes import Changes
from monitor.storage.migrating import open_archive
from monitor.storage.opening import explained
from monitor.storage.story_book import StoryBook
from monitor.storage.text_book import TextBook
from monitor.storage.turn import Turn
from monitor.storage.upkeep import Upkeep
from monitor.storage.writing import Database

META = "SELECT value FROM meta WHERE key = ?"
SET_META = "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
DROP_META = "DELETE FROM meta WHERE key = ?"
MERGE_INDEX = "INSERT INTO search (search, rank) VALUES ('merge', 500)"
WRITE_LOG_INTO_FILE = "PRAGMA wal_checkpoint(PASSIVE)"  # PASSIVE waits for nobody


class Store:
    """Any thread may call it. `now` is the present moment, aware UTC; a method that takes one prefers what it is given.

    Every method raises ArchiveError when the file, the disk or another program does not let it work; then nothing was changed.
    """

    def __init__(self, path: Path | str, *, now: Now) -> None:
        self.path = Path(path)
        self._now = now
        self._staging = threading.Lock()
        self.copy_kept: Path | None = None  # made now, before the archive was brought up to date
        self._db = open_archive(self.path, on_copy=self._note_copy)
        self._turn = Turn(self._db, self.path)
        self._closed = False
        self._index = Changes()
        self.upkeep = Upkeep(self._alone)
        self.keeps_fetched: Callable[[], bool] = lambda: True  # whether flagged items are kept as they were fetched
        self.book = AlertBook(self._alone)
        self.stories = StoryBook(self._alone)
        self.events = EventBook(self._alone)
        self.marks = MarkBook(self._alone)
        self.texts = TextBook(self._alone, now=now)
        self._topics: tuple[Topic, ...] | None = None  # as they stand in the archive, read once: nobody else writes it

    def _note_copy(self, copy: Path) -> None:
        self.copy_kept = copy

    def _alone(self) -> Turn:
        return self._turn

    @contextmanager
    def _changing_topics(self) -> Iterator[Database]:
        with self._alone() as db:
            self._topics = None
            yield db

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is saved within is one transaction: all of it is stored, or none."""
        with self._alone() as db, self._index.step(db):
            yield

    # articles

    def save(self, batch: Batch, now: datetime | None = None, *, judged_by: Iterable[Topic] | None = None) -> Saved:
        """Store what is new, what changed, its flags and the visit; known articles are left alone. Twice is once.

        `judged_by` are the topics that the flags come from. Raises StaleTopicsError when they are not those of the archive any more.
        """
        with self._alone() as db:
            if judged_by is not None and _versions(judged_by) != _versions(self.topics()):
                raise StaleTopicsError
            if batch.origin is not None and not self.keeps_fetched():
                batch = dataclasses.replace(batch, origin=None)
            return saving.save(db, batch, now or self._now(), self._index)

    def known(self, feed_id: int, limit: int = 1500) -> dict[str, str]:
        """The fingerprint (sha256) of each of the feed's newest articles, by guid, the newest first."""
        with self._alone() as db:
            return articles.known(db, feed_id, limit)

    def familiar(self, feed_id: int, limit: int = 3000) -> list[tuple[str, str, str, datetime | None, str]]:
        """(guid, url, title, published, sha256) of the feed's newest articles: what tells an article again whose id changed."""
        with self._alone() as db:
            return articles.familiar(db, feed_id, limit)

    def recent_times(self, feed_ids: Sequence[int], limit: int = 20) -> dict[int, list[int]]:
        """The sort_time of the newest dated articles of each of these feeds, newest first, in whole seconds since 1970 (UTC): a round
        asks for thousands of them, and most are only counted with.
        """
        with self._alone() as db:
            return articles.recent_times(db, feed_ids, limit)

    def unkept(self, feed_id: int) -> frozenset[str]:
        """The guids of the feed's articles that were flagged after they had come in, and whose items are wanted as fetched."""
        with self._alone() as db:
            return unkept.of_feed(db, feed_id)

    def remembered(self, feed_id: int) -> bytes:
        """What was remembered of the feed's last document; empty when nothing was."""
        with self._alone() as db:
            return feeds.remembered(db, feed_id)

    def stored(self, article_id: int) -> tuple[int, Article]:
        """The feed's id and the article as it is judged. Raises UserError when there is no such article."""
        with self._alone() as db:
            return full_texts.stored(db, article_id)

    def mark(
        self,
        ids: Iterable[int],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        archived: bool | None = None,
    ) -> int:
        """Set read, starred and/or archived (None leaves it). Gives how many changes it took."""
        with self._alone() as db:
            return articles.mark(db, ids, read=read, starred=starred, archived=archived)

    def tag(self, ids: Iterable[int], name: str, *, wanted: bool = True) -> list[int]:
        """Give these articles a tag or take it away; gives those that changed. Raises UserError for a tag that cannot be one."""
        with self._alone() as db:
            return articles.tag(db, ids, name, wanted=wanted)

    def annotate(self, article_id: int, note: str, tags: Iterable[str] = ()) -> None:
        """Replace the note and tags. Raises UserError when there is no such article."""
        with self._alone() as db:
            articles.annotate(db, article_id, note, tags)

    def restore_marks(self, feed_id: int, kept: Mapping[str, Kept], *, among: Iterable[int]) -> None:
        """Mark articles, by guid, as they were marked where they come from; only those `among` these ids. Within a transaction."""
        with self._alone() as db:
            articles.restore_marks(db, feed_id, kept, among)

    # feeds

    def feeds(self, *, imported: bool = False) -> list[Feed]:
        """All feeds the user follows, in the order they were added; with `imported` those that were only ever imported too."""
        with self._alone() as db:
            return feeds.subscribed(db, imported=imported)

    def feed(self, url: str) -> Feed | None:
        with self._alone() as db:
            return feeds.by_url(db, url)

    def feed_by_id(self, feed_id: int) -> Feed | None:
        """Also one that was removed or only imported."""
        with self._alone() as db:
            return feeds.by_id(db, feed_id)

    def address(self, feed_id: int) -> str:
        """The address of the feed as it is now, removed or not; empty for none."""
        with self._alone() as db:
            return feeds.address(db, feed_id)

    def addresses(self, ids: Iterable[int]) -> dict[int, str]:
        """The addresses of these feeds as they are now, removed or not."""
        with self._alone() as db:
            return feeds.addresses(db, ids)

    def due(self, now: datetime | None = None) -> list[Feed]:
        """Feeds to poll now, those never polled first, then the longest overdue."""
        with self._alone() as db:
            return feeds.due(db, now or self._now())

    def next_due(self) -> datetime | None:
        """The earliest time for which a feed's next poll is set."""
        with self._alone() as db:
            return feeds.next_due(db)

    def plan(self, times: Mapping[int, datetime]) -> None:
        """When to poll these feeds (by id) next."""
        with self._alone() as db:
            feeds.plan(db, times, self._now())

    def log_unreached(self, ids: Iterable[int], reason: str) -> None:
        """Write down that these feeds could not be reached, for which they are not to blame."""
        with self._alone() as db:
            unreached.log(db, ids, reason, self._now())

    def take_back(self, counted: Iterable[unreached.Counted], again: datetime) -> list[Feed]:
        """Failures of these feeds count no more, and they are asked `again` then; gives them as they are now."""
        with self._alone() as db:
            return unreached.take_back(db, counted, again)

    def wait_at(self, url: str) -> datetime | None:
        """Until when the server of this address asked one of its feeds to wait; None: it did not."""
        with self._alone() as db:
            return feeds.wait_at(db, url, self._now())

    def set_back(self) -> None:
        """Where the clock was set back to before a feed was asked to wait, that wait begins now; else nothing changes."""
        with self._alone() as db:
            feeds.set_back(db, self._now())

    def hold(self, ids: Iterable[int], until: datetime, reason: str) -> None:
        """Leave these feeds alone until then, as if their own server had said so."""
        with self._alone() as db:
            feeds.hold(db, ids, until, reason)

    def refused(self, since: datetime) -> list[tuple[Feed, datetime]]:
        """Feeds whose server asked us to wait, not before `since`, and until when."""
        with self._alone() as db:
            return feeds.refused(db, since)

    def add_feeds(self, subscriptions: Iterable[Subscription], now: datetime | None = None) -> tuple[int, int]:
        """Follow these: (added, known already). What is known is left as it is; a removed feed is taken back and counts as added."""
        with self._alone() as db:
            return feeds.add(db, subscriptions, now or self._now())

    def remove_feed(self, url: str) -> int:
        """Stop following; gives how many articles stay. Raises UserError when there is no such feed."""
        with self._alone() as db:
            return feeds.remove(db, url, self._now())

    def edit_feed(self, url: str, about: Subscription) -> None:
        """Replace what the user says about the feed. Raises UserError when there is no such feed or the new address is taken."""
        with self._alone() as db:
            feeds.edit(db, url, about, self._now())

    def import_feed(self, name: str) -> int:
        """The id of the feed `import:NAME` that holds what is imported under this name; it is never due."""
        with self._alone() as db:
            return feeds.import_feed(db, name, self._now())

    def feed_id_of(self, url: str) -> int:
        """The id of the feed at this address, followed or not; an unknown one is noted without being followed."""
        with self._alone() as db:
            return feeds.feed_id_of(db, url, self._now())

    def headers_of_feeds(self) -> list[tuple[str, Headers, bool]]:
        """(address, headers, whether it is followed) of each feed that has headers of its own."""
        with self._alone() as db:
            return headers.standing(db.conn)

    def replace_headers(self, bare: Iterable[tuple[str, Headers]]) -> None:
        """Put these headers in the place of those that feeds (by address) have, in the archive and in the copy kept of it."""
        bare = list(bare)
        with self._alone() as db:
            headers.replace(db.conn, bare)
        copy = copy_of(self.path)
        if copy.is_file():
            with explained(copy):
                headers.replace_in_copy(copy, bare)

    # icons

    def icons_due(self, before: datetime, limit: int) -> list[Feed]:
        """Feeds that have been read and whose site's icon was not asked for since `before`."""
        with self._alone() as db:
            return icons.due(db, before, limit)

    def named_icon(self, feed_id: int) -> tuple[str, str]:
        """The addresses of the icon and of the site that the feed names; empty where it names none."""
        with self._alone() as db:
            return icons.named(db, feed_id)

    def note_site(self, feed_id: int, icon: str, site: str) -> None:
        """Remember what the feed names."""
        with self._alone() as db:
            icons.note(db, feed_id, icon, site)

    def keep_icon(self, feed_id: int, kind: str, image: bytes, asked: datetime) -> None:
        """Keep an icon that counts as asked for at that time; an empty one leaves the one we have."""
        with self._alone() as db:
            icons.keep(db, feed_id, kind, image, asked)

    # topics

    def topics(self) -> list[Topic]:
        """All topics in the order they were first saved."""
        with self._alone() as db:
            if self._topics is None:
                self._topics = tuple(topics.topics(db))
            return list(self._topics)

    def save_topic(self, topic: Topic) -> Topic:
        """Save it under its name; a changed query is a new version. Gives the topic with the version it got."""
        with self._changing_topics() as db:
            return topics.save_topic(db, topic, self._now())

    def seed_topics(self, shipped: Iterable[Topic]) -> int:
        """Save those whose name was never in the archive, so that a topic the user removed stays removed. Gives how many that were."""
        with self._changing_topics() as db:
            return topics.seed_topics(db, shipped, self._now())

    def remove_topic(self, name: str) -> int:
        """Remove the topic; gives how many flags went with it. Raises UserError when there is no such topic."""
        with self._changing_topics() as db:
            return topics.remove_topic(db, name, self._now())

    def earlier(self, topic: str, version: int) -> tuple[str, Grading]:
        """The query and grading that the topic had in this version. Raises UserError when there is no such topic or version."""
        with self._alone() as db:
            return topics.earlier(db, topic, version)

    def replace_flags(
        self, topic: str, flags: Iterable[tuple[int, Flag]], progress: Callable[[int], None] | None = None
    ) -> int:
        """Put these (article id, flag) in the place of all flags of the topic, all or none; gives how many there are now.

        The iterable may read and judge as it goes; other saves go on meanwhile. Raises UserError when there is no such topic.
        """

        def alone(step: Callable[[], int]) -> int:
            with self._alone():
                return step()

        with self._staging:
            keeps = self.keeps_fetched()
            return topics.replace_flags(
                self._db, topic, flags, self._now(), keeps_fetched=keeps, alone=alone, progress=progress
            )

    # alerts

    def raise_alerts(self, raised: Iterable[Alert]) -> tuple[Alert, ...]:
        """Keep them; gives them back with their ids."""
        with self._alone() as db:
            return alerts.raise_alerts(db, raised)

    def alert_delivered(self, alert_id: int, channel: str = "") -> None:
        """It reached the user, through this channel if one is named."""
        with self._alone() as db:
            alerts.alert_delivered(db, alert_id, channel)

    def alerts_seen(self, up_to: int = 0, ids: Sequence[int] = ()) -> int:
        """All alerts up to this id (0 = all) were seen; with `ids`, only these. Gives how many that changed."""
        with self._alone() as db:
            return alerts.alerts_seen(db, up_to, ids)

    # the archive itself

    def meta(self, key: str) -> str | None:
        """A word the engine keeps with the archive (demo, alert day, ...)."""
        with self._alone() as db:
            row = db.execute(META, [key]).fetchone()
            return None if row is None else str(row[0])

    def set_meta(self, key: str, value: str | None) -> None:
        """None takes it away."""
        with self._alone() as db:
            if value is None:
                db.execute(DROP_META, [key])
            else:
                db.execute(SET_META, [key, value])

    def write_log(self) -> None:
        """Write what was stored into the file itself, and have the disk keep it: after a round, when nobody waits for it.

        What the disk does not take now is read from the log as before, and is written with what comes next, as SQLite does by itself.
        """
        with suppress(ArchiveError), self._alone() as db:
            db.execute(WRITE_LOG_INTO_FILE).fetchall()

    def optimise(self) -> None:
        """Some housekeeping for an idle moment: a step of merging the index, fresh statistics, the log written into the file."""
        with self._alone() as db:
            db.execute(MERGE_INDEX)
            db.execute("PRAGMA analysis_limit = 1000")
            db.execute("PRAGMA optimize").fetchall()
            db.execute(WRITE_LOG_INTO_FILE).fetchall()

    def close(self) -> None:
        """Write all into the one file and let go of it, whoever still reads. Closing twice is fine."""
        with self._alone() as db:
            if self._closed:
                return
            self._closed = True
            try:
                db.execute(WRITE_LOG_INTO_FILE).fetchall()
            finally:
                db.close()


def _versions(of: Iterable[Topic]) -> frozenset[tuple[str, int]]:
    return frozenset((topic.name, topic.version) for topic in of)
