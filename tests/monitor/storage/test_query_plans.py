"""Hot queries go by an index: none reads all articles, flags or tags, and no list is sorted that is in order already."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, flag, flagged

from monitor.model import ArticleFilter, Topic
from monitor.storage import articles, counting, feeds, fetched, listing, quiet_visits, retention, saving, topics, unkept
from monitor.storage.opening import open_reading
from monitor.storage.selection import select
from monitor.storage.store import Store
from monitor.terms import Term

PAGE = 50


@pytest.fixture
def connection(store: Store, path: Path) -> sqlite3.Connection:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.save(batch(*(flagged(article(f"g{n}", hours_ago=n), flag()) for n in range(60))))
    return open_reading(path)


def plan(connection: sqlite3.Connection, query: str, values: object = ()) -> list[str]:
    return [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", values)]  # type: ignore[arg-type]


def scans(steps: list[str]) -> list[str]:
    """Steps that read a whole table row by row (an index may be walked along, a virtual table asked, the few feeds be looked through)."""
    whole = [step for step in steps if step.startswith("SCAN") and "INDEX" not in step and "VIRTUAL" not in step]
    return [step for step in whole if step != "SCAN feed"]


def sorts(steps: list[str]) -> list[str]:
    """Steps that sort all that was found; among equal times the ids may be."""
    return [step for step in steps if step.startswith("USE TEMP B-TREE FOR ORDER BY")]


@pytest.mark.parametrize(
    ("wanted", "match", "sorted_again"),
    [
        (ArticleFilter(), None, False),
        (ArticleFilter(since=NOON), None, False),
        (ArticleFilter(feeds=(1,)), None, False),
        (ArticleFilter(langs=("en",)), None, False),
        (ArticleFilter(topics=("ferries",)), None, False),
        (ArticleFilter(topics=("ferries",), unread=True), None, False),
        (ArticleFilter(starred=True), None, False),
        (ArticleFilter(terms=(Term("is", "noted"),)), None, False),
        (ArticleFilter(terms=(Term("is", "archived"),)), None, False),
        (ArticleFilter(terms=(Term("is", "edited"),)), None, False),
        (ArticleFilter(terms=(Term("is", "undated"),)), None, False),
        (ArticleFilter(terms=(Term("tag", "sea"),)), None, True),
        (ArticleFilter(terms=(Term("note", "sea"),)), None, False),
        (ArticleFilter(unread=True, terms=(Term("topic", "ferries"),)), None, False),
        (ArticleFilter(folder="Sea"), None, True),
        (ArticleFilter(terms=(Term("kind", "agency"),)), None, True),
        (ArticleFilter(), '"ferry"', True),
    ],
)
@pytest.mark.parametrize("after", [None, (1, 1)])
def test_a_page_of_a_list_goes_by_an_index(
    connection: sqlite3.Connection,
    wanted: ArticleFilter,
    match: str | None,
    sorted_again: bool,
    after: tuple[int, int] | None,
):
    chosen = select(wanted, match, "gather", after)
    steps = plan(connection, chosen.newest(PAGE), chosen.values)
    assert scans(steps) == []
    assert sorted_again or sorts(steps) == []


@pytest.mark.parametrize("way", ["sift", "probe"])
def test_matches_met_along_the_list_are_not_sorted_again(connection: sqlite3.Connection, way: str):
    chosen = select(ArticleFilter(), '"ferry"', way)  # type: ignore[arg-type]
    steps = plan(connection, chosen.newest(PAGE), chosen.values)
    assert scans(steps) == []
    assert sorts(steps) == []


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (counting.VOLUME, {"since": 0, "until": 1}),
        (counting.FLAGGED, {"topic": "ferries", "since": 0, "until": 1, "mentions": False, "step": 3600}),
        (listing.ROWS, ["[1]"]),
        (listing.FLAGS, ["[1]"]),
        (listing.JUDGED, ["[1]"]),
        (listing.DETAIL, [1]),
        (fetched.OF_ARTICLE, [1]),
        (fetched.OLDEST, [0, 1]),
        (retention.NEXT, {"before": 1, "time": 0, "id": 0}),
        (retention.TO_DELETE, [1]),
    ],
)
def test_counts_rows_and_upkeep_go_by_an_index(connection: sqlite3.Connection, query: str, values: object):
    whole = [step for step in scans(plan(connection, query, values)) if not step.startswith("SCAN j")]
    assert whole == []


def test_counts_of_days_walk_along_an_index_from_edge_to_edge(connection: sqlite3.Connection):
    flags = plan(connection, counting.FLAGGED_BETWEEN, {"topic": "ferries", "edges": "[1, 2]", "mentions": False})
    everything = plan(connection, counting.ARTICLES_BETWEEN, {"edges": "[1, 2]"})
    assert "SEARCH flag USING PRIMARY KEY (topic_id=? AND sort_time>? AND sort_time<?)" in flags
    assert "SEARCH volume USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" in everything
    assert "SEARCH article USING COVERING INDEX article_by_time (sort_time>? AND sort_time<?)" in everything


def test_what_is_known_of_a_feed_is_read_along_the_index_and_not_sorted_at_all(connection: sqlite3.Connection):
    steps = plan(connection, articles.NEWEST_KNOWN, [1, PAGE])
    assert steps[0] == "SEARCH article USING INDEX article_by_feed (feed_id=? AND (sort_time,undated)>(?,?))"
    assert "SEARCH article USING COVERING INDEX article_by_feed (feed_id=?)" in steps
    assert "SCAN article" not in steps


@pytest.mark.parametrize("state", ["starred", "noted", "archived", "edited", "undated"])
def test_a_mark_that_few_articles_have_is_looked_up_in_an_index_of_its_own(connection: sqlite3.Connection, state: str):
    chosen = select(ArticleFilter(terms=(Term("is", state),)), None, "gather")
    (step,) = plan(connection, chosen.newest(PAGE), chosen.values)
    assert f"INDEX article_{state}" in step


def test_new_flags_are_put_in_place_article_by_article_not_by_a_walk_over_all(store: Store):
    store.save_topic(Topic("ferries", "Ferries", "ferry"))
    store.replace_flags("ferries", [])
    steps = plan(store._db.conn, topics.PUT_STAGED_FLAGS, [1, 1])
    assert steps[:2] == ["SCAN s", "SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"]


def test_what_a_round_reads_before_it_stores_goes_by_ids(connection: sqlite3.Connection):
    assert any("SEARCH feed USING INTEGER PRIMARY KEY" in step for step in plan(connection, feeds.ADDRESSES, ["[1]"]))
    assert any(
        "SEARCH article USING INTEGER PRIMARY KEY" in step for step in plan(connection, saving.READINGS, ["[1]"])
    )


def test_visits_look_up_their_feeds_whatever_old_statistics_say(store: Store, path: Path):
    store.optimise()
    with closing(sqlite3.connect(path)) as db:
        db.execute("ANALYZE")
        db.execute("DELETE FROM sqlite_stat1")
        db.execute("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('feed', NULL, '5')")
        db.commit()
    with closing(open_reading(path)) as connection:
        steps = plan(connection, quiet_visits.ANSWERED, ["[]"])
    assert "SEARCH feed USING INTEGER PRIMARY KEY (rowid=?)" in steps
    assert "SCAN feed" not in steps


def test_giving_up_what_is_wanted_looks_at_no_article_that_is_not(connection: sqlite3.Connection):
    steps = plan(connection, unkept.GIVE_UP, [0])
    assert steps[0].startswith("SCAN unkept")  # the few that are wanted
    assert [step for step in steps if " article " in step] == ["SEARCH article USING INTEGER PRIMARY KEY (rowid=?)"]
