"""Counts of a topic, or of all articles, taken apart by what is known of each article or its feed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from monitor.storage.library import sqlite3
from monitor.wanted import Split

_COLUMNS: dict[Split, str] = {
    "source": "a.source",
    "lang": "a.lang",
    "feed": "coalesce(nullif(f.title, ''), f.url)",
    "kind": "f.kind",
    "country": "f.country",
    "family": "f.family",
    "folder": "f.folder",
}
_FLAGGED = """
SELECT g.sort_time - (g.sort_time % :step + :step) % :step AS start, {part} AS part, count(*)
FROM flag g CROSS JOIN article a ON a.id = g.article_id CROSS JOIN feed f ON f.id = a.feed_id
WHERE g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.sort_time >= :since AND g.sort_time < :until
    AND (:mentions OR g.level = 'flag')
GROUP BY start, part ORDER BY start, part
"""
_ALL = """
SELECT a.sort_time - (a.sort_time % :step + :step) % :step AS start, {part} AS part, count(*)
FROM article a CROSS JOIN feed f ON f.id = a.feed_id
WHERE a.sort_time >= :since AND a.sort_time < :until
GROUP BY start, part ORDER BY start, part
"""
_FEEDS = "SELECT f.id FROM feed f WHERE coalesce({part}, '') {is_in} (SELECT value FROM json_each(?)) ORDER BY f.id"
_WHO = """
SELECT CASE WHEN a.source <> '' THEN a.source WHEN f.title <> '' THEN f.title ELSE f.url END AS who, count(*) AS many
FROM flag g CROSS JOIN article a ON a.id = g.article_id CROSS JOIN feed f ON f.id = a.feed_id
WHERE g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.sort_time >= :since AND g.sort_time < :until
    AND g.level = 'flag'
GROUP BY who ORDER BY many DESC, who
"""


def feeds(connection: sqlite3.Connection, split: Split, names: Sequence[str], *, others: bool) -> list[int]:
    """The feeds, removed and imported ones too, of which one of these names is said, or with `others` none of them.

    For what is said of feeds: not for "source" and "lang", which are said of each article.
    """
    query = _FEEDS.format(part=_COLUMNS[split], is_in="NOT IN" if others else "IN")
    return [row[0] for row in connection.execute(query, [json.dumps(list(names))])]


def who(connection: sqlite3.Connection, topic: str, since: int, until: int) -> list[tuple[str, int]]:
    """Who has the articles flagged for a topic, as lists name them, and how many each; the most first. Times are epoch seconds."""
    return connection.execute(_WHO, {"topic": topic, "since": since, "until": until}).fetchall()


def parts(
    connection: sqlite3.Connection, topic: str | None, split: Split, values: dict[str, str | int]
) -> list[tuple[int, str, int]]:
    """(start of the slot in epoch seconds, name of the part, how many), rising. `values` are those of `counting.values_of`."""
    query = (_ALL if topic is None else _FLAGGED).format(part=_COLUMNS[split])
    return connection.execute(query, values).fetchall()
