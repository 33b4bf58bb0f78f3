"""The side bar's searches, folders and feeds: a search kept by a name comes back, a folder shows its feeds and how they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from window_fakes import NOON

from monitor import settings as choices
from monitor.commands import SaveSettings
from monitor.events import FeedsChanged
from monitor.habits import Habits
from monitor.model import ArticleFilter, Feed, Health, Subscription
from ui.search_line import line_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so


def keys(window):
    return [window.sidebar._place(row).key for row in range(window.sidebar.count())]


def go(window, key):
    window.sidebar.setCurrentRow(keys(window).index(key))


def feed(number, name, folder, state="ok"):
    health = Health(
        state=state, last_polled=NOON, last_error="The server does not answer" if state == "failing" else None
    )
    return Feed(number, Subscription(f"https://{number}.example/feed", name, folder), health=health)


def test_a_search_is_kept_from_the_page_and_comes_back_from_the_side_bar(window, archive, link, monkeypatch, qtbot):
    archive.write("Rocket up")
    monkeypatch.setattr("ui.searches.asked_for", lambda *_args: "Rockets unread")
    window.go("articles", ArticleFilter(query="rocket*", unread=True))
    window.actions_table["save-search"].trigger()
    saved = [one for one in link.asked if isinstance(one, SaveSettings)]
    assert choices.parse(saved[0].toml).searches == "Rockets unread\trocket* is:unread\n"
    assert "search:Rockets unread" in keys(window)
    window.go("overview")
    go(window, "search:Rockets unread")
    assert window.articles.filter == ArticleFilter(query="rocket* is:unread")
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 1)
    assert keys(window)[window.sidebar.currentRow()] == "search:Rockets unread"


def test_a_forgotten_search_can_be_brought_back(window, qtbot):
    window.searches.keep("Korea", "rocket*")
    go(window, "search:Korea")
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Delete)
    assert "search:Korea" not in keys(window)
    window.status._undo_button.click()
    assert "search:Korea" in keys(window)


def test_a_search_that_was_replaced_can_be_brought_back(window):
    window.searches.keep("Korea", "rocket*")
    window.searches.keep("Korea", "talks")
    window.status._undo_button.click()
    assert window.desk.settings.searches == "Korea\trocket*\n"


def test_all_articles_are_no_search(window):
    window.searches.ask(ArticleFilter())
    assert window.status.text == "A search that finds all articles needs no name"


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        (ArticleFilter(), ""),
        (ArticleFilter(topics=("rockets",), langs=("ko", "ja")), "topic:rockets (lang:ko OR lang:ja)"),
        (ArticleFilter(query="a OR b", langs=("ko",)), "(a OR b) lang:ko"),
        (ArticleFilter(folder="East Asia", starred=True, flagged=True), 'is:flagged is:starred folder:"East Asia"'),
        (ArticleFilter(since=NOON - timedelta(days=7)), "after:7d"),
        (ArticleFilter(since=NOON - timedelta(days=9), until=NOON), "after:2026-03-01 before:2026-03-10"),
        (ArticleFilter(feeds=(1,)), 'feed:"Northern Post"'),
    ],
)
def test_a_filter_is_told_as_one_would_type_it(window_desk, asked, line):
    assert line_of(asked, window_desk) == line
    if not asked.folder:  # there is no such folder here
        window_desk.reading.count(ArticleFilter(query=line), 1)


def test_flagged_and_unread_articles_have_lines(window):
    go(window, "flagged")
    assert window.articles.filter == ArticleFilter(flagged=True)
    go(window, "unread")
    assert window.articles.filter == ArticleFilter(unread=True)
    assert keys(window)[window.sidebar.currentRow()] == "unread"


def test_the_archives_feeds_stand_under_the_feeds_page(window, link, qtbot):
    link.tell(FeedsChanged())
    qtbot.waitUntil(lambda: "folder:" in keys(window))
    go(window, "folder:")
    assert window.articles.filter == ArticleFilter(feeds=(1, 2))
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Right)
    assert "feed:1" in keys(window)
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Left)
    assert "feed:1" not in keys(window)


def test_a_folder_opens_by_its_arrow_and_says_how_its_feeds_are(window, qtbot):
    bar = window.sidebar
    bar.use_feeds([feed(1, "North", "Asia"), feed(2, "Coast", "Asia", "failing"), feed(3, "West", "")])
    place = bar._place(keys(window).index("folder:Asia"))
    assert (place.count, place.opened) == ("1 !", False)
    box = bar.visualItemRect(bar.item(keys(window).index("folder:Asia")))
    before = window.page_name
    qtbot.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, box.center().y()))
    assert window.page_name == before
    first = keys(window).index("folder:Asia") + 1
    assert keys(window)[first : first + 3] == ["feed:2", "feed:1", "folder:"]
    spoken = bar.item(first).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Coast, failing: The server does not answer")
    assert bar._place(first + 2).text == "Other feeds"
    go(window, "feed:2")
    assert window.articles.filter == ArticleFilter(feeds=(2,))


def test_a_folder_counts_a_feed_that_fell_silent_as_the_line_of_all_feeds_does(window):
    quiet = replace(feed(1, "North", "Asia"), habits=Habits(silent_from=NOON - timedelta(days=1)))
    quiet = replace(quiet, health=replace(quiet.health, newest_item=NOON - timedelta(days=40)))
    window.sidebar.use_feeds([quiet, feed(2, "Coast", "Asia")])
    assert window.sidebar._place(keys(window).index("folder:Asia")).count == "1 !"


def test_a_feed_that_is_renamed_is_told_anew(window):
    window.sidebar.use_feeds([feed(1, "North", "Asia")])
    renamed = replace(feed(1, "North", "Asia"), about=Subscription("https://1.example/feed", "North", "Europe"))
    window.sidebar.use_feeds([renamed])
    assert "folder:Europe" in keys(window)
    assert "folder:Asia" not in keys(window)
