"""Laws of saving that hold for any batches in any order."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from archive_samples import NOON, URL, article, batch, flag, index_agrees, look
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Article, Batch, FlaggedArticle, Subscription, Topic
from monitor.storage.schema import HOUR
from monitor.storage.store import Store

WORDS = ("ferry", "북한이", "Überfahrt", "शांति", "storm's", "導弾", "a\x00b", "\ud83d", "x-ray", "émigré", "", "ракета")
TOPICS = ("ferries", "storms")

titles = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
articles = st.builds(
    lambda guid, title, body, hours: article(guid, title, body, hours, sha256=repr((title, body))),
    st.sampled_from([f"g{n}" for n in range(6)]),
    titles,
    titles,
    st.integers(0, 5),
)
flags = st.lists(
    st.builds(flag, st.sampled_from([*TOPICS, "unheard-of"]), st.sampled_from(["flag", "mention"])), max_size=2
).map(tuple)
batches = st.lists(st.builds(FlaggedArticle, articles, flags), max_size=5).map(lambda found: batch(*found))


def contents(path: Path) -> list[list[tuple[object, ...]]]:
    tables = ("article", "version", "flag", "volume", "search_docsize")
    return [look(path, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


@given(batches)
@settings(max_examples=25, deadline=None)
def test_saving_twice_is_saving_once(one: Batch):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        store = _store(path)
        store.save(one)
        before = contents(path)
        again = store.save(one)
        after = contents(path)
        store.close()
        assert (again.new, again.edited, again.flags) == ((), (), ())
        assert after == before


steps = st.one_of(
    batches,
    st.tuples(st.just("mark"), st.lists(st.integers(1, 6), max_size=3), st.booleans()),
    st.tuples(st.just("remove"), st.sampled_from(TOPICS), st.none()),
    st.tuples(st.just("reflag"), st.lists(st.integers(1, 8), max_size=4), st.none()),
)


@given(st.lists(steps, max_size=8))
@settings(max_examples=25, deadline=None)
def test_after_any_steps_index_volume_and_flags_agree_with_the_articles(taken: list[object]):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        store = _store(path)
        for step in taken:
            _take(store, step)
        store.close()
        assert index_agrees(path)
        times = [row[0] for row in look(path, "SELECT sort_time FROM article")]
        assert look(path, "SELECT hour, n FROM volume ORDER BY hour") == sorted(
            Counter(t // HOUR * HOUR for t in times).items()
        )
        assert look(path, "SELECT * FROM pragma_foreign_key_check") == []
        assert (
            look(path, "SELECT 1 FROM flag g JOIN article a ON a.id = g.article_id WHERE a.sort_time <> g.sort_time")
            == []
        )


@given(st.lists(articles, max_size=8))
@settings(max_examples=25, deadline=None)
def test_in_slices_or_at_once_the_same_articles_stand(found: list[Article]):
    distinct = list({one.guid: one for one in reversed(found)}.values())
    with TemporaryDirectory() as folder:
        whole, sliced = Path(folder) / "whole.db", Path(folder) / "sliced.db"
        for path, slices in ((whole, [distinct]), (sliced, [[one] for one in distinct])):
            store = _store(path)
            for some in slices:
                store.save(batch(*some))
            store.close()
        query = "SELECT guid, title, body, sort_time FROM article ORDER BY guid"
        assert look(whole, query) == look(sliced, query)


def _store(path: Path) -> Store:
    store = Store(path, now=lambda: NOON)
    store.add_feeds([Subscription(URL)])
    for name in TOPICS:
        store.save_topic(Topic(name, name, name))
    return store


def _take(store: Store, step: object) -> None:
    if isinstance(step, Batch):
        store.save(step)
        return
    assert isinstance(step, tuple)
    what, these, on = step
    if what == "mark":
        store.mark(these, read=on, starred=on)
    elif what == "remove" and any(topic.name == these for topic in store.topics()):
        store.remove_topic(these)
    elif what == "reflag" and any(topic.name == "ferries" for topic in store.topics()):
        store.replace_flags("ferries", ((number, flag()._replace(topic_version=2)) for number in these))
