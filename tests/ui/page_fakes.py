"""What tests of pages put in the place of the archive and the engine: made-up rows in memory, commands that are written down."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from made_news import HEADLINES, NOW, SEOUL, TOPICS, article, coverage_year, feed
from PySide6.QtWidgets import QApplication
from query_fakes import FakeQueries

from monitor.commands import Command, Done, Refused, Reply
from monitor.errors import UserError
from monitor.events import Event
from monitor.glances import ArchiveSummary, VisitRow
from monitor.ledger import Kind, LedgerEvent
from monitor.messages import NO_ALERT_FILTER, AlertFilter, Telling
from monitor.model import (
    Alert,
    ArticleFilter,
    ArticleRow,
    Bucket,
    Count,
    Feed,
    Subscription,
    Topic,
)
from monitor.plugins import installed
from monitor.reading.bursts import Burst, Today
from monitor.reading.counted import Counted
from monitor.reading.frequency import Frequency
from monitor.reading.listening import Heard, Listened
from monitor.reasons import Change, History, Misses, TopicVersion
from monitor.settings import Settings
from monitor.topics.flagger import BrokenTopic, Flagger
from monitor.trust import Marks, Moved
from ui.desk import Desk
from ui.pages.charts_series import begin, following
from ui.signals import EngineSignals
from ui.tasks import Tasks
from ui.theme import Theme

__all__ = ["HEADLINES", "NOW", "SEOUL", "TOPICS", "article", "coverage_year", "feed"]

THIN = 0.2
"""How much of a thin day was listened to."""


@dataclass(frozen=True)
class Finished:
    """Long reading that is done at once."""

    known: Change | Misses

    def go_on(self) -> Change | Misses:
        return self.known


@dataclass
class FakeLedger:
    """A ledger of events as a test wants it."""

    event_list: list[LedgerEvent] = field(default_factory=list)

    def newest(self, _wanted: ArticleFilter, kinds: Sequence[Kind] = (), limit: int = 500) -> list[LedgerEvent]:
        return [event for event in self.event_list if event.kind in kinds][:limit]


@dataclass
class FakeReading(FakeQueries):
    """Answers what pages ask, with the method names and shapes of the real Reading."""

    articles: list[ArticleRow] = field(default_factory=list)
    topic_list: list[Topic] = field(default_factory=list)
    feed_list: list[Feed] = field(default_factory=list)
    alert_list: list[Alert] = field(default_factory=list)
    visit_list: list[VisitRow] = field(default_factory=list)
    offered: list[Subscription] = field(default_factory=list)
    demo: bool = False
    thin_days: frozenset[str] = frozenset()
    whys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unfollowed_days: frozenset[str] = frozenset()
    imports: bool = False
    icons: dict[int, tuple[str, bytes]] = field(default_factory=dict)
    burst_list: list[Burst] = field(default_factory=list)
    told_how: Telling = field(default_factory=Telling)
    blocks_read: int = 0
    events: FakeLedger = field(default_factory=FakeLedger)
    smoothed = staticmethod(Counted.smoothed)
    added_up = staticmethod(Counted.added_up)

    def summary(self, day_start: datetime) -> ArchiveSummary:
        troubled = sum(each.health.state in {"failing", "gone"} for each in self.feed_list)
        unseen = sum(not alert.seen for alert in self.alert_list)
        return ArchiveSummary(
            articles=len(self.articles),
            feeds=len(self.feed_list),
            troubled_feeds=troubled,
            unseen_alerts=unseen,
            demo=self.demo,
        )

    def frequency(self, ids: Sequence[int], _zone: ZoneInfo, _most: int = 120) -> Frequency:
        """All in one day."""
        day = datetime(2026, 5, 28, tzinfo=UTC)
        return Frequency("day", (day, day + timedelta(days=1)), (len(ids),)) if ids else Frequency()

    def _wanted(self, wanted: ArticleFilter) -> list[ArticleRow]:
        def fits(row: ArticleRow) -> bool:
            names = {flag.topic for flag in row.flags}
            return (
                (not wanted.topics or bool(names & set(wanted.topics)))
                and (not wanted.flagged or bool(names))
                and (wanted.since is None or row.sort_time >= wanted.since)
                and (wanted.until is None or row.sort_time < wanted.until)
            )

        return [row for row in reversed(self.articles) if fits(row)]

    def article_ids(
        self, wanted: ArticleFilter, limit: int | None = None, stop: threading.Event | None = None
    ) -> array[int]:
        return array("q", (row.id for row in self._wanted(wanted)[:limit]))

    def rows(self, ids: Sequence[int]) -> list[ArticleRow]:
        known = {row.id: row for row in self.articles}
        return [known[number] for number in ids if number in known]

    def count(self, wanted: ArticleFilter, cap: int | None = None) -> int:
        return len(self._wanted(wanted)[:cap])

    def to_judge(self, _wanted: ArticleFilter) -> int:
        return 0

    def counts(
        self,
        topics: Sequence[str | None],
        by: Bucket,
        *,
        since: datetime,
        until: datetime,
        tz: ZoneInfo,
        measure: str = "articles",
        level: str = "flag",
        split: str | None = None,
    ) -> list[Count]:
        starts = [begin(since, by, tz)]
        while (after := following(starts[-1], by, tz)) < until:
            starts.append(after)
        tallies: dict[tuple[datetime, str | None], int] = {}
        for row in self.articles:
            if since <= row.sort_time < until:
                start = begin(row.sort_time, by, tz)
                for name in (None, *(flag.topic for flag in row.flags)):
                    tallies[start, name] = tallies.get((start, name), 0) + 1
                    if split == "source" and name is not None:
                        tallies[start, row.source] = tallies.get((start, row.source), 0) + 1
        made = []
        if split == "source":
            sources = sorted({row.source for row in self.articles})
            return [
                Count(
                    f"{start:%Y-%m-%d}",
                    start,
                    topics[0],
                    float(tallies.get((start, source), 0)),
                    tallies.get((start, None), 0),
                    1.0,
                    source,
                )
                for source in sources
                for start in starts
            ]
        for topic in topics:
            for start in starts:
                total, value = tallies.get((start, None), 0), float(tallies.get((start, topic), 0))
                shown = value / total if measure == "share" and total else value
                label = f"{start:%Y-%m-%d}"
                heard = None if label in self.unfollowed_days else THIN if label in self.thin_days else 1.0
                made.append(Count(label, start, topic, shown, total, heard))
        return made

    def listened(self, by: Bucket, *, since: datetime, until: datetime, tz: ZoneInfo) -> Listened:
        """Thin days were not listened to; those in `whys` have the reasons that are told there."""
        counts = self.counts([None], by, since=since, until=until, tz=tz)
        why = {one.start: self.whys.get(one.bucket, ("off",) if one.coverage == THIN else ()) for one in counts}
        known = {one.start: Heard(one.coverage, {}, 0.0, 0.0, why[one.start], not why[one.start]) for one in counts}
        return Listened(known, 56, 56 - sum(not one.fit for one in known.values()))

    def bursts(
        self,
        topics: Sequence[str],
        by: Bucket,
        *,
        since: datetime,
        until: datetime,
        tz: ZoneInfo,
        both: bool = False,
    ) -> list[Burst]:
        found = [one for one in self.burst_list if one.topic in topics and since <= one.start < until and by == "day"]
        return [one for one in found if both or (one.standing.score or 0) > 0]

    def quiet_sources(self, by: Bucket, *, since: datetime, until: datetime, tz: ZoneInfo) -> list[Burst]:
        return [one for one in self.burst_list if one.source and since <= one.start < until and by == "day"]

    def today(self, topics: Sequence[str], day_start: datetime, now: datetime, tz: ZoneInfo) -> dict[str, Today]:
        seen = {
            name: sum(
                row.sort_time >= day_start and name in {flag.topic for flag in row.flags} for row in self.articles
            )
            for name in topics
        }
        return {name: Today(number, 2.0, 48, number > 6) for name, number in seen.items()}

    def feeds(self) -> list[Feed]:
        return list(self.feed_list)

    def imported(self) -> bool:
        return self.imports

    def topics(self) -> list[Topic]:
        return list(self.topic_list)

    def broken_topics(self) -> tuple[BrokenTopic, ...]:
        return Flagger(self.topic_list).broken

    def history(self, topic: str) -> History:
        [found] = [one for one in self.topic_list if one.name == topic]
        return History((TopicVersion(found.version, found.query, NOW - timedelta(days=2), 0),))

    def compare(self, topic: Topic) -> Finished:
        return Finished(Change(0, 0))

    def marks(self, topic: str) -> Marks:
        [found] = [one for one in self.topic_list if one.name == topic]
        return Marks(found.version, ())

    def replay(self, topic: Topic) -> Moved:
        return Moved()

    def misses(self, topic: Topic, days: int) -> Finished:
        return Finished(Misses((), 0, 0))

    def shipped_topics(self) -> list[Topic]:
        return list(TOPICS)

    def starter_topics(self) -> list[Topic]:
        return [Topic("sanctions", "Sanctions", "sanctions")]

    def alerts(self, limit: int, wanted: AlertFilter = NO_ALERT_FILTER) -> list[Alert]:
        of_topic = [one for one in self.alert_list if wanted.topic in {"", one.topic}]
        of_kind = [one for one in of_topic if not wanted.kinds or one.kind in wanted.kinds]
        return [one for one in of_kind if not (wanted.unseen and one.seen)][:limit]

    def alert_ids(self, wanted: AlertFilter = NO_ALERT_FILTER) -> array[int]:
        return array("q", (one.id for one in self.alerts(len(self.alert_list), wanted)))

    def alerts_of(self, ids: Sequence[int]) -> list[Alert]:
        self.blocks_read += 1
        known = {one.id: one for one in self.alert_list}
        return [known[number] for number in ids if number in known]

    def telling(self) -> Telling:
        return self.told_how

    def visits(self, feed_id: int, limit: int) -> list[VisitRow]:
        return self.visit_list[:limit]

    def icon(self, feed_id: int) -> tuple[str, bytes] | None:
        return self.icons.get(feed_id)

    def feed_address(self, typed: str) -> str:
        return installed().address(typed)

    def query_notice(self, url: str) -> str:
        return installed().notice(url)

    def opml_notices(self, text: str) -> list[str]:
        return [f"{line.strip()} is told." for line in text.splitlines() if "query" in line]

    def default_feeds(self) -> list[Subscription]:
        return list(self.offered)

    def export(
        self,
        view: str,
        wanted: ArticleFilter,
        format: str,  # noqa: A002  # the seam's name
        path: str,
        *,
        bom: bool = False,
        by: Bucket = "day",
        tz: ZoneInfo | None = None,
        without_notes: bool = False,
        columns: tuple[str, ...] = (),
        times: str = "utc",
        progress: Callable[[int, int], None] | None = None,
        cancelled: threading.Event | None = None,
    ) -> int:
        rows = self._wanted(wanted)
        for done in range(0, len(rows), 100):
            if progress is not None:
                progress(done, len(rows))
            if cancelled is not None and cancelled.is_set():
                return 0
        lines = [f"{view},{format},{by}", *(f"{row.id},{row.title}" for row in rows)]
        Path(path).write_text("\n".join(lines), encoding="utf-8-sig" if bom else "utf-8")
        return len(rows)

    def write_counts_csv(self, path: str, counts: Sequence[Count], *, bom: bool) -> int:
        lines = ["bucket,topic,value", *(f"{c.bucket},{c.topic},{c.value:g}" for c in counts)]
        Path(path).write_text("\n".join(lines), encoding="utf-8-sig" if bom else "utf-8")
        return len(counts)

    def opml(self) -> str:
        return "<opml>" + "".join(f'<outline xmlUrl="{each.url}"/>' for each in self.feed_list) + "</opml>"

    def not_in_opml(self) -> list[Feed]:
        return [each for each in self.feed_list if each.url.startswith("file:")]

    def write_text(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise UserError(f"cannot write {path}") from error


class FakeLink:
    """An engine that writes down what it is told and answers as it was told to."""

    def __init__(self) -> None:
        self.sent: list[Command] = []
        self.answers: dict[type, Reply] = {}

    def send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        self.sent.append(command)
        reply(self.answers.get(type(command), Done({})))

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Events are told through the desk's signals in tests."""

    def on_lost(self, lost: Callable[[str], None]) -> None:
        """Nothing to do: it is never lost."""

    def start(self) -> None:
        """It is up already."""

    def refuse(self, command: type, answer: Refused) -> None:
        self.answers[command] = answer


class World:
    """A desk with a fake archive and a fake engine; `went`, `opened` and `said` are what pages asked of the window."""

    def __init__(self, reading: FakeReading, *, dark: bool = False, settings: Settings | None = None) -> None:
        application = QApplication.instance()
        self.reading = reading
        self.signals = EngineSignals()
        self.tasks = Tasks(self.signals, reading)
        self.desk = Desk(
            reading=reading,
            signals=self.signals,
            tasks=self.tasks,
            settings=settings or Settings(),
            theme=Theme(application, "dark" if dark else "light"),
            now=lambda: NOW,
            zone=SEOUL,
        )
        self.engine = FakeLink()
        self.desk.attach(self.engine)
        self.went: list[tuple[str, ArticleFilter | None]] = []
        self.opened: list[int] = []
        self.said: list[tuple[str, object]] = []
        self.desk.going.connect(lambda page, wanted: self.went.append((page, wanted)))
        self.desk.opening.connect(self.opened.append)
        self.desk.saying.connect(lambda text, undo: self.said.append((text, undo)))

    @property
    def sent(self) -> list[Command]:
        return self.engine.sent

    def close(self) -> None:
        self.tasks.close()


def full(**more: object) -> FakeReading:
    """An archive in use: two topics, three feeds of which one fails, a year of articles."""
    feeds = [
        feed(1),
        feed(2),
        feed(3, state="failing", failures=3, last_status=404, last_error="The server says: not found"),
    ]
    made = FakeReading(articles=coverage_year(), topic_list=list(TOPICS), feed_list=feeds)
    return replace(made, **more)
