"""Row 7: a certificate that nobody vouches for is refused; the user may allow the very one, for one feed and its own host."""

from __future__ import annotations

import hashlib
import ssl

import pytest
from hostile_house import FeedServer, House, ask_one
from socks_proxy import socks

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Web


@pytest.fixture
def secure(server: FeedServer) -> str:
    """The address of a feed behind the server's self-signed certificate."""
    if not server.tls_port:
        pytest.skip("the server makes its certificate with openssl, which is not on this machine")
    return f"https://127.10.0.2:{server.tls_port}/f/1"


@pytest.fixture
def fingerprint(server: FeedServer, secure: str) -> str:
    shown = ssl.get_server_certificate(("127.10.0.2", server.tls_port))
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(shown)).hexdigest()


def test_a_self_signed_certificate_is_refused_with_the_way_to_allow_it(web: Web, secure: str, fingerprint: str) -> None:
    refused = ask_one(web, secure, allow_local=True)
    assert isinstance(refused, FetchError)
    assert refused.kind == "tls"
    assert fingerprint in refused.reason.replace(":", "").lower()


def test_the_allowed_certificate_is_enough_and_another_is_not(web: Web, secure: str, fingerprint: str) -> None:
    assert isinstance(ask_one(web, secure, allow_local=True, certificate=fingerprint), Document)
    other = ask_one(web, secure, allow_local=True, certificate="ab" * 32)
    assert isinstance(other, FetchError)
    assert other.kind == "tls"


def test_it_is_the_same_through_a_socks_proxy(server: FeedServer, web: Web, secure: str, fingerprint: str) -> None:
    with socks(server.tls_port) as proxy:
        way = {"proxy": f"socks5://127.0.0.1:{proxy.port}"}
        refused = ask_one(web, "https://news.example/f/1", **way)
        other = ask_one(web, "https://news.example/f/1", **way, certificate="ab" * 32)
        assert isinstance(ask_one(web, "https://news.example/f/1", **way, certificate=fingerprint), Document)
    for answer in (refused, other):
        assert isinstance(answer, FetchError)
        assert answer.kind == "tls"
        assert fingerprint in answer.reason.replace(":", "").lower()


def test_the_exception_does_not_travel_with_a_redirect(
    server: FeedServer, outside: Web, secure: str, fingerprint: str
) -> None:
    """127.10.0.9 sends us on to the secure host, whose certificate was allowed for another feed's own host only."""
    led = server.url(f"x/local?to={secure}", 9)
    answer = ask_one(outside, led, certificate=fingerprint)
    assert isinstance(answer, FetchError)
    assert answer.kind == "tls"


def test_no_redirect_leaves_tls(server: FeedServer, web: Web, secure: str, fingerprint: str) -> None:
    down = secure.replace("/f/1", f"/x/local?to=http://127.10.0.2:{server.port}/f/1")
    answer = ask_one(web, down, allow_local=True, certificate=fingerprint)
    assert isinstance(answer, FetchError)
    assert answer.kind == "redirect"


def test_a_refused_feed_is_marked_and_the_next_one_is_read(server: FeedServer, house: House, secure: str) -> None:
    house.follow(secure, server.good(3))
    told = house.poll()
    assert told[secure].outcome == "failed"
    assert "cannot be trusted" in told[secure].reason
    assert told[server.good(3)].outcome == "new"
