"""Large groups joined by NEAR, asked group by group: no match is lost, and one name is not enough where two are wanted."""

from __future__ import annotations

import gc
import random
import sqlite3
import weakref

import archive_index
import pytest
from archive_index import make
from hypothesis import given, settings
from hypothesis import strategies as st
from made_archive import FEEDS as MADE
from made_archive import Archive
from topic_queries import Given, articles, queries

from monitor.storage.word_index import WordIndex
from monitor.topics import groups
from monitor.topics.judge import Judge
from monitor.topics.query import parse

FEEDS = dict(enumerate(("", "BBC World", "Asia 미사일", "World", "Gone", *MADE.values()), start=1))
LEADERS = ("Trump", "Donald Trump", "Kim", "Kim Jong Un", "Xi*", "習近平", "文在寅", "이재명", "Путин*")
GROUP = " OR ".join(f'"{name}"' if " " in name else name for name in LEADERS)


@pytest.fixture(scope="module")
def search():
    db = sqlite3.connect(":memory:")
    make(db)
    yield db
    db.close()


def named(db, tree, rows):
    """What is named at once, and likewise part by part."""
    db.execute("PRAGMA query_only = OFF")
    archive_index.fill(db, rows, FEEDS)
    found = groups.candidates(tree, WordIndex(db), FEEDS)
    parts = list(groups.in_parts(tree, WordIndex(db), FEEDS))
    assert found == (None if None in parts else set().union(*parts))
    return set(range(len(rows))) if found is None else found


def judged(tree, rows):
    judge = Judge(tree)
    return {number for number, row in enumerate(rows) if judge.matches(row.prepared) is not None}


@settings(max_examples=150, deadline=None)
@given(query=queries, rows=st.lists(articles, min_size=1, max_size=12))
def test_no_match_escapes(search, query, rows):
    tree = parse(query)
    assert judged(tree, rows) <= named(search, tree, rows)


def test_no_match_of_lists_in_eight_scripts_escapes_and_few_articles_are_named_in_vain(search):
    """The groups hold words of the archive, whole, begun and as phrases, and are set against themselves and each other."""
    archive = Archive(seed=9, size=160)
    chance = random.Random(9)  # noqa: S311 - made-up queries, no secret
    said = [row.title.split() for row in archive.articles if len(row.title.split()) > 1]
    hits = vain = 0
    for _ in range(150):
        one, other = (group(chance, said) for _ in range(2))
        shape = chance.choice(["({0}) NEAR/{2} ({0})", "lead:(({0}) NEAR/{2} ({0}))", "({0}) NEAR/{2} ({1})"])
        tree = parse(shape.format(one, other, chance.choice([2, 15, 40])))
        assert groups.is_wide(tree)
        right, found = judged(tree, archive.articles), named(search, tree, archive.articles)
        assert right <= found
        hits, vain = hits + len(right), vain + len(found - right)
    assert hits > 500
    assert vain < hits


def group(chance, said):
    words = [chance.choice(chance.choice(said)) for _ in range(7)]
    titles = [chance.choice(said) for _ in range(3)]
    phrases = [f'"{title[0]} {title[1]}"' for title in titles]
    return " OR ".join(f'"{word}"' for word in words[:6]) + f" OR {' OR '.join(phrases)} OR {spelled(words[6])}"


def spelled(word):
    return f"{word[:4]}*" if word[:4].isascii() and word[:4].isalpha() and len(word) > 3 else f'"{word}"'


@pytest.mark.parametrize(
    ("title", "is_named"),
    [
        ("Donald Trump speaks", False),
        ("Trump says Trump won", True),
        ("Donald Trump and Kim Jong Un", True),
        ("習近平と文在寅", True),
        ("이재명 대통령", False),
        ("Kim Jong Un", False),
        ("Trump " + "and so on " * 9 + "Kim", False),
        ("Xinhua on Xi", True),
    ],
)
def test_two_names_that_share_no_word_stand_near_each_other(search, title, is_named):
    tree = parse(f"({GROUP}) NEAR/15 ({GROUP})")
    rows = [Given(title)]
    assert named(search, tree, rows) == ({0} if is_named else set())


def test_only_the_first_words_of_a_body_are_the_lead(search):
    rows = [Given(body="so " * before + "Trump met Kim") for before in (0, 57, 58)]
    tree = parse(f"lead:(({GROUP}) NEAR/15 ({GROUP}))")
    assert named(search, tree, rows) == judged(tree, rows) == {0, 1}


def test_a_word_said_all_too_often_names_every_article_with_it(search, monkeypatch):
    monkeypatch.setattr(groups, "_MOST_PLACES", 1)
    rows = [Given("Trump"), Given("Kim", "Trump")]
    assert named(search, parse(f"({GROUP}) NEAR/15 ({GROUP})"), rows) == {0, 1}


class Numbers(list[int]):
    """What an index found, as something that can be watched."""


class Watched:
    """An index that finds the same articles for everything, and knows which of its answers are still held."""

    def __init__(self) -> None:
        self.given: list[weakref.ref[Numbers]] = []

    def found(self, _match: str) -> Numbers:
        numbers = Numbers(range(9))
        self.given.append(weakref.ref(numbers))
        return numbers

    def said(self, _token: str, *, prefix: bool) -> int:
        return 1_000_000 + prefix

    def places(self, _token: str, **_where: object) -> list[int]:
        return []


def test_what_was_found_goes_as_soon_as_the_query_was_asked_without_waiting_to_be_collected():
    index, tree = Watched(), parse(f"({GROUP}) NEAR/5 ({GROUP})")
    gc.collect()
    gc.disable()
    try:
        assert groups.candidates(tree, index) == set(range(9))
        assert list(groups.in_parts(tree, index)) == [set(range(9))]
        held = [ref for ref in index.given if ref() is not None]
    finally:
        gc.enable()
    assert index.given
    assert not held
