"""What the user was told, kept as a list: raised, delivered, seen."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Sequence

from monitor.model import Alert
from monitor.storage.cells import seconds, storable
from monitor.storage.writing import Database

RAISE = """
INSERT INTO alert (raised, topic, kind, title, text, article_id, channel, delivered, seen, urgency)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
"""
DELIVERED = "UPDATE alert SET delivered = 1, channel = CASE WHEN ?2 = '' THEN channel ELSE ?2 END WHERE id = ?1"
ALERTED = """
SELECT DISTINCT al.article_id FROM json_each(?) j CROSS JOIN alert al ON al.article_id = j.value AND al.article_id <> 0
"""
SEEN = "UPDATE alert SET seen = 1 WHERE seen = 0 AND (?1 = 0 OR id <= ?1)"
THESE_SEEN = "UPDATE alert SET seen = 1 WHERE seen = 0 AND id IN (SELECT value FROM json_each(?))"


def raise_alerts(db: Database, alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """Keep them in this order; gives them back with the ids they got."""
    kept = []
    with db.atomic():
        for alert in alerts:
            texts = (storable(text) for text in (alert.topic, alert.kind, alert.title, alert.text))
            rest = (alert.article_id, storable(alert.channel), alert.delivered, alert.seen, storable(alert.urgency))
            number = int(db.execute(RAISE, [seconds(alert.raised), *texts, *rest]).fetchone()[0])
            kept.append(dataclasses.replace(alert, id=number))
    return tuple(kept)


def alerted(db: Database, ids: Iterable[int]) -> frozenset[int]:
    """Those of these articles that an alert was about already."""
    return frozenset(row[0] for row in db.execute(ALERTED, [json.dumps(list(ids))]))


def alert_delivered(db: Database, alert_id: int, channel: str = "") -> None:
    """It reached the user, through this channel if one is named."""
    db.execute(DELIVERED, [alert_id, storable(channel)])


def alerts_seen(db: Database, up_to: int, ids: Sequence[int] = ()) -> int:
    """All alerts up to this id (0 = all) were seen; with `ids`, only these. Gives how many that changed."""
    with db.atomic():
        if ids:
            return db.execute(THESE_SEEN, [json.dumps(list(ids))]).rowcount
        return db.execute(SEEN, [up_to]).rowcount
