"""Which events a topic tells of, and how many over time: those of which its articles tell where the words stand that flag them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from monitor.ledger import TellingKey
from monitor.model import Span
from monitor.storage.cells import seconds
from monitor.storage.library import sqlite3
from monitor.storage.rows import text_spans

NEAR = 250
"""Characters, two sentences or so: a word as far from what is told of a launch or a meeting has something to do with it."""

_SLOT = "{0} - ({0} % :step + :step) % :step"
ALL = f"SELECT DISTINCT {_SLOT.format('at')}, event_id FROM telling WHERE at >= :since AND at < :until"
_OF_TOPIC = "g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL) AND g.level = 'flag'"
_WITHIN = """g.reason = 'query' AND instr(g.spans, '"title"') = 0"""
FLAGGED = f"""
SELECT {_SLOT.format("g.sort_time")}, t.event_id, t.article_id, t.kind, t.nth, {_WITHIN}
FROM flag g CROSS JOIN telling t ON t.article_id = g.article_id
WHERE {_OF_TOPIC} AND g.sort_time >= :since AND g.sort_time < :until
"""
TELLS = f"""
SELECT t.event_id, t.article_id, t.kind, t.nth, {_WITHIN} FROM flag g CROSS JOIN telling t ON t.article_id = g.article_id WHERE {_OF_TOPIC}
"""
TELLS_OF = f"""
SELECT t.event_id, t.article_id, t.kind, t.nth, {_WITHIN}
FROM (SELECT DISTINCT t.article_id FROM json_each(:events) j CROSS JOIN telling t ON t.event_id = j.value) a
CROSS JOIN flag g ON g.article_id = a.article_id CROSS JOIN telling t ON t.article_id = g.article_id
WHERE {_OF_TOPIC}
"""
WORDS = f"""
SELECT g.article_id, g.spans, length(a.title), length(a.summary)
FROM json_each(:articles) j CROSS JOIN flag g ON g.article_id = j.value JOIN article a ON a.id = g.article_id
WHERE {_OF_TOPIC} AND g.reason = 'query'
"""
FACTS = (
    'SELECT article_id, kind, nth, in_field, "start", "end" FROM json_each(?) j CROSS JOIN fact ON article_id = j.value'
)

Place = tuple[int, int]
"""From where to where something stands in an article, title, summary and body counted through."""


def hourly(
    connection: sqlite3.Connection, topic: str | None, since: datetime, until: datetime, step: int
) -> list[tuple[int, int]]:
    """(start of the slot in epoch seconds, event), each pair once; without a topic all events."""
    values = {"topic": topic or "", "since": seconds(since), "until": seconds(until), "step": step}
    if topic is None:
        return connection.execute(ALL, values).fetchall()
    rows = connection.execute(FLAGGED, values).fetchall()
    told = [(event, TellingKey(article, kind, nth), bool(within)) for _, event, article, kind, nth, within in rows]
    beside = _beside(connection, topic, _doubtful(told))
    slots = ((row[0], event) for row, (event, key, _) in zip(rows, told, strict=True) if key not in beside)
    return list(dict.fromkeys(slots))


def of_topics(connection: sqlite3.Connection, topics: Iterable[str], events: Iterable[int] | None = None) -> set[int]:
    """Those of these events (None: of all) that one of the topics tells of, by the rule that counts them."""
    asked = None if events is None else json.dumps(list(events))
    found: set[int] = set()
    for topic in topics:
        rows = connection.execute(TELLS_OF if asked else TELLS, {"events": asked, "topic": topic}).fetchall()
        told = [(event, TellingKey(article, kind, nth), bool(within)) for event, article, kind, nth, within in rows]
        beside = _beside(connection, topic, _doubtful(told))
        found |= {event for event, key, _ in told if key not in beside}
    return found


def _doubtful(told: Iterable[tuple[int, TellingKey, bool]]) -> list[int]:
    """The articles of which the words decide: those that tell of several kinds, or have no word of the topic in the headline."""
    kinds: dict[int, set[str]] = {}
    within: set[int] = set()
    for _, key, no_headline in told:
        kinds.setdefault(key.article_id, set()).add(key.kind)
        if no_headline:
            within.add(key.article_id)
    return [one for one, of in kinds.items() if of != {"other"} and (len(of) > 1 or one in within)]


def _beside(connection: sqlite3.Connection, topic: str, articles: Sequence[int]) -> set[TellingKey]:
    """What these articles tell besides that for which the topic flags them."""
    asked = json.dumps(articles)
    facts: dict[int, list[tuple[TellingKey, str, int, int]]] = {}
    for article, kind, nth, where, start, end in connection.execute(FACTS, [asked]) if articles else ():
        facts.setdefault(article, []).append((TellingKey(article, kind, nth), where, start, end))
    found: set[TellingKey] = set()
    for article, spans, title, summary in connection.execute(WORDS, {"articles": asked, "topic": topic}):
        begins = {"title": 0, "summary": title + 1, "body": title + summary + 2}
        told: dict[TellingKey, list[Place]] = {}
        for key, where, start, end in facts.get(article, ()):
            told.setdefault(key, []).append((begins.get(where, 0) + start, begins.get(where, 0) + end))
        found |= told.keys() - flagged_for(_places(text_spans(spans), begins), told)
    return found


def _places(spans: Iterable[Span], begins: Mapping[str, int]) -> list[Place]:
    return [(begins[one.field] + one.start, begins[one.field] + one.end) for one in spans if one.field in begins]


def flagged_for(words: Iterable[Place], told: Mapping[TellingKey, Sequence[Place]]) -> set[TellingKey]:
    """Of what an article tells, that to which these words stand nearest, if they are near at all.

    Where words are among those that tell of a launch, or of a meeting, no word counts for the other kind by standing beside it.
    """
    found: set[TellingKey] = set()
    within: set[str] = set()
    for word in words:
        apart = {key: min(_apart(word, place) for place in places) for key, places in told.items()}
        nearest = min(apart.values(), default=NEAR + 1)
        if nearest <= NEAR:
            found |= {key for key, far in apart.items() if far == nearest}
        within |= {key.kind for key, far in apart.items() if far == 0}
    return {key for key in found if not within or key.kind in within}


def _apart(one: Place, other: Place) -> int:
    """Characters between two places; 0 where they overlap."""
    return max(0, one[0] - other[1], other[0] - one[1])
