"""A window too narrow for all at once: the side bar folds away, list and article take turns, and a wider window is as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from window_fakes import FakeLink

from monitor.model import ArticleFilter
from ui.front import Front
from ui.pages.emptiness import EmptyState
from ui.room import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

WIDE, NARROW, LOW = (1200, 760), (500, 350), (680, 400)


@pytest.fixture
def reader(window, archive, qtbot):
    """The window, with two articles in the list."""
    for minutes, title in enumerate(("Rocket lands", "Bridge is painted")):
        archive.write(title, minutes=minutes, body=f"{title}. Nobody was hurt.")
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 2)
    return window


def sized(window, size, qtbot):
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    return window


def toggle(window):
    window.actions_table["toggle-sidebar"].trigger()


def test_the_side_bar_folds_and_comes_back_as_wide_as_it_was(reader, qtbot):
    reader.split.setSizes([300, 900])
    before = reader.split.sizes()
    sized(reader, NARROW, qtbot)
    assert reader.sidebar.isHidden()
    sized(reader, WIDE, qtbot)
    assert reader.sidebar.isVisible()
    assert reader.split.sizes() == before


def test_a_side_bar_that_was_hidden_stays_so(reader, qtbot):
    toggle(reader)
    sized(reader, NARROW, qtbot)
    toggle(reader)
    assert reader.sidebar.isVisible()
    sized(reader, WIDE, qtbot)
    assert reader.sidebar.isHidden()


def test_a_folded_side_bar_opens_until_one_went_somewhere(reader, qtbot):
    sized(reader, NARROW, qtbot)
    toggle(reader)
    assert reader.sidebar.isVisible()
    qtbot.keyClick(reader.sidebar, Qt.Key.Key_Up)
    assert reader.sidebar.isVisible(), "arrows go on through the places"
    qtbot.keyClick(reader.sidebar, Qt.Key.Key_Return)
    assert reader.sidebar.isHidden()
    toggle(reader)
    qtbot.keyClick(reader.sidebar, Qt.Key.Key_Escape)
    assert reader.sidebar.isHidden()
    toggle(reader)
    place = reader.sidebar.visualItemRect(reader.sidebar.item(0)).center()
    qtbot.mouseClick(reader.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.sidebar.isHidden()
    assert reader.page_name == "overview"


def test_what_is_kept_of_a_narrow_window_is_how_a_wide_one_looks(front, reader, archive, window_desk, qtbot):
    reader.split.setSizes([300, 900])
    reader.articles.split.setSizes([300, 500])
    before = reader.split.saveState(), reader.articles.layout_state()
    sized(reader, NARROW, qtbot)
    front.keep_state()
    assert (front._state.bytes("window/split"), front._state.bytes("articles/split")) == before
    again = Front(window_desk, archive.places, lambda: FakeLink(archive))
    qtbot.addWidget(again.window)
    again.show()
    qtbot.waitUntil(lambda: again.window.width() == NARROW[0])
    assert again.window.sidebar.isHidden()
    sized(again.window, WIDE, qtbot)
    assert again.window.sidebar.isVisible()


def test_an_article_takes_the_place_of_the_list_and_gives_it_back(reader, qtbot):
    page = sized(reader, NARROW, qtbot).articles
    assert page.list.isVisible()
    assert page.preview.isHidden()
    page.list.choose(1)
    assert page.list.isVisible(), "going through the list opens nothing"
    reader.actions_table["to-text"].trigger()
    assert page.preview.isVisible()
    assert not page.list.isVisible()
    assert page.preview.detail.row.title == "Bridge is painted"
    reader.actions_table["previous"].trigger()
    assert page.preview.detail.row.title == "Rocket lands"
    qtbot.keyClick(page.preview.text, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.preview.isHidden()
    place = page.list.visualRect(page.list.model().index(1, 0)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.preview.isVisible()
    sized(reader, WIDE, qtbot)
    assert page.list.isVisible()
    assert page.preview.isVisible()


def test_an_article_opened_from_elsewhere_is_read_at_once(reader, qtbot):
    sized(reader, NARROW, qtbot)
    reader.go("overview")
    reader.open_article(reader.articles.list.table.ids[1])
    assert reader.articles.preview.isVisible()
    assert reader.articles.preview.detail.row.title == "Bridge is painted"


def test_a_low_window_folds_its_filters_behind_a_button(reader, qtbot):
    page = reader.articles
    assert all(drop.isVisible() for drop in page.bar.drops[:5])
    sized(reader, LOW, qtbot)
    assert not any(drop.isVisible() for drop in page.bar.drops)
    assert page.strip.isHidden()
    page.bar._fold.click()
    assert all(drop.isVisible() for drop in page.bar.drops[:5])
    assert page.strip.isVisible()
    page.bar._fold.click()
    sized(reader, WIDE, qtbot)
    assert all(drop.isVisible() for drop in page.bar.drops[:5])
    assert page.strip.isVisible()


def test_searching_leads_to_the_articles_where_the_box_has_no_room(reader, qtbot):
    sized(reader, NARROW, qtbot)
    reader.go("overview")
    assert not reader.top._box.isVisible()
    reader.actions_table["search"].trigger()
    assert reader.page_name == "articles"
    assert reader.articles.bar.query._box.hasFocus()
    reader.go("overview")
    sized(reader, WIDE, qtbot)
    assert reader.top._box.isVisible()


def test_the_next_steps_of_an_empty_page_stand_below_each_other_in_the_middle_where_they_have_no_room(qtbot):
    page = EmptyState("Nothing yet", "It stands here.", [(f"A rather long next step {n}", lambda: None) for n in "123"])
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()
    assert len({each.y() for each in page.buttons}) == 1
    page.resize(300, 300)
    page.layout().activate()
    assert page.width() == 300
    assert len({each.y() for each in page.buttons}) == 3
    assert all(abs(each.geometry().center().x() - page.rect().center().x()) <= 1 for each in page.buttons)


def test_a_window_that_comes_to_the_front_again_is_looked_at_where_it_was_left(qtbot):
    window, inside, other = QWidget(), QWidget(), QWidget()
    column = QVBoxLayout(inside)
    fields = [QLineEdit() for _ in range(40)]
    for each in fields:
        column.addWidget(each)
    room = Room(inside, window)
    room.setGeometry(0, 0, 300, 200)
    for each in (window, other):
        qtbot.addWidget(each)
        each.resize(300, 200)
        each.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fields[-1].setFocus()
    bar = room.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    bar.setValue(0)
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(fields[-1].hasFocus)
    assert bar.value() == 0
    fields[-2].setFocus()
    assert bar.value() > 0
