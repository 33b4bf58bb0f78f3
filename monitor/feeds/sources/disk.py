"""A feed in a file of this machine: read only because the user named it, never because anything on the web did."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from monitor.documents import Document, Elsewhere, NotModified, RawFeed
from monitor.errors import FetchError
from monitor.feeds.sources.plain import Plain
from monitor.model import Feed, Validators
from monitor.ports import Fetched, Manners, Now

MAX_BYTES = 16 << 20


class DiskFile:
    """`file:` with a whole path on this machine."""

    def address(self, typed: str) -> str:
        path = _path(typed.strip())
        return path.as_uri() if path is not None else ""

    def manners(self, url: str) -> Manners:  # noqa: ARG002  all files alike
        return Manners()

    def read(self, document: Document) -> RawFeed | Elsewhere:
        return Plain().read(document)


def is_file(url: str) -> bool:
    """Whether an address names a file."""
    return url[:5].lower() == "file:"


def ask(feed: Feed, now: Now) -> Fetched:
    """The file's bytes; NotModified while its size and time are what they were. Only plain files, up to 16 MB."""
    path = _path(feed.url)
    if path is None or not feed.about.allow_local:
        return FetchError(feed.url, "This feed is not allowed to be a file of this machine.", kind="local-address")
    try:
        # Not blocking: opening a pipe would wait for somebody to write into it.
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                return FetchError(feed.url, "This is not a file that can be read as a feed.", kind="connect")
            stamp = Validators(etag=f"{about.st_mtime_ns}-{about.st_size}")
            if stamp == feed.validators:
                return NotModified(feed.url, now(), stamp)
            body = file.read(MAX_BYTES + 1)
    except OSError as error:
        return FetchError(feed.url, f"The file cannot be read: {error.strerror}.", kind="connect")
    if len(body) > MAX_BYTES:
        return FetchError(feed.url, "The file is larger than 16 MB; it was not read.", kind="too-big")
    return Document(feed.url, body, now(), validators=stamp, wire_bytes=len(body))


def _path(url: str) -> Path | None:
    """The path that a file address names; None for any other address, for a relative path and for a file of another machine."""
    if not is_file(url):
        return None
    try:
        parts = urlsplit(url)
        if parts.netloc.lower() not in {"", "localhost"} or parts.query or "\x00" in unquote(parts.path):
            return None
        path = Path(url2pathname(parts.path))
        return path if path.is_absolute() and not str(path).startswith(("//", "\\\\")) else None
    except (ValueError, OSError):
        return None
