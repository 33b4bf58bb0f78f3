"""Serves one data folder: takes commands from whoever attaches, runs them in order, and sends everybody the news."""

from __future__ import annotations

import functools
import logging
import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

import monitor
from monitor import address as addresses
from monitor import wire
from monitor.commands import (
    ArchiveOld,
    CancelDiscovery,
    CancelFlagging,
    CancelImport,
    CancelRound,
    Command,
    DeleteOld,
    Discover,
    FetchFullText,
    FlagAnew,
    GroupStories,
    ImportArticles,
    LoadPictures,
    MakeBackup,
    Poll,
    Refused,
    Reply,
    RestoreTopic,
    SaveTopic,
    SaveTopics,
    Stop,
    TestAlert,
    WindowOpened,
)
from monitor.deeds import RunSchedule
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.events import Event, Trouble
from monitor.places import Places
from monitor.service.visitor import Visitor

log = logging.getLogger(__name__)

_NEWS_EVERY = 0.1
"""Seconds between two bundles of events, so that a window gets at most ten messages a second."""


class Server:
    """The socket side of an engine. `stop` is set when somebody sends Stop; `alone` says whether nobody is attached."""

    def __init__(self, engine: Engine, places: Places) -> None:
        self.stop = threading.Event()
        self._engine = engine
        self._places = places
        self._address = addresses.choose(places)
        self._listener = self._listen()
        self._visitors: list[Visitor] = []
        self._windows: set[Visitor] = set()
        self._lock = threading.Lock()
        self._flushing = threading.Lock()
        self._edits = ThreadPoolExecutor(1, "edits")
        self._long = ThreadPoolExecutor(1, "long")
        self._rounds = ThreadPoolExecutor(1, "rounds")
        self._searches = ThreadPoolExecutor(1, "searches")
        self._stories = ThreadPoolExecutor(1, "stories")
        self._grouping: Future[int] | None = None
        self._due: Future[None] | None = None
        self._backup: Future[None] | None = None
        self._house: Future[None] | None = None
        self._exports: Future[None] | None = None
        self._alerts: Future[object] | None = None
        self._news: list[Event] = []
        self._something_new = threading.Event()
        self._threads = [
            threading.Thread(target=self._accept, name="accept", daemon=True),
            threading.Thread(target=self._tell, name="news", daemon=True),
        ]
        self._unsubscribe = engine.bus.subscribe(self._hear)

    def _listen(self) -> Listener:
        if os.name == "posix":
            Path(self._address.where).unlink(missing_ok=True)  # left by an engine that was killed; we hold its lock now
        before = os.umask(0o077)
        try:
            return Listener(self._address.where)
        finally:
            os.umask(before)

    def start(self) -> None:
        """Take visitors from now on."""
        for thread in self._threads:
            thread.start()
        addresses.publish(self._places, self._address)
        self._long.submit(self._engine.keeping.reindex).add_done_callback(self._after_keeping)
        self._long.submit(self._engine.resume_flagging).add_done_callback(self._after_resuming)

    @staticmethod
    def _after_resuming(resumed: Future[None]) -> None:
        """What is left undone stays remembered for the next start."""
        if not resumed.cancelled() and (error := resumed.exception()) is not None:
            log.error("flagging could not be gone on with", exc_info=error)

    @property
    def alone(self) -> bool:
        with self._lock:
            return not self._visitors

    def poll_due(self) -> None:
        """Start a round over what is due, unless one is under way or waiting."""
        if self._due is None or self._due.done():
            self._due = self._rounds.submit(self._engine.poll_due)
            self._due.add_done_callback(self._after_round)

    def back_up_due(self) -> None:
        """Start the backup whose time has come, behind what takes long already."""
        if (self._backup is None or self._backup.done()) and self._engine.backup_due():
            self._backup = self._long.submit(self._engine.back_up_due)
            self._backup.add_done_callback(self._after_backup)

    def alerts_due(self) -> None:
        """Have what was held back told when its time has come, and what waits sent, unless that is under way."""
        if self._alerts is None or self._alerts.done():
            self._alerts = self._edits.submit(self._engine.alerts.tick)
            self._alerts.add_done_callback(self._after_alerts)

    @staticmethod
    def _after_alerts(told: Future[object]) -> None:
        if not told.cancelled() and (error := told.exception()) is not None:
            log.error("alerts could not go on", exc_info=error)

    def group_due(self) -> None:
        """Have what waits put into stories, unless that is under way or a round is, which it would slow."""
        if (self._grouping is None or self._grouping.done()) and self._engine.backlog.due():
            self._grouping = self._stories.submit(self._engine.backlog.work_when_due)
            self._grouping.add_done_callback(self._after_grouping)

    @staticmethod
    def _after_grouping(grouped: Future[int]) -> None:
        """What is left waits in the archive and is tried again at the next tick."""
        if not grouped.cancelled() and (error := grouped.exception()) is not None:
            log.error("grouping could not go on", exc_info=error)

    def export_due(self) -> None:
        """Make the scheduled exports whose time has come, behind what takes long already."""
        if (self._exports is None or self._exports.done()) and self._engine.scheduled.due():
            self._exports = self._long.submit(self._engine.scheduled.run_due)
            self._exports.add_done_callback(self._after_exports)

    @staticmethod
    def _after_exports(made: Future[None]) -> None:
        if not made.cancelled() and (error := made.exception()) is not None:
            log.error("the scheduled exports could not go on", exc_info=error)

    def keep_house_due(self) -> None:
        """Have old articles and what is kept as fetched looked after, once a day, behind what takes long already."""
        if (self._house is None or self._house.done()) and self._engine.keeping.due():
            self._house = self._long.submit(self._engine.keeping.keep_house)
            self._house.add_done_callback(self._after_keeping)

    @staticmethod
    def _after_keeping(kept: Future[None]) -> None:
        """What is left undone is gone on with at the next start or the next day."""
        if not kept.cancelled() and (error := kept.exception()) is not None:
            log.error("keeping house could not go on", exc_info=error)

    @staticmethod
    def _after_backup(made: Future[None]) -> None:
        if not made.cancelled() and (error := made.exception()) is not None:
            log.error("the automatic backup could not go on", exc_info=error)

    def _after_round(self, due: Future[None]) -> None:
        """A round that could not go on is told, and tried again at the next tick."""
        if due.cancelled() or (error := due.exception()) is None:
            return
        log.error("a round could not go on", exc_info=error)
        words = str(error) if isinstance(error, UserError) else f"a bug in Wirewatch ({type(error).__name__})"
        self._engine.bus.publish(Trouble("round", f"The last round could not go on: {words}"))

    def close(self) -> None:
        """Finish what is being carried out, tell what is left to tell, hang up, take the address away."""
        self.stop.set()
        self._engine.cancel()
        self._engine.do(CancelDiscovery())
        self._engine.end_flagging()
        self._engine.keeping.end()
        self._engine.scheduled.end()
        self._engine.end_import()
        self._engine.backlog.end()
        self._wake_listener()
        for lane in (self._rounds, self._searches, self._long, self._stories, self._edits):
            lane.shutdown(wait=True, cancel_futures=True)
        self._unsubscribe()
        self._something_new.set()
        for thread in self._threads:
            thread.join(timeout=10)
        with self._lock:
            visitors = list(self._visitors)
        for visitor in visitors:
            visitor.close()
        self._listener.close()
        addresses.withdraw(self._places, self._address)

    def _wake_listener(self) -> None:
        try:
            Client(self._address.where).close()
        except OSError:
            log.info("the listener was closed already")

    def _accept(self) -> None:
        while not self.stop.is_set():
            try:
                connection = self._listener.accept()
            except OSError:
                log.warning("somebody knocked and went away")
                continue
            if self.stop.is_set():
                connection.close()
                return
            threading.Thread(target=self._let_in, args=(connection,), name="handshake", daemon=True).start()

    def _let_in(self, connection: Connection) -> None:
        """Make sure that it belongs to our user, each in a thread of its own: one that says nothing keeps nobody waiting."""
        if not wire.prove(connection, self._address.key, asks_first=True):
            log.warning("somebody knocked who does not belong to this user")
            connection.close()
            return
        visitor = Visitor(connection, asked=self._asked, left=self._left)
        visitor.send(wire.Hello(monitor.__version__))
        if troubles := self._engine.troubles():
            visitor.send(wire.News(troubles))
        with self._lock:
            self._visitors.append(visitor)
        visitor.start()

    def _left(self, visitor: Visitor) -> None:
        with self._lock:
            if visitor in self._visitors:
                self._visitors.remove(visitor)
            was_window, open_still = visitor in self._windows, bool(self._windows - {visitor})
            self._windows.discard(visitor)
        if was_window:
            self._engine.has_window(open_still)

    def _asked(self, visitor: Visitor, ask: wire.Ask) -> None:
        if isinstance(ask.command, WindowOpened):
            with self._lock:
                self._windows.add(visitor)
        if isinstance(
            ask.command, CancelRound | CancelDiscovery | CancelFlagging | CancelImport
        ):  # must not wait behind what it cancels
            visitor.send(wire.Answer(ask.number, self._engine.reply(ask.command)))
            return
        try:
            carried_out = self._lane(ask.command).submit(self._engine.reply, ask.command)
        except RuntimeError:  # the lanes are closed: the engine is ending
            visitor.send(wire.Answer(ask.number, Refused("the engine is ending; nothing was changed")))
            return
        carried_out.add_done_callback(functools.partial(self._answer, visitor, ask))

    def _lane(self, command: Command) -> ThreadPoolExecutor:
        if isinstance(command, Poll):
            return self._rounds
        if isinstance(command, Discover | FetchFullText | LoadPictures | TestAlert):
            return self._searches
        if isinstance(command, GroupStories):
            return self._stories
        slow = (
            ImportArticles
            | SaveTopic
            | SaveTopics
            | RestoreTopic
            | FlagAnew
            | MakeBackup
            | ArchiveOld
            | DeleteOld
            | RunSchedule
        )
        return self._long if isinstance(command, slow) else self._edits

    def _answer(self, visitor: Visitor, ask: wire.Ask, carried_out: Future[Reply]) -> None:
        """Send what came of a command, after all that happened before it; a bug of ours is an answer too."""
        if carried_out.cancelled():
            reply: Reply = Refused("the engine is ending; nothing was changed")
        elif error := carried_out.exception():
            log.error("%s could not be carried out", type(ask.command).__name__, exc_info=error)
            words = f"this is a bug in Wirewatch ({type(error).__name__}); {self._places.log} has the details"
            reply = Refused(words, fault=True)
        else:
            reply = carried_out.result()
        self._flush()
        visitor.send(wire.Answer(ask.number, reply))
        if isinstance(ask.command, Stop):
            self.stop.set()

    def _hear(self, event: Event) -> None:
        with self._lock:
            self._news.append(event)
        self._something_new.set()

    def _tell(self) -> None:
        """Bundle events for a tenth of a second and send them to everybody."""
        while not self.stop.is_set():
            self._something_new.wait()
            self.stop.wait(_NEWS_EVERY)
            self._something_new.clear()
            self._flush()
        self._flush()

    def _flush(self) -> None:
        with self._flushing:  # one at a time, so that events keep their order
            with self._lock:
                events, self._news = tuple(self._news), []
                visitors = list(self._visitors)
            if events:
                for visitor in visitors:
                    visitor.send(wire.News(events))
