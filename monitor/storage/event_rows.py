"""Events, as the archive takes part in them: which flagged articles are unread, what others tell, and what is kept of what was read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from monitor.happening import FactWord, KeptTelling, ReadArticle, StandingFact, StandingTelling, Unread
from monitor.ledger import TellingKey
from monitor.storage.cells import Cell, moment_or_none, storable
from monitor.storage.writing import Database

_LEAD = 1200
"""Characters of a text that are read to compare it."""

WAITING = "SELECT count(DISTINCT article_id) FROM flag INDEXED BY flag_untold WHERE told = 0 AND level = 'flag'"
_STAMP = "coalesce(a.edited, 0) || ' ' || coalesce(t.asked, 0)"
_READ = f"""
SELECT a.id, a.sort_time, a.published, a.title, a.summary, coalesce(nullif(t.text, ''), a.body), coalesce(a.story_id, 0), {_STAMP},
    coalesce((SELECT print FROM told_text WHERE article_id = a.id), '')
"""
UNREAD = f"""
{_READ} FROM (
    SELECT DISTINCT article_id FROM (
        SELECT g.article_id FROM flag g INDEXED BY flag_untold JOIN article b ON b.id = g.article_id
        WHERE g.told = 0 AND g.level = 'flag' AND b.story_id IS NOT NULL ORDER BY g.sort_time, g.article_id LIMIT ?
    )
) g JOIN article a ON a.id = g.article_id LEFT JOIN full_text t ON t.article_id = a.id ORDER BY a.sort_time, a.id
"""
UNREAD_THESE = f"""
{_READ} FROM json_each(?) j CROSS JOIN article a ON a.id = j.value LEFT JOIN full_text t ON t.article_id = a.id
WHERE a.story_id IS NOT NULL AND EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND g.level = 'flag' AND g.told = 0)
ORDER BY a.sort_time, a.id
"""
STANDING = f"""
SELECT t.article_id, t.kind, t.nth, t.event_id, t.at, coalesce(a.story_id, 0), coalesce(p.pin, 0), a.title,
    substr(coalesce(nullif(x.text, ''), nullif(a.body, ''), a.summary), 1, {_LEAD})
FROM telling t JOIN article a ON a.id = t.article_id LEFT JOIN full_text x ON x.article_id = a.id
LEFT JOIN event_pin p ON p.article_id = t.article_id AND p.kind = t.kind AND p.nth = t.nth
"""
BETWEEN = f"{STANDING} WHERE t.at >= ? AND t.at < ? ORDER BY t.at DESC, t.article_id DESC LIMIT ?"
OF_PINS = f"{STANDING} WHERE p.pin IN (SELECT value FROM json_each(?))"
OF_EVENT = f"{STANDING} WHERE t.event_id = ? ORDER BY t.at, t.article_id, t.nth"
FACTS_OF = """
SELECT f.article_id, f.kind, f.nth, f.field, CASE WHEN w.word = 'corrected' THEN w.value ELSE f.value END,
    CASE WHEN w.word = 'corrected' THEN w.unit ELSE f.unit END, CASE WHEN w.word = 'corrected' THEN '' ELSE f.country END
FROM json_each(?) j CROSS JOIN fact f ON f.article_id = j.value
LEFT JOIN fact_word w ON w.article_id = f.article_id AND w.kind = f.kind AND w.nth = f.nth AND w.field = f.field AND w.said = f.value
WHERE w.word IS NULL OR w.word <> 'rejected' ORDER BY f.id
"""
PINS_OF = "SELECT article_id, kind, nth, pin FROM event_pin WHERE article_id IN (SELECT value FROM json_each(?))"
WORDS_OF = """
SELECT article_id, kind, nth, field, said, word, value, unit FROM fact_word WHERE article_id IN (SELECT value FROM json_each(?))
"""
LAST_EVENT = "SELECT coalesce(max(id), 0) FROM event"
UNFLAGGED = """
SELECT DISTINCT t.article_id FROM telling t
WHERE NOT EXISTS (SELECT 1 FROM flag g WHERE g.article_id = t.article_id AND g.level = 'flag') LIMIT 500
"""
_THESE = "IN (SELECT value FROM json_each(?))"
EVENTS_TOUCHED = f"SELECT DISTINCT event_id FROM telling WHERE article_id {_THESE}"
FORGET_FACTS = f"DELETE FROM fact WHERE article_id {_THESE}"
FORGET_TELLINGS = f"DELETE FROM telling WHERE article_id {_THESE}"
FORGET_PRINTS = f"DELETE FROM told_text WHERE article_id {_THESE}"
ALL_UNREAD = "UPDATE flag SET told = 0 WHERE told = 1 AND level = 'flag'"
TO_BE_READ_AGAIN = f"UPDATE flag SET told = 0 WHERE told = 1 AND article_id {_THESE}"
ADD_EVENT = "INSERT OR IGNORE INTO event (id, kind, title) VALUES (?, ?, '')"
ADD_TELLING = "INSERT INTO telling (article_id, kind, nth, event_id, at) VALUES (?, ?, ?, ?, ?)"
ADD_FACT = f"""
INSERT INTO fact (id, event_id, article_id, kind, nth, field, value, unit, quote, in_field, "start", "end", speaker, office, country, note,
    conversion) VALUES ({", ".join("?" * 17)})
"""
NUMBERS = f"""
SELECT id, article_id, kind, nth, field, value, unit, quote, in_field, "start", "end" FROM fact WHERE article_id {_THESE} ORDER BY id
"""
KEEP_PRINT = "INSERT OR REPLACE INTO told_text (article_id, print) VALUES (?, ?)"
WAS_READ = """
UPDATE flag SET told = 1 WHERE article_id = ?1 AND told = 0 AND ?2 = (
    SELECT coalesce(a.edited, 0) || ' ' || coalesce(t.asked, 0)
    FROM article a LEFT JOIN full_text t ON t.article_id = a.id WHERE a.id = ?1)
"""
SWEEP = "DELETE FROM event WHERE NOT EXISTS (SELECT 1 FROM telling t WHERE t.event_id = event.id)"
END_EVENTS = f"DELETE FROM event WHERE id {_THESE} AND NOT EXISTS (SELECT 1 FROM telling t WHERE t.event_id = event.id)"
_DAY = "CAST(strftime('%s', CASE WHEN w.word = 'corrected' THEN w.value ELSE f.value END) AS INTEGER)"
_DAYS = """
FROM fact f LEFT JOIN fact_word w
    ON w.article_id = f.article_id AND w.kind = f.kind AND w.nth = f.nth AND w.field = f.field AND w.said = f.value
WHERE f.event_id = event.id AND f.field = 'date' AND (w.word IS NULL OR w.word <> 'rejected')
"""
TALLY = f"""
UPDATE event SET
    first_at = (SELECT min(at) FROM telling t WHERE t.event_id = event.id),
    last_at = (SELECT max(at) FROM telling t WHERE t.event_id = event.id),
    lead_id = (SELECT article_id FROM telling t WHERE t.event_id = event.id ORDER BY t.kind = 'other', at, article_id LIMIT 1),
    kind = (SELECT kind FROM telling t WHERE t.event_id = event.id ORDER BY t.kind = 'other', at, article_id LIMIT 1),
    started = (SELECT {_DAY} AS day {_DAYS} AND day IS NOT NULL GROUP BY day ORDER BY count(DISTINCT f.article_id) DESC, day LIMIT 1)
WHERE id {_THESE}
"""
"""The day that most articles tell is the event's; of equals the first."""
TALLY_MORE = f"""
UPDATE event SET ended = CASE WHEN kind = 'summit' THEN (SELECT max({_DAY}) {_DAYS}) ELSE started END,
    title = coalesce((SELECT title FROM article WHERE id = lead_id), '')
WHERE id {_THESE}
"""
UNDATED_OTHERS = f"UPDATE event SET started = first_at, ended = last_at WHERE kind = 'other' AND id {_THESE}"
MAIN_EVENT = f"""
UPDATE article SET event_id = (
    SELECT event_id FROM telling t WHERE t.article_id = article.id ORDER BY kind = 'other', kind, nth LIMIT 1
) WHERE id {_THESE}
"""

Key = tuple[int, str, int]


def waiting(db: Database) -> int:
    """How many flagged articles are unread."""
    return int(db.execute(WAITING).fetchone()[0])


def unread(db: Database, limit: int) -> list[Unread]:
    """Flagged articles that are in a story and unread, the oldest first."""
    return [_unread(row) for row in db.execute(UNREAD, [limit])]


def unread_these(db: Database, ids: Iterable[int]) -> list[Unread]:
    """Those of these articles that are in a story, flagged and unread."""
    return [_unread(row) for row in db.execute(UNREAD_THESE, [json.dumps(list(ids))])]


def _unread(row: Sequence[Cell]) -> Unread:
    number, at, published, title, summary, body, story, stamp, known = row
    when = moment_or_none(int(str(published)) if published is not None else None)
    texts = str(title), str(summary), str(body or "")
    return Unread(int(str(number)), int(str(at)), when, *texts, int(str(story)), str(stamp), str(known))


def between(db: Database, since: int, until: int, limit: int) -> list[StandingTelling]:
    """Tellings of articles of this time (epoch seconds), the last ones where there are more than `limit`."""
    return [_standing(row) for row in db.execute(BETWEEN, [since, until, limit])]


def of_pins(db: Database, pins: Iterable[int]) -> list[StandingTelling]:
    """Tellings that have one of these pins."""
    return [_standing(row) for row in db.execute(OF_PINS, [json.dumps(list(pins))])]


def of_event(db: Database, event: int) -> list[StandingTelling]:
    """The tellings of one event, the earliest first."""
    return [_standing(row) for row in db.execute(OF_EVENT, [event])]


def _standing(row: Sequence[Cell]) -> StandingTelling:
    article, kind, nth, event, at, story, pin, title, text = row
    key = TellingKey(int(str(article)), kind, int(str(nth)))  # type: ignore[arg-type]  # the table takes no other kind
    return StandingTelling(
        key, int(str(event)), int(str(at)), int(str(story)), int(str(pin)), str(title), str(text or "")
    )


def facts_of(db: Database, articles: Iterable[int]) -> list[StandingFact]:
    """The facts of these articles as they count."""
    found = []
    for article, kind, nth, field, value, unit, country in db.execute(FACTS_OF, [json.dumps(list(articles))]):
        found.append(StandingFact(TellingKey(article, kind, nth), field, value, unit, country))
    return found


def pins_of(db: Database, articles: Iterable[int]) -> dict[TellingKey, int]:
    """Which pin each telling of these articles has, told by now or not."""
    rows = db.execute(PINS_OF, [json.dumps(list(articles))])
    return {TellingKey(article, kind, nth): pin for article, kind, nth, pin in rows}


def words_of(db: Database, articles: Iterable[int]) -> list[FactWord]:
    """What the user says of the facts of these articles."""
    found = []
    for article, kind, nth, field, said, word, value, unit in db.execute(WORDS_OF, [json.dumps(list(articles))]):
        found.append(FactWord(TellingKey(article, kind, nth), field, said, word, value, unit))
    return found


def last_event(db: Database) -> int:
    """The highest number of an event; 0 when there is none."""
    return int(db.execute(LAST_EVENT).fetchone()[0])


def unflagged(db: Database) -> list[int]:
    """Some articles that tell of events and are flagged no more."""
    return [row[0] for row in db.execute(UNFLAGGED)]


def keep(db: Database, read: Sequence[ReadArticle]) -> None:
    """Put what these articles tell in the place of what they told before; one transaction. Events that nobody tells of any more go."""
    changed = [one for one in read if not one.same]
    ids = json.dumps([one.id for one in changed])
    with db.atomic():
        touched = {row[0] for row in db.execute(EVENTS_TOUCHED, [ids])}
        numbers = _numbers(db, ids)
        for query in (FORGET_FACTS, FORGET_TELLINGS):
            db.execute(query, [ids])
        tellings = [telling for one in changed for telling in one.tellings]
        db.conn.executemany(ADD_EVENT, [(one.event, one.key.kind) for one in tellings])
        db.conn.executemany(ADD_TELLING, [(*_key(one.key), one.event, one.at) for one in tellings])
        db.conn.executemany(ADD_FACT, _numbered([row for one in tellings for row in _fact_rows(one)], numbers))
        db.conn.executemany(KEEP_PRINT, [(one.id, one.print) for one in changed])
        db.conn.executemany(WAS_READ, [(one.id, one.stamp) for one in read])
        tally(db, touched | {one.event for one in tellings}, ids)


def read_again(db: Database) -> None:
    """All flagged articles are unread."""
    with db.atomic():
        db.execute(ALL_UNREAD)


def forget(db: Database, articles: Sequence[int]) -> None:
    """These articles tell of nothing any more, until they are flagged again; one transaction."""
    ids = json.dumps(list(articles))
    with db.atomic():
        touched = {row[0] for row in db.execute(EVENTS_TOUCHED, [ids])}
        for query in (FORGET_FACTS, FORGET_TELLINGS, FORGET_PRINTS, TO_BE_READ_AGAIN):
            db.execute(query, [ids])
        tally(db, touched, ids)


def sweep(db: Database) -> None:
    """Events whose articles were all deleted go."""
    with db.atomic():
        db.execute(SWEEP)


def tally(db: Database, events: Iterable[int], articles: str) -> None:
    """Work out anew what is kept with these events, and of which event each of these articles (ids as JSON) tells first of all."""
    numbers = json.dumps(sorted(events))
    db.execute(MAIN_EVENT, [articles])
    for query in (END_EVENTS, TALLY, TALLY_MORE, UNDATED_OTHERS):
        db.execute(query, [numbers])


def _key(key: TellingKey) -> Key:
    return key.article_id, key.kind, key.nth


def _numbers(db: Database, ids: str) -> dict[Cell, dict[int, tuple[Cell, ...]]]:
    """The facts of these articles by their numbers, article by article."""
    found: dict[Cell, dict[int, tuple[Cell, ...]]] = {}
    for number, *fact in db.execute(NUMBERS, [ids]):
        found.setdefault(fact[0], {})[number] = tuple(fact)
    return found


def _numbered(
    rows: Sequence[tuple[Cell, ...]], numbers: dict[Cell, dict[int, tuple[Cell, ...]]]
) -> list[tuple[Cell, ...]]:
    """The rows with numbers before them: those that they had where an article tells the very same again, else new ones (None).

    Rows that have a number come first, so that none of the new ones takes it.
    """
    told: dict[Cell, list[tuple[Cell, ...]]] = {}
    for row in rows:
        told.setdefault(row[1], []).append(row)
    kept: list[tuple[Cell, ...]] = []
    new: list[tuple[Cell, ...]] = []
    for article, facts in told.items():
        before = numbers.get(article, {})
        if [fact[1:11] for fact in facts] == list(before.values()):
            kept.extend((number, *fact) for number, fact in zip(before, facts, strict=True))
        else:
            new.extend((None, *fact) for fact in facts)
    return kept + new


def _fact_rows(telling: KeptTelling) -> Iterable[tuple[Cell, ...]]:
    for one in telling.facts:
        value = storable(one.value) if isinstance(one.value, str) else one.value
        said = (storable(one.speaker), storable(one.office), storable(one.country), one.note, one.conversion)
        quoted = (storable(one.quote), one.where, one.start, one.end)
        yield (telling.event, *_key(telling.key), one.field, value, one.unit, *quoted, *said)
