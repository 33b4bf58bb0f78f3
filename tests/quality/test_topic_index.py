"""On real headlines the index names few articles in vain for the topics that Wirewatch comes with."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.text.index import index_text
from monitor.text.tokenizer import TOKENIZER
from monitor.topics.compile import to_index
from monitor.topics.judge import Judge, prepare
from monitor.topics.names import names
from monitor.topics.query import parse
from monitor.topics.shipped import topics

pytestmark = pytest.mark.corpus

EVERY = 12
MOST_IN_VAIN = 20
"""Candidates for each hit."""


@pytest.fixture(scope="module")
def index(corpus: Path) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title, summary)")
    db.execute(f'CREATE VIRTUAL TABLE search USING fts5(title, summary, body, tokenize="{TOKENIZER}")')
    with gzip.open(corpus / "load" / "items.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % EVERY == 0:
                item = json.loads(line)
                texts = (item.get("title") or "", item.get("summary") or "")
                db.execute("INSERT INTO article VALUES (?, ?, ?)", (number, *texts))
                db.execute(
                    "INSERT INTO search (rowid, title, summary, body) VALUES (?, ?, ?, '')",
                    (number, *map(index_text, texts)),
                )
    yield db
    db.close()


@pytest.mark.parametrize("name", [topic.name for topic in topics()])
def test_a_shipped_topic_is_narrowed_to_few_candidates(index: sqlite3.Connection, name: str) -> None:
    topic = next(topic for topic in topics() if topic.name == name)
    tree = parse(topic.query, names(topics()))
    match = to_index(tree).match
    assert match is not None
    named = index.execute(
        "SELECT a.title, a.summary FROM search JOIN article a ON a.id = search.rowid WHERE search MATCH ?", [match]
    ).fetchall()
    judge = Judge(tree)
    hits = sum(judge.matches(prepare(title, summary, "")) is not None for title, summary in named)
    assert hits > 0
    assert len(named) <= MOST_IN_VAIN * hits
