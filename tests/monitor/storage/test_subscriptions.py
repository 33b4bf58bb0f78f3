"""Following, editing and leaving feeds; what stays in the archive when a feed goes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from archive_samples import NOON, URL, article, batch, visit
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import UserError
from monitor.model import Subscription, Validators
from monitor.storage.cells import storable
from monitor.storage.reader import Reader
from monitor.storage.store import Store

OTHER = "https://herald.example/rss"

ids = st.one_of(st.text(max_size=3), st.sampled_from(["\x1f", "a\x1fb", "", "\x1f\x1f"]))


def test_a_feed_is_kept_as_described_and_due_at_once(store: Store, reader: Reader):
    about = Subscription(
        OTHER, "Herald", "News/North", "newspaper", "NO", "Group", "nb", True, 30, "ferries", True, "me"
    )
    assert store.add_feeds([about, Subscription(URL)]) == (1, 1)
    feed = store.feed(OTHER)
    assert feed is not None
    assert feed.about == about
    assert feed in store.due(NOON)
    assert reader.feeds() == store.feeds()


def test_a_removed_feed_goes_but_its_articles_stay(store: Store, reader: Reader):
    store.save(batch(article()))
    assert store.remove_feed(URL) == 1
    assert (store.feeds(), store.feed(URL), store.due(NOON)) == ([], None, [])
    assert reader.rows([1])[0].feed_url == URL


def test_a_feed_that_is_added_again_finds_its_articles(store: Store):
    store.save(
        batch(article(), visit=visit(status=200, validators=Validators("e"), next_poll=NOON + timedelta(days=1)))
    )
    store.remove_feed(URL)
    assert store.add_feeds([Subscription(URL, "Again")]) == (1, 0)
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.id, feed.name, feed.validators, feed.health.state, feed.polls) == (1, "Again", Validators(), "new", 0)
    assert store.save(batch(article())).known == 1


def test_an_edit_keeps_what_polling_taught_unless_the_address_changes(store: Store):
    store.save(batch(visit=visit(status=200, validators=Validators("e"), next_poll=NOON + timedelta(days=1))))
    store.edit_feed(URL, Subscription(URL, "Renamed"))
    feed = store.feed(URL)
    assert feed is not None
    assert (feed.name, feed.validators) == ("Renamed", Validators("e"))
    store.edit_feed(URL, Subscription(OTHER))
    feed = store.feed(OTHER)
    assert feed is not None
    assert (feed.id, feed.validators, feed.health.next_poll, feed.polls) == (1, Validators(), None, 0)


def test_what_does_not_fit_is_refused(store: Store):
    store.add_feeds([Subscription(OTHER)])
    with pytest.raises(UserError, match="in the archive already"):
        store.edit_feed(URL, Subscription(OTHER))
    for refused in (lambda: store.remove_feed("https://none.example"), lambda: store.edit_feed("x", Subscription("y"))):
        with pytest.raises(UserError, match="there is no feed"):
            refused()


def test_imports_have_a_feed_of_their_own_that_is_never_due(store: Store, reader: Reader):
    number = store.import_feed("old papers")
    assert store.import_feed("old papers") == number == store.feed_id_of("import:old papers")
    store.save(batch(article(), feed_id=number))
    assert [feed.url for feed in store.feeds()] == [URL]
    assert [feed.url for feed in reader.feeds(imported=True)] == [URL, "import:old papers"]
    assert [feed.url for feed in store.due(NOON)] == [URL]


def test_imported_articles_of_an_unknown_feed_wait_for_it(store: Store):
    number = store.feed_id_of(OTHER)
    assert store.feed(OTHER) is None
    store.save(batch(article(), feed_id=number))
    assert store.add_feeds([Subscription(OTHER)]) == (1, 0)
    assert store.save(batch(article(), feed_id=number)).known == 1


def test_known_and_recent_look_at_the_newest_of_one_feed(store: Store):
    store.save(
        batch(*(article(f"g{n}", hours_ago=n, sha256=str(n)) for n in range(5)), article("u", undated=True, sha256="u"))
    )
    assert list(store.known(1, 2).items()) == [("u", "u"), ("g0", "0")]
    noon = int(NOON.timestamp())
    assert store.recent_times([1, 2], 2) == {1: [noon, noon - 3600], 2: []}
    assert store.known(99) == {}


@given(
    st.lists(st.tuples(ids, st.integers(-2, 2), st.booleans()), max_size=8, unique_by=lambda one: storable(one[0])),
    st.integers(1, 9),
)
@settings(max_examples=60, deadline=None)
def test_what_is_known_is_the_newest_whatever_ids_look_like(found: list[tuple[str, int, bool]], limit: int):
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "archive.db", now=lambda: NOON)
        store.add_feeds([Subscription(URL)])
        store.save(
            batch(
                *(
                    article(guid, hours_ago=ago, undated=undated, sha256=f"{n}")
                    for n, (guid, ago, undated) in enumerate(found)
                )
            )
        )
        known, everything = store.known(1, limit), store.known(1, 99)
        store.close()
    ages = {storable(guid): (-ago, undated) for guid, ago, undated in found}
    assert everything == {storable(guid): f"{n}" for n, (guid, _, _) in enumerate(found)}
    assert known.items() <= everything.items()
    assert len(known) == min(limit, len(everything))
    assert list(known) == list(everything)[:limit]
    assert [ages[one] for one in everything] == sorted(ages.values(), reverse=True)
