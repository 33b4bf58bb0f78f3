"""The list of articles as a plain table: the same articles, the same choice, in columns; and it comes back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from window_fakes import FakeLink

from monitor.model import ArticleFilter
from ui.front import Front
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

ROLE = Qt.ItemDataRole


@pytest.fixture
def listed(archive, window, qtbot):
    for number in range(30):
        archive.write(f"Rocket {number} & talks", minutes=number, source="Northern Post")
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 30)
    return window.articles.list


def test_a_table_has_the_words_of_the_cards_and_the_same_choice(listed, window, qtbot):
    listed.choose(7)
    read = listed.current_id
    spoken = listed.table.index(7, 0).data(ROLE.AccessibleTextRole)
    window.actions_table["plain-table"].trigger()
    assert listed.plain
    model = listed.model()
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headings == ["Time", "Source", "Title", "Topics", "Copies"]
    assert [model.index(7, column).data() for column in range(5)] == [
        "7 min ago",
        "Northern Post",
        "Rocket 7 & talks",
        "Rockets, Talks",
        "",
    ]
    assert model.index(7, 0).data(ROLE.AccessibleTextRole) == spoken
    assert listed.current_id == read
    assert listed.selected_ids() == [read]
    listed.viewport().repaint()
    window.actions_table["plain-table"].trigger()
    assert not listed.plain
    assert model.columnCount() == 1
    assert listed.current_id == read


def test_arrivals_keep_the_place_in_a_table_too(listed, window, archive, link, qtbot):
    from monitor.events import ArticlesChanged

    listed.be_plain(on=True)
    listed.choose(20)
    read = listed.current_id
    bar = listed.verticalScrollBar()
    bar.setValue(bar.maximum())
    top = listed.table.id_at(listed.rowAt(0))
    archive.write("Rocket anew")
    link.tell(ArticlesChanged(new=1))
    qtbot.waitUntil(lambda: len(listed.table.ids) == 31)
    assert listed.current_id == read
    assert listed.table.id_at(listed.rowAt(0)) == top
    assert listed.arrived == 1


def test_all_rows_of_a_table_are_selected_once_each(listed):
    listed.be_plain(on=True)
    listed.horizontalHeader().moveSection(0, 3)
    listed.selectAll()
    assert listed.selected_ids() == list(listed.table.ids)


def test_the_table_its_columns_and_the_article_come_back(listed, front, window, window_desk, archive, qtbot):
    listed.be_plain(on=True)
    listed.horizontalHeader().resizeSection(1, 222)
    listed.choose(4)
    read = listed.current_id
    front.keep_state()
    again = Front(
        window_desk,
        archive.places,
        lambda: FakeLink(archive),
        MainWindow(window_desk, {"articles": "ui.pages.articles:ArticlesPage", "overview": "window_fakes:OtherPage"}),
    )
    qtbot.addWidget(again.window)
    again.show()
    other = again.window.articles.list
    assert other.plain
    assert other.columnWidth(1) == 222
    qtbot.waitUntil(lambda: other.current_id == read)


def test_the_head_of_a_column_sorts_the_list_and_says_so(archive, window, window_desk, qtbot):
    for number, (title, source) in enumerate(
        [("Zebra rocket", "Coast Radio"), ("apple rocket", "Northern Post"), ("Mill rocket", "Coast Radio")]
    ):
        archive.write(title, minutes=number, source=source)
    window.go("articles", ArticleFilter())
    page, listed = window.articles, window.articles.list
    window.actions_table["plain-table"].trigger()
    head = listed.horizontalHeader()

    def shown(*wanted):
        def there():
            rows = [listed.table.row(place) for place in range(len(listed.table.ids))]
            return [row.title.split()[0] for row in rows if row] == list(wanted)

        qtbot.waitUntil(there)

    shown("Zebra", "apple", "Mill")
    assert (head.isSortIndicatorShown(), head.sortIndicatorSection()) == (True, 0)
    head.sectionClicked.emit(2)
    shown("apple", "Mill", "Zebra")
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (2, Qt.SortOrder.AscendingOrder)
    assert page.filter.order == "title"
    head.sectionClicked.emit(1)
    shown("Zebra", "Mill", "apple")
    head.sectionClicked.emit(0)
    shown("Zebra", "apple", "Mill")
    head.sectionClicked.emit(0)
    shown("Mill", "apple", "Zebra")
    assert head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    head.sectionClicked.emit(4)
    assert page.filter.order == "oldest"
    archive.write("Newest rocket", minutes=-1, source="Coast Radio")
    page.refresh()
    shown("Mill", "apple", "Zebra", "Newest")


def test_too_many_for_a_column_is_said_and_changes_nothing(listed, window, qtbot, monkeypatch):
    monkeypatch.setattr("ui.pages.articles.MOST_SORTED", 20)
    window.actions_table["plain-table"].trigger()
    listed.horizontalHeader().sectionClicked.emit(2)
    assert window.status.text == "30 articles are too many to sort by that; narrow the list to 20"
    assert window.articles.filter.order == "newest"
