"""The proxy of the preferences holds for alerts: with its user's password from the keyring, and at once when it is changed."""

from __future__ import annotations

import pytest
from connect_proxy import connecting
from worlds import Clock, Desk, World

from monitor.channels_file import ChannelSettings
from monitor.commands import SaveChannel, SaveSettings, SetProxyPassword, TestAlert
from monitor.engine import Engine
from monitor.places import Places
from monitor.vault import MemoryVault


@pytest.fixture
def engine(tmp_path):
    clock = Clock()
    with Engine(Places(tmp_path), now=clock, fetch=World(clock), vault=MemoryVault(), channel=Desk()) as made:
        made.do(SaveChannel(ChannelSettings("hook", "webhook"), (("url", "https://far.example/t0ken"),)))
        yield made


def test_a_webhook_is_sent_through_the_proxy_of_the_preferences(engine):
    with connecting(1) as proxy:
        proxy.refuses = True
        engine.do(SaveSettings(f'proxy = "http://ann@127.0.0.1:{proxy.port}"\n'))
        engine.do(SetProxyPassword(f"http://ann@127.0.0.1:{proxy.port}", "pr0xy-passw0rd"))
        done = engine.do(TestAlert("hook"))
        assert (proxy.asked, proxy.users) == (["far.example:443"], ["ann:pr0xy-passw0rd"])
    assert done.counts["delivered"] == 0
    assert f"the proxy http://127.0.0.1:{proxy.port} does not connect us" in done.lines[0]
    assert "passw0rd" not in done.lines[0]
    for path in engine.places.data.rglob("*"):
        assert not path.is_file() or b"passw0rd" not in path.read_bytes()
