"""Passwords of feeds and of proxies: kept in the keyring only, found under any spelling of a proxy's address, taken away when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import Clock, Desk, World

from monitor.commands import AddFeeds, Command, SetPassword, SetProxyPassword
from monitor.engine import Engine
from monitor.errors import UserError
from monitor.feeds.web.proxy import check_proxy as as_asked
from monitor.model import Subscription
from monitor.places import find
from monitor.settings import check_proxy, proxy_user
from monitor.vault import MemoryVault

POST = "https://post.example/feed"
SECRET = "correct horse"


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def guarded(tmp_path: Path, clock: Clock, world: World, desk: Desk, vault: MemoryVault) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=vault, channel=desk) as engine:
        yield engine


def test_a_proxys_password_is_kept_under_its_address_and_taken_away_again(
    guarded: Engine, vault: MemoryVault, tmp_path: Path
) -> None:
    proxy = "socks5://me@Proxy.example"
    done = guarded.do(SetProxyPassword(proxy, SECRET))
    assert done.counts == {"kept": 1}
    assert vault.read("socks5://proxy.example:1080", "me") == SECRET
    assert all(SECRET.encode() not in file.read_bytes() for file in (tmp_path / "data").iterdir() if file.is_file())
    guarded.do(SetProxyPassword("socks5://me@proxy.example:1080", None))
    assert vault.read("socks5://proxy.example:1080", "me") is None


def test_a_feeds_password_is_taken_away_and_its_user_stays(guarded: Engine, vault: MemoryVault) -> None:
    guarded.do(AddFeeds((Subscription(POST, username="me"),)))
    guarded.do(SetPassword(POST, "me", SECRET))
    assert vault.read(POST, "me") == SECRET
    guarded.do(SetPassword(POST, "me", None))
    assert vault.read(POST, "me") is None
    feed = guarded.store.feed(POST)
    assert feed is not None
    assert feed.about.username == "me"


@pytest.mark.parametrize(
    "proxy", ["socks5://proxy.example:1080", "http://me:pw@proxy.example:3128", "ftp://me@proxy.example", "me@proxy"]
)
def test_a_proxy_without_a_user_or_with_a_password_is_refused(guarded: Engine, proxy: str) -> None:
    with pytest.raises(UserError) as refused:
        guarded.do(SetProxyPassword(proxy, SECRET))
    assert "pw" not in str(refused.value)


@pytest.mark.parametrize("command", [SetPassword(POST, "me", SECRET), SetProxyPassword("http://me@p.example", SECRET)])
def test_no_command_shows_its_password(command: Command) -> None:
    assert SECRET not in repr(command)


@pytest.mark.parametrize(
    "proxy",
    [
        "http://",
        "http://:3128",
        "socks5://me@",
        "http://p.example:99999",
        "http://p.example/x",
        "http://[::1",
        "http://p?a",
        "http://two words:80",
        "http://a\\b",
    ],
)
def test_what_names_no_host_and_port_is_no_proxy(proxy: str) -> None:
    with pytest.raises(UserError):
        check_proxy(proxy)


@given(
    scheme=st.sampled_from(["http", "socks5", "socks5h", "socks4", "socks4a"]),
    user=st.text("abcXYZ09._~-", min_size=1, max_size=8) | st.sampled_from(["me%40work", "ana%20b"]),
    host=st.sampled_from(["proxy.example", "PROXY.Example", "10.0.0.7", "[2001:db8::7]"]),
    port=st.sampled_from(["", ":80", ":1080", ":3128"]),
    end=st.sampled_from(["", "/"]),
)
def test_the_network_looks_where_the_user_put_it(scheme: str, user: str, host: str, port: str, end: str) -> None:
    """What is asked for at connect is the spelling of the client, what is stored that of the user: both name one place."""
    typed = f"{scheme}://{user}@{host}{port}{end}"
    asked = as_asked(typed)
    assert asked is not None
    assert proxy_user(str(asked)) == proxy_user(typed)
