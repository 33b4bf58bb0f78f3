"""Events over a chart: from the ledger and from a reference table, with labels, in words and in the table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from page_fakes import FakeLedger, World, full
from pytestqt.qtbot import QtBot

from monitor.ledger import LedgerEvent
from monitor.reading.references import FOLDER
from monitor.reference import kept
from monitor.reference.kept import KeptTable
from monitor.reference.model import ListedEvent
from ui.pages.charts import ChartsPage
from ui.pages.charts_events import KEPT_IN, Mark, label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LISTED = [(date(2026, 5, 2), "KN-25"), (date(2026, 5, 2), "KN-23"), (date(2025, 1, 1), "KN-23")]


def event(number: int, day: date | None, title: str, came: datetime) -> LedgerEvent:
    return LedgerEvent(number, "launch", day, day, title, 3, 2, 2, came, came)


EVENTS = [
    event(1, date(2026, 4, 20), "Launch from the harbour", datetime(2026, 4, 20, 3, tzinfo=UTC)),
    event(2, None, "Launch of which no day is known", datetime(2026, 5, 1, 16, tzinfo=UTC)),  # the second in Seoul
    event(3, date(2025, 12, 1), "Launch of long ago", datetime(2026, 5, 1, 3, tzinfo=UTC)),
]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[World, ChartsPage]]:
    listed = tuple(ListedEvent(str(row), "launch", day, day, label=name) for row, (day, name) in enumerate(LISTED))
    kept.keep(tmp_path / FOLDER, KeptTable("lists", "lists.csv", "", datetime(2026, 5, 3, tzinfo=UTC), 3, listed))
    world = World(full(events=FakeLedger(list(EVENTS))))
    world.desk.data = tmp_path
    page = ChartsPage(world.desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.plot is not None and page._series is not None)
    yield world, page
    world.close()


def test_events_stand_on_their_days_with_labels(shown):
    _world, page = shown
    days = {page._series.labels[index]: [mark.label for mark in marks] for index, marks in page._events.items()}
    assert days["2026-04-20"] == ["Launch from the harbour"]
    assert days["2026-05-02"][0] == "Launch of which no day is known"
    assert len(days) == 2
    assert page._drawn.events[7] == "Launch from the harbour"


def test_reference_tables_are_marked_and_named(shown):
    _world, page = shown
    assert [mark.label for mark in page._events[19]] == ["Launch of which no day is known", "KN-23", "KN-25"]
    assert page._drawn.events[19] == "Launch of which no day is known and 2 more"
    assert "♦ 4 events are marked, 2 of them from lists." in page.caption.text()
    page.plot._point(19, "")
    assert page.reading_line.text().endswith("; KN-23 (lists); KN-25 (lists)")


@pytest.mark.parametrize("form", [0, 1, 2])
def test_what_happened_is_read_and_stands_in_the_table(shown, qtbot, form):
    _world, page = shown
    before = page._looked
    page.controls.form.setCurrentIndex(form)
    qtbot.waitUntil(lambda: form == 0 or page._looked is not before)
    page.plot._point(7, "")
    assert page.reading_line.text().endswith(". Launch from the harbour")
    last = page.numbers.columnCount() - 1
    row = page.numbers.rowCount() - 1 - 7
    assert page.numbers.index(row, last).data() == "Launch from the harbour"


def test_tables_are_looked_for_where_they_are_kept():
    assert KEPT_IN == FOLDER


def test_events_need_not_be_marked(shown, qtbot):
    _world, page = shown
    page.controls.events.click()
    qtbot.waitUntil(lambda: page._events == {})
    assert "marked" not in page.caption.text()


def test_several_of_a_day_share_a_label():
    one = Mark(date(2026, 5, 2), "Launch from the harbour with a name that is far too long to be read")
    assert label([one, one, one]) == "Launch from the harbour with a nam… and 2 more"


def test_events_are_counted_like_stories(shown, qtbot):
    _world, page = shown
    before = page._series
    page.controls.measure.setCurrentIndex(page.controls.measure.findData("events"))
    qtbot.waitUntil(lambda: page._series is not before)
    page.plot._point(29, "summits")
    assert page.reading_line.text() == "Tue 12 May 2026: Summits 5 events"
    assert page.figure().title.startswith("Events a day, by topic: ")
    assert page._wanted.split is None


def test_articles_stories_and_events_of_a_topic_lie_beside_each_other(shown, qtbot):
    world, page = shown
    before = page._series
    page.controls.measure.setCurrentIndex(page.controls.measure.findData("told"))
    qtbot.waitUntil(lambda: page._series is not before)
    assert list(page._series.values) == ["Articles", "Stories", "Events"]
    assert page._drawn.form == "lines"
    assert page.controls.legend.names == ("Articles", "Stories", "Events")
    page.plot._point(29, "Stories")
    assert page.reading_line.text() == "Tue 12 May 2026: Stories 14"
    assert "One topic at a time: the first" in page.caption.text()
    page.plot.picked.emit(29, "Stories")
    assert world.went[0][1].topics == ("missile-launches",)
