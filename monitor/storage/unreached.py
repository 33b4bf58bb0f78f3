"""Feeds that could not be reached for no fault of theirs: written down, and what was counted before that was known is taken back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from monitor.model import Feed
from monitor.storage import feeds
from monitor.storage.cells import seconds, seconds_or_none, storable
from monitor.storage.writing import Database

LOG_UNREACHED = "INSERT INTO visit (feed_id, at, outcome, reason) VALUES (?, ?, 'unreached', ?)"
UNREACHED = "UPDATE feed SET last_error = ? WHERE id = ?"
STILL_FAILING = "SELECT polls FROM feed WHERE id = ? AND url = ? AND state = 'failing' AND removed IS NULL"
NOT_ITS_FAULT = "UPDATE visit SET outcome = 'unreached' WHERE feed_id = ? AND at BETWEEN ? AND ? AND outcome = 'failed'"
LAST_REACHED = "SELECT outcome, reason, status, at FROM visit WHERE feed_id = ? AND outcome <> 'unreached' ORDER BY id DESC LIMIT 1"
"""The last that was written down, whatever a clock that was wrong said then."""

AS_BEFORE = """
UPDATE feed SET state = ?, failures = max(0, failures - ?), last_error = ?, last_status = ?, last_polled = ?, missing_since = ?,
    next_poll = ?
WHERE id = ?
"""
Counted = tuple[int, str, datetime, datetime | None]
"""A feed, its address, since when its failures are not its own, and since when it was not found, as was known before them."""

_STATES = {"failed": "failing", "waiting": "waiting"}


def log(db: Database, ids: Iterable[int], reason: str, now: datetime) -> None:
    """Write down that these feeds could not be reached, for which they are not to blame: they fail no more often than before."""
    why = storable(reason)
    with db.atomic():
        for feed_id in ids:
            db.execute(LOG_UNREACHED, [feed_id, seconds(now), why])
            db.execute(UNREACHED, [why, feed_id])


def take_back(db: Database, counted: Iterable[Counted], again: datetime) -> list[Feed]:
    """Failures of these feeds were not theirs: each is as its log has it without them, and is asked `again` then.

    Gives the feeds as they are now; not those that were given another address meanwhile, were removed, or do not fail any more.
    """
    taken = []
    with db.atomic():
        for feed_id, url, since, missing in counted:
            standing = db.execute(STILL_FAILING, [feed_id, storable(url)]).fetchone()
            if standing is None:
                continue
            failures = db.execute(NOT_ITS_FAULT, [feed_id, seconds(since), seconds(again)]).rowcount
            _as_before(db, feed_id, failures, missing, again, read=bool(standing[0]))
            taken.append(feed_id)
    return [feed for feed_id in taken if (feed := feeds.by_id(db, feed_id)) is not None]


def _as_before(
    db: Database, feed_id: int, failures: int, missing: datetime | None, again: datetime, *, read: bool
) -> None:
    """What the last visit that is left says of the feed. `read`: it was a feed at least once.

    Since when it is not found the log cannot tell: its dates may be those of a wrong clock, or lie before a time in which nobody listened.
    """
    row = db.execute(LAST_REACHED, [feed_id]).fetchone()
    outcome, reason, status, at = row or ("", "", None, None)
    state = _STATES.get(outcome) or ("ok" if read else "new")
    error = reason if outcome in _STATES else None
    db.execute(AS_BEFORE, [state, failures, error, status, at, seconds_or_none(missing), seconds(again), feed_id])
