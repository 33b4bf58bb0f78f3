"""What the index stores gives exactly our words when SQLite cuts it."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.text.index import _OTHER, _is_common, index_text
from monitor.text.tokenizer import TOKENIZER
from monitor.text.tokens import tokenize, words

MIXED = "aZ9éßةẞŁİΆςёйїと미각導ガ゙ｶﾞำเขี่क़ि्صَأىـשָׁ\u0301\u0306\u1112\u1161ㅎﷺ½㎞ﬁ™…\u00a0\u00ad\u200d👩🇰_-'\"* \n\0"
TEXTS = st.text(st.one_of(st.sampled_from(MIXED), st.characters()), max_size=80)
ASSIGNED = [*range(0, 0x32400, 256), *range(0xE0000, 0xE0200, 256), 0xF0000, 0x10FF00]
"""Where each run of 256 characters begins in the planes that hold any."""
TRICKY = [
    "",
    "\0",
    "\ud800",
    "a\0b",
    "plain ASCII text_with-marks",
    "x" * 40_000,
    "é" * 40_000,
    "a long text with ß in it " * 2_000,
    "b" * 8_001 + " short",
    "\U0001f680",
    "\ue000\uf8ff",
    "\U00030001字",
]


@pytest.fixture(scope="module")
def index():
    db = sqlite3.connect(":memory:")
    db.execute(f'CREATE VIRTUAL TABLE one USING fts5(text, tokenize="{TOKENIZER}")')
    db.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(one, 'instance')")
    yield db
    db.close()


def found(db, texts):
    """The words the index finds in each text, in order."""
    db.execute("DELETE FROM one")
    db.executemany("INSERT INTO one(rowid, text) VALUES (?, ?)", enumerate(map(index_text, texts)))
    terms = [[] for _ in texts]
    for term, document in db.execute('SELECT term, doc FROM terms ORDER BY doc, "offset"'):
        terms[document].append(term)
    return terms


@settings(max_examples=300)
@given(texts=st.lists(TEXTS, max_size=8))
def test_the_index_finds_exactly_our_words(index, texts):
    assert found(index, texts) == [tokenize(text).words for text in texts]


def test_a_common_character_is_indexed_as_it_is():
    common = [char for char in map(chr, range(1, 0x110000)) if _is_common(char)]
    assert not any(map(_OTHER.match, common))
    assert {*"aZ9é’“”€ßЯїشل\n "} - {"ß"} <= {*common}
    assert not _is_common("é Я")
    assert not _is_common("a\ud800")


def test_the_index_finds_our_words_in_tricky_texts(index):
    assert found(index, TRICKY) == [tokenize(text).words for text in TRICKY]


def test_the_index_agrees_on_every_character_inside_a_word(index):
    texts = [" ".join(f"a{chr(code)}b" for code in range(start, start + 256)) for start in ASSIGNED]
    assert found(index, texts) == [tokenize(text).words for text in texts]


def test_every_character_may_begin_and_end_a_word(index):
    texts = [" . ".join(map(chr, range(start, start + 256))) for start in ASSIGNED]
    assert found(index, texts) == [tokenize(text).words for text in texts]


def test_plain_english_is_indexed_as_it_is():
    assert index_text("Two missiles, fired at 5 a.m.") == "Two missiles, fired at 5 a.m."


@given(TEXTS)
def test_indexed_text_can_be_stored(text):
    assert "\0" not in index_text(text)
    index_text(text).encode()


ALIKE = [chr(code) for code in range(1, 0x2100) if index_text(f"É{chr(code)}É") == f"É{chr(code)}É"]
"""Characters that texts are indexed with as they are."""


def test_every_character_left_as_it_is_means_the_same_to_the_index(index):
    assert len(ALIKE) > 600
    texts = [f"ab{char}cd {char} {char}x X{char}{char}é" for char in ALIKE]
    assert [text for text in texts if index_text(text) != text] == []
    assert found(index, texts) == [tokenize(text).words for text in texts]


@settings(max_examples=200)
@given(texts=st.lists(st.text(st.sampled_from(ALIKE), max_size=60), max_size=8))
def test_any_text_left_as_it_is_means_the_same_to_the_index(index, texts):
    assert found(index, texts) == [tokenize(text).words for text in texts]


@settings(max_examples=200)
@given(
    texts=st.lists(
        st.lists(
            st.sampled_from(["a", "é", "straße", "字", "ё", "ﬁ\u0301", "\u0301", "b\n", "", "외교"]), max_size=30
        ).map(" ".join)
    )
)
def test_words_read_otherwise_are_spelled_among_the_others(index, texts):
    assert found(index, texts) == [tokenize(text).words for text in texts]


@given(TEXTS)
def test_words_alone_are_the_words_of_the_tokens(text):
    assert words(text) == tokenize(text).words
