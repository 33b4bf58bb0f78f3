"""One run through the phases of polling: everybody polls the same feeds in turn, and the server tells how each of them behaved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from polling_measure import Cost
from polling_peers import Peer
from polling_server import Seen, Server
from polling_truth import Served, check
from polling_verdicts import Verdicts

PHASES = ("first", "304", "latency", "changed", "same")
REPEATABLE = {"304", "latency", "same"}
LATENCY_MS = 150
PER_HOST = 2
"""The most requests at once to one host, however far away it is."""


@dataclass(frozen=True)
class Sample:
    """One poll by one peer in one phase: what it cost and what the server saw of it."""

    phase: str
    peer: str
    cost: Cost
    seen: Seen


def order(phase: str, people: Sequence[Peer], number: int) -> list[Peer]:
    """Who polls when, in the run of this number.

    What can be repeated ours do before, between and after the others, so that a noisy moment hits all alike. In the rest ours and the
    others take turns, and each run begins with another.
    """
    here = [peer for peer in people if phase == "first" or not peer.only_first]
    ours, others = [peer for peer in here if peer.ours], [peer for peer in here if not peer.ours]
    if phase in REPEATABLE and others:
        return [*ours, *(peer for other in others for peer in (other, *ours))]
    turns = [peer for pair in zip_longest(ours, others) for peer in pair if peer is not None]
    start = 2 * number % len(turns)
    return turns[start:] + turns[:start]


def run(
    server: Server, people: Sequence[Peer], phases: Sequence[str], number: int, verdicts: Verdicts
) -> Iterator[Sample]:
    """All phases with people who have fresh homes. What is stored and how the server was treated is checked on the way."""
    began = before = server.truth()
    for phase in phases:
        server.behave(validators=phase != "same", latency_ms=LATENCY_MS if phase == "latency" else 0)
        changed = server.advance() if phase == "changed" else 0
        for peer in order(phase, people, number):
            server.reset()
            cost = peer.poll()
            seen = server.seen()
            if peer.ours:
                _mind_manners(verdicts, phase, seen, len(began), changed)
            else:
                asked = f"{peer.name} asked {seen.answers} of {len(began)} in {phase}"
                fair = seen.answers == len(began)
                verdicts.check("peers: each asks every feed, else it is no comparison", "" if fair else asked)
            yield Sample(phase, peer.name, cost, seen)
            if phase == "first" and peer.twice:
                peer.poll()
        if phase in {"first", "changed"}:
            after = server.truth()
            _compare(verdicts, [peer for peer in people if phase == "first" or not peer.only_first], before, after)
    server.behave()


def _compare(verdicts: Verdicts, people: Sequence[Peer], before: Served, after: Served) -> None:
    for peer in people:
        if peer.home is not None:
            check(verdicts, peer.name, peer.home, before, after)


def _mind_manners(verdicts: Verdicts, phase: str, seen: Seen, feeds: int, changed: int) -> None:
    """What the server saw of one poll of ours, against what it should have seen."""

    def must(what: str, value: int, wanted: int) -> None:
        verdicts.check(f"manners: {what}", "" if value == wanted else f"{phase}: {value} instead of {wanted}")

    must("every feed is asked once a round", seen.answers, feeds)
    must("100 % gzip", seen.gzipped, seen.whole)
    if phase in {"304", "latency", "changed"}:
        must("100 % conditional from the second poll on", seen.conditional, feeds)
        must("no 200 for what did not change", seen.whole, changed)
    if phase == "latency":
        most = f"{seen.peak_per_host} requests at once to one host" if seen.peak_per_host > PER_HOST else ""
        verdicts.check(f"manners: at most {PER_HOST} requests at once to one host", most)
