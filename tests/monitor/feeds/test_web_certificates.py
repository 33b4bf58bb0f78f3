"""A certificate that nobody vouches for: refused, named and allowed for one feed, alike on every way to its server."""

from __future__ import annotations

import hashlib
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from connect_proxy import connecting
from servers import Site, ask, http, reason, redirect, site
from socks_proxy import socks

from monitor.documents import Document
from monitor.errors import FetchError
from monitor.feeds.access import shown_certificate
from monitor.feeds.web import Web

Make = Callable[..., Web]
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


def own_certificate(folder: Path, name: str, *more: str) -> tuple[ssl.SSLContext, Path]:
    """What a server shows a certificate of its own making with, and the file of that."""
    key, certificate = folder / f"{name}.key.pem", folder / f"{name}.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    made += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", "/CN=wrong.example", *more]
    subprocess.run(made, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[Site, str]]:
    """A site with a certificate of its own making, and the fingerprint of that."""
    context, certificate = own_certificate(tmp_path, "here")
    fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()
    with site(tls=context) as it:
        it.serve("/feed", http())
        yield it, fingerprint


@needs_openssl
def test_a_certificate_nobody_vouches_for_is_named_and_can_be_allowed_for_one_feed(
    secure: tuple[Site, str], make_web: Make
) -> None:
    here, fingerprint = secure
    web = make_web()
    said = reason(ask(web, here.url()))
    assert ":".join(fingerprint[place : place + 2] for place in range(0, 64, 2)).upper() in said
    assert here.asked == []
    assert isinstance(ask(web, here.url(), certificate=fingerprint), Document)
    assert "fingerprint" in reason(ask(web, here.url()))  # the others go on as before


@needs_openssl
def test_another_certificate_than_the_allowed_one_is_refused(secure: tuple[Site, str], make_web: Make) -> None:
    here, _ = secure
    said = reason(ask(make_web(), here.url(), certificate="00" * 32))
    assert "another certificate than the one that you trust" in said
    assert here.asked == []


@contextmanager
def way_to(here: Site, kind: str) -> Iterator[dict[str, object]]:
    """A feed at this site, asked straight or by a proxy that leads every name there: its address, and what is said of it."""
    if kind == "straight":
        yield {"url": here.url()}
        return
    with (socks if kind == "socks5" else connecting)(here.port) as proxy:
        yield {"url": "https://news.example/feed", "local": False, "proxy": f"{kind}://127.0.0.1:{proxy.port}"}


@needs_openssl
@pytest.mark.parametrize("kind", ["straight", "http", "socks5"])
def test_a_certificate_is_refused_named_and_allowed_alike_on_every_way(
    secure: tuple[Site, str], make_web: Make, kind: str
) -> None:
    here, fingerprint = secure
    web = make_web()
    with way_to(here, kind) as way:
        untrusted = ask(web, **way)
        other = ask(web, **way, certificate="00" * 32)
        assert here.asked == []
        assert isinstance(ask(web, **way, certificate=fingerprint), Document)
        again = ask(web, **way)
    for answer in (untrusted, other, again):
        assert isinstance(answer, FetchError)
        assert (answer.kind, shown_certificate(answer.reason), answer.requests) == ("tls", fingerprint, 1)
        assert "self-signed" in answer.reason
    assert "another certificate than the one that you trust" in reason(other)
    assert len(here.asked) == 1


@needs_openssl
def test_a_trusted_certificate_for_another_name_is_refused_through_socks_too(make_web: Make, tmp_path: Path) -> None:
    context, file = own_certificate(tmp_path, "there", "-addext", "subjectAltName=DNS:other.example")
    trusting = ssl.create_default_context(cafile=file)
    with site(tls=context) as here, way_to(here, "socks5") as way:
        said = reason(ask(make_web(tls=trusting), **way))
        assert "cannot be trusted: hostname mismatch" in said
        assert shown_certificate(said)
        assert here.asked == []


def test_a_server_that_speaks_no_tls_is_told_so_through_socks_too(make_web: Make) -> None:
    def greet(listener: socket.socket) -> None:
        caller, _ = listener.accept()
        with caller:
            caller.recv(300)
            caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listener, socks(listener.getsockname()[1]) as proxy:
        threading.Thread(target=greet, args=(listener,), daemon=True).start()
        address = f"socks5://127.0.0.1:{proxy.port}"
        answer = ask(make_web(), "https://news.example/feed", local=False, proxy=address)
    assert isinstance(answer, FetchError)
    assert (answer.kind, answer.requests) == ("tls", 1)


@needs_openssl
def test_an_allowed_certificate_is_for_the_feeds_own_host_only(secure: tuple[Site, str], make_web: Make) -> None:
    there, fingerprint = secure
    with site("127.0.0.2") as here:
        here.serve("/feed", redirect(there.url()))
        web = make_web(allow=lambda _address: True)
        assert "cannot be trusted" in reason(ask(web, here.url(), certificate=fingerprint))
    assert there.asked == []


@needs_openssl
def test_an_allowed_certificate_is_not_enough_where_another_host_leads_back(
    secure: tuple[Site, str], make_web: Make, tmp_path: Path
) -> None:
    here, fingerprint = secure
    context, file = own_certificate(tmp_path, "there", "-addext", "subjectAltName=IP:127.0.0.2")
    with site("127.0.0.2", tls=context) as there:
        here.serve("/start", redirect(there.url("/hop")))
        there.serve("/hop", redirect(here.url()))
        web = make_web(allow=lambda _address: True, tls=ssl.create_default_context(cafile=file))
        assert "cannot be trusted" in reason(ask(web, here.url("/start"), certificate=fingerprint))
        assert [request.path for request in there.asked] == ["/hop"]
    assert [request.path for request in here.asked] == ["/start"]
