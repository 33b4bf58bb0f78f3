"""A guest network leads every feed to its sign-in page on a private address: the real fetcher refuses to go there, and blames no feed."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from datetime import timedelta
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from worlds import Clock, InlinePool, rss

from monitor.events import Bus, Event, Trouble
from monitor.feeds.web import Web
from monitor.feeds.web.address import is_public
from monitor.model import Subscription
from monitor.polling.poller import Poller
from monitor.storage.store import Store


class Street:
    """Hosts 127.10.0.1 and on, each with a feed; or, while `sign_in` is set, each a redirect to that page."""

    def __init__(self) -> None:
        self.sign_in = ""
        street = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = b"" if street.sign_in else rss(("a", "Ferry runs", "Again")).encode()
                self.send_response(302 if street.sign_in else 200)
                if street.sign_in:
                    self.send_header("Location", street.sign_in)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Handler)  # noqa: S104  loopback's many addresses
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def urls(self, feeds: int) -> list[str]:
        return [f"http://127.10.0.{n}:{self.server.server_address[1]}/feed" for n in range(1, feeds + 1)]

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


@pytest.fixture
def street() -> Iterator[Street]:
    made = Street()
    yield made
    made.close()


def outside(ip: IPv4Address | IPv6Address) -> bool:
    """Our street counts as the open web."""
    return is_public(ip) or str(ip).startswith("127.10.")


@pytest.mark.parametrize("page", ["http://192.168.1.1/login", "http://10.0.0.1:8002/index.php?zone=guest"])
def test_a_redirect_to_a_private_address_instead_of_every_feed_is_one_banner(
    tmp_path: Path, clock: Clock, street: Street, page: str
) -> None:
    store, bus, web = Store(tmp_path / "archive.db", now=clock), Bus(), Web(now=clock, allow=outside)
    told: list[Event] = []
    bus.subscribe(told.append)
    poller = Poller(store, web, InlinePool(), bus, now=clock, floor=timedelta(minutes=10))
    store.add_feeds([Subscription(url) for url in street.urls(8)])
    try:
        poller.round()
        for street.sign_in in (page, ""):
            clock.tick(hours=12)
            assert poller.round(everything=True)[0].failed == 0
        assert [one.health.failures for one in store.feeds()] == [0] * 8
        assert {one.health.state for one in store.feeds()} == {"ok"}
        (begun, over) = [one for one in told if isinstance(one, Trouble)]
        assert "sign in" in begun.text
        assert over.text == ""
    finally:
        web.close()
        store.close()
