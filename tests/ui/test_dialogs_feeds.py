"""Welcome and adding feeds: what is offered, what is checked while typing, what is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_fakes import TOPICS, FakeReading, World, feed
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from monitor.commands import AddFeeds, Done, Poll, Refused, RemoveTopic, SaveSettings, SaveTopic, SetPassword
from monitor.model import Subscription
from monitor.settings import Settings
from ui.dialogs import addresses
from ui.dialogs.add_feed import AddFeedDialog
from ui.dialogs.welcome import WelcomeDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

OFFERED = [
    Subscription("https://a.example/feed", "Harbour Post", folder="Islands", lang="en"),
    Subscription("https://b.example/feed", "Island Wire", folder="Islands"),
    Subscription("https://c.example/feed", "Ferry Search", folder="Searches", headline_only=True),
]


@pytest.fixture
def asked(qtbot):
    made = []

    def ask(kind, reading=None, **more) -> tuple[World, QDialog]:
        world = World(reading or FakeReading(offered=OFFERED, topic_list=list(TOPICS)), **more)
        dialog = kind(world.desk)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(world)
        return world, dialog

    yield ask
    for world in made:
        world.close()


def sent(world, kind):
    return [command for command in world.sent if isinstance(command, kind)]


def test_welcome_offers_regions_with_all_but_search_feeds_ticked(asked):
    _world, dialog = asked(WelcomeDialog)
    assert [dialog.tree.topLevelItem(row).text(0) for row in range(2)] == ["Islands (2)", "Searches (1)"]
    assert dialog.tree.topLevelItem(0).child(0).text(0) == "Harbour Post (en)"
    assert dialog.chosen() == OFFERED[:2]
    assert dialog.number.text() == "2 feeds to add"


def test_welcome_subscribes_and_polls_at_once(asked, qtbot):
    world, dialog = asked(WelcomeDialog)
    dialog.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert sent(world, AddFeeds) == [AddFeeds(tuple(OFFERED))]
    assert sent(world, Poll) == [Poll()]
    assert "welcomed = true" in sent(world, SaveSettings)[0].toml
    assert world.desk.settings.welcomed


def test_a_topic_that_is_not_wanted_at_first_is_taken_out_and_one_that_is_missing_is_made(asked, qtbot):
    world, dialog = asked(WelcomeDialog, FakeReading(offered=OFFERED, topic_list=[TOPICS[0]]))
    dialog.topics["missile-launches"].setChecked(False)
    dialog.poll.setChecked(False)
    dialog.send()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert sent(world, RemoveTopic) == [RemoveTopic("missile-launches")]
    assert [command.name for command in sent(world, SaveTopic)] == ["summits"]
    assert sent(world, Poll) == []


def test_a_starter_topic_is_offered_and_comes_only_when_it_is_ticked(asked, qtbot):
    world, dialog = asked(WelcomeDialog, FakeReading(offered=OFFERED, topic_list=list(TOPICS)))
    assert not dialog.topics["sanctions"].isChecked()
    dialog.topics["sanctions"].setChecked(True)
    dialog.send()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [command.name for command in sent(world, SaveTopic)] == ["sanctions"]


def test_a_second_welcome_adds_only_what_is_new_and_removes_nothing(asked, qtbot):
    known = replace(feed(1), about=OFFERED[0])
    reading = FakeReading(offered=OFFERED, topic_list=list(TOPICS), feed_list=[known])
    world, dialog = asked(WelcomeDialog, reading, settings=Settings(welcomed=True))
    assert "followed already" in dialog.tree.topLevelItem(0).child(0).text(0)
    dialog.topics["summits"].setChecked(False)
    dialog.send()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert sent(world, AddFeeds) == [AddFeeds((OFFERED[1],))]
    assert sent(world, RemoveTopic) == []


def test_not_now_is_not_asked_again(asked):
    world, dialog = asked(WelcomeDialog)
    dialog.frame.close.click()
    assert not dialog.isVisible()
    assert world.desk.settings.welcomed
    assert sent(world, AddFeeds) == []


def test_a_welcome_that_is_refused_stays_and_says_why(asked, qtbot):
    world, dialog = asked(WelcomeDialog)
    world.engine.refuse(AddFeeds, Refused("The archive is read-only."))
    dialog.send()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "The archive is read-only.")
    assert dialog.isVisible()
    assert dialog.frame.accept.isEnabled()


def test_addresses_are_added_and_polled(asked, qtbot):
    world, dialog = asked(AddFeedDialog, FakeReading(feed_list=[feed(1)]))
    world.engine.answers[AddFeeds] = Done({"added": 2, "known": 0, "rejected": 0})
    assert not dialog.frame.accept.isEnabled()
    dialog.addresses.setPlainText("paper.example/rss\n\nfeed://b.example/atom\npaper.example/rss")
    assert dialog.frame.accept.text() == "Add 2 feeds and poll"
    dialog.folder.setCurrentText("Asia")
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    urls = ("https://paper.example/rss", "https://b.example/atom")
    assert world.sent == [AddFeeds(tuple(Subscription(url, folder="Asia") for url in urls)), Poll(urls=urls)]
    assert world.said[0][0] == "2 feeds added."


def test_a_wrong_line_is_said_while_typing(asked):
    _world, dialog = asked(AddFeedDialog)
    dialog.addresses.setPlainText("https://paper.example/rss\nftp://paper.example/")
    assert dialog.frame.told.text() == "Line 2: only http and https can be asked, not ftp."
    assert not dialog.frame.accept.isEnabled()
    dialog.addresses.setPlainText("https://paper.example/rss")
    assert not dialog.frame.told.isVisible()
    assert dialog.frame.accept.isEnabled()


def test_a_password_goes_to_the_keyring_and_never_into_the_address(asked, qtbot):
    world, dialog = asked(AddFeedDialog)
    world.engine.answers[SetPassword] = Done({}, ("No keyring: kept until Wirewatch ends.",))
    dialog.addresses.setPlainText("https://paper.example/rss")
    dialog.username.setText("me")
    dialog.password.setText("secret")
    dialog.allow_local.setChecked(True)
    dialog.send()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    about = Subscription("https://paper.example/rss", allow_local=True, username="me")
    assert world.sent[:2] == [AddFeeds((about,)), SetPassword(about.url, "me", "secret")]
    assert world.said[0][0].endswith("No keyring: kept until Wirewatch ends.")


def test_a_password_that_was_pasted_with_its_address_is_moved_to_the_keyring(asked, qtbot):
    world, dialog = asked(AddFeedDialog)
    dialog.addresses.setPlainText("https://me%40home:se%20cret@paper.example:8080/rss?x=1")
    assert dialog.addresses.toPlainText() == "https://paper.example:8080/rss?x=1"
    assert (dialog.username.text(), dialog.password.text()) == ("me@home", "se cret")
    assert not dialog.addresses.document().isUndoAvailable()
    dialog.send()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    about = Subscription("https://paper.example:8080/rss?x=1", username="me@home")
    assert world.sent[:2] == [AddFeeds((about,)), SetPassword(about.url, "me@home", "se cret")]


def test_passwords_in_several_addresses_are_refused(asked):
    _world, dialog = asked(AddFeedDialog)
    dialog.addresses.setPlainText("https://me:secret@a.example/\nhttps://b.example/")
    assert "must not hold a password" in dialog.frame.told.text()
    assert not dialog.frame.accept.isEnabled()


def test_a_user_name_is_for_one_feed(asked):
    _world, dialog = asked(AddFeedDialog)
    dialog.addresses.setPlainText("a.example\nb.example")
    dialog.username.setText("me")
    assert "add this feed alone" in dialog.frame.told.text()


def test_what_the_engine_rejects_is_named_and_the_dialog_stays(asked, qtbot):
    world, dialog = asked(AddFeedDialog)
    world.engine.answers[AddFeeds] = Done(
        {"added": 0, "known": 0, "rejected": 1}, ("https://10.0.0.1/: a local address",)
    )
    dialog.addresses.setPlainText("10.0.0.1")
    dialog.send()
    qtbot.waitUntil(lambda: "a local address" in dialog.frame.told.text())
    assert dialog.isVisible()
    assert sent(world, Poll) == []


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("paper.example", "https://paper.example"),
        ("feed:https://paper.example/x", "https://paper.example/x"),
        ("HTTP://paper.example", "HTTP://paper.example"),
        ("localhost:8000/feed", "https://localhost:8000/feed"),
        ("[::1]:8000", "https://[::1]:8000"),
    ],
)
def test_addresses_are_completed(typed, url):
    assert addresses.read(typed) == addresses.Read((url,), ())


def test_what_only_the_engine_knows_is_taken_as_the_engine_reads_it():
    known = {"localhost:1200/a": "http://localhost:1200/a", "tides:harbour": "https://tides.example/harbour"}
    read = addresses.read("localhost:1200/a\ntides:harbour\npaper.example", lambda typed: known.get(typed, ""))
    assert read == addresses.Read((*known.values(), "https://paper.example"), ())


@pytest.mark.parametrize(
    "typed", ["word", "two words.example", "https://", "https://me:pw@x.example", "http://[bad", "x.example:99999"]
)
def test_what_is_no_address_is_said(typed):
    read = addresses.read(typed)
    assert read.urls == ()
    assert read.wrong[0].startswith("Line 1: ")
