"""Row 5: a password goes to its own origin and into the keyring, and nowhere else: no other host, no http, archive, log, list or screen."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_house import ROOT, SHORT, FeedServer, ask_one, the_internet
from worlds import MORNING, Clock
from worlds import Desk as Screen

from monitor.commands import AddFeeds, EditFeed, Poll, RemoveFeed, SetPassword
from monitor.documents import Document
from monitor.engine import Engine
from monitor.errors import FetchError, UserError
from monitor.events import Event
from monitor.feeds import urls
from monitor.feeds.web import Web
from monitor.model import Feed, Subscription
from monitor.places import find
from monitor.ports import Credentials
from monitor.reading import Reading
from monitor.vault import MemoryVault

USER, SECRET = "reader", "correct-horse-7fY2"
ENCODED = base64.b64encode(f"{USER}:{SECRET}".encode()).decode()
TOKEN = "token-3kQ9"
HEADERS = (("X-Api-Key", TOKEN),)


@pytest.fixture
def knowing() -> Iterator[Web]:
    """A fetcher that knows the password of every feed with a user name, for which the server's hosts are the internet."""
    made = Web(
        now=lambda: MORNING,
        deadlines=SHORT,
        allow=the_internet,
        credentials=lambda _feed: Credentials(USER, SECRET),
    )
    yield made
    made.close()


def sent(server: FeedServer, before: int) -> list[dict[str, str]]:
    return [request["headers"] for request in server.sunk()[before:]]


def test_what_is_secret_arrives_where_it_belongs(server: FeedServer, knowing: Web) -> None:
    """Or the other tests here would prove nothing."""
    before = len(server.sunk())
    ask_one(knowing, server.url("x/sink", 5), username=USER, headers=HEADERS)
    (headers,) = sent(server, before)
    assert headers["authorization"] == f"Basic {ENCODED}"
    assert headers["x-api-key"] == TOKEN
    assert isinstance(ask_one(knowing, server.url("x/auth", 5), username=USER), Document)


@pytest.mark.parametrize("elsewhere", ["127.10.0.6:PORT", "127.10.0.5:TLS", "127.10.0.60:PORT"])
def test_no_redirect_takes_it_to_another_origin(server: FeedServer, knowing: Web, elsewhere: str) -> None:
    """Another host, and the same host behind another port (where the certificate stops us: nothing is sent at all)."""
    to = elsewhere.replace("PORT", str(server.port)).replace("TLS", str(server.tls_port))
    before = len(server.sunk())
    ask_one(knowing, server.url(f"x/leak?to={to}", 5), username=USER, headers=HEADERS)
    arrived = sent(server, before)
    assert len(arrived) == ("TLS" not in elsewhere)
    for headers in arrived:
        assert not {"authorization", "cookie", "x-api-key"} & headers.keys()
        assert SECRET not in str(headers)
        assert ENCODED not in str(headers)


def test_what_was_given_for_https_is_never_sent_over_http(server: FeedServer, knowing: Web) -> None:
    if not server.tls_port:
        pytest.skip("the server makes its certificate with openssl, which is not on this machine")
    shown = ssl.get_server_certificate(("127.10.0.5", server.tls_port))
    allowed = hashlib.sha256(ssl.PEM_cert_to_DER_cert(shown)).hexdigest()
    secure = f"https://127.10.0.5:{server.tls_port}"
    before = len(server.sunk())
    assert isinstance(ask_one(knowing, f"{secure}/x/sink", username=USER, certificate=allowed), Document)
    assert sent(server, before)[0]["authorization"] == f"Basic {ENCODED}"
    down = f"{secure}/x/local?to={server.url('x/sink', 5)}"
    refused = ask_one(knowing, down, username=USER, certificate=allowed)
    assert isinstance(refused, FetchError)
    assert refused.kind == "redirect"
    assert len(sent(server, before)) == 1


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An engine as it is, but for a vault in memory and a desktop that tests can look at."""
    with Engine(find(str(tmp_path / "data")), now=Clock(), vault=MemoryVault(), channel=Screen()) as made:
        yield made


def test_another_address_of_a_feed_does_not_get_its_password(server: FeedServer, engine: Engine) -> None:
    """The user made an https address http: the password was given for the other one."""
    secure = f"https://127.10.0.5:{server.tls_port or 1}/x/sink"
    engine.do(AddFeeds((Subscription(secure, allow_local=True),)))
    engine.do(SetPassword(secure, USER, SECRET))
    engine.do(EditFeed(secure, Subscription(server.url("x/sink", 5), allow_local=True, username=USER)))
    before = len(server.sunk())
    engine.do(Poll(all=True))
    (headers,) = sent(server, before)
    assert "authorization" not in headers


def test_no_file_log_list_or_message_holds_a_secret(
    server: FeedServer, engine: Engine, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    heard: list[Event] = []
    engine.bus.subscribe(heard.append)
    good, refused, gone = server.url("x/sink", 5), server.url("x/status/401", 6), server.url("x/status/410", 7)
    for url in (good, refused, gone):
        engine.do(AddFeeds((Subscription(url, allow_local=True, headers=HEADERS),)))
        engine.do(SetPassword(url, USER, SECRET))
    before = len(server.sunk())
    done = engine.do(Poll(all=True))
    assert done.counts["new"] == 3
    (arrived,) = sent(server, before)
    assert (arrived["authorization"], arrived["x-api-key"]) == (f"Basic {ENCODED}", TOKEN)
    reading = Reading(engine.places.archive)
    opml = reading.opml()
    said = [
        repr(engine.store.feeds()),
        repr(heard),
        repr(done),
        opml,
        caplog.text,
        repr(SetPassword(good, USER, SECRET)),
    ]
    reading.close()
    engine.close()
    said += [path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()]
    assert len(said) > 6, "the archive was looked at"
    assert not [text[:200] for text in said if SECRET in text or ENCODED in text or TOKEN in text]
    assert USER not in opml


def test_a_password_in_an_address_is_refused_and_never_repeated(engine: Engine) -> None:
    done = engine.do(AddFeeds((Subscription(f"https://{USER}:{SECRET}@news.example/feed"),)))
    assert done.counts["rejected"] == 1
    assert SECRET not in str(done)
    assert not engine.store.feeds()


def test_addresses_are_shown_without_what_looks_like_a_key() -> None:
    address = f"https://{USER}:{SECRET}@news.example/feed?api_key={SECRET}&page=2&token={SECRET}"
    assert urls.shown(address) == "https://news.example/feed?api_key=…&page=2&token=…"


def test_no_name_of_a_feed_holds_its_key_and_it_is_found_by_how_it_is_shown(engine: Engine) -> None:
    """A feed without a title is called by its address: in lists, and in alerts that go to others' servers."""
    address = f"https://news.example/feed?page=2&token={SECRET}"
    engine.do(AddFeeds((Subscription(address),)))
    (feed,) = engine.store.feeds()
    assert (feed.url, feed.name) == (address, "https://news.example/feed?page=2&token=…")
    engine.do(AddFeeds((Subscription(address + "x"),)))
    with pytest.raises(UserError, match="not a feed of this archive"):
        engine.do(RemoveFeed(feed.name))  # two are shown alike
    engine.do(RemoveFeed(address + "x"))
    engine.do(RemoveFeed(feed.name))
    assert not engine.store.feeds()


def test_lists_that_leave_the_house_hold_neither_headers_nor_users(server: FeedServer, engine: Engine) -> None:
    url = server.good(0)
    about = Subscription(url, allow_local=True, headers=HEADERS, proxy="http://me@proxy.example:8080")
    engine.do(AddFeeds((about,)))
    engine.do(SetPassword(url, USER, SECRET))
    reading = Reading(engine.places.archive)
    opml = reading.opml()
    reading.close()
    assert url in opml
    assert not [word for word in (USER, TOKEN, "X-Api-Key", "me@", "allow") if word in opml]


@pytest.mark.parametrize("command", [("feeds", "list", "--json"), ("feeds", "list"), ("feeds", "health", "--json")])
def test_what_the_command_line_prints_holds_no_header(
    server: FeedServer, tmp_path: Path, command: tuple[str, ...]
) -> None:
    data = tmp_path / "data"
    with Engine(find(str(data)), now=Clock(), vault=MemoryVault(), channel=Screen()) as engine:
        engine.do(AddFeeds((Subscription(server.good(0), allow_local=True, headers=HEADERS),)))
    told = subprocess.run(
        [sys.executable, ROOT / "main.py", *command, "--data", data], capture_output=True, text=True, check=True
    )
    assert server.good(0) in told.stdout or "127.10.0.1" in told.stdout
    assert TOKEN not in told.stdout + told.stderr


def test_secrets_hide_from_whoever_prints_them() -> None:
    vault = MemoryVault()
    vault.write("https://a.example/", USER, SECRET)
    assert SECRET not in repr(vault) + repr(Credentials(USER, SECRET)) + json.dumps(
        {"feed": repr(Feed(1, Subscription("x")))}
    )
