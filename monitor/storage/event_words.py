"""What the user says of events and facts: put together, apart, accepted, corrected, rejected. It stays whatever is read anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from monitor.errors import UserError
from monitor.ledger import Kind, TellingKey, Value, Word
from monitor.storage import event_rows
from monitor.storage.cells import seconds, storable
from monitor.storage.writing import Database

KIND = "SELECT kind FROM event WHERE id = ?"
LAST_PIN = "SELECT coalesce(max(pin), 0) FROM event_pin"
PIN = "INSERT OR REPLACE INTO event_pin (article_id, kind, nth, pin) SELECT article_id, kind, nth, ?2 FROM telling WHERE event_id = ?1"
PINS_IN = "SELECT DISTINCT p.pin FROM event_pin p JOIN telling t USING (article_id, kind, nth) WHERE t.event_id = ?"
REPIN = "UPDATE event_pin SET pin = ?2 WHERE pin = ?1"
MOVE = "UPDATE telling SET event_id = ?2 WHERE event_id = ?1"
MOVE_FACTS = "UPDATE fact SET event_id = ?2 WHERE event_id = ?1"
ARTICLES = "SELECT DISTINCT article_id FROM telling WHERE event_id = ?"
MOVE_ONE = "UPDATE telling SET event_id = ? WHERE article_id = ? AND kind = ? AND nth = ?"
MOVE_FACTS_OF_ONE = "UPDATE fact SET event_id = ? WHERE article_id = ? AND kind = ? AND nth = ?"
PIN_ONE = "INSERT OR REPLACE INTO event_pin (article_id, kind, nth, pin) VALUES (?, ?, ?, ?)"
ADD_EVENT = "INSERT INTO event (id, kind, title) SELECT ?2, kind, '' FROM event WHERE id = ?1"
FACT = "SELECT article_id, kind, nth, field, value, event_id FROM fact WHERE id = ?"
SAY = """
INSERT OR REPLACE INTO fact_word (article_id, kind, nth, field, said, word, value, unit, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
READ_ANEW = "UPDATE flag SET told = 0 WHERE article_id = ? AND level = 'flag'"
FORGET_PRINT = "DELETE FROM told_text WHERE article_id = ?"
UNSAY = "DELETE FROM fact_word WHERE article_id = ? AND kind = ? AND nth = ? AND field = ? AND said = ?"


def merge(db: Database, events: Sequence[int]) -> int:
    """Make these events one, the oldest number stays; they stay one whatever comes. Gives its number. Raises UserError; one transaction."""
    numbers = sorted(set(events))
    if len(numbers) < 2:
        raise UserError("name at least two different events to put together")
    kinds = {_kind(db, number) for number in numbers}
    if {"launch", "summit"} <= kinds:
        raise UserError("a launch and a meeting cannot be one event; nothing was changed")
    first, *others = numbers
    articles = {row[0] for number in numbers for row in db.execute(ARTICLES, [number])}
    with db.atomic():
        pin = _next_pin(db)
        for number in numbers:
            for (held,) in db.execute(PINS_IN, [number]).fetchall():
                db.execute(REPIN, [held, pin])
        for number in others:
            db.execute(MOVE, [number, first])
            db.execute(MOVE_FACTS, [number, first])
        db.execute(PIN, [first, pin])
        event_rows.tally(db, numbers, json.dumps(sorted(articles)))
    return first


def split(db: Database, event: int, articles: Iterable[int]) -> int:
    """Make an event of its own of what these articles tell of it; the two stay apart whatever comes. Gives the new number.

    Raises UserError where one of them does not tell of it, or all do; one transaction.
    """
    _kind(db, event)
    wanted = set(articles)
    tellings = [one.key for one in event_rows.of_event(db, event)]
    there = {key.article_id for key in tellings}
    if lost := sorted(wanted - there):
        raise UserError(f"article {lost[0]} does not tell of event {event}; nothing was changed")
    if not wanted or wanted == there:
        raise UserError(f"name some of the articles of event {event}, not all of them; nothing was changed")
    new = event_rows.last_event(db) + 1
    with db.atomic():
        stays, goes = _next_pin(db), _next_pin(db) + 1
        for (held,) in db.execute(PINS_IN, [event]).fetchall():
            db.execute(REPIN, [held, stays])
        db.execute(ADD_EVENT, [event, new])
        for key in tellings:
            leaves = key.article_id in wanted
            place = (key.article_id, key.kind, key.nth)
            db.execute(PIN_ONE, [*place, goes if leaves else stays])
            if leaves:
                db.execute(MOVE_ONE, [new, *place])
                db.execute(MOVE_FACTS_OF_ONE, [new, *place])
        event_rows.tally(db, (event, new), json.dumps(sorted(wanted)))
    return new


def say(db: Database, fact: int, word: Word | None, value: Value | None, unit: str, now: datetime) -> TellingKey:
    """Accept, correct (to `value`, `unit`) or reject a fact; None takes the word back. It holds for every place of the article that has
    the same value in the same field. The article waits to be read again. Raises UserError where there is no such fact; one transaction.
    """
    article, kind, nth, field, said, event = _fact(db, fact)
    place = [article, kind, nth, field, said]
    with db.atomic():
        if word is None:
            db.execute(UNSAY, place)
        else:
            told = storable(value) if isinstance(value, str) else value
            db.execute(SAY, [*place, word, told if word == "corrected" else None, storable(unit), seconds(now)])
        db.execute(FORGET_PRINT, [article])
        db.execute(READ_ANEW, [article])
        event_rows.tally(db, [event], json.dumps([article]))
    return TellingKey(article, kind, nth)


def field_of(db: Database, fact: int) -> str:
    """Which field a fact is of. Raises UserError where there is no such fact."""
    return _fact(db, fact)[3]


def _fact(db: Database, fact: int) -> tuple[int, Kind, int, str, Value, int]:
    row = db.execute(FACT, [fact]).fetchone()
    if row is None:
        raise UserError(
            f"there is no fact {fact}: its article was read anew meanwhile, or the number is wrong; "
            "`wirewatch events --event ID` shows the numbers"
        )
    article, kind, nth, field, said, event = row
    return article, kind, nth, field, said, event


def _kind(db: Database, event: int) -> str:
    row = db.execute(KIND, [event]).fetchone()
    if row is None:
        raise UserError(f"there is no event {event}; `wirewatch events` shows their numbers in its first column")
    return str(row[0])


def _next_pin(db: Database) -> int:
    return int(db.execute(LAST_PIN).fetchone()[0]) + 1
