"""A site's address in the dialog that adds feeds: its feeds are looked for, offered and chosen; queries say where they go."""

from __future__ import annotations

from datetime import timedelta

import pytest
from page_fakes import NOW, TOPICS, FakeReading, World
from PySide6.QtCore import Qt

from monitor.commands import AddFeeds, CancelDiscovery, Discover, Done, Found, Poll, Refused
from monitor.events import Progress
from monitor.model import Subscription
from ui.dialogs.add_feed import AddFeedDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

SITE = "https://paper.example"
MAIN = Found(f"{SITE}/main", "Main <b>news</b>", "rss20", NOW - timedelta(hours=2), 30)
SPORT = Found(f"{SITE}/sport", "Sport", "atom10", None, 1)


@pytest.fixture
def world():
    world = World(FakeReading(topic_list=list(TOPICS)))
    yield world
    world.close()


@pytest.fixture
def dialog(world, qtbot):
    dialog = AddFeedDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_feeds_of_a_site_are_offered_and_the_ticked_ones_followed(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 2}, found=(MAIN, SPORT))
    dialog.addresses.setPlainText("paper.example")
    assert dialog.frame.accept.text() == "Look for feeds"
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.found.list.count() == 2)
    assert world.sent == [Discover(SITE)]
    assert dialog.found.list.item(0).text() == f"Main <b>news</b>\nRSS · newest 2 h ago · 30 items · {SITE}/main"
    assert dialog.found.list.item(1).text() == f"Sport\nAtom · newest no dates · 1 item · {SITE}/sport"
    assert dialog.frame.accept.text() == "Add and poll"
    dialog.found.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.frame.accept.text() == "Add 2 feeds and poll"
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    urls = (MAIN.url, SPORT.url)
    assert world.sent[1:] == [AddFeeds(tuple(Subscription(url) for url in urls)), Poll(urls=urls)]


def test_the_keys_follow_from_looking_to_choosing(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 2}, found=(MAIN, SPORT))
    dialog.addresses.setPlainText(f"{SITE}/news.html")
    dialog.activateWindow()
    dialog.look.setFocus()
    qtbot.keyClick(dialog.look, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.found.list)
    qtbot.keyClick(dialog.found.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent[1] == AddFeeds((Subscription(MAIN.url),))


def test_after_a_search_without_a_feed_the_address_can_be_mended(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 0}, ("No feed was found.",))
    dialog.addresses.setPlainText(f"{SITE}/news.html")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.addresses)


def test_nothing_ticked_is_nothing_to_add(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 1}, found=(MAIN,))
    dialog.addresses.setPlainText(SITE)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.found.list.count() == 1)
    dialog.found.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.frame.accept.isEnabled()


def test_a_site_without_feeds_says_so_and_may_be_added_all_the_same(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 0}, ("No feed was found.",))
    dialog.addresses.setPlainText(SITE)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "No feed was found.")
    assert dialog.frame.accept.text() == "Add and poll"
    assert dialog.frame.accept.isEnabled()
    dialog.addresses.setPlainText(f"{SITE}/feed")
    assert not dialog.frame.told.isVisible()


def test_a_refused_search_is_said_in_place(world, dialog, qtbot):
    world.engine.refuse(Discover, Refused("not the address of a site"))
    dialog.addresses.setPlainText(f"{SITE}/page")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "not the address of a site")


def test_progress_is_shown_and_the_search_can_be_stopped(world, dialog):
    dialog.addresses.setPlainText(SITE)
    dialog.search()
    assert not dialog.frame.accept.isEnabled()
    world.signals.event.emit(Progress("discover", "Looking for feeds", 3, 8))
    assert (dialog.found.bar.value(), dialog.found.bar.maximum()) == (3, 8)
    dialog.found.cancel.click()
    assert world.sent[-1] == CancelDiscovery()


def test_another_address_or_a_closed_dialog_ends_the_search(world, dialog, qtbot):
    dialog.addresses.setPlainText(SITE)
    dialog.search()
    dialog.addresses.setPlainText("https://other.example")
    assert world.sent[-1] == CancelDiscovery()
    assert not dialog.found.isVisible()
    dialog.search()
    dialog.reject()
    assert world.sent[-2:] == [Discover("https://other.example"), CancelDiscovery()]


def test_an_address_of_a_feed_is_added_without_looking(dialog):
    dialog.addresses.setPlainText(f"{SITE}/feed.xml")
    assert dialog.frame.accept.text() == "Add and poll"
    assert dialog.look.isEnabled()


def test_a_query_says_where_it_is_sent_before_it_is_added(world, dialog, qtbot):
    dialog.addresses.setPlainText("google-news:ballistic missile")
    assert (
        dialog.sends.text()
        == "This feed is a search: the words “ballistic missile” are sent to Google News at every poll."
    )
    assert dialog.sends.isVisible()
    assert not dialog.look.isEnabled()
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (added, polled) = world.sent
    assert added.subscriptions[0].url.startswith("https://news.google.com/rss/search?q=ballistic%20missile")
    assert polled.urls == (added.subscriptions[0].url,)


def test_of_many_queries_those_that_are_not_shown_are_counted_and_named_in_the_tip(dialog):
    words = [f"ferry {number}" for number in range(5)]
    dialog.addresses.setPlainText("\n".join(f"gdelt:{word}" for word in words))
    assert [line.split("“")[1].split("”")[0] for line in dialog.sends.text().splitlines()] == words
    assert dialog.sends.toolTip() == ""
    dialog.addresses.setPlainText(
        "\n".join(["gdelt:ferry 0", *(f"gdelt:{word}" for word in words), "gdelt:pier", "gdelt:mole"])
    )
    lines = dialog.sends.text().splitlines()
    assert len(lines) == 6
    assert lines[-1] == "… and 2 more searches; the tip of these lines names them."
    assert "“pier”" in dialog.sends.toolTip()
    assert "“mole”" in dialog.sends.toolTip()


def test_a_query_that_a_site_offers_says_where_it_is_sent_when_it_is_ticked(world, dialog, qtbot):
    query = Found("https://news.google.com/rss/search?q=ferry", "Ferry", "rss20", None, 9)
    world.engine.answers[Discover] = Done({"found": 2}, found=(MAIN, query))
    dialog.addresses.setPlainText(SITE)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.found.list.count() == 2)
    assert not dialog.sends.isVisible()
    dialog.found.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.sends.text() == "This feed is a search: the words “ferry” are sent to Google News at every poll."
    assert dialog.sends.isVisible()
    dialog.found.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.sends.isVisible()


def test_a_plain_feed_sends_no_words_to_anybody(dialog):
    dialog.addresses.setPlainText(f"{SITE}/feed.xml")
    assert not dialog.sends.isVisible()
