"""Whole texts, got from an article's page: judged and indexed in the place of the feed's own text, which stays as it is."""

from __future__ import annotations

from datetime import datetime

from monitor.errors import UserError
from monitor.model import Article, FlaggedArticle, NewFlag
from monitor.storage import indexing, undecided
from monitor.storage.cells import moment, moment_or_none, seconds, seconds_or_none, storable
from monitor.storage.rows import list_text, text_list
from monitor.storage.saving import TOPIC_IDS, flag_anew, standing_flags, told
from monitor.storage.writing import Database

STORED = """
SELECT a.feed_id, a.sort_time, a.guid, a.url, a.title, a.summary,
    coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = a.id), a.body), a.source, a.lang,
    a.author, a.categories, a.published, a.first_seen, a.sha256, a.undated, a.backfill
FROM article a WHERE a.id = ?
"""
KEEP = "INSERT OR REPLACE INTO full_text (article_id, asked, text, ignored, originator, credit, reason) VALUES (?, ?, ?, ?, ?, ?, ?)"
ASKED = "SELECT text, reason FROM full_text WHERE article_id = ?"
WAITING = """
SELECT a.id, a.url FROM article a JOIN feed f ON f.id = a.feed_id
WHERE f.full_text = 1 AND f.removed IS NULL AND a.backfill = 0 AND a.first_seen >= ? AND a.url <> ''
    AND NOT EXISTS (SELECT 1 FROM full_text t WHERE t.article_id = a.id AND (t.again IS NULL OR t.again > ?))
ORDER BY a.id LIMIT ?
"""
WANTED = "SELECT EXISTS (SELECT 1 FROM feed WHERE full_text = 1 AND removed IS NULL)"
DUE_AGAIN = """
SELECT EXISTS (
    SELECT 1 FROM full_text t CROSS JOIN article a ON a.id = t.article_id JOIN feed f ON f.id = a.feed_id
    WHERE t.again IS NOT NULL AND t.again <= ? AND a.first_seen >= ? AND a.backfill = 0 AND f.full_text = 1 AND f.removed IS NULL
)
"""
REFUSE = """
INSERT INTO full_text (article_id, asked, text, reason, failures, again) VALUES (?, ?, '', ?, 1, ?)
ON CONFLICT (article_id) DO UPDATE
SET asked = excluded.asked, reason = excluded.reason, failures = failures + 1, again = excluded.again WHERE text = ''
"""
FAILURES = "SELECT failures FROM full_text WHERE article_id = ?"


def stored(db: Database, article_id: int) -> tuple[int, Article]:
    """The feed's id and the article as it is judged. Raises UserError when there is no such article."""
    row = db.execute(STORED, [article_id]).fetchone()
    if row is None:
        raise UserError(f"there is no article {article_id} in the archive")
    feed_id, sort_time, guid, url, title, summary, body, source, lang, author, categories, *rest = row
    published, first_seen, sha256, undated, old = rest
    return feed_id, Article(
        guid=guid,
        url=url,
        title=title,
        summary=summary,
        body=body,
        html="",
        author=author,
        source=source,
        lang=lang,
        categories=text_list(categories),
        published=moment_or_none(published),
        first_seen=moment(first_seen),
        sort_time=moment(sort_time),
        sha256=sha256,
        undated=bool(undated),
        backfill=bool(old),
    )


def asked(db: Database, article_id: int) -> tuple[str, str] | None:
    """The whole text and why there is none, or what is to be told of it; None when its page was never asked for."""
    row = db.execute(ASKED, [article_id]).fetchone()
    return None if row is None else (str(row[0]), str(row[1]))


def failures(db: Database, article_id: int) -> int:
    """How often its page was asked for in vain."""
    row = db.execute(FAILURES, [article_id]).fetchone()
    return 0 if row is None else int(row[0])


def waiting(db: Database, since: datetime, now: datetime, limit: int) -> list[tuple[int, str]]:
    """Articles first seen since then whose feed wants whole texts and whose page is to be asked for now, with its address; oldest first."""
    return [(int(row[0]), str(row[1])) for row in db.execute(WAITING, [seconds(since), seconds(now), limit])]


def wanted(db: Database) -> bool:
    """Whether any feed that is followed wants whole texts."""
    return bool(db.execute(WANTED).fetchone()[0])


def due_again(db: Database, since: datetime, now: datetime) -> bool:
    """Whether one of those whose page was asked for in vain is to be asked for again now."""
    return bool(db.execute(DUE_AGAIN, [seconds(now), seconds(since)]).fetchone()[0])


def refuse(db: Database, article_id: int, reason: str, now: datetime, again: datetime | None) -> None:
    """Its page gave no text; it is asked for again at that time, if ever. A text that is there stays."""
    with db.atomic():
        db.execute(REFUSE, [article_id, seconds(now), storable(reason), seconds_or_none(again)])


def keep(db: Database, article_id: int, flagged: FlaggedArticle, now: datetime, note: str = "") -> tuple[NewFlag, ...]:
    """Put the whole text (the article's body, with what of it is ignored and who had it first) and its flags in place; gives the flags that
    were not there before; they wait for the alert rules. `note` is what is to be told of the text, if anything.

    Versions, fingerprint and the feed's own text are not touched.
    """
    feed_id, before = stored(db, article_id)
    ids = f"[{int(article_id)}]"
    with db.atomic():
        has_none = not (asked(db, article_id) or ("",))[0]
        if has_none or flagged.article.body != before.body:  # a page that says what its feed said was asked, too
            indexing.take_out(db.conn, ids)
            db.execute(KEEP, [article_id, seconds(now), *_texts(flagged.article), storable(note)])
            indexing.add(db.conn, ids)
        topics = dict(db.execute(TOPIC_IDS).fetchall())
        standing = standing_flags(db, ids)
        fresh = flag_anew(db, [(article_id, seconds(before.sort_time), flagged)], standing, topics, now)
        undecided.mark(db, [(number, flag.topic) for number, flag, _ in fresh])
        return told(db, feed_id, fresh, flood=False) if fresh else ()


def _texts(whole: Article) -> tuple[str, str, str, str]:
    return storable(whole.body), list_text(whole.ignored), storable(whole.originator), storable(whole.credit)
