"""What a user may ask for one feed alone (a certificate, a proxy, headers), checked and in one spelling. Pure."""

from __future__ import annotations

import dataclasses
import re

from monitor.errors import UserError
from monitor.feeds import urls
from monitor.model import Subscription
from monitor.settings import check_proxy

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VALUE = re.compile(r"[\x20-\x7e\x80-\U0010ffff]{0,2000}")
_OURS = {
    "accept-encoding",
    "connection",
    "content-length",
    "cookie",
    "host",
    "if-modified-since",
    "if-none-match",
    "proxy-authorization",
    "te",
    "transfer-encoding",
    "upgrade",
}
_OPEN = {"accept", "accept-language", "cache-control", "dnt", "pragma", "sec-gpc", "user-agent", "x-requested-with"}
_PAIRS = re.compile(r"\b(?:[0-9A-F]{2}:){31}[0-9A-F]{2}\b")
MOST = 20


def checked(about: Subscription) -> Subscription:
    """The subscription with these three in one spelling. Raises UserError saying which cannot be used."""
    headers = tuple((name.strip(), value.strip()) for name, value in about.headers)
    for name, value in headers:
        check_header(name, value)
    if len(headers) > MOST:
        raise UserError(f"a feed may have {MOST} headers of its own at most")
    if about.proxy:
        check_proxy(about.proxy, "the proxy of a feed")
    return dataclasses.replace(about, certificate=certificate(about.certificate), headers=headers)


def elsewhere(about: Subscription, url: str, by: tuple[str, ...] = ()) -> Subscription:
    """What serves another address for this feed's sake: its proxy; headers, certificate and the right to be local within its origin only.

    `by`: all the addresses that answered on the way to what names this one; when one of them is of another origin, this one is too.
    Its password is for its own address alone.
    """
    own = urls.origin(about.url)
    same = bool(own) and all(urls.origin(one) == own for one in (url, *by))
    rights = about if same else dataclasses.replace(about, allow_local=False, certificate="", headers=())
    return dataclasses.replace(rights, url=url, username=None)


def certificate(text: str) -> str:
    """A SHA-256 fingerprint as 64 small hex digits; "" stays "". Raises UserError."""
    digits = re.sub(r"[\s:]", "", text.strip().lower().removeprefix("sha256").removeprefix("sha-256"))
    if digits and not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise UserError("a certificate is named by its SHA-256 fingerprint: 64 hex digits, with or without colons")
    return digits


def in_pairs(fingerprint: str) -> str:
    """A fingerprint as people compare it, in pairs with colons between."""
    return ":".join(fingerprint[place : place + 2] for place in range(0, len(fingerprint), 2)).upper()


def shown_certificate(reason: str | None) -> str:
    """The fingerprint (64 small hex digits) that a failed poll's sentence names as the one the server showed; "" where it names none."""
    found = _PAIRS.search(reason or "")
    return certificate(found[0]) if found else ""


def may_be_secret(name: str) -> bool:
    """Whether a header of this name may let somebody in: all may but those that every browser sends. Its value is kept in the keyring."""
    return name.strip().lower() not in _OPEN


def check_header(name: str, value: str) -> None:
    """Raises UserError for a header that is not sent, saying why."""
    if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise UserError(f"{name[:40]!r} is no header that can be sent")
    if name.lower() == "authorization":
        raise UserError("a password is not given as a header: give a user name, and the keyring keeps the password")
    if name.lower() in _OURS:
        raise UserError(f"the header {name} is set by Wirewatch itself")


def header(text: str) -> tuple[str, str]:
    """A header as typed, "Name: value". Raises UserError."""
    name, mark, value = text.partition(":")
    if not mark:
        raise UserError(f"a header looks like Name: value, not {text[:40]!r}")
    check_header(name.strip(), value.strip())
    return name.strip(), value.strip()
