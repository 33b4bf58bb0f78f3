"""Headers of a feed that may let somebody in: in the keyring and on the wire, never in the archive; as the user changes them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from test_source_rounds import CHILD, INDEX, an_index, headlines
from worlds import Clock, Desk, World, rss

from monitor.commands import AddFeeds, EditFeed, Poll, RemoveFeed
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.model import Feed, Subscription
from monitor.places import find
from monitor.vault import MemoryVault

POST = "https://post.example/feed"
SECRET = "k-3141592653"
KEY, LANG = ("X-Api-Key", SECRET), ("Accept-Language", "de")


class Forgetful(MemoryVault):
    """A machine without a keyring."""

    def write(self, service: str, username: str, secret: str) -> bool:
        super().write(service, username, secret)
        return False


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def guarded(tmp_path: Path, clock: Clock, world: World, desk: Desk, vault: MemoryVault) -> Iterator[Engine]:
    world.serves(POST, rss(("1", "Pears", "x")))
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=vault, channel=desk) as engine:
        engine.do(AddFeeds((Subscription(POST, headers=(KEY, LANG)),)))
        yield engine


def sent(engine: Engine, world: World) -> tuple[tuple[str, str], ...]:
    engine.do(Poll(all=True))
    return world.feeds[-1].about.headers


def the_feed(engine: Engine) -> Feed:
    (feed,) = engine.store.feeds()
    return feed


def kept(vault: MemoryVault, url: str = POST) -> str | None:
    return vault.read(url, "header: x-api-key")


def test_the_value_goes_over_the_wire_and_stands_in_no_file(guarded: Engine, world: World, tmp_path: Path) -> None:
    assert sent(guarded, world) == (KEY, LANG)
    assert the_feed(guarded).about.headers == (("X-Api-Key", ""), LANG)
    guarded.store.optimise()
    files = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert any(LANG[0].encode() in file.read_bytes() for file in files)
    assert all(SECRET.encode() not in file.read_bytes() for file in files)
    assert SECRET not in repr(AddFeeds((Subscription(POST, headers=(KEY,)),)))


def test_a_change_without_a_value_leaves_it_and_one_with_a_value_replaces_it(guarded: Engine, world: World) -> None:
    guarded.do(EditFeed(POST, Subscription(POST, title="Post", headers=(("x-api-key", ""),))))
    assert sent(guarded, world) == (("x-api-key", SECRET),)
    guarded.do(EditFeed(POST, Subscription(POST, title="Post", headers=(("X-Api-Key", "new"),))))
    assert sent(guarded, world) == (("X-Api-Key", "new"),)


def test_a_header_that_is_taken_out_and_a_feed_that_is_left_are_forgotten(guarded: Engine, vault: MemoryVault) -> None:
    guarded.do(EditFeed(POST, Subscription(POST, headers=(LANG,))))
    assert kept(vault) is None
    guarded.do(EditFeed(POST, Subscription(POST, headers=(KEY,))))
    guarded.do(RemoveFeed(POST))
    assert kept(vault) is None


@pytest.mark.parametrize("headers", [(("X-Api-Key", ""),), (("X-Other", ""), KEY)])
def test_a_header_without_a_value_is_refused_and_nothing_changes(
    guarded: Engine, vault: MemoryVault, headers: tuple[tuple[str, str], ...]
) -> None:
    other = "https://other.example/feed"
    done = guarded.do(AddFeeds((Subscription(other, headers=headers),)))
    assert done.counts["rejected"] == 1
    assert "has no value" in done.lines[0]
    with pytest.raises(UserError, match="X-Other has no value"):
        guarded.do(EditFeed(POST, Subscription(POST, headers=(("X-Other", ""),))))
    assert (the_feed(guarded).about.headers, kept(vault)) == ((("X-Api-Key", ""), LANG), SECRET)


def test_the_value_moves_with_the_feed_on_its_server_and_to_no_other(
    guarded: Engine, world: World, vault: MemoryVault
) -> None:
    new = "https://post.example/new"
    world.answers[new] = world.answers[POST]
    with pytest.raises(UserError, match="another server: give the header X-Api-Key its value again"):
        guarded.do(EditFeed(POST, Subscription("https://other.example/feed", headers=(("X-Api-Key", ""),))))
    guarded.do(EditFeed(POST, Subscription(new, headers=(("X-Api-Key", ""),))))
    assert sent(guarded, world) == (KEY,)
    assert (kept(vault), kept(vault, new)) == (None, SECRET)


def test_adding_a_feed_again_leaves_its_value(guarded: Engine, vault: MemoryVault) -> None:
    assert guarded.do(AddFeeds((Subscription(POST, headers=(("X-Api-Key", "other"),)),))).counts["known"] == 1
    assert kept(vault) == SECRET


def test_a_feed_whose_value_is_lost_is_not_asked_without_it(guarded: Engine, world: World, vault: MemoryVault) -> None:
    vault.delete(POST, "header: x-api-key")
    assert guarded.do(Poll(all=True)).counts["failed"] == 1
    assert world.feeds == []
    assert "no value for its header X-Api-Key" in (the_feed(guarded).health.last_error or "")
    guarded.do(EditFeed(POST, Subscription(POST, title="Other matters", headers=(("X-Api-Key", ""),))))
    assert the_feed(guarded).about.title == "Other matters"


def test_an_index_leads_to_a_child_of_its_server_with_the_value(guarded: Engine, world: World) -> None:
    world.serves(INDEX, an_index("2026-05-28"))
    world.serves(CHILD, headlines("one"))
    guarded.do(AddFeeds((Subscription(INDEX, headers=(KEY,)),)))
    guarded.do(Poll(urls=(INDEX,)))
    assert [(feed.url, feed.about.headers) for feed in world.feeds] == [(INDEX, (KEY,)), (CHILD, (KEY,))]


def test_without_a_keyring_it_is_said(tmp_path: Path, clock: Clock, world: World, desk: Desk) -> None:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=Forgetful(), channel=desk) as engine:
        done = engine.do(AddFeeds((Subscription(POST, headers=(KEY,)),)))
        assert done.counts["added"] == 1
        assert "until Wirewatch ends" in done.lines[0]
        assert "until Wirewatch ends" in engine.do(EditFeed(POST, Subscription(POST, headers=(("X-B", "1"),)))).lines[0]
