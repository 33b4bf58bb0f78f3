"""One server of faults for all tests of this folder, and what defends itself against it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_house import SHORT, FeedServer, House, feedserver, free_port, the_internet
from pace import patience as measured
from worlds import MORNING

from monitor.feeds.child import warm
from monitor.feeds.pool import Pool
from monitor.feeds.web import Web


@pytest.fixture(scope="session")
def server(tools: Path) -> Iterator[FeedServer]:
    tls_port = free_port() if shutil.which("openssl") else 0
    more = ("--tls-port", str(tls_port)) if tls_port else ()
    with feedserver(tools, "--fault-max-s", "20", *more) as port:
        yield FeedServer(port, tls_port)


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    made = Pool(2)
    for job in [made.submit(warm, "monitor.pipeline") for _ in range(2)]:
        job.result()
    yield made
    made.close()


@pytest.fixture(scope="session")
def patience() -> float:
    """By how much the bars of time stretch on this machine now; 1 where it is calm."""
    return measured()


@pytest.fixture(scope="session")
def web() -> Iterator[Web]:
    """The fetcher as it is."""
    made = Web(now=lambda: MORNING)
    yield made
    made.close()


@pytest.fixture(scope="session")
def hasty() -> Iterator[Web]:
    """The same with short deadlines, for what is about deadlines."""
    made = Web(now=lambda: MORNING, deadlines=SHORT)
    yield made
    made.close()


@pytest.fixture(scope="session")
def outside() -> Iterator[Web]:
    """The fetcher for which the server's hosts stand for the internet."""
    made = Web(now=lambda: MORNING, allow=the_internet)
    yield made
    made.close()


@pytest.fixture
def house(tmp_path: Path, web: Web, pool: Pool) -> Iterator[House]:
    made = House(tmp_path, web, pool)
    yield made
    made.close()
