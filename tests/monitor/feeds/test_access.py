"""What one feed may have of its own is checked before it is stored."""

from __future__ import annotations

import pytest

from monitor.errors import UserError
from monitor.feeds import access
from monitor.feeds.web.errors import untrusted
from monitor.model import Subscription

FEED = "https://paper.example/feed"


def test_a_fingerprint_has_one_spelling() -> None:
    digits = "ab" * 32
    for typed in (digits, digits.upper(), ":".join(["AB"] * 32), f"SHA256:{digits}", f" {digits}\n"):
        assert access.certificate(typed) == digits
    assert access.certificate("") == ""


@pytest.mark.parametrize("typed", ["ab", "zz" * 32, "sha1:" + "ab" * 20])
def test_what_is_no_fingerprint_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="64 hex digits"):
        access.certificate(typed)


@pytest.mark.parametrize(
    "typed", ["no colon", "Host: x", "Authorization: Basic abc", "Cookie: a=b", "X: a\r\nY: b", ": x", "Bad name: x"]
)
def test_headers_that_are_ours_or_none_are_refused(typed: str) -> None:
    with pytest.raises(UserError):
        access.header(typed)
    name, _, value = typed.partition(":")
    with pytest.raises(UserError):
        access.checked(Subscription(FEED, headers=((name, value or "\n"),)))


def test_a_proxy_with_a_password_is_refused() -> None:
    with pytest.raises(UserError, match="keyring"):
        access.checked(Subscription(FEED, proxy="socks5://me:pw@proxy.example:1080"))
    about = Subscription(FEED, proxy="socks5://me@proxy.example:1080", headers=(("X-Key", " 1 "),))
    assert access.checked(about).headers == (("X-Key", "1"),)


def test_what_a_server_showed_is_found_in_what_the_poll_says() -> None:
    digits = "0f" * 32
    said = untrusted("https://a.example/", "a.example", OSError("no"), digits, "").reason
    assert access.in_pairs(digits) in said
    assert access.shown_certificate(said) == digits
    assert access.shown_certificate("The server answers 404.") == ""
    assert access.shown_certificate(None) == ""


@pytest.mark.parametrize(
    ("name", "may_be"),
    [
        ("X-Api-Key", True),
        ("Cookie2", True),
        ("X-Paper", True),
        ("Referer", True),
        ("Accept-Language", False),
        (" user-agent", False),
    ],
)
def test_every_header_may_let_somebody_in_but_those_that_all_send(name: str, *, may_be: bool) -> None:
    assert access.may_be_secret(name) == may_be
