"""A list of articles in another order than that of time."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Literal

from monitor.storage.library import sqlite3

By = Literal["source", "title"]

_NAMED = "CASE WHEN a.source <> '' THEN a.source WHEN f.title <> '' THEN f.title ELSE f.url END"
BY: dict[By, str] = {
    "source": f"""
        SELECT a.id FROM json_each(?) j CROSS JOIN article a ON a.id = j.value CROSS JOIN feed f ON f.id = a.feed_id
        ORDER BY {_NAMED} COLLATE NOCASE, j.key
    """,
    "title": "SELECT a.id FROM json_each(?) j CROSS JOIN article a ON a.id = j.value ORDER BY a.title COLLATE NOCASE, j.key",
}


def sorted_by(connection: sqlite3.Connection, ids: Sequence[int], what: By) -> array[int]:
    """These articles by the name of their publisher or feed, or by their title; equals stay in the order they are given in."""
    return array("q", (row[0] for row in connection.execute(BY[what], [json.dumps(list(ids))])))
