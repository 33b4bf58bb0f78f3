"""Where an article's item was fetched, and the bytes as they came: what somebody who cites it can show."""

from __future__ import annotations

from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """One answer of a server: the address it came from in the end, the addresses on the way there, when, what the server called it.

    `body` is empty where nobody needs it as a whole.
    """

    url: str
    hops: tuple[str, ...]
    fetched: datetime
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Fetched:
    """What is kept of an article as it was fetched: once when it was new, again for each edit.

    `whole`: the bytes are of the document in which it stood, for it could not be cut out of it as it came. `sha256` (hex) and `size`
    (bytes) are of the bytes as fetched, after the transport's own packing was undone.
    """

    article_id: int
    fetched: datetime
    url: str
    hops: tuple[str, ...]
    content_type: str
    whole: bool
    sha256: str
    size: int
