"""Saving a batch: what is new, what came back edited and what is known, in at most one short transaction."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

from monitor.model import Article, Batch, Flag, FlaggedArticle, NewFlag, Saved
from monitor.storage import fetched, undecided, unkept
from monitor.storage.cells import Cell, Row, seconds, storable
from monitor.storage.feeds import log_visit
from monitor.storage.index_changes import Changes
from monitor.storage.rows import ARTICLE_COLUMNS, SORT_TIME, article_rows, article_texts, flag_row
from monitor.storage.schema import HOUR, MAX_VERSIONS
from monitor.storage.writing import Database, step

STANDING = """
SELECT j.key, a.id, a.sha256, a.sort_time
FROM json_each(?2) j CROSS JOIN article a ON a.feed_id = ?1 AND a.guid = j.value
"""
COME_BACK = "DELETE FROM forgotten WHERE feed_id = ? AND guid IN (SELECT value FROM json_each(?))"
DELETED = "SELECT guid FROM forgotten WHERE feed_id = ? AND guid IN (SELECT value FROM json_each(?))"
LAST_ID = "SELECT coalesce(max(id), 0) FROM article"
INSERT_ARTICLE = f"INSERT INTO article ({ARTICLE_COLUMNS}) VALUES ({', '.join('?' * 21)})"
READINGS = """
SELECT id, coalesce(edited, first_seen), title, summary, body, sha256 FROM article WHERE id IN (SELECT value FROM json_each(?))
"""
KEEP_READING = "INSERT INTO version (article_id, seen, title, summary, body, sha256) VALUES (?, ?, ?, ?, ?, ?)"
"""Row by row: before a statement that may write several and then go back, FTS5 writes a piece of the index."""
DROP_MIDDLE_READINGS = f"""
DELETE FROM version WHERE id IN (
    SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY article_id ORDER BY id DESC) AS age,
            min(id) OVER (PARTITION BY article_id) AS first
        FROM version WHERE article_id IN (SELECT value FROM json_each(?))
    ) WHERE age >= {MAX_VERSIONS} AND id > first
)
"""
REPLACE_TEXTS = """
UPDATE article SET edited = ?, sha256 = ?, url = ?, source = ?, lang = ?, author = ?, title = ?, summary = ?, body = ?,
    categories = ?, ignored = ?, html = ?, originator = ?, credit = ?
WHERE id = ?
"""
FLAGS_OF = (
    "SELECT article_id, topic_id, level, flagged_at FROM flag WHERE article_id IN (SELECT value FROM json_each(?))"
)
UNFLAG = "DELETE FROM flag WHERE article_id IN (SELECT value FROM json_each(?))"
INSERT_FLAG = """
INSERT INTO flag (topic_id, sort_time, article_id, topic_version, level, score, reason, spans, flagged_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (topic_id, sort_time, article_id) DO UPDATE SET topic_version = excluded.topic_version, level = excluded.level,
    score = excluded.score, reason = excluded.reason, spans = excluded.spans, flagged_at = excluded.flagged_at
"""
TOPIC_IDS = "SELECT name, id FROM topic WHERE removed IS NULL"
ADD_VOLUME = "INSERT INTO volume (hour, n) VALUES (?, ?) ON CONFLICT (hour) DO UPDATE SET n = n + excluded.n"
LINKED_ELSEWHERE = """
SELECT a.id, j.value FROM json_each(?2) j CROSS JOIN article a ON a.feed_id = ?1 AND a.guid = j.key WHERE a.url <> j.value
"""
RELINK = "UPDATE article SET url = ? WHERE id = ?"
RENAME = "UPDATE OR IGNORE article SET guid = ? WHERE feed_id = ? AND guid = ?"
MARK_FLOOD = "UPDATE article SET flood = 1 WHERE id > ?"
FEED_NAME = "SELECT CASE WHEN title <> '' THEN title ELSE url END FROM feed WHERE id = ?"

_encode = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder each time

FLOOD = 500
"""More new articles at once than this are a flood, unless they came with a first poll or an import."""

_AHEAD = timedelta(minutes=10)
"""How far a publisher's clock may be ahead of ours."""


@dataclass(slots=True)
class _Sorted:
    """The articles of a batch by what the archive says about them; edited ones with their id and sort_time there, known ones' links."""

    new: list[tuple[str, FlaggedArticle]] = field(default_factory=list)
    edited: list[tuple[int, int, FlaggedArticle]] = field(default_factory=list)
    known: int = 0
    links: list[tuple[str, str]] = field(default_factory=list)


def save(db: Database, batch: Batch, now: datetime, index: Changes | None = None) -> Saved:
    """Store what is new or edited, its flags and the visit. Saving the same batch again changes nothing but the fetch log.

    With an `index` whose step is under way, that is the transaction; the index of words and visits without news follow at its end.
    New flags of a visit wait from then on for the alert rules; those of an import, which has none, raise no alerts.
    """
    index = index or Changes()
    if not batch.articles and not batch.renamed and not batch.links and not batch.asked:
        return _only_visit(db, index, batch)
    if batch.renamed:
        with step(db):
            renames = [(storable(new), batch.feed_id, storable(old)) for old, new in batch.renamed]
            db.conn.executemany(RENAME, renames)
    found = _sort(db, batch)
    if not found.new and not found.edited and batch.visit is None:
        return Saved(batch.feed_id, known=found.known)
    flood = batch.visit is not None and sum(not one.article.backfill for _, one in found.new) > FLOOD
    with index.step(db):
        index.quiet.give_way(db.conn, batch.feed_id)
        if batch.visit is not None:
            newest = max((seconds(f.article.sort_time) for f in batch.articles if _believed(f.article)), default=None)
            log_visit(db, batch.visit, new=len(found.new), edited=len(found.edited), newest=newest, flood=flood)
        topics: dict[str, int] = {}
        if any(f.flags for f in batch.articles) or found.edited:
            topics = dict(db.execute(TOPIC_IDS).fetchall())
        new, flags = _insert(db, index, batch.feed_id, found.new, topics, now)
        if new and batch.visit is None:
            db.execute(COME_BACK, [batch.feed_id, json.dumps([guid for guid, _ in found.new])])
        if flood:
            db.execute(MARK_FLOOD, [min(new) - 1])
            undecided.mark_flood(db, batch.feed_id, len(new))
        fresh = _replace(db, index, found.edited, topics, now)
        _keep_as_fetched(db, batch, new, found)
        if batch.asked:
            unkept.keep(db, batch.feed_id, batch.origin, batch.late, batch.asked)
        unkept.after_visit(db, batch.feed_id)
        _relink(db, index, batch.feed_id, [*batch.links, *found.links])
        news = told(db, batch.feed_id, flags + fresh, flood=flood) if flags or fresh else ()
        if news and batch.visit is not None:
            undecided.mark(db, [(one.article_id, one.topic) for one in news])
    edited = tuple(number for number, _, _ in found.edited)
    return Saved(batch.feed_id, tuple(new), edited, found.known, news, flood)


def _keep_as_fetched(db: Database, batch: Batch, new: Sequence[int], found: _Sorted) -> None:
    """Keep the items of flagged articles, new and edited ones, as their server sent them, where that is wanted."""
    if batch.origin is None:
        return
    rising = [flagged for _, flagged in _rising(found.new)]
    numbered = [*zip(new, rising, strict=True), *((number, one) for number, _, one in found.edited)]
    flagged = [(number, one.item) for number, one in numbered if any(flag.level == "flag" for flag in one.flags)]
    fetched.keep(db, batch.origin, flagged)


def _believed(article: Article) -> bool:
    """Whether it counts by its date: not one that has none, or one that lies in the future or before all news."""
    return article.published is not None and article.sort_time <= article.published <= article.first_seen + _AHEAD


def _only_visit(db: Database, index: Changes, batch: Batch) -> Saved:
    """Most of what is saved: a feed with nothing new."""
    if batch.visit is not None:
        with index.step(db):
            if index.quiet.takes(batch.visit):
                index.quiet.add(db.conn, batch.visit)
            else:
                index.quiet.give_way(db.conn, batch.feed_id)
                log_visit(db, batch.visit, new=0, edited=0, newest=None)
                unkept.after_visit(db, batch.feed_id)
    return Saved(batch.feed_id)


def _sort(db: Database, batch: Batch) -> _Sorted:
    """Reads only. Of entries that share a guid within the batch the first counts; so saving twice is saving once."""
    found = _Sorted()
    first: dict[str, FlaggedArticle] = {}
    for flagged in batch.articles:
        if first.setdefault(storable(flagged.article.guid), flagged) is not flagged:
            found.known += 1
    guids = list(first)
    standing = (
        {guids[key]: rest for key, *rest in db.execute(STANDING, [batch.feed_id, json.dumps(guids)])} if guids else {}
    )
    forgotten = _forgotten(db, batch, [guid for guid in first if guid not in standing])
    if not standing and not forgotten:
        found.new = list(first.items())
        return found
    for guid, flagged in first.items():
        if guid in forgotten:
            found.known += 1
            continue
        if guid not in standing:
            found.new.append((guid, flagged))
            continue
        number, sha256, sort_time = standing[guid]
        if sha256 == flagged.article.sha256:
            found.known += 1
            found.links.append((guid, flagged.article.url))
        else:
            found.edited.append((number, sort_time, flagged))
    return found


def _forgotten(db: Database, batch: Batch, guids: Sequence[str]) -> frozenset[str]:
    """Those of these articles that the user deleted: a feed that still lists them does not bring them back, an import does."""
    if batch.visit is None or not guids:
        return frozenset()
    return frozenset(row[0] for row in db.execute(DELETED, [batch.feed_id, json.dumps(guids)]))


def _relink(db: Database, index: Changes, feed_id: int, links: Iterable[tuple[str, str]]) -> None:
    """Known articles are where their feed says now; an entry that lost its link keeps the one it had."""
    now_at = {storable(guid): storable(url) for guid, url in links if url}
    moved = db.execute(LINKED_ELSEWHERE, [feed_id, _encode(now_at)]).fetchall() if now_at else []
    if moved:
        index.before(db.conn, json.dumps([number for number, _ in moved]))
        db.conn.executemany(RELINK, [(url, number) for number, url in moved])


_Raised = tuple[int, Flag, Article]


def _insert(
    db: Database,
    index: Changes,
    feed_id: int,
    new: Sequence[tuple[str, FlaggedArticle]],
    topics: dict[str, int],
    now: datetime,
) -> tuple[list[int], list[_Raised]]:
    """Ids rise with sort_time, and from the foot of a feed to its head, so that the head is the newest in every list."""
    if not new:
        return [], []
    first = int(db.execute(LAST_ID).fetchone()[0]) + 1
    rising = _rising(new)
    articles = article_rows(first, feed_id, [(guid, flagged.article) for guid, flagged in rising])
    db.conn.executemany(INSERT_ARTICLE, articles)
    index.add_new(articles)
    times = [cast("int", row[SORT_TIME]) for row in articles]
    hours = Counter([time // HOUR * HOUR for time in times])
    db.conn.executemany(ADD_VOLUME, hours.items())
    at, raised, rows = seconds(now), list[_Raised](), list[Row]()
    for n, (_, flagged) in enumerate(rising, start=first):
        for flag in flagged.flags:
            if flag.topic in topics:
                raised.append((n, flag, flagged.article))
                rows.append(flag_row(topics[flag.topic], times[n - first], n, flag, at))
    db.conn.executemany(INSERT_FLAG, rows)
    return list(range(first, first + len(rising))), raised


def _replace(
    db: Database,
    index: Changes,
    edited: Sequence[tuple[int, int, FlaggedArticle]],
    topics: dict[str, int],
    now: datetime,
) -> list[_Raised]:
    """Keep how they read before, then put the new texts and flags in place. Gives the flags that were not there before."""
    if not edited:
        return []
    ids, at = json.dumps([number for number, _, _ in edited]), seconds(now)
    before = standing_flags(db, ids)
    db.conn.executemany(KEEP_READING, db.execute(READINGS, [ids]).fetchall())
    db.execute(DROP_MIDDLE_READINGS, [ids])
    index.before(db.conn, ids)
    texts = [(at, f.article.sha256, *article_texts(f.article), number) for number, _, f in edited]
    db.conn.executemany(REPLACE_TEXTS, texts)
    return flag_anew(db, edited, before, topics, now)


def _rising(new: Sequence[tuple[str, FlaggedArticle]]) -> list[tuple[str, FlaggedArticle]]:
    """In the order of their ids."""
    foot_first = new[::-1]
    return sorted(foot_first, key=lambda one: one[1].article.sort_time)


Standing = dict[tuple[int, int], tuple[str, int]]


def standing_flags(db: Database, ids: str) -> Standing:
    """The level and age of each flag of these articles (ids as a JSON list), by article and topic."""
    return {(article, topic): (level, since) for article, topic, level, since in db.execute(FLAGS_OF, [ids])}


def flag_anew(
    db: Database,
    judged: Sequence[tuple[int, int, FlaggedArticle]],
    before: Standing,
    topics: dict[str, int],
    now: datetime,
) -> list[_Raised]:
    """Put these flags in the place of those that were there `before`; gives the ones that are new. Within a transaction."""
    at = seconds(now)
    db.execute(UNFLAG, [json.dumps([number for number, _, _ in judged])])
    fresh: list[_Raised] = []
    rows: list[tuple[Cell, ...]] = []
    for number, sort_time, flagged in judged:
        for flag in flagged.flags:
            if flag.topic not in topics:
                continue
            level, since = before.get((number, topics[flag.topic]), (None, at))
            rows.append(flag_row(topics[flag.topic], sort_time, number, flag, since))
            if level is None or (level == "mention" and flag.level == "flag"):
                fresh.append((number, flag, flagged.article))
    db.conn.executemany(INSERT_FLAG, rows)
    return fresh


def told(db: Database, feed_id: int, raised: Iterable[_Raised], *, flood: bool) -> tuple[NewFlag, ...]:
    """The new flags with what an alert needs to say."""
    row = db.execute(FEED_NAME, [feed_id]).fetchone()
    feed_name = str(row[0]) if row else ""
    return tuple(
        NewFlag(
            article_id=number,
            topic=flag.topic,
            level=flag.level,
            title=article.title,
            source=article.source or feed_name,
            url=article.url,
            backfill=article.backfill,
            flood=flood,
            reason=flag.reason,
        )
        for number, flag, article in raised
    )
