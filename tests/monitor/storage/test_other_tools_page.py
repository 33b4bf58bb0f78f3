"""Runs the examples of docs/other-tools.md that need SQLite alone, on an archive that answers each, and compares its table of views."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, flag, flagged, visit

from monitor.model import Topic
from monitor.storage.store import Store
from monitor.storage.views import VIEWS

PAGE = (Path(__file__).parents[3] / "docs" / "other-tools.md").read_text(encoding="utf-8")
SHELL, _, REST = PAGE.partition("\n## DuckDB\n")
QUERIES = re.findall(r"```sql\n(.*?)```", SHELL, re.DOTALL)
TABLE = dict(re.findall(r"^\| `(v_\w+)` \|[^|]*\| `([^`]+)` \|$", PAGE, re.MULTILINE))
IN_PYTHON = re.findall(r'"""\n(.*?)"""', REST, re.DOTALL)


@pytest.fixture
def archive(store: Store, path: Path) -> Iterator[sqlite3.Connection]:
    """What the page opens, read-only: a flagged article that was edited, one with a star, one poll."""
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    star = article("star", "The missile on the quay")
    store.save(batch(flagged(article(), flag()), star, visit=visit(status=200, items=2)))
    store.save(batch(flagged(article(title="Ferry stays in port"), flag())), NOON + timedelta(minutes=1))
    store.mark([2], starred=True)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        yield connection


def test_the_page_has_examples() -> None:
    assert (len(QUERIES), len(IN_PYTHON)) == (6, 1)


@pytest.mark.parametrize("query", [*QUERIES, *IN_PYTHON], ids=lambda query: query.strip().split("\n")[0])
def test_an_example_gives_rows(archive: sqlite3.Connection, query: str) -> None:
    assert archive.execute(query).fetchall()


def test_the_words_of_a_flag_are_cut_out_where_its_spans_say(archive: sqlite3.Connection) -> None:
    (query,) = [query for query in QUERIES if "json_each" in query]
    assert [row[-2:] for row in archive.execute(query)] == [("ferries", "Ferry")]


def test_the_search_example_keeps_to_its_fields(archive: sqlite3.Connection) -> None:
    (query,) = [query for query in QUERIES if "MATCH" in query]
    assert [title for _, title in archive.execute(query)] == ["The missile on the quay"]


def test_the_table_names_every_view_and_its_columns_in_order(archive: sqlite3.Connection) -> None:
    assert set(TABLE) == set(VIEWS)
    for view, promised in TABLE.items():
        columns = [name for (name,) in archive.execute("SELECT name FROM pragma_table_info(?)", [view])]
        named = promised.split(", ")
        assert columns[: len(named)] == named, view
