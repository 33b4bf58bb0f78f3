"""What each answer teaches about a feed: its wishes, its rhythm, where it moved, what it keeps failing at. Pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.domains import host_of
from monitor.feeds import urls
from monitor.feeds.access import may_be_secret
from monitor.feeds.gaps import usual_gap
from monitor.feeds.rhythm import ENOUGH
from monitor.feeds.spans import SILENCE, of_present
from monitor.habits import Habits
from monitor.model import Feed

SLOW_MS = 5_000
"""An answer that takes longer is slow."""

TRUST_304_FOR = timedelta(days=7)
"""After so long of nothing but "not modified" the document is asked for once without validators: some servers never change their mind."""

MOVES_TO_BELIEVE = 3
MOVED_FOR = timedelta(hours=24)
"""A permanent redirect becomes the feed's address when it stood for so long, in so many answers that were feeds."""

_NOT_FOUND = 404
_SILENT_GAPS = 10
_SILENT_AFTER = (timedelta(days=2), SILENCE)
_LOST = 2


def after_document(
    feed: Feed,
    *,
    now: datetime,
    items: int,
    undated: int,
    times: Sequence[datetime],
    ttl_minutes: float | None,
    skip_hours: tuple[int, ...],
    zone_minutes: int | None,
    gap_seconds: int | None,
    ms: int,
    moved: str,
    new: bool = False,
    hub: str = "",
) -> Habits:
    """A document was read whole. `times` are times of the newest items we know, newest first; `new`: it holds something not seen before."""
    before = of_present(feed, now)
    return dataclasses.replace(
        _answered(before, now=now, ms=ms, moved=moved),
        ttl_minutes=ttl_minutes,
        skip_hours=skip_hours,
        zone_minutes=before.zone_minutes if zone_minutes is None else zone_minutes,
        items=items,
        undated=undated,
        empty=0 if items else before.empty + 1,
        gap_seconds=before.gap_seconds if gap_seconds is None else gap_seconds,
        gap_at=before.gap_at if gap_seconds is None else now,
        silent_from=_silent_from(feed, before, times if undated * 2 <= items else (), now, new=new),
        unmodified_since=None,
        hub=hub,
    )


def after_same(feed: Feed, *, now: datetime, ms: int, moved: str, said_304: bool) -> Habits:
    """The server said that nothing changed, or sent the same bytes again."""
    before = of_present(feed, now)
    since = (before.unmodified_since or now) if said_304 else None
    known = _answered(before, now=now, ms=ms, moved=moved)
    if not before.empty and not before.cut and since == before.unmodified_since:
        return known
    return dataclasses.replace(
        known,
        empty=before.empty + 1 if before.empty else 0,
        cut=before.cut + 1 if before.cut else 0,
        unmodified_since=since,
    )


def after_failure(feed: Feed, *, now: datetime, status: int | None) -> Habits:
    """No feed came. 404s in a row lead to the day on which the user is asked; another answer breaks the row, none at all does not."""
    before = of_present(feed, now)
    missing = before.missing_since
    if status is not None:
        missing = (missing or now) if status == _NOT_FOUND else None
    return dataclasses.replace(before, missing_since=missing)


def _answered(before: Habits, *, now: datetime, ms: int, moved: str) -> Habits:
    moves = moved or before.moved_to or before.moved_since or before.moved_polls
    if not moves and ms <= SLOW_MS and not before.slow and before.missing_since is None:
        return before  # as nearly always
    same = bool(moved) and moved == before.moved_to
    return dataclasses.replace(
        before,
        slow=before.slow + 1 if ms > SLOW_MS else 0,
        missing_since=None,
        moved_to=moved,
        moved_since=(before.moved_since or now) if same else (now if moved else None),
        moved_polls=before.moved_polls + 1 if same else int(bool(moved)),
    )


def address_to_adopt(feed: Feed, habits: Habits, now: datetime) -> str:
    """The address that this feed has from now on; empty when it keeps its own.

    A feed with a password or a header that may be one keeps it, since that was given for this address; one with other headers or a
    trusted certificate of its own moves within its origin only, and one that may be local within its host.
    """
    since = habits.moved_since
    if not habits.moved_to or since is None or habits.moved_to == feed.url or feed.about.username:
        return ""
    if not urls.of_feed(habits.moved_to):  # far too long to be kept
        return ""
    if any(may_be_secret(name) for name, _ in feed.about.headers):
        return ""
    if (feed.about.headers or feed.about.certificate) and urls.origin(habits.moved_to) != urls.origin(feed.url):
        return ""
    if feed.about.allow_local and host_of(habits.moved_to) != host_of(feed.url):
        return ""
    return habits.moved_to if habits.moved_polls >= MOVES_TO_BELIEVE and now - since >= MOVED_FOR else ""


def distrusts_304(feed: Feed, now: datetime) -> bool:
    """Whether this poll should ask without validators, because the server has said "not modified" for suspiciously long."""
    since = feed.habits.unmodified_since
    return since is not None and now - since > TRUST_304_FOR


def lost_entries(feed: Feed, *, items: int, cut: bool) -> bool:
    """Whether a document was cut so badly that it says nothing about the feed: it ended early and lost more than half of its entries."""
    return cut and items * _LOST < feed.habits.items


def ended_early(feed: Feed, *, items: int, cut: bool) -> bool:
    """Whether a cut document lacks entries that were there last time, or may lack some because it is the first one.

    A feed that always looks cut (its end is malformed, or it holds more entries than we take) is none of these from its second answer on.
    """
    return cut and (feed.polls == 0 or items < feed.habits.items)


def _silent_from(feed: Feed, before: Habits, times: Sequence[datetime], now: datetime, *, new: bool) -> datetime | None:
    """By the feed's rhythm; where its dates tell none, 60 days after we last saw something new."""
    found = silent_from(times, feed.health.newest_item, now)
    if found is not None:
        return found
    if new:
        return now + SILENCE
    last = feed.health.last_new
    return before.silent_from or (min(last, now) + SILENCE if last else None)


def silent_from(times: Sequence[datetime], newest: datetime | None, now: datetime) -> datetime | None:
    """When this feed counts as silent unless something new comes: ten of its usual gaps after the newest item, 2 to 60 days. What lies
    after `now` says nothing yet.
    """
    past = sorted((moment for moment in times if moment <= now), reverse=True)
    gap = usual_gap(past)
    if gap is None or len(past) < ENOUGH:
        return None
    shortest, longest = _SILENT_AFTER
    latest = newest if newest is not None and past[0] < newest <= now else past[0]
    return latest + min(longest, max(shortest, timedelta(seconds=_SILENT_GAPS * gap)))
