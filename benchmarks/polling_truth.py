"""Whether what is stored is what was served: every entry once, with its title, id, link and date, edited in place and searchable."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from polling_ours import Home, lines
from polling_server import Entry
from polling_verdicts import Verdicts

Served = dict[str, dict[str, Entry]]

_SEARCHED = 3


@dataclass(frozen=True)
class Stored:
    """An article as the public view of the archive shows it."""

    feed: str
    guid: str
    url: str
    title: str
    content: str
    published: str | None
    first_seen: str
    sort_time: str
    undated: bool
    id: int


def stored(home: Home) -> list[Stored]:
    """All articles of an archive."""
    columns = "feed_url, guid, url, title, content, published, first_seen, sort_time, undated, id"
    return [Stored(*row) for row in _rows(home.data, f"SELECT {columns} FROM v_articles ORDER BY id")]


def flagged(home: Home, topic: str) -> set[int]:
    """The ids of the articles that are flagged for a topic."""
    return {int(row[0]) for row in _rows(home.data, "SELECT article_id, topic FROM v_flags") if row[1] == topic}


def _rows(data: Path, query: str) -> list[tuple]:  # type: ignore[type-arg]  # the cells of any view
    with closing(sqlite3.connect(f"file:{data / 'archive.db'}?mode=ro", uri=True)) as archive:
        return archive.execute(query).fetchall()


def merged(before: Served, after: Served) -> Served:
    """What was served at one time or another, as it was served last."""
    return {url: before.get(url, {}) | entries for url, entries in after.items()}


def check(verdicts: Verdicts, name: str, home: Home, before: Served, after: Served) -> None:
    """Compare an archive with all that was served: `before` at its first poll, `after` at its last."""
    wanted = merged(before, after)
    articles = stored(home)
    for what, problems in _differences(articles, wanted).items():
        verdicts.check(f"truth: {what}", "; ".join(f"{name}: {problem}" for problem in problems[:3]))
    verdicts.check("truth: edits in place, the old reading kept", _edits(home, articles, before, after))
    for article in articles[:: max(1, len(articles) // _SEARCHED)][:_SEARCHED]:
        found = lines(home.run("search", f'"{article.title}"', "--json"))
        there = any(row.get("url") == article.url for row in found)
        verdicts.check("truth: a stored title is found by search", "" if there else f"{name}: {article.title}")


def _differences(articles: list[Stored], wanted: Served) -> dict[str, list[str]]:
    """The problems of each kind, by the requirement that they break."""
    counted = Counter((article.feed, article.url) for article in articles)
    every = {(url, link) for url, entries in wanted.items() for link in entries}
    odd = {"missing": every - counted.keys(), "that were never served": counted.keys() - every}
    found: dict[str, list[str]] = {
        "stored = served": [f"{len(keys)} {word}, as {min(keys)}" for word, keys in odd.items() if keys],
        "0 duplicates": [f"{times} times {key}" for key, times in counted.items() if times > 1],
        "all titles": [],
        "all ids": [],
        "all dates": [],
        "all contents": [],
    }
    for article in articles:
        entry = wanted.get(article.feed, {}).get(article.url)
        if entry is not None:
            for what, problem in _unlike(article, entry):
                found[what].append(problem)
    return found


def _unlike(article: Stored, entry: Entry) -> Iterator[tuple[str, str]]:
    """Where an article is not as its entry."""
    if article.title != entry.title:
        yield "all titles", f"{article.title!r} instead of {entry.title!r} at {article.url}"
    if entry.guid is not None and article.guid != entry.guid:
        yield "all ids", f"{article.guid!r} instead of {entry.guid!r}"
    served = None if entry.ts is None else f"{datetime.fromtimestamp(entry.ts, UTC):%Y-%m-%dT%H:%M:%SZ}"
    if article.published != served or article.undated != (served is None) or (served and article.sort_time != served):
        yield "all dates", f"{article.published} instead of {served}, sorted {article.sort_time}, at {article.url}"
    if entry.content and not article.content:
        yield "all contents", f"no text at {article.url}"


def _edits(home: Home, articles: list[Stored], before: Served, after: Served) -> str:
    """What is wrong with the entries whose title was changed."""
    kept = set(_rows(home.data, "SELECT article_id, title FROM v_versions"))
    by_place = {(article.feed, article.url): article for article in articles}
    for url, entries in after.items():
        for link, entry in entries.items():
            old = before.get(url, {}).get(link)
            article = by_place.get((url, link))
            if old is None or old.title == entry.title or article is None:
                continue
            if article.title != entry.title or (article.id, old.title) not in kept:
                return f"{article.title!r}, served {old.title!r} and then {entry.title!r}"
    return ""
