"""A long list of feeds comes in within seconds and goes out as it came."""

from __future__ import annotations

import time

from monitor.commands import ImportOpml
from monitor.engine import Engine
from monitor.feeds import opml
from monitor.model import Subscription
from monitor.reading import Reading


def test_ten_thousand_feeds_come_in_within_seconds_and_go_out_as_they_came(engine: Engine, reading: Reading) -> None:
    feeds = [
        Subscription(
            f"https://h{n % 2500}.example/{n}?a=1&b=2", title=f"Feed {n} & <co>", folder=f"R {n % 40}/S {n % 7}"
        )
        for n in range(10_000)
    ]
    text = opml.write(feeds)
    began = time.perf_counter()
    done = engine.do(ImportOpml(text))
    assert time.perf_counter() - began < 20
    assert done.counts == {"added": 10_000, "known": 0, "rejected": 0}
    assert reading.opml() == text
    assert engine.do(ImportOpml(text)).counts == {"added": 0, "known": 10_000, "rejected": 0}
