"""What one feed may do that others may not: its certificate, its proxy, its headers."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

import pytest
from servers import ask, http, reason, redirect, site
from socks_proxy import socks

from monitor.documents import Document
from monitor.errors import FetchError, UserError
from monitor.feeds.web import Web
from monitor.feeds.web.proxy import check_proxy
from monitor.ports import Credentials

Make = Callable[..., Web]


# headers


def test_headers_of_a_feed_go_to_its_own_origin_only(make_web: Make) -> None:
    with site() as here, site("127.0.0.2") as there:
        here.serve("/feed", redirect(there.url()))
        there.serve("/feed", http())
        web = make_web(allow=lambda _address: True)
        assert isinstance(ask(web, here.url(), headers=(("X-Key", "abc"), ("User-Agent", "Mine/1"))), Document)
    assert (here.asked[0].headers["x-key"], here.asked[0].headers["user-agent"]) == ("abc", "Mine/1")
    assert "x-key" not in there.asked[0].headers


def test_headers_and_password_are_not_sent_where_another_host_leads_back(make_web: Make) -> None:
    with site() as here, site("127.0.0.2") as there:
        here.serve("/feed", redirect(here.url("/again")))
        here.serve("/again", redirect(there.url("/hop")))
        there.serve("/hop", redirect(here.url("/chosen")))
        here.serve("/chosen", http())
        web = make_web(allow=lambda _address: True, credentials=lambda _feed: Credentials("anna", "hidden"))
        assert isinstance(ask(web, here.url(), username="anna", headers=(("X-Key", "abc"),)), Document)
    sent = {request.path: request.headers.keys() & {"authorization", "x-key"} for request in here.asked}
    assert sent == {"/feed": {"authorization", "x-key"}, "/again": {"authorization", "x-key"}, "/chosen": set()}
    assert not there.asked[0].headers.keys() & {"authorization", "x-key"}


# proxies


def test_a_socks_proxy_gets_the_name_itself(make_web: Make) -> None:
    """No name server is asked here: the tests refuse that, so the feed arriving proves it."""
    with site() as here, socks(here.port) as proxy:
        here.serve("/feed", http())
        web = make_web(proxy=f"socks5://127.0.0.1:{proxy.port}")
        assert isinstance(ask(web, "http://news.example/feed", local=False), Document)
        assert proxy.asked == [(3, "news.example")]
        assert "cannot be found" in reason(ask(web, "http://unknown.example/feed", local=False))
        assert "local network" in reason(ask(web, "http://127.0.0.1:1/", local=False))


@pytest.mark.parametrize("host", ["harbour.onion", "news.Harbour.ONION."])
def test_a_name_of_the_tor_network_goes_to_a_socks_proxy_and_else_nowhere(make_web: Make, host: str) -> None:
    """No name server is asked here: the tests refuse that."""
    with site() as here, socks(here.port) as proxy:
        here.serve("/feed", http())
        error = ask(make_web(), f"http://{host}/feed", local=False)
        assert isinstance(error, FetchError)
        assert error.kind == "address"
        assert "it needs a SOCKS proxy" in error.reason
        here.serve("/gate", redirect(f"http://{host}/feed"))
        assert "it needs a SOCKS proxy" in reason(ask(make_web(), here.url("/gate")))
        assert proxy.asked == []
        way = f"socks5://127.0.0.1:{proxy.port}"
        assert isinstance(ask(make_web(), f"http://{host}/feed", local=False, proxy=way), Document)
        assert [name.lower().rstrip(".") for _, name in proxy.asked] == [host.lower().rstrip(".")]


def test_a_socks_proxy_that_is_down_is_never_gone_around(make_web: Make) -> None:
    with site() as here:
        here.serve("/feed", http())
        web = make_web()
        said = reason(ask(web, here.url(), proxy="socks5://127.0.0.1:1"))
        assert said == "The proxy socks5://127.0.0.1:1 cannot be reached."
        assert here.asked == []


def test_a_proxy_that_wants_a_password_is_named_without_its_user(make_web: Make) -> None:
    with site() as way, socks(1, password="hidden") as proxy:
        way.routes["http://news.example/feed"] = lambda _request: http(status="407 Proxy Authentication Required")
        for address in (way.url("").replace("//", "//me@"), f"socks5://me@127.0.0.1:{proxy.port}"):
            web = make_web(proxy_password=lambda _proxy, _user: "wrong")
            error = ask(web, "http://news.example/feed", local=False, proxy=address)
            assert isinstance(error, FetchError)
            assert error.kind == "proxy"
            assert error.reason.startswith(f"The proxy {address.replace('me@', '')}")


@pytest.mark.parametrize("greeting", [b"", b"\x05", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_a_socks_proxy_that_is_none_fails_the_feed_and_not_the_round(make_web: Make, greeting: bytes) -> None:
    def greet(listener: socket.socket) -> None:
        caller, _ = listener.accept()
        with caller:
            caller.recv(300)
            caller.sendall(greeting)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=greet, args=(listener,), daemon=True).start()
        address = f"socks5://127.0.0.1:{listener.getsockname()[1]}"
        error = ask(make_web(), "http://news.example/feed", local=False, proxy=address)
    assert isinstance(error, FetchError)
    assert (error.kind, address in error.reason) == ("proxy", True)


def test_a_proxy_whose_name_is_unknown_is_not_taken_for_a_feeds_host(make_web: Make) -> None:
    error = ask(make_web(), "http://news.example/feed", local=False, proxy="http://proxy.invalid:8080")
    assert isinstance(error, FetchError)
    assert (error.kind, error.reason) == ("proxy", "The name of the proxy http://proxy.invalid:8080 cannot be found.")


def test_a_feed_may_have_a_proxy_of_its_own(make_web: Make) -> None:
    with site() as here, site("127.0.0.2") as way:
        here.serve("/feed", http())
        way.routes[here.url()] = lambda _request: http()
        assert isinstance(ask(make_web(), here.url(), proxy=way.url("")), Document)
        assert [request.path for request in way.asked] == [here.url()]
        assert here.asked == []


def test_the_password_of_a_proxy_comes_from_its_keeper_and_goes_to_the_proxy_only(make_web: Make) -> None:
    with site() as here, site("127.0.0.2") as way, socks(here.port, password="hidden") as proxy:
        here.serve("/feed", http())
        way.routes["http://news.example/feed"] = lambda _request: http()
        asked: list[tuple[str, str]] = []

        def keeper(address: str, user: str) -> str:
            asked.append((address, user))
            return "hidden"

        web = make_web(proxy_password=keeper)
        for address in (way.url("").replace("//", "//me@"), f"socks5://me@127.0.0.1:{proxy.port}"):
            assert isinstance(ask(web, "http://news.example/feed", local=False, proxy=address), Document)
    assert way.asked[0].headers["proxy-authorization"] == "Basic bWU6aGlkZGVu"
    assert proxy.users == ["me"]
    assert {user for _, user in asked} == {"me"}
    assert all("me@" not in address for address, _ in asked)
    assert "proxy-authorization" not in here.asked[0].headers


@pytest.mark.parametrize(
    "address",
    [
        "ftp://p.example",
        "http://me:pw@p.example",
        "socks5://",
        "p.example:80",
        "http://[",
        "http://xn--a:80",
        "http://><:[::1]@",
    ],
)
def test_a_proxy_we_cannot_use_is_refused(address: str) -> None:
    with pytest.raises(UserError):
        check_proxy(address)
