"""The bars of polling and the table that puts each figure beside its bar."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from polling_measure import Cost
from polling_verdicts import Verdicts

Costs = Mapping[tuple[str, str], Sequence[Cost]]
"""The polls of each phase and peer."""

FIRST_MEMORY_MB = 300
OURS = ("process", "process-bare", "engine", "engine-bare")


@dataclass(frozen=True)
class Bar:
    """The most that one way of ours may take of a peer's wall or processor time, with one of these numbers of feeds."""

    feeds: tuple[int, ...]
    phase: str
    way: str
    peer: str
    most: float
    measure: str = "wall"

    def __str__(self) -> str:
        return f"{self.measure} at most {self.most:g} with {' and '.join(f'{feeds:,}' for feeds in self.feeds)} feeds"


BARS = (
    Bar((1000,), "first", "process-bare", "newsboat", 0.6),
    Bar((1000,), "first", "process", "newsboat", 0.8),
    Bar((200,), "first", "process-bare", "loop", 0.5),
    Bar((200,), "first", "process", "loop", 0.5),
    Bar((1000,), "304", "engine", "newsboat", 0.03),
    Bar((1000,), "304", "engine", "loop", 1.0),
    Bar((1000,), "304", "process", "newsboat", 0.06),
    Bar((1000,), "changed", "process", "newsboat", 0.06),
    Bar((1000,), "changed", "process", "loop", 0.15),
    Bar((200, 1000), "same", "process", "loop", 0.1, "cpu"),
    Bar((200,), "latency", "process", "newsboat", 0.5),
)


def median(costs: Iterable[Cost], measure: str) -> float:
    return float(statistics.median(getattr(cost, measure) for cost in costs))


def show(feeds: int, costs: Costs, verdicts: Verdicts) -> None:
    """The medians of every phase and peer, then each way of ours as a share of each peer, with its bar where it has one."""
    for phase in dict.fromkeys(phase for phase, _peer in costs):
        here = {peer: taken for (of, peer), taken in costs.items() if of == phase}
        print(f"\n{feeds:,} feeds, {phase}: medians  {'wall s':>8} {'cpu s':>8} {'MB':>6} {'polls':>6}")
        for peer, taken in sorted(here.items(), key=lambda one: one[0] not in OURS):
            numbers = (f"{median(taken, name):8.2f}" for name in ("wall", "cpu"))
            print(f"  {peer:27} {' '.join(numbers)} {median(taken, 'memory'):6.0f} {len(taken):6}")
        for way in (name for name in OURS if name in here):
            if phase == "first":
                what = f"{feeds:,} feeds, first, {way}: memory of the tree"
                verdicts.line(what, max(cost.memory for cost in here[way]), FIRST_MEMORY_MB, " MB")
            for peer in (name for name in here if name not in OURS):
                _share(feeds, phase, way, peer, here, verdicts)


def _share(feeds: int, phase: str, way: str, peer: str, here: Mapping[str, Sequence[Cost]], verdicts: Verdicts) -> None:
    shares = {name: median(here[way], name) / median(here[peer], name) for name in ("wall", "cpu")}
    told = []
    for bar in BARS:
        if (bar.phase, bar.way, bar.peer) != (phase, way, peer):
            continue
        if feeds in bar.feeds:
            what = f"{feeds:,} feeds, {phase}, {way} / {peer}, {bar.measure}"
            told.append(f"{bar.measure} {verdicts.at_most(what, shares[bar.measure], bar.most)}")
        else:
            told.append(f"(bar: {bar})")
    print(
        f"  {way + ' / ' + peer:27} {shares['wall']:8.3f} {shares['cpu']:8.3f}  {'; '.join(dict.fromkeys(told))}".rstrip()
    )
