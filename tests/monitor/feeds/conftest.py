"""Ways to the network that tests make as they need them, closed when the test is over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from monitor.feeds.web import Web

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


@pytest.fixture
def make_web() -> Iterator[Callable[..., Web]]:
    made: list[Web] = []

    def make(**choices: object) -> Web:
        made.append(Web(now=lambda: NOON, **choices))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for web in made:
        web.close()
