"""Polling against peers in the same run, with its bars: newsboat, a plain feedparser loop and reader, on the feeds of WIREWATCH_TOOLS.

    python benchmarks/polling.py                      all phases with 200 and with 1,000 feeds, three runs; truth and manners
    python benchmarks/polling.py --feeds 60 --runs 1  a small try
    python benchmarks/polling.py --hostile --faults --scale --vectors    these parts instead

Phases: `first` (all new), `304`, `latency` (304 with 150 ms a host, up to 200 feeds), `changed` (two new entries and an edit in a tenth of
the feeds) and `same` (200 without validators, nothing new). Ours are polled four ways: `process` is a whole `wirewatch poll`, `engine`
the round that a running `wirewatch watch` is sent, `-bare` without topics, else with the two shipped. Figures are medians of the runs.
The exit code is 1 when a bar was missed.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import polling_faults
import polling_figures
import polling_hostile
import polling_phases
import polling_scale
import polling_vectors
from polling_measure import Cost
from polling_ours import compile_sources
from polling_peers import everybody, versions
from polling_server import serving, tools
from polling_verdicts import Verdicts

MOST_WITH_LATENCY = 200
"""Feeds beyond which the phase with latency is left out: the loop alone would take minutes."""


def main() -> int:
    options = _options().parse_args()
    tools()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is ended then, too
    compile_sources()
    verdicts = Verdicts()
    here = versions(options.reader)
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {_told(here)}")
    parts = {
        "vectors": lambda: polling_vectors.run(verdicts),
        "hostile": lambda: polling_hostile.run(options.runs, verdicts),
        "faults": lambda: polling_faults.run(options.faults or "", verdicts),
        "scale": lambda: polling_scale.run(options.scale, options.runs, verdicts),
    }
    chosen = [name for name in parts if getattr(options, name) not in {None, False}]
    if options.everything or not chosen:
        for feeds in options.feeds or [200, 1000]:
            wanted = [name for name in ("ours", *here) if not options.only or name in options.only]
            compare(feeds, options.runs, wanted, options.reader, verdicts)
    if options.everything:
        options.scale = options.scale or 1000
        chosen = list(parts)
    for name in chosen:
        print(f"\n{name}")
        parts[name]()
    print(f"\nload at the end {os.getloadavg()[0]:.1f}")
    return verdicts.summary()


def compare(feeds: int, runs: int, wanted: Sequence[str], reader: str, verdicts: Verdicts) -> None:
    """All phases with so many feeds, so many times, each time with fresh homes; then the table."""
    phases = [name for name in polling_phases.PHASES if name != "latency" or feeds <= MOST_WITH_LATENCY]
    costs: dict[tuple[str, str], list[Cost]] = {}
    with serving(feeds) as server:
        print(f"\nserver: {server.ready}", flush=True)
        for number in range(runs):
            with (
                tempfile.TemporaryDirectory() as folder,
                everybody(server, Path(folder), wanted, reader) as people,
            ):
                for sample in polling_phases.run(server, people, phases, number, verdicts):
                    costs.setdefault((sample.phase, sample.peer), []).append(sample.cost)
                    _tell(number, sample)
    polling_figures.show(feeds, costs, verdicts)
    print()
    verdicts.tell_checks()


def _tell(number: int, sample: polling_phases.Sample) -> None:
    """One poll, as soon as it is over; to stderr, since the table is the result."""
    cost, seen = sample.cost, sample.seen
    numbers = f"{cost.wall:.2f} s, {cost.cpu:.2f} s cpu, {cost.memory:.0f} MB"
    answers = f"{seen.whole} in full ({seen.gzipped} packed), {seen.unmodified} unmodified, {seen.peak_per_host} at once to a host"
    print(f"run {number + 1} {sample.phase:8} {sample.peer:13} {numbers}; {answers}", file=sys.stderr, flush=True)


def _told(here: dict[str, str]) -> str:
    missing = [name for name in ("newsboat", "loop", "reader") if name not in here]
    return ", ".join([*(f"{name} ({said})" for name, said in here.items()), *(f"no {name} here" for name in missing)])


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--feeds", type=int, action="append", help="with so many feeds (200, then 1,000); may be repeated"
    )
    parser.add_argument("--runs", type=int, default=3, help="how often; medians are told (3)")
    parser.add_argument("--only", action="append", default=[], help="these alone: ours, newsboat, loop, reader")
    parser.add_argument("--reader", default=sys.executable, metavar="PYTHON", help="the interpreter that has `reader`")
    parser.add_argument(
        "--vectors", action="store_true", help="charsets, dates, flags, Retry-After, 410, turns at a host"
    )
    parser.add_argument("--hostile", action="store_true", help="12 good feeds among 14 hostile ones")
    parser.add_argument(
        "--faults",
        nargs="?",
        const="",
        metavar="WORD",
        help="every fault of the server alone, or those with WORD in the name",
    )
    parser.add_argument(
        "--scale",
        type=int,
        nargs="?",
        const=1000,
        default=0,
        metavar="N",
        help="304 rounds of N feeds and of 5 N (1,000)",
    )
    parser.add_argument("--everything", action="store_true", help="the phases and all of these parts")
    return parser


if __name__ == "__main__":
    sys.exit(main())
