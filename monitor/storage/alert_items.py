"""What the rules decided about each article for each topic, and all that they need to know to decide."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from monitor.storage.alert_reading import TOLD_OF
from monitor.storage.cells import moment, seconds, storable
from monitor.storage.writing import Database
from monitor.values import dataclass

FACTS = """
SELECT a.id, a.sort_time, a.title, a.source, a.story_id, a.backfill, a.flood, f.id, f.url, f.title, f.family, coalesce(o.family, '')
FROM json_each(?) j CROSS JOIN article a ON a.id = j.value JOIN feed f ON f.id = a.feed_id
LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
"""
HELD = "SELECT topic, article_id, at, story, why FROM alert_item WHERE state = 'held'"
LEVELS = """
SELECT g.article_id, g.level FROM json_each(?2) j CROSS JOIN flag g ON g.article_id = j.value
JOIN topic t ON t.id = g.topic_id WHERE t.name = ?1 AND t.removed IS NULL
"""
TOLD = """
SELECT DISTINCT i.article_id FROM json_each(?) j CROSS JOIN alert_item i ON i.article_id = j.value AND i.state = 'told'
"""
DECIDED = """
SELECT i.topic, i.article_id FROM json_each(?1) j CROSS JOIN alert_item i ON i.topic = ?2 AND i.article_id = j.value
WHERE NOT (i.state = 'passed' AND i.why IN ('gone', 'mention'))
"""
STORIES = """
SELECT DISTINCT topic, story FROM alert_item
WHERE state = 'told' AND topic = ?1 AND at > ?2 AND story IN (SELECT value FROM json_each(?3))
"""
NOTE = """
INSERT INTO alert_item (topic, article_id, at, story, state, why, alert_id) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (topic, article_id) DO UPDATE SET state = excluded.state, why = excluded.why, alert_id = excluded.alert_id, at = excluded.at
"""
RECENT = """
SELECT topic, count(*) FROM alert WHERE raised > ?1 AND raised <= ?2 AND kind IN ('flag', 'summary', 'digest') GROUP BY topic
"""
TELL = "INSERT OR REPLACE INTO alert_told (what, at, until) VALUES (?, ?, ?)"
FORGET = "DELETE FROM alert_told WHERE what = ?"
LAST_FLAG = """
SELECT t.name, max(g.sort_time) FROM topic t JOIN flag g ON g.topic_id = t.id
WHERE t.removed IS NULL AND t.name = ? AND g.level = 'flag'
"""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What a rule asks about an article and its feed. `owner`: of the feed; `family`: what its publisher counts as ("": not grouped)."""

    article_id: int
    sort_time: datetime
    title: str
    source: str
    story_id: int | None
    backfill: bool
    flood: bool
    feed_id: int
    feed_url: str
    feed_title: str
    owner: str
    family: str


@dataclass(frozen=True, slots=True)
class Item:
    """What was decided about an article for a topic. `state`: told, held or passed, and `why`."""

    topic: str
    article_id: int
    at: datetime
    story: str
    state: str
    why: str = ""
    alert_id: int = 0


def facts(db: Database, ids: Iterable[int]) -> dict[int, ArticleFacts]:
    """What stands in the archive of these articles, by id; those that are gone are left out."""
    found = db.execute(FACTS, [json.dumps(list(ids))])
    return {
        number: ArticleFacts(
            number, moment(at), title, source, story, bool(backfill), bool(flood), feed, url, name, owner, family
        )
        for number, at, title, source, story, backfill, flood, feed, url, name, owner, family in found
    }


def held(db: Database) -> list[Item]:
    """All that is held back."""
    return [
        Item(topic, article_id, moment(at), story, "held", why)
        for topic, article_id, at, story, why in db.execute(HELD)
    ]


def levels(db: Database, topic: str, ids: Iterable[int]) -> dict[int, str]:
    """The level of each of these articles that is flagged for the topic now."""
    return dict(db.execute(LEVELS, [storable(topic), json.dumps(list(ids))]).fetchall())


def told(db: Database, ids: Iterable[int]) -> frozenset[int]:
    """Those of these articles that an alert was raised for."""
    return frozenset(row[0] for row in db.execute(TOLD, [json.dumps(list(ids))]))


def decided(db: Database, topic: str, ids: Iterable[int]) -> frozenset[int]:
    """Those of these articles about which the topic's rule decided already; not those whose flag was gone, or a mention, by then."""
    return frozenset(row[1] for row in db.execute(DECIDED, [json.dumps(list(ids)), storable(topic)]))


def stories(db: Database, topic: str, keys: Iterable[str], since: datetime) -> frozenset[tuple[str, str]]:
    """(topic, story) of those of these stories that the topic told since then."""
    found = db.execute(STORIES, [storable(topic), seconds(since), json.dumps([storable(key) for key in keys])])
    return frozenset((row[0], row[1]) for row in found)


def note(db: Database, items: Sequence[Item]) -> None:
    """Keep what was decided; a later decision replaces an earlier one."""
    rows = [
        (storable(one.topic), one.article_id, seconds(one.at), storable(one.story), one.state, one.why, one.alert_id)
        for one in items
    ]
    with db.atomic():
        db.conn.executemany(NOTE, rows)


def recent(db: Database, now: datetime) -> dict[str, int]:
    """How many alerts about articles each topic raised in the hour before `now`; "" is all together. None of a clock since set back."""
    found = dict(db.execute(RECENT, [seconds(now - timedelta(hours=1)), seconds(now)]).fetchall())
    return {**found, "": sum(found.values())}


def tell(db: Database, what: str, at: datetime, until: datetime | None = None) -> None:
    """Remember that something was told, or is to be left untold until then."""
    db.execute(TELL, [storable(what), seconds(at), seconds(until) if until else 0])


def forget(db: Database, what: str) -> None:
    """It may be told again."""
    db.execute(FORGET, [storable(what)])


def told_of(db: Database, kind: str) -> dict[str, tuple[datetime, datetime]]:
    """What begins with `kind` (which ends in a colon) and was told: when, and until when, by the rest of its name."""
    found = db.execute(TOLD_OF, [kind])
    return {str(what)[len(kind) :]: (moment(at), moment(until)) for what, at, until in found}


def last_flag(db: Database, topic: str) -> datetime | None:
    """The time of the topic's newest flagged article."""
    row = db.execute(LAST_FLAG, [storable(topic)]).fetchone()
    return None if row is None or row[1] is None else moment(row[1])
