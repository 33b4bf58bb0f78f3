"""Alerts about what does not come, or comes in bulk: feeds that stopped working, silent topics, and topics with a burst."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta

from monitor.alerts import texts
from monitor.alerts.hits import Around, Burst, Told
from monitor.alerts.hours import instant
from monitor.alerts.sifting import why_closed
from monitor.feeds.health import condition
from monitor.model import Feed, Topic
from monitor.storage.alert_book import AlertBook

FAILURES = 5
"""So often in a row a feed must have failed before that is told: servers have bad hours."""

ANSWERING = 0.5
"""The share of feeds that must answer as planned for silence to mean anything."""

_FEED, _SILENCE, _BURST = "feed:", "silence:", "burst:"
_NOBODY = Topic("", "", "")


def attention(
    book: AlertBook, feeds: Sequence[Feed], topics: Sequence[Topic], around: Around, *, about_feeds: bool
) -> list[Told]:
    """The alerts that are due about feeds (if wanted at all) and silent topics; each is told once, and again after it was over.

    That it was told is kept with the alert itself, so that one without the other is never in the archive.
    """
    told = _about_feeds(book, feeds, around) if about_feeds and not why_closed(_NOBODY, around) else []
    healthy = sum(_answers(feed, around.now) for feed in feeds)
    for topic in topics:
        if topic.alert and topic.rule.silence_hours and (one := _silence(book, topic, len(feeds), healthy, around)):
            told.append(one)
    return told


def _about_feeds(book: AlertBook, feeds: Sequence[Feed], around: Around) -> list[Told]:
    now, known = around.now, book.told_of(_FEED)
    bad = {str(feed.id): feed for feed in feeds if needs_user(feed, now)}
    for gone in known.keys() - bad.keys():
        book.forget(_FEED + gone)
    new = [feed for number, feed in bad.items() if number not in known]
    if not new:
        return []
    marks = tuple((f"{_FEED}{feed.id}", now) for feed in new)
    return [Told(texts.feeds_down([feed.name for feed in new], condition(new[0], now).why, now), marks=marks)]


def needs_user(feed: Feed, now: datetime) -> bool:
    """Whether a feed does not work and will not mend itself soon, as far as can be told."""
    found = condition(feed, now)
    return found.attention and (found.word != "failing" or feed.health.failures >= FAILURES)


def _answers(feed: Feed, now: datetime) -> bool:
    """Whether it was read when it was last due, and that was not long ago by its own rhythm."""
    due = feed.health.next_poll
    return feed.health.state == "ok" and due is not None and due > now - timedelta(hours=1)


def _silence(book: AlertBook, topic: Topic, feeds: int, healthy: int, around: Around) -> Told | None:
    """A silence is told once; the next article that is flagged ends it."""
    last = book.last_flag(topic.name)
    if last is None or around.now - last < timedelta(hours=topic.rule.silence_hours):
        return None
    known = book.told_of(f"{_SILENCE}{topic.name}").get("")
    if (known is not None and known[0] >= last) or healthy < ANSWERING * feeds or why_closed(topic, around):
        return None
    alert = texts.silence(topic, topic.rule.silence_hours, healthy, feeds, around.now)
    return Told(alert, (), topic.rule.channels, ((f"{_SILENCE}{topic.name}", around.now),))


Find = Callable[[Sequence[str], datetime], Sequence[Burst]]
"""The bursts of these topics on the local days from this moment on."""


def bursting(
    book: AlertBook, topics: Sequence[Topic], stirred: Mapping[str, datetime], around: Around, find: Find
) -> tuple[list[Told], set[str]]:
    """The bursts that are to be told, and the topics that were looked at.

    `stirred` says which topics had flags since they were looked at last, and since when. One that is snoozed or quiet now is looked at
    when that is over; its burst is told then, also that of the day before. A day's burst is told once.
    """
    known, told, seen = book.told_of(_BURST), [], set()
    for topic in topics:
        if topic.name not in stirred or not topic.alert or not topic.rule.tells_of_bursts or why_closed(topic, around):
            continue
        seen.add(topic.name)
        day = instant(stirred[topic.name].astimezone(around.zone).date(), time(0), around.zone)
        last = known[topic.name][0] if topic.name in known else None
        new = [one for one in find([topic.name], day) if last is None or one.day > last]
        wanted = [one for one in new if one.publishers >= topic.rule.publishers]
        if wanted:
            newest = max(wanted, key=lambda one: one.day)
            alert = texts.burst(topic, newest, _when(newest, around), around.now)
            told.append(Told(alert, (), topic.rule.channels, ((_BURST + topic.name, newest.day),)))
    return told, seen


def _when(found: Burst, around: Around) -> str:
    day, today = (moment.astimezone(around.zone).date() for moment in (found.day, around.now))
    return "today" if day == today else "yesterday" if day == today - timedelta(days=1) else f"on {day:%Y-%m-%d}"
