"""One engine process from start to end: lock, archive, socket, rounds, and an orderly stop."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import timedelta

from monitor import logs
from monitor.engine import Engine
from monitor.errors import EngineBusyError, UserError
from monitor.feeds.waking import Watch
from monitor.giving_back import give_back
from monitor.lock import engine_lock
from monitor.places import Places, find
from monitor.ports import Now, headless_now
from monitor.service.server import Server

_TICK = 5.0
"""Seconds between two looks at what is due."""

_ALONE = 15.0
"""Seconds without a window after which an engine that a window started ends by itself (the window crashed)."""

_SETTLED = timedelta(minutes=2)
"""How long after its start an engine may begin a backup: a window opens and a first round goes out before."""

log = logging.getLogger(__name__)


def serve(
    places: Places,
    *,
    until_alone: bool,
    stop: threading.Event,
    now: Now = headless_now,
    on_ready: Callable[[Engine], None],
) -> None:
    """Run the engine of this data folder until `stop` is set, a client sends Stop, or (`until_alone`) the last window is gone.

    Raises EngineBusyError when another process is the engine, ArchiveError when the archive cannot be opened.
    """
    with engine_lock(places), Engine(places, now=now) as engine:
        server = Server(engine, places)
        engine.alerts.alerting.begin()
        server.start()
        on_ready(engine)
        try:
            _rounds(server, engine, stop, now=now, until_alone=until_alone)
        finally:
            server.close()


def _rounds(server: Server, engine: Engine, stop: threading.Event, *, now: Now, until_alone: bool) -> None:
    last_company, watch, started = time.monotonic(), Watch(_TICK), now()
    while not stop.is_set() and not server.stop.is_set():
        if not server.alone:
            last_company = time.monotonic()
        elif until_alone and time.monotonic() - last_company > _ALONE:
            log.info("the window is gone; ending")
            return
        if watch.look(now(), time.monotonic()) != "steady":
            engine.clock_jumped()
        if not engine.round_runs():
            give_back()  # what a round or grouping held: a hundred megabytes, once thousands of articles came
        server.poll_due()
        server.alerts_due()
        server.group_due()
        if now() - started >= _SETTLED:
            server.back_up_due()
            server.export_due()
            server.keep_house_due()
        for _ in range(int(_TICK / 0.25)):
            if stop.wait(0.25) or server.stop.is_set():
                return


def main(arguments: Sequence[str]) -> int:
    """Serve until told to stop. Exit code 3: another process is the engine already; 70: a bug of ours, which the log describes."""
    parser = argparse.ArgumentParser(prog="wirewatch engine")
    parser.add_argument("--data", required=True)
    parser.add_argument("--until-alone", action="store_true")
    options = parser.parse_args(arguments)
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    try:
        places = find(options.data)
        logs.to_file(places.log)
        logs.watch_threads()
        serve(places, until_alone=options.until_alone, stop=stop, on_ready=lambda _: None)
    except EngineBusyError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the window reads why from here
        return 3
    except UserError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the same
        return 2
    except Exception as error:
        log.critical("the engine could not go on", exc_info=True)
        told = f"this is a bug in Wirewatch ({type(error).__name__}); {places.log} has the details"
        print(told, file=sys.stderr)  # noqa: T201 - the same
        return 70
    return 0
