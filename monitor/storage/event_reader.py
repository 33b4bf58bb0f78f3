"""Reading the ledger: lists of events, what is said of each and by whom, their articles, and how many there are over time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from monitor.ledger import EventArticle, Kind, LedgerEvent, Said, SaidAgain
from monitor.model import ArticleFilter, Level
from monitor.storage import event_counts
from monitor.storage.cells import Cell, moment, seconds, storable
from monitor.storage.library import sqlite3

_OF_TOPIC = """
EXISTS (SELECT 1 FROM telling t JOIN flag g ON g.article_id = t.article_id JOIN topic p ON p.id = g.topic_id
    WHERE t.event_id = e.id AND p.removed IS NULL AND g.level = 'flag' AND p.name IN (SELECT value FROM json_each(:topics)))
"""
_COUNTED = """
e.id, e.kind, e.started, e.ended, e.title, count(DISTINCT a.id), count(DISTINCT coalesce(a.story_id, -a.id)),
    count(DISTINCT coalesce(o.family, a.source)), min(a.sort_time), max(a.sort_time)
"""
_TOLD_BY = """
JOIN telling t ON t.event_id = e.id JOIN article a ON a.id = t.article_id
LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
"""
_DAY = "coalesce(e.started, e.first_at)"
ASKED = f"""
SELECT e.id FROM event e
WHERE e.last_at >= :since AND e.first_at < :until AND (:every OR {_OF_TOPIC})
    AND (json_array_length(:kinds) = 0 OR e.kind IN (SELECT value FROM json_each(:kinds)))
    AND EXISTS (SELECT 1 FROM telling t WHERE t.event_id = e.id)
ORDER BY {_DAY} DESC, e.id DESC LIMIT :limit
"""
THESE = f"""
SELECT {_COUNTED} FROM json_each(?) j CROSS JOIN event e ON e.id = j.value {_TOLD_BY} GROUP BY e.id ORDER BY {_DAY} DESC, e.id DESC
"""
_AT_ONCE = 500
"""Events of which it is looked up at once whether a topic tells of them."""
ONE = f"SELECT {_COUNTED} FROM event e {_TOLD_BY} WHERE e.id = ? GROUP BY e.id"
_SOURCE = "CASE WHEN a.source <> '' THEN a.source WHEN d.title <> '' THEN d.title ELSE d.url END"
SAID = f"""
SELECT f.event_id, f.id, f.article_id, f.field, CASE WHEN w.word = 'corrected' THEN w.value ELSE f.value END,
    CASE WHEN w.word = 'corrected' THEN w.unit ELSE f.unit END, f.quote, f.in_field, f."start", f."end", f.speaker, {_SOURCE},
    coalesce(o.family, a.source), a.sort_time, f.value, w.word, f.office, f.country, f.note, f.conversion
FROM json_each(?) j CROSS JOIN fact f ON f.event_id = j.value JOIN article a ON a.id = f.article_id JOIN feed d ON d.id = a.feed_id
LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
LEFT JOIN fact_word w ON w.article_id = f.article_id AND w.kind = f.kind AND w.nth = f.nth AND w.field = f.field AND w.said = f.value
ORDER BY a.sort_time, a.id, f.id
"""
ARTICLES = f"""
SELECT a.id, a.title, {_SOURCE}, coalesce(o.family, a.source), a.url, a.sort_time, a.story_id, t.nth,
    EXISTS (SELECT 1 FROM event_pin p WHERE p.article_id = t.article_id AND p.kind = t.kind AND p.nth = t.nth)
FROM telling t JOIN article a ON a.id = t.article_id JOIN feed d ON d.id = a.feed_id
LEFT JOIN copy c ON c.article_id = a.id LEFT JOIN outlet o ON o.id = c.outlet_id
WHERE t.event_id = ? ORDER BY a.sort_time, a.id, t.nth LIMIT ?
"""
EVENTS_OF = "SELECT DISTINCT event_id FROM telling WHERE article_id = ? ORDER BY event_id"
WAITING = "SELECT count(DISTINCT article_id) FROM flag INDEXED BY flag_untold WHERE told = 0 AND level = 'flag'"
_MOST_ARTICLES = 2000

Row = tuple[Cell, ...]


class EventReader:
    """Any thread may use it; each call borrows a connection that only reads. Raises ArchiveError as the Reader does."""

    def __init__(self, borrowed: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        self._borrowed = borrowed

    def waiting(self) -> int:
        """How many flagged articles were not read for events yet."""
        with self._borrowed() as connection:
            return int(connection.execute(WAITING).fetchone()[0])

    def newest(self, wanted: ArticleFilter, kinds: Iterable[Kind] = (), limit: int = 500) -> list[LedgerEvent]:
        """Events with an article in the filter's time, of its topics if it has any those that `hourly` counts, without their facts.

        The last day first: the day that is told, else that of the first article. The rest of the filter is not looked at.
        """
        topics = [storable(topic) for topic in wanted.topics]
        values = {
            "since": seconds(wanted.since) if wanted.since else -(2**62),
            "until": seconds(wanted.until) if wanted.until else 2**62,
            "topics": json.dumps(topics),
            "every": not topics,
            "kinds": json.dumps(list(kinds)),
            "limit": -1 if topics else limit,
        }
        with self._borrowed() as connection:
            asked = [row[0] for row in connection.execute(ASKED, values)]
            these = _of_topics(connection, topics, asked, limit) if topics else asked
            return [_event(row) for row in connection.execute(THESE, [json.dumps(these)])]

    def event(self, number: int) -> LedgerEvent | None:
        """One event without its facts; None when there is no such one."""
        with self._borrowed() as connection:
            row = connection.execute(ONE, [number]).fetchone()
            return _event(row) if row else None

    def said(self, events: Iterable[int]) -> dict[int, list[Said]]:
        """All that is said of each of these events, rejected values too, the earliest article first."""
        found: dict[int, list[Said]] = {}
        with self._borrowed() as connection:
            for number, *row in connection.execute(SAID, [json.dumps(list(events))]):
                found.setdefault(number, []).append(_said(tuple(row)))
        return found

    def articles(self, number: int) -> list[EventArticle]:
        """The articles that tell of an event, the earliest first."""
        with self._borrowed() as connection:
            return [_article(row) for row in connection.execute(ARTICLES, [number, _MOST_ARTICLES])]

    def events_of(self, article_id: int) -> list[int]:
        """The events of which an article tells."""
        with self._borrowed() as connection:
            return [row[0] for row in connection.execute(EVENTS_OF, [article_id])]

    def hourly(
        self, topic: str | None, since: datetime, until: datetime, level: Level = "flag", step: int = 3600
    ) -> list[tuple[int, int]]:
        """(start of the slot in epoch seconds, event), each pair once: of a topic those of which an article tells where its words stand.

        Mentions are of no event, so that `level` makes no difference.
        """
        del level
        with self._borrowed() as connection:
            return event_counts.hourly(connection, topic, since, until, step)


def _of_topics(connection: sqlite3.Connection, topics: Sequence[str], events: Sequence[int], limit: int) -> list[int]:
    """The first of these events, in their order, that one of the topics tells of."""
    found: list[int] = []
    for start in range(0, len(events), _AT_ONCE):
        if len(found) >= limit:
            break
        some = events[start : start + _AT_ONCE]
        told = event_counts.of_topics(connection, topics, some)
        found += [one for one in some if one in told]
    return found[:limit]


def _event(row: Row) -> LedgerEvent:
    number, kind, started, ended, title, articles, stories, publishers, first, last = row
    return LedgerEvent(
        id=int(str(number)),
        kind=kind,  # type: ignore[arg-type]  # the table takes no other
        day=moment(int(str(started))).date() if started is not None else None,
        last_day=moment(int(str(ended))).date() if ended is not None else None,
        title=str(title),
        articles=int(str(articles)),
        stories=int(str(stories)),
        publishers=int(str(publishers)),
        first_article=moment(int(str(first))),
        last_article=moment(int(str(last))),
    )


def _said(row: Row) -> Said:
    number, article, field, value, unit, quote, where, start, end, speaker, source, family, at, machine, *rest = row
    word, office, country, note, conversion = rest
    return Said(
        fact_id=int(str(number)),
        article_id=int(str(article)),
        field=str(field),
        value=value if value is not None else "",
        unit=str(unit),
        quote=str(quote),
        where=str(where),
        start=int(str(start)),
        end=int(str(end)),
        speaker=str(speaker),
        source=str(source),
        family=str(family),
        at=moment(int(str(at))),
        machine=machine if machine is not None else "",
        word=word,  # type: ignore[arg-type]  # the table takes no other
        office=str(office),
        country=str(country),
        note=str(note),
        conversion=_again(str(conversion)),
    )


def _again(text: str) -> SaidAgain | None:
    if not text:
        return None
    found = json.loads(text)
    return SaidAgain(float(found["value"]), str(found["unit"]), float(found["km"]), bool(found["agrees"]))


def _article(row: Row) -> EventArticle:
    number, title, source, family, url, at, story, nth, pinned = row
    story_id = int(str(story)) if story is not None else None
    when = moment(int(str(at)))
    text = str(title), str(source), str(family), str(url)
    return EventArticle(int(str(number)), *text, when, story_id, int(str(nth)), bool(pinned))
