"""The articles page as a reader uses it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from monitor.commands import Annotate, MarkArticles
from monitor.events import ArticlesChanged
from monitor.model import ArticleFilter
from ui.models.articles import ROW


@pytest.fixture
def page(archive, window, qtbot):
    """Two hundred and fifty articles, every fifth about rockets."""
    for number in range(250):
        title = f"Rocket {number} leaves the pad" if number % 5 == 0 else f"Harbour news number {number}"
        archive.write(title, minutes=number, body=f"The text of article {number}.", feed=number % 2)
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 250)
    return window.articles


def titles(page, number=3):
    return [page.list.table.row(place).title for place in range(min(number, len(page.list.table.ids)))]


def test_the_newest_stand_first_and_all_are_counted(page):
    assert titles(page, 2) == ["Rocket 0 leaves the pad", "Harbour news number 1"]
    assert page.bar._count.text() == "250"


def test_a_topic_narrows_the_list(page, qtbot):
    page.show_filter(ArticleFilter(topics=("rockets",)))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 50)
    assert all("Rocket" in title for title in titles(page))
    assert page.bar._topic.currentText() == "Rockets"


def test_the_drop_downs_change_the_filter(page, qtbot):
    page.bar._feed.setCurrentIndex(page.bar._feed.findText("Coast Radio"))
    page.bar._ask()
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 125)
    page.bar._period.setCurrentIndex(page.bar._period.findText("24 hours"))
    page.bar._ask()
    assert page.filter.since is not None
    assert page.bar._period.currentText() == "24 hours"


def test_a_typed_query_lists_what_it_matches(page, qtbot):
    qtbot.keyClicks(page.bar.query._box, "rocket AND 35")
    qtbot.keyClick(page.bar.query._box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(page) == ["Rocket 35 leaves the pad"])


def test_a_query_that_cannot_be_read_is_explained_and_repaired(page, qtbot):
    box = page.bar.query._box
    qtbot.keyClicks(box, "rocket AND pad OR harbour")
    qtbot.waitUntil(lambda: page.bar.query.complaint != "")
    assert page.filter.query == ""
    assert page.bar.query._repair.isVisible()
    assert box.accessibleDescription() == page.bar.query.complaint
    qtbot.mouseClick(page.bar.query._repair, Qt.MouseButton.LeftButton)
    assert page.bar.query.complaint == ""
    assert "(" in page.filter.query


def test_no_match_offers_to_clear_the_filters(page, qtbot):
    page.show_filter(ArticleFilter(query="zeppelin"))
    qtbot.waitUntil(lambda: page.found.currentIndex() == 2)
    page.clear_filters()
    qtbot.waitUntil(lambda: page.found.currentIndex() == 0)


def test_an_empty_archive_says_what_will_stand_here(window, qtbot):
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: window.articles.found.currentIndex() == 1)


def test_j_and_k_walk_the_list_and_what_is_read_is_marked(page, link, qtbot):
    page._reading_it.setInterval(0)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    assert page.preview.detail.row.title == "Harbour news number 1"
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    first = page.list.current_id
    qtbot.waitUntil(lambda: MarkArticles((first,), True, None) in link.asked)
    qtbot.waitUntil(lambda: page.list.current_row.read)


def test_s_stars_and_the_star_is_shown_at_once(page, link, qtbot):
    page.list.choose(0)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert page.list.current_row.starred
    assert link.asked[-1] == MarkArticles((page.list.current_id,), None, True)
    qtbot.waitUntil(lambda: page.preview.detail.row.starred)


def test_many_selected_are_starred_together_with_a_way_back(page, window, link, qtbot):
    page.list.choose(0)
    page.list.selectAll()
    assert len(page.list.selected_ids()) == 250
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.status.text == "250 articles starred")
    assert len(link.asked[-1].ids) == 250
    qtbot.mouseClick(window.status._undo_button, Qt.MouseButton.LeftButton)
    assert link.asked[-1].starred is False


@pytest.mark.parametrize(("key", "mark"), [(Qt.Key.Key_S, "starred"), (Qt.Key.Key_M, "read")])
def test_the_way_back_of_many_leaves_what_was_marked_before(page, archive, window, link, qtbot, key, mark):
    page._reading_it.setInterval(3_600_000)
    marked = page.list.table.id_at(7)
    archive.store.mark([marked], **{mark: True})
    page.list.table.forget_rows()
    page.list.choose(0)
    page.list.selectAll()
    qtbot.keyClick(page.list, key)
    qtbot.waitUntil(lambda: window.status.text.startswith("249 articles "))
    qtbot.mouseClick(window.status._undo_button, Qt.MouseButton.LeftButton)
    back = link.asked[-1]
    assert (getattr(back, mark), len(back.ids), marked in back.ids) == (False, 249, False)


def test_what_was_set_aside_is_marked_with_the_rest_of_a_selection(page, archive, window, link, qtbot):
    page._reading_it.setInterval(3_600_000)
    aside = page.list.table.id_at(7)
    archive.store.mark([aside], archived=True)
    page.list.choose(0)
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: window.status.text == "250 articles marked as read")
    assert aside in link.asked[-1].ids


def test_marking_all_as_read_can_be_taken_back(page, link, window, qtbot):
    page.offers["mark-all-read"]()
    qtbot.waitUntil(lambda: "marked as read" in window.status.text)
    assert len(link.asked[-1].ids) == 250
    qtbot.mouseClick(window.status._undo_button, Qt.MouseButton.LeftButton)
    assert link.asked[-1] == MarkArticles(link.asked[-2].ids, False, None)


def test_an_article_opened_from_elsewhere_stays_open_whatever_was_searched_before(page, window, qtbot):
    window.go("articles", ArticleFilter(query="rocket*"))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 50)
    wanted = page.list.table.id_at(1) + 1
    window.go("overview")
    page._rest.setInterval(400)  # so that what is read of the search comes before the rest of all articles is asked for
    window.open_article(wanted)
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 250)
    assert (page.list.current_id, page.preview.detail.row.id) == (wanted, wanted)


def test_articles_that_arrive_do_not_move_what_is_read(page, archive, link, qtbot):
    page.list.choose(20)
    page.list.verticalScrollBar().setValue(15 * page.list._card.height)
    current, top = page.list.current_id, page.list.table.id_at(page.list.rowAt(0))
    for number in range(12):
        archive.write(f"Just in: {number}", minutes=-1 - number)
    link.tell(ArticlesChanged(new=12))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 262)
    assert page.list.current_id == current
    assert page.list.currentIndex().row() == 32
    assert page.list.table.id_at(page.list.rowAt(0)) == top
    assert page.list.arrived == 12
    assert page.list._pill.text() == "↑ 12 new"
    qtbot.mouseClick(page.list._pill, Qt.MouseButton.LeftButton)
    assert page.list.verticalScrollBar().value() == 0
    assert not page.list._pill.isVisible()


def test_articles_that_arrive_while_at_the_top_wait_above(page, archive, link, qtbot):
    archive.write("Just in", minutes=-1)
    link.tell(ArticlesChanged(new=1))
    qtbot.waitUntil(lambda: page.list.arrived == 1)
    assert page.list.table.row(page.list.rowAt(2)).title == "Rocket 0 leaves the pad"


def test_a_late_article_in_the_middle_keeps_the_selection(page, archive, link, qtbot):
    page.list.choose(100)
    current = page.list.current_id
    archive.write("Late to the desk", minutes=50)
    link.tell(ArticlesChanged(new=1))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 251)
    assert page.list.current_id == current


def test_what_was_read_stays_while_only_unread_are_listed(page, link, qtbot):
    page.show_filter(ArticleFilter(unread=True))
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 250)
    page.list.choose(3)
    page.offers["toggle-read"]()
    qtbot.wait(0)
    assert len(page.list.table.ids) == 250
    assert page.list.currentIndex().row() == 3


def test_n_goes_to_the_next_flagged_article(page, qtbot):
    page.list.choose(1)
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert page.preview.detail.row.title == "Rocket 5 leaves the pad"
    qtbot.keyClick(page.list, Qt.Key.Key_P)
    assert page.preview.detail.row.title == "Rocket 0 leaves the pad"


def test_space_scrolls_and_then_goes_to_the_next_unread(page, qtbot):
    page.list.choose(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert page.list.currentIndex().row() == 1


def test_letters_typed_into_the_search_box_are_not_commands(page, link, qtbot):
    page.list.choose(0)
    qtbot.keyClicks(page.bar.query._box, "sjok")
    assert page.list.currentIndex().row() == 0
    assert not [one for one in link.asked if isinstance(one, MarkArticles) and one.starred is not None]


def test_a_note_is_saved_when_it_is_left(page, link, qtbot):
    page.list.choose(0)
    qtbot.keyClick(page.list, Qt.Key.Key_E)
    qtbot.keyClicks(page.preview.note._note, "Ask the harbour.")
    qtbot.keyClicks(page.preview.note._tags, "port, port, later")
    page.preview.note.save()
    assert link.asked[-1] == Annotate(page.list.current_id, "Ask the harbour.", ("port", "later"))


def test_a_citation_names_source_title_time_and_address(page):
    page.list.choose(0)
    page.preview.copy_citation()
    said = QGuiApplication.clipboard().text()
    assert said == "“Rocket 0 leaves the pad”, Northern Post, published 2026-03-10 21:00 KST. https://north.example/1"


def test_every_row_speaks_to_a_screen_reader(page):
    said = page.list.table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "unread: Rocket 0 leaves the pad, Northern Post, just now, topics: Rockets"


def test_an_article_that_is_gone_leaves_an_empty_card(page, archive):
    page.list.table._ids[0] = 999_999
    page.list.table.forget_rows()
    assert page.list.table.index(0, 0).data(ROW) is None
    page.list.grab()


def test_an_article_asked_for_is_shown_whatever_the_filter(page, archive, window, qtbot):
    page.show_filter(ArticleFilter(topics=("rockets",)))
    wanted = page._desk.reading.article_ids(ArticleFilter(query='"number 249"'))[0]
    window.open_article(wanted)
    qtbot.waitUntil(lambda: page.list.current_id == wanted)
    assert page.filter == ArticleFilter()
    assert page.preview.detail.row.title == "Harbour news number 249"


def test_a_filter_with_fixed_days_is_named(page):
    since = page._desk.now().replace(hour=0)
    page.show_filter(replace(ArticleFilter(), since=since, until=None))
    assert page.bar._period.currentText() == "10 Mar to now"


def test_a_list_that_does_not_answer_the_query_is_grey_and_not_counted(page, qtbot):
    box = page.bar.query._box
    assert page.bar._count.text() == "250"
    page.search()
    qtbot.keyClicks(box, "a AND b OR c")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.list._card.faint
    assert page.bar._count.text() == "—"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert not page.list._card.faint
    qtbot.waitUntil(lambda: page.bar._count.text() == "250")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_return_and_down_go_from_the_search_to_the_first_article(page, qtbot, key):
    page.search()
    qtbot.keyClicks(page.bar.query._box, "rocket AND 35")
    qtbot.keyClick(page.bar.query._box, key)
    qtbot.waitUntil(lambda: page.preview.detail is not None and page.preview.detail.row.title.startswith("Rocket 35"))
    assert page.list.hasFocus()


def test_escape_in_an_empty_search_box_leads_back_to_the_list(page, qtbot):
    page.search()
    qtbot.keyClick(page.bar.query._box, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
