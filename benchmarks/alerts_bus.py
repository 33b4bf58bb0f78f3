"""A bus of our own with a stand-in of a notification service, and an engine that raises alerts one by one: when each bubble arrives."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

from monitor.alert_rule import AlertRule
from monitor.commands import AddFeeds, Poll, SetAlertRule
from monitor.documents import Document
from monitor.engine import Engine
from monitor.events import AlertsChanged, Event, FeedPolled
from monitor.model import Feed, Subscription, Validators
from monitor.places import Places
from monitor.ports import Fetched
from monitor.vault import MemoryVault

NAME = "org.freedesktop.Notifications"
URL = "https://paper.example/feed"
TOPIC = "missile-launches"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Service:
    """Takes every notification; `arrived` are the moments (perf_counter) at which Notify was read."""

    def __init__(self, address: str) -> None:
        self.arrived: list[float] = []
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=20)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except OSError:
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "Notify":
                self.arrived.append(time.perf_counter())
                self._bus.send(new_method_return(message, "u", (len(self.arrived),)))
            elif member == "GetCapabilities":
                self._bus.send(new_method_return(message, "as", (["actions", "body"],)))
            else:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownProperty"))

    def close(self) -> None:
        self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(20)
        self._bus.close()


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """The address of a bus on which nothing starts by itself."""
    config, place = folder / "bus.conf", folder / "bus"
    config.write_text(_BUS.format(socket=place))
    options = ("--nofork", "--nopidfile", "--nosyslog", "--print-address=1", f"--config-file={config}")
    running = subprocess.Popen(("dbus-daemon", *options), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert running.stdout is not None
    running.stdout.readline()
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={place}"
    try:
        yield f"unix:path={place}"
    finally:
        running.terminate()
        running.wait(20)
        running.stdout.close()


class Paper:
    """A feed with one more article at each look; the clock goes on with it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 5, 28, 8, tzinfo=UTC)
        self.titles = ["Council paints the old bridge"]

    def now(self) -> datetime:
        return self.moment

    def publish(self) -> None:
        self.moment += timedelta(hours=1)
        number = len(self.titles)
        self.titles.insert(0, f"Ballistic missile number {number} launched into sea {number * 7919}")

    def fetch(self, feeds: Iterable[Feed], *, cancelled: threading.Event) -> Iterator[tuple[Feed, Fetched]]:  # noqa: ARG002  the seam's
        items = "".join(
            f"<item><guid isPermaLink='false'>{title}</guid><title>{title}</title></item>" for title in self.titles
        )
        body = f"<rss version='2.0'><channel><title>Paper</title>{items}</channel></rss>".encode()
        for feed in feeds:
            yield feed, Document(URL, body, self.moment, validators=Validators(), wire_bytes=len(body))


def bubbles(folder: Path, number: int) -> tuple[list[float], list[float]]:
    """Milliseconds to the service for so many alerts: from when the article was stored, and from when the alert was decided and kept."""
    paper = Paper()
    with bus(folder) as address, closing(Service(address)) as service:
        with Engine(Places(folder), now=paper.now, fetch=paper.fetch, vault=MemoryVault()) as engine:
            kept, stored = list[float](), list[float]()

            def hear(event: Event) -> None:
                if isinstance(event, AlertsChanged) and event.raised:
                    kept.append(time.perf_counter())
                elif isinstance(event, FeedPolled):
                    stored.append(time.perf_counter())

            engine.bus.subscribe(hear)
            engine.do(AddFeeds((Subscription(URL),)))
            engine.do(SetAlertRule(TOPIC, AlertRule(per_hour=0, quiet="never")))
            engine.do(Poll(all=True))
            stored.clear()
            for _ in range(number):
                paper.publish()
                engine.do(Poll(all=True))
        arrived = list(service.arrived)
    if not len(arrived) == len(kept) == len(stored) == number:
        raise RuntimeError(f"{number} rounds, {len(kept)} alerts, {len(arrived)} bubbles")
    return _between(stored, arrived), _between(kept, arrived)


def _between(begun: list[float], arrived: list[float]) -> list[float]:
    return [(end - start) * 1000 for start, end in zip(begun, arrived, strict=True)]
