"""The pictures that an article's markup names, and what an answer must be to count as one. Pure; nothing is decoded here."""

from __future__ import annotations

import re

from monitor.feeds import urls
from monitor.feeds.balanced import attribute, balanced

MOST = 12
"""Pictures of one article that are asked for."""

MAX_BYTES = 4 << 20
MAX_SUM = 16 << 20
"""Bytes of one picture, and of all that are got for one article."""

LONGEST = 512 * 1024
_SRC, _WIDTH, _HEIGHT = (
    re.compile(rf"""(?:^|[\s"'/]){name}\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.IGNORECASE)
    for name in ("src", "width", "height")
)
_TINY = re.compile(r"\s*[0-3](?:px)?\s*")
_KINDS = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png", b"GIF87a": "gif", b"GIF89a": "gif"}


def address(attributes: str, base_url: str) -> str:
    """The http(s) address of the picture of an `img` with these attributes; empty for none, and for one too small to be looked at.

    Pictures of up to three pixels a side are there to count readers.
    """
    if any(_TINY.fullmatch(attribute(attributes, side)) for side in (_WIDTH, _HEIGHT)):
        return ""
    source = attribute(attributes, _SRC).strip()
    return urls.http(source, base_url) if source else ""


def addresses(markup: str, base_url: str = "") -> tuple[str, ...]:
    """The addresses of the first dozen pictures of an article's markup, each once, in its order."""
    found: dict[str, None] = {}

    def note(attributes: str) -> str:
        if len(found) < MOST and (one := address(attributes, base_url)):
            found[one] = None
        return ""

    balanced(markup[:LONGEST], kept=frozenset(), emptied=frozenset(), attributes=lambda _name, _said: "", image=note)
    return tuple(found)


def kind(data: bytes) -> str:
    """jpeg, png, gif or webp by the first bytes; empty for anything else and for what is too large."""
    if len(data) > MAX_BYTES:
        return ""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((name for start, name in _KINDS.items() if data.startswith(start)), "")
