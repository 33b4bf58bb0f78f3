"""From a filter to SQL: which articles, found by way of the index that fits the filter, newest first by sort_time then id."""

from __future__ import annotations

import json
from dataclasses import dataclass

from monitor.model import ArticleFilter
from monitor.storage.rows import seconds, storable

FEW = 2000
"""Up to so many rows are looked for by walking down from the newest; more are gathered first and sorted then."""

_TOPIC = "g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL)"
_TOPICS = (
    "g.topic_id IN (SELECT t.id FROM topic t JOIN json_each(:topics) j ON t.name = j.value WHERE t.removed IS NULL)"
)
_FOLDER = """a.feed_id IN (
    SELECT id FROM feed WHERE folder = :folder OR substr(folder, 1, length(:folder) + 1) = :folder || '/'
)"""

Values = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Selection:
    """`source` is FROM and WHERE with the values they name; `id` and `time` are the columns to select and to sort by."""

    source: str
    id: str
    time: str
    values: Values

    def newest(self, columns: str, limit: int | None) -> str:
        """SELECT these columns, newest first."""
        end = "" if limit is None else f" LIMIT {int(limit)}"
        return f"SELECT {columns} {self.source} ORDER BY {self.time} DESC, {self.id} DESC{end}"


def select(wanted: ArticleFilter, match: str | None, *, few: bool, after: tuple[int, int] | None = None) -> Selection:
    """The articles the filter asks for (its `query` aside) among those that `match`, an FTS5 expression, finds.

    `few`: only the newest are wanted. `after`: only what follows this (sort_time, id) in the list.
    """
    values: Values = {}
    about_article = _about_article(wanted, values)
    about_flags = _about_flags(wanted, values)
    one_topic = len(wanted.topics) == 1
    if match is not None:
        values["match"] = match
        found_by, conditions, number, time = (
            "search CROSS JOIN article a ON a.id = search.rowid",
            ["search MATCH :match"],
            "a.id",
            "a.sort_time",
        )
        conditions += [_flagged(about_flags)] if about_flags else []
    elif about_flags and (one_topic or not few):
        number, time, conditions = "g.article_id", "g.sort_time", []
        if one_topic:
            found_by, conditions = "flag g", [*about_flags]
        else:
            found_by = f"(SELECT DISTINCT g.article_id, g.sort_time FROM flag g WHERE {' AND '.join(about_flags)}) g"
        found_by += " CROSS JOIN article a ON a.id = g.article_id" if about_article else ""
    else:
        found_by, conditions, number, time = "article a", [], "a.id", "a.sort_time"
        conditions += [_flagged(about_flags)] if about_flags else []
    conditions += about_article
    conditions += _about_time(wanted, time, values)
    if after is not None:
        values["after_time"], values["after_id"] = after
        conditions.append(f"{time} <= :after_time AND ({time} < :after_time OR {number} < :after_id)")
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return Selection(f"FROM {found_by}{where}", number, time, values)


def _flagged(about_flags: list[str]) -> str:
    return f"EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND {' AND '.join(about_flags)})"


def _about_flags(wanted: ArticleFilter, values: Values) -> list[str]:
    if not wanted.topics and not wanted.flagged:
        return []
    conditions = []
    if len(wanted.topics) == 1:
        values["topic"] = storable(wanted.topics[0])
        conditions.append(_TOPIC)
    elif wanted.topics:
        values["topics"] = json.dumps([storable(name) for name in wanted.topics])
        conditions.append(_TOPICS)
    if wanted.level == "flag":
        conditions.append("g.level = 'flag'")
    return conditions or ["1"]


def _about_article(wanted: ArticleFilter, values: Values) -> list[str]:
    conditions = []
    if len(wanted.feeds) == 1:
        values["feed"] = wanted.feeds[0]
        conditions.append("a.feed_id = :feed")
    elif wanted.feeds:
        values["feeds"] = json.dumps(wanted.feeds)
        conditions.append("a.feed_id IN (SELECT value FROM json_each(:feeds))")
    if wanted.folder:
        values["folder"] = storable(wanted.folder)
        conditions.append(_FOLDER)
    if wanted.langs:
        values["langs"] = json.dumps([storable(lang) for lang in wanted.langs])
        conditions.append("+a.lang IN (SELECT value FROM json_each(:langs))")
    if wanted.starred:
        conditions.append("a.starred = 1")
    if wanted.unread:
        conditions.append("a.read = 0")
    return conditions


def _about_time(wanted: ArticleFilter, time: str, values: Values) -> list[str]:
    conditions = []
    if wanted.since is not None:
        values["since"] = seconds(wanted.since)
        conditions.append(f"{time} >= :since")
    if wanted.until is not None:
        values["until"] = seconds(wanted.until)
        conditions.append(f"{time} < :until")
    return conditions
