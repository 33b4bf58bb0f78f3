"""A round: due feeds -> fetch -> digest in a child -> save -> publish, each feed on its own, the slow holding up nobody."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from monitor.errors import UserError
from monitor.events import ArticlesChanged, Bus, FeedsChanged, RoundFinished, RoundStarted, Trouble
from monitor.feeds import turns
from monitor.feeds.habits import distrusts_304
from monitor.feeds.pool import Pool
from monitor.model import NO_VALIDATORS, Feed, Saved
from monitor.plugins import Sources
from monitor.polling.intake import Intake, Means
from monitor.polling.tally import Tally
from monitor.polling.weather import Weather
from monitor.ports import Fetch, Manners, Now
from monitor.shown_address import shown
from monitor.storage.store import Store

_GONE = (
    "The server said that this feed is gone for good (410), so it was not asked. "
    "To ask it once more, remove it and add it again; or give it its new address."
)


class Poller:
    """Polls feeds, one round at a time. Built from the store, a way to fetch, the pool of children, the bus and the clock.

    `floor` is the shortest automatic interval the user allows; `sources` know how each address wants to be asked; `trouble` is told when
    the network is missing (else it is published). `one_round` is shared by those of which only one may make a round at a time.
    """

    def __init__(
        self,
        store: Store,
        fetch: Fetch,
        pool: Pool,
        bus: Bus,
        *,
        now: Now,
        floor: timedelta,
        seconds: Callable[[], float] = time.monotonic,
        sources: Sources | None = None,
        trouble: Callable[[Trouble], None] | None = None,
        one_round: threading.Lock | None = None,
    ) -> None:
        self._store = store
        self._bus = bus
        self._now = now
        self._seconds = seconds
        kinds = sources or Sources()
        self._manners, self._address = kinds.manners, kinds.address
        self._weather = Weather(store, now=now, trouble=trouble or bus.publish)
        self._means = Means(store, fetch, pool, self._weather, now, seconds, floor, self._manners)
        self._one_round = one_round or threading.Lock()
        self._ended = False
        self._cancelled = threading.Event()
        self._ticket = ""
        self._called_off: set[str] = set()

    def cancel(self, ticket: str = "") -> None:
        """Stop the round that is under way as soon as what is in hand is stored; with a `ticket` only the round that has it, or will."""
        if not ticket or ticket == self._ticket:
            self._cancelled.set()
        else:
            self._called_off.add(ticket)

    def end(self) -> None:
        """Stop the round that is under way, and let no other ask anybody: something else takes over."""
        self._ended = True
        self._cancelled.set()

    def keep_floor(self, floor: timedelta) -> None:
        """From the next round on this is the shortest automatic interval."""
        self._means = dataclasses.replace(self._means, floor=floor)

    def when_idle(self) -> None:
        """Return once no round is under way; for whoever is about to close what rounds use."""
        with self._one_round:
            return

    def due(self) -> list[Feed]:
        """The feeds that are due and whose turn it is."""
        self._store.set_back()
        return self._in_turn(self._store.due(self._now()))[0]

    def _in_turn(self, feeds: list[Feed]) -> tuple[list[Feed], dict[int, Manners]]:
        return turns.fit(feeds, self._store.feeds, self._manners, now=self._now())

    def round(
        self,
        *,
        everything: bool = False,
        urls: Sequence[str] = (),
        ticket: str = "",
        stored: Callable[[Sequence[Saved]], object] = lambda _saved: None,
    ) -> tuple[RoundFinished, list[Saved]]:
        """One round over the due feeds, or `everything`, or the feeds at `urls`; returns when all is stored and flagged.

        A feed whose source bears to be asked only so often is left out where that was lately, unless it alone is asked for.
        Its events carry the `ticket`; `stored` hears at once, in this thread, of what is safe in the archive.
        Whatever happens, RoundFinished ends what RoundStarted began.
        Raises UserError for an address that is no feed of this archive, or when a round is under way already.
        """
        if not self._one_round.acquire(blocking=False):
            raise UserError("a round is under way already; wait for it or cancel it first")
        try:
            self._cancelled.clear()
            self._ticket = ticket
            if self._ended or ticket in self._called_off:
                self._called_off.discard(ticket)
                self._cancelled.set()
            feeds = self._chosen(everything=everything, urls=urls)
            tally = Tally(self._bus, len(feeds), ticket, stored)
            hurried = everything or (len(feeds) > 1 and bool(urls))
            return self._round(feeds, tally, forced=everything or bool(urls), hurried=hurried)
        finally:
            self._ticket = ""
            self._one_round.release()

    def _chosen(self, *, everything: bool, urls: Sequence[str]) -> list[Feed]:
        self._store.set_back()
        if urls:
            by_url = {feed.url: feed for feed in self._store.feeds()}
            named = {url: by_url.get(url) or self._known_as(url) for url in urls}
            for url, feed in named.items():
                if feed is None:
                    raise UserError(
                        f"not a feed of this archive: {shown(url)}. `feeds list` shows them; add it with `feeds add`."
                    )
            return list({feed.id: feed for feed in named.values() if feed is not None}.values())
        if everything:
            return [feed for feed in self._store.feeds() if feed.health.state != "gone"]
        return self.due()

    def _known_as(self, url: str) -> Feed | None:
        """The feed that had this address before, or that was added by what is typed here."""
        return self._store.feed(url) or self._store.feed(self._address(url))

    def _round(
        self, feeds: list[Feed], tally: Tally, *, forced: bool, hurried: bool
    ) -> tuple[RoundFinished, list[Saved]]:
        began = self._seconds()
        self._bus.publish(RoundStarted(len(feeds), self._now(), tally.ticket))
        whole = False
        try:
            self._ask_and_store(feeds, tally, forced=forced, hurried=hurried)
            whole = not self._cancelled.is_set()
        except BaseException:  # a fault in one document is raised when every feed was told of
            whole = not self._cancelled.is_set() and tally.done == tally.total
            raise
        finally:
            finished = self._finished(tally, self._seconds() - began, whole=whole)
            if tally.new or tally.edited:
                self._bus.publish(ArticlesChanged(tally.new))
            self._bus.publish(FeedsChanged())
            self._bus.publish(finished)
        return finished, tally.saved

    def _finished(self, tally: Tally, seconds: float, *, whole: bool) -> RoundFinished:
        return RoundFinished(
            self._now(),
            tally.total,
            tally.new,
            tally.edited,
            tally.flagged,
            tally.failed,
            round(seconds, 3),
            cancelled=not whole,
            next_round=self._store.next_due(),
            ticket=tally.ticket,
            unjudged=tally.unjudged,
        )

    def _ask_and_store(self, feeds: list[Feed], tally: Tally, *, forced: bool, hurried: bool) -> None:
        """Sort out who may be asked now, ask them, and store what comes.

        `forced`: the user wants these, due or not; `hurried`: and they are not one feed that was named alone.
        """
        now = self._now()
        for feed in (one for one in feeds if one.health.state == "gone"):
            tally.waiting(feed, _GONE, now, "gone")
        feeds = [feed for feed in feeds if feed.health.state != "gone"]
        held = [feed for feed in feeds if _must_wait(feed, now)]
        for feed in held:
            tally.waiting(feed, f"The server asked us to wait until {feed.health.wait_until:%Y-%m-%dT%H:%M:%SZ}.", now)
        feeds = [feed for feed in feeds if not _must_wait(feed, now)]
        early = turns.too_early(feeds, self._manners, now=now) if hurried else {}
        for feed in feeds:
            if found := early.get(feed.id):
                tally.waiting(feed, _too_early(*found), now)
        open_feeds, late = self._in_turn([feed for feed in feeds if feed.id not in early])
        for feed in feeds:
            if way := late.get(feed.id):
                reason = f"Only one request in {way.gap:g} seconds goes to {way.gate}; this feed has its turn in a later round."
                tally.waiting(feed, reason, now)
        asked, put_off = self._weather.begin(open_feeds, forced=forced)
        for feed in put_off:
            tally.waiting(feed, self._weather.reason, now)
        if asked:
            Intake(self._means, tally, self._cancelled).run([_to_ask(feed, now) for feed in asked])


def _must_wait(feed: Feed, now: datetime) -> bool:
    """Retry-After binds us whatever the user asks."""
    return feed.health.wait_until is not None and feed.health.wait_until > now


def _too_early(way: Manners, moment: datetime) -> str:
    """Why a feed is left out of a round over several, and until when."""
    minutes = way.at_least / timedelta(minutes=1)
    return (
        f"A feed like this is asked every {minutes:g} minutes at most, so not before {moment:%Y-%m-%dT%H:%M:%SZ}; "
        "poll it alone to ask it sooner."
    )


def _to_ask(feed: Feed, now: datetime) -> Feed:
    """The feed with what is sent along: no validators when "not modified" is no longer believed."""
    return dataclasses.replace(feed, validators=NO_VALIDATORS) if distrusts_304(feed, now) else feed
