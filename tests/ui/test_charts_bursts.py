"""Bursts and silences on the chart page: marked, told, listed, and leading to their articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from page_fakes import FakeReading, World, full
from pytestqt.qtbot import QtBot

from monitor.analysis.bursts import Standing
from monitor.reading.bursts import Burst
from ui.pages.charts import ChartsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[FakeReading], tuple[World, ChartsPage]]]:
    made = []

    def show(reading: FakeReading) -> tuple[World, ChartsPage]:
        world = World(reading)
        page = ChartsPage(world.desk)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        qtbot.waitUntil(lambda: page._drawn is not None)
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()


def burst() -> Burst:
    start = datetime(2026, 5, 11, 15, tzinfo=UTC)  # midnight in Seoul
    standing = Standing(14, 2.1, 5.2, 48)
    end = start + timedelta(days=1)
    return Burst(
        "2026-05-12", start, end, "missile-launches", standing, 1.0, (1, 2), (("Harbour Post", 9), ("The Ferry", 5))
    )


def test_a_burst_is_marked_told_listed_and_leads_to_its_articles(shown):
    world, page = shown(full(burst_list=[burst()]))
    assert page._drawn.bursts == frozenset({29})
    page.plot._point(29, "")
    assert page.reading_line.text().endswith("Burst: 14 articles on Missile launches where 2.1 were expected")
    assert "▼ 1 burst is marked, held against the 56 days before, of which 48 could be used." in page.caption.text()
    assert page.tabs.tabText(2) == "Bursts (1)"
    row = [page.stood_out.model.index(0, column).data() for column in range(8)]
    assert row == [
        "Tue 12 May 2026", "Burst", "Missile launches", "14", "2.1", "5.2", "48 of 56 days", "Harbour Post 9, The Ferry 5",
    ]  # fmt: skip
    page.stood_out.table.activated.emit(page.stood_out.model.index(0, 0))
    assert world.went[0][1].topics == ("missile-launches",)
    assert world.went[0][1].since == burst().start


def test_a_silence_is_marked_told_and_listed(shown):
    quiet = replace(burst(), standing=Standing(0.0, 8.2, -4.0, 48))
    _world, page = shown(full(burst_list=[quiet]))
    assert page._drawn.silences == frozenset({29})
    assert page._drawn.bursts == frozenset()
    page.plot._point(29, "")
    assert page.reading_line.text().endswith("Silence: 0 articles on Missile launches where 8.2 were expected")
    assert "△ 1 silence is marked, held against" in page.caption.text()
    assert page.stood_out.model.index(0, 1).data() == "Silence"


def test_a_source_that_fell_silent_is_listed_and_leads_to_its_articles(shown):
    quiet = replace(burst(), topic="", source="Harbour Post", standing=Standing(0.0, 8.2, -4.0, 48))
    world, page = shown(full(burst_list=[quiet]))
    row = [page.stood_out.model.index(0, column).data() for column in range(3)]
    assert row == ["Tue 12 May 2026", "Silence", "Harbour Post"]
    assert (page._drawn.silences, page._drawn.quiet) == (frozenset(), {29})
    assert "silence" not in page.caption.text()
    page.plot._point(29, "")
    assert page.reading_line.text().endswith("Silence: 0 articles from Harbour Post where 8.2 were expected")
    page.stood_out.table.activated.emit(page.stood_out.model.index(0, 0))
    assert (world.went[0][1].query, world.went[0][1].topics) == ('feed:"Harbour Post"', ())


def test_bursts_need_not_be_marked(shown, qtbot):
    _world, page = shown(full(burst_list=[burst()]))
    assert not page.stood_out.empty.isVisibleTo(page.stood_out)
    before = page._series
    page.controls.bursts.click()
    qtbot.waitUntil(lambda: page._series is not before)
    assert page._drawn.bursts == frozenset()
    assert page.stood_out.empty.isVisibleTo(page.stood_out)
