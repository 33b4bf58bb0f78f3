"""Charts kept by name, and an earlier time laid over a chart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_fakes import NOW, World, full
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor import chart_views
from monitor.chart_views import ChartView
from monitor.errors import UserError
from monitor.places import Places
from ui.pages.charts import ChartsPage
from ui.pages.charts_look import earlier
from ui.pages.charts_views import ViewsButton
from ui.pages.charts_wanted import WHOLE, Wanted

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

names = st.text(st.characters(whitelist_categories=["L", "N"]), min_size=1, max_size=20)
views = st.builds(
    ChartView,
    name=names,
    off=st.lists(names, max_size=3).map(tuple),
    measure=st.sampled_from(["articles", "share"]),
    days=st.integers(0, 2000),
    first=st.dates().map(date.isoformat) | st.just(""),
    last=st.dates().map(date.isoformat) | st.just(""),
    bucket=st.sampled_from(["", "day", "month"]),
    average=st.integers(0, 28),
    against=st.sampled_from(["", "before", "year"]),
    cumulative=st.booleans(),
)


@given(st.lists(views, max_size=4, unique_by=lambda view: view.name))
def test_the_file_gives_back_what_was_kept(kept):
    assert chart_views.parse(chart_views.to_toml(kept)) == tuple(kept)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("chart = 1", "tables"),
        ("[[chart]]\ndays = 7", "a name"),
        ('[[chart]]\nname = "  "', "1 to 60"),
        ('[[chart]]\nname = "a"\ndays = "7"', "days"),
        ('[[chart]]\nname = "a"\nfirst = "soon"', "soon"),
        ('[[chart]]\nname = "a"\n[[chart]]\nname = "a"', "two views"),
        ("[[", "TOML"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(text, told):
    with pytest.raises(UserError) as refused:
        chart_views.parse(text)
    assert told in str(refused.value)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[World, ChartsPage]]:
    world = World(full())
    world.desk.data = tmp_path
    page = ChartsPage(world.desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.plot is not None and page._series is not None)
    yield world, page
    world.close()


def menu(page: ChartsPage) -> list[str]:
    button = page.findChild(ViewsButton)
    button.fill()
    return [action.text().replace("&", "") for action in button._menu.actions() if action.text()]


def test_a_chart_is_kept_brought_back_and_deleted(shown, qtbot):
    world, page = shown
    controls, button = page.controls, page.findChild(ViewsButton)
    controls.measure.setCurrentIndex(1)
    controls.form.setCurrentIndex(1)
    controls.boxes["summits"].click()
    wanted = controls.wanted(NOW, world.desk.zone)
    button.keep("  My   launches ")
    assert menu(page) == ["My launches", "Keep this view…", "Delete"]
    controls.measure.setCurrentIndex(0)
    controls.form.setCurrentIndex(0)
    controls.boxes["summits"].click()
    (kept,), _ = chart_views.load(Places(world.desk.data).views)
    before = page._series
    controls.restore(kept)
    assert controls.wanted(NOW, world.desk.zone) == wanted
    qtbot.waitUntil(lambda: page._series is not before)
    assert list(page._series.values) == ["missile-launches"]
    button.delete("My launches")
    assert menu(page) == ["Keep this view…"]
    world.said[-1][1]()  # undo
    assert menu(page)[0] == "My launches"


def test_a_broken_file_is_said_and_never_written_over(shown):
    world, page = shown
    path = Places(world.desk.data).views
    path.write_text("[[chart]]\nname = 1\n", encoding="utf-8")
    page.findChild(ViewsButton).keep("Mine")
    assert "Mend the file" in world.said[-1][0]
    assert path.read_text(encoding="utf-8") == "[[chart]]\nname = 1\n"


def test_a_view_without_a_name_is_not_kept(shown):
    world, page = shown
    page.findChild(ViewsButton).keep(" ")
    assert "name of a view" in world.said[-1][0]
    assert not Places(world.desk.data).views.exists()


@pytest.mark.parametrize("form", [0, 1, 2])
def test_the_time_before_is_laid_over_and_read(shown, qtbot, form):
    world, page = shown
    before = page._looked
    page.controls.form.setCurrentIndex(form)
    page.controls.against.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page._looked is not before and page._looked.against is not None)
    wanted = page._wanted
    since = wanted.since - timedelta(days=30)
    there = world.reading.counts(["summits"], "day", since=since, until=wanted.since, tz=world.desk.zone)
    assert page._looked.against["summits"] == tuple(count.value for count in there)
    assert len(page._looked.against[WHOLE]) == 30
    page.plot._point(3, "summits")
    assert page.reading_line.text().endswith(f"; {int(there[3].value)} in the time laid over it")
    last = page.numbers.columnCount() - 1
    assert page.numbers.headerData(last, Qt.Orientation.Horizontal) == "Laid over it"
    assert page.numbers.index(0, last).data() == f"{int(page._looked.against[WHOLE][-1]):,}"
    assert "Dashed: the same number of bars from 14 Mar 2026 on." in page.caption.text()


@given(
    st.datetimes(datetime(2001, 1, 1), datetime(2030, 1, 1), timezones=st.just(ZoneInfo("Europe/Berlin"))),  # noqa: DTZ001  # made aware by hypothesis
    st.integers(1, 400),
    st.sampled_from(["before", "year"]),
)
def test_days_lie_over_as_many_days_and_a_year_before_over_the_same_weekdays(moment, days, against):
    since = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    wanted = Wanted((), "articles", "day", since, since + timedelta(days=days), False, "bars", against=against)
    first, last = earlier(wanted, ZoneInfo("Europe/Berlin"))
    assert (last.date() - first.date()).days == days
    assert against == "before" or first.weekday() == since.weekday()
    assert last <= since + timedelta(days=days)


def test_months_lie_over_whole_months():
    zone = ZoneInfo("Asia/Seoul")
    since, until = datetime(2026, 3, 1, tzinfo=zone), datetime(2026, 5, 12, 9, tzinfo=zone)
    for against, first in (("before", datetime(2025, 12, 1, tzinfo=zone)), ("year", datetime(2025, 3, 1, tzinfo=zone))):
        wanted = Wanted((), "articles", "month", since, until, False, "bars", against=against)
        assert earlier(wanted, zone)[0] == first
