"""The archive's index by itself, filled as the archive fills it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from topic_queries import Given

from monitor.storage.indexing import list_spelled, site_spelled
from monitor.text.index import index_text
from monitor.text.tokenizer import TOKENIZER

COLUMNS = "title, summary, body, source, lang, feed, site, author, category"


def make(db: sqlite3.Connection) -> None:
    db.execute(f'CREATE VIRTUAL TABLE search USING fts5({COLUMNS}, tokenize="{TOKENIZER}")')


def fill(db: sqlite3.Connection, rows: Sequence[Given], feeds: Mapping[int, str]) -> None:
    """Put these articles, and no others, into the index by their numbers. `feeds` gives the titles of feeds by number."""
    numbers = {title: number for number, title in feeds.items()}
    db.execute("DELETE FROM search")
    for number, row in enumerate(rows):
        texts = map(index_text, row[:4])
        origin = (f"f{numbers[row.feed]}", site_spelled(row.url), index_text(row.author))
        categories = list_spelled(json.dumps(row.categories))
        cells = (number, *texts, row.lang, *origin, categories)
        db.execute(f"INSERT INTO search (rowid, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", cells)


def candidates(db: sqlite3.Connection, match: str | None) -> set[int] | None:
    """The numbers that the index names, None for all."""
    if match is None:
        return None
    return {row for (row,) in db.execute("SELECT rowid FROM search WHERE search MATCH ?", (match,))}
