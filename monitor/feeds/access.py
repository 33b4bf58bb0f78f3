"""What a user may ask for one feed alone (a certificate, a proxy, headers), checked and in one spelling. Pure."""

from __future__ import annotations

import dataclasses
import re

from monitor.errors import UserError
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
MOST = 20


def checked(about: Subscription) -> Subscription:
    """The subscription with these three in one spelling. Raises UserError saying which cannot be used."""
    headers = tuple((name.strip(), value.strip()) for name, value in about.headers)
    for name, value in headers:
        _check_header(name, value)
    if len(headers) > MOST:
        raise UserError(f"a feed may have {MOST} headers of its own at most")
    if about.proxy:
        check_proxy(about.proxy, "the proxy of a feed")
    return dataclasses.replace(about, certificate=certificate(about.certificate), headers=headers)


def certificate(text: str) -> str:
    """A SHA-256 fingerprint as 64 small hex digits; "" stays "". Raises UserError."""
    digits = re.sub(r"[\s:]", "", text.strip().lower().removeprefix("sha256").removeprefix("sha-256"))
    if digits and not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise UserError("a certificate is named by its SHA-256 fingerprint: 64 hex digits, with or without colons")
    return digits


def header(text: str) -> tuple[str, str]:
    """A header as typed, "Name: value". Raises UserError."""
    name, mark, value = text.partition(":")
    if not mark:
        raise UserError(f"a header looks like Name: value, not {text[:40]!r}")
    _check_header(name.strip(), value.strip())
    return name.strip(), value.strip()


def _check_header(name: str, value: str) -> None:
    if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise UserError(f"{name[:40]!r} is no header that can be sent")
    if name.lower() == "authorization":
        raise UserError("a password is not given as a header: give the user (--user) and let the keyring keep it")
    if name.lower() in _OURS:
        raise UserError(f"the header {name} is set by Wirewatch itself")
