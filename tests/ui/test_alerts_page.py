"""The alert list: what it shows, what opens, and the test notification."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from page_fakes import NOW, TOPICS, FakeReading, World
from PySide6.QtCore import Qt

from monitor.commands import Done, MarkAlertsSeen, Refused, SnoozeAlerts, TestAlert
from monitor.events import AlertsChanged
from monitor.messages import Telling
from monitor.model import Alert, ArticleFilter
from monitor.settings import Settings
from ui.pages.alerts import AlertsPage
from ui.pages.alerts_model import KINDS
from ui.pages.snoozing import until_morning

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

FLAG = Alert(
    3, NOW - timedelta(minutes=5), "missile-launches", "flag", "Two rockets fired", "Harbour Post", article_id=77
)
SUMMARY = Alert(2, NOW - timedelta(days=2), "summits", "summary", "12 articles", "First poll of Island Wire", seen=True)
FEED = Alert(1, NOW - timedelta(days=40), "", "feed", "Paper 3 fails", "not found", seen=True)


@pytest.fixture
def shown(qtbot):
    made = []

    def show(*alerts, **more) -> tuple[World, AlertsPage]:
        world = World(FakeReading(topic_list=list(TOPICS), alert_list=list(alerts)), **more)
        page = AlertsPage(world.desk)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        qtbot.waitUntil(lambda: page.model.rowCount() == len(alerts) and page._stack.currentIndex() == int(not alerts))
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()


def test_alerts_stand_newest_first_with_time_topic_and_text(shown):
    _world, page = shown(FLAG, SUMMARY, FEED)
    lines = [[page.model.index(row, column).data() for column in range(3)] for row in range(3)]
    assert lines == [
        ["18:25", "Missile launches", "Two rockets fired · Harbour Post"],
        ["Sun 18:30", "Summits", "12 articles · First poll of Island Wire"],
        ["2 Apr", "Feeds", "Paper 3 fails · not found"],
    ]


def test_unseen_alerts_are_bold_and_counted(shown):
    _world, page = shown(FLAG, SUMMARY)
    assert page.model.index(0, 2).data(Qt.ItemDataRole.FontRole).bold()
    assert page.model.index(1, 2).data(Qt.ItemDataRole.FontRole) is None
    assert page.head.number.text() == "1 not seen yet"


def test_an_alert_opens_what_it_is_about(shown):
    world, page = shown(FLAG, SUMMARY, FEED)
    for row in range(3):
        page.table.activated.emit(page.model.index(row, 0))
    assert world.opened == [77]
    assert world.went == [("articles", ArticleFilter(topics=("summits",))), ("feeds", None)]


def test_an_alert_that_is_opened_was_seen(shown):
    world, page = shown(FLAG, SUMMARY)
    for row in range(2):
        page.table.activated.emit(page.model.index(row, 0))
    assert world.sent == [MarkAlertsSeen(ids=(FLAG.id,))]


def test_mark_all_as_seen_tells_the_engine(shown):
    world, page = shown(FLAG)
    page.head.mark_seen.click()
    assert world.sent == [MarkAlertsSeen()]


def test_without_alerts_the_page_teaches_and_offers_a_test(shown, qtbot):
    world, page = shown()
    world.engine.answers[TestAlert] = Done({}, ("Shown by the desktop's notification daemon.",))
    page.empty.buttons[0].click()
    qtbot.waitUntil(lambda: "daemon" in page.told.text())
    assert world.sent == [TestAlert()]


def test_a_test_that_cannot_be_sent_says_why(shown, qtbot):
    world, page = shown(FLAG)
    world.engine.refuse(TestAlert, Refused("No notification daemon answers."))
    page.test()
    qtbot.waitUntil(lambda: page.told.text() == "No notification daemon answers.")


def test_a_new_alert_appears_by_itself_and_the_chosen_one_stays_chosen(shown, qtbot):
    world, page = shown(SUMMARY, FEED)
    page.table.setCurrentIndex(page.model.index(1, 0))
    world.reading.alert_list.insert(0, FLAG)
    world.signals.tell(AlertsChanged((FLAG,)))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.table.currentIndex().row() == 2


def test_notifications_that_are_off_are_said_to_be_off(shown):
    world, page = shown(FLAG, settings=Settings(notifications=False))
    assert page.told.isVisible()
    world.desk.use_settings(replace(world.desk.settings, notifications=True))
    assert not page.told.isVisible()


def test_markup_in_an_alert_is_shown_as_text(shown):
    _world, page = shown(replace(FLAG, title="<b>bold</b>\n\u202eabc", text=""))
    assert page.model.index(0, 2).data() == "<b>bold</b> abc"


def test_the_keys_go_to_the_heart_of_the_page(shown):
    _world, page = shown(FLAG)
    page.main.setFocus()
    assert page.table.hasFocus()


def test_the_list_is_narrowed_to_a_topic_and_to_what_was_not_seen(shown, qtbot):
    _world, page = shown(FLAG, SUMMARY, FEED)
    page.head.unseen.click()
    qtbot.waitUntil(lambda: list(page.model.ids) == [FLAG.id])
    page.head.topic.setCurrentIndex(page.head.topic.findData("summits"))
    page.head.topic.activated.emit(page.head.topic.currentIndex())
    qtbot.waitUntil(lambda: not page.model.ids)
    assert page._stack.currentIndex() == 0, "there are alerts, only none of these"
    page.head.unseen.click()
    qtbot.waitUntil(lambda: list(page.model.ids) == [SUMMARY.id])


def test_the_list_is_narrowed_to_a_kind(shown, qtbot):
    _world, page = shown(FLAG, SUMMARY, FEED)
    page.head.kind.setCurrentIndex(page.head.kind.findText("Feeds"))
    page.head.kind.activated.emit(page.head.kind.currentIndex())
    qtbot.waitUntil(lambda: list(page.model.ids) == [FEED.id])


def test_every_kind_of_alert_can_be_asked_for(shown):
    _world, page = shown(FLAG)
    offered = {kind for row in range(page.head.kind.count()) for kind in page.head.kind.itemData(row)}
    assert offered == set(KINDS)


def test_all_alerts_ever_raised_are_in_the_list_and_only_those_on_the_screen_are_read(shown, qtbot):
    many = [replace(FLAG, id=number, title=f"Alert {number}") for number in range(20_000, 0, -1)]
    world, page = shown(*many)
    assert page.head.number.text() == "20,000 not seen yet"
    assert world.reading.blocks_read <= 3
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.table.rowAt(page.table.viewport().height() - 5) == 19_999)
    assert page.model.index(19_999, 2).data() == "Alert 1 · Harbour Post"
    page.table.grab()
    assert world.reading.blocks_read <= 8


def test_seen_is_told_of_the_chosen_topic_only(shown, qtbot):
    world, page = shown(FLAG, replace(SUMMARY, seen=False))
    page.head.topic.setCurrentIndex(page.head.topic.findData("summits"))
    page.head.topic.activated.emit(page.head.topic.currentIndex())
    qtbot.waitUntil(lambda: page.head.number.text() == "1 not seen yet")
    page.head.mark_seen.click()
    assert world.sent == [MarkAlertsSeen(ids=(SUMMARY.id,))]


def test_a_snooze_holds_back_all_or_the_chosen_topic_and_says_until_when(shown, qtbot):
    world, page = shown(FLAG)
    snooze = page.head.snooze
    snooze.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: page.told.text() == "All alerts wait for an hour.")
    page.head.topic.setCurrentIndex(page.head.topic.findData("missile-launches"))
    snooze.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: page.told.text() == "Alerts of Missile launches wait for 4 hours.")
    assert not snooze.end.isEnabled()
    world.reading.told_how = Telling(snoozed={"missile-launches": NOW + timedelta(hours=4)})
    world.signals.tell(AlertsChanged())
    qtbot.waitUntil(lambda: snooze.text() == "Snoozed until 22:30")
    snooze.end.trigger()
    qtbot.waitUntil(lambda: page.told.text() == "Alerts of Missile launches are told again.")
    assert world.sent == [
        SnoozeAlerts("", 60),
        SnoozeAlerts("missile-launches", 240),
        SnoozeAlerts("missile-launches", 0),
    ]


def test_until_tomorrow_is_until_seven_by_the_local_clock_also_when_it_changes():
    berlin = ZoneInfo("Europe/Berlin")
    assert until_morning(datetime(2026, 3, 28, 21, 0, tzinfo=UTC), berlin) == 8 * 60
    assert until_morning(datetime(2026, 10, 24, 20, 0, tzinfo=UTC), berlin) == 10 * 60
