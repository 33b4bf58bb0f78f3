"""Alerts about what does not come: feeds that stopped working, and topics of which nothing was heard though their feeds answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.alerts import texts
from monitor.alerts.hits import Around, Told
from monitor.alerts.sifting import why_closed
from monitor.feeds.health import condition
from monitor.model import Feed, Topic
from monitor.storage.alert_book import AlertBook

FAILURES = 5
"""So often in a row a feed must have failed before that is told: servers have bad hours."""

ANSWERING = 0.5
"""The share of feeds that must answer as planned for silence to mean anything."""

_FEED, _SILENCE = "feed:", "silence:"
_NOBODY = Topic("", "", "")


def attention(
    book: AlertBook, feeds: Sequence[Feed], topics: Sequence[Topic], around: Around, *, about_feeds: bool
) -> list[Told]:
    """The alerts that are due about feeds (if wanted at all) and silent topics; each is told once, and again after it was over."""
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
    for feed in new:
        book.tell(_FEED + str(feed.id), now)
    return [Told(texts.feeds_down([feed.name for feed in new], condition(new[0], now).why, now))]


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
    book.tell(f"{_SILENCE}{topic.name}", around.now)
    alert = texts.silence(topic, topic.rule.silence_hours, healthy, feeds, around.now)
    return Told(alert, (), topic.rule.channels)
