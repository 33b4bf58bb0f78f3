"""Row 16: what a title holds is never SQL, what is typed is never a command of the index, and no exported cell is a formula."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hostile_house import House
from loopback import Site, serving
from worlds import rss

from monitor.errors import QueryError
from monitor.feeds.opml import write
from monitor.model import ArticleFilter, Subscription, Topic
from monitor.storage.library import sqlite3

SQL = (
    "Robert'); DROP TABLE article;--",
    'A "quoted" title',
    "100% of _all_ titles [a-z]",
    "title:ferry NEAR(a b) OR * ^x {y}",
    "back\\slash 'and' ''two''",
)
FORMULAS = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    '=HYPERLINK("http://a.example","x")',
    "=1,2",
    "'=1",
    "''+1",
)
QUERIES = (
    "'", "''", '"', '""', "'; DROP TABLE article; --", "title:ferry", "{title summary}: ferry", "ferry*", "*", "^ferry",
    "ferry NEAR/3 town", "NEAR(ferry town, 2)", "-ferry", "NOT ferry", "ferry AND", "(ferry", "ferry)", "a AND b OR c",
    "$list", "@topic", "lang:en ferry", "source:x", "rowid:1", "search:ferry", "%", "_", "\\", "ferry\x00town",
    "ferry\ntown", "\ud800", "日本", "ferry" * 2_000, "(" * 500 + "a" + ")" * 500, "a OR " * 300 + "b", 'x" OR "y',
    "match:'x'", "bm25(search)", "1=1 --", ";", "/*", "?1", ":feed_id", "ferry : town", "+ferry", "ferry + town",
)  # fmt: skip


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as made:
        yield made


def stored(house: House, site: Site, titles: tuple[str, ...]) -> list[str]:
    """Titles as a feed brings them, and as they stand in the archive."""
    escaped = (title.replace("&", "&amp;").replace("<", "&lt;") for title in titles)
    entries = [(f"{number} {title}".replace("'", "&apos;"), title, title) for number, title in enumerate(escaped)]
    url = site.put("feed.xml", rss(*entries).encode())
    house.follow(url)
    house.poll()
    return [row.title for row in house.rows(url)]


def test_titles_are_parameters_and_stay_as_they_are(house: House, site: Site) -> None:
    assert sorted(stored(house, site, SQL)) == sorted(SQL)
    assert sorted(row.title for row in house.rows(query="drop AND table")) == [SQL[0]]
    assert house.reading.problems() == []


def test_names_of_topics_folders_and_feeds_are_parameters(house: House, site: Site) -> None:
    for evil in SQL:
        house.store.save_topic(Topic("evil", evil, "ferry"))
        house.store.add_feeds([Subscription(f"https://a.example/{len(evil)}", title=evil, folder=evil)])
        wanted = ArticleFilter(folder=evil, langs=(evil,), topics=(evil,))
        assert list(house.reading.article_ids(wanted)) == []
    assert {feed.about.folder for feed in house.store.feeds()} == set(SQL)
    assert house.reading.problems() == []


@pytest.mark.parametrize("query", QUERIES)
def test_what_is_typed_is_a_query_or_an_error_with_a_place(library: House, query: str) -> None:
    """Never an error of the database: that would mean that what was typed got through to it."""
    before = len(library.rows())
    for asked in (library.reading.check_query, lambda text: library.reading.preview(text, 0, 10)):
        place = refusal(asked, query)
        assert place is None or 0 <= place[0] <= place[1] <= len(query)
    assert len(library.rows()) == before


def refusal(asked: Callable[[str], object], query: str) -> tuple[int, int] | None:
    """Where an error stands in a query; None when there is none."""
    try:
        asked(query)
    except QueryError as error:
        return error.start, error.end
    return None


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, web, pool) -> Iterator[House]:
    """An archive of a few titles, for all queries together."""
    made = House(tmp_path_factory.mktemp("library"), web, pool)
    with serving() as there:
        stored(made, there, (*SQL, "The ferry runs to town"))
    yield made
    made.close()


def cells_of(house: House, folder: Path, view: str) -> list[str]:
    path = folder / f"{view}.csv"
    house.reading.export(view, ArticleFilter(), "csv", str(path))
    with path.open(encoding="utf-8", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row]


def starts_a_formula(cell: str) -> bool:
    """Whether a spreadsheet would run it: numbers, also negative ones, are none."""
    try:
        float(cell)
    except ValueError:
        return cell[:1] in set("=+-@\t\r")
    return False


def test_no_exported_cell_starts_a_formula(house: House, site: Site, tmp_path: Path) -> None:
    """Titles, names, notes, tags, topics, feeds, in every view that leaves as CSV."""
    titles = stored(house, site, FORMULAS)
    assert sorted(titles) == sorted(FORMULAS)
    first = house.rows()[0].id
    house.store.annotate(first, "=1+1", ("@tag", "+tag"))
    house.store.save_topic(Topic("formula", "=TOPIC()", "ferry"))
    house.store.add_feeds([Subscription("https://a.example/feed", title="=FEED()", folder="@FOLDER", family="-x")])
    with closing(sqlite3.connect(house.store.path)) as archive:
        views = [
            row[0][2:]
            for row in archive.execute(
                "SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\'"
            )
        ]
    assert {"articles", "flags", "feeds", "alerts"} <= set(views)
    for view in views:
        found = cells_of(house, tmp_path, view)
        assert not [cell for cell in found if starts_a_formula(cell)], view
    seen = cells_of(house, tmp_path, "articles")
    assert all("'" + title in seen for title in FORMULAS)
    assert "'=1+1" in seen


def test_programs_get_the_titles_as_they_are(house: House, site: Site, tmp_path: Path) -> None:
    stored(house, site, FORMULAS)
    path = tmp_path / "out.jsonl"
    house.reading.export("articles", ArticleFilter(), "jsonl", str(path))
    titles = [json.loads(line)["title"] for line in path.read_text(encoding="utf-8").splitlines()]
    assert sorted(titles) == sorted(FORMULAS)


def test_names_cannot_break_out_of_an_opml_file() -> None:
    evil = Subscription(
        "https://a.example/?x=1&y='\"><outline", title="\"/><outline xmlUrl='http://evil.example/'", folder="<a>/]]>"
    )
    text = write([evil])
    assert text.count("xmlUrl=") == 1 + text.count("&lt;outline xmlUrl=")
    from monitor.feeds.opml import read

    assert [one.title for one in read(text)[0]] == [evil.title]
