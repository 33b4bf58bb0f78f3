"""The window: its pages, its actions, what it says, how it comes and goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from window_fakes import NOON, FakeLink

from monitor import settings as choices
from monitor.commands import CancelRound, Done, ImportOpml, MarkAlertsSeen, SaveSettings
from monitor.errors import UserError
from monitor.events import (
    AlertsChanged,
    ArticleOpened,
    ArticlesChanged,
    FeedPolled,
    Progress,
    RoundFinished,
    RoundStarted,
    SettingsChanged,
    TopicsChanged,
    Trouble,
)
from monitor.glances import ArchiveSummary
from monitor.model import Alert, ArticleFilter, Topic
from ui.action_table import TABLE
from ui.dialogs.export import ExportDialog
from ui.front import Front
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

FINISHED = RoundFinished(NOON - timedelta(minutes=2), 48, 31, 2, 4, 1, 9.5, next_round=NOON + timedelta(minutes=6))


def test_every_page_can_be_reached_by_its_key(window, qtbot):
    for number, name in enumerate(("overview", "articles", "charts", "topics", "feeds", "alerts"), 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert window.page_name == name
        assert window.sidebar._place(window.sidebar.currentRow()).page == name


def test_pages_are_made_when_first_shown(window):
    assert set(window._pages) == {"overview"}
    window.go("charts")
    window.go("overview")
    window.go("charts")
    assert window.page("charts").refreshed == 2


def test_the_side_bar_leads_to_pages_and_topics(window, archive, qtbot):
    archive.write("Rocket up")
    rows = [window.sidebar._place(row) for row in range(window.sidebar.count())]
    assert [place.text for place in rows if not place.key.startswith("folder:")] == [
        *(
            "Overview",
            "Articles",
            "Rockets",
            "Talks",
            "Starred",
            "Flagged",
            "Unread",
            "Stories",
            "Events",
            "Charts",
            "Topics",
            "Alerts",
            "Feeds",
        )
    ]
    window.sidebar.setCurrentRow(2)
    assert window.articles.filter == ArticleFilter(topics=("rockets",))
    window.sidebar.setCurrentRow(4)
    assert window.articles.filter == ArticleFilter(starred=True)
    window.go("articles", ArticleFilter(topics=("talks",)))
    assert window.sidebar.currentRow() == 3


def test_the_side_bar_counts(window, archive, link, qtbot):
    archive.write("Rocket up")
    archive.write("Rocket down")
    link.tell(ArticlesChanged(new=2))
    qtbot.waitUntil(lambda: window.sidebar._place(1).count == "2")
    assert window.sidebar._place(2).count == "2"
    assert window.sidebar.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Rockets, 2 flagged"


def test_a_new_topic_appears_in_the_side_bar(window, archive, link, qtbot):
    archive.store.save_topic(Topic("tides", "<b>Tides</b>", "tide*"))
    link.tell(TopicsChanged())
    qtbot.waitUntil(lambda: window.sidebar._place(4).text == "<b>Tides</b>")


def test_a_round_is_told_from_start_to_end(window, link, qtbot):
    status = window.status
    link.tell(RoundStarted(48, NOON))
    qtbot.waitUntil(lambda: status.text == "Polling 48 feeds")
    link.tell(FeedPolled(1, "https://north.example/feed", "new", 3, 0, 1, 200, "", 10, 10, 12, 48))
    qtbot.waitUntil(lambda: status.text == "12 of 48 feeds")
    assert status._bar.value() == 12
    qtbot.mouseClick(status._cancel, Qt.MouseButton.LeftButton)
    assert link.asked == [CancelRound()]
    link.tell(FINISHED)
    said = "Last round 2 min ago · 31 new, 4 flagged · 1 feed did not answer · next in 6 min"
    qtbot.waitUntil(lambda: status.text == said)
    assert not status._cancel.isVisible()
    link.tell(replace(FINISHED, unjudged=2))
    qtbot.waitUntil(lambda: " · 2 articles not judged · " in status.text)


def test_a_long_task_shows_its_progress(window, link, qtbot):
    link.tell(Progress("index", "Making the search index anew", 500, 1000))
    qtbot.waitUntil(lambda: window.status.text == "Making the search index anew: 500 of 1,000")
    link.tell(Progress("import", "Importing articles", 500_000, 1_000_000))  # bytes, which say nothing to people
    qtbot.waitUntil(lambda: window.status.text == "Importing articles: 50 %")
    link.tell(Progress("import", "Importing articles", 1000, 1000, finished=True))
    qtbot.waitUntil(lambda: window.status.text == "Importing articles: done")


def test_trouble_is_told_once_and_can_be_dismissed(window, link, qtbot):
    trouble = Trouble("keyring", "No keyring here: passwords last for this session.")
    link.tell(trouble)
    qtbot.waitUntil(lambda: window.notices.texts == [trouble.text])
    window.notices.dismiss("keyring")
    link.tell(trouble)
    link.tell(Trouble("network", "No network."))
    qtbot.waitUntil(lambda: window.notices.texts == ["No network."])


def test_a_clicked_notification_opens_its_article(window, archive, link, qtbot):
    wanted = archive.write("Rocket up")
    link.tell(ArticleOpened(wanted))
    qtbot.waitUntil(lambda: window.page_name == "articles")
    assert window.articles.preview.detail.row.id == wanted
    link.tell(ArticleOpened(0))
    qtbot.waitUntil(lambda: window.page_name == "alerts")
    assert link.asked == []


def test_the_alert_of_a_clicked_notification_was_seen(window, archive, link, qtbot):
    first, second = archive.write("Rocket up"), archive.write("Rocket down")
    drafts = [Alert(0, NOON, "rockets", "flag", "Rocket", "", article_id=number) for number in (first, second, first)]
    raised = archive.store.raise_alerts(drafts)
    link.tell(ArticleOpened(first))
    qtbot.waitUntil(lambda: link.asked == [MarkAlertsSeen(ids=(raised[2].id, raised[0].id))])


def test_rounds_can_be_begun_or_stopped_but_never_both(window, link, qtbot):
    actions = window.actions_table

    def offered() -> list[bool]:
        return [actions[name].isEnabled() for name in ("poll", "poll-all", "cancel-round")]

    assert offered() == [True, True, False]
    link.tell(RoundStarted(2, NOON))
    qtbot.waitUntil(lambda: offered() == [False, False, True])
    link.tell(FINISHED)
    qtbot.waitUntil(lambda: offered() == [True, True, False])
    link.tell(RoundStarted(2, NOON))
    qtbot.waitUntil(lambda: offered() == [False, False, True])
    link.lose("the engine ended")
    qtbot.waitUntil(lambda: offered() == [True, True, False])


def test_an_export_is_of_the_list_on_the_screen_and_says_so(window, qtbot):
    window.go("articles", ArticleFilter(topics=("rockets",), since=NOON - timedelta(days=30)))
    for page, said in (
        ("articles", "Articles flagged for Rockets, last 30 days"),
        ("alerts", "All articles"),
    ):
        window.go(page)
        window.actions_table["export-list"].trigger()
        dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
        assert dialog.which.text() == said
        dialog.reject()


def test_a_feed_in_trouble_is_said_in_words(window, archive):
    window.sidebar.use(ArchiveSummary(feeds=2, troubled_feeds=1))
    row = [window.sidebar._place(row).page for row in range(window.sidebar.count())].index("feeds")
    item = window.sidebar.item(row)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Feeds, 1 feed needs attention"
    assert item.toolTip() == "1 feed needs attention"


def test_an_engine_that_dies_is_said_and_can_be_started_again(window, front, link, qtbot):
    link.lose("the engine has stopped")
    qtbot.waitUntil(lambda: len(window.notices.texts) == 1)
    assert window.notices.texts[0].startswith("The engine has stopped.")
    assert front.desk.link is None
    front._try_again()
    qtbot.waitUntil(lambda: front.desk.link is not None)


def test_an_engine_that_cannot_start_leaves_a_window_that_reads(window_desk, archive, qtbot):
    def attach():
        raise UserError("the archive is newer than this version")

    archive.write("Rocket up")
    front = Front(
        window_desk,
        archive.places,
        attach,
        MainWindow(window_desk, {"overview": "window_fakes:OtherPage", "articles": "ui.pages.articles:ArticlesPage"}),
    )
    qtbot.addWidget(front.window)
    front.show()
    front.attach_engine()
    qtbot.waitUntil(lambda: front.window.notices.texts != [])
    assert "newer than this version" in front.window.notices.texts[0]
    front.window.go("articles", ArticleFilter())
    assert len(front.window.articles.list.table.ids) == 1
    front.close()


def test_search_from_any_page_leads_to_the_articles(window, archive, qtbot):
    archive.write("Rocket up")
    archive.write("Harbour news")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.top._box, "harbour")
    qtbot.keyClick(window.top._box, Qt.Key.Key_Return)
    assert window.page_name == "articles"
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 1)
    assert window.articles.bar.query.text == "harbour"


def test_the_theme_changes_at_once_and_is_kept(window, link):
    before = window.desk.theme.dark
    window.actions_table["theme"].trigger()
    assert window.desk.theme.dark != before
    assert link.asked == [SaveSettings(choices.to_toml(window.desk.settings))]
    window.actions_table["theme"].trigger()


def test_settings_that_were_written_are_read_again(window, archive, link, qtbot):
    choices.save(archive.places.settings, replace(window.desk.settings, text_size=2))
    link.tell(SettingsChanged())
    qtbot.waitUntil(lambda: window.desk.theme.font().pixelSize() == 15)
    window.desk.theme.choose("light", 0)


def test_an_opml_file_is_handed_to_the_engine(front, window, link, tmp_path, qtbot):
    path = tmp_path / "list.opml"
    path.write_text("<opml/>", encoding="utf-8")
    front.import_opml(path)
    qtbot.waitUntil(lambda: ImportOpml("<opml/>") in link.asked)
    front._imported(Done({"added": 2, "known": 1, "rejected": 1}, ("https://x: not an address",)))
    assert window.status.text.startswith("2 feeds added, 1 was known already, 1 was rejected")
    assert "not an address" in window.notices.texts[0]
    front.import_opml(tmp_path / "absent.opml")
    qtbot.waitUntil(lambda: "cannot be read" in window.notices.texts[0])
    link.refusing = "this OPML file is broken at line 1, column 13"
    front.import_opml(path)
    told = ["Nothing was imported: this OPML file is broken at line 1, column 13"]
    qtbot.waitUntil(lambda: window.notices.texts == told)


def test_alerts_do_not_disturb_without_a_tray(front, window, link, qtbot):
    link.tell(AlertsChanged())
    qtbot.wait(0)
    assert front.tray is None


def test_closing_without_a_tray_quits_and_stops_the_engine(front, window, link, qtbot, qapp):
    with qtbot.waitSignal(qapp.aboutToQuit, raising=False, timeout=1):
        window.close()
    assert not window.isVisible()
    front.close()
    assert link.stopped is True


def test_quitting_asks_before_unsaved_changes_are_lost(front, window):
    window.go("topics")
    window.page("topics").unsaved = lambda: ["Topic: Summits"]
    window.actions_table["quit"].trigger()
    assert window.isVisible()
    assert front.leaving.box.informativeText() == "Topic: Summits"
    next(each for each in front.leaving.box.buttons() if each.text() == "Discard").click()
    assert not window.isVisible()


def test_the_window_comes_back_as_it_was(front, window, archive, window_desk, qtbot):
    window.go("articles", ArticleFilter(query="rocket", topics=("rockets",), unread=True))
    window.resize(780, 600)  # the offscreen screen is 800 wide
    window.sidebar.hide()
    front.keep_state()
    again = Front(window_desk, archive.places, lambda: FakeLink(archive))
    qtbot.addWidget(again.window)
    again.show()
    assert again.window.page_name == "articles"
    assert again.window.articles.filter == ArticleFilter(query="rocket", topics=("rockets",), unread=True)
    assert again.window.size() == window.size()
    assert again.window.sidebar.isHidden()


@pytest.mark.parametrize("text", ["", "[window]\npage=@Variant(garbage)\ngeometry=7\n[filter]\nfeeds=x,\xb2", "\0\0\0"])
@pytest.mark.qt_log_ignore("invalid type")
def test_a_state_file_of_any_kind_does_no_harm(window_desk, archive, text, qtbot):
    (archive.places.data / "window.ini").write_text(text, encoding="latin-1")
    front = Front(
        window_desk,
        archive.places,
        lambda: FakeLink(archive),
        MainWindow(window_desk, {"overview": "window_fakes:OtherPage"}),
    )
    qtbot.addWidget(front.window)
    front.show()
    assert front.window.page_name == "overview"
    assert front._state.filter() == ArticleFilter()


def test_every_control_has_a_name_for_screen_readers(window, archive, qtbot):
    archive.write("Rocket talks")
    window.go("articles", ArticleFilter())
    window.articles.list.choose(0)
    nameless = []
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in window.findChildren(kind):
            said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            inside = isinstance(widget.parent(), QLineEdit | QComboBox) or widget.objectName().startswith("qt_")
            if not said and not inside:
                nameless.append(widget)
    assert nameless == []


def test_tab_reaches_search_filters_list_and_text(window, archive, qtbot):
    archive.write("Rocket talks")
    window.go("articles", ArticleFilter())
    window.articles.list.choose(0)
    window.activateWindow()
    start: QWidget = window.articles.bar.query._box
    reached, widget = set(), start
    while True:
        widget = widget.nextInFocusChain()
        if widget is start:
            break
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reached.add(widget.accessibleName())
    assert {"Topic", "Feed", "Language", "Period", "Marks", "Articles", "Article text", "Pages and topics"} <= reached


def test_no_key_means_two_things_in_one_place():
    seen = set()
    for entry in TABLE:
        for keys in entry.keys:
            assert keys not in seen
            seen.add(keys)
    assert len({entry.name for entry in TABLE}) == len(TABLE)


def test_every_action_means_something(window, archive, qtbot):
    """Each action of the window and of the articles page is bound: a new line in the table cannot be forgotten."""
    window.go("articles", ArticleFilter())
    for entry in TABLE:
        action = window.actions_table[entry.name]
        assert action.receivers("2triggered(bool)") > 0, entry.name


def test_page_actions_rest_on_other_pages(window):
    window.go("articles")
    assert window.actions_table["star"].isEnabled()
    window.go("feeds")
    assert not window.actions_table["star"].isEnabled()


def test_what_is_said_is_never_taken_for_markup(window):
    window.desk.say("<b>3</b> feeds")
    assert window.status.text == "<b>3</b> feeds"
    assert window.status._text.textFormat() == Qt.TextFormat.PlainText


def test_clearing_takes_away_a_query_that_was_not_understood(window, archive, qtbot):
    archive.write("Rocket up")
    window.go("articles", ArticleFilter())
    box = window.articles.bar.query._box
    window.search()
    qtbot.keyClicks(box, "a AND b OR c")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.articles.bar.query.complaint
    window.actions_table["clear-filters"].trigger()
    assert box.text() == ""
    assert not window.articles.bar.query.complaint


def test_what_is_said_in_between_does_not_take_the_way_back_away(window, qtbot):
    back = []
    window.desk.say("42 articles marked as read", lambda: back.append("unread again"))
    window.desk.say("Citation copied")
    assert not window.status._undo_button.isVisible()
    window.status._passing.setInterval(0)
    qtbot.waitUntil(lambda: "Citation" not in window.status.text)
    window.actions_table["undo"].trigger()
    assert (back, window.status.text) == (["unread again"], "Taken back: 42 articles marked as read")
    window.actions_table["undo"].trigger()
    assert (back, window.status.text) == (["unread again"], "There is nothing to take back now")
