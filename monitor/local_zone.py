"""The time zone that the user lives in: the one he chose, else the machine's, with its changes to summer time."""

from __future__ import annotations

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_NAMED = Path("/etc/timezone")


def local_zone(chosen: str = "") -> tzinfo:
    """The zone of this name; else that of TZ or of the machine; where neither is known, the machine's present distance from UTC."""
    for name in (chosen, os.environ.get("TZ", "").lstrip(":"), _linked(), _written()):
        if name and (found := _zone(name)) is not None:
            return found
    return datetime.now(UTC).astimezone().tzinfo or UTC


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _linked() -> str:
    """As /usr/share/zoneinfo/Asia/Seoul, to which the machine's clock links, has it."""
    try:
        return str(_LINK.readlink()).partition("zoneinfo/")[2]
    except OSError:
        return ""


def _written() -> str:
    try:
        return _NAMED.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
