"""Topics with their versions, and flags replaced as a whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from archive_samples import NOON, article, batch, flag, flagged

from monitor.errors import UserError
from monitor.grading import EVERY_MATCH
from monitor.model import ArticleFilter, Flag, Topic
from monitor.storage.reader import Reader
from monitor.storage.store import Store

TOPIC = Topic("ferries", "Ferries", "ferry")
ON_TOPIC = ArticleFilter(topics=("ferries",))


def test_only_a_changed_query_is_a_new_version(store: Store, reader: Reader):
    assert store.save_topic(TOPIC).version == 1
    assert store.save_topic(Topic("ferries", "All ferries", "ferry", colour="#123456", alert=False)).version == 1
    assert store.save_topic(Topic("ferries", "All ferries", "ferry OR boat")).version == 2
    assert reader.topics() == store.topics() == [Topic("ferries", "All ferries", "ferry OR boat", 2)]
    kept = reader.history("ferries").versions
    assert [(one.version, one.query, one.saved) for one in kept] == [(2, "ferry OR boat", NOON), (1, "ferry", NOON)]
    assert store.earlier("ferries", 1) == ("ferry", EVERY_MATCH)
    with pytest.raises(UserError, match="has no version 3"):
        store.earlier("ferries", 3)


def test_the_history_says_how_many_flags_each_version_made(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    store.save(batch(flagged(article("a")), flagged(article("b"))))
    store.save_topic(Topic("ferries", "Ferries", "ferry OR boat"))
    store.save(batch(flagged(article("c"), flag(version=2))))
    assert [(one.version, one.flags) for one in reader.history("ferries").versions] == [(2, 1), (1, 2)]
    with pytest.raises(UserError, match="no topic named"):
        reader.history("unheard-of")


def test_a_removed_topic_takes_its_flags_and_is_not_seeded_again(store: Store, reader: Reader):
    assert store.seed_topics([TOPIC]) == 1
    store.save(batch(flagged(article())))
    assert store.remove_topic("ferries") == 1
    assert store.seed_topics([TOPIC]) == 0
    assert (store.topics(), reader.count(ON_TOPIC), reader.count()) == ([], 0, 1)
    with pytest.raises(UserError, match="there is no topic"):
        store.remove_topic("ferries")
    assert store.save_topic(Topic("ferries", "Ferries", "boat")).version == 2


def test_flags_of_a_topic_are_replaced_as_a_whole(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    store.save(batch(flagged(article("a")), article("b"), article("c")))
    heard: list[int] = []
    assert store.replace_flags("ferries", [(2, flag(version=2)), (3, flag(version=2)), (99, flag())], heard.append) == 2
    assert sorted(reader.article_ids(ON_TOPIC)) == [2, 3]
    assert heard == [3]
    assert {f.topic_version for row in reader.rows([1, 2, 3]) for f in row.flags} == {2}


def test_when_judging_fails_all_flags_stay(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    store.save(batch(flagged(article("a")), article("b")))

    def broken() -> Iterator[tuple[int, Flag]]:
        yield 1, flag(version=2)
        raise UserError("the user pressed stop")

    with pytest.raises(UserError, match="pressed stop"):
        store.replace_flags("ferries", broken())
    assert [f.topic_version for row in reader.rows([1, 2]) for f in row.flags] == [1]


def test_articles_that_arrive_while_judging_keep_their_flags(store: Store, reader: Reader):
    store.save_topic(TOPIC)
    store.save(batch(flagged(article("a"))))

    def slow() -> Iterator[tuple[int, Flag]]:
        yield from ()
        store.save(batch(flagged(article("b"))))

    store.replace_flags("ferries", slow())
    assert [row.guid for row in reader.rows(reader.article_ids(ON_TOPIC))] == ["b"]


def test_the_flags_of_an_unknown_topic_cannot_be_replaced(store: Store):
    with pytest.raises(UserError, match="there is no topic"):
        store.replace_flags("unheard-of", [])
