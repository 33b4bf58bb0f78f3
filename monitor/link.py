"""A client's end of the engine: attach to the one that serves the data folder, or start one; send commands, hear events."""

from __future__ import annotations

import itertools
import logging
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import IO

import monitor
from monitor import address, wire
from monitor.commands import Command, Done, Refused, Reply, Stop
from monitor.errors import EngineBusyError, EngineFaultError, EngineLostError, QueryError, UserError
from monitor.events import Event
from monitor.places import Places
from monitor.storage.before_update import draft_of

log = logging.getLogger(__name__)

_START_WITHIN = 30.0
"""Seconds an engine may take to answer after it was started (a cold start, or a migration of a large archive)."""

_AGAIN = 2.0
"""Seconds after which an engine is started again where a command held the folder that no window can attach to."""

_BUSY = 3
"""Exit code of an engine that found another one; that one may still be opening its socket."""


class Link:
    """One attached engine. Replies, events and loss are told in the link's own thread."""

    def __init__(self, connection: Connection, process: subprocess.Popen[bytes] | None) -> None:
        self._connection = connection
        self._process = process
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, Callable[[Reply], None]] = {}
        self._listeners: list[Callable[[Event], None]] = []
        self._lost: list[Callable[[str], None]] = []
        self._closing = False
        self._thread = threading.Thread(target=self._read, name="engine-link", daemon=True)

    def start(self) -> Link:
        """Begin to read; add listeners first so that none misses anything."""
        self._thread.start()
        return self

    @property
    def started_engine(self) -> bool:
        """Whether this link started the engine (and should stop it when the window quits)."""
        return self._process is not None

    def listen(self, listener: Callable[[Event], None]) -> None:
        with self._lock:
            self._listeners.append(listener)

    def on_lost(self, listener: Callable[[str], None]) -> None:
        """Called once with a sentence for people when the engine is gone without our having closed the link."""
        with self._lock:
            self._lost.append(listener)

    def send(self, command: Command, reply: Callable[[Reply], None]) -> None:
        """Send a command; `reply` gets its one Done or Refused. A broken link refuses at once."""
        number = next(self._numbers)
        with self._lock:
            self._waiting[number] = reply
        try:
            data = wire.encode(wire.Ask(number, command))
            with self._lock:
                self._connection.send_bytes(data)
        except OSError:
            with self._lock:
                waiting = self._waiting.pop(number, None)
            if waiting:
                waiting(Refused("the engine has stopped; nothing was changed"))

    def ask(self, command: Command) -> Done:
        """Send a command and wait for what comes of it. Raises UserError (QueryError with positions) when it is refused."""
        replies: list[Reply] = []
        arrived = threading.Event()

        def keep(reply: Reply) -> None:
            replies.append(reply)
            arrived.set()

        self.send(command, keep)
        arrived.wait()
        return done_or_raise(replies[0])

    def close(self, *, stop_engine: bool) -> None:
        """Hang up; with `stop_engine` the engine finishes what it writes and ends first."""
        if stop_engine and self._thread.ident is None:
            self.start()  # the window was closed before it listened; the answer to Stop must be read
        if stop_engine and self._thread.is_alive():
            try:
                self.ask(Stop())
            except UserError:
                log.info("the engine had stopped already")
        self._closing = True
        if self._process is not None and stop_engine:
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        wire.hang_up(self._connection)
        if self._thread.is_alive():
            self._thread.join()
        self._connection.close()

    def _read(self) -> None:
        why = "the engine has stopped"
        try:
            while True:
                self._take(wire.decode(self._connection.recv_bytes(wire.MAX_MESSAGE)))
        except UserError as error:
            why = str(error)
        except (EOFError, OSError):
            log.info("the engine hung up")
        self._end(why)

    def _take(self, message: wire.Message) -> None:
        if isinstance(message, wire.Answer):
            with self._lock:
                reply = self._waiting.pop(message.number, None)
            if reply:
                reply(message.reply)
        elif isinstance(message, wire.News):
            with self._lock:
                listeners = list(self._listeners)
            for event in message.events:
                for listener in listeners:
                    listener(event)

    def _end(self, why: str) -> None:
        with self._lock:
            waiting, self._waiting = list(self._waiting.values()), {}
            lost = [] if self._closing else list(self._lost)
        for reply in waiting:
            reply(Refused(f"{why}; it may not have been carried out", lost=True))
        for listener in lost:
            listener(why)


def done_or_raise(reply: Reply) -> Done:
    """The Done, or the refusal as the error it was on the engine's side."""
    if isinstance(reply, Done):
        return reply
    if reply.start is not None and reply.end is not None:
        raise QueryError(reply.message, reply.start, reply.end, reply.fix, reply.query)
    if reply.fault:
        raise EngineFaultError(reply.message)
    if reply.lost:
        raise EngineLostError(reply.message)
    raise UserError(reply.message)


def attach(places: Places) -> Link | None:
    """A link to the engine that serves this folder now; None when there is none."""
    connection = _connect(places)
    return Link(connection, None) if connection else None


def attach_or_start(places: Places) -> Link:
    """A link to the running engine, else to one started for us. Raises UserError with the engine's own words when it cannot start."""
    connection = _connect(places)
    if connection:
        return Link(connection, None)
    with tempfile.TemporaryFile() as words:
        return _wait_for(places, _start(places, words), words)


def _wait_for(places: Places, process: subprocess.Popen[bytes], words: IO[bytes]) -> Link:
    deadline = time.monotonic() + _START_WITHIN
    again = time.monotonic() + _AGAIN
    while time.monotonic() < deadline:
        if draft_of(places.archive).exists():  # a copy is being made before the archive is brought up to date
            deadline = time.monotonic() + _START_WITHIN
        connection = _connect(places)
        if connection:
            return Link(connection, process if process.poll() is None else None)
        if process.poll() not in {None, _BUSY}:
            raise UserError(_last_line(words) or f"the engine ended with code {process.returncode}; see {places.log}")
        if process.poll() is not None and time.monotonic() > again:  # what held the folder may have ended by now
            process, again = _start(places, words), time.monotonic() + _AGAIN
        time.sleep(0.05)
    if process.poll() is None:
        process.kill()
        process.wait()
        raise UserError(f"the engine did not answer within {_START_WITHIN:.0f} seconds; see {places.log}")
    raise EngineBusyError(f"another Wirewatch holds {places.data} but does not answer; wait for it, or close it first")


def _connect(places: Places) -> Connection | None:
    found = address.find(places)
    if found is None:
        return None
    try:
        connection = Client(found.where)
        if (
            wire.prove(connection, found.key, asks_first=False)
            and connection.poll(10)
            and isinstance(wire.decode(connection.recv_bytes(wire.MAX_MESSAGE)), wire.Hello)
        ):
            return connection
        connection.close()
    except (OSError, EOFError, AuthenticationError, UserError):
        log.info("no engine answers at its address")
    return None


def _start(places: Places, words: IO[bytes]) -> subprocess.Popen[bytes]:
    here = str(Path(monitor.__file__).parents[1])
    path = os.pathsep.join([here, *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.Popen(  # noqa: S603 - our own module, by the interpreter that runs us
        [sys.executable, "-m", "monitor.service", "--data", str(places.data), "--until-alone"],
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=words,
        start_new_session=True,
    )


def _last_line(words: IO[bytes]) -> str:
    words.seek(0)
    lines = words.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""
