"""The network around rounds: failures wait for a verdict until somebody answered, and a missing network is no feed's fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from monitor.domains import host_of, registrable
from monitor.errors import FetchError
from monitor.events import Trouble
from monitor.feeds import reach, unheard
from monitor.model import Feed, Visit
from monitor.ports import Fetched, Now
from monitor.storage.store import Store

Failure = tuple[Feed, FetchError]

_TEXTS = {
    "offline": "The network cannot be reached. Polling pauses and goes on by itself; no feed is blamed.",
    "untrusted": "No secure connection can be trusted: either this network wants you to sign in first, or the clock of this machine is "
    "wrong. Polling pauses and goes on by itself; no feed is blamed.",
    "captive": "A web page answers instead of every feed: this network wants you to sign in first. Open a browser to do so; "
    "polling goes on by itself and no feed is blamed.",
    "proxy": "{why} It was chosen in the preferences and is never gone around. Polling pauses and goes on by itself; no feed is blamed.",
}
_SHORT = {
    "offline": "The network cannot be reached.",
    "untrusted": "No secure connection can be trusted.",
    "captive": "This network wants you to sign in first.",
}
_WHAT = {"offline": "offline", "untrusted": "offline", "captive": "offline", "proxy": "proxy"}
_TELLS_MORE = ("offline", "untrusted", "captive")
"""Each says more than the ones before it, and is told in their place: scouts see a portal in one round and nothing in the next."""
TROUBLES = ("offline", "proxy")
"""What is told as missing, by its name in a Trouble."""

_UNHEARD = "unheard"
"""The word of the archive that keeps what was counted while nobody answered."""


class Weather:
    """Kept from round to round. `trouble` is told once when the network goes, and with an empty text when it is back.

    A failure that few others share is counted when its round ends, for it may well be the feed's own. It is taken back when the rounds
    that follow tell that the network was missing.
    """

    def __init__(self, store: Store, *, now: Now, trouble: Callable[[Trouble], None]) -> None:
        self._store = store
        self._now = now
        self._trouble = trouble
        self._away: reach.Reach = "fine"
        self._why = ""
        self._outside = False
        self._tried: Counter[int] = Counter()
        self._signs: dict[str, reach.Sign] = {}
        """What each host showed last, as long as the network is missing: a portal may show in a round of one feed."""
        self._answered: set[bool] = set()
        self._proxied = False
        """Whether one answered by the proxy of all: no other answer vouches for that proxy."""
        self._doubtful: list[Failure] = []
        self._refused = False
        self._put_off: list[Feed] = []

    def begin(self, feeds: Sequence[Feed], *, forced: bool) -> tuple[list[Feed], list[Feed]]:
        """Whom to ask in this round, and who waits for a few scouts to come back (nobody, if the user wants these feeds asked)."""
        self._answered, self._refused, self._doubtful, self._put_off = set(), False, [], []
        self._proxied = False
        if self._away == "fine" or forced:
            return list(feeds), []
        concerned = [feed for feed in feeds if self._away != "proxy" or reach.takes_the_proxy_of_all(feed)]
        chosen = reach.scouts(concerned, self._tried)
        ids = {feed.id for feed in chosen}
        self._tried.update(ids)
        self._put_off = [feed for feed in concerned if feed.id not in ids]
        ids.update(feed.id for feed in concerned)
        return [*(feed for feed in feeds if feed.id not in ids), *chosen], self._put_off

    @property
    def reason(self) -> str:
        """Why feeds were not asked, or are not blamed, in one sentence."""
        return self._why

    def doubts(self, feed: Feed, fetched: Fetched) -> bool:
        """Whether this failure is kept back: it may be the network's, and nobody has answered yet who would tell."""
        if not isinstance(fetched, FetchError) or not host_of(feed.url):
            return False
        if not reach.may_be_the_network(fetched) and not reach.is_the_proxys(feed, fetched):
            return False
        if self._is_settled(feed, fetched):
            return False
        self._doubtful.append((feed, fetched))
        return True

    def _is_settled(self, feed: Feed, error: FetchError) -> bool:
        """Whether somebody answered who vouches for the way on which this failed."""
        if reach.is_the_proxys(feed, error):
            return self._proxied
        return bool(self._answered & {False, feed.about.allow_local})

    def answered(self, feed: Feed, fetched: Fetched | None = None) -> list[Failure]:
        """Where somebody answered, if only with an error: failures kept back that are now known to be the feeds' own.

        A feed of this network says nothing about the world outside, a file nothing about any network, and who does not go through
        the proxy of all nothing about that.
        """
        if isinstance(fetched, FetchError) and not reach.is_answer(fetched):
            return []
        local = feed.about.allow_local
        if (local in self._answered and self._proxied and not self._doubtful) or not host_of(feed.url):
            return []
        self._answered.add(local)
        self._proxied = self._proxied or reach.takes_the_proxy_of_all(feed)
        held, self._doubtful = self._doubtful, []
        settled: list[Failure] = []
        for one in held:
            (settled if self._is_settled(*one) else self._doubtful).append(one)
        return settled

    def end(self) -> tuple[list[Failure], list[Feed]]:
        """When all results are in: failures to be counted, and feeds that are not blamed. Those are asked again in two minutes."""
        before = unheard.read(self._store.meta(_UNHEARD))
        known = unheard.settled(before, self._answered)
        if self._is_over():
            self._back()
        if not self._doubtful:
            self._keep(known, before)
            if self._away != "fine":
                self._ask_later(self._put_off)
            return [], []
        counted = unheard.joined(known, self._doubtful, self._now())
        verdict = reach.reach(self._doubtful, [*self._signs.values(), *unheard.signs(counted)])
        if verdict == "fine" and self._away == "fine":
            self._keep(counted, before)
            return self._doubtful, []
        if verdict != "fine":
            self._turned(verdict, counted)
        self._signs.update({one.host: one for one in unheard.signs(counted)})
        blameless = [feed for feed, _ in self._doubtful]
        again = [(number, one.url, one.since, one.missing) for number, one in known.items()]
        taken_back = self._store.take_back(again, self._now() + reach.OFFLINE_FOR)
        self._keep({}, before)
        self._ask_later((*blameless, *self._put_off, *taken_back))
        return [], blameless

    def _is_over(self) -> bool:
        """Whether an answer came from where it is missing."""
        if self._away == "proxy":
            return self._proxied
        return not self._doubtful and (False in self._answered or (bool(self._answered) and not self._outside))

    def _keep(self, counted: unheard.Unheard, before: unheard.Unheard) -> None:
        if counted != before:
            self._store.set_meta(_UNHEARD, unheard.written(counted))

    def _turned(self, verdict: reach.Reach, counted: unheard.Unheard) -> None:
        """Something else is missing than before, or more is known of it; told once. Where feeds outside tell so, no feed of this network
        can tell that it is over.
        """
        if self._away == "fine":
            outside = [(feed, error) for feed, error in self._doubtful if not feed.about.allow_local]
            self._outside = reach.reach(outside, unheard.signs(unheard.settled(counted, {True}))) != "fine"
        elif verdict == self._away or not _tells_more(verdict, self._away):
            return
        else:
            self._trouble(Trouble(_WHAT[self._away], ""))
        of_proxy = (error.reason for feed, error in self._doubtful if reach.is_the_proxys(feed, error))
        self._away, self._why = verdict, _SHORT.get(verdict) or next(of_proxy, "")
        self._trouble(Trouble(_WHAT[verdict], _TEXTS[verdict].format(why=self._why)))

    def _ask_later(self, unreached: Sequence[Feed]) -> None:
        """In two minutes; of a feed that stands there twice the last is as it is now."""
        if unreached:
            later = self._now() + reach.OFFLINE_FOR
            self._store.plan({feed.id: later for feed in unreached})
            self._write_down({feed.id: feed for feed in unreached}.values())

    def _write_down(self, unreached: Iterable[Feed]) -> None:
        """Once for each feed, as long as this lasts; what a feed that failed before failed of stays to be seen."""
        well = [feed for feed in unreached if feed.health.state in {"new", "ok"}]
        self._store.log_unreached([feed.id for feed in well if feed.health.last_error != self.reason], self.reason)

    def _back(self) -> None:
        if self._away == "fine":
            return
        what, self._away, self._why = _WHAT[self._away], "fine", ""
        self._tried.clear()
        self._signs.clear()
        self._trouble(Trouble(what, ""))
        self._store.plan(reach.spread(self._put_off, self._now()))

    def note(self, visit: Visit) -> None:
        """What became of a feed: a refusal is remembered until the round ends."""
        self._refused = self._refused or visit.outcome == "waiting"

    def bind_domains(self) -> None:
        """Leave a whole domain alone when several of its feeds were told to wait within ten minutes."""
        if not self._refused:
            return
        now = self._now()
        bound = reach.bound_domains(self._store.refused(now - reach.REFUSED_WITHIN), now)
        feeds = self._store.feeds() if bound else []
        for domain, until in bound.items():
            theirs = [
                feed.id
                for feed in feeds
                if not feed.about.allow_local
                and registrable(host_of(feed.url)) == domain
                and (feed.health.wait_until is None or feed.health.wait_until < until)
            ]
            self._store.hold(theirs, until, f"Several feeds of {domain} were told to wait, so all of them do.")


def _tells_more(verdict: reach.Reach, told: reach.Reach) -> bool:
    """Whether this says more than what was told, or is about something else."""
    same = _WHAT[verdict] == _WHAT[told] == "offline"
    return not same or _TELLS_MORE.index(verdict) > _TELLS_MORE.index(told)
