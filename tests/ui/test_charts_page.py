"""The chart page: what it counts, how it reads, where its bars lead, and what it writes to files."""

from __future__ import annotations

from dataclasses import replace

import pytest
from charts_world import charts_pages
from page_fakes import NOW, TOPICS, FakeReading, full
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtWidgets import QLabel

from monitor.events import ArticlesChanged

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    with charts_pages(qtbot) as show:
        yield show


def counted_anew(qtbot, page, act) -> None:
    before = page._series
    act()
    qtbot.waitUntil(lambda: page._series is not before)


def place(page, index, height):
    return page.plot.view.getPlotItem().vb.mapViewToScene(QPointF(index + 0.5, height))


def test_without_topics_the_page_leads_to_making_one(shown):
    world, page = shown(FakeReading())
    assert page.empty.isVisible()
    page.empty.buttons[0].click()
    assert world.went == [("topics", None)]


def test_the_first_chart_shows_thirty_days_of_all_topics(shown):
    _world, page = shown(full())
    assert page._series.by == "day"
    assert len(page._series.starts) == 30
    assert set(page._series.values) == {"missile-launches", "summits"}
    assert page._series.values["missile-launches"][-1] == 14


def test_pointing_at_a_bar_reads_its_topic(shown):
    _world, page = shown(full())
    page.plot._moved(place(page, 29, 3))
    assert page.reading_line.text() == "Tue 12 May 2026: Missile launches 14 of 28 articles"
    page.plot._moved(place(page, 29, 16))
    assert page.reading_line.text() == "Tue 12 May 2026: Summits 5 of 28 articles"
    page.plot._moved(QPointF(-50, -50))
    assert page.reading_line.text().startswith("Click a bar")


def test_a_click_on_a_bar_opens_the_articles_it_counts(shown, qtbot):
    world, page = shown(full())
    view = page.plot.view
    where = view.mapFromScene(place(page, 29, 3))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: bool(world.went))
    page_name, wanted = world.went[0]
    assert page_name == "articles"
    assert wanted.topics == ("missile-launches",)
    assert world.reading.count(wanted) == 14


def test_the_chart_is_read_and_opened_from_the_keyboard(shown, qtbot):
    world, page = shown(full())
    qtbot.keyClick(page.plot, Qt.Key.Key_Left)
    assert page.reading_line.text() == "Tue 12 May 2026: Missile launches 14, Summits 5 of 28 articles"
    qtbot.keyClick(page.plot, Qt.Key.Key_Left)
    qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    assert world.went[0][1].until.isoformat() == "2026-05-12T00:00:00+09:00"


def test_the_keys_zoom_and_keep_the_bar_in_sight(shown, qtbot):
    _world, page = shown(full())

    def seen():
        return page.plot.view.getPlotItem().vb.viewRange()[0]

    qtbot.keyClick(page.plot, Qt.Key.Key_Home)
    assert page.reading_line.text().startswith("Mon 13 Apr 2026")
    for _ in range(2):
        qtbot.keyClick(page.plot, Qt.Key.Key_Plus)
    assert seen()[0] == pytest.approx(0, abs=0.5)
    assert seen()[1] - seen()[0] < 10
    assert page.whole_range.isVisible()
    qtbot.keyClick(page.plot, Qt.Key.Key_End)
    assert page.reading_line.text().startswith("Tue 12 May 2026")
    assert seen()[0] <= 29
    assert seen()[1] > 29.99
    for _ in range(3):
        qtbot.keyClick(page.plot, Qt.Key.Key_Minus)
    assert not page.whole_range.isVisible()


def test_the_legend_takes_a_topic_out(shown, qtbot):
    _world, page = shown(full())
    counted_anew(qtbot, page, page.controls.boxes["summits"].click)
    assert list(page._series.values) == ["missile-launches"]
    page.controls.boxes["missile-launches"].click()
    assert page.reading_line.text() == "Tick a topic to see its chart"


def test_hours_over_years_are_drawn_in_coarser_buckets_and_the_caption_says_so(shown, qtbot):
    _world, page = shown(full())
    page.controls.range.setCurrentIndex(4)
    counted_anew(qtbot, page, lambda: page.controls.bucket.setCurrentIndex(1))
    qtbot.waitUntil(lambda: page._series.by == "day")
    assert len(page._series.starts) <= 600
    assert "smaller ones would be too many" in page.caption.text()


def test_a_share_is_read_as_percent(shown, qtbot):
    _world, page = shown(full())
    counted_anew(qtbot, page, lambda: page.controls.measure.setCurrentIndex(1))
    page.plot._moved(place(page, 29, 0.1))
    assert page.reading_line.text() == "Tue 12 May 2026: Missile launches 50.0 % of 28 articles"
    assert page.plot._values.tickStrings([0.5], 1, 0.1) == ["50 %"]


def test_days_hardly_listened_to_are_shaded_and_explained(shown):
    _world, page = shown(full(thin_days=frozenset({"2026-05-11"})))
    assert (
        "1 bar is shaded and left out of baselines: Wirewatch was not running or had no network (1)."
        in page.caption.text()
    )
    assert "Baseline: 56 days asked, 55 usable." in page.caption.text()
    page.plot._point(28, "summits")
    assert page.reading_line.text().endswith(
        "(feeds were listened to for 20 % of it: Wirewatch was not running or had no network)"
    )


REASONS = {
    "2026-04-20": ("dead", "off"),
    "2026-04-21": ("gap",),
    "2026-04-22": ("gap",),
    "2026-04-23": ("silent",),
    "2026-04-24": ("backfill",),
    "2026-04-25": ("undated",),
}


@pytest.mark.parametrize("form", [0, 1, 2])
def test_every_shaded_day_has_its_reason_to_the_eye_and_in_words(shown, qtbot, form):
    _world, page = shown(full(whys=REASONS))
    page.controls.form.setCurrentIndex(form)
    qtbot.waitUntil(lambda: page._wanted.form == page.controls.form.currentData())
    told = page.caption.text()
    assert "6 bars are shaded and left out of baselines: items were missed between two visits (2), feeds did" in told
    assert "Baseline: 56 days asked, 50 usable." in told
    page.plot._point(7, "summits")
    assert page.reading_line.text().endswith("(feeds did not answer, Wirewatch was not running or had no network)")
    patterns = {item.opts["brush"].style() for item in page.plot.view.listDataItems() if _behind(item)}
    assert len(patterns) == 6  # the veil and five patterns
    last = page.numbers.columnCount() - 1
    heard = [page.numbers.index(row, last).data() for row in range(page.numbers.rowCount())]
    assert "100 %: filled by a first poll or an import" in heard


def _behind(item):
    return item.zValue() == -10


def test_days_before_the_first_feed_was_followed_are_shaded_and_say_so(shown):
    _world, page = shown(full(unfollowed_days=frozenset({"2026-04-13", "2026-04-14"})))
    assert "2 bars are shaded, before you followed these feeds: only what they still listed." in page.caption.text()
    page.plot._point(0, "summits")
    assert page.reading_line.text().endswith("(before you followed these feeds: only what they still listed)")
    last = page.numbers.columnCount() - 1
    heard = [page.numbers.index(row, last).data() for row in range(page.numbers.rowCount())]
    assert heard[-3:] == ["100 %", "before you followed", "before you followed"]


def test_what_an_import_brought_is_called_imported(shown):
    _world, page = shown(full(unfollowed_days=frozenset({"2026-04-13"}), imports=True))
    assert "shaded" not in page.caption.text()
    last = page.numbers.columnCount() - 1
    assert page.numbers.index(page.numbers.rowCount() - 1, last).data() == "imported"


def test_the_topics_take_the_colours_of_the_theme(shown, qtbot):
    yellow = replace(TOPICS[1], colour="#F0E442")
    world, page = shown(full(topic_list=[yellow]))
    before = page.controls.boxes["summits"].icon().pixmap(12, 12).toImage()
    world.desk.theme.choose("dark", 0)
    qtbot.waitUntil(lambda: page.controls.boxes["summits"].icon().pixmap(12, 12).toImage() != before)


def test_a_day_that_is_not_over_is_said_to_be_so(shown):
    _world, page = shown(full())
    assert "is not over yet" in page.caption.text()


def test_own_dates_are_whole_days_of_the_users_zone(shown, qtbot):
    _world, page = shown(full())
    page.controls.range.setCurrentIndex(6)
    assert page.controls.first.isVisible()
    counted_anew(qtbot, page, lambda: page.controls.last.setDate(page.controls.first.date().addDays(2)))
    qtbot.waitUntil(lambda: len(page._series.starts) != 31)
    assert page._series.starts[0].isoformat() == "2026-04-12T00:00:00+09:00"
    assert page._series.ends[-1].isoformat() == "2026-04-15T00:00:00+09:00"


def test_a_month_that_own_dates_end_in_is_counted_whole_as_its_bar_says(shown, qtbot):
    _world, page = shown(full())
    page.controls.range.setCurrentIndex(6)
    page.controls.bucket.setCurrentIndex(page.controls.bucket.findData("month"))
    page.controls.first.setDate(QDate(2026, 1, 20))
    counted_anew(qtbot, page, lambda: page.controls.last.setDate(QDate(2026, 3, 3)))
    qtbot.waitUntil(lambda: len(page._series.starts) == 3)
    assert page._wanted.until == page._series.ends[-1]
    assert "1 Jan 2026 to 31 Mar 2026" in page.caption.text()


def test_the_table_holds_the_same_numbers_and_opens_articles(shown):
    world, page = shown(full())
    page.tabs.setCurrentIndex(1)
    model = page.table.model()
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)] == [
        "When",
        "Missile launches",
        "Summits",
        "All articles",
        "Listened to",
    ]
    assert [model.index(0, column).data() for column in range(5)] == ["Tue 12 May 2026", "14", "5", "28", "100 %"]
    page.table.activated.emit(model.index(0, 2))
    assert world.went[0][1].topics == ("summits",)


def test_new_articles_are_counted_without_being_asked_for(shown, qtbot):
    reading = full()
    world, page = shown(reading)
    reading.articles = [*reading.articles, replace(reading.articles[-1], id=10**6, sort_time=NOW)]
    counted_anew(qtbot, page, lambda: world.signals.tell(ArticlesChanged(1)))
    assert page._series.totals[-1] == 29


def test_one_topic_is_taken_apart_by_publisher_and_a_bar_leads_to_its_articles(shown, qtbot):
    world, page = shown(full())
    counted_anew(qtbot, page, lambda: page.controls.split.setCurrentIndex(1))
    assert list(page._series.values) == ["Harbour Post", "Island Wire", "The Ferry"]
    assert page.controls.legend.names == ("Harbour Post", "Island Wire", "The Ferry")
    assert "One topic at a time: the first" in page.caption.text()
    page._open(29, "The Ferry")
    wanted = world.went[0][1]
    assert (wanted.topics, wanted.query) == (("missile-launches",), 'source:"The Ferry"')


@pytest.mark.parametrize("form", [0, 1, 2])
def test_averages_and_running_totals_are_drawn_and_said(shown, qtbot, form):
    _world, page = shown(full())
    page.controls.form.setCurrentIndex(form)
    counted_anew(qtbot, page, lambda: page.controls.average.setCurrentIndex(2))
    qtbot.waitUntil(lambda: bool(page._drawn.averages))
    assert "The line is the mean of 7 bars, less those that are shaded." in page.caption.text()
    counted_anew(qtbot, page, page.controls.cumulative.click)
    row = page._series.values["missile-launches"]
    assert list(row) == sorted(row)
    assert "Each bar adds up all before it." in page.caption.text()
    assert "The line is the mean of 7 bars." in page.caption.text()


def test_publishers_are_counted(shown, qtbot):
    _world, page = shown(full())
    counted_anew(qtbot, page, lambda: page.controls.measure.setCurrentIndex(2))
    page.plot._moved(place(page, 29, 3))
    assert page.reading_line.text().endswith("14 publishers")


def test_the_numbers_are_written_as_csv(shown, tmp_path, qtbot):
    world, page = shown(full())
    page.export.save(tmp_path / "chart.csv", "csv")
    qtbot.waitUntil(lambda: bool(world.said))
    lines = (tmp_path / "chart.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[-1] == "2026-05-12,summits,5"
    assert len(lines) == 61


def test_zooming_in_offers_the_way_back(shown):
    _world, page = shown(full())
    assert not page.whole_range.isVisible()
    page.plot.view.setXRange(5, 12, padding=0)
    assert page.whole_range.isVisible()
    page.whole_range.click()
    assert not page.whole_range.isVisible()


def test_every_control_has_a_name(shown):
    _world, page = shown(full())
    controls = page.controls
    named = [
        controls.measure,
        controls.range,
        controls.first,
        controls.last,
        controls.bucket,
        controls.form,
        page.plot,
        page.table,
    ]
    assert all(each.accessibleName() for each in named)
    assert all(label.text() for label in controls.findChildren(QLabel))


def test_the_keys_go_to_the_heart_of_the_page(shown):
    _world, page = shown(full())
    page.main.setFocus()
    assert page.plot.hasFocus()


def test_twelve_topics_at_most_are_drawn(shown):
    many = [replace(TOPICS[0], name=f"topic-{number}", title=f"Topic {number}") for number in range(14)]
    _world, page = shown(full(topic_list=many))
    assert len(page._series.values) == 12
    assert "12 topics at a time: the first that are ticked." in page.caption.text()


def inked(page, index):
    """The colours in the column of a bar, from the axis to the top."""
    page.plot.view.grab()
    image = page.plot.view.grab().toImage()
    left, right = (page.plot.view.mapFromScene(place(page, at, 0)).x() for at in (index - 0.4, index + 0.4))
    return {image.pixel(x, y) for x in range(left, right) for y in range(5, image.height() - 40)}


@pytest.mark.parametrize("form", [0, 1, 2])
def test_a_number_that_misleads_looks_different_in_every_form(shown, qtbot, form):
    _world, page = shown(full(whys={"2026-05-08": ("gap",)}))
    page.controls.form.setCurrentIndex(form)
    qtbot.waitUntil(lambda: page._drawn.form == ("bars", "lines", "area")[form])
    assert [index for index in range(30) if page._series.thin(index)] == [25]
    assert inked(page, 25) - inked(page, 20)


def test_a_line_is_broken_at_a_number_that_misleads(shown, qtbot):
    _world, page = shown(full(whys={"2026-05-08": ("gap",)}))
    page.controls.form.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page._drawn.form == "lines")
    firm, dashed = [one for one in page.plot.view.getPlotItem().listDataItems() if "connect" in one.opts][:2]
    broken = [25, 26]  # the stretches before and after the column in the middle of which the point lies
    assert [at + 1 for at, joined in enumerate(firm.opts["connect"][:-1]) if not joined] == broken
    assert [at + 1 for at, joined in enumerate(dashed.opts["connect"][:-1]) if joined] == broken


def test_numbers_that_arrive_once_the_window_is_over_are_not_drawn(shown, qtbot):
    _world, page = shown(full())
    page.take_down()
    counted_anew(qtbot, page, page.refresh)
    assert page._series.starts
