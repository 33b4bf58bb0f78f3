"""The pictures of one article, got when the user asks for them and kept nowhere."""

from __future__ import annotations

import base64
import dataclasses
import json
import threading
from collections.abc import Callable

from monitor.commands import Done
from monitor.documents import Document
from monitor.errors import FetchError, UserError
from monitor.feeds import access, pictures
from monitor.model import NO_VALIDATORS, ArticleDetail, Feed, Subscription
from monitor.ports import Fetch
from monitor.storage.reader import Reader
from monitor.storage.store import Store


class Pictures:
    """`fetch` gives a way to the network that takes nothing larger than so many bytes."""

    def __init__(self, store: Store, fetch: Callable[[int], Fetch]) -> None:
        self._store = store
        self._fetch = fetch
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask for no more."""
        self._stop.set()

    def load(self, article_id: int) -> Done:
        """Get the pictures that the article's markup names, by the feed's proxy, without its password and headers.

        Done.counts: pictures, failed; Done.text: base64 of each by its address, as JSON; Done.lines: why others did not come. What is no
        JPEG, PNG, GIF or WebP by its bytes is thrown away. Raises UserError when there is no such article, or it names no picture.
        """
        detail = self._detail(article_id)
        wanted = pictures.addresses(detail.html, detail.row.url)
        if not wanted:
            raise UserError("this article's feed gives no picture for it")
        feed = self._store.feed_by_id(detail.row.feed_id)
        about = feed.about if feed else Subscription("")
        came: dict[str, bytes] = {}
        lines: list[str] = []
        fetch = self._fetch(pictures.MAX_BYTES)
        for asked, answer in fetch([_asking(about, url) for url in wanted], cancelled=self._stop):
            if isinstance(answer, Document) and pictures.kind(answer.body):
                if sum(map(len, came.values())) + len(answer.body) <= pictures.MAX_SUM:
                    came[asked.url] = answer.body
                    continue
                lines.append(f"{asked.url}: there are too many bytes of pictures already")
            else:
                lines.append(f"{asked.url}: {answer.reason if isinstance(answer, FetchError) else 'it is no picture'}")
        packed = {url: base64.b64encode(data).decode("ascii") for url, data in came.items()}
        return Done({"pictures": len(came), "failed": len(wanted) - len(came)}, tuple(lines), json.dumps(packed))

    def _detail(self, article_id: int) -> ArticleDetail:
        reader = Reader(self._store.path)
        try:
            detail = reader.detail(article_id)
        finally:
            reader.close()
        if detail is None:
            raise UserError(f"there is no article {article_id} in the archive")
        return detail


def _asking(about: Subscription, url: str) -> Feed:
    """A stand-in for the picture: what the feed may do on its own origin, without headers, and its proxy."""
    return Feed(0, dataclasses.replace(access.elsewhere(about, url), headers=()), validators=NO_VALIDATORS)
