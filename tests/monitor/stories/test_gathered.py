"""Stories in the archive: whatever the order copies come in, however often they are grouped, and never longer than a week."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import LAUNCH, OTHER, TEXT, article, group, opened, save

from monitor.grouping.gathered import Gathered
from monitor.model import Article
from monitor.storage.library import sqlite3
from monitor.stories.likeness import WEEK
from monitor.stories.publishers import families


def look(folder: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(folder / "archive.db")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_a_wire_story_with_its_copies_is_one_story(tmp_path: Path) -> None:
    store = opened(tmp_path)
    save(
        store,
        [
            article("wire", LAUNCH, TEXT, source="Norland Wire", credit="Norland Wire"),
            article("courier", LAUNCH, TEXT, hours=1),
            article("mirror", f"(LEAD) {LAUNCH}", TEXT[:230], hours=2),
            article("sun", "Ferry workers walk out", OTHER, hours=2),
        ],
    )
    stories = group(store)
    assert len(set(stories.values())) == 2
    store.close()
    (story,) = look(
        tmp_path, "SELECT first_seen, title, originator, articles, publishers FROM v_stories WHERE articles > 1"
    )
    assert story == ("2026-05-28T12:05:00Z", LAUNCH, "Norland Wire", 3, 3)
    assert look(tmp_path, "SELECT count(*) FROM v_articles WHERE story_id IS NULL") == [(0,)]
    assert sorted(look(tmp_path, "SELECT how, parent_id IS NULL FROM copy")) == [
        ("copy", 0),
        ("copy", 0),
        ("first", 1),
        ("first", 1),
    ]


def test_outlets_of_one_owner_are_one_publisher(tmp_path: Path) -> None:
    store = opened(tmp_path)
    google = "https://news.google.com/articles/"
    save(
        store,
        [
            article("a", LAUNCH, TEXT, source="The Wall Street Journal", url=f"{google}1"),
            article("b", LAUNCH, TEXT, source="New York Post", url=f"{google}2"),
            article("c", LAUNCH, TEXT, source="Kyodo News", url=f"{google}3"),
        ],
    )
    group(store)
    store.close()
    assert look(tmp_path, "SELECT articles, publishers FROM v_stories") == [(3, 2)]


def test_when_the_user_names_an_owner_stories_of_the_past_count_anew(tmp_path: Path) -> None:
    store = opened(tmp_path)
    save(store, [article("north", LAUNCH, TEXT), article("south", LAUNCH, TEXT, hours=1)])
    group(store)
    assert look(tmp_path, "SELECT publishers FROM v_stories") == [(2,)]
    mine = tmp_path / "gazetteer"
    mine.mkdir()
    mine.joinpath("publishers.toml").write_text(
        'rows = [ { name = "Two Shores Press", outlets = [], sites = ["north.example", "south.example"] } ]',
        encoding="utf-8",
    )
    Gathered(store.stories, families(mine))
    store.close()
    assert look(tmp_path, "SELECT publishers FROM v_stories") == [(1,)]


def test_what_comes_late_but_was_first_is_the_first(tmp_path: Path) -> None:
    store = opened(tmp_path)
    save(store, [article("copy", LAUNCH, TEXT, hours=6), article("other", LAUNCH, TEXT, hours=7)])
    group(store)
    (first,) = save(store, [article("wire", f"(URGENT) {LAUNCH}", TEXT, hours=0, source="Norland Wire")])
    group(store)
    store.close()
    assert look(tmp_path, "SELECT articles, originator FROM v_stories") == [(3, "Norland Wire")]
    assert look(tmp_path, "SELECT article_id FROM copy WHERE parent_id IS NULL") == [(first,)]
    assert look(tmp_path, "SELECT how FROM copy WHERE article_id = 1") == [("copy",)]


def test_grouping_that_was_interrupted_goes_on_where_it_stopped(tmp_path: Path) -> None:
    store = opened(tmp_path)
    save(
        store,
        [
            article(f"p{n}", LAUNCH if n % 2 else f"Ferry strike goes on for day {n} in port", hours=n / 9)
            for n in range(30)
        ],
    )
    gathered = Gathered(store.stories, families())
    gathered.assign(store.stories.ungrouped(7))
    assert store.stories.waiting() == 23
    store.close()
    store = opened(tmp_path)
    group(store, at_once=4)
    assert store.stories.waiting() == 0
    store.close()
    assert look(tmp_path, "SELECT max(articles) FROM v_stories") == [(15,)]


def test_grouping_again_changes_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path)
    ids = save(store, [article("a", LAUNCH, TEXT), article("b", LAUNCH, TEXT, hours=1)])
    stories = group(store)
    before = look(tmp_path, "SELECT * FROM v_stories"), look(tmp_path, "SELECT * FROM copy")
    assert Gathered(store.stories, families()).assign(store.stories.these(ids)) == stories
    store.close()
    assert (look(tmp_path, "SELECT * FROM v_stories"), look(tmp_path, "SELECT * FROM copy")) == before


LONGEST = "SELECT coalesce(max(n), 0) FROM (SELECT max(sort_time) - min(sort_time) AS n FROM article GROUP BY story_id)"
LEADS = """
SELECT s.id FROM story s JOIN article a ON a.id = s.lead_id WHERE a.sort_time = s.first_at AND a.story_id = s.id AND a.title = s.title
"""
ROOTS = "SELECT article_id FROM copy WHERE parent_id IS NULL ORDER BY 1"
TITLES = (
    "Norland fires two missiles at dawn today",
    "Ferry workers walk out over pay again",
    "Morning briefing",
    "북한 탄도미사일 두 발 발사했다",
)
pieces = st.builds(
    lambda number, title, text, hours: article(f"g{number}", title, text, hours=hours),
    st.integers(0, 10_000),
    st.sampled_from(TITLES),
    st.sampled_from(["", TEXT, OTHER, TEXT[:150]]),
    st.integers(0, 24 * 20),
)


def partition(folder: Path) -> set[frozenset[object]]:
    stories = defaultdict(set)
    for guid, story in look(folder, "SELECT guid, story_id FROM article"):
        stories[story].add(guid)
    return {frozenset(guids) for guids in stories.values()}


@given(st.data())
@settings(max_examples=20, deadline=None)
def test_copies_end_in_one_story_in_whatever_order_they_come(data: st.DataObject) -> None:
    hours = data.draw(st.lists(st.integers(0, 24 * 7), min_size=2, max_size=8))
    copies = [article(f"c{n}", LAUNCH, TEXT, hours=hour) for n, hour in enumerate(hours)]
    other = [article("x", "Ferry workers walk out over pay again", OTHER, hours=3)]
    order = data.draw(st.permutations([*copies, *other]))
    sizes = data.draw(st.integers(1, 4))
    with TemporaryDirectory() as name:
        store = opened(Path(name))
        for start in range(0, len(order), sizes):
            save(store, order[start : start + sizes])
            group(store, at_once=2)
        store.close()
        assert partition(Path(name)) == {frozenset(one.guid for one in copies), frozenset({"x"})}
        assert look(Path(name), "SELECT * FROM pragma_foreign_key_check") == []
        assert look(Path(name), "SELECT count(*) FROM copy WHERE parent_id IS NULL") == [(2,)]


@given(st.lists(pieces, max_size=14, unique_by=lambda one: one.guid), st.integers(1, 6))
@settings(max_examples=30, deadline=None)
def test_no_story_is_longer_than_a_week_and_every_article_is_in_one(articles: list[Article], at_once: int) -> None:
    with TemporaryDirectory() as name:
        store = opened(Path(name))
        for start in range(0, len(articles), at_once):
            save(store, articles[start : start + at_once])
            group(store)
        store.close()
        folder = Path(name)
        assert look(folder, "SELECT count(*) FROM article WHERE story_id IS NULL") == [(0,)]
        longest = look(
            folder,
            LONGEST,
        )
        assert longest <= [(WEEK,)]
        kept = look(folder, "SELECT id, first_at, last_at FROM story ORDER BY id")
        assert kept == look(
            folder, "SELECT story_id, min(sort_time), max(sort_time) FROM article GROUP BY 1 ORDER BY 1"
        )
        leads = look(
            folder,
            LEADS,
        )
        assert len(leads) == len(kept)
        assert look(folder, ROOTS) == look(folder, "SELECT lead_id FROM story ORDER BY 1")


@pytest.mark.parametrize("title", ["", "\x00", "\ud83d" * 40, "a" * 100_000, "(LEAD) " * 3000])
def test_hostile_articles_are_grouped_like_others(tmp_path: Path, title: str) -> None:
    store = opened(tmp_path)
    save(store, [article("h", title, title * 2, source=title[:50]), article("i", title, title * 2)])
    assert len(group(store)) == 2
    store.close()
