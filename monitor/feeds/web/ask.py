"""One feed asked once: the conditional request, its redirects, and the answer as a Document, NotModified or FetchError."""

from __future__ import annotations

import asyncio
import dataclasses
import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

import aiohttp
from yarl import URL

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds.web import headers
from monitor.feeds.web.body import Body
from monitor.feeds.web.client import Client, Deadlines, Reach
from monitor.feeds.web.errors import from_status
from monitor.model import Feed
from monitor.ports import Credentials, Fetched, Now

MAX_HOPS = 5
_REDIRECTS = {301, 302, 303, 307, 308}
_PERMANENT = {301, 308}
_READABLE = {200, 203}
_ALREADY_ENCODED = re.compile(r"[A-Za-z0-9!#$%&'()*+,/:;=?@\[\]._~-]+")


@dataclass(frozen=True, slots=True)
class Caps:
    """Bytes: how much of one answer is read from the wire, and how large it may become when unpacked."""

    wire: int = 8 << 20
    unpacked: int = 16 << 20


@dataclass(frozen=True, slots=True)
class _Redirect:
    """Where a server sends us; `for_good` when it says that we need not come back here."""

    target: URL
    for_good: bool


class Asker:
    """Asks for one feed at a time; many may run at once. `turn(host)` is entered around every request to that host."""

    def __init__(
        self,
        client: Client,
        *,
        now: Now,
        credentials: Callable[[Feed], Credentials | None],
        turn: Callable[[str], AbstractAsyncContextManager[None]],
        deadlines: Deadlines,
        caps: Caps,
    ) -> None:
        self._client = client
        self._now = now
        self._credentials = credentials
        self._turn = turn
        self._deadlines = deadlines
        self._caps = caps

    async def ask(self, feed: Feed) -> Fetched:
        """The result for one feed. The total deadline counts only while a request is under way, not while waiting for a turn."""
        try:
            return await self._follow(feed)
        except FetchError as error:
            return error

    async def _follow(self, feed: Feed) -> Fetched:
        own = feed_address(feed.url)
        url, hops, left, for_good = own, list[str](), self._deadlines.total, True
        clock = asyncio.get_running_loop().time
        while True:
            async with self._turn(url.host or ""):
                started = clock()
                try:
                    async with asyncio.timeout(left):
                        answer = await self._request(feed, own, url, tuple(hops))
                except TimeoutError as error:
                    reason = f"{url.host} took longer than {self._deadlines.total:g} seconds."
                    late = FetchError(str(url), reason, kind="timeout")
                    late.ms = round(self._deadlines.total * 1000)
                    raise late from error
                except FetchError as error:
                    error.ms = round((self._deadlines.total - left + clock() - started) * 1000)
                    raise
                left -= clock() - started
            if isinstance(answer, Document | NotModified):
                return dataclasses.replace(answer, moved=str(url)) if hops and for_good else answer
            hops.append(str(url))
            for_good = for_good and answer.for_good
            if len(hops) > MAX_HOPS:
                raise FetchError(str(own), f"The server redirects more than {MAX_HOPS} times.", kind="redirect")
            url = answer.target

    async def _request(
        self, feed: Feed, own: URL, url: URL, hops: tuple[str, ...]
    ) -> _Redirect | Document | NotModified:
        """One request: where it sends us, or what it brings."""
        about, same = feed.about, _same_place(own, url)
        reach = Reach(about.allow_local and same, about.certificate if same else "", about.proxy)
        clock = asyncio.get_running_loop().time
        started = clock()
        sent = self._headers(feed)
        if own.origin() == url.origin():  # what may be secret goes to no other origin than its own
            sent |= dict(about.headers)
            if about.username:
                sent |= await self._authorization(feed)
        async with self._client.get(url, sent, reach) as response:
            if response.status in _REDIRECTS and "Location" in response.headers:
                return _Redirect(next_address(url, response.headers["Location"]), response.status in _PERMANENT)
            fetched = self._now()
            age = headers.max_age(
                response.headers.get("Cache-Control"),
                response.headers.get("Expires"),
                response.headers.get("Date"),
                fetched,
            )
            stamps = headers.validators(response.raw_headers)
            asked_conditionally = feed.validators.etag or feed.validators.modified
            if response.status == 304 and asked_conditionally:
                return NotModified(str(url), fetched, stamps, ms=round((clock() - started) * 1000), max_age=age)
            if response.status not in _READABLE:
                wait = headers.retry_after(response.headers.get("Retry-After"), fetched)
                raise from_status(str(url), response.status, wait)
            body, wire = await self._read(url, response)
        return Document(
            url=str(url),
            body=body,
            fetched=fetched,
            status=response.status,
            content_type=response.headers.get("Content-Type", "")[:200],
            validators=stamps,
            hops=hops,
            wire_bytes=wire,
            ms=round((clock() - started) * 1000),
            max_age=age,
        )

    async def _read(self, url: URL, response: aiohttp.ClientResponse) -> tuple[bytes, int]:
        encoding = ", ".join(response.headers.getall("Content-Encoding", []))
        body = Body(str(url), encoding, wire_cap=self._caps.wire, unpacked_cap=self._caps.unpacked)
        body.announce(response.content_length)
        async for chunk in response.content.iter_any():
            body.feed(chunk)
        unpacked = body.finish()
        if not unpacked.strip():
            raise FetchError(
                str(url),
                "The server sent an empty answer instead of a feed.",
                kind="not-a-feed",
                status=response.status,
            )
        return unpacked, body.wire

    @staticmethod
    def _headers(feed: Feed) -> dict[str, str]:
        """Validators as they were received."""
        stamps = {"If-None-Match": feed.validators.etag, "If-Modified-Since": feed.validators.modified}
        return {name: value for name, value in stamps.items() if value}

    async def _authorization(self, feed: Feed) -> dict[str, str]:
        """Asked for in a thread, since a keyring may take its time."""
        known = await asyncio.to_thread(self._credentials, feed)
        return {"Authorization": aiohttp.encode_basic_auth(known.username, known.password, "utf-8")} if known else {}


def feed_address(text: str) -> URL:
    """The address to ask for: http or https, a host, no user and password in it, no fragment. Raises FetchError."""
    try:
        url = _url(text.strip())
    except (ValueError, TypeError):
        url = URL()
    if url.scheme not in {"http", "https"} or not url.host:
        raise FetchError(text, "This is not an address that starts with http:// or https://.", kind="connect")
    return url.with_user(None).with_fragment(None)


def next_address(url: URL, location: str) -> URL:
    """Where a redirect leads. Raises FetchError for what is not followed: other schemes, and from https back to http."""
    try:
        target = url.join(_url(location.strip())).with_fragment(None)
        target = target.with_user(None) if target.host else target
    except (ValueError, TypeError):
        target = URL()
    if target.scheme not in {"http", "https"} or not target.host:
        raise FetchError(str(url), "The server redirects to something that is not a web address.", kind="redirect")
    if url.scheme == "https" and target.scheme == "http":
        reason = f"The server redirects from a secure address to an open one at {target.host}."
        raise FetchError(str(url), reason, kind="redirect")
    return target


def _url(text: str) -> URL:
    """An address; one that is already encoded is left exactly as it is, since servers may sign it."""
    return URL(text, encoded=bool(_ALREADY_ENCODED.fullmatch(text)))


def _same_place(own: URL, url: URL) -> bool:
    """The same host and port, or the same host moved from http to https on the usual ports."""
    usual = own.scheme == "http" and url.scheme == "https" and own.is_default_port() and url.is_default_port()
    return own.host == url.host and (own.port == url.port or usual)
