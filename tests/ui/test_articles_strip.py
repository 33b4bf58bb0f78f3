"""The strip above the list: it counts what is listed, and a drag over it, or its keys, list a period."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from window_fakes import NOON

from monitor.model import ArticleFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

LEFT = Qt.MouseButton.LeftButton
DAY = 24 * 60


@pytest.fixture
def page(archive, window, qtbot):
    """Ten days with an article each, and two rockets on the first."""
    for day in range(10):
        archive.write(f"Herring prices on day {day}", minutes=day * DAY)
    archive.write("Rocket on its pad", minutes=9 * DAY)
    archive.write("Rocket in the sky", minutes=9 * DAY)
    window.go("articles", ArticleFilter())
    page = window.articles
    page.refresh()
    qtbot.waitUntil(lambda: page.strip.shown.counts == (3, *[1] * 9))
    return page


def at(strip, place):
    field = strip._field()
    return QPoint(int(field.left() + (place + 0.5) * field.width() / len(strip.shown.counts)), 10)


def test_a_drag_lists_the_days_it_went_over(page, qtbot):
    strip = page.strip
    qtbot.mousePress(strip, LEFT, pos=at(strip, 6))
    qtbot.mouseMove(strip, at(strip, 4))
    assert strip.words(*strip.chosen_places()) == "3 articles, 5 Mar – 7 Mar"
    qtbot.mouseRelease(strip, LEFT, pos=at(strip, 4))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 3)
    first = datetime(2026, 3, 4, 15, tzinfo=UTC)  # midnight in Seoul
    assert (page.filter.since, page.filter.until) == (first, first + timedelta(days=3))
    qtbot.waitUntil(lambda: sum(strip.shown.counts) == 3)


def test_the_strip_follows_the_filter(page, qtbot):
    page.show_filter(ArticleFilter(topics=("rockets",)))
    qtbot.waitUntil(lambda: sum(page.strip.shown.counts) == 2)
    page.show_filter(ArticleFilter(query="nothing says this"))
    qtbot.waitUntil(lambda: page.strip.shown.counts == ())


def test_keys_choose_days_and_leave_them_again(page, qtbot):
    strip = page.strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert strip.accessibleDescription() == "2 articles, 9 Mar – 10 Mar"
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 2)
    qtbot.waitUntil(lambda: sum(strip.shown.counts) == 2)
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 12)
    assert page.filter == ArticleFilter()


def test_one_article_makes_no_strip(archive, window, qtbot):
    archive.write("Rocket up")
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 1)
    assert window.articles.strip.shown.counts == ()
    assert window.desk.now() == NOON


def test_the_hours_of_one_day_are_told_apart_and_no_end_lies_in_the_future(archive, window, qtbot):
    for hour in range(3):
        archive.write(f"Herring prices at {hour}", minutes=60 * hour + 5)
    window.go("articles", ArticleFilter())
    strip = window.articles.strip
    qtbot.waitUntil(lambda: sum(strip.shown.counts) == 3)
    assert strip.shown.step == "hour"
    first, last = strip.ends()
    assert first < last <= f"{NOON.astimezone(window.desk.zone):%H:%M}"
