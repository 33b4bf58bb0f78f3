"""Secrets go with what they belong to: a feed that is left, a proxy that nobody uses, a channel that leads elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import Clock, Desk, World, rss

from monitor.alerting.channel_secrets import ChannelSecrets
from monitor.channels_file import SECRETS, ChannelSettings, secret_place
from monitor.commands import (
    AddFeeds,
    EditFeed,
    Poll,
    RemoveFeed,
    SaveChannel,
    SaveSettings,
    SetPassword,
    SetProxyPassword,
)
from monitor.engine import Engine
from monitor.model import Subscription
from monitor.places import find
from monitor.vault import MemoryVault

POST, MAIL = "https://post.example/feed", "https://mail.example/feed"
OLD, NEW = "socks5://me@old.example:1080", "http://me@new.example:3128"
SECRET, KEY = "correct horse", ("X-Api-Key", "t0ken")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def engine(tmp_path: Path, clock: Clock, world: World, desk: Desk, vault: MemoryVault) -> Iterator[Engine]:
    with Engine(find(str(tmp_path / "data")), now=clock, fetch=world, vault=vault, channel=desk) as engine:
        yield engine


def old(vault: MemoryVault) -> str | None:
    return vault.read("socks5://old.example:1080", "me")


# proxies


def test_a_proxys_password_goes_with_the_last_feed_that_went_through_it(engine: Engine, vault: MemoryVault) -> None:
    engine.do(AddFeeds((Subscription(POST, proxy=OLD), Subscription(MAIL, proxy="socks5://me@OLD.example"))))
    engine.do(SetProxyPassword(OLD, SECRET))
    engine.do(RemoveFeed(POST))
    assert old(vault) == SECRET, "the other feed still goes through it"
    engine.do(RemoveFeed(MAIL))
    assert old(vault) is None


def test_it_stays_while_the_preferences_name_the_proxy(engine: Engine, vault: MemoryVault) -> None:
    engine.do(AddFeeds((Subscription(POST, proxy=OLD),)))
    engine.do(SetProxyPassword(OLD, SECRET))
    engine.do(SaveSettings(f'proxy = "{OLD}"'))
    engine.do(RemoveFeed(POST))
    assert old(vault) == SECRET
    assert engine.do(SaveSettings('proxy = ""')).lines == ()
    assert old(vault) is None


def test_a_feed_that_gets_another_proxy_leaves_the_password_and_that_is_told(
    engine: Engine, vault: MemoryVault
) -> None:
    engine.do(AddFeeds((Subscription(POST, proxy=OLD),)))
    engine.do(SetProxyPassword(OLD, SECRET))
    assert (
        engine.do(EditFeed(POST, Subscription(POST, proxy="socks5://me@old.example"))).counts["proxy_password_gone"]
        == 0
    )
    assert old(vault) == SECRET, "it is the same proxy in another spelling"
    assert engine.do(EditFeed(POST, Subscription(POST, proxy=NEW))).counts["proxy_password_gone"] == 1
    assert old(vault) is None
    assert vault.read("http://new.example:3128", "me") is None, "no other proxy gets it"
    assert engine.do(EditFeed(POST, Subscription(POST))).counts["proxy_password_gone"] == 0


def test_another_proxy_in_the_preferences_asks_for_its_own_password(engine: Engine, vault: MemoryVault) -> None:
    engine.do(SaveSettings(f'proxy = "{OLD}"'))
    engine.do(SetProxyPassword(OLD, SECRET))
    (told,) = engine.do(SaveSettings(f'proxy = "{NEW}"')).lines
    assert "the new proxy needs its own" in told
    assert old(vault) is None
    engine.do(SetProxyPassword(NEW, SECRET))
    assert engine.do(SaveSettings(f'proxy = "{NEW}"\nper_host = 2')).lines == ()
    assert vault.read("http://new.example:3128", "me") == SECRET


# feeds


def test_another_user_or_address_leaves_the_password(engine: Engine, vault: MemoryVault) -> None:
    engine.do(AddFeeds((Subscription(POST, username="ann"),)))
    engine.do(SetPassword(POST, "ann", SECRET))
    engine.do(SetPassword(POST, "bob", "another"))
    assert (vault.read(POST, "ann"), vault.read(POST, "bob")) == (None, "another")
    assert engine.do(EditFeed(POST, Subscription(MAIL, username="bob"))).counts["password_gone"] == 1
    assert (vault.read(POST, "bob"), vault.read(MAIL, "bob")) == (None, None)


def test_a_removal_is_undone_without_the_secrets_it_took(engine: Engine, vault: MemoryVault, world: World) -> None:
    world.serves(POST, rss(("1", "Council paints a bridge", "It takes a week.")))
    engine.do(AddFeeds((Subscription(POST, title="Post", username="me", headers=(KEY,), proxy=OLD),)))
    engine.do(SetPassword(POST, "me", SECRET))
    engine.do(SetProxyPassword(OLD, SECRET))
    feed = engine.store.feed(POST)
    assert feed is not None
    engine.do(RemoveFeed(POST))
    assert not vault._secrets, "nothing of it is left"
    done = engine.do(AddFeeds((feed.about,), again=True))
    assert (done.counts["added"], done.lines) == (1, ())
    back = engine.store.feed(POST)
    assert back is not None
    assert back.about == feed.about
    assert engine.do(Poll(all=True)).counts["failed"] == 1
    told = engine.store.feed(POST)
    assert told is not None
    assert "no value for its header X-Api-Key" in (told.health.last_error or "")
    engine.do(EditFeed(POST, Subscription(POST, headers=(KEY,))))
    assert engine.do(Poll(all=True)).counts["failed"] == 0


# channels

LETTERS = ChannelSettings("mail", "email", "smtp.old.example", 0, "tls", "ann", "a@b.example", ("c@b.example",))


def letters(**changed: object) -> ChannelSettings:
    return ChannelSettings(**{name: getattr(LETTERS, name) for name in LETTERS.__slots__} | changed)  # type: ignore[arg-type]


@pytest.mark.parametrize("changed", [{"server": "smtp.new.example"}, {"user": "bob"}])
def test_another_mail_server_or_user_does_not_get_the_password(
    engine: Engine, vault: MemoryVault, changed: dict[str, str]
) -> None:
    engine.do(SaveChannel(LETTERS, (("password", SECRET),)))
    assert engine.do(SaveChannel(letters(to=("d@b.example",), port=2465))).text == ""
    assert vault.read(*secret_place("mail", "password")) == SECRET
    done = engine.do(SaveChannel(letters(**changed)))
    assert (done.text, done.counts["kept"]) == ("password", 1)
    assert done.lines == ("“mail” leads elsewhere now: give its password anew; the old is out of the keyring.",)
    assert vault.read(*secret_place("mail", "password")) is None
    assert engine.do(SaveChannel(letters(**changed), (("password", "new"),))).lines == ()
    assert engine.do(SaveChannel(letters(user=""))).lines == (), "who does not sign in needs none"
    assert vault.read(*secret_place("mail", "password")) is None


def test_a_webhook_on_another_host_is_not_signed_with_the_key_of_the_old_one(
    engine: Engine, vault: MemoryVault
) -> None:
    hook = ChannelSettings("hook", "webhook")
    engine.do(SaveChannel(hook, (("url", "https://hooks.example/a"), ("key", SECRET))))
    assert engine.do(SaveChannel(hook, (("url", "https://hooks.example/b"),))).text == ""
    assert vault.read(*secret_place("hook", "key")) == SECRET
    assert engine.do(SaveChannel(hook, (("url", "https://others.example/b"),))).text == "key"
    assert vault.read(*secret_place("hook", "key")) is None
    assert vault.read(*secret_place("hook", "url")) == "https://others.example/b"
    done = engine.do(SaveChannel(ChannelSettings("hook", "apprise")))
    assert done.text == "url", "another kind of service does not get the webhook's address"
    assert vault.read(*secret_place("hook", "url")) is None


KIND = st.sampled_from(sorted(SECRETS))
HOSTS = st.sampled_from(["a.example", "b.example"])
GIVEN = st.dictionaries(st.sampled_from(["password", "url", "key"]), st.none() | HOSTS.map("https://{}/".format))


@given(before=KIND, after=KIND, hosts=st.tuples(HOSTS, HOSTS), given_now=GIVEN)
def test_whatever_changes_no_secret_reaches_a_place_it_was_not_given_for(
    before: str, after: str, hosts: tuple[str, str], given_now: dict[str, str | None]
) -> None:
    vault = MemoryVault()
    secrets = ChannelSecrets(vault)
    first = ChannelSettings("one", before, server=hosts[0], user="ann")
    second = ChannelSettings("one", after, server=hosts[1], user="ann")
    secrets.keep(None, first, [(what, f"https://{hosts[0]}/") for what in SECRETS[before]])
    now = [(what, value) for what, value in given_now.items() if what in SECRETS[after]]
    kept, anew = secrets.keep(first, second, now)
    assert kept
    for what in ("password", "url", "key"):
        there = vault.read(*secret_place("one", what))
        if what in dict(now):
            assert there == dict(now)[what]
        elif before != after or (before == "email" and hosts[0] != hosts[1]):
            assert there is None
        else:
            new_url = dict(now).get("url")
            stays = what in SECRETS[before] and not (what == "key" and new_url and hosts[0] not in new_url)
            assert (there is not None) == stays
        assert not (there and what in anew)


# what cannot get out


def test_a_service_that_cannot_go_through_the_proxy_is_told_of_when_either_is_chosen(engine: Engine) -> None:
    service = ChannelSettings("svc", "apprise")
    assert engine.do(SaveChannel(service, (("url", "json://far.example/x"),))).lines == ()
    (told,) = engine.do(SaveSettings(f'proxy = "{OLD}"')).lines
    assert told == (
        "Alerts through “svc” wait: services of this kind cannot go through socks5://old.example:1080, only through an http:// proxy."
    )
    assert engine.do(SaveChannel(service)).lines == (told,)
    assert engine.do(SaveChannel(ChannelSettings("hook", "webhook"))).lines == ()
    assert engine.do(SaveSettings('proxy = "http://new.example:3128"')).lines == ()
