"""All that the archive knows of whole texts, got from articles' pages, in one place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.model import FlaggedArticle, NewFlag
from monitor.ports import Now
from monitor.storage import full_texts
from monitor.storage.writing import Database


class TextBook:
    """Any thread may use it; `alone` gives the archive to one at a time. Raises ArchiveError as the store does."""

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]], *, now: Now) -> None:
        self._alone = alone
        self._now = now

    def asked(self, article_id: int) -> tuple[str, str] | None:
        """The whole text and why there is none, or what is to be told of it; None when its page was never asked for."""
        with self._alone() as db:
            return full_texts.asked(db, article_id)

    def failures(self, article_id: int) -> int:
        """How often the article's page was asked for in vain."""
        with self._alone() as db:
            return full_texts.failures(db, article_id)

    def waiting(self, since: datetime, limit: int = 2000) -> list[tuple[int, str]]:
        """Articles first seen since then whose feed wants whole texts and whose page is to be asked for now, with its address."""
        with self._alone() as db:
            return full_texts.waiting(db, since, self._now(), limit)

    def wanted(self) -> bool:
        """Whether there is a feed of whose articles whole texts are to be got."""
        with self._alone() as db:
            return full_texts.wanted(db)

    def due_again(self, since: datetime) -> bool:
        """Whether a page that was asked for in vain is to be asked for again now, for an article first seen since then."""
        with self._alone() as db:
            return full_texts.due_again(db, since, self._now())

    def refuse(self, article_id: int, reason: str, *, again: datetime | None = None) -> None:
        """Its page gave no text; it is to be asked for again at that time, if ever."""
        with self._alone() as db:
            full_texts.refuse(db, article_id, reason, self._now(), again)

    def keep(self, article_id: int, flagged: FlaggedArticle, *, note: str = "") -> tuple[NewFlag, ...]:
        """Put a whole text and its flags in place, the feed's own text stays; gives the flags that are new. `note`: what to tell of it."""
        with self._alone() as db:
            return full_texts.keep(db, article_id, flagged, self._now(), note)
