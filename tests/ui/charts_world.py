"""Chart pages over written-down articles, each with a desk of its own that is closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from page_fakes import FakeReading, World
from pytestqt.qtbot import QtBot

from ui.pages.charts import ChartsPage


@contextmanager
def charts_pages(qtbot: QtBot) -> Iterator[Callable[..., tuple[World, ChartsPage]]]:
    """What makes and shows one, and waits until it has counted."""
    made: list[World] = []

    def show(reading: FakeReading, **more: object) -> tuple[World, ChartsPage]:
        world = World(reading, **more)
        page = ChartsPage(world.desk)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        qtbot.waitUntil(lambda: page.plot is not None and (page._series is not None or not world.desk.topics))
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()
