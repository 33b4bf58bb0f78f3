"""Searching in the window: filters in the line, what is offered while typing, orders and counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from monitor.model import ArticleFilter
from monitor.reading.line import FILTERS
from ui.pages.articles_completion import offers
from ui.pages.articles_help import SearchHelp

NAMES = ("topic", "tag", "is", "kind", "note")
VALUES = {"topic": ["rockets", "talks"], "tag": ["follow-up", "two words"], "is": ["starred", "unread"]}


def values(name: str) -> list[str]:
    return VALUES.get(name, [])


@pytest.mark.parametrize(
    ("typed", "start", "fitting"),
    [
        ("", 0, []),
        ("t", 0, []),
        ("to", 0, ["topic:"]),
        ("harbour ta", 8, ["tag:"]),
        ("-ta", 0, ["-tag:"]),
        ("tag:", 0, ["tag:follow-up", 'tag:"two words"']),
        ('boat tag:"two', 5, ['tag:"two words"']),
        ("is:star", 0, ["is:starred"]),
        ("is:starred", 0, []),
        ("-topic:R", 0, ["-topic:rockets"]),
        ("title:ta", 8, []),
        ("(ta", 3, []),
        ("harbour ", 8, []),
    ],
)
def test_what_may_follow_is_offered(typed: str, start: int, fitting: list[str]):
    found = offers(typed, NAMES, values)
    assert found[1] == fitting
    assert not fitting or found[0] == start


@given(st.text(max_size=30))
def test_what_is_offered_goes_on_from_what_is_typed(typed: str):
    start, fitting = offers(typed, NAMES, values)
    assert 0 <= start <= len(typed)
    assert all(":" in one for one in fitting)


@pytest.fixture
def page(archive, window, qtbot):
    for number in range(250):
        title = f"Rocket {number} leaves the pad" if number % 5 == 0 else f"Harbour news number {number}"
        archive.write(title, minutes=number, body="A rocket." * (number == 7), feed=number % 2)
    archive.store.tag([1, 2], "Follow-up")
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 250)
    return window.articles


def type_in(page, qtbot, text):
    page.bar.query._box.clear()
    qtbot.keyClicks(page.bar.query._box, text)
    qtbot.keyClick(page.bar.query._box, Qt.Key.Key_Return)


def test_filters_in_the_line_narrow_the_list(page, qtbot):
    type_in(page, qtbot, "tag:follow-up")
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 2)
    type_in(page, qtbot, "rocket tag:follow-up")
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 1)


def test_a_wrong_filter_is_explained_with_a_repair(page, qtbot):
    type_in(page, qtbot, "rocket is:stared")
    qtbot.waitUntil(lambda: "is: can be starred" in page.bar.query.complaint)
    qtbot.mouseClick(page.bar.query._repair, Qt.MouseButton.LeftButton)
    assert page.filter.query == "rocket is:starred"


def test_tab_takes_what_is_offered_and_goes_on_when_nothing_is(page, qtbot):
    page.search()
    box, completion = page.bar.query._box, page.bar.query.completion
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "harbour ta")
    assert completion.offered == ["tag:"]
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "harbour tag:"
    assert completion.offered == ["tag:Follow-up"]
    qtbot.mouseClick(completion._buttons[0], Qt.MouseButton.LeftButton)
    assert box.text() == "harbour tag:Follow-up "
    assert completion.isHidden()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()


def test_the_most_relevant_come_first_where_that_is_chosen(page, qtbot):
    assert not page.bar._order.isVisible()
    type_in(page, qtbot, "rocket")
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 51)
    assert page.bar._order.isVisible()
    newest = list(page.list.table.ids)
    page.bar._order.setCurrentIndex(1)
    page.bar._ask()
    qtbot.waitUntil(lambda: list(page.list.table.ids) != newest)
    assert sorted(page.list.table.ids) == sorted(newest)
    assert page.filter.order == "relevance"
    type_in(page, qtbot, "")
    qtbot.waitUntil(lambda: page.filter == ArticleFilter())


def test_a_count_that_goes_on_says_at_least_and_can_be_stopped(page, qtbot):
    page.bar.show_count(1000, more=True, counting=True)
    assert page.bar._count.text() == "1,000+"
    assert page.bar._stop.isVisible()
    with qtbot.waitSignal(page.bar.stopped):
        qtbot.mouseClick(page.bar._stop, Qt.MouseButton.LeftButton)
    assert not page.bar._stop.isVisible()
    page.bar.show_count(1234)
    assert page.bar._count.text() == "1,234"


def test_the_help_shows_every_filter(page):
    shown = " ".join(label.text() for label in SearchHelp(page).findChildren(QLabel))
    assert [name for name in FILTERS if f"{name}:" not in shown] == []


def test_a_list_that_is_stopped_while_it_is_read_stays_as_long_as_it_was(page, qtbot, monkeypatch):
    """A million articles are found by the index alone; what is still being sorted gives none when it is stopped."""
    reading = page._desk.reading
    at_once, ended = reading.article_ids, []

    def slow(asked, limit=None, stop=None):
        if limit is not None:
            return at_once(asked, limit)
        assert stop.wait(20)
        ended.append(stop)
        return at_once(asked, 0)

    qtbot.waitUntil(lambda: len(page.list.table.ids) == 250)
    first = page._rest, page._desk.tasks._latest  # what was asked for before
    qtbot.waitUntil(lambda: page.bar._count.text() == "250" and not first[0].isActive() and not first[1])
    monkeypatch.setattr(reading, "article_ids", slow)
    page.refresh()
    page.bar.show_count(1000, more=True, counting=True)
    qtbot.mouseClick(page.bar._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ended) == 1)
    done = []
    page._desk.tasks.run(lambda: None, lambda _none: done.append(1), page)  # behind it
    qtbot.waitUntil(lambda: done == [1])
    assert len(page.list.table.ids) == 250
    assert page.bar._count.text() == "1,000+"
