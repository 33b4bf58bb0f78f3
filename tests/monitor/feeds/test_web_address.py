"""Where a feed may lead us: nowhere inside the user's own network, by whatever spelling or detour."""

from __future__ import annotations

import ipaddress
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from servers import Site, a_feed, http, redirect, site
from yarl import URL

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.web import Web
from monitor.feeds.web.address import Address, is_local_name, is_public, literal
from monitor.feeds.web.where import next_address
from monitor.model import Feed
from monitor.ports import Fetched

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "2002:808:808::1", "64:ff9b::808:808"]
)
def test_public_addresses_are_public(text: str) -> None:
    assert is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1",
        "127.9.9.9",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104  nothing is bound to it
        "0.1.2.3",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.2.1",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.1.2.3",
        "::ffff:169.254.169.254",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1:a00:0:100:808:808",  # 10.0.0.1, as RFC 6052 wraps it in a prefix of 48 bits
        "64:ff9b:1:7f00:0:100:808:808",
        "64:ff9b:1::808:808",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe",
    ],
)
def test_local_and_reserved_addresses_are_not(text: str) -> None:
    assert not is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("017700000001", "127.0.0.1"),
        ("0", "0.0.0.0"),  # noqa: S104  nothing is bound to it
        ("[::1]", "::1"),
        ("fe80::1%eth0", "fe80::1"),
        ("news.example", None),
        ("1.2.3.4.example", None),
        ("999.999.999.999", None),
    ],
)
def test_spelled_out_addresses_are_read_as_resolvers_read_them(host: str, address: str | None) -> None:
    assert literal(host) == (ipaddress.ip_address(address) if address else None)


def test_names_of_this_machine_are_known_without_asking() -> None:
    assert all(map(is_local_name, ["localhost", "LOCALHOST.", "a.localhost", "printer.local", "10.0.0.1", "127.1"]))
    assert not any(map(is_local_name, ["news.example", "8.8.8.8", "localhost.example"]))


def test_names_of_networks_are_known_without_asking() -> None:
    ends = ["localhost", "localdomain", "local", "lan", "home", "home.arpa", "internal", "intranet", "private", "corp"]
    assert all(is_local_name(name) for end in ends for name in (f"nas.{end}", f"A.Nas.{end.upper()}.", end))
    assert all(map(is_local_name, ["router", "RSSHUB.", "intranet"]))
    assert not any(is_local_name(f"{end}.example") or is_local_name(f"nas-{end}.example") for end in ends)
    assert not any(map(is_local_name, ["plan.example", "a.arpa", "nohome.arpa", "news.corporate", "lan.example."]))


def as_if_public(address: Address) -> bool:
    """Lets one loopback address stand for the internet."""
    return str(address) == "127.0.0.2" or is_public(address)


@pytest.fixture
def outside() -> Iterator[Site]:
    with site("127.0.0.2") as it:
        it.serve("/feed", http())
        yield it


@pytest.fixture
def inside() -> Iterator[Site]:
    with site("127.0.0.1") as it:
        it.serve("/secret", http())
        yield it


@pytest.fixture
def web() -> Iterator[Web]:
    it = Web(now=lambda: NOON, allow=as_if_public)
    yield it
    it.close()


def ask(web: Web, feed: Feed) -> Fetched:
    ((_, answer),) = web([feed], cancelled=threading.Event())
    return answer


def kind(answer: Fetched) -> str:
    return answer.kind if isinstance(answer, FetchError) else type(answer).__name__


def test_a_local_feed_needs_the_users_word(web: Web, inside: Site) -> None:
    for url in (inside.url("/secret"), inside.url("/secret").replace("127.0.0.1", "localhost")):
        assert kind(ask(web, a_feed(url, allow_local=False))) == "local-address"
        assert inside.asked == []
    for url in (inside.url("/secret"), inside.url("/secret").replace("127.0.0.1", "localhost")):
        assert kind(ask(web, a_feed(url, allow_local=True))) == "Document"


@pytest.mark.parametrize(
    "spelling", ["127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "0", "[::]"]
)
def test_no_redirect_leads_inside(web: Web, outside: Site, inside: Site, spelling: str) -> None:
    outside.serve("/feed", redirect(f"http://{spelling}:{inside.port}/secret"))
    for allowed in (False, True):  # the permission is for the feed's own host only
        answer = ask(web, a_feed(outside.url(), allow_local=allowed))
        assert kind(answer) == "local-address"
    assert inside.asked == []


def test_a_local_feed_cannot_send_us_to_another_local_service(web: Web, inside: Site) -> None:
    with site("127.0.0.1") as router:
        router.serve("/feed", redirect(inside.url("/secret")))
        answer = ask(web, a_feed(router.url(), allow_local=True))
        assert kind(answer) == "local-address"
        assert isinstance(answer, FetchError)
        assert answer.reason.startswith("It leads to ")
    assert inside.asked == []


def test_a_public_host_cannot_send_a_local_feed_back_to_its_own_host(web: Web, outside: Site, inside: Site) -> None:
    inside.serve("/feed", redirect(outside.url("/hop")))
    outside.serve("/hop", redirect(inside.url("/secret")))
    assert kind(ask(web, a_feed(inside.url("/feed"), allow_local=True))) == "local-address"
    assert [request.path for request in inside.asked] == ["/feed"]


def test_a_local_feed_may_move_about_on_its_own_host_and_out_of_it(web: Web, outside: Site, inside: Site) -> None:
    inside.serve("/feed", redirect(inside.url("/secret")))
    inside.serve("/out", redirect(outside.url("/feed")))
    for path in ("/feed", "/out"):
        assert kind(ask(web, a_feed(inside.url(path), allow_local=True))) == "Document"


def test_a_connection_kept_open_for_a_local_feed_serves_no_other(web: Web, outside: Site, inside: Site) -> None:
    outside.serve("/feed", redirect(inside.url("/secret")))
    keeps_open = http().replace(b"Connection: close\r\n", b"")
    inside.serve("/secret", keeps_open)
    assert kind(ask(web, a_feed(inside.url("/secret"), allow_local=True))) == "Document"
    assert kind(ask(web, a_feed(outside.url(), allow_local=False))) == "local-address"
    assert len(inside.asked) == 1


def test_a_public_feed_may_move_to_another_public_host(web: Web, outside: Site) -> None:
    with site("127.0.0.2") as moved:
        moved.serve("/new", http())
        outside.serve("/feed", redirect(moved.url("/new")))
        answer = ask(web, a_feed(outside.url(), allow_local=False))
    assert isinstance(answer, Document)
    assert answer.url == moved.url("/new")


def test_a_redirect_never_leaves_https() -> None:
    with pytest.raises(FetchError) as caught:
        next_address(URL("https://a.example/feed"), "http://a.example/feed")
    assert caught.value.kind == "redirect"
    assert str(next_address(URL("http://a.example/feed"), "https://a.example/feed")) == "https://a.example/feed"
    assert str(next_address(URL("https://a.example/x/feed"), "//user:pw@b.example/y#z")) == "https://b.example/y"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
def test_a_certificate_nobody_vouches_for_is_refused(web: Web, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "3",
            *subject,
            "-keyout",
            key,
            "-out",
            certificate,
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    trusting = ssl.create_default_context(cafile=certificate)
    with site("127.0.0.1", tls=context) as it:
        it.serve("/feed", http())
        it.serve("/down", redirect(it.url("/feed").replace("https", "http")))
        refused = ask(web, a_feed(it.url()))
        assert isinstance(refused, FetchError)
        assert (refused.kind, it.asked) == ("tls", [])
        assert "self-signed" in refused.reason or "self signed" in refused.reason
        other = Web(now=lambda: NOON, tls=trusting)
        assert kind(ask(other, a_feed(it.url()))) == "Document"
        assert kind(ask(other, a_feed(it.url("/down")))) == "redirect"
        other.close()
