"""Feeds that are meant for a proxy of their own, added in the window: not one request goes to them in another way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_fakes import TOPICS, FakeReading, World, feed
from PySide6.QtWidgets import QLineEdit

from monitor.commands import AddFeeds, Discover, Done, Found, Poll, Refused, SetProxyPassword
from monitor.model import Subscription
from ui.dialogs.add_feed import AddFeedDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

SITE, FEED = "http://harbour.onion", "http://harbour.onion/feed"
TOR, OURS = "socks5://127.0.0.1:9050", "socks5://me@proxy.example:1080"


@pytest.fixture
def world():
    world = World(FakeReading(topic_list=list(TOPICS), feed_list=[feed(1)]))
    yield world
    world.close()


@pytest.fixture
def dialog(world, qtbot):
    dialog = AddFeedDialog(world.desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def go_through(dialog: AddFeedDialog, address: str, password: str = "") -> None:
    dialog.proxy.rows.show_address(address)
    dialog.proxy.rows.password.findChild(QLineEdit).setText(password)


def search_in_vain(world: World, dialog: AddFeedDialog, qtbot) -> None:
    """A site is searched through our proxy, with a password."""
    world.engine.answers[Discover] = Done({"found": 0}, ("No feed was found.",))
    dialog.addresses.setPlainText(SITE)
    go_through(dialog, OURS, "secret")
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "No feed was found.")


def test_the_proxy_is_folded_away_until_it_is_wanted(dialog, qtbot):
    assert not dialog.proxy.isVisible()
    dialog.proxy.fold.head.click()
    assert dialog.proxy.isVisible()
    assert not dialog.proxy.rows.place.isVisible()
    dialog.proxy.rows.kind.setCurrentIndex(dialog.proxy.rows.kind.findData("socks5"))
    assert dialog.proxy.rows.place.isVisible()


def test_a_feed_is_added_with_its_proxy_before_it_is_polled(world, dialog, qtbot):
    dialog.addresses.setPlainText(FEED)
    go_through(dialog, TOR)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent == [AddFeeds((Subscription(FEED, proxy=TOR),)), Poll(urls=(FEED,))]


def test_a_site_is_searched_through_the_proxy_and_what_is_found_goes_through_it_too(world, dialog, qtbot):
    world.engine.answers[Discover] = Done({"found": 1}, found=(Found(FEED, "Harbour", "rss20", None, 1),))
    dialog.addresses.setPlainText(SITE)
    go_through(dialog, OURS, "secret")
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.found.list.count() == 1)
    assert world.sent == [SetProxyPassword(OURS, "secret"), Discover(SITE, proxy=OURS)]
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent[2:] == [AddFeeds((Subscription(FEED, proxy=OURS),)), Poll(urls=(FEED,))]


def test_a_password_of_a_proxy_that_nothing_goes_through_in_the_end_is_not_left_in_the_keyring(world, dialog, qtbot):
    search_in_vain(world, dialog, qtbot)
    dialog.reject()
    assert world.sent[-1] == SetProxyPassword(OURS, None)


def test_a_password_of_a_corrected_proxy_is_taken_back_before_the_new_feed_is_polled(world, dialog, qtbot):
    search_in_vain(world, dialog, qtbot)
    corrected = OURS.replace("1080", "1081")
    dialog.addresses.setPlainText(FEED)
    go_through(dialog, corrected, "secret")
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent[2:] == [
        SetProxyPassword(corrected, "secret"),
        AddFeeds((Subscription(FEED, proxy=corrected),)),
        SetProxyPassword(OURS, None),
        Poll(urls=(FEED,)),
    ]


@pytest.mark.parametrize("address", [SITE, FEED])
def test_a_dialog_that_closes_while_the_password_is_being_kept_takes_it_back_and_asks_nobody(
    world, dialog, qtbot, address
):
    dialog.addresses.setPlainText(address)
    go_through(dialog, OURS, "secret")
    dialog.frame.accept.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not world.signals.waiting)
    assert world.sent == [SetProxyPassword(OURS, "secret"), SetProxyPassword(OURS, None)]


def test_a_password_that_another_feed_needs_stays(world, dialog, qtbot):
    other = replace(feed(2), about=Subscription("https://b.example/feed", proxy=OURS))
    world.desk.reading.feed_list.append(other)
    search_in_vain(world, dialog, qtbot)
    dialog.reject()
    assert SetProxyPassword(OURS, None) not in world.sent


def test_a_proxy_that_cannot_be_used_is_said_and_nothing_is_asked_without_it(world, dialog, qtbot):
    dialog.addresses.setPlainText(FEED)
    dialog.proxy.rows.kind.setCurrentIndex(dialog.proxy.rows.kind.findData("socks5"))
    assert dialog.frame.told.text() == "Give the proxy's host and port, as in proxy.example:1080."
    assert not dialog.frame.accept.isEnabled()
    assert not dialog.look.isEnabled()
    go_through(dialog, OURS, "secret")
    assert dialog.frame.accept.isEnabled()
    world.engine.refuse(SetProxyPassword, Refused("The keyring is locked."))
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "The keyring is locked.")
    assert world.sent == [SetProxyPassword(OURS, "secret")]
