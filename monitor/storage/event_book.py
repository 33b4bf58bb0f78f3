"""All that taking facts and joining events asks of the archive and keeps in it, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.happening import FactWord, ReadArticle, StandingFact, StandingTelling, Unread
from monitor.ledger import TellingKey, Value, Word
from monitor.storage import event_rows, event_words
from monitor.storage.writing import Database


class EventBook:
    """Any thread may use it; `alone` gives the archive to one at a time. Raises ArchiveError as the store does."""

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]]) -> None:
        self._alone = alone

    def waiting(self) -> int:
        """How many flagged articles are unread."""
        with self._alone() as db:
            return event_rows.waiting(db)

    def unread(self, limit: int) -> list[Unread]:
        """Flagged articles that are in a story and unread, the oldest first."""
        with self._alone() as db:
            return event_rows.unread(db, limit)

    def unread_these(self, ids: Iterable[int]) -> list[Unread]:
        """Those of these articles that are in a story, flagged and unread."""
        with self._alone() as db:
            return event_rows.unread_these(db, ids)

    def between(self, since: int, until: int, limit: int) -> list[StandingTelling]:
        """Tellings of articles of this time (epoch seconds), the last ones where there are more than `limit`."""
        with self._alone() as db:
            return event_rows.between(db, since, until, limit)

    def of_pins(self, pins: Iterable[int]) -> list[StandingTelling]:
        """Tellings that have one of these pins."""
        with self._alone() as db:
            return event_rows.of_pins(db, pins)

    def facts_of(self, articles: Iterable[int]) -> list[StandingFact]:
        """The facts of these articles as they count."""
        with self._alone() as db:
            return event_rows.facts_of(db, articles)

    def pins_of(self, articles: Iterable[int]) -> dict[TellingKey, int]:
        """Which pin each telling of these articles has, told by now or not."""
        with self._alone() as db:
            return event_rows.pins_of(db, articles)

    def words_of(self, articles: Iterable[int]) -> list[FactWord]:
        """What the user says of the facts of these articles."""
        with self._alone() as db:
            return event_rows.words_of(db, articles)

    def last_event(self) -> int:
        """The highest number of an event; 0 when there is none."""
        with self._alone() as db:
            return event_rows.last_event(db)

    def unflagged(self) -> list[int]:
        """Some articles that tell of events and are flagged no more."""
        with self._alone() as db:
            return event_rows.unflagged(db)

    def keep(self, read: Sequence[ReadArticle]) -> None:
        """Put what these articles tell in the place of what they told before."""
        with self._alone() as db:
            event_rows.keep(db, read)

    def read_again(self) -> None:
        """All flagged articles are unread."""
        with self._alone() as db:
            event_rows.read_again(db)

    def forget(self, articles: Sequence[int]) -> None:
        """These articles tell of nothing any more."""
        with self._alone() as db:
            event_rows.forget(db, articles)

    def sweep(self) -> None:
        """Events whose articles were all deleted go."""
        with self._alone() as db:
            event_rows.sweep(db)

    # the user's word

    def merge(self, events: Sequence[int]) -> int:
        """Make these events one; gives its number. Raises UserError."""
        with self._alone() as db:
            return event_words.merge(db, events)

    def split(self, event: int, articles: Iterable[int]) -> int:
        """Make an event of its own of what these articles tell of it; gives the new number. Raises UserError."""
        with self._alone() as db:
            return event_words.split(db, event, articles)

    def field_of(self, fact: int) -> str:
        """Raises UserError where there is no such fact."""
        with self._alone() as db:
            return event_words.field_of(db, fact)

    def say(self, fact: int, word: Word | None, value: Value | None, unit: str, now: datetime) -> TellingKey:
        """Accept, correct or reject a fact; None takes the word back. Raises UserError where there is no such fact."""
        with self._alone() as db:
            return event_words.say(db, fact, word, value, unit, now)
