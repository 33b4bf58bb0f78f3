"""Stories, events and marks as they are read: by readers of their own, which are loaded when they are first asked."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING

from monitor.storage.library import sqlite3

if TYPE_CHECKING:
    from monitor.storage.event_reader import EventReader
    from monitor.storage.flag_marks import MarkReader
    from monitor.storage.story_reader import StoryReader


class GroupedReader(ABC):
    """A part of the Reader, whose connections it borrows."""

    @abstractmethod
    def _borrowed(self) -> AbstractContextManager[sqlite3.Connection]:
        """A connection to read with, while the block runs."""

    @cached_property
    def stories(self) -> StoryReader:
        """Stories and their copies."""
        from monitor.storage.story_reader import StoryReader

        return StoryReader(self._borrowed)

    @cached_property
    def events(self) -> EventReader:
        """Events and what is said of each."""
        from monitor.storage.event_reader import EventReader

        return EventReader(self._borrowed)

    @cached_property
    def marks(self) -> MarkReader:
        """What the user said of articles, topic by topic."""
        from monitor.storage.flag_marks import MarkReader

        return MarkReader(self._borrowed)
