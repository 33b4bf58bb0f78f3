"""One feed asked once: the conditional request, its redirects, and the answer as a Document, NotModified or FetchError."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import aiohttp

from monitor.documents import Document, NotModified
from monitor.errors import FetchError
from monitor.feeds.media import NO_PAGE, is_media_type
from monitor.feeds.web import headers
from monitor.feeds.web.body import Body, Caps
from monitor.feeds.web.client import Client, Deadlines
from monitor.feeds.web.errors import from_exception, from_status
from monitor.feeds.web.exchange import NOTHING_SPECIAL, Reach, StaleError
from monitor.feeds.web.hosts import Turn
from monitor.feeds.web.room import Place
from monitor.feeds.web.trip import Redirect, Trip
from monitor.feeds.web.watch import Watch
from monitor.feeds.web.where import feed_address, next_address
from monitor.model import Feed
from monitor.ports import Credentials, Fetched, Now

_REDIRECTS = {300, 301, 302, 303, 307, 308}
"""300 too, where it names the choice that the server prefers (RFC 9110, 15.4.1)."""

_PERMANENT = {301, 308}
_READABLE = {200, 203}


def _told(trip: Trip) -> FetchError:
    """For whoever follows redirects by hand: where this one leads. What may be followed at all has been looked at."""
    error = FetchError(
        str(trip.own), "The server sends us on, but no more requests may go out for this.", kind="redirect"
    )
    error.target = str(trip.url)
    return error


class Asker:
    """Asks for one feed at a time; many may run at once."""

    def __init__(
        self,
        client: Client,
        *,
        now: Now,
        credentials: Callable[[Feed], Credentials | None],
        deadlines: Deadlines,
    ) -> None:
        self._client = client
        self._now = now
        self._credentials = credentials
        self._deadlines = deadlines

    async def ask(self, feed: Feed, turn: Turn, caps: Caps) -> tuple[Fetched, Place | None]:
        """The result for one feed, and for a Document the place of its body, which is to be given back.

        `turn` is entered around every request. The total deadline counts only while we wait for a server, not for a
        turn or for room.
        """
        try:
            trip = Trip(feed, feed_address(feed.url), caps)
        except FetchError as error:
            return error, None
        try:
            return await self._follow(trip, turn)
        except FetchError as error:
            if error.kind == "local-address" and trip.hops:
                error.reason = (
                    f"It leads to {trip.url.host}, which is inside the local network; no feed is followed there."
                )
            error.ms, error.requests = round(trip.seconds * 1000), trip.requests
            error.status = error.status or trip.status
            return error, None

    async def _follow(self, trip: Trip, turn: Turn) -> tuple[Fetched, Place | None]:
        while True:
            async with turn(trip.url, bool(trip.hops)) as place:
                answer = await self._once(trip, place)
                place.kept = isinstance(answer, Document)
            if isinstance(answer, Document | NotModified):
                return trip.told(answer), place if place.kept else None
            trip.go_on(answer)
            if trip.feed.by_hand and isinstance(answer, Redirect):
                raise _told(trip)
            if trip.requests == trip.feed.most_requests:
                reason = "The server sends us on, but no more requests may go out for this."
                raise FetchError(str(trip.own), reason, kind="redirect")

    async def _once(self, trip: Trip, place: Place) -> Redirect | Document | NotModified | StaleError:
        """One request within one turn."""
        watch = Watch(self._deadlines.total - trip.seconds)
        trip.requests += 1
        try:
            return await self._in_time(trip, place, watch)
        except StaleError as error:
            if trip.is_again:
                raise from_exception(str(trip.url), trip.url.host or "", error) from error
            return error
        finally:
            trip.seconds += watch.seconds()

    async def _in_time(self, trip: Trip, place: Place, watch: Watch) -> Redirect | Document | NotModified:
        try:
            async with watch.deadline:
                return await self._request(trip, place, watch)
        except TimeoutError as error:
            reason = f"{trip.url.host} took longer than {self._deadlines.total:g} seconds."
            raise FetchError(str(trip.url), reason, kind="timeout") from error

    async def _request(self, trip: Trip, place: Place, watch: Watch) -> Redirect | Document | NotModified:
        """One request: where it sends us, or what it brings."""
        feed, url = trip.feed, trip.url
        sent, reach = await self._sent(trip)
        async with self._client.get(url, sent, reach) as response:
            said = response.headers
            if response.status in _REDIRECTS and "Location" in said:
                return Redirect(next_address(url, said["Location"]), response.status in _PERMANENT)
            fetched = self._now()
            stamps = headers.validators(response.raw_headers)
            age = headers.max_age(said.get("Cache-Control"), said.get("Expires"), said.get("Date"), fetched)
            if response.status == 304 and (feed.validators.etag or feed.validators.modified):
                return NotModified(str(url), fetched, stamps, ms=watch.ms(), max_age=age)
            if response.status not in _READABLE:
                wait = headers.retry_after(said.get("Retry-After"), fetched)
                raise from_status(str(url), response.status, wait, for_good=trip.for_good)
            if feed.is_page and is_media_type(said.get("Content-Type", "")):
                raise FetchError(str(url), NO_PAGE, kind="media", status=response.status)
            trip.status = response.status
            body, wire = await self._read(trip, response, place, watch)
        return Document(
            url=str(url),
            body=body,
            fetched=fetched,
            status=response.status,
            content_type=said.get("Content-Type", "")[:200],
            validators=stamps,
            hops=tuple(trip.hops),
            wire_bytes=wire,
            ms=watch.ms(),
            max_age=age,
            hub=headers.hub(said.getall("Link", ())),
        )

    async def _sent(self, trip: Trip) -> tuple[dict[str, str], Reach]:
        """The headers of a request, and what it may do that others may not. What may be secret goes to no other origin than its own.

        Nobody else's redirect brings any of that back, even where it leads to the feed's own place: he would choose what is asked there.
        """
        about, sent = trip.feed.about, self._headers(trip.feed)
        if (about.headers or about.username) and trip.is_at_origin():
            sent |= dict(about.headers)
            if about.username:
                sent |= await self._authorization(trip.feed)
        if not (about.allow_local or about.certificate or about.proxy):
            return sent, NOTHING_SPECIAL
        own = not trip.left
        return sent, Reach(about.allow_local and own, about.certificate if own else "", about.proxy)

    async def _read(
        self, trip: Trip, response: aiohttp.ClientResponse, place: Place, watch: Watch
    ) -> tuple[bytes, int]:
        """The unpacked body and how many bytes came over the wire. Where there is no room for it, the server waits, and no clock runs."""
        encoding = ", ".join(response.headers.getall("Content-Encoding", []))
        body = Body(str(trip.url), encoding, wire_cap=trip.caps.wire, unpacked_cap=trip.caps.unpacked)
        body.announce(response.content_length)
        async for chunk in response.content.iter_any():
            for size in body.steps(chunk):
                if not place.holds(size):
                    await watch.stand_still(place.grow(size))
        unpacked = body.finish()
        if not unpacked or unpacked.isspace():
            raise FetchError(
                str(trip.url),
                "The server sent an empty answer instead of a feed.",
                kind="not-a-feed",
            )
        return unpacked, body.wire

    @staticmethod
    def _headers(feed: Feed) -> dict[str, str]:
        """Validators as they were received."""
        sent = {"If-None-Match": stamps.etag} if (stamps := feed.validators).etag else {}
        if stamps.modified:
            sent["If-Modified-Since"] = stamps.modified
        return sent

    async def _authorization(self, feed: Feed) -> dict[str, str]:
        """Asked for in a thread, since a keyring may take its time."""
        known = await asyncio.to_thread(self._credentials, feed)
        return {"Authorization": aiohttp.encode_basic_auth(known.username, known.password, "utf-8")} if known else {}
