"""Whether a round in which nothing changed costs no more per feed with five times the feeds."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from polling_figures import median
from polling_measure import Cost
from polling_ours import follow, new_home, running, told
from polling_server import Server, serving
from polling_verdicts import Verdicts

TIMES = 5
MOST = 1.2


def run(feeds: int, runs: int, verdicts: Verdicts) -> None:
    """304 rounds of so many feeds and of five times as many, in turn; as whole processes, then inside running engines."""
    with serving(feeds) as few, serving(feeds * TIMES) as many, tempfile.TemporaryDirectory() as made:
        servers = {feeds: few, feeds * TIMES: many}
        homes = {
            size: follow(new_home(Path(made) / str(size) / "data"), server.opml) for size, server in servers.items()
        }
        for size, home in homes.items():
            first = home.poll()
            print(f"first poll of {size:,} feeds: {first.wall:.1f} s, {first.memory:.0f} MB", flush=True)
        _rounds("process", servers, {size: home.poll for size, home in homes.items()}, runs, verdicts)
        with running(homes[feeds]) as small, running(homes[feeds * TIMES]) as large:
            _rounds("engine", servers, {feeds: small.poll, feeds * TIMES: large.poll}, runs, verdicts)
    verdicts.tell_checks()


def _rounds(
    way: str, servers: dict[int, Server], polls: dict[int, Callable[[], Cost]], runs: int, verdicts: Verdicts
) -> None:
    costs: dict[int, list[Cost]] = {size: [] for size in polls}
    for _ in range(max(3, runs)):
        for size, poll in polls.items():
            servers[size].reset()
            costs[size].append(poll())
            _all_unmodified(servers[size], size, costs[size], verdicts)
    small, large = sorted(costs)
    for size in (small, large):
        numbers = (f"{median(costs[size], name):.2f}" for name in ("wall", "cpu", "memory"))
        print(f"304 round of {size:,} feeds, {way}: wall s, cpu s, MB: {', '.join(numbers)}")
    for name in ("wall", "cpu"):
        share = median(costs[large], name) / (TIMES * median(costs[small], name))
        verdicts.line(f"{large:,} feeds / {TIMES} x {small:,} feeds, 304, {way}, {name}", share, MOST)


def _all_unmodified(server: Server, size: int, costs: Sequence[Cost], verdicts: Verdicts) -> None:
    seen, said = server.seen(), told(costs[-1])
    problem = f"{seen.whole} in full, {seen.unmodified} unmodified, {said['failed']:.0f} failed"
    fine = (seen.whole, seen.unmodified, said["failed"]) == (0, size, 0)
    verdicts.check("scale: every feed answers that nothing changed", "" if fine else problem)
