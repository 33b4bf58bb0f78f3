"""What the index is asked for on behalf of a pattern: words that stand in every text in which the pattern finds something."""

from __future__ import annotations

import sqlite3

import archive_index
import pytest
from archive_index import make
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from topic_queries import Given

from monitor.errors import QueryError
from monitor.topics.compile import to_index
from monitor.topics.judge import matches
from monitor.topics.query import parse


@pytest.fixture(scope="module")
def search():
    db = sqlite3.connect(":memory:")
    make(db)
    yield db
    db.close()


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("/時間中/i", '{title summary body} : "時 間 中"'),
        ("/미사일?/", '{title summary body} : "미 사"'),
        ("title:/탄도(미사일|로켓)/", '(title : "탄 도") AND (title : ("미 사 일" OR "로 켓"))'),
        ("/(发射|launch)/", None),
        ("/(发射)?导/", None),
        ("/(发射){1,3}/", '{title summary body} : "发 射"'),
        ("/发.射/", None),
        ("/[发发]射/", '{title summary body} : "发 射"'),
        ("/ミサカ/", '{title summary body} : "ミ サ"'),
        ("/ミサイル/", '{title summary body} : "ミ サ イ ル"'),
        (r"/\bmissile/", None),
        ("/가/", None),
    ],
)
def test_the_index_is_asked_for_runs_of_characters_that_are_words(query, asked):
    assert to_index(parse(query)).match == asked
    assert not to_index(parse(query)).exact


def test_a_pattern_that_must_not_be_found_bars_nothing_in_the_index():
    assert to_index(parse("ship -/時間中/")).match == '{title summary body} : "ship"'


HARD = "時間中발사ㅏㅂ가각カガハパうゔー导弹々〇龥龦㐀豈\u1100\u1161\u11a8\u3099\u309a\uff9e\u0301\u200d\ufe00\u00ad\U000e0100 .aſK"
texts = st.text(st.sampled_from(HARD), max_size=12)
pieces = st.text(st.sampled_from("時間중발사가각カガハパう导龥龦㐀豈a"), min_size=1, max_size=3)
optional = st.sampled_from(["", "", "?", "+", "{1,2}", "{0,2}"])
groups = st.builds("({}|{}){}".format, pieces, pieces, optional)
patterns = st.lists(
    st.builds(str.__add__, pieces, optional) | groups | st.sampled_from([".", r"\b", r"\w?"]), max_size=4
)


@settings(max_examples=400, deadline=None)
@given(patterns.map("".join), st.sampled_from(["", "i"]), st.lists(texts, min_size=1, max_size=5))
@example("間カ", "", ["間カ\u3099"])
@example("발가", "i", ["발가\u11a8"])
def test_no_text_in_which_a_pattern_finds_something_escapes_the_index(search, pattern, option, around):
    query = f"/{pattern}/{option}"
    try:
        tree = parse(query)
    except QueryError:
        assume(False)
    said = "".join(char for char in pattern if char not in "(|)?+{}\\.,012bw")
    rows = [row for text in around for row in (Given(text), Given("", said + text), Given("", "", text + said))]
    archive_index.fill(search, rows, {1: ""})
    named = archive_index.candidates(search, to_index(tree).match)
    right = {number for number, row in enumerate(rows) if matches(tree, row.prepared) is not None}
    assert named is None or right <= named
