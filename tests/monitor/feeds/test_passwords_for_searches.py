"""A search goes through its proxy with the password that the keyring has now, though nothing else goes that way."""

from __future__ import annotations

from pathlib import Path

import pytest
from servers import http, site
from socks_proxy import socks
from worlds import Clock, Desk, InlinePool

from monitor.commands import Discover, SetProxyPassword
from monitor.engine import Engine
from monitor.places import find
from monitor.vault import MemoryVault


@pytest.mark.parametrize("first", ["wrong", None])
def test_the_next_search_goes_through_its_proxy_with_the_password_of_now(tmp_path: Path, first: str | None) -> None:
    """Nothing else goes through that proxy, so what rounds are made with stays, and with it whatever they are asking."""
    places = find(str(tmp_path / "data"))
    with site() as here, socks(here.port, password="hidden") as way:
        here.serve("/feed", http())
        proxy = f"socks5://me@127.0.0.1:{way.port}"
        with Engine(places, now=Clock(), vault=MemoryVault(), channel=Desk(), pool=InlinePool()) as engine:
            found = []
            for password in (first, "hidden", "wrong again"):
                engine.do(SetProxyPassword(proxy, password))
                found.append(engine.do(Discover("http://paper.example/feed", proxy=proxy)).counts["found"])
                gear = engine._gears.standing
                engine.do(SetProxyPassword("socks5://me@another.example", password))
                assert engine._gears.standing is gear
    assert found == [0, 1, 0]
