"""What the index stores gives exactly our words when SQLite cuts it."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.text.index import TOKENIZER, index_text
from monitor.text.tokens import tokenize

MIXED = "aZ9éßŁİΆςёйїと미각導ガ゙ｶﾞำเขี่क़ि्صَأىـשָׁ\u0301\u0306\u1112\u1161ㅎﷺ½㎞ﬁ™…\u00a0\u00ad\u200d👩🇰_-'\"* \n\0"
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
    words = [[] for _ in texts]
    for term, document in db.execute('SELECT term, doc FROM terms ORDER BY doc, "offset"'):
        words[document].append(term)
    return words


@settings(max_examples=300)
@given(texts=st.lists(TEXTS, max_size=8))
def test_the_index_finds_exactly_our_words(index, texts):
    assert found(index, texts) == [tokenize(text).words for text in texts]


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
