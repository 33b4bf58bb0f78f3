"""What the user was told, as a window or a command line reads it: the alert list, and how alerts are doing."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from monitor.messages import NO_ALERT_FILTER, AlertFilter, Telling
from monitor.model import Alert
from monitor.ports import Now
from monitor.storage.reader import Reader


class Told:
    """The part of a `Reading` about alerts. Its methods raise ArchiveError when the archive cannot be read."""

    _reader: Reader
    _now: Now

    def alerts(self, limit: int = 200, wanted: AlertFilter = NO_ALERT_FILTER) -> list[Alert]:
        """The newest alerts first."""
        return self._reader.alerts(limit, wanted)

    def alert_ids(self, wanted: AlertFilter = NO_ALERT_FILTER) -> array[int]:
        """The whole list, newest first, by its ids."""
        return self._reader.alert_ids(wanted)

    def alerts_of(self, ids: Sequence[int]) -> list[Alert]:
        """These alerts in this order; those that are gone are left out."""
        return self._reader.alerts_of(ids)

    def telling(self) -> Telling:
        """How alerts are doing: the channels, what is snoozed, held back, or not decided yet."""
        return self._reader.telling(self._now())
