"""What one poll of one feed goes down as in the fetch log, and when the feed is asked again; pure."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds import habits, reach, rhythm, schedule
from monitor.feeds.schedule import next_poll
from monitor.habits import MAX_ITEMS
from monitor.model import NO_VALIDATORS, Feed, Outcome, Visit
from monitor.pipeline import Digest


def of_same(
    feed: Feed, answer: NotModified | Document, *, told: rhythm.Rhythm, now: datetime, floor: timedelta
) -> Visit:
    """Nothing new: the server said 304, or sent the bytes that we read last time; what was amiss with them is told again.

    `told` is the rhythm of the newest items stored for the feed.
    """
    unmodified = isinstance(answer, NotModified)
    outcome: Outcome = "not-modified" if unmodified else "unchanged"
    known = habits.after_same(feed, now=now, ms=answer.ms, moved=answer.moved, said_304=unmodified)
    return Visit(
        feed.id,
        now,
        outcome,
        status=304 if isinstance(answer, NotModified) else answer.status,
        bytes=0 if isinstance(answer, NotModified) else len(answer.body),
        reason=feed.habits.note,
        ms=answer.ms,
        items=0 if isinstance(answer, NotModified) else feed.habits.items,
        validators=None if answer.validators in (NO_VALIDATORS, feed.validators) and unmodified else answer.validators,
        body_sha256=None if unmodified else feed.body_sha256,
        next_poll=next_poll(
            feed,
            now=now,
            outcome=outcome,
            rhythm=told,
            ttl_minutes=known.ttl_minutes,
            max_age=answer.max_age,
            skip_hours=known.skip_hours,
            shortest=floor,
        ),
        habits=None if known == feed.habits else known,
        adopt=habits.address_to_adopt(feed, known, now),
    )


def of_digest(
    feed: Feed,
    document: Document,
    digest: Digest,
    *,
    sha256: str,
    stored: Sequence[int],
    now: datetime,
    floor: timedelta,
) -> Visit:
    """A document that was read. `stored` are the times of the newest items stored before it (whole seconds since 1970, newest first);
    outcome is settled by what the store finds new.

    One that was cut to less than half says nothing else about the feed: what we ask with next time, and what we know, stay as they were.
    One that ended before entries that we know of, or that we cannot know of yet, is not asked for conditionally either: the rest of it
    would never come.
    """
    outcome: Outcome = "new" if digest.articles else "unchanged"
    lost = habits.lost_entries(feed, items=digest.items, cut=digest.cut)
    partial = habits.ended_early(feed, items=digest.items, cut=digest.cut)
    missed = gap(digest, rhythm.moment(stored[0]) if stored else None, feed)
    times = rhythm.known_times(digest.times, stored)
    undated = digest.items - len(digest.times)
    known = (
        feed.habits
        if lost
        else habits.after_document(
            feed,
            now=now,
            items=max(digest.items, feed.habits.items) if partial else digest.items,
            undated=undated,
            times=times,
            ttl_minutes=digest.ttl_minutes,
            skip_hours=digest.skip_hours,
            zone_minutes=digest.zone_minutes,
            gap_seconds=missed,
            ms=document.ms,
            moved=document.moved,
            new=bool(digest.articles),
            hub=digest.hub,
        )
    )
    told = note(digest)
    known = dataclasses.replace(known, cut=feed.habits.cut + 1 if digest.cut else 0, note=told)
    return Visit(
        feed.id,
        now,
        outcome,
        status=document.status,
        reason=told,
        bytes=len(document.body),
        ms=document.ms,
        items=digest.items,
        gap_seconds=missed,
        validators=None if partial else document.validators,
        body_sha256=None if partial else sha256,
        feed_title=digest.title,
        lang=digest.lang,
        remembered=None if partial else digest.remembered,
        next_poll=next_poll(
            feed,
            now=now,
            outcome=outcome,
            rhythm=rhythm.of_times(times, now),
            ttl_minutes=known.ttl_minutes,
            max_age=document.max_age,
            skip_hours=known.skip_hours,
            shortest=floor,
        ),
        habits=known,
        adopt="" if lost else habits.address_to_adopt(feed, known, now),
        newest=digest.times[0] if digest.times else None,
        undated=undated,
        cut=digest.cut,
    )


def note(digest: Digest) -> str:
    """What is amiss with a document that was read all the same; empty for nothing."""
    early = ""
    if digest.cut and max(digest.items, digest.parsed) >= MAX_ITEMS:
        early = f"The document holds more than the {MAX_ITEMS:,} entries that are read."
    elif digest.cut:
        early = f"The document ended early after {digest.items:,} {'entry' if digest.items == 1 else 'entries'}."
    return " ".join(part for part in (early, digest.flaw) if part)


def of_failure(
    feed: Feed, error: FetchError, *, told: rhythm.Rhythm = rhythm.UNTOLD, now: datetime, floor: timedelta
) -> Visit:
    """The world gave us nothing: gone for good, asked to wait, or failed. `told` is the rhythm of the newest items stored."""
    outcome = outcome_of(error)
    return Visit(
        feed.id,
        now,
        outcome,
        status=error.status,
        reason=error.reason,
        bytes=error.bytes,
        ms=error.ms,
        next_poll=next_poll(
            feed,
            now=now,
            outcome=outcome,
            rhythm=told,
            ttl_minutes=feed.habits.ttl_minutes,
            retry_after=error.retry_after,
            skip_hours=feed.habits.skip_hours,
            shortest=floor,
        ),
        habits=habits.after_failure(feed, now=now, status=error.status),
        wait_until=None if error.gone else schedule.wait_until(error.retry_after, now),
    )


def outcome_of(error: FetchError) -> Outcome:
    """`gone` after a 410, `waiting` when a server that is overrun named a time to come back, else `failed`."""
    if error.gone:
        return "gone"
    return "waiting" if reach.asks_to_wait(error) else "failed"


def gap(digest: Digest, last_seen: datetime | None, feed: Feed) -> int | None:
    """Seconds between the newest item we had and the oldest new one of the document, when nothing in between can have been seen.

    None of the newest that we had stands in the document any more, and all that is new is newer: the feed moved on further than its
    window, so items were missed. A first poll misses nothing that we ever listened to, and a cut document does not say.
    """
    if digest.cut or digest.meets or not digest.fresh or last_seen is None or feed.polls == 0:
        return None
    oldest = digest.fresh[0]
    return int((oldest - last_seen).total_seconds()) if oldest > last_seen else None
