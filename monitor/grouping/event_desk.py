"""Events in the engine: flagged articles are read in steps between which others write, and what the user says of events is kept."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.commands import Done
from monitor.corrections import corrected
from monitor.deeds import EventDeed, JudgeFact, MergeEvents, SplitEvent
from monitor.errors import UserError
from monitor.events import ArticlesChanged, Bus, Progress, Trouble
from monitor.ports import Now
from monitor.storage.store import Store

if TYPE_CHECKING:
    from monitor.grouping.tellings import Tellings
    from monitor.ledger import Word

AT_ONCE = 100
"""Flagged articles in one step; a step takes less than half a second."""

GRAMMAR = "5"
"""Goes up when the same texts give other facts or events than before: then all that is flagged is read again."""

_READ_BY = "facts_read_by"

WORDS: tuple[Word, ...] = ("accepted", "corrected", "rejected")


class EventDesk:
    """`folder` holds the user's own names; what is wrong with them is told as `trouble`, and the shipped ones serve meanwhile.

    Any thread may call it. Every method raises ArchiveError when the archive cannot be written; what was read stays so.
    """

    def __init__(self, store: Store, bus: Bus, folder: Path, trouble: Callable[[Trouble], None], *, now: Now) -> None:
        self._store = store
        self._bus = bus
        self._folder = folder
        self._trouble = trouble
        self._now = now
        self._one_step = threading.Lock()
        self._tellings: Tellings | None = None

    def waiting(self) -> int:
        """How many flagged articles were not read yet."""
        return self._store.events.waiting()

    def work(self, go_on: Callable[[], bool] = lambda: True) -> int:
        """Read all that waits and is in a story, the oldest first, while it may `go_on`; how many were read."""
        self._tidy()
        self._read_all_again_by_other_rules()
        total, done = self.waiting(), 0
        while go_on():
            with self._one_step:
                some = self._store.events.unread(AT_ONCE)
                if some:
                    self._ready().read(some)
            if not some:
                break
            done += len(some)
            if total > AT_ONCE:
                self._tell(min(done, total), total)
        if total > AT_ONCE:
            self._tell(1, 1, finished=True)
        return done

    def do(self, command: EventDeed) -> Done:
        """Carry out what the user says of events. Raises UserError when it is refused; then nothing was changed."""
        with self._one_step:
            counts = self._do(command)
            if self._tellings is not None:
                self._tellings.forget()
        self._bus.publish(ArticlesChanged())
        return Done(counts)

    def _do(self, command: EventDeed) -> dict[str, int]:
        match command:
            case MergeEvents():
                return {"event": self._store.events.merge(command.events)}
            case SplitEvent():
                return {"event": self._store.events.split(command.event, command.articles)}
            case JudgeFact():
                return self._judge(command)

    def _judge(self, command: JudgeFact) -> dict[str, int]:
        word = next((one for one in WORDS if one == command.word), None)
        if word is None and command.word:
            raise UserError(f"a fact is accepted, corrected or rejected, not {command.word!r}")
        field = self._store.events.field_of(command.fact)
        value, unit = corrected(field, command.value, command.unit) if word == "corrected" else (None, "")
        key = self._store.events.say(command.fact, word, value, unit, self._now())
        if again := self._store.events.unread_these([key.article_id]):
            tellings = self._ready()
            tellings.forget()
            tellings.read(again)
        return {"article": key.article_id}

    def _tidy(self) -> None:
        """Articles that are flagged no more tell of nothing; events without articles go."""
        gone = False
        while these := self._store.events.unflagged():
            with self._one_step:
                self._store.events.forget(these)
            gone = True
        self._store.events.sweep()
        if gone and self._tellings is not None:
            self._tellings.forget()

    def _read_all_again_by_other_rules(self) -> None:
        """When the rules, or the names in the user's folder, are others than those by which the archive was read."""
        rules = self._rules()
        if self._store.meta(_READ_BY) == rules:
            return
        with self._one_step:
            self._tellings = None
            self._store.events.read_again()
            self._store.set_meta(_READ_BY, rules)

    def _rules(self) -> str:
        names = hashlib.sha256()
        for path in sorted(self._folder.glob("*.toml")) if self._folder.is_dir() else ():
            names.update(path.name.encode("utf-8", "surrogateescape"))
            try:
                names.update(path.read_bytes())
            except OSError as error:  # reading the names themselves says so to the user
                names.update(str(error.errno).encode())
        return f"{GRAMMAR} {names.hexdigest()[:16]}"

    def _ready(self) -> Tellings:
        if self._tellings is None:
            from monitor.gazetteer.load import gazetteer  # what is not needed before anything is read
            from monitor.grouping.tellings import Tellings

            try:
                gazetteer.cache_clear()  # the user's files may be others by now
                names = gazetteer(self._folder)
            except UserError as error:
                self._trouble(Trouble("gazetteer", f"Your own names are not used: {error}"))
                names = gazetteer()
            self._tellings = Tellings(self._store.events, names, self._rules())
        return self._tellings

    def _tell(self, done: int, total: int, *, finished: bool = False) -> None:
        self._bus.publish(Progress("events", "Reading what flagged articles tell", done, total, finished=finished))
