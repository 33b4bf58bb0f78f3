"""What comes in during a round: asked for, read in children, stored in the order it comes, told once it is stored."""

from __future__ import annotations

import dataclasses
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from datetime import timedelta

from monitor import judged
from monitor.documents import Document
from monitor.errors import ArchiveError, FetchError, own_fault
from monitor.feeds import churn, rhythm, slicing
from monitor.feeds.pool import Pool
from monitor.model import Batch, Feed, Saved, Topic, Visit
from monitor.pipeline import Digest, digest_in_child
from monitor.polling import visits
from monitor.polling.arrivals import (
    Arrival,
    Arrivals,
    Arrived,
    Broke,
    Digested,
    Lead,
    fingerprint,
    lead_of,
    led_to,
    origin_of,
)
from monitor.polling.shelf import Shelf
from monitor.polling.tally import Tally
from monitor.polling.weather import Weather
from monitor.ports import Fetch, Fetched, Manners, Now
from monitor.storage.store import Store
from monitor.values import dataclass

_BYTES_AT_ONCE = 12_000_000
"""Bytes of fetched documents that may wait to be read and taken; the fetcher pauses beyond that, so bodies never pile up in memory.

It is some dozens of usual documents: children have enough to do while we store.
"""

_FEW_DOCUMENTS = 8
"""So many may wait whatever their size, so that huge ones, which take long to read, do not keep the others away."""

_NAMES_SITE_EVERY = 50
"""Documents of a feed of which one is asked for its site and icon, the first among them."""

_KNOWN_HINT = 1500
"""Newest guids of a feed that a child is told, so that it judges only what is new; the store settles the rest."""

_ADDRESS_CHANGED = "Its address was changed while the old one was asked; the new one is asked next."

_TOGETHER = 512
_BRINGING = 64
_TOGETHER_SECONDS = 0.25
"""What comes at about the same time is stored in one transaction, for the index works less then: so many answers, so many of them that
bring articles, or so long, at most."""

_HANDED_OVER = 4
"""Arrivals that are looked at after each feed that is stored, so that a transaction does not grow with what comes meanwhile."""

_LAST = 16
_LAST_SECONDS = 0.02
"""When no more documents than these are still to be read, what comes is stored after so long: else children would have nothing to do while
much is stored at the end.
"""


@dataclass(frozen=True, slots=True)
class Means:
    """What rounds are made with. `floor` is the shortest automatic interval; `manners` how the source at an address wants to be asked."""

    store: Store
    fetch: Fetch
    pool: Pool
    weather: Weather
    now: Now
    seconds: Callable[[], float]
    floor: timedelta
    manners: Callable[[str], Manners]


@dataclass(frozen=True, slots=True)
class _Heard:
    """What is to be stored of one feed. `topics` are those that its articles were judged with, `names` the icon and site that it names."""

    feed: Feed
    visit: Visit
    batch: Batch
    topics: Sequence[Topic] = ()
    names: tuple[str, str] = ("", "")


class Intake:
    """One round's worth of feeds. When `cancelled` is set nobody is asked any more, and what is in hand is stored."""

    def __init__(self, means: Means, tally: Tally, cancelled: threading.Event) -> None:
        self._means = means
        self._store = means.store
        self._tally = tally
        self._cancelled = cancelled
        self._arrivals: Arrivals = queue.SimpleQueue()
        self._later: deque[Arrival] = deque()
        self._shelf = Shelf(_BYTES_AT_ONCE, _FEW_DOCUMENTS)
        self._pumps: list[threading.Thread] = []
        self._fetching = self._reading = 0
        self._heard: list[_Heard] = []
        self._bringing = 0
        self._times: dict[int, list[int]] = {}
        self._faults: list[BaseException] = []

    def run(self, feeds: list[Feed]) -> None:
        """Ask these feeds; returns when all that came is stored. Every feed is told of once, unless cancelled.

        A fault of ours in asking or reading costs that feed alone; it is raised when all else is done.
        """
        done = False
        try:
            self._pump(feeds)
            numbers = [feed.id for feed in feeds]
            self._times = self._store.recent_times(numbers, rhythm.TIMES)  # while the first are asked
            while self._fetching or self._reading:
                try:
                    for arrival in self._at_hand():
                        self._sort(arrival)
                finally:
                    self._store_heard()
            done = True
        finally:
            if not done:
                self._cancelled.set()
            self._shelf.open()  # on an error a pump may wait for room that nobody makes any more
            for pump in self._pumps:
                pump.join()
        self._settle()
        if self._faults:
            raise self._faults[0] if len(self._faults) == 1 else BaseExceptionGroup("several faults", self._faults)

    # as it comes

    def _at_hand(self) -> Iterator[Arrival]:
        """The next arrival and those that are here already; after one with articles also those that come in a moment."""
        yield self._next(None)
        latest = self._means.seconds() + _TOGETHER_SECONDS
        for _ in range(_TOGETHER):
            now = self._means.seconds()
            if not self._fetching and self._reading <= _LAST:
                latest = min(latest, now + _LAST_SECONDS)
            left = latest - now
            if left <= 0 or self._bringing >= _BRINGING or not (self._fetching or self._reading):
                return
            try:
                yield self._next(left if self._bringing else 0)
            except queue.Empty:
                return

    def _next(self, timeout: float | None) -> Arrival:
        """What was put off, then what comes within so many seconds (None: whenever). Raises queue.Empty when nothing does."""
        return self._later.popleft() if self._later else self._arrivals.get(timeout=timeout)

    def _hand_over(self) -> None:
        """Give children a little of what came to be read, so that they do not wait while we store; the rest is taken up afterwards, as it
        came. What goes wrong here does so again then, and takes nothing back that is being stored.
        """
        for _ in range(_HANDED_OVER):
            try:
                arrival = self._arrivals.get_nowait()
            except queue.Empty:
                return
            if not isinstance(arrival, Arrived) or not arrival.news:
                self._later.append(arrival)
                continue
            try:
                self._sort(arrival)
            except (ArchiveError, MemoryError):  # the transaction itself may be lost
                raise
            except Exception:  # noqa: BLE001  not handled here: it is sorted again after the transaction
                self._later.append(arrival)
                return

    def _sort(self, arrival: Arrival) -> None:
        """Read it in a child, follow where it leads, or take it as it is."""
        if isinstance(arrival, Broke):
            self._faults.append(arrival.error)
        if arrival is None or isinstance(arrival, Broke):
            self._fetching -= 1
        elif isinstance(arrival, Digested):
            self._reading -= 1
            self._shelf.take(len(arrival.document.body))
            if lead := lead_of(arrival):
                self._pump([led_to(lead, arrival)], lead)
            else:
                self._take_digest(arrival)
        elif document := arrival.news:
            self._read_in_child(arrival, document)
            self._reading += 1
        else:
            if isinstance(arrival.fetched, Document):
                self._shelf.take(len(arrival.fetched.body))
            self._take(arrival.feed, arrival.fetched)

    def _take(self, feed: Feed, fetched: Fetched) -> None:
        """Take an answer; a failure that may be the network's waits until somebody answers."""
        if not self._means.weather.doubts(feed, fetched):
            self._take_doubtful(feed, fetched)
            self._hear_answer(feed, fetched)

    def _take_doubtful(self, asked: Feed, fetched: Fetched | None = None) -> None:
        for other, error in self._means.weather.answered(asked, fetched):
            self._hear_answer(other, error)

    def _take_digest(self, digested: Digested) -> None:
        try:
            digest = digested.entries()
        except FetchError as error:
            self._take_unread(digested, error)
        except CancelledError:  # the pool is closed: the program ends
            raise
        except Exception as fault:  # noqa: BLE001  not handled here: it is raised at the end of the round
            self._faults.append(fault)
            self._take_unread(digested, own_fault(digested.document.url))
        else:
            self._take_doubtful(digested.feed)
            self._hear_digest(digested, digest)

    def _take_unread(self, digested: Digested, error: FetchError) -> None:
        document = digested.document
        error.status, error.bytes, error.ms = error.status or document.status, len(document.body), document.ms
        self._take(digested.feed, error)

    def _settle(self) -> None:
        """What is left when all results are in: failures that count, feeds that are not blamed, domains that want to be left alone."""
        weather = self._means.weather
        counted, blameless = weather.end()
        for feed, error in counted:
            self._hear_answer(feed, error)
        self._store_heard()
        for feed in blameless:
            self._tally.waiting(feed, weather.reason, self._means.now())
        weather.bind_domains()

    # fetching and reading

    def _pump(self, feeds: list[Feed], lead: Lead | None = None) -> None:
        """Start a thread that fetches and hands over what comes, no more documents than the shelf holds."""
        arrivals, shelf, fetch, cancelled = self._arrivals, self._shelf, self._means.fetch, self._cancelled

        def run() -> None:
            try:
                for feed, fetched in fetch(feeds, cancelled=cancelled):
                    sha256 = ""
                    if isinstance(fetched, Document):
                        sha256 = fingerprint(fetched)
                        shelf.put(len(fetched.body))
                    arrivals.put(Arrived(lead.feed if lead else feed, fetched, sha256, lead))
            except BaseException as error:  # noqa: BLE001  not handled here: the round raises it
                arrivals.put(Broke(error))
            else:
                arrivals.put(None)

        self._fetching += 1
        pump = threading.Thread(target=run, name="fetched", daemon=True)
        self._pumps.append(pump)
        pump.start()

    def _read_in_child(self, arrived: Arrived, document: Document) -> None:
        topics = tuple(self._store.topics())
        feed, lead, arrivals = arrived.feed, arrived.lead, self._arrivals
        sha256 = lead.sha256 if lead else arrived.sha256
        remembered = dataclasses.replace(document, validators=lead.validators, moved="") if lead else document
        known = self._store.known(feed.id, limit=_KNOWN_HINT)
        items, late = (self._store.remembered(feed.id), self._store.unkept(feed.id)) if known else (b"", frozenset())
        given = (feed, document, known, topics, self._means.now(), items, late)
        result = self._means.pool.submit(
            digest_in_child, *given, size=len(document.body), url=feed.url, light=items != b""
        )
        result.add_done_callback(
            lambda done: arrivals.put(
                Digested(feed, remembered, sha256, done, led=lead is not None, known=known, topics=topics, late=late)
            )
        )

    # what is to be stored

    def _hear_answer(self, feed: Feed, fetched: Fetched) -> None:
        now, floor = self._means.now(), self._means.floor
        told = rhythm.of_seconds(self._times.get(feed.id, ()), now)
        if isinstance(fetched, FetchError):
            visit = visits.of_failure(feed, fetched, told=told, now=now, floor=floor)
        else:
            visit = visits.of_same(feed, fetched, told=told, now=now, floor=floor)
        self._hear(feed, Batch(feed.id, (), visit))

    def _hear_digest(self, digested: Digested, digest: Digest) -> None:
        feed = digested.feed
        visit = visits.of_digest(
            feed,
            digested.document,
            digest,
            sha256=digested.sha256,
            stored=self._times.get(feed.id, ()),
            now=self._means.now(),
            floor=self._means.floor,
        )
        origin, renamed = origin_of(digested.document, digest), self._renamed(digested, digest)
        batch = Batch(feed.id, digest.articles, visit, renamed, digest.still, origin, digested.late, digest.late)
        names = (digest.icon, digest.site) if not feed.polls % _NAMES_SITE_EVERY else ("", "")
        self._hear(feed, batch, digested.topics, names)

    def _renamed(self, digested: Digested, digest: Digest) -> tuple[tuple[str, str], ...]:
        """Articles that have another id now: by what was found in the document, and where much of it only seems new by what we have."""
        known = {*digested.known, *(new for _, new in digest.renamed)}
        unknown = [one.article for one in digest.articles if one.article.guid not in known]
        doubt = churn.doubt(unknown, digest.items, frozenset(digested.known.values())) if digested.feed.polls else None
        if doubt is None:
            return digest.renamed
        present = {
            *(guid for guid, _ in digest.still),
            *(one.article.guid for one in digest.articles),
            *(old for old, _ in digest.renamed),
        }
        left_out = frozenset(digest.left_out)
        stored = (churn.Familiar(*row) for row in self._store.familiar(digested.feed.id))
        gone = [one for one in stored if slicing.key(one.guid) not in left_out]
        return digest.renamed + churn.renamed(unknown, gone, present, doubt)

    def _hear(self, feed: Feed, batch: Batch, topics: Sequence[Topic] = (), names: tuple[str, str] = ("", "")) -> None:
        if batch.visit is None:  # every batch of a round is a visit
            raise AssertionError("a polled batch carries its visit")
        visit = self._not_before(feed, batch.visit)
        if visit is not batch.visit:
            batch = dataclasses.replace(batch, visit=visit)
        self._heard.append(_Heard(feed, visit, batch, topics, names))
        self._bringing += bool(batch.articles)

    def _not_before(self, feed: Feed, visit: Visit) -> Visit:
        """The visit with the next one no earlier than the source bears, whatever the feed or the user asks."""
        earliest = visit.at + self._means.manners(feed.url).at_least
        if visit.next_poll is None or visit.next_poll >= earliest:
            return visit
        return dataclasses.replace(visit, next_poll=earliest)

    # storing and telling

    def _store_heard(self) -> None:
        """One transaction for what came together; it is told when it is safe."""
        heard, self._heard, self._bringing = self._heard, [], 0
        if not heard:
            return
        with self._store.together():
            addresses = self._store.addresses([one.feed.id for one in heard])
            stored: list[tuple[_Heard, Saved | None]] = []
            for one in heard:
                stored.append((one, self._save(one, addresses.get(one.feed.id, ""))))
                self._hand_over()
        self._tally.stored([saved for _, saved in stored if saved is not None])
        for one, saved in stored:
            if saved is None:
                self._tally.waiting(one.feed, _ADDRESS_CHANGED, self._means.now())
                continue
            self._means.weather.note(one.visit)
            self._tally.count(one.feed, one.visit, saved)

    def _save(self, one: _Heard, address: str) -> Saved | None:
        """None where nothing is kept: the feed was given another `address` meanwhile, which did not say this."""
        if address != one.feed.url:
            return None
        if any(one.names):
            self._store.note_site(one.feed.id, *one.names)
        if not one.batch.articles:
            return self._store.save(one.batch, one.visit.at)  # nothing was judged
        about = one.feed.about
        return judged.save(
            self._store, one.batch, one.topics, on_topic=about.topic, feed=about.title or one.visit.feed_title
        )
