"""Manners at a server that asks for patience: nothing before Retry-After, nothing after 410, no more at once than a host may bear."""

from __future__ import annotations

import email.utils
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from polling_ours import Home, add, new_home
from polling_server import Server
from polling_verdicts import Verdicts

MOST_AT_ONCE = 48
NEAR_MS, FAR_MS = 20, 500
_WAIT = timedelta(hours=1)


def patience(server: Server, data: Path, verdicts: Verdicts) -> None:
    """Feeds that answer 503, 429 and 410, asked again too early, late enough and much later, in a fresh data folder."""
    now = datetime.now(UTC)
    until = quote(email.utils.format_datetime(now + _WAIT, usegmt=True))
    patient = [server.at(0, f"x/status/503?retry={_WAIT.seconds}"), server.at(1, f"x/status/429?retry={until}")]
    gone = server.at(2, "x/status/410")
    home = add(new_home(data), [*patient, gone])

    def asked(what: str, wanted: int, at: Home, *which: str) -> None:
        server.reset()
        at.poll(*which)
        times = server.seen().faults
        verdicts.check(f"manners: {what}", "" if times == wanted else f"{times} requests instead of {wanted}")

    def later(span: timedelta) -> Home:
        return home.at(f"{now + span:%Y-%m-%dT%H:%M:%SZ}")

    asked("each of the refusing feeds is asked at first", 3, home)
    before = "nothing before Retry-After, seconds or a date"
    asked(before, 0, home)
    asked(before, 0, home, "--feed", patient[0], "--feed", patient[1])
    asked(before, 0, later(_WAIT * 0.9))
    asked("asked again after Retry-After, nothing after 410", 2, later(_WAIT * 2))
    asked("nothing after 410, months later", 2, later(timedelta(days=100)))


def turns(server: Server, home: Home, verdicts: Verdicts) -> None:
    """How many requests are open at once while answers take their time; the folder knows every feed, and there are two on each host.

    One to a host that is not far away, unless the user wants two; a second one where a host keeps us waiting; more than two never.
    """
    settings = home.data / "settings.toml"
    chosen = settings.read_text()
    for per_host, latency_ms, wanted in ((1, NEAR_MS, 1), (2, NEAR_MS, 2), (1, FAR_MS, 2)):
        settings.write_text(f"{chosen}per_host = {per_host}\n")
        server.behave(latency_ms=latency_ms)
        server.reset()
        home.poll()
        seen = server.seen()
        server.behave()
        host, every = seen.peak_per_host, seen.peak_concurrency
        what = f"manners: at most {wanted} at once to a host, {per_host} wanted, {latency_ms} ms away"
        verdicts.check(what, "" if host <= wanted else f"{host} at once")
        verdicts.check(f"manners: at most {MOST_AT_ONCE} at once in all", "" if every <= MOST_AT_ONCE else f"{every}")
        print(f"{host} at once to a host, {every} in all: {per_host} wanted, {latency_ms} ms away")
