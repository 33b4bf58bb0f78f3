"""Serves one data folder: takes commands from whoever attaches, runs them in order, and sends everybody the news."""

from __future__ import annotations

import logging
import os
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from pathlib import Path

import monitor
from monitor import address as addresses
from monitor import wire
from monitor.commands import (
    CancelDiscovery,
    CancelRound,
    Command,
    Discover,
    FetchFullText,
    ImportArticles,
    Poll,
    Reply,
    SaveTopic,
    Stop,
)
from monitor.engine import Engine
from monitor.events import Event
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
        self._lock = threading.Lock()
        self._edits = ThreadPoolExecutor(1, "edits")
        self._long = ThreadPoolExecutor(1, "long")
        self._rounds = ThreadPoolExecutor(1, "rounds")
        self._searches = ThreadPoolExecutor(1, "searches")
        self._due: Future[None] | None = None
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
            return Listener(self._address.where, authkey=self._address.key)
        finally:
            os.umask(before)

    def start(self) -> None:
        """Take visitors from now on."""
        for thread in self._threads:
            thread.start()
        addresses.publish(self._places, self._address)

    @property
    def alone(self) -> bool:
        with self._lock:
            return not self._visitors

    def poll_due(self) -> None:
        """Start a round over what is due, unless one is under way or waiting."""
        if self._due is None or self._due.done():
            self._due = self._rounds.submit(self._engine.poll_due)

    def close(self) -> None:
        """Finish what is being carried out, tell what is left to tell, hang up, take the address away."""
        self.stop.set()
        self._engine.cancel()
        self._engine.do(CancelDiscovery())
        self._wake_listener()
        for lane in (self._rounds, self._searches, self._long, self._edits):
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
            Client(self._address.where, authkey=self._address.key).close()
        except (OSError, EOFError, AuthenticationError):
            log.info("the listener was closed already")

    def _accept(self) -> None:
        while not self.stop.is_set():
            try:
                connection = self._listener.accept()
            except (OSError, EOFError, AuthenticationError):
                log.warning("somebody knocked who does not belong to this user")
                continue
            if self.stop.is_set():
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

    def _asked(self, visitor: Visitor, ask: wire.Ask) -> None:
        if isinstance(ask.command, CancelRound | CancelDiscovery):  # must not wait behind what it cancels
            visitor.send(wire.Answer(ask.number, self._engine.reply(ask.command)))
            return
        self._lane(ask.command).submit(self._carry_out, visitor, ask)

    def _lane(self, command: Command) -> ThreadPoolExecutor:
        if isinstance(command, Poll):
            return self._rounds
        if isinstance(command, Discover | FetchFullText):
            return self._searches
        return self._long if isinstance(command, ImportArticles | SaveTopic) else self._edits

    def _carry_out(self, visitor: Visitor, ask: wire.Ask) -> None:
        reply: Reply = self._engine.reply(ask.command)
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
        with self._lock:
            events, self._news = tuple(self._news), []
            visitors = list(self._visitors)
        if events:
            for visitor in visitors:
                visitor.send(wire.News(events))
