"""All that grouping asks of the archive and keeps in it, in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager

from monitor.storage import story_rows
from monitor.storage.writing import Database
from monitor.story import Below, Grouped, Outlet, Span, Told


class StoryBook:
    """Any thread may use it; `alone` gives the archive to one at a time. Raises ArchiveError as the store does."""

    def __init__(self, alone: Callable[[], AbstractContextManager[Database]]) -> None:
        self._alone = alone

    def waiting(self) -> int:
        """How many articles are in no story yet."""
        with self._alone() as db:
            return story_rows.waiting(db)

    def ungrouped(self, limit: int) -> list[Told]:
        """Articles that are in no story yet, the oldest first."""
        with self._alone() as db:
            return story_rows.ungrouped(db, limit)

    def these(self, ids: Iterable[int]) -> list[Told]:
        """These articles, grouped or not; those that are gone are left out."""
        with self._alone() as db:
            return story_rows.these(db, ids)

    def postings(self, keys: Iterable[tuple[int, int]]) -> dict[tuple[int, int], list[int]]:
        """Which articles have each of these keys (slot, hash), the last that came."""
        with self._alone() as db:
            return story_rows.postings(db, keys)

    def spans(self, stories: Iterable[int]) -> dict[int, Span]:
        """The first and last time of these stories, by story."""
        with self._alone() as db:
            return story_rows.spans(db, stories)

    def last_story(self) -> int:
        """The highest number of a story; 0 when there is none."""
        with self._alone() as db:
            return story_rows.last_story(db)

    def outlets(self) -> dict[Outlet, tuple[int, str]]:
        """Every outlet that articles were grouped under: its number and its family."""
        with self._alone() as db:
            return story_rows.outlets(db)

    def add_outlet(self, outlet: Outlet, family: str) -> int:
        """Its number."""
        with self._alone() as db:
            return story_rows.add_outlet(db, outlet, family)

    def rename_families(self, families: Mapping[int, str]) -> None:
        """From now on these outlets (by number) count as these families."""
        with self._alone() as db:
            story_rows.rename_families(db, families)

    def keep(self, grouped: Sequence[Grouped], joined: Sequence[tuple[int, int]], below: Sequence[Below]) -> None:
        """Put articles into their stories, let stories (old, new) go over into others, and first articles below earlier ones."""
        with self._alone() as db:
            story_rows.keep(db, grouped, joined, below)
