"""What the headers of an answer say: validators, how long to wait, how long it stays fresh."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from monitor.model import Validators

DAY = 86_400.0
_MAX_VALIDATOR = 2_048
_HUB = re.compile(r"<([^<>\s]{1,2000})>[^,<>]{0,500}?;\s*rel\s*=\s*\"?(?:[\w-]+ ){0,4}hub[\s\",;]", re.IGNORECASE)
_MAX_AGE = re.compile(r"(?:^|,)\s*max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_UNFRESH = re.compile(r"(?:^|,)\s*no-(?:cache|store)\s*(?:,|$)", re.IGNORECASE)


def validators(headers: Iterable[tuple[bytes, bytes]]) -> Validators:
    """ETag and Last-Modified byte for byte, one letter a byte (Latin-1). One that is far too long is left out."""
    found: dict[str, str] = {}
    for name, value in headers:
        key = name.lower().decode("ascii", "ignore")
        if key in {"etag", "last-modified"} and 0 < len(value) <= _MAX_VALIDATOR:
            found.setdefault(key, value.decode("latin-1"))
    return Validators(found.get("etag"), found.get("last-modified"))


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds from now that a Retry-After asks for, as a number or an HTTP date; at least 0, at most a day."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:12]), DAY)
    moment = http_date(text)
    return None if moment is None else min(max(0.0, (moment - now).total_seconds()), DAY)


def max_age(cache_control: str | None, expires: str | None, date: str | None, now: datetime) -> float | None:
    """Seconds that an answer says it stays fresh, from Cache-Control, else from Expires; None when it does not say."""
    if cache_control and _UNFRESH.search(cache_control):
        return 0.0
    stated = _MAX_AGE.search(cache_control or "")
    if stated:
        return float(stated.group(1))
    until = http_date(expires) if expires else None
    if until is None:
        return None
    return max(0.0, (until - (http_date(date or "") or now)).total_seconds())


def hub(links: Iterable[str]) -> str:
    """The first WebSub hub that Link headers name, as in `<https://hub.example/>; rel="hub"`; empty for none."""
    found = _HUB.search(f"{', '.join(links)[:4_000]},")
    return found.group(1) if found else ""


def http_date(text: str) -> datetime | None:
    """An HTTP date as aware UTC; None for what is none ("0" and "-1" are common in Expires)."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
