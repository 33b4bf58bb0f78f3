"""How long something about a feed has lasted, though the clock may have been wrong: only time that was listened to counts. Pure."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

from monitor.habits import Habits
from monitor.model import Feed

LISTENED = timedelta(days=28)
"""Between two polls that lie further apart nobody listened, or the clock was set: what lasted before may have ended and begun again.
A long holiday is shorter. It is less than the month of 404s after which the user is asked: no leap of the clock makes that up alone.
"""

SILENCE = timedelta(days=60)
"""A feed counts as silent so long after its newest item at the latest."""


def of_present(feed: Feed, now: datetime) -> Habits:
    """What is known of the feed, with dates that a poll at `now` can go on from.

    What began after `now` (the clock was in the future then) begins now. So does everything when the last poll was so long ago that the
    clock may have been in the past then. Thus nothing has lasted longer than the stretches between its polls, as far as each counts.
    """
    known, last = feed.habits, feed.health.last_polled
    anew = last is not None and now - last > LISTENED
    missing, unmodified, moved = known.missing_since, known.unmodified_since, known.moved_since
    gap, silent = known.gap_at, known.silent_from
    if (
        (missing is None or (not anew and missing <= now))
        and (unmodified is None or (not anew and unmodified <= now))
        and (moved is None or (not anew and moved <= now))
        and (gap is None or gap <= now)
        and (silent is None or silent <= now or silent - now <= SILENCE)
    ):
        return known  # as nearly always
    return dataclasses.replace(
        known,
        missing_since=missing and (now if anew else min(missing, now)),
        unmodified_since=unmodified and (now if anew else min(unmodified, now)),
        moved_since=moved and (now if anew else min(moved, now)),
        gap_at=gap and min(gap, now),
        silent_from=silent and min(silent, now + SILENCE),
    )


def lasted(since: datetime, feed: Feed, now: datetime) -> timedelta:
    """How long, by `now`, has lasted what began at `since`: up to the last poll, and since then if that is no longer than counts."""
    last = feed.health.last_polled
    return (last if last is not None and now - last > LISTENED else now) - since
