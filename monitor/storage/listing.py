"""Stored articles as lists and the reading pane show them, and as the judge reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from monitor.model import ArticleDetail, ArticleRow, RowFlag, Version
from monitor.storage.cells import moment, moment_or_none
from monitor.storage.library import sqlite3
from monitor.storage.rows import level_of, text_list, text_spans

SNIPPET = 300
CHUNK = 200

ROW_COLUMNS = f"""
a.id, a.feed_id, f.url, a.guid, a.url, a.title, substr(CASE WHEN a.summary <> '' THEN a.summary ELSE a.body END, 1, {SNIPPET}),
CASE WHEN a.source <> '' THEN a.source WHEN f.title <> '' THEN f.title ELSE f.url END,
a.lang, a.published, a.first_seen, a.sort_time, a.edited, a.backfill, a.undated, a.read, a.starred, a.flood,
CASE WHEN a.story_id IS NULL THEN 0 ELSE (SELECT count(*) FROM article b WHERE b.story_id = a.story_id) - 1 END
"""
ROWS = f"""
SELECT {ROW_COLUMNS}
FROM json_each(?) j CROSS JOIN article a ON a.id = j.value CROSS JOIN feed f ON f.id = a.feed_id
ORDER BY j.key
"""
FLAGS = """
SELECT g.article_id, t.name, g.level, g.spans, g.score, g.topic_version, g.reason
FROM json_each(?) j CROSS JOIN flag g ON g.article_id = j.value CROSS JOIN topic t ON t.id = g.topic_id
ORDER BY g.topic_id
"""
DETAIL = """
SELECT a.summary, a.body, a.html, a.author, a.categories, a.note, CASE WHEN t.text <> '' THEN t.ignored ELSE a.ignored END,
    coalesce(nullif(t.originator, ''), a.originator), coalesce(nullif(t.credit, ''), a.credit), t.text, t.reason,
    CASE WHEN f.full_text AND f.removed IS NULL THEN t.again END
FROM article a JOIN feed f ON f.id = a.feed_id LEFT JOIN full_text t ON t.article_id = a.id WHERE a.id = ?
"""
NO_TEXTS = """
SELECT a.id, a.url, a.title, f.url, t.reason, t.failures, t.asked, CASE WHEN f.full_text AND f.removed IS NULL THEN t.again END
FROM full_text t JOIN article a ON a.id = t.article_id JOIN feed f ON f.id = a.feed_id
WHERE t.text = '' ORDER BY t.asked DESC, a.id DESC LIMIT ?
"""
TAGS = "SELECT name FROM tag WHERE article_id = ? ORDER BY name"
MARKS = """
SELECT t.name, m.belongs FROM flag_mark m JOIN topic t ON t.id = m.topic_id WHERE m.article_id = ? AND t.removed IS NULL ORDER BY t.id
"""
VERSIONS = """
SELECT seen, title, CASE WHEN body <> '' THEN body ELSE summary END, sha256 FROM version WHERE article_id = ? ORDER BY id DESC
"""
JUDGED = """
SELECT a.id, a.sort_time, a.title, a.summary, coalesce((SELECT nullif(text, '') FROM full_text WHERE article_id = a.id), a.body),
    a.source, a.lang, a.feed_id, f.title, a.url, a.author, a.undated, a.categories
FROM json_each(?) j CROSS JOIN article a ON a.id = j.value CROSS JOIN feed f ON f.id = a.feed_id
ORDER BY j.key
"""


class NoText(NamedTuple):
    """An article whose page gave no whole text: why, after how many tries, and when it is asked for again by itself (None: never)."""

    article_id: int
    url: str
    title: str
    feed_url: str
    reason: str
    tries: int
    asked: datetime
    again: datetime | None


class Candidate(NamedTuple):
    """What the judge reads of a stored article; `sort_time` in epoch seconds."""

    id: int
    sort_time: int
    title: str
    summary: str
    body: str
    source: str
    lang: str
    feed_id: int
    feed: str
    url: str
    author: str
    undated: bool
    categories: tuple[str, ...]


def rows(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleRow]:
    """The rows of these ids in their order; ids that are not there are left out."""
    these = json.dumps(list(ids))
    flags: dict[int, list[RowFlag]] = {}
    for article_id, topic, level, spans, score, version, reason in connection.execute(FLAGS, [these]):
        flag = RowFlag(topic, level_of(level), text_spans(spans), score, version, reason)
        flags.setdefault(article_id, []).append(flag)
    return [_row(cells, tuple(flags.get(cells[0], ()))) for cells in connection.execute(ROWS, [these])]


def _row(cells: tuple[object, ...], flags: tuple[RowFlag, ...]) -> ArticleRow:
    (
        number,
        feed_id,
        feed_url,
        guid,
        url,
        title,
        snippet,
        source,
        lang,
        *times,
        backfill,
        undated,
        read,
        starred,
        flood,
        copies,
    ) = cells
    published, first_seen, sort_time, edited = (time if isinstance(time, int) else None for time in times)
    return ArticleRow(
        id=int(str(number)),
        feed_id=int(str(feed_id)),
        feed_url=str(feed_url),
        guid=str(guid),
        url=str(url),
        title=str(title),
        snippet=str(snippet),
        source=str(source),
        lang=str(lang),
        published=moment_or_none(published),
        first_seen=moment(first_seen or 0),
        sort_time=moment(sort_time or 0),
        edited=moment_or_none(edited),
        backfill=bool(backfill),
        undated=bool(undated),
        read=bool(read),
        starred=bool(starred),
        flags=flags,
        flood=bool(flood),
        copies=int(str(copies)),
    )


def detail(connection: sqlite3.Connection, article_id: int) -> ArticleDetail | None:
    """All that is kept of one article, earlier readings newest first."""
    found = rows(connection, [article_id])
    texts = connection.execute(DETAIL, [article_id]).fetchone()
    if not found or texts is None:
        return None
    summary, body, html, author, categories, note, ignored, originator, credit, whole, why_not, again = texts
    return ArticleDetail(
        row=found[0],
        summary=summary,
        body=whole or body,
        html=html,
        author=author,
        categories=text_list(categories),
        note=note,
        tags=tuple(name for (name,) in connection.execute(TAGS, [article_id])),
        ignored=text_list(ignored),
        originator=originator,
        credit=credit,
        versions=tuple(Version(moment(seen), *rest) for seen, *rest in connection.execute(VERSIONS, [article_id])),
        full_text=bool(whole),
        no_full_text=why_not or "",
        full_text_again=moment_or_none(again),
        marks=tuple((name, bool(belongs)) for name, belongs in connection.execute(MARKS, [article_id])),
    )


def no_texts(connection: sqlite3.Connection, limit: int) -> list[NoText]:
    """Articles whose page gave no whole text, those asked for last first."""
    return [
        NoText(number, url, title, feed_url, reason, tries, moment(asked), moment_or_none(again))
        for number, url, title, feed_url, reason, tries, asked, again in connection.execute(NO_TEXTS, [limit])
    ]


def judged(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[Candidate]:
    """What the judge reads of these, in their order, a few at a time."""
    for start in range(0, len(ids), CHUNK):
        these = json.dumps(list(ids[start : start + CHUNK]))
        for cells in connection.execute(JUDGED, [these]).fetchall():
            yield Candidate._make((*cells[:-1], text_list(cells[-1])))
