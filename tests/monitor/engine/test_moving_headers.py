"""Values of headers that an earlier version wrote into the archive: into the keyring at the next start, and out of every file."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from test_own_headers import KEY, LANG, POST, SECRET, Forgetful, kept, the_feed
from worlds import Clock, Desk, World, rss

from monitor.commands import AddFeeds, Poll, RemoveFeed
from monitor.engine import Engine
from monitor.following.moving_headers import move_headers
from monitor.model import Subscription
from monitor.places import Places, find
from monitor.ports import Vault
from monitor.storage.before_update import copy_of
from monitor.vault import MemoryVault


class House:
    """A data folder whose engine starts and ends."""

    def __init__(self, places: Places, clock: Clock, world: World, desk: Desk) -> None:
        self.places, self._clock, self._world, self._desk = places, clock, world, desk

    def engine(self, vault: Vault) -> Engine:
        return Engine(self.places, now=self._clock, fetch=self._world, vault=vault, channel=self._desk)

    def files(self) -> bytes:
        return b"".join(file.read_bytes() for file in self.places.data.rglob("*") if file.is_file())


@pytest.fixture
def house(tmp_path: Path, clock: Clock, world: World, desk: Desk) -> House:
    """An archive as an earlier version left it: the value stands in it, and so it does in the copy before an update."""
    world.serves(POST, rss(("1", "Pears", "x")))
    house = House(find(str(tmp_path / "data")), clock, world, desk)
    with house.engine(Forgetful()) as engine:
        engine.do(AddFeeds((Subscription(POST, headers=(LANG,)),)))
        engine.store.replace_headers([(POST, (KEY, LANG))])
    archive = house.places.archive
    copy_of(archive).write_bytes(archive.read_bytes())
    assert house.files().count(SECRET.encode()) >= 2
    return house


def test_at_the_start_they_go_to_the_keyring_and_out_of_every_file(house: House, world: World) -> None:
    vault = MemoryVault()
    with house.engine(vault) as engine:
        assert kept(vault) == SECRET
        assert the_feed(engine).about.headers == (("X-Api-Key", ""), LANG)
        engine.do(Poll(all=True))
        assert world.feeds[-1].about.headers == (KEY, LANG)
    assert SECRET.encode() not in house.files()
    assert LANG[0].encode() in house.files()
    copy = sqlite3.connect(copy_of(house.places.archive))
    assert copy.execute("SELECT url FROM feed").fetchall() == [(POST,)]
    copy.close()


def test_without_a_keyring_they_stay_and_serve(house: House, world: World) -> None:
    for _ in range(2):
        with house.engine(Forgetful()) as engine:
            assert the_feed(engine).about.headers == (KEY, LANG)
            engine.do(Poll(all=True))
            assert world.feeds[-1].about.headers == (KEY, LANG)
    with house.engine(MemoryVault()) as engine:
        assert the_feed(engine).about.headers == (("X-Api-Key", ""), LANG)


def test_a_keyring_is_looked_for_only_where_there_is_something_to_move(house: House) -> None:
    asked: list[str] = []

    def none() -> bool:
        asked.append("asked")
        return False

    with house.engine(Forgetful()) as engine:
        vault = MemoryVault()
        move_headers(engine.store, vault, keyring=none)
        assert (asked, kept(vault), the_feed(engine).about.headers) == (["asked"], None, (KEY, LANG))
        engine.store.replace_headers([(POST, (LANG,))])
        move_headers(engine.store, vault, keyring=none)
        assert asked == ["asked"]


@pytest.mark.parametrize("headers", [(KEY, ("x-api-key", "another")), (("X-Api-Key", "\ud800"), ("X-Other", "1"))])
def test_what_a_keyring_cannot_hold_stays_as_it_is(house: House, headers: tuple[tuple[str, str], ...]) -> None:
    archive = sqlite3.connect(house.places.archive)
    archive.execute("UPDATE feed SET headers = ?", [json.dumps(headers)])
    archive.commit()
    archive.close()
    with house.engine(MemoryVault()) as engine:
        assert the_feed(engine).about.headers == headers


def test_those_of_a_feed_that_is_not_followed_any_more_are_taken_out(house: House) -> None:
    with house.engine(Forgetful()) as engine:
        engine.do(RemoveFeed(POST))
    vault = MemoryVault()
    with house.engine(vault):
        assert kept(vault) is None
    assert SECRET.encode() not in house.files()
