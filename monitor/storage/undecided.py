"""Flags and floods about which no alert rule has decided yet: written with the flags themselves, struck with what is decided."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.storage.writing import Database
from monitor.values import dataclass

MARK = "INSERT OR IGNORE INTO undecided (article_id, topic) VALUES (?, ?)"
MARK_FLOOD = """
INSERT INTO undecided_flood (feed_id, new) VALUES (?, ?) ON CONFLICT (feed_id) DO UPDATE SET new = new + excluded.new
"""
WAITING = """
SELECT u.article_id, u.topic, coalesce(
    (SELECT g.level FROM flag g JOIN topic t ON t.id = g.topic_id
    WHERE g.article_id = u.article_id AND t.name = u.topic AND t.removed IS NULL), '')
FROM undecided u ORDER BY u.article_id, u.topic
"""
FLOODS = "SELECT feed_id, new FROM undecided_flood ORDER BY feed_id"
STRIKE = "DELETE FROM undecided WHERE article_id = ? AND topic = ?"
STRIKE_FLOOD = "DELETE FROM undecided_flood WHERE feed_id = ?"


@dataclass(frozen=True, slots=True)
class Undecided:
    """A flag that waits for a decision, as its level is now; "" where there is no flag any more."""

    article_id: int
    topic: str
    level: str


@dataclass(frozen=True, slots=True)
class Struck:
    """What needs no decision any more: flags by article and topic, floods by feed."""

    flags: tuple[tuple[int, str], ...] = ()
    floods: tuple[int, ...] = ()


NOTHING_STRUCK = Struck()


def mark(db: Database, flags: Iterable[tuple[int, str]]) -> None:
    """These flags (article, topic) are new; within the transaction that stores them."""
    db.conn.executemany(MARK, flags)


def mark_flood(db: Database, feed_id: int, new: int) -> None:
    """A feed brought a flood of so many new articles; within the transaction that stores them."""
    db.execute(MARK_FLOOD, [feed_id, new])


def waiting(db: Database) -> list[Undecided]:
    """All flags that wait, by article."""
    return [Undecided(number, topic, level) for number, topic, level in db.execute(WAITING)]


def floods(db: Database) -> list[tuple[int, int]]:
    """(feed, new articles) of the floods that wait."""
    return [(int(feed), int(new)) for feed, new in db.execute(FLOODS)]


def strike(db: Database, struck: Struck) -> None:
    """Within the transaction that keeps what was decided."""
    db.conn.executemany(STRIKE, struck.flags)
    db.conn.executemany(STRIKE_FLOOD, [(feed,) for feed in struck.floods])
