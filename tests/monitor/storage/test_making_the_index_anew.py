"""After an update that cuts text into words in another way, a large archive's index is made anew while others read and write."""

from __future__ import annotations

from pathlib import Path

import pytest
from archive_samples import NOON, article, ask, batch, index_agrees, look

from monitor.model import ArticleFilter
from monitor.storage import reindexing, upkeep
from monitor.storage.reader import Reader
from monitor.storage.store import Store
from monitor.text import index as text_index
from monitor.text.index import INDEX_VERSION

NEWER = INDEX_VERSION + 1


@pytest.fixture(autouse=True)
def _updated(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program is a newer one than made the index, and 30 articles are many, of which 10 fit into a step."""
    from monitor.storage import integrity, mending, migrating

    monkeypatch.setattr(reindexing, "AT_ONCE", 10)
    monkeypatch.setattr(reindexing, "FEW", 20)
    for module in (upkeep, migrating, integrity, mending):
        monkeypatch.setattr(module, "INDEX_VERSION", NEWER)
    monkeypatch.setattr(text_index, "INDEX_VERSION", NEWER)  # what readers ask for


@pytest.fixture
def many(store: Store) -> Store:
    store.save(batch(*(article(f"g{n}", f"Ferry number{n}", hours_ago=n) for n in range(35))))
    store._db.execute("UPDATE meta SET value = ? WHERE key = 'index_version'", [str(INDEX_VERSION)])
    return store


def found(path: Path, word: str) -> int:
    return ask(path, lambda reader: reader.count(ArticleFilter(), f'"{word}"'))


def test_the_old_index_answers_until_the_new_one_holds_all(many: Store, path: Path):
    told = []
    for done, total in many.upkeep.reindex():
        told.append((done, total))
        assert found(path, "ferry") == 35
    assert told == [(0, 35), (10, 35), (20, 35), (30, 35), (35, 35), (35, 35)]
    assert ask(path, Reader.indexing) is None
    assert look(path, "SELECT value FROM meta WHERE key = 'index_version'") == [(str(NEWER),)]
    assert index_agrees(path)
    assert list(many.upkeep.reindex()) == []


def test_what_comes_and_changes_meanwhile_is_in_the_new_index_too(many: Store, path: Path):
    steps = many.upkeep.reindex()
    next(steps)
    next(steps)  # ten are done
    many.save(batch(article("new", "Airship sighted")))
    many.save(batch(article("g1", "Balloon sighted", hours_ago=1), article("g34", "Balloon gone", hours_ago=34)))
    assert found(path, "airship") == 1
    assert ask(path, Reader.integrity) == [
        "the search index is being made anew (10 of 36 articles); it goes on while the engine runs"
    ]
    for _ in steps:
        pass
    assert index_agrees(path)
    assert found(path, "balloon") == 2
    assert found(path, "airship") == 1
    assert found(path, "number34") == found(path, "number1") == 0
    assert ask(path, Reader.integrity) == []


def test_it_goes_on_where_it_stopped_when_the_archive_is_opened_again(many: Store, path: Path):
    steps = many.upkeep.reindex()
    for _ in range(3):
        next(steps)
    many.close()
    again = Store(path, now=lambda: NOON)
    try:
        assert ask(path, Reader.indexing) == (20, 35)
        assert next(again.upkeep.reindex()) == (20, 35)
        for _ in again.upkeep.reindex():
            pass
        assert index_agrees(path)
    finally:
        again.close()


def test_what_was_begun_for_another_version_is_begun_anew(many: Store, path: Path, monkeypatch: pytest.MonkeyPatch):
    steps = many.upkeep.reindex()
    for _ in range(3):
        next(steps)
    monkeypatch.setattr(upkeep, "INDEX_VERSION", NEWER + 1)
    assert next(many.upkeep.reindex()) == (0, 35)
    for _ in many.upkeep.reindex():
        pass
    assert look(path, "SELECT value FROM meta WHERE key = 'index_version'") == [(str(NEWER + 1),)]


def test_a_repair_ends_it(many: Store, path: Path):
    from monitor.storage.mending import mend

    next(many.upkeep.reindex())
    mend(many._db.conn, ["index"])
    assert ask(path, Reader.indexing) is None
    assert index_agrees(path)


def test_the_index_of_a_small_archive_is_made_anew_at_once(store: Store, path: Path):
    store.save(batch(article()))
    store._db.execute("UPDATE meta SET value = 'other' WHERE key = 'index_version'")
    store.close()
    again = Store(path, now=lambda: NOON)
    assert not again.upkeep.index_is_stale()
    again.close()
