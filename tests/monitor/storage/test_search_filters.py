"""Searching with filters in the line: each finds what it says, alone, together and with words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from archive_samples import NOON, URL, article, batch, flag, flagged

from monitor.errors import QueryError
from monitor.model import ArticleFilter, Subscription, Topic
from monitor.reading import Reading
from monitor.storage.store import Store

COAST = "https://coast.example/feed"


@pytest.fixture
def reading(store: Store, path: Path) -> Iterator[Reading]:
    """Two feeds; articles named by their guid, the newest first: one, two, three (of the coast), four."""
    store.edit_feed(URL, Subscription(URL, "The Gazette", "North/Sea", "newspaper", "NO"))
    store.add_feeds([Subscription(COAST, "Coast Agency", "North", "agency", "JP")])
    store.save_topic(Topic("ferries", "Ferry services", "ferry"))
    store.save_topic(Topic("storms", "Storms", "storm"))
    store.save(
        batch(
            flagged(article("one", hours_ago=1), flag("ferries"), flag("storms", "mention")),
            article("two", "Harbour opens", hours_ago=26),
            article("four", "Ferry, ferry, ferry", "A ferry and nothing else.", hours_ago=24 * 40),
        )
    )
    store.save(batch(article("three", "Boat trip", "A ferry to the isle.", hours_ago=30, lang="ja"), feed_id=2))
    ids = {guid: number for number, guid in store._db.execute("SELECT id, guid FROM article")}
    store.mark([ids["two"]], read=True, starred=True)
    store.annotate(ids["two"], "Ask Ana about the Überfahrt", ["Follow-up", "sea"])
    store.annotate(ids["four"], "", ["sea"])
    reading = Reading(path, now=lambda: NOON)
    yield reading
    reading.close()


def found(reading: Reading, query: str, **more: object) -> list[str]:
    ids = reading.article_ids(ArticleFilter(query=query, **more))  # type: ignore[arg-type]
    assert reading.count(ArticleFilter(query=query, **more)) == len(ids)  # type: ignore[arg-type]
    return [row.guid for row in reading.rows(ids)]


@pytest.mark.parametrize(
    ("query", "guids"),
    [
        ("is:starred", "two"),
        ("-is:starred", "one three four"),
        ("is:unread", "one three four"),
        ("-lang:ja", "one two four"),
        ("is:unread -lang:ja", "one four"),
        ("-lang:Japanese after:2026-05-27 -language:xx", "one two"),
        ("ferry -lang:ja", "one four"),
        ("-ferry", "two"),
        ("-harbour is:unread", "one three four"),
        ("-lang:ja -harbour", "one four"),
        ('-title:"boat trip" -(harbour OR storm) after:2026-01', "four"),
        ("-unheard -isle", "one two four"),
        ("is:read", "two"),
        ("is:flagged", "one"),
        ("is:noted", "two"),
        ("is:tagged", "two four"),
        ("is:archived", ""),
        ("is:kept", ""),
        ("tag:sea", "two four"),
        ("tag:follow-UP", "two"),
        ("tag:sea -tag:follow-up", "four"),
        ("tag:unheard-of", ""),
        ('note:"about the überfahrt"', "two"),
        ("topic:ferries", "one"),
        ('topic:"ferry services"', "one"),
        ("topic:storms", ""),
        ("topic:storms level:mention", "one"),
        ("topic:ferries topic:storms level:mention", "one"),
        ("-topic:ferries", "two three four"),
        ("folder:north", "one two three four"),
        ("folder:north/sea", "one two four"),
        ("-folder:north/sea", "three"),
        ("kind:agency", "three"),
        ("country:jp", "three"),
        ("after:2026-05-28", "one"),
        ("after:today", "one"),
        ("before:2026-05", "four"),
        ("date:2026-05-27", "two three"),
        ("date:2026-05-27..2026-05-28", "one two three"),
        ("after:3d", "one two three"),
        ("ferry", "one three four"),
        ("ferry is:unread after:7d", "one three"),
        ("ferry AND kind:newspaper NOT tag:sea", "one"),
        ("(ferry OR harbour) tag:sea", "two four"),
        ("lang:ja country:JP", "three"),
        ("feed:coast is:unread", "three"),
    ],
)
def test_each_filter_finds_what_it_says(reading: Reading, query: str, guids: str):
    assert found(reading, query) == guids.split()


def test_articles_of_a_feed_that_is_not_followed_any_more_are_still_found_by_what_was_said_of_it(
    reading: Reading, store: Store
):
    store.remove_feed(COAST)
    assert found(reading, "kind:agency") == found(reading, "country:JP") == ["three"]


def test_a_filter_of_the_line_holds_together_with_those_around_it(reading: Reading):
    assert found(reading, "ferry -tag:sea", feeds=(1,)) == ["one"]
    assert found(reading, "tag:sea", starred=True) == ["two"]
    assert found(reading, "topic:storms", topics=("ferries",), level="mention") == ["one"]


@pytest.mark.parametrize(
    ("query", "place", "fix"),
    [
        ("ferry is:stared", "is:stared", "ferry is:starred"),
        ("topic:feries boat", "topic:feries", "topic:ferries boat"),
        ("-kind:agncy", "-kind:agncy", "-kind:agency"),
        ("country:XX", "country:XX", None),
        ("folder:nroth", "folder:nroth", "folder:North"),
        ("after:never", "after:never", None),
        ("date:2026-05-28..2026-05-01", "date:2026-05-28..2026-05-01", None),
        ("level:hight", "level:hight", None),
    ],
)
def test_what_the_archive_lacks_is_told_with_its_place_and_what_was_meant(
    reading: Reading, query: str, place: str, fix: str | None
):
    for ask in (reading.check_query, lambda text: found(reading, text)):
        with pytest.raises(QueryError) as caught:
            ask(query)
        assert query[caught.value.start : caught.value.end] == place
        assert caught.value.fix == fix


def test_an_error_in_the_words_stands_in_its_place_and_the_repaired_line_keeps_the_filters(reading: Reading):
    query = "is:starred ferry AND boat OR harbour"
    with pytest.raises(QueryError) as caught:
        reading.check_query(query)
    assert query[caught.value.start :].startswith("ferry")
    assert caught.value.fix == "(ferry AND boat) OR harbour is:starred"
    assert reading.check_query(caught.value.fix) == "(ferry AND boat) OR harbour"


def test_the_words_of_a_search_are_marked_and_its_filters_are_not(reading: Reading):
    (number,) = reading.article_ids(ArticleFilter(query="ferry is:flagged"))
    detail = reading.article(number)
    assert detail is not None
    spans = reading.spans("ferry is:flagged", detail)
    assert [detail.row.title[span.start : span.end] for span in spans if span.field == "title"] == ["Ferry"]
    assert reading.spans("is:flagged", detail) == ()


def test_by_relevance_the_article_that_says_it_most_comes_first(reading: Reading):
    assert found(reading, "ferry") == ["one", "three", "four"]
    assert found(reading, "ferry", order="relevance") == ["four", "one", "three"]
    assert [row.guid for row in reading.rows(reading.article_ids(ArticleFilter("ferry", order="relevance"), 1))] == [
        "four"
    ]
    assert found(reading, "ferry is:flagged", order="relevance") == ["one"]
    assert found(reading, "is:starred", order="relevance") == ["two"]
    assert found(reading, "ferry NEAR/5 (nothing OR services)", order="relevance") == ["four"]


def test_relevance_is_told_among_the_newest_2000_that_match(store: Store, reading: Reading):
    """An older article that says it most is left out; the count is of all."""
    store.save(batch(*(article(f"n{number}", "A boat", "One ferry.", hours_ago=30) for number in range(1997))))
    ranked = reading.article_ids(ArticleFilter("ferry", order="relevance"))
    assert [row.guid for row in reading.rows(ranked[:1])] == ["four"]  # the 2,000th
    store.save(batch(article("newer", "A boat", "One ferry.", hours_ago=29)))
    ranked = reading.article_ids(ArticleFilter("ferry", order="relevance"))
    assert len(ranked) == 2000
    assert "four" not in {row.guid for row in reading.rows(ranked)}
    assert reading.count(ArticleFilter("ferry")) == 2001


def test_a_count_stops_where_it_is_told_to(reading: Reading):
    assert reading.count(ArticleFilter("ferry"), cap=2) == 2
    assert reading.count(ArticleFilter("ferry is:unread"), cap=2) == 2
    assert reading.count(ArticleFilter("ferry NEAR/9 isle"), cap=5) == 1
