"""How a feed is doing, in words: one condition out of what polling it has taught us. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from monitor.feeds import spans, urls
from monitor.feeds.habits import address_to_adopt
from monitor.feeds.remedies import remedy
from monitor.habits import MAX_ITEMS, Condition
from monitor.model import Feed

ASKS_AFTER = timedelta(days=30)
"""So long of 404 and nothing else: the user is asked what to do. Polling goes on."""

EMPTY_TO_TELL = 3
SLOW_TO_TELL = 3
GAP_SHOWN = timedelta(days=7)

_PUBLISHERS = "The publisher has to mend it."
_KEPT = "Its articles stay in the archive."


def condition(feed: Feed, now: datetime) -> Condition:
    """The most important thing to say about this feed at `now` (aware UTC)."""
    judges = (
        _gone,
        _asks,
        _waiting,
        _failing,
        _unreached,
        _new,
        _same,
        _silent_zero,
        _silent,
        _gap,
        _cut,
        _malformed,
        _undated,
        _slow,
    )
    return next((found for judge in judges if (found := judge(feed, now)) is not None), _OK)


_OK = Condition("ok", "Polled as planned.")
_Judge = Callable[[Feed, datetime], Condition | None]


def _gone(feed: Feed, _now: datetime) -> Condition | None:
    if feed.health.state != "gone":
        return None
    todo = f"Look for the publisher's new address, then change it here or remove the feed. {_KEPT}"
    return Condition("gone", "The server says that this feed is gone for good.", todo, attention=True)


def _asks(feed: Feed, now: datetime) -> Condition | None:
    since = feed.habits.missing_since
    if since is None or spans.lasted(since, feed, now) < ASKS_AFTER or feed.health.state != "failing":
        return None
    why = f"There has been no feed at this address for {_long(now - since)} (404)."
    todo = f"Change the address if the feed has moved, or remove the feed. {_KEPT} Until you decide it is asked once a day."
    return Condition("asks", why, todo, attention=True)


def _waiting(feed: Feed, now: datetime) -> Condition | None:
    moment = feed.health.next_poll
    if feed.health.state != "waiting" or moment is None or moment <= now:
        return None
    why = feed.health.last_error or "The server asked us to wait."
    return Condition("waiting", why, "Nothing to do: Wirewatch asks again by itself, not before the server allows it.")


def _failing(feed: Feed, _now: datetime) -> Condition | None:
    if feed.health.state != "failing":
        return None
    times = f" ({feed.health.failures} times in a row)" if feed.health.failures > 1 else ""
    why = (feed.health.last_error or "The last poll failed.").rstrip(".") + times + "."
    return Condition("failing", why, remedy(feed), attention=True)


def _unreached(feed: Feed, _now: datetime) -> Condition | None:
    if feed.health.state not in {"new", "ok"} or not feed.health.last_error:
        return None
    return Condition("waiting", feed.health.last_error, "Nothing to do: Wirewatch asks again by itself.")


def _new(feed: Feed, _now: datetime) -> Condition | None:
    if feed.health.state == "new" or feed.health.last_polled is None:
        return Condition("new", "Not polled yet.")
    return None


def _same(feed: Feed, now: datetime) -> Condition | None:
    """The archive has another feed at the address that this one would have adopted by now."""
    address = address_to_adopt(feed, feed.habits, now)
    if not address:
        return None
    why = f"It has moved for good to {urls.shown(address)}, which is another feed here or was one: its articles come twice."
    todo = f"Remove this feed, and add the other address if you do not follow it. {_KEPT}"
    return Condition("same", why, todo, attention=True)


def _silent_zero(feed: Feed, _now: datetime) -> Condition | None:
    if feed.habits.empty < EMPTY_TO_TELL:
        return None
    why = f"The server answers, but the feed has held no entry {feed.habits.empty} times in a row."
    todo = "Open the publisher's site: the feed may have moved or been given up."
    return Condition("silent zero", why, todo, attention=True)


def _silent(feed: Feed, now: datetime) -> Condition | None:
    since, newest = feed.habits.silent_from, feed.health.newest_item or feed.health.last_new
    if since is None or newest is None or now < since:
        return None
    why = f"Nothing new for {_long(now - newest)}, which is unusual for this feed."
    todo = "Open the publisher's site: if it has news, the feed has moved or is broken there."
    return Condition("silent", why, todo, attention=True)


def _gap(feed: Feed, now: datetime) -> Condition | None:
    seconds, at = feed.habits.gap_seconds, feed.habits.gap_at
    if not seconds or at is None or now - at > GAP_SHOWN:
        return None
    why = f"Items of about {_long(timedelta(seconds=seconds))} were missed: the feed had moved on when it was asked."
    todo = "Poll it more often (Settings of this feed) and keep Wirewatch running."
    return Condition("gap", why, todo)


def _cut(feed: Feed, _now: datetime) -> Condition | None:
    items, often = feed.habits.items, feed.habits.cut
    if often and items >= MAX_ITEMS:
        return Condition("cut", f"It holds more than is read: only its first {items:,} entries are.")
    if not often:
        return None
    times = f" {often} times in a row" if often > 1 else ""
    return Condition("cut", f"Its document ended early{times}: entries at its end may be missing.", _PUBLISHERS)


def _malformed(feed: Feed, _now: datetime) -> Condition | None:
    if not feed.habits.note:
        return None
    return Condition("malformed", f"Its document has a mistake in it. {feed.habits.note}", _PUBLISHERS)


def _undated(feed: Feed, _now: datetime) -> Condition | None:
    habits = feed.habits
    if not habits.items or habits.undated * 2 <= habits.items:
        return None
    return Condition("undated", _dated(habits.items, habits.items - habits.undated))


def _dated(items: int, dated: int) -> str:
    if items == 1:
        return "Its one item carries no date that can be used, so it counts when it is first seen."
    if dated <= 0:
        return f"None of its {items} items carries a date that can be used, so they count when they are first seen."
    carry = "carries" if dated == 1 else "carry"
    return (
        f"Only {dated} of its {items} items {carry} a date that can be used; the others count when they are first seen."
    )


def _slow(feed: Feed, _now: datetime) -> Condition | None:
    if feed.habits.slow < SLOW_TO_TELL:
        return None
    return Condition("slow", f"The server took more than 5 seconds {feed.habits.slow} times in a row.")


def _long(span: timedelta) -> str:
    """Such as "3 days", "5 hours" or "20 minutes"."""
    for unit, seconds in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        number = int(span.total_seconds() // seconds)
        if number >= (2 if unit == "day" else 1):
            return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
    return "less than a minute"
