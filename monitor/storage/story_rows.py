"""Grouping, as the archive takes part in it: what is not grouped yet, what may be like it, and where each article belongs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from monitor.domains import site_of
from monitor.storage.cells import storable
from monitor.storage.writing import Database
from monitor.story import Below, Grouped, Outlet, Span, Told

_MOST_TEXT = 6000
"""Characters of a text that are read to compare it."""

_COMPARED = f"""
SELECT a.id, a.sort_time, a.first_seen, a.title,
    substr(coalesce(nullif(t.text, ''), nullif(a.body, ''), a.summary), 1, {_MOST_TEXT}),
    CASE WHEN a.source <> '' THEN a.source ELSE f.title END, CASE WHEN a.url <> '' THEN a.url ELSE f.url END, f.family,
    coalesce(nullif(t.originator, ''), a.originator), a.lang, coalesce(a.story_id, 0)
"""
UNGROUPED = f"""
{_COMPARED} FROM article a INDEXED BY article_ungrouped JOIN feed f ON f.id = a.feed_id LEFT JOIN full_text t ON t.article_id = a.id
WHERE a.story_id IS NULL ORDER BY a.sort_time, a.id LIMIT ?
"""
THESE = f"""
{_COMPARED} FROM json_each(?) j CROSS JOIN article a ON a.id = j.value JOIN feed f ON f.id = a.feed_id
LEFT JOIN full_text t ON t.article_id = a.id
"""
WAITING = "SELECT count(*) FROM article INDEXED BY article_ungrouped WHERE story_id IS NULL"
MOST_POSTINGS = 64
POSTINGS = f"""
SELECT j.key, (SELECT json_group_array(article_id) FROM (
    SELECT article_id FROM copy_key WHERE slot = json_extract(j.value, '$[0]') AND hash = json_extract(j.value, '$[1]')
    ORDER BY article_id DESC LIMIT {MOST_POSTINGS}
)) FROM json_each(?) j
"""
SPANS = "SELECT s.id, s.first_at, s.last_at, s.lead_id FROM json_each(?) j CROSS JOIN story s ON s.id = j.value"
LAST_STORY = "SELECT coalesce(max(id), 0) FROM story"
OUTLETS = "SELECT source, site, owner, id, family FROM outlet"
ADD_OUTLET = "INSERT INTO outlet (source, site, owner, family) VALUES (?, ?, ?, ?) RETURNING id"
RENAME_FAMILY = "UPDATE outlet SET family = ? WHERE id = ?"
ADD_STORY = """
INSERT INTO story (id, first_seen, title, first_at, last_at, lead_id) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET first_seen = min(first_seen, excluded.first_seen), first_at = min(first_at, excluded.first_at),
    last_at = max(last_at, excluded.last_at),
    title = CASE WHEN (excluded.first_at, excluded.lead_id) < (first_at, lead_id) THEN excluded.title ELSE title END,
    lead_id = CASE WHEN (excluded.first_at, excluded.lead_id) < (first_at, lead_id) THEN excluded.lead_id ELSE lead_id END
"""
JOIN_STORY = "UPDATE article SET story_id = ? WHERE id = ? AND story_id IS NULL"
ADD_COPY = "INSERT OR REPLACE INTO copy (article_id, parent_id, outlet_id, how, likeness) VALUES (?, ?, ?, ?, ?)"
ADD_KEYS = "INSERT OR IGNORE INTO copy_key (slot, hash, article_id) VALUES (?, ?, ?)"
GO_OVER = "UPDATE article SET story_id = ?2 WHERE story_id = ?1"
HEAR_OF = """
UPDATE story SET first_seen = min(story.first_seen, o.first_seen), first_at = min(story.first_at, o.first_at),
    last_at = max(story.last_at, o.last_at),
    title = CASE WHEN (o.first_at, o.lead_id) < (story.first_at, story.lead_id) THEN o.title ELSE story.title END,
    lead_id = CASE WHEN (o.first_at, o.lead_id) < (story.first_at, story.lead_id) THEN o.lead_id ELSE story.lead_id END
FROM (SELECT * FROM story WHERE id = ?1) AS o WHERE story.id = ?2
"""
SAY_WHOSE = """
UPDATE story SET originator = coalesce(
    (SELECT coalesce(nullif(t.originator, ''), a.originator) AS said FROM article a LEFT JOIN full_text t ON t.article_id = a.id
        WHERE a.story_id = story.id AND said <> '' ORDER BY a.sort_time, a.id LIMIT 1),
    (SELECT CASE WHEN a.source <> '' THEN a.source ELSE f.title END FROM article a JOIN feed f ON f.id = a.feed_id
        WHERE a.id = story.lead_id),
    '')
WHERE id IN (SELECT value FROM json_each(?))
"""
"""Whom the earliest of its articles that says so credits; else whose its first article is."""
END_STORY = "DELETE FROM story WHERE id = ?"
BELOW = "UPDATE copy SET parent_id = ?, how = ?, likeness = ? WHERE article_id = ?"
TOLD_AS = "UPDATE alert_item SET story = ?2 WHERE story = ?1"


def waiting(db: Database) -> int:
    """How many articles are in no story yet."""
    return int(db.execute(WAITING).fetchone()[0])


def ungrouped(db: Database, limit: int) -> list[Told]:
    """Articles that are in no story yet, the oldest first."""
    return [_told(row) for row in db.execute(UNGROUPED, [limit])]


def these(db: Database, ids: Iterable[int]) -> list[Told]:
    """These articles, grouped or not; those that are gone are left out."""
    return [_told(row) for row in db.execute(THESE, [json.dumps(list(ids))])]


def _told(row: Sequence[object]) -> Told:
    number, at, first_seen, title, text, source, url, owner, originator, lang, story = row
    outlet = Outlet(str(source), site_of(str(url)), str(owner))
    return Told(
        int(str(number)),
        int(str(at)),
        int(str(first_seen)),
        str(title),
        str(text or ""),
        outlet,
        str(originator or ""),
        str(lang),
        int(str(story)),
    )


def postings(db: Database, keys: Iterable[tuple[int, int]]) -> dict[tuple[int, int], list[int]]:
    """Which articles have each of these keys (slot, hash): the MOST_POSTINGS that came last, at most."""
    asked = list(keys)
    found: dict[tuple[int, int], list[int]] = {}
    for place, ids in db.execute(POSTINGS, [json.dumps(asked)]):
        if ids != "[]":
            found[asked[int(place)]] = json.loads(ids)
    return found


def spans(db: Database, stories: Iterable[int]) -> dict[int, Span]:
    """The first and last time of these stories, by story."""
    return {row[0]: Span(*row) for row in db.execute(SPANS, [json.dumps(list(stories))])}


def last_story(db: Database) -> int:
    """The highest number of a story; 0 when there is none."""
    return int(db.execute(LAST_STORY).fetchone()[0])


def outlets(db: Database) -> dict[Outlet, tuple[int, str]]:
    """Every outlet that articles were grouped under: its number and its family."""
    return {Outlet(*row[:3]): (row[3], row[4]) for row in db.execute(OUTLETS)}


def add_outlet(db: Database, outlet: Outlet, family: str) -> int:
    """Its number."""
    row = [storable(each) for each in (outlet.source, outlet.site, outlet.owner, family)]
    with db.atomic():
        return int(db.conn.execute(ADD_OUTLET, row).fetchone()[0])


def rename_families(db: Database, families: Mapping[int, str]) -> None:
    """From now on these outlets (by number) count as these families."""
    with db.atomic():
        db.conn.executemany(RENAME_FAMILY, [(storable(family), number) for number, family in families.items()])


def keep(db: Database, grouped: Sequence[Grouped], joined: Sequence[tuple[int, int]], below: Sequence[Below]) -> None:
    """Put articles into their stories, let stories (old number, new number) go over into others, and first articles below earlier ones.

    One transaction.
    """
    with db.atomic():
        for one in grouped:
            told = one.article
            row = (one.story, told.first_seen, storable(told.title), told.at, told.at, told.id)
            db.conn.execute(ADD_STORY, row)
        db.conn.executemany(JOIN_STORY, [(one.story, one.article.id) for one in grouped])
        rows = [(one.article.id, one.parent or None, one.outlet, one.how, one.likeness) for one in grouped]
        db.conn.executemany(ADD_COPY, rows)
        keys = sorted({(*key, one.article.id) for one in grouped for key in one.keys})
        db.conn.executemany(ADD_KEYS, keys)
        for old, new in joined:
            db.execute(HEAR_OF, [old, new])
            db.execute(GO_OVER, [old, new])
            db.execute(END_STORY, [old])
            db.execute(TOLD_AS, [f"#{old}", f"#{new}"])
        db.conn.executemany(BELOW, [(one.parent, one.how, one.likeness, one.article_id) for one in below])
        db.execute(SAY_WHOSE, [json.dumps(list({one.story for one in grouped} | {new for _, new in joined}))])
