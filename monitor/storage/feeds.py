"""Subscriptions in the archive, and what each visit teaches about them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import urlsplit

from monitor.errors import UserError
from monitor.habits import NO_HABITS
from monitor.model import Feed, Subscription, Visit
from monitor.storage.cells import Cell, moment, moment_or_none, seconds, seconds_or_none, storable, storable_or_none
from monitor.storage.habits import KEEP, habits_row
from monitor.storage.rows import FEED_COLUMNS, SUBSCRIPTION_COLUMNS, feed_of, subscription_row
from monitor.storage.writing import Database

IMPORT = "import:"
"""How the address of a feed begins that was never polled, only imported."""

_PLACES = ", ".join("?" * (SUBSCRIPTION_COLUMNS.count(",") + 1))

SUBSCRIBED = f"SELECT {FEED_COLUMNS} FROM feed WHERE removed IS NULL AND state <> 'import' ORDER BY id"
SUBSCRIBED_AND_IMPORTED = f"SELECT {FEED_COLUMNS} FROM feed WHERE removed IS NULL ORDER BY id"
FEED_BY_URL = f"""
SELECT {FEED_COLUMNS} FROM feed
WHERE (url = ?1 OR id = (SELECT feed_id FROM former_address WHERE url = ?1)) AND removed IS NULL ORDER BY url = ?1 DESC LIMIT 1
"""
FEED_BY_ID = f"SELECT {FEED_COLUMNS} FROM feed WHERE id = ?"
ADDRESS = "SELECT url FROM feed WHERE id = ?"
ADDRESSES = "SELECT id, url FROM feed WHERE id IN (SELECT value FROM json_each(?))"
DUE = f"""
SELECT {FEED_COLUMNS} FROM feed
WHERE removed IS NULL AND state NOT IN ('import', 'gone') AND (next_poll IS NULL OR next_poll <= ?1 OR last_polled > ?1)
ORDER BY next_poll, id
"""
NEXT_DUE = "SELECT min(next_poll) FROM feed WHERE removed IS NULL AND state NOT IN ('import', 'gone')"
STANDING = "SELECT id, removed FROM feed WHERE url = ?"
MOVED_AWAY = """
SELECT f.id FROM former_address o JOIN feed f ON f.id = o.feed_id WHERE o.url = ? AND f.removed IS NULL
"""
ADD = f"INSERT INTO feed ({SUBSCRIPTION_COLUMNS}, added) VALUES ({_PLACES}, ?)"
ADD_UNPOLLED = "INSERT INTO feed (url, title, state, added, removed) VALUES (?, ?, ?, ?, ?) RETURNING id"
TAKE_BACK = f"""
UPDATE feed SET ({SUBSCRIPTION_COLUMNS}) = ({_PLACES}), added = ?, removed = NULL WHERE id = ?
"""
PLAN = "UPDATE feed SET next_poll = ?, last_polled = min(last_polled, ?) WHERE id = ?"
LONGEST_WAIT = 86_400
SET_BACK = f"""
UPDATE feed SET last_polled = min(last_polled, ?1), wait_until = ?1 + min({LONGEST_WAIT}, wait_until - coalesce(last_polled, 0)),
    next_poll = ?1 + min({LONGEST_WAIT}, max(next_poll, wait_until) - coalesce(last_polled, 0))
WHERE wait_until IS NOT NULL AND (last_polled > ?1 OR wait_until > ?1 + {LONGEST_WAIT})
"""
HOLD = """
UPDATE feed SET state = 'waiting', last_error = ?2, next_poll = max(coalesce(next_poll, 0), ?1),
    wait_until = max(coalesce(wait_until, 0), ?1)
WHERE state NOT IN ('import', 'gone') AND id IN (SELECT value FROM json_each(?3))
"""
REFUSED = f"""
SELECT {FEED_COLUMNS} FROM feed WHERE removed IS NULL AND state = 'waiting' AND last_polled >= ? AND wait_until IS NOT NULL
"""
REMOVE = "UPDATE feed SET removed = ?, username = NULL WHERE id = ?"
ARTICLES_OF = "SELECT count(*) FROM article WHERE feed_id = ?"
DESCRIBE = f"UPDATE feed SET ({SUBSCRIPTION_COLUMNS}) = ({_PLACES}) WHERE id = ?"
FORGET_ANSWERS = """
UPDATE feed SET etag = NULL, modified = NULL, body_sha256 = NULL, state = 'new', polls = 0, failures = 0,
    last_error = NULL, next_poll = NULL, wait_until = NULL
WHERE id = ?
"""
FORGET_ANSWERS_BUT_WAIT = """
UPDATE feed SET etag = NULL, modified = NULL, body_sha256 = NULL, state = 'waiting', polls = 0, failures = 0, next_poll = wait_until
WHERE id = ?
"""
WAITING_SERVERS = "SELECT url, wait_until FROM feed WHERE wait_until > ?"
WAITS = "SELECT coalesce(wait_until > ?, 0) FROM feed WHERE id = ?"

LOG_VISIT = """
INSERT INTO visit (feed_id, at, outcome, status, reason, bytes, ms, items, new, edited, gap_seconds, newest, undated, cut, flood)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ANSWERED = """
UPDATE feed SET state = 'ok', failures = 0, last_error = NULL, polls = polls + :read, last_polled = :at, last_status = :status,
    last_new = CASE WHEN :new THEN :at ELSE last_new END,
    newest_item = CASE WHEN :newest IS NULL THEN newest_item ELSE max(coalesce(newest_item, :newest), :newest) END,
    body_sha256 = coalesce(:body_sha256, body_sha256),
    title = CASE WHEN title = '' THEN :title ELSE title END, lang = CASE WHEN lang = '' THEN :lang ELSE lang END,
    next_poll = coalesce(:next_poll, next_poll), wait_until = NULL, seen_share = coalesce(:seen_share, seen_share)
WHERE id = :feed_id
"""
MOVE = "UPDATE feed SET url = ? WHERE id = ?"
KEEP_ADDRESS = """
INSERT OR REPLACE INTO former_address (url, feed_id, until) SELECT url, id, ? FROM feed WHERE id = ?
"""
REMEMBER = """
INSERT INTO remembered (feed_id, items) VALUES (?, ?) ON CONFLICT (feed_id) DO UPDATE SET items = excluded.items
"""
REMEMBERED = "SELECT items FROM remembered WHERE feed_id = ?"
REPLACE_VALIDATORS = "UPDATE feed SET etag = ?, modified = ? WHERE id = ?"
REFRESH_VALIDATORS = "UPDATE feed SET etag = coalesce(?, etag), modified = coalesce(?, modified) WHERE id = ?"
NOT_ANSWERED = """
UPDATE feed SET state = :state, failures = failures + (NOT :waits OR state IN ('waiting', 'failing')),
    last_error = :reason, last_polled = :at, last_status = :status, wait_until = :wait_until,
    next_poll = CASE WHEN :state = 'gone' THEN NULL ELSE coalesce(:next_poll, next_poll) END
WHERE id = :feed_id
"""


def subscribed(db: Database, *, imported: bool = False) -> list[Feed]:
    """All feeds the user follows, in the order they were added; with `imported` those that were only ever imported too."""
    return [feed_of(row) for row in db.execute(SUBSCRIBED_AND_IMPORTED if imported else SUBSCRIBED)]


def by_url(db: Database, url: str) -> Feed | None:
    """The feed at this address, unless it was removed."""
    row = db.execute(FEED_BY_URL, [storable(url)]).fetchone()
    return feed_of(row) if row else None


def by_id(db: Database, feed_id: int) -> Feed | None:
    """Also one that was removed or only imported."""
    row = db.execute(FEED_BY_ID, [feed_id]).fetchone()
    return feed_of(row) if row else None


def address(db: Database, feed_id: int) -> str:
    """The address of the feed as it is now, removed or not; empty for none."""
    row = db.execute(ADDRESS, [feed_id]).fetchone()
    return str(row[0]) if row else ""


def addresses(db: Database, ids: Iterable[int]) -> dict[int, str]:
    """The addresses of these feeds as they are now, removed or not."""
    return dict(db.execute(ADDRESSES, [json.dumps(list(ids))]).fetchall())


def due(db: Database, now: datetime) -> list[Feed]:
    """Feeds to poll at `now`, those never polled first, then the longest overdue. A feed that is gone is not asked again."""
    return [feed_of(row) for row in db.execute(DUE, [seconds(now)])]


def next_due(db: Database) -> datetime | None:
    """When the next feed falls due; None when none ever will (or one has never been polled and is due now)."""
    row = db.execute(NEXT_DUE).fetchone()
    return None if row[0] is None else moment(row[0])


def add(db: Database, subscriptions: Iterable[Subscription], now: datetime) -> tuple[int, int]:
    """Follow these: how many were added, how many were known already. A removed feed is taken back and counts as added."""
    added = known = 0
    with db.atomic():
        for about in subscriptions:
            cells = subscription_row(about)
            standing = db.execute(STANDING, [cells[0]]).fetchone()
            if standing is None and db.execute(MOVED_AWAY, [cells[0]]).fetchone() is not None:
                known += 1
            elif standing is None:
                db.execute(ADD, [*cells, seconds(now)])
                added += 1
            elif standing[1] is not None:
                db.execute(TAKE_BACK, [*cells, seconds(now), standing[0]])
                _begin_anew(db, standing[0], now, same_server=True)
                added += 1
            else:
                known += 1
    return added, known


def remove(db: Database, url: str, now: datetime) -> int:
    """Stop following; the articles stay. Gives their number. Raises UserError when there is no such feed."""
    feed = _required(db, url)
    with db.atomic():
        db.execute(REMOVE, [seconds(now), feed.id])
    return int(db.execute(ARTICLES_OF, [feed.id]).fetchone()[0])


def _begin_anew(db: Database, feed_id: int, now: datetime, *, same_server: bool) -> None:
    """Forget what polling taught of the feed; but a server that asked us to wait still does."""
    waits = same_server and db.execute(WAITS, [seconds(now), feed_id]).fetchone()[0]
    db.execute(FORGET_ANSWERS_BUT_WAIT if waits else FORGET_ANSWERS, [feed_id])
    db.execute(KEEP, [*habits_row(NO_HABITS), feed_id])


def edit(db: Database, url: str, about: Subscription, now: datetime) -> None:
    """Replace what the user says about the feed. With another address it starts anew, its articles stay with it. Raises UserError."""
    feed = _required(db, url)
    cells = subscription_row(about)
    moved = cells[0] != feed.url
    if moved and db.execute(STANDING, [cells[0]]).fetchone() is not None:
        raise UserError(
            f"{about.url} is in the archive already; remove one of the two feeds, or add that address again"
        )
    with db.atomic():
        db.execute(DESCRIBE, [*cells, feed.id])
        if moved:
            _begin_anew(db, feed.id, now, same_server=_server(feed.url) == _server(about.url))


def _server(url: str) -> str:
    """Host and port."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def import_feed(db: Database, name: str, now: datetime) -> int:
    """The id of the feed that holds what is imported under this name; it is never due."""
    url = IMPORT + storable(name)
    standing = db.execute(STANDING, [url]).fetchone()
    if standing is not None:
        return int(standing[0])
    with db.atomic():
        return int(db.execute(ADD_UNPOLLED, [url, storable(name), "import", seconds(now), None]).fetchone()[0])


def feed_id_of(db: Database, url: str, now: datetime) -> int:
    """The id of the feed at this address, followed or not; an unknown one is noted as removed, so that its articles have a home."""
    standing = db.execute(STANDING, [storable(url)]).fetchone()
    standing = standing or db.execute(MOVED_AWAY, [storable(url)]).fetchone()
    if standing is not None:
        return int(standing[0])
    if url.startswith(IMPORT):
        return import_feed(db, url.removeprefix(IMPORT), now)
    with db.atomic():
        return int(db.execute(ADD_UNPOLLED, [storable(url), "", "new", seconds(now), seconds(now)]).fetchone()[0])


def plan(db: Database, times: Mapping[int, datetime], now: datetime) -> None:
    """When to poll these feeds (by id) next, whatever a clock that was wrong said of their last poll."""
    with db.atomic():
        db.conn.executemany(PLAN, [(seconds(moment), seconds(now), feed_id) for feed_id, moment in times.items()])


def wait_at(db: Database, url: str, now: datetime) -> datetime | None:
    """Until when the server of this address asked a feed to wait, followed or not; None: it did not."""
    server = _server(url)
    waits = (until for other, until in db.execute(WAITING_SERVERS, [seconds(now)]) if _server(other) == server)
    return moment_or_none(max(waits, default=None))


def set_back(db: Database, now: datetime) -> None:
    """Where the clock was set back to before a feed was asked to wait, that wait begins now; none lasts longer than a day."""
    db.execute(SET_BACK, [seconds(now)])


def hold(db: Database, ids: Iterable[int], until: datetime, reason: str) -> None:
    """Leave these feeds alone until then, as if their own server had said so."""
    with db.atomic():
        db.execute(HOLD, [seconds(until), storable(reason), json.dumps(list(ids))])


def refused(db: Database, since: datetime) -> list[tuple[Feed, datetime]]:
    """Feeds whose server asked us to wait, not before `since`, and until when."""
    found = [feed_of(row) for row in db.execute(REFUSED, [seconds(since)])]
    return [(feed, feed.health.wait_until) for feed in found if feed.health.wait_until is not None]


def log_visit(db: Database, visit: Visit, *, new: int, edited: int, newest: int | None, flood: bool = False) -> None:
    """Write the visit down and what it says about its feed. One that failed leaves the validators alone. Within a transaction."""
    counts = (visit.bytes, visit.ms, visit.items, new, edited, visit.gap_seconds)
    found = (seconds_or_none(visit.newest), visit.undated, visit.cut, flood)
    at = seconds(visit.at)
    outcome = "unchanged" if visit.outcome == "new" and not new and not edited else visit.outcome
    db.execute(LOG_VISIT, [visit.feed_id, at, outcome, visit.status, storable(visit.reason), *counts, *found])
    if visit.habits is not None:
        db.execute(KEEP, [*habits_row(visit.habits), visit.feed_id])
    told: dict[str, Cell] = {
        "feed_id": visit.feed_id,
        "at": at,
        "status": visit.status,
        "next_poll": seconds_or_none(visit.next_poll),
    }
    if visit.outcome not in {"new", "unchanged", "not-modified"}:
        state = {"gone": "gone", "waiting": "waiting"}.get(visit.outcome, "failing")
        told |= {"state": state, "waits": visit.outcome == "waiting", "reason": storable(visit.reason)}
        told |= {"wait_until": seconds_or_none(visit.wait_until)}
        db.execute(NOT_ANSWERED, told)
        return
    told |= {
        "read": visit.outcome != "not-modified",
        "new": new > 0,
        "newest": newest,
        "body_sha256": visit.body_sha256,
        "title": storable(visit.feed_title),
        "lang": storable(visit.lang),
        "seen_share": max(0, visit.items - new) / visit.items if visit.items else None,
    }
    db.execute(ANSWERED, told)
    if visit.adopt:
        _move(db, visit.feed_id, storable(visit.adopt), at)
    if visit.remembered is not None:
        db.execute(REMEMBER, [visit.feed_id, visit.remembered])
    if visit.validators is not None:
        validators = (storable_or_none(visit.validators.etag), storable_or_none(visit.validators.modified))
        db.execute(
            REFRESH_VALIDATORS if visit.outcome == "not-modified" else REPLACE_VALIDATORS, [*validators, visit.feed_id]
        )


def _move(db: Database, feed_id: int, url: str, at: int) -> None:
    """Give the feed another address and keep the old one; unless the archive knows another feed by it."""
    if db.execute(STANDING, [url]).fetchone() is None:
        db.execute(KEEP_ADDRESS, [at, feed_id])
        db.execute(MOVE, [url, feed_id])


def remembered(db: Database, feed_id: int) -> bytes:
    """What was remembered of the feed's last document (see Visit); empty when nothing was."""
    row = db.execute(REMEMBERED, [feed_id]).fetchone()
    return bytes(row[0]) if row else b""


def _required(db: Database, url: str) -> Feed:
    feed = by_url(db, url)
    if feed is None:
        raise UserError(f"there is no feed {url}; `wirewatch feeds list` shows the addresses")
    return feed
