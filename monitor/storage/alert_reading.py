"""The alert list as a window reads it: by topic, kind and what was seen, a page at a time; the channels' state; what is snoozed."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from datetime import datetime

from monitor.messages import AlertFilter, ChannelState, Telling
from monitor.model import Alert
from monitor.storage.cells import moment, seconds
from monitor.storage.library import sqlite3
from monitor.storage.rows import ALERT_COLUMNS, alert_of

_WANTED = """
FROM alert WHERE (:topic = '' OR topic = :topic) AND (:kinds = '' OR instr(:kinds, ' ' || kind || ' '))
    AND (NOT :unseen OR seen = 0) AND (:before = 0 OR id < :before)
ORDER BY id DESC LIMIT :limit
"""
ALERTS = f"SELECT {ALERT_COLUMNS} {_WANTED}"
IDS = f"SELECT id {_WANTED}"
OF_IDS = f"""
SELECT {ALERT_COLUMNS} FROM (SELECT key AS place, value AS wanted FROM json_each(?)) j CROSS JOIN alert ON id = j.wanted ORDER BY j.place
"""
TOLD_OF = "SELECT what, at, until FROM alert_told WHERE what >= ?1 AND what < ?1 || char(1114111)"
STATE = """
SELECT channel, sum(state = 'waiting'), sum(state = 'failed'), sum(state = 'sent'), max(tries * (state = 'waiting')),
    min(CASE state WHEN 'waiting' THEN due END), coalesce((SELECT error FROM outbox e
        WHERE e.channel = o.channel AND e.error <> '' ORDER BY e.id DESC LIMIT 1), '')
FROM outbox o GROUP BY channel ORDER BY channel
"""
_SNOOZE = "snooze:"
HELD = "SELECT topic, count(*) FROM alert_item WHERE state = 'held' GROUP BY topic"
UNDECIDED = "SELECT topic, count(*) FROM undecided GROUP BY topic"


def alerts(connection: sqlite3.Connection, wanted: AlertFilter, limit: int) -> list[Alert]:
    """The newest first."""
    return [alert_of(row) for row in connection.execute(ALERTS, _values(wanted, limit))]


def ids(connection: sqlite3.Connection, wanted: AlertFilter) -> array[int]:
    """The whole list by its ids, the newest first."""
    return array("q", (row[0] for row in connection.execute(IDS, _values(wanted, -1))))


def of_ids(connection: sqlite3.Connection, wanted: Sequence[int]) -> list[Alert]:
    """These alerts in this order; those that are gone are left out."""
    return [alert_of(row) for row in connection.execute(OF_IDS, [json.dumps(list(wanted))])]


def _values(wanted: AlertFilter, limit: int) -> dict[str, object]:
    return {
        "topic": wanted.topic,
        "kinds": f" {' '.join(wanted.kinds)} " if wanted.kinds else "",
        "unseen": wanted.unseen,
        "before": wanted.before,
        "limit": limit,
    }


def telling(connection: sqlite3.Connection, now: datetime) -> Telling:
    """The channels, what is snoozed at `now`, what is held back, and what no rule has decided yet."""
    snoozed = connection.execute(TOLD_OF, [_SNOOZE])
    return Telling(
        tuple(_state_of(row) for row in connection.execute(STATE)),
        {str(what)[len(_SNOOZE) :]: moment(until) for what, _, until in snoozed if until > seconds(now)},
        {str(topic): int(number) for topic, number in connection.execute(HELD)},
        {str(topic): int(number) for topic, number in connection.execute(UNDECIDED)},
    )


def _state_of(row: Sequence[object]) -> ChannelState:
    """A ChannelState from a row of STATE."""
    name, *numbers, due, error = row
    waiting, failed, sent, tries = (one if isinstance(one, int) else 0 for one in numbers)
    when = moment(due) if isinstance(due, int) else None
    return ChannelState(str(name), waiting, failed, sent, tries, when, str(error))
