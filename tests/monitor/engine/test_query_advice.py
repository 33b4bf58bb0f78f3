"""A query is looked over in an archive: with its topics, its articles of some days, and not for ever."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.commands import ImportArticles, SaveTopic
from monitor.engine import Engine
from monitor.errors import QueryError
from monitor.model import ArticleFilter, Topic
from monitor.reading import Reading
from monitor.reading.query_check import look_over
from monitor.topics import shipped

NEWS = [("Ferry sails", 1), ("Ferry repaired", 2), ("Harbour closed", 3), ("Ferry and harbour", 4)]


@pytest.fixture
def stored(engine: Engine, reading: Reading, tmp_path: Path) -> Reading:
    path = tmp_path / "old.jsonl"
    rows = [{"id": title, "title": title, "published": f"2026-05-0{day}T08:00:00Z"} for title, day in NEWS]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    engine.do(ImportArticles((str(path),)))
    return reading


def counted(reading: Reading, query: str, **how: object) -> dict[str, int]:
    return {clause.text: clause.articles for clause in look_over(reading, query, **how).advice.clauses}


def test_each_clause_is_counted(stored: Reading) -> None:
    assert counted(stored, "ferry -harbour") == {"ferry -harbour": 2, "ferry": 3, "harbour": 2}
    since = datetime(2026, 5, 2, tzinfo=UTC)
    assert counted(stored, "ferry -harbour", since=since) == {"ferry -harbour": 1, "ferry": 2, "harbour": 2}


def test_a_topic_of_the_archive_can_be_named(engine: Engine, stored: Reading) -> None:
    engine.do(SaveTopic("boats", "ferry OR barge"))
    assert counted(stored, "@boats harbour") == {"@boats harbour": 1, "@boats": 3, "harbour": 2}
    with pytest.raises(QueryError, match="no topic named @trains"):
        stored.look_over("@trains harbour")


def test_while_typing_nothing_is_counted(stored: Reading) -> None:
    looked = stored.look_over("ferry or harbour", counting=False)
    assert looked.advice.clauses == ()
    assert [found.fix for found in looked.advice.findings] == ["ferry OR harbour"]


def test_what_must_be_read_is_counted_only_for_a_while(stored: Reading) -> None:
    query = "/f.rry/ OR /h.rbour/ OR sails"
    assert counted(stored, query) == {query: 2, "/f.rry/": 0, "/h.rbour/": 1, "sails": 1}
    assert counted(stored, query, most_read=len(NEWS)) == {query: 2, "/f.rry/": 0, "sails": 1}
    assert counted(stored, query, most_read=0) == {query: 2, "sails": 1}
    close = "ferry NEAR/3 (sails OR sinks)"
    assert counted(stored, close, most_read=0) == {
        close: 1,
        "ferry": 3,
        "sails OR sinks": 1,
        "sails": 1,
        "sinks": 0,
    }
    assert counted(stored, "feed:old ferry", most_read=0) == {"feed:old ferry": 3, "feed:old": 4, "ferry": 3}


def test_counting_can_be_stopped_and_tells_what_it_knows_by_then(stored: Reading, monkeypatch) -> None:
    stop = threading.Event()
    count = stored.count

    def stopping(wanted: ArticleFilter, cap: int | None = None) -> int:
        if wanted.query == "harbour":
            stop.set()
        return count(wanted, cap)

    monkeypatch.setattr(stored, "count", stopping)
    assert counted(stored, "ferry harbour sails", stop=stop) == {"ferry harbour sails": 0, "ferry": 3, "harbour": 2}
    assert counted(stored, "ferry harbour sails", stop=stop) == {}


def test_counting_that_reads_articles_can_be_stopped_amid_them(stored: Reading) -> None:
    stop = threading.Event()
    stop.set()
    assert len(stored.article_ids(ArticleFilter(query="/f.rry/i"), stop=stop)) == 0
    assert counted(stored, "/f.rry/i", stop=stop) == {}


def test_an_archive_without_articles_teaches_nothing(reading: Reading) -> None:
    assert counted(reading, "ferry") == {}


@pytest.mark.parametrize("topic", [*shipped.topics(), *shipped.starters()], ids=lambda topic: topic.name)
def test_there_is_no_advice_on_a_shipped_query_until_it_is_changed(reading: Reading, topic: Topic) -> None:
    spelled = look_over(reading, topic.query, counting=False)
    again = look_over(reading, f"({spelled.canonical})", counting=False)
    assert spelled.advice.findings == again.advice.findings == ()
    changed = look_over(reading, f"({topic.query}) OR dr*", counting=False)
    assert "dr*" in [found.text for found in changed.advice.findings]
