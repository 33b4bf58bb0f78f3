"""What the archive keeps of flags until the alert rules have decided about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from archive_samples import NOON, article, batch, flag, flagged, visit

from monitor.model import FlaggedArticle, Topic
from monitor.storage import backup
from monitor.storage.backup import About
from monitor.storage.store import Store
from monitor.storage.undecided import Struck, Undecided

FERRIES = Undecided(1, "ferries", "flag")


@pytest.fixture(autouse=True)
def _topic(store: Store) -> None:
    store.save_topic(Topic("ferries", "Ferries", "ferry"))


def test_a_flag_of_a_poll_waits_until_it_is_struck(store: Store):
    store.save(batch(article("plain", hours_ago=-1), flagged(article(), flag("ferries")), visit=visit()))
    assert store.book.undecided() == [FERRIES]
    store.book.keep((), (), NOON, Struck(((1, "ferries"),)))
    assert store.book.undecided() == []


def test_what_is_saved_again_or_imported_does_not_wait(store: Store):
    one = batch(flagged(article(), flag("ferries")), visit=visit())
    store.save(one)
    store.book.keep((), (), NOON, Struck(((1, "ferries"),)))
    store.save(one)
    store.save(batch(flagged(article("imported"), flag("ferries"))))
    assert store.book.undecided() == []


def test_an_old_article_waits_when_an_edit_makes_it_a_flag(store: Store):
    store.save(batch(flagged(article(), flag("ferries", "mention")), visit=visit()))
    store.book.keep((), (), NOON, Struck(((1, "ferries"),)))
    store.save(batch(flagged(article(body="A ferry sails."), flag("ferries")), visit=visit()))
    assert store.book.undecided() == [FERRIES]


def test_an_article_waits_when_its_whole_text_makes_it_a_flag(store: Store):
    store.save(batch(article(), visit=visit()))
    store.texts.keep(1, FlaggedArticle(article(body="The ferry sails."), (flag("ferries"),)))
    assert store.book.undecided() == [FERRIES]


def test_a_flag_that_is_gone_waits_with_no_level(store: Store):
    store.save(batch(flagged(article(), flag("ferries")), visit=visit()))
    store.save(batch(article(body="Edited."), visit=visit()))
    assert store.book.undecided() == [Undecided(1, "ferries", "")]


def test_what_is_rolled_back_does_not_wait(store: Store):
    def save_and_fail() -> None:
        with store.together():
            store.save(batch(flagged(article(), flag("ferries")), visit=visit()))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_and_fail()
    assert store.book.undecided() == []


def test_a_flood_waits_with_its_number_until_it_is_struck(store: Store):
    store.save(batch(*(article(f"g{n}") for n in range(501)), visit=visit()))
    assert store.book.undecided_floods() == [(1, 501)]
    store.book.keep((), (), NOON, Struck(floods=(1,)))
    assert store.book.undecided_floods() == []


def test_flagging_the_archive_anew_lets_nothing_wait(store: Store):
    store.save(batch(article(), visit=visit()))
    store.replace_flags("ferries", [(1, flag("ferries"))])
    assert store.book.undecided() == []


def test_what_waits_in_a_backup_is_not_told_where_it_is_restored(store: Store, path: Path, tmp_path: Path):
    store.save(batch(flagged(article(), flag("ferries")), *(article(f"g{n}") for n in range(501)), visit=visit()))
    backup.make(path, tmp_path / "kept.db", About(NOON, "0.1.0", "here", ""), secret=lambda _header: False)
    backup.restored(tmp_path / "kept.db", tmp_path / "again.db")
    again = Store(tmp_path / "again.db", now=lambda: NOON)
    assert (again.book.undecided(), again.book.undecided_floods()) == ([], [])
    again.close()
    assert (store.book.undecided() != [], store.book.undecided_floods()) == (True, [(1, 502)])
