"""What a window or a command line reads of stories and of the ledger of events; loaded when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from monitor.storage.reader import Reader

if TYPE_CHECKING:
    from monitor.reading.events import Ledger
    from monitor.storage.story_reader import StoryReader


class Groups:
    """The part of a `Reading` about what articles have in common."""

    _reader: Reader

    @property
    def stories(self) -> StoryReader:
        """Stories and their copies."""
        return self._reader.stories

    @cached_property
    def events(self) -> Ledger:
        """The ledger of events."""
        from monitor.reading.events import Ledger

        return Ledger(self._reader.events, self._reader.path)
