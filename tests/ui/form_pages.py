"""The settings of a feed on a feeds page, and feeds whose server showed a certificate of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from page_fakes import TOPICS, FakeReading, World, feed

from monitor.model import Feed
from ui.pages.feeds import FeedsPage

DIGITS, OTHER = "0f" * 32, "a3" * 32
PAIRS = ":".join(["0F"] * 32)


def untrusted(number: int, digits: str = DIGITS, **more: object) -> Feed:
    """A feed whose server showed a certificate that nobody vouches for."""
    pairs = ":".join(digits[place : place + 2] for place in range(0, 64, 2)).upper()
    said = f"The secure connection to own.example cannot be trusted: self-signed. Its SHA-256 fingerprint is {pairs}"
    made = feed(number, state="failing", failures=2, last_error=said)
    return replace(made, about=replace(made.about, **more))


def with_settings(number: int, **more: object) -> Feed:
    """A feed of which the user said this."""
    return replace(feed(number), about=replace(feed(number).about, **more))


@contextmanager
def pages(qtbot) -> Iterator[Callable[..., tuple[World, FeedsPage]]]:
    """A function that shows a page of feeds with its settings open; its worlds end with the block."""
    made: list[World] = []

    def show(*feeds: Feed, width: int = 1100) -> tuple[World, FeedsPage]:
        world = World(FakeReading(feed_list=list(feeds), topic_list=list(TOPICS)))
        made.append(world)
        page = FeedsPage(world.desk)
        qtbot.addWidget(page)
        page.resize(width, 800)
        page.show()
        page.detail.tabs.setCurrentIndex(1)
        qtbot.waitUntil(lambda: page.model.rowCount() == len(feeds))
        return world, page

    yield show
    for world in made:
        world.close()


def choose(page: FeedsPage, number: int) -> None:
    """Look at this feed."""
    page.table.clearSelection()
    page.table.selectRow(next(row for row, each in enumerate(page.model.feeds) if each.id == number))


def saved(world: World, qtbot, many: int = 1) -> list:
    """What was sent to the engine, once it is so much."""
    qtbot.waitUntil(lambda: len(world.sent) == many)
    return world.sent
