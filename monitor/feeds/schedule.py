"""When to ask a feed again: its own rhythm, what it and its server ask for, patience after errors. Pure; the same input, the same time."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from monitor.feeds.rhythm import UNTOLD, Rhythm
from monitor.model import Feed, Outcome, Validators

SHORTEST = timedelta(minutes=10)
LONGEST = timedelta(hours=12)
FORCED_SHORTEST = timedelta(minutes=5)
HARDLY_EVER = timedelta(hours=24)
LONGEST_CHOSEN = timedelta(days=7)
UNKNOWN_RHYTHM = timedelta(hours=1)
"""Bounds of the interval: our own choice is between the first two and waits no longer than the fourth after failures; the user's is between
the third and the fifth.
"""

_WITHOUT_VALIDATORS = timedelta(hours=1)
# Days without a new item, and the interval that is then short enough.
_QUIET = ((30, timedelta(hours=12)), (14, timedelta(hours=6)), (7, timedelta(hours=2)))
_JITTER = 0.1
_POLLS_TO_TELL = 3


def next_poll(
    feed: Feed,
    *,
    now: datetime,
    outcome: Outcome,
    rhythm: Rhythm = UNTOLD,
    ttl_minutes: float | None = None,
    max_age: float | None = None,
    retry_after: float | None = None,
    skip_hours: Collection[int] = (),
    shortest: timedelta = SHORTEST,
) -> datetime | None:
    """When to ask `feed` next, after a poll at `now` that ended in `outcome`. None: never again (the server said 410).

    `feed` is the feed as it was before this poll (its `health.failures` do not count it). `rhythm` is that of its newest items up to
    `now`. `ttl_minutes` is what the document asks for, `max_age` and `retry_after` are seconds from the headers, `skip_hours` hours
    0..23 GMT; `shortest` is the floor from the settings.

    The interval is half the median gap between items, from `shortest` to 12 hours; at least 2, 6 or 12 hours for a feed quiet for 7, 14
    or 30 days; at least what ttl and max-age ask for, but those are believed up to 12 hours only; at least an hour for a feed that
    three times gave no validators. The user's own interval (from 5 minutes to a week) replaces all that. Every failure in a row doubles it
    (for a feed that was never read, the floor), and so does every time but the first that the server asks us to wait. It is varied by up
    to a tenth, by a hash of the address, so that feeds do not fall due together: upwards only from the floor, downwards only from the
    longest. Retry-After is respected up to 24 hours. The result lies after `now` and at most 24 hours after it, or the user's own interval
    if that is longer; skip_hours postpone it within that time.
    """
    if outcome == "gone":
        return None
    phase = _phase(feed.url)
    floor, interval = _interval(feed, now, outcome, rhythm, shortest, _asked_for(ttl_minutes, max_age))
    if outcome == "failed" and not feed.polls and feed.about.interval_minutes is None:
        interval = floor
    most = max(HARDLY_EVER, interval)
    interval = min(most, interval * (1 << min(_failures(feed, outcome), 12)))
    moment = now + max(_varied(floor, interval, most, phase), _seconds(retry_after, HARDLY_EVER))
    if feed.about.interval_minutes is not None:
        return moment
    return _outside(moment, set(skip_hours), phase, latest=now + HARDLY_EVER)


def wait_until(retry_after: float | None, now: datetime) -> datetime | None:
    """Until when a server that named so many seconds wants to be left alone; it is believed up to 24 hours. None: it said nothing."""
    wait = _seconds(retry_after, HARDLY_EVER)
    return now + wait if wait else None


def due(feed: Feed, now: datetime) -> bool:
    """Whether to ask this feed now: never polled, its time has come, or its last poll lies in the future (the clock was set back)."""
    health = feed.health
    if health.state == "gone":
        return False
    return health.last_polled is None or health.last_polled > now or health.next_poll is None or health.next_poll <= now


def _failures(feed: Feed, outcome: Outcome) -> int:
    """How many failures in a row this is. The first time that a server asks us to wait is none, from the second on it counts."""
    if outcome not in {"failed", "waiting"}:
        return 0
    return feed.health.failures + (outcome == "failed" or feed.health.state in {"waiting", "failing"})


def _interval(
    feed: Feed, now: datetime, outcome: Outcome, rhythm: Rhythm, shortest: timedelta, asked: timedelta
) -> tuple[timedelta, timedelta]:
    """The floor and the interval before back-off and variation."""
    if feed.about.interval_minutes is not None:
        chosen = min(feed.about.interval_minutes, LONGEST_CHOSEN // timedelta(minutes=1))
        return FORCED_SHORTEST, max(FORCED_SHORTEST, timedelta(minutes=chosen))
    floor = min(LONGEST, max(shortest, FORCED_SHORTEST, asked))
    if feed.polls >= _POLLS_TO_TELL and feed.validators == Validators() and outcome in {"new", "unchanged"}:
        floor = max(floor, _WITHOUT_VALIDATORS)
    half_gap = UNKNOWN_RHYTHM if rhythm.gap is None else timedelta(seconds=rhythm.gap / 2)
    return floor, max(floor, min(LONGEST, max(half_gap, _quiet(feed, now, rhythm.newest, outcome))))


def _varied(floor: timedelta, interval: timedelta, most: timedelta, phase: float) -> timedelta:
    """The interval and up to a tenth less or more, no two phases alike; from `floor` to `most`, of which neither is where many meet."""
    upwards, around, downwards = 1 + _JITTER * phase, 1 + _JITTER * (2 * phase - 1), 1 - _JITTER * (1 - phase)
    return min(most * downwards, max(floor * upwards, interval * around))


def _quiet(feed: Feed, now: datetime, dated: datetime | None, outcome: Outcome) -> timedelta:
    """The interval for a feed that has been quiet for long, by its newest date or else by when it last brought something new."""
    newest = dated or feed.health.newest_item or feed.health.last_new
    if newest is None or (dated is None and outcome == "new"):
        return timedelta(0)
    silent = now - newest
    return next((interval for days, interval in _QUIET if silent >= timedelta(days=days)), timedelta(0))


def _asked_for(ttl_minutes: float | None, max_age: float | None) -> timedelta:
    return max(_seconds((ttl_minutes or 0) * 60, LONGEST), _seconds(max_age, LONGEST))


def _seconds(value: float | None, most: timedelta) -> timedelta:
    """That many seconds, none for less than none or for what is no number, `most` for more."""
    if value is None or not value > 0:
        return timedelta(0)
    return timedelta(seconds=value) if value < most.total_seconds() else most


def _outside(moment: datetime, skipped: set[int], phase: float, *, latest: datetime) -> datetime:
    """The moment, or some minutes into the first hour (GMT) after it in which the feed may be asked."""
    hour = moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    if hour.hour not in skipped or skipped.issuperset(range(24)):
        return moment
    while hour.hour in skipped:
        hour += timedelta(hours=1)
    return min(latest, hour + timedelta(minutes=10 * phase))


@lru_cache(maxsize=16_384)
def _phase(url: str) -> float:
    """A number from 0 to 1 that belongs to this address."""
    return int.from_bytes(hashlib.sha256(url.encode("utf-8", "surrogatepass")).digest()[:8]) / 2**64
