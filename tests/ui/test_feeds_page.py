"""The feeds page: health in plain words, adding, removing and taking it back, polling, OPML, settings of a feed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from page_fakes import NOW, TOPICS, FakeReading, World, feed
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox

from monitor.commands import AddFeeds, CancelRound, Done, EditFeed, ImportOpml, Poll, Refused, RemoveFeed, SetPassword
from monitor.events import FeedPolled, FeedsChanged, RoundFinished, RoundStarted
from monitor.glances import VisitRow
from monitor.habits import Habits
from monitor.model import ArticleFilter
from ui.pages import feeds_opml
from ui.pages.feeds import FeedsPage
from ui.pages.form_rows import Problem
from ui.pages.tables import MIDDLE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

FAILING = feed(3, state="failing", failures=3, last_status=404, last_error="The server says: not found")
WAITING = feed(4, state="waiting", last_status=429, next_poll=NOW + timedelta(hours=2))


@pytest.fixture
def shown(qtbot):
    made = []

    def show(*feeds, **more) -> tuple[World, FeedsPage]:
        world = World(FakeReading(feed_list=list(feeds), topic_list=list(TOPICS), **more))
        page = FeedsPage(world.desk)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        qtbot.waitUntil(lambda: page.model.rowCount() == len(feeds) and page._stack.currentIndex() == int(not feeds))
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()


def line(page, row):
    return [page.model.index(row, column).data() for column in range(page.model.columnCount())]


def test_feeds_in_trouble_stand_first_and_say_why(shown):
    _world, page = shown(feed(1), WAITING, FAILING)
    assert line(page, 0) == [
        "failing",
        "Paper 3",
        "The server says: not found (3 times in a row)",
        "31 min ago",
        "in 6 min",
        "Asia",
    ]
    assert line(page, 1)[:3] == ["waiting", "Paper 4", "Server says: try again after 20:30"]
    assert line(page, 2)[:3] == ["healthy", "Paper 1", "Read 4 min ago"]


def test_the_chosen_feed_says_what_can_be_done(shown):
    _world, page = shown(feed(1), FAILING)
    assert page.detail.feed == FAILING
    assert page.detail.advice.isVisible()
    assert page.detail.advice.text().startswith("There is no such page.")
    page.table.selectRow(1)
    assert page.detail.feed.id == 1
    assert not page.detail.advice.isVisible()


def test_the_last_polls_are_told_in_words(shown, qtbot):
    visits = [
        VisitRow("u", NOW, 304, "not-modified", 0, 0, None),
        VisitRow("u", NOW, 200, "new", 40, 3, None),
        VisitRow("u", NOW, 200, "new", 40, 40, 12_000),
        VisitRow("u", NOW, 503, "failed", 0, 0, None, "The server is busy"),
        VisitRow("u", NOW, 200, "new", 700, 600, None, flood=True),
    ]
    _world, page = shown(feed(1), visit_list=visits)
    qtbot.waitUntil(lambda: page.detail.visits.rowCount() == 5)
    assert [page.detail.visits.index(row, 1).data() for row in range(5)] == [
        "No change",
        "3 new of 40 items",
        "40 new of 40 items; a gap of about 3 h before it: items may have been missed",
        "The server is busy (503)",
        "600 new of 700 items; so many at once that they were told in one alert",
    ]


def test_what_its_last_document_held_and_who_could_push_its_news_stand_beside_a_feed(shown):
    known = Habits(items=40, undated=3, hub="https://hub.example/")
    read = feed(1, last_status=200)
    seen = replace(read, habits=known, polls=4, health=replace(read.health, seen_share=0.95))
    _world, page = shown(seen, replace(feed(2), polls=0))
    page.table.selectRow([one.id for one in page.model.feeds].index(1))
    facts, hub = page.detail.facts.text().split("\n")
    assert facts.endswith("last answer 200 · last document: 40 items, 3 undated, 95 % seen before")
    assert hub == (
        "Its news could be pushed by https://hub.example/ (WebSub). That needs a public address, so it is polled."
    )
    page.table.selectRow([one.id for one in page.model.feeds].index(2))
    assert "document" not in page.detail.facts.text()


def test_a_damaged_document_is_told_with_its_line(shown, qtbot):
    said = "Line 12: <title> is open where </headline> stands — 11 of 12 entries read as they stand."
    damaged = replace(feed(1), habits=Habits(items=12, note=said))
    visits = [
        VisitRow("u", NOW, 200, "new", 12, 2, None, said),
        VisitRow("u", NOW, 304, "not-modified", 0, 0, None, said),
    ]
    _world, page = shown(damaged, feed(2), visit_list=visits)
    assert line(page, 0)[:3] == ["has mistakes", "Paper 1", f"Its document has a mistake in it. {said}".rstrip(".")]
    assert page.detail.advice.text() == "The publisher has to mend it."
    qtbot.waitUntil(lambda: page.detail.visits.rowCount() == 2)
    told = [page.detail.visits.index(row, 1).data() for row in range(2)]
    assert told == [f"2 new of 12 items. {said}", f"No change. {said}"]


def test_an_empty_page_offers_three_ways_to_begin(shown):
    _world, page = shown()
    assert [each.text() for each in page.empty.buttons] == ["Choose feeds", "Add an address", "Import OPML"]


def test_removing_can_be_undone(shown, qtbot):
    world, page = shown(feed(1), feed(2))
    page.table.selectAll()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert {command.url for command in world.sent if isinstance(command, RemoveFeed)} == {feed(1).url, feed(2).url}
    text, undo = world.said[0]
    assert text == "2 feeds removed; the articles stay in the archive."
    undo()
    assert isinstance(world.sent[-1], AddFeeds)
    assert set(world.sent[-1].subscriptions) == {feed(1).about, feed(2).about}
    assert world.sent[-1].again, "a header whose value went to the keyring holds nothing up"


def test_the_selected_feeds_are_polled_and_progress_is_seen(shown, qtbot):
    world, page = shown(feed(1), feed(2))
    page.table.selectRow(1)
    page.poll_selected()
    assert world.sent == [Poll(urls=(feed(2).url,))]
    world.signals.tell(RoundStarted(2, NOW))
    world.signals.tell(FeedPolled(1, feed(1).url, "new", 3, 0, 1, 200, "", 10, 10, 1, 2))
    qtbot.waitUntil(lambda: page.progress.words.text() == "1 of 2 feeds · 3 new, 1 flagged")
    assert page.progress.isVisible()
    page.progress.cancel.click()
    assert world.sent[-1] == CancelRound()
    world.signals.tell(RoundFinished(NOW, 2, 3, 0, 1, 0, 1.0, cancelled=True))
    qtbot.waitUntil(lambda: not page.progress.isVisible())


def test_a_poll_of_all_says_which_feeds_were_left_out_and_why(shown, qtbot, monkeypatch):
    world, page = shown(feed(1), feed(2), feed(3))
    replies = []
    monkeypatch.setattr(world.engine, "send", lambda _command, reply: replies.append(reply))
    page.poll_all()
    world.signals.tell(RoundStarted(3, NOW))
    why = "A feed like this is asked every 15 minutes at most, so not before 2026-05-28T18:45:00Z; poll it alone to ask it sooner."
    world.signals.tell(FeedPolled(1, feed(1).url, "new", 3, 0, 1, 200, "", 10, 10, 1, 3))
    for number in (2, 3):
        world.signals.tell(FeedPolled(number, feed(number).url, "waiting", 0, 0, 0, None, why, 0, 0, number, 3))
    world.signals.tell(RoundFinished(NOW, 3, 3, 0, 1, 0, 1.0))
    replies[0](Done({}))
    qtbot.waitUntil(lambda: page.told.text() == f"Left out or not reached: 2 feeds. {why}")
    page.poll_all()
    assert not page.told.isVisible()


def test_a_round_whose_engine_is_lost_is_over(shown, qtbot):
    world, page = shown(feed(1))
    world.signals.tell(RoundStarted(1, NOW))
    qtbot.waitUntil(page.progress.isVisible)
    assert world.desk.round == [RoundStarted(1, NOW)]
    world.signals.broken("the engine has stopped")
    qtbot.waitUntil(lambda: not page.progress.isVisible())
    assert world.desk.round == []


def test_a_poll_that_is_refused_says_why(shown, qtbot):
    world, page = shown(feed(1))
    world.engine.refuse(Poll, Refused("A round is under way already."))
    page.poll_all()
    qtbot.waitUntil(lambda: page.told.text() == "A round is under way already.")
    assert not page.progress.isVisible()


def test_finding_a_feed_keeps_what_was_chosen(shown):
    _world, page = shown(feed(1), feed(2), FAILING)
    page.table.selectRow(2)
    page.sought.setText("world")
    assert [each.id for each in page.model.feeds] == [2]
    assert page.detail.feed.id == 2
    page.sought.setText("")
    assert [each.id for each in page.selected()] == [2]


def test_a_changed_feed_is_shown_without_losing_the_selection(shown, qtbot):
    world, page = shown(feed(1), feed(2))
    page.table.clearSelection()  # selectRow adds to the selection while another test's Ctrl key counts as held
    page.table.selectRow(1)
    world.reading.feed_list[0] = feed(1, state="failing")
    world.signals.tell(FeedsChanged())
    qtbot.waitUntil(lambda: page.model.feeds[0].health.state == "failing")
    assert [each.id for each in page.selected()] == [2]
    assert page.detail.feed.id == 2


def test_settings_are_sent_when_saved_and_the_password_goes_to_the_keyring(shown, qtbot):
    world, page = shown(feed(1))
    form = page.detail.settings
    assert not form.save_button.isEnabled()
    form.form.feed_title.setText("The Paper")
    form.form.country.setText("kr")
    form.form.interval.setCurrentIndex(form.form.interval.findData(30))
    form.form.topic.setCurrentIndex(2)
    form.form.connection.username.setText("me")
    form.form.connection.password.line.setText("secret")
    form.save_button.click()
    qtbot.waitUntil(lambda: len(world.sent) == 2 and not form.form.connection.password.value)
    about = replace(feed(1).about, title="The Paper", country="KR", interval_minutes=30, topic="summits", username="me")
    assert world.sent == [EditFeed(feed(1).url, about), SetPassword(about.url, "me", "secret")]
    assert not form.save_button.isEnabled()


def test_a_password_kept_for_this_session_only_is_said(shown, qtbot):
    world, page = shown(feed(1))
    world.engine.answers[SetPassword] = Done({}, ("No keyring answers: the password is kept until Wirewatch ends.",))
    form = page.detail.settings
    form.form.connection.username.setText("me")
    form.form.connection.password.line.setText("secret")
    form.save()
    qtbot.waitUntil(lambda: "until Wirewatch ends" in form.told.text())


def test_a_wrong_address_is_said_where_it_was_typed(shown):
    world, page = shown(feed(1))
    form = page.detail.settings
    form.form.url.setText("paper")
    form.save()
    assert form.form.rows.told == Problem("url", "The address must begin with https:// or http://")
    assert world.sent == []
    form.discard_button.click()
    assert form.form.url.text() == feed(1).url


def test_edits_are_not_lost_when_a_poll_comes_between(shown, qtbot):
    world, page = shown(feed(1))
    page.detail.settings.form.feed_title.setText("Half typ")
    world.reading.feed_list[0] = feed(1, failures=1, state="failing")
    world.signals.tell(FeedsChanged())
    qtbot.waitUntil(lambda: page.detail.feed.health.state == "failing")
    assert page.detail.settings.form.feed_title.text() == "Half typ"


def test_a_narrow_table_gives_the_reason_first(shown):
    about = replace(feed(3).about, title="", url="https://www.paper.example/feeds/world/all.xml")
    lost = feed(3, state="failing", failures=2, last_error="The name www.paper.example cannot be found.")
    _world, page = shown(replace(lost, about=about))
    assert line(page, 0)[2] == "Name cannot be found (2 times in a row)"
    assert "www.paper.example" in page.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert page.model.index(0, 1).data(MIDDLE) is True


def test_edits_of_a_feed_wait_while_another_is_looked_at(shown, qtbot):
    world, page = shown(feed(1), feed(2))
    form = page.detail.settings
    first = page.detail.feed.id
    form.form.feed_title.setText("Half typed")
    page.table.selectRow(1)
    assert form.form.feed_title.text() == "Paper 2"
    assert page.unsaved() == [f"Feed: Paper {first}"]
    page.table.selectRow(0)
    assert form.form.feed_title.text() == "Half typed"
    page.table.selectRow(1)
    form.form.folder.setEditText("Elsewhere")
    done = []
    page.save_unsaved(lambda: done.append(True))
    qtbot.waitUntil(lambda: done == [True])
    assert [command.about.title for command in world.sent] == ["Half typed", "Paper 2"]
    assert page.unsaved() == []


def test_a_topic_that_is_gone_is_no_change_of_the_feed(shown):
    about = replace(feed(1).about, topic="long-gone", country="kr")
    _world, page = shown(replace(feed(1), about=about))
    assert page.unsaved() == []
    assert not page.detail.settings.save_button.isEnabled()


def test_an_opml_file_is_imported_and_its_rejects_are_named(shown, tmp_path, qtbot):
    world, page = shown(feed(1))
    file = tmp_path / "mine.opml"
    file.write_bytes('<?xml version="1.0" encoding="iso-8859-1"?><opml><outline text="Café"/></opml>'.encode("latin-1"))
    world.engine.answers[ImportOpml] = Done({"added": 2, "known": 1, "rejected": 1}, ("line 9: not a web address",))
    page.import_file(file)
    qtbot.waitUntil(lambda: page.told.text().startswith("2 feeds added"))
    assert page.told.text() == "2 feeds added, 1 was known already, 1 was rejected: line 9: not a web address"
    assert world.sent[0].text.encode("utf-8", "surrogateescape") == file.read_bytes()


def test_an_unreadable_opml_file_is_said(shown, tmp_path, qtbot):
    world, page = shown(feed(1))
    page.import_file(tmp_path / "absent.opml")
    qtbot.waitUntil(lambda: page.told.text().startswith("absent.opml cannot be read"))
    assert world.sent == []


def test_what_a_list_sends_elsewhere_is_told_before_anything_is_imported(shown, tmp_path, qtbot):
    world, page = shown(feed(1))
    file = tmp_path / "mine.opml"
    file.write_text("<opml/>\nquery one")
    for choice, sent in (("Leave it", []), ("Import", [ImportOpml("<opml/>\nquery one", proxies=True)])):
        page.import_file(file)
        qtbot.waitUntil(lambda: bool(page.findChildren(QMessageBox)))
        (box,) = page.findChildren(QMessageBox)
        assert box.informativeText() == "query one is told."
        assert world.sent == []
        next(button for button in box.buttons() if button.text() == choice).click()
        qtbot.waitUntil(lambda sent=sent: world.sent == sent and not page.findChildren(QMessageBox))
    assert page.told.text() != "Nothing was imported."


@pytest.mark.parametrize("choice", ["Leave it", "Save"])
def test_a_new_address_that_is_a_query_is_told_before_it_is_saved(shown, qtbot, choice):
    world, page = shown(feed(1))
    page.detail.settings.form.url.setText("https://news.google.com/rss/search?q=ferry")
    page.detail.settings.save()
    (box,) = page.findChildren(QMessageBox)
    assert "“ferry” are sent to Google News" in box.informativeText()
    assert world.sent == []
    next(button for button in box.buttons() if button.text() == choice).click()
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
    assert (choice == "Save") == bool(world.sent)
    assert (choice == "Save") != (
        page.detail.settings.told.text() == "The new address was left out; nothing was saved."
    )


def test_a_dropped_file_is_imported(shown, tmp_path, qtbot):
    world, page = shown(feed(1))
    file = tmp_path / "mine.opml"
    file.write_text("<opml/>")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: world.sent == [ImportOpml("<opml/>")])


def test_feeds_are_exported_as_opml(shown, tmp_path, qtbot):
    _world, page = shown(feed(1))
    page.export_file(tmp_path / "out.opml")
    qtbot.waitUntil(lambda: page.told.text().startswith("The feeds are in"))
    assert feed(1).url in (tmp_path / "out.opml").read_text()


def test_an_export_says_what_it_left_out(shown, tmp_path, qtbot):
    own = replace(feed(2), about=replace(feed(2).about, url="file:///srv/own.xml"))
    _world, page = shown(feed(1), own)
    page.export_file(tmp_path / "out.opml")
    qtbot.waitUntil(lambda: page.told.text().endswith("1 feed without an address on the web left out"))


def test_the_articles_of_a_feed_are_one_click_away(shown):
    world, page = shown(feed(1))
    page.detail.articles.click()
    assert world.went == [("articles", ArticleFilter(feeds=(1,)))]


def test_opml_goes_to_the_engine_byte_for_byte(tmp_path):
    file = tmp_path / "mine.opml"
    file.write_bytes("<opml>é</opml>".encode("utf-16"))
    assert feeds_opml.read_file(file).encode("utf-8", "surrogateescape") == file.read_bytes()


def test_the_keys_go_to_the_heart_of_the_page(shown):
    _world, page = shown(feed(1))
    page.main.setFocus()
    assert page.table.hasFocus()


def test_feeds_that_answer_but_bring_nothing_say_so_and_what_to_do(shown):
    empty = replace(feed(1), habits=Habits(empty=4))
    missed = replace(feed(2), habits=Habits(gap_seconds=7200, gap_at=NOW))
    _world, page = shown(missed, empty, feed(3))
    assert [line(page, row)[0] for row in range(3)] == ["empty", "missed items", "healthy"]
    assert line(page, 0)[2] == "The server answers, but the feed has held no entry 4 times in a row"
    assert page.detail.advice.text().startswith("Open the publisher's site")
    page.table.selectRow(1)
    assert page.detail.advice.text().startswith("Poll it more often")
