"""A server of one's own with a certificate that nobody vouches for: refused, trusted by what it showed, and refused again."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import Site, Wirewatch, serving
from worlds import rss

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


def certificate(folder: Path, name: str) -> ssl.SSLContext:
    """A new one that only its owner vouches for."""
    made = [str(folder / f"{name}.{part}") for part in ("pem", "key")]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}.example"]
    subprocess.run([*command, "-out", made[0], "-keyout", made[1]], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*made)
    return context


@pytest.fixture
def tls(tmp_path: Path) -> ssl.SSLContext:
    return certificate(tmp_path, "first")


@pytest.fixture
def secure(tls: ssl.SSLContext) -> Iterator[Site]:
    with serving(tls) as site:
        site.put("feed", rss(("a", "Ferry sails", "At noon.")).encode())
        yield site


def polled(wirewatch: Wirewatch, url: str) -> tuple[str, str]:
    """How the poll ended, and why."""
    line = wirewatch("poll", "--feed", url, "--json").lines[0]
    return line["outcome"], line["reason"]


def test_it_is_trusted_as_it_was_shown_and_no_longer_when_the_user_says_so(
    wirewatch: Wirewatch, secure: Site, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    url = secure.url("feed")
    wirewatch("feeds", "add", url, "--allow-local")
    outcome, why = polled(wirewatch, url)
    assert outcome == "failed"
    assert "trust its certificate for this feed" in why
    assert secure.asked == []
    (health,) = wirewatch("feeds", "health", "--json").lines
    assert health["advice"].startswith("If you run this server or know whose it is, trust its certificate")
    trusted = wirewatch("feeds", "edit", url, "--certificate", "shown", "--json").lines[0]
    assert trusted["certificate"] == trusted["shown_certificate"] != ""
    assert polled(wirewatch, url) == ("new", "")
    tls.load_cert_chain(*renewed(tmp_path))
    outcome, why = polled(wirewatch, url)
    assert outcome == "failed"
    assert "another certificate than the one that you trust" in why
    again = wirewatch("feeds", "edit", url, "--certificate", "shown", "--json").lines[0]
    assert again["certificate"] != trusted["certificate"]
    assert polled(wirewatch, url)[0] in {"new", "unchanged", "not-modified"}
    wirewatch("feeds", "edit", url, "--certificate", "")
    assert polled(wirewatch, url)[0] == "failed"


def renewed(folder: Path) -> tuple[str, str]:
    """The files of another certificate."""
    certificate(folder, "second")
    return str(folder / "second.pem"), str(folder / "second.key")
