"""Alerts on their way to mail and other channels: what waits, what was sent, what could not be."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime

from monitor.messages import Article, Message, Waiting
from monitor.storage.cells import moment, seconds, storable
from monitor.storage.writing import Database

PUT = "INSERT OR IGNORE INTO outbox (alert_id, channel, key, due, since) VALUES (?, ?, ?, ?, ?)"
LONGEST = 86_400
"""Nothing is put off for more seconds: what is due later than that was put off before the clock was set back, and is due now."""

CHANNELS_DUE = f"SELECT DISTINCT channel FROM outbox WHERE state = 'waiting' AND (due <= ?1 OR due > ?1 + {LONGEST})"
NEXT = f"""
SELECT o.id, o.tries, o.since, o.key, al.id, al.raised, al.topic, al.kind, al.title, al.text, al.urgency, al.article_id
FROM outbox o JOIN alert al ON al.id = o.alert_id
WHERE o.channel = ?1 AND o.state = 'waiting' AND (o.due <= ?2 OR o.due > ?2 + {LONGEST}) ORDER BY o.id LIMIT 1
"""
ARTICLES = """
SELECT a.title, a.source, a.url, a.sort_time FROM article a
WHERE a.id = ?2 OR a.id IN (SELECT article_id FROM alert_item WHERE alert_id = ?1) ORDER BY a.sort_time DESC, a.id DESC LIMIT ?3
"""
SENT = "UPDATE outbox SET state = 'sent', tries = tries + 1, error = '' WHERE id = ?"
PUT_OFF = "UPDATE outbox SET tries = tries + 1, due = ?, error = ? WHERE id = ?"
GIVE_UP = "UPDATE outbox SET state = 'failed', tries = tries + 1, error = ? WHERE id = ?"
WAIT_TOO = (
    f"UPDATE outbox SET due = iif(due > ?1 + {LONGEST}, ?1, max(due, ?1)) WHERE channel = ?2 AND state = 'waiting'"
)
AGAIN = "UPDATE outbox SET state = 'waiting', due = ?, since = ?, error = '' WHERE channel = ? AND state <> 'sent'"
DROP = "DELETE FROM outbox WHERE channel = ? AND state <> 'sent'"
DELIVERED = "UPDATE alert SET delivered = 1, channel = CASE channel WHEN 'list' THEN ?2 ELSE channel || ', ' || ?2 END WHERE id = ?1"
MOST_ARTICLES = 100


def put(db: Database, alert_id: int, channels: Iterable[str], now: datetime) -> None:
    """Have the alert sent through each of these channels, once."""
    for channel in channels:
        db.execute(PUT, [alert_id, storable(channel), uuid.uuid4().hex, seconds(now), seconds(now)])


def channels_due(db: Database, now: datetime) -> list[str]:
    """The channels that have something to send now."""
    return [row[0] for row in db.execute(CHANNELS_DUE, [seconds(now)])]


def next_for(db: Database, channel: str, now: datetime) -> tuple[Waiting, Message] | None:
    """The oldest alert that is to go out through this channel now."""
    row = db.execute(NEXT, [storable(channel), seconds(now)]).fetchone()
    if row is None:
        return None
    number, tries, since, key, alert_id, raised, topic, kind, title, text, urgency, article_id = row
    found = db.execute(ARTICLES, [alert_id, article_id, MOST_ARTICLES])
    articles = tuple(Article(title, source, url, moment(at)) for title, source, url, at in found)
    return Waiting(number, tries, moment(since)), Message(
        key, alert_id, moment(raised), topic, kind, title, text, urgency, articles
    )


def sent(db: Database, number: int, alert_id: int, channel: str) -> None:
    """It arrived."""
    with db.atomic():
        db.execute(SENT, [number])
        db.execute(DELIVERED, [alert_id, storable(channel)])


def put_off(db: Database, number: int, channel: str, due: datetime, error: str) -> None:
    """It is to be tried again then, and what else waits for this channel (if one is named) not before."""
    with db.atomic():
        db.execute(PUT_OFF, [seconds(due), storable(error), number])
        db.execute(WAIT_TOO, [seconds(due), storable(channel)])


def give_up(db: Database, number: int, error: str) -> None:
    """It could not be sent."""
    db.execute(GIVE_UP, [storable(error), number])


def again(db: Database, channel: str, now: datetime) -> int:
    """Try all that was not sent through this channel again now; gives how many."""
    return db.execute(AGAIN, [seconds(now), seconds(now), storable(channel)]).rowcount


def drop(db: Database, channel: str) -> int:
    """Send no more through this channel of what waits or failed; gives how many."""
    return db.execute(DROP, [storable(channel)]).rowcount
