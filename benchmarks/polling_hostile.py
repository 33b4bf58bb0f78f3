"""Polling among enemies: twelve good feeds between fourteen hostile ones, which may delay and burden nobody."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from polling_measure import Cost, watching
from polling_ours import add, new_home
from polling_server import serving
from polling_verdicts import Verdicts

GOOD = 12
MIX = (
    "drip",
    "slowhead",
    "silent",
    "endless",
    "huge",
    "bomb/gzip",
    "xml/redos-author",
    "xml/attrs",
    "xml/charref",
    "xml/laughs",
    "loop",
    "reset",
    "cutgzip",
    "headers",
)
STORED_S, ENDED_S, MIX_MB = 10, 40, 400


def run(runs: int, verdicts: Verdicts) -> None:
    """The good feeds have to be stored soon and the round has to end, whatever the others do. The worst of the runs is told."""
    hosts = GOOD + len(MIX)
    with serving(hosts, "--hosts", str(hosts)) as server:
        good = [server.addresses()[2 * number] for number in range(GOOD)]
        bad = [server.at(2 * number + 1, f"x/{path}") for number, path in enumerate(MIX[:GOOD])]
        mixed = [url for pair in zip(good, bad, strict=True) for url in pair]
        mixed += [server.at(2 * GOOD + number, f"x/{path}") for number, path in enumerate(MIX[GOOD:])]
        server.prepare("x/bomb/gzip")
        tries = [_poll(mixed, set(good)) for _ in range(runs)]
        verdicts.check("hostile: nothing arrived where nothing may", str(server.sunk() or ""))
    stored = [at for _cost, at in tries]
    verdicts.check("hostile: every good feed is stored", str([len(at) for at in stored if len(at) != GOOD] or ""))
    verdicts.check("hostile: exit code 0", str([cost.code for cost, _at in tries if cost.code] or ""))
    verdicts.line("hostile mix, last good feed stored", max(max(at, default=0.0) for at in stored), STORED_S, " s")
    verdicts.line("hostile mix, round ended", max(cost.wall for cost, _at in tries), ENDED_S, " s")
    verdicts.line("hostile mix, memory of the tree", max(cost.memory for cost, _at in tries), MIX_MB, " MB")
    verdicts.tell_checks()


def _poll(urls: Sequence[str], good: set[str]) -> tuple[Cost, list[float]]:
    """One round over a fresh folder: its cost, and when each good feed was told as stored."""
    with tempfile.TemporaryDirectory() as folder:
        home = add(new_home(Path(folder) / "data"), urls)
        command = home.command("poll", "--all", "--json")
        began, stored = time.perf_counter(), list[float]()
        with (
            subprocess.Popen(
                command, env=home.surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            ) as process,
            watching(process.pid) as peak,
        ):
            assert process.stdout is not None
            for line in process.stdout:
                said = json.loads(line)
                if said.get("feed") in good and said["new"]:
                    stored.append(time.perf_counter() - began)
            code = process.wait()
        return Cost(time.perf_counter() - began, 0.0, peak.memory, code), stored
