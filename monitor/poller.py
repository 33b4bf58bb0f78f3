"""A round: due feeds -> fetch -> digest in a child -> save -> publish, each feed on its own, the slow holding up nobody."""

from __future__ import annotations

import dataclasses
import queue
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor import judged, visits
from monitor.arrivals import Arrivals, Arrived, Digested, Lead, fingerprint, is_news, lead_of, led_to
from monitor.documents import Document, NotModified
from monitor.errors import FetchError, UserError
from monitor.events import ArticlesChanged, Bus, FeedPolled, FeedsChanged, RoundFinished, RoundStarted, Trouble
from monitor.feeds import churn, turns
from monitor.feeds.habits import distrusts_304
from monitor.feeds.pool import Pool
from monitor.model import NO_VALIDATORS, Batch, Feed, Saved, Topic, Visit
from monitor.pipeline import Digest, digest_in_child
from monitor.plugins import Sources
from monitor.ports import Fetch, Fetched, Manners, Now
from monitor.storage.store import Store
from monitor.weather import Weather

_DOCUMENTS_AT_ONCE = 8
"""Fetched documents that may wait for a child; the fetcher pauses beyond that, so bodies never pile up in memory."""

_NAMES_SITE_EVERY = 50
"""Documents of a feed of which one is asked for its site and icon, the first among them."""

_KNOWN_HINT = 1500
"""Newest guids of a feed that a child is told, so that it judges only what is new; the store settles the rest."""


@dataclass(slots=True)
class _Tally:
    """What a round has come to so far."""

    total: int
    ticket: str = ""
    done: int = 0
    new: int = 0
    edited: int = 0
    flagged: int = 0
    failed: int = 0


class Poller:
    """Polls feeds, one round at a time. Built from the store, a way to fetch, the pool of children, the bus and the clock.

    `floor` is the shortest automatic interval the user allows; `sources` know how each address wants to be asked; `trouble` is told when
    the network is missing (else it is published).
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
    ) -> None:
        self._store = store
        self._fetch = fetch
        self._pool = pool
        self._bus = bus
        self._now = now
        self._floor = floor
        self._seconds = seconds
        self._manners = (sources or Sources()).manners
        self._weather = Weather(store, now=now, trouble=trouble or bus.publish)
        self._one_round = threading.Lock()
        self._cancelled = threading.Event()
        self._ticket = ""
        self._called_off: set[str] = set()

    def cancel(self, ticket: str = "") -> None:
        """Stop the round that is under way as soon as what is in hand is stored; with a `ticket` only the round that has it, or will."""
        if not ticket or ticket == self._ticket:
            self._cancelled.set()
        else:
            self._called_off.add(ticket)

    def when_idle(self) -> None:
        """Return once no round is under way; for whoever is about to close what rounds use."""
        with self._one_round:
            return

    def due(self) -> list[Feed]:
        """The feeds that are due and whose turn it is."""
        return self._in_turn(self._store.due(self._now()))[0]

    def _in_turn(self, feeds: list[Feed]) -> tuple[list[Feed], dict[int, Manners]]:
        return turns.fit(feeds, self._store.feeds, self._manners, now=self._now())

    def round(
        self, *, everything: bool = False, urls: Sequence[str] = (), ticket: str = ""
    ) -> tuple[RoundFinished, list[Saved]]:
        """One round over the due feeds, or `everything`, or the feeds at `urls`; returns when all is stored and flagged.

        Its events carry the `ticket`. Whatever happens, RoundFinished ends what RoundStarted began.
        Raises UserError for an address that is no feed of this archive, or when a round is under way already.
        """
        if not self._one_round.acquire(blocking=False):
            raise UserError("a round is under way already; wait for it or cancel it first")
        try:
            self._cancelled.clear()
            self._ticket = ticket
            if ticket in self._called_off:
                self._called_off.discard(ticket)
                self._cancelled.set()
            return self._round(self._chosen(everything=everything, urls=urls), forced=everything or bool(urls))
        finally:
            self._ticket = ""
            self._one_round.release()

    def _chosen(self, *, everything: bool, urls: Sequence[str]) -> list[Feed]:
        if urls:
            by_url = {feed.url: feed for feed in self._store.feeds()}
            named = {url: by_url.get(url) or self._store.feed(url) for url in urls}  # the store knows former addresses
            for url, feed in named.items():
                if feed is None:
                    raise UserError(
                        f"not a feed of this archive: {url}. `feeds list` shows them; add it with `feeds add`."
                    )
            return list({feed.id: feed for feed in named.values() if feed is not None}.values())
        if everything:
            return [feed for feed in self._store.feeds() if feed.health.state != "gone"]
        return self.due()

    def _round(self, feeds: list[Feed], *, forced: bool) -> tuple[RoundFinished, list[Saved]]:
        began = self._seconds()
        tally = _Tally(len(feeds), self._ticket)
        self._bus.publish(RoundStarted(len(feeds), self._now(), tally.ticket))
        whole = False
        try:
            results = self._ask_and_store(feeds, tally, forced=forced)
            whole = not self._cancelled.is_set()
        finally:
            finished = self._finished(tally, self._seconds() - began, whole=whole)
            if tally.new or tally.edited:
                self._bus.publish(ArticlesChanged(tally.new))
            self._bus.publish(FeedsChanged())
            self._bus.publish(finished)
        return finished, results

    def _finished(self, tally: _Tally, seconds: float, *, whole: bool) -> RoundFinished:
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
        )

    def _ask_and_store(self, feeds: list[Feed], tally: _Tally, *, forced: bool) -> list[Saved]:
        """Sort out who may be asked now, ask them, and store what comes."""
        now = self._now()
        held = [feed for feed in feeds if _must_wait(feed, now)]
        for feed in held:
            self._tell_waiting(
                feed, f"The server asked us to wait until {feed.health.next_poll:%Y-%m-%dT%H:%M:%SZ}.", tally
            )
        open_feeds, late = self._in_turn([feed for feed in feeds if not _must_wait(feed, now)])
        for feed in feeds:
            if way := late.get(feed.id):
                reason = f"Only one request in {way.gap:g} seconds goes to {way.gate}; this feed has its turn in a later round."
                self._tell_waiting(feed, reason, tally)
        asked, put_off = self._weather.begin(open_feeds, forced=forced)
        for feed in put_off:
            self._tell_waiting(feed, self._weather.reason, tally)
        return list(self._results([_to_ask(feed, now) for feed in asked], tally)) if asked else []

    def _results(self, feeds: list[Feed], tally: _Tally) -> Iterable[Saved]:
        """Save whatever comes first: an answer that needs no reading, or a document that a child has read."""
        arrivals: Arrivals = queue.SimpleQueue()
        room = threading.Semaphore(_DOCUMENTS_AT_ONCE)
        pumps: list[threading.Thread] = []
        done = False
        try:
            yield from self._as_they_come(feeds, arrivals, room, pumps, tally)
            done = True
        finally:
            if not done:
                self._cancelled.set()
            for pump in pumps:
                while pump.is_alive():  # on an error it may wait for room that nobody makes any more
                    room.release()
                    pump.join(0.01)
        yield from self._settle(tally)

    def _as_they_come(
        self,
        feeds: list[Feed],
        arrivals: Arrivals,
        room: threading.Semaphore,
        pumps: list[threading.Thread],
        tally: _Tally,
    ) -> Iterable[Saved]:
        reading, fetching = 0, 1
        pumps.append(self._pump(feeds, arrivals, room))
        while fetching or reading:
            arrival = arrivals.get()
            if arrival is None:
                fetching -= 1
            elif isinstance(arrival, Digested):
                reading -= 1
                room.release()
                if lead := lead_of(arrival):
                    fetching += 1
                    pumps.append(self._pump([led_to(lead, arrival)], arrivals, room, lead))
                else:
                    yield from self._take_digest(arrival, tally)
            elif isinstance(arrival.fetched, Document) and (arrival.lead or is_news(arrival.feed, arrival.fetched)):
                reading += 1
                self._read_in_child(arrival, arrival.fetched, arrivals)
            else:
                if isinstance(arrival.fetched, Document):
                    room.release()
                yield from self._take(arrival.feed, arrival.fetched, tally)

    def _take(self, feed: Feed, fetched: Fetched, tally: _Tally) -> Iterable[Saved]:
        """Store an answer; a failure that may be the network's waits until somebody answers."""
        if self._weather.doubts(feed, fetched):
            return
        for other, error in self._weather.answered(feed):
            yield self._store_answer(other, error, tally)
        yield self._store_answer(feed, fetched, tally)

    def _take_digest(self, digested: Digested, tally: _Tally) -> Iterable[Saved]:
        try:
            digest = digested.entries()
        except FetchError as error:
            yield from self._take(digested.feed, error, tally)
            return
        for other, failure in self._weather.answered(digested.feed):
            yield self._store_answer(other, failure, tally)
        yield self._store_digest(digested, digest, tally)

    def _settle(self, tally: _Tally) -> Iterable[Saved]:
        """What is left when all results are in: failures that count, feeds that are not blamed, domains that want to be left alone."""
        counted, blameless = self._weather.end()
        for feed, error in counted:
            yield self._store_answer(feed, error, tally)
        for feed in blameless:
            self._tell_waiting(feed, self._weather.reason, tally)
        self._weather.bind_domains()

    def _pump(
        self, feeds: list[Feed], arrivals: Arrivals, room: threading.Semaphore, lead: Lead | None = None
    ) -> threading.Thread:
        """A thread that fetches and hands over what comes, no more documents than there is room for."""

        def run() -> None:
            try:
                for feed, fetched in self._fetch(feeds, cancelled=self._cancelled):
                    if isinstance(fetched, Document):
                        room.acquire()
                    arrivals.put(Arrived(lead.feed if lead else feed, fetched, lead))
            finally:
                arrivals.put(None)

        pump = threading.Thread(target=run, name="fetched", daemon=True)
        pump.start()
        return pump

    def _read_in_child(self, arrived: Arrived, document: Document, arrivals: Arrivals) -> None:
        topics = tuple(self._store.topics())
        feed, lead = arrived.feed, arrived.lead
        sha256 = lead.sha256 if lead else fingerprint(document)
        remembered = dataclasses.replace(document, validators=lead.validators, moved="") if lead else document
        known = self._store.known(feed.id, limit=_KNOWN_HINT)
        items = self._store.remembered(feed.id) if known else b""
        given = (feed, document, known, topics, self._now(), items)
        result = self._pool.submit(digest_in_child, *given, size=len(document.body), url=feed.url)
        result.add_done_callback(
            lambda done: arrivals.put(
                Digested(feed, remembered, sha256, done, led=lead is not None, known=known, topics=topics)
            )
        )

    def _store_digest(self, digested: Digested, digest: Digest, tally: _Tally) -> Saved:
        feed, document = digested.feed, digested.document
        if not feed.polls % _NAMES_SITE_EVERY and (digest.icon or digest.site):
            self._store.note_site(feed.id, digest.icon, digest.site)
        times = self._store.recent_times(feed.id, limit=1)
        visit = visits.of_digest(
            feed,
            document,
            digest,
            sha256=digested.sha256,
            last_seen=times[0] if times else None,
            now=self._now(),
            floor=self._floor,
        )
        batch = Batch(feed.id, digest.articles, visit, self._renamed(digested, digest))
        return self._save(feed, batch, tally, topics=digested.topics)

    def _renamed(self, digested: Digested, digest: Digest) -> tuple[tuple[str, str], ...]:
        """Articles that the feed calls by another id now; looked for when nearly all of a document seems new."""
        unknown = [one.article for one in digest.articles if one.article.guid not in digested.known]
        if not digested.feed.polls or not churn.suspicious(len(unknown), digest.items):
            return ()
        familiar = (churn.Familiar(*row) for row in self._store.familiar(digested.feed.id))
        return churn.renamed(unknown, familiar, {*digest.still, *(one.article.guid for one in digest.articles)})

    def _store_answer(self, feed: Feed, fetched: Fetched, tally: _Tally) -> Saved:
        now = self._now()
        if isinstance(fetched, FetchError):
            visit = visits.of_failure(feed, fetched, now=now, floor=self._floor)
        elif isinstance(fetched, NotModified):
            times = self._store.recent_times(feed.id, limit=20)
            visit = visits.of_unmodified(feed, fetched, times=times, now=now, floor=self._floor)
        else:
            times = self._store.recent_times(feed.id, limit=20)
            visit = visits.of_same_body(
                feed, fetched, sha256=fingerprint(fetched), times=times, now=now, floor=self._floor
            )
        return self._save(feed, Batch(feed.id, (), visit), tally)

    def _save(self, feed: Feed, batch: Batch, tally: _Tally, topics: Sequence[Topic] = ()) -> Saved:
        if batch.visit is None:  # every batch of a round is a visit
            raise AssertionError("a polled batch carries its visit")
        visit = self._not_before(feed, batch.visit)
        batch = dataclasses.replace(batch, visit=visit)
        if not batch.articles:
            topics = self._store.topics()  # nothing was judged, so nothing can be stale
        saved = judged.save(self._store, batch, topics, on_topic=feed.about.topic)
        self._weather.note(visit)
        if visit.outcome == "new" and not saved.new and not saved.edited:
            visit = dataclasses.replace(visit, outcome="unchanged")
        tally.done += 1
        tally.new += len(saved.new)
        tally.edited += len(saved.edited)
        tally.flagged += len({flag.article_id for flag in saved.flags if flag.level == "flag"})
        tally.failed += visit.outcome in {"failed", "gone"}
        self._tell(feed, visit, saved, tally)
        return saved

    def _not_before(self, feed: Feed, visit: Visit) -> Visit:
        """The visit with the next one no earlier than the source bears, whatever the feed or the user asks."""
        earliest = visit.at + self._manners(feed.url).at_least
        if visit.next_poll is None or visit.next_poll >= earliest:
            return visit
        return dataclasses.replace(visit, next_poll=earliest)

    def _tell(self, feed: Feed, visit: Visit, saved: Saved, tally: _Tally) -> None:
        self._bus.publish(
            FeedPolled(
                feed.id,
                feed.url,
                visit.outcome,
                len(saved.new),
                len(saved.edited),
                len({flag.article_id for flag in saved.flags if flag.level == "flag"}),
                visit.status,
                visit.reason,
                visit.bytes,
                visit.ms,
                tally.done,
                tally.total,
                tally.ticket,
            )
        )

    def _tell_waiting(self, feed: Feed, reason: str, tally: _Tally) -> None:
        tally.done += 1
        visit = Visit(feed.id, self._now(), "waiting", reason=reason)
        self._tell(feed, visit, Saved(feed.id), tally)


def _must_wait(feed: Feed, now: datetime) -> bool:
    """Retry-After binds us whatever the user asks; unless the clock was set back, for then nobody knows how long."""
    health = feed.health
    if health.state != "waiting" or health.next_poll is None or (health.last_polled or now) > now:
        return False
    return health.next_poll > now


def _to_ask(feed: Feed, now: datetime) -> Feed:
    """The feed with what is sent along: no validators when "not modified" is no longer believed."""
    return dataclasses.replace(feed, validators=NO_VALIDATORS) if distrusts_304(feed, now) else feed
