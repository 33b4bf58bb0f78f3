"""What a child of the pool does with one case: reads it as the engine does, and says what that took."""

from __future__ import annotations

import contextlib
import time
from datetime import datetime
from functools import cache

from monitor.documents import Document, RawFeed
from monitor.errors import FetchError
from monitor.feeds.parse import parse
from monitor.model import Feed, Subscription
from monitor.pipeline import digest_in_child


def in_child(document: Document) -> tuple[RawFeed | None, float]:
    """The entries, None where it is no feed, and the seconds of processor time that both readings took."""
    _warm(document.fetched)
    began = time.process_time()
    raw = None
    with contextlib.suppress(FetchError):
        raw = parse(document)
    with contextlib.suppress(FetchError):
        digest_in_child(Feed(1, Subscription(document.url)), document, {}, (), document.fetched)
    return raw, time.process_time() - began


@cache
def _warm(now: datetime) -> None:
    """Have all that a child loads once loaded, so that no case is charged with it."""
    item = b"<item><title>Harbour reopens after the storm</title><guid>1</guid></item>"
    document = Document("http://127.0.0.1/", b'<rss version="2.0"><channel>' + item + b"</channel></rss>", now)
    digest_in_child(Feed(1, Subscription(document.url)), document, {}, (), now)
