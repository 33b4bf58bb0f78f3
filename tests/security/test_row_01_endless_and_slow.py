"""Row 1: answers without end, of any size or of any slowness end in an error by the deadline, and no other feed waits for them."""

from __future__ import annotations

import time
from pathlib import Path

from hostile_house import SHORT, FeedServer, House

from monitor.events import FeedPolled
from monitor.feeds.pool import Pool
from monitor.feeds.web import Web

VECTORS = {
    "endless": "MB",
    "huge?mb=200": "MB",
    "huge?mb=200&declare=1": "MB",
    "drip?every=0.3": "longer than",
    "slowhead": "longer than",
    "silent": "stopped sending",
}
GOOD = 6


def test_each_ends_in_an_error_by_its_deadline_and_the_good_are_stored_meanwhile(
    server: FeedServer, hasty: Web, pool: Pool, tmp_path: Path, patience: float
) -> None:
    """All six among six good feeds, polled at once. What they cost in memory: test_every_fault_alone.py."""
    house = House(tmp_path, hasty, pool)
    bad = {server.url(f"x/{path}", 30 + number): reason for number, (path, reason) in enumerate(VECTORS.items())}
    good = [server.good(number) for number in range(GOOD)]
    house.follow(*(url for pair in zip(bad, good, strict=True) for url in pair))
    began = time.monotonic()
    house.poll()
    ended = {event.url: at - began for at, event in house.heard if isinstance(event, FeedPolled)}
    for url, reason in bad.items():
        health = house.feed(url).health
        assert (health.state, health.failures) == ("failing", 1), url
        assert reason in (health.last_error or ""), url
        assert ended[url] <= SHORT.total + patience, url
        assert not house.rows(url)
    for url in good:
        assert house.feed(url).health.state == "ok"
        assert len(house.rows(url)) >= 30
        assert ended[url] <= 2 * patience
    house.close()
