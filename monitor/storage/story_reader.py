"""Reading stories: lists of them, the copies of one, how many copies an article has, and how many stories there are over time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.model import ArticleFilter, Level
from monitor.storage.cells import moment, moment_or_none, seconds, storable
from monitor.storage.library import sqlite3
from monitor.story import Copy, Story

WAITING = "SELECT count(*) FROM article INDEXED BY article_ungrouped WHERE story_id IS NULL"
_OF_TOPIC = """
EXISTS (SELECT 1 FROM article a JOIN flag g ON g.article_id = a.id JOIN topic t ON t.id = g.topic_id
    WHERE a.story_id = s.id AND t.removed IS NULL AND (:mentions OR g.level = 'flag') AND t.name IN (SELECT value FROM json_each(:topics)))
"""
NEWEST = f"""
SELECT s.id, s.first_seen, s.title, s.originator, s.first_at, s.last_at, count(a.id) AS articles,
    count(DISTINCT coalesce(o.family, a.source)) AS publishers
FROM (
    SELECT s.* FROM story s WHERE s.last_at >= :since AND s.first_at < :until AND (:every OR {_OF_TOPIC})
        AND (NOT :copied OR (SELECT count(*) FROM (SELECT 1 FROM article a WHERE a.story_id = s.id LIMIT 2)) > 1)
    ORDER BY s.last_at DESC, s.id DESC LIMIT :limit
) s JOIN article a ON a.story_id = s.id LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
GROUP BY s.id ORDER BY s.last_at DESC, s.id DESC
"""
ONE = """
SELECT s.id, s.first_seen, s.title, s.originator, s.first_at, s.last_at, count(a.id), count(DISTINCT coalesce(o.family, a.source))
FROM story s JOIN article a ON a.story_id = s.id LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
WHERE s.id = ? GROUP BY s.id
"""
COPIES = """
SELECT a.id, coalesce(c.parent_id, 0), coalesce(c.how, ''), coalesce(c.likeness, 1.0), a.title, a.url,
    CASE WHEN a.source <> '' THEN a.source WHEN f.title <> '' THEN f.title ELSE f.url END, coalesce(o.family, a.source),
    coalesce(nullif(t.originator, ''), a.originator), a.published, a.first_seen, a.sort_time,
    (SELECT min(i.at) FROM alert_item i WHERE i.article_id = a.id AND i.state = 'told')
FROM article a JOIN feed f ON f.id = a.feed_id LEFT JOIN full_text t ON t.article_id = a.id
    LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
WHERE a.story_id = ? ORDER BY a.sort_time, a.id LIMIT ?
"""
STORY_OF = "SELECT story_id FROM article WHERE id = ?"
COPIES_OF = """
SELECT a.id, (SELECT count(*) FROM article b WHERE b.story_id = a.story_id) - 1 AS others
FROM json_each(?) j CROSS JOIN article a ON a.id = j.value WHERE a.story_id IS NOT NULL AND others > 0
"""
_SLOT = "{0}.sort_time - ({0}.sort_time % :step + :step) % :step"
HOURLY = f"""
SELECT DISTINCT {_SLOT.format("a")}, a.story_id FROM article a INDEXED BY article_grouped
WHERE a.story_id IS NOT NULL AND a.sort_time >= :since AND a.sort_time < :until
UNION ALL
SELECT {_SLOT.format("a")}, -a.id FROM article a INDEXED BY article_ungrouped
WHERE a.story_id IS NULL AND a.sort_time >= :since AND a.sort_time < :until
"""
HOURLY_FLAGGED = f"""
SELECT DISTINCT {_SLOT.format("g")}, coalesce(a.story_id, -a.id) FROM flag g CROSS JOIN article a ON a.id = g.article_id
WHERE g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.sort_time >= :since AND g.sort_time < :until
    AND (:mentions OR g.level = 'flag')
"""
_MOST_COPIES = 2000


class StoryReader:
    """Any thread may use it; each call borrows a connection that only reads. Raises ArchiveError as the Reader does."""

    def __init__(self, borrowed: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._borrowed = borrowed

    def waiting(self) -> int:
        """How many articles are in no story yet."""
        with self._borrowed() as connection:
            return int(connection.execute(WAITING).fetchone()[0])

    def newest(self, wanted: ArticleFilter, limit: int = 500, *, copied: bool = False) -> list[Story]:
        """Stories with an article in the filter's time, and one flagged for its topics if it has any; the last that moved first.

        With `copied` only those that have more than one article. The rest of the filter is not looked at.
        """
        values = {
            "since": seconds(wanted.since) if wanted.since else -(2**62),
            "until": seconds(wanted.until) if wanted.until else 2**62,
            "topics": json.dumps([storable(topic) for topic in wanted.topics]),
            "every": not wanted.topics,
            "mentions": wanted.level == "mention",
            "copied": copied,
            "limit": limit,
        }
        with self._borrowed() as connection:
            return [_story(row) for row in connection.execute(NEWEST, values)]

    def story(self, number: int) -> Story | None:
        """One story; None when there is no such one."""
        with self._borrowed() as connection:
            row = connection.execute(ONE, [number]).fetchone()
            return _story(row) if row else None

    def of(self, article_id: int) -> int | None:
        """The number of the article's story; None while it has none."""
        with self._borrowed() as connection:
            row = connection.execute(STORY_OF, [article_id]).fetchone()
            return row[0] if row else None

    def copies(self, number: int) -> list[Copy]:
        """The articles of a story, the earliest first."""
        with self._borrowed() as connection:
            return [_copy(row) for row in connection.execute(COPIES, [number, _MOST_COPIES])]

    def copies_of(self, ids: Iterable[int]) -> dict[int, int]:
        """How many other articles the story of each of these has, by article; those that stand alone are left out."""
        with self._borrowed() as connection:
            return dict(connection.execute(COPIES_OF, [json.dumps(list(ids))]).fetchall())

    def hourly(
        self, topic: str | None, since: datetime, until: datetime, level: Level = "flag", step: int = 3600
    ) -> list[tuple[int, int]]:
        """(start of the slot in epoch seconds, story), each pair once; an article that is in no story yet is one by itself."""
        values = {
            "topic": topic or "",
            "since": seconds(since),
            "until": seconds(until),
            "mentions": level == "mention",
            "step": step,
        }
        with self._borrowed() as connection:
            return connection.execute(HOURLY if topic is None else HOURLY_FLAGGED, values).fetchall()


def _story(row: tuple[int, int, str, str, int, int, int, int]) -> Story:
    number, first_seen, title, originator, since, until, articles, publishers = row
    return Story(number, moment(first_seen), title, originator, articles, publishers, moment(since), moment(until))


def _copy(row: tuple[int, int, str, float, str, str, str, str, str, int | None, int, int, int | None]) -> Copy:
    *plain, published, first_seen, sort_time, alerted = row
    number, parent, how, likeness, title, url, source, family, originator = plain
    return Copy(
        int(str(number)),
        int(str(parent)),
        str(how),
        float(str(likeness)),
        str(title),
        str(url),
        str(source),
        str(family),
        str(originator),
        moment_or_none(published),
        moment(first_seen),
        moment(sort_time),
        moment_or_none(alerted),
    )
