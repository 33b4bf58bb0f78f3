"""From a filter to SQL: which articles, found by way of the index that fits the filter, newest first by sort_time then id."""

from __future__ import annotations

import json
from typing import Literal

from monitor.held import Scan
from monitor.model import ArticleFilter
from monitor.storage import holding
from monitor.storage.cells import seconds, storable
from monitor.storage.library import sqlite3
from monitor.storage.terms import conditions as about_terms
from monitor.values import dataclass

RARE = 2000
"""So many matches are soon sorted; more are looked for along the list when only the newest few are wanted."""

FEW = 500

Way = Literal["gather", "sift", "probe"]
"""How matches of the index and the list meet. gather: sort the matches. sift: walk the list, keep what is among the matches.
probe: walk the list, ask the index about each (200,000 articles, a word in most of them, newest 50: 264, 72 and 7 ms).
"""

MATCHES = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :match LIMIT :cap)"
ALL_ARTICLES = "SELECT coalesce(sum(n), 0) FROM volume"

# Ids rise as time goes, so the index can skip what came before (769,000 articles, 30 days of a common word: 544 and 7 ms).
# The + keeps SQLite from looking for the least id along the ids instead of along the times.
_FROM_FIRST = "search.rowid >= (SELECT min(+id) FROM article WHERE {span})"
_SIFTED = "+{id} IN (SELECT rowid FROM search WHERE search MATCH :match)"
_PROBED = "EXISTS (SELECT 1 FROM search WHERE search MATCH :match AND rowid = {id})"
_TOPIC = "g.topic_id = (SELECT id FROM topic WHERE name = :topic AND removed IS NULL)"
_TOPICS = (
    "g.topic_id IN (SELECT t.id FROM topic t JOIN json_each(:topics) j ON t.name = j.value WHERE t.removed IS NULL)"
)
_FLAGGED = "EXISTS (SELECT 1 FROM flag g WHERE g.article_id = a.id AND {flags})"
_FOLDER = "a.feed_id IN (SELECT id FROM feed WHERE folder = :folder OR substr(folder, 1, length(:folder) + 1) = :folder || '/')"

Values = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Selection:
    """`source` is FROM, WHERE and GROUP BY with the values they name; `id` and `time` are the columns to select and to sort by."""

    source: str
    id: str
    time: str
    values: Values

    def newest(self, limit: int | None) -> str:
        """SELECT the ids, newest first."""
        return f"SELECT {self.id} {self.source} ORDER BY {self.time} DESC, {self.id} DESC{_limit(limit)}"

    def count(self, cap: int | None) -> str:
        """SELECT how many, up to `cap`."""
        return f"SELECT count(*) FROM (SELECT 1 {self.source}{_limit(cap)})"


def way_to(connection: sqlite3.Connection, match: str, limit: int | None) -> Way:
    """The quickest way to the newest `limit` of so many matches, or to all of them."""
    if limit is None or limit > FEW or count_matches(connection, match, RARE + 1) <= RARE:
        return "gather"
    many = int(connection.execute(ALL_ARTICLES).fetchone()[0]) // 4
    return "probe" if count_matches(connection, match, many + 1) > many else "sift"


def count_matches(connection: sqlite3.Connection, match: str, cap: int | None) -> int:
    """How many articles the index finds, up to `cap`."""
    return int(connection.execute(MATCHES, {"match": match, "cap": -1 if cap is None else cap}).fetchone()[0])


def select(
    wanted: ArticleFilter, match: str | Scan | None, way: Way, after: tuple[int, int] | None = None
) -> Selection:
    """The articles the filter asks for (its `query` aside) among those that `match`, an FTS5 expression, finds, or that a scan finds.

    `after`: only what follows this (sort_time, id) in the list.
    """
    values: Values = {}
    about_article, about_flags = _about_article(wanted, values), _about_flags(wanted, values)
    if isinstance(match, Scan):
        about_article, match = [*about_article, holding.condition(match, values)], None
    number, time, group = "a.id", "a.sort_time", ""
    if match is not None and way == "gather":
        found_by, conditions = "search CROSS JOIN article a ON a.id = search.rowid", ["search MATCH :match"]
        conditions += [_FLAGGED.format(flags=" AND ".join(about_flags))] if about_flags else []
    elif about_flags:
        number, time, conditions = "g.article_id", "g.sort_time", about_flags
        found_by = "flag g" if len(wanted.topics) == 1 else "flag g INDEXED BY flag_by_time"
        group = "" if len(wanted.topics) == 1 else " GROUP BY g.sort_time, g.article_id"
        found_by += " CROSS JOIN article a ON a.id = g.article_id" if about_article else ""
    else:
        found_by, conditions = "article a", []
    conditions = [*conditions, *about_article, *_about_time(wanted, time, values)]
    if after is not None:
        values["after_time"], values["after_id"] = after
        conditions.append(f"{time} <= :after_time AND ({time} < :after_time OR {number} < :after_id)")
    if match is not None:
        values["match"] = match
    if match is not None and way != "gather":
        conditions.append((_PROBED if way == "probe" else _SIFTED).format(id=number))
    elif match is not None and wanted.since is not None:
        conditions.append(_FROM_FIRST.format(span=" AND ".join(_about_time(wanted, "sort_time", values))))
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return Selection(f"FROM {found_by}{where}{group}", number, time, values)


def _limit(limit: int | None) -> str:
    return "" if limit is None else f" LIMIT {int(limit)}"


def _about_flags(wanted: ArticleFilter, values: Values) -> list[str]:
    if not wanted.topics and not wanted.flagged:
        return []
    conditions = ["g.level = 'flag'"] if wanted.level == "flag" else ["g.level IN ('flag', 'mention')"]
    if len(wanted.topics) == 1:
        values["topic"] = storable(wanted.topics[0])
        conditions.append(_TOPIC)
    elif wanted.topics:
        values["topics"] = json.dumps([storable(name) for name in wanted.topics])
        conditions.append(_TOPICS)
    return conditions


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
    if len(wanted.langs) == 1:
        values["lang"] = storable(wanted.langs[0])
        conditions.append("a.lang = :lang")
    elif wanted.langs:
        values["langs"] = json.dumps([storable(lang) for lang in wanted.langs])
        conditions.append("a.lang IN (SELECT value FROM json_each(:langs))")
    if wanted.starred:
        conditions.append("a.starred = 1")
    if wanted.unread:
        conditions.append("a.read = 0 AND a.archived = 0")
    return [*conditions, *about_terms(wanted.terms, wanted.level, values)]


def _about_time(wanted: ArticleFilter, time: str, values: Values) -> list[str]:
    conditions = []
    if wanted.since is not None:
        values["since"] = seconds(wanted.since)
        conditions.append(f"{time} >= :since")
    if wanted.until is not None:
        values["until"] = seconds(wanted.until)
        conditions.append(f"{time} < :until")
    return conditions
