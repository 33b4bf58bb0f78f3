"""The action table has what pages do, too: buttons, the page's menu, keys and the palette are one action, and no button is left out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStyleOptionToolButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from window_fakes import NOON, FakeLink

from monitor.commands import MarkAlertsSeen, RemoveFeed, RemoveTopic, SnoozeAlerts
from monitor.events import RoundStarted
from monitor.model import ArticleFilter, Subscription, Topic
from ui.action_table import MENUS, PAGES_WITH_ACTIONS, TABLE, plain
from ui.dialogs.add_feed import AddFeedDialog
from ui.dialogs.compare_reference import CompareDialog
from ui.front import Front
from ui.page_actions import PageAction
from ui.page_entries import ENTRIES, PAGE_TABLE
from ui.pages.articles_completion import Completion
from ui.pages.articles_list import ArticleList
from ui.pages.charts_views import ViewsButton
from ui.pages.emptiness import EmptyState
from ui.pages.feeds_headers import HeaderRows
from ui.pages.fold import Fold
from ui.pages.password_line import PasswordLine
from ui.pages.preview_events import EventLines
from ui.pages.preview_why import WhyBox
from ui.palette import choices_of
from ui.window import PAGES, MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

INSIDE = (QComboBox, QLineEdit, QAbstractSpinBox, QTabBar)
"""What Qt builds of buttons."""
FIELDS = (PasswordLine, HeaderRows, Fold)
"""Buttons that empty a field of a form, add a line to it, or open it."""
ROWS = (WhyBox, EventLines, ArticleList, Completion)
"""A button for each of what is shown, as many as there are; that of the list tells of new articles."""
LEADING = ("health", "alerts", "new_button")
"""Attributes of pages: buttons that lead to a page, or open a menu made of topics."""


@pytest.fixture
def front(window_desk, archive, link, qtbot):
    archive.write("Rocket talks", html="<p>Rocket talks</p>")
    archive.store.add_feeds([Subscription("https://one.example/feed", "One")])
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket*"))
    made = Front(window_desk, archive.places, lambda: link, MainWindow(window_desk))
    qtbot.addWidget(made.window, before_close_func=lambda _window: made.close())
    made.window.resize(1400, 900)
    made.show()
    made.attach_engine()
    qtbot.waitUntil(lambda: window_desk.link is not None)
    return made


def shown(front, page, qtbot):
    """The page, with what it lists."""
    front.window.go(page, ArticleFilter() if page == "articles" else None)
    made = front.window.page(page)
    ready = {
        "feeds": lambda: made.model.feeds and made.detail.feed,
        "topics": lambda: made.editor.draft().saved,
        "articles": lambda: made.list.table.ids,
    }
    qtbot.waitUntil(lambda: bool(ready.get(page, lambda: True)()))
    return made


def named(front, name):
    """The choice of the palette for an entry, with the page named where it is not the one in sight."""
    entry = ENTRIES[name]
    text = plain(entry.text)
    if entry.page and entry.page != front.window.page_name:
        text = f"{entry.page.title()}: {text}"
    (found,) = [one for one in choices_of(front.window) if one.text == text]
    return found


def exempt(made, button):
    """Whether a button does nothing that could be looked for in a menu."""
    above: QWidget | None = button
    while above is not None:
        if isinstance(above, (*INSIDE, *FIELDS, *ROWS, EmptyState, ViewsButton)):
            return True
        above = above.parentWidget()
    return button.isCheckable() or button in [getattr(made, name, None) for name in LEADING]


@pytest.mark.parametrize("page", list(PAGES))
def test_no_button_of_a_page_is_left_out_of_the_table(front, page, qtbot):
    made = shown(front, page, qtbot)
    left_out = []
    for button in made.findChildren(QAbstractButton):
        if not isinstance(button, QPushButton | QToolButton) or button.objectName().startswith("qt_"):
            continue
        menu = button.menu()
        actions = menu.actions() if menu is not None else button.actions() or [*filter(None, [button.property("does")])]
        known = [action for action in actions if isinstance(action, PageAction) or action.isSeparator()]
        if (not actions or known != actions) and not exempt(made, button):
            left_out.append((type(button).__name__, button.text() or button.accessibleName(), button.objectName()))
    assert not left_out


def test_a_button_without_an_action_is_noticed(front, qtbot):
    made = shown(front, "feeds", qtbot)
    stray = QPushButton("Explode", made)
    assert not stray.actions()
    assert not exempt(made, stray)


@pytest.mark.parametrize("page", list(PAGES))
def test_a_button_says_and_can_what_its_action_says_and_can(front, page, qtbot):
    made = shown(front, page, qtbot)
    for button in made.findChildren(QPushButton):
        for action in button.actions() if button.menu() is None else []:
            assert (button.text(), button.toolTip()) == (action.iconText(), action.toolTip())
            assert button.isEnabledTo(made) == action.isEnabled() or button.isHidden()


def test_every_entry_is_made_once_by_its_page(front, qtbot):
    made = {}
    for page in PAGES:
        shown(front, page, qtbot)
        actions = front.window.actions_table.of_page(page)
        made[page] = [action.entry.name for action in actions if action.entry.menu == "page"]
        assert len(made[page]) == len(set(made[page])), page
    assert {entry.name for entry in PAGE_TABLE} <= {name for names in made.values() for name in names}
    assert set(PAGES_WITH_ACTIONS) == {entry.page for entry in PAGE_TABLE}


def test_names_keys_and_letters_of_the_table_are_plain():
    assert len(ENTRIES) == len(TABLE) + len(PAGE_TABLE)
    for page in PAGES_WITH_ACTIONS:
        entries = [entry for entry in PAGE_TABLE if entry.page == page]
        keys = [key for entry in entries for key in entry.keys]
        letters = [entry.text[entry.text.index("&") + 1].casefold() for entry in entries if "&" in entry.text]
        assert len(keys) == len(set(keys))
        assert sorted(letters) == sorted(set(letters)), page


def test_the_palette_has_the_page_in_sight_first_and_the_others_by_their_names(front, qtbot):
    shown(front, "feeds", qtbot)
    texts = [choice.text for choice in choices_of(front.window)]
    assert "Remove the selected feeds" in texts[:8]
    assert texts.index("Remove the selected feeds") < texts.index("Quit") < texts.index("Alerts: Mark all as seen")
    assert not [text for text in texts if text.startswith("Feeds: ")]
    shown(front, "alerts", qtbot)
    texts = [choice.text for choice in choices_of(front.window)]
    assert "Feeds: Remove the selected feeds" in texts
    assert "Feeds: Save the settings of the feed" not in texts, "nothing can be saved from elsewhere"


def test_what_waits_for_a_choice_is_grey_and_says_so(front, link: FakeLink, qtbot):
    page = shown(front, "feeds", qtbot)
    page.table.clearSelection()
    choice = named(front, "feeds-remove")
    assert (choice.can, choice.hint) == (False, "choose one first")
    assert not page.remove_button.isEnabled()
    page.table.selectRow(0)
    assert named(front, "feeds-remove").can
    assert page.remove_button.isEnabled()


def sent(link, kind):
    return [command for command in link.asked if isinstance(command, kind)]


@pytest.mark.parametrize(
    ("page", "name", "kind"),
    [("feeds", "feeds-remove", RemoveFeed), ("topics", "topics-remove", RemoveTopic)],
)
def test_a_button_and_its_line_of_the_palette_do_the_same(front, link: FakeLink, qtbot, page, name, kind):
    made = shown(front, page, qtbot)
    (action,) = [one for one in made.findChildren(PageAction) if one.entry.name == name]
    (button,) = [one for one in made.findChildren(QPushButton) if action in one.actions()]
    button.click()
    by_button = sent(link, kind)
    assert by_button
    link.asked.clear()
    made = shown(front, page, qtbot)
    named(front, name).do()
    assert sent(link, kind) == by_button


@pytest.mark.parametrize(
    ("page", "name", "dialog"), [("feeds", "add-feed", AddFeedDialog), ("events", "compare", CompareDialog)]
)
def test_what_the_window_does_too_opens_the_same(front, qtbot, page, name, dialog):
    made = shown(front, page, qtbot)
    (action,) = [one for one in made.findChildren(PageAction) if one.entry.name == name]
    (button,) = [one for one in made.findChildren(QPushButton) if action in one.actions()]
    for press in (button.click, named(front, name).do):
        press()
        (opened,) = [one for one in front.window.findChildren(dialog) if one.isVisible()]
        opened.reject()


def test_a_page_can_what_the_window_can(front, qtbot):
    made = shown(front, "feeds", qtbot)
    own = {one.entry.name: one for one in made.findChildren(PageAction)}
    table = front.window.actions_table
    for running in (True, False):
        front.desk.round = [RoundStarted(1, NOON)] if running else []
        front._offer_rounds()
        assert (own["poll-all"].isEnabled(), own["cancel-round"].isEnabled()) == (not running, running)
        assert own["poll-all"].isEnabled() == table["poll-all"].isEnabled()


def test_from_elsewhere_it_goes_to_the_page_first(front, link: FakeLink, qtbot):
    front.window.go("overview")
    named(front, "alerts-seen").do()
    assert front.window.page_name == "alerts"
    assert sent(link, MarkAlertsSeen) == [MarkAlertsSeen(ids=())]
    front.window.go("overview")
    named(front, "feeds-remove").do()
    assert front.window.page_name == "feeds"
    assert not sent(link, RemoveFeed), "what is chosen there was not seen"
    assert "Choose here what is meant, then run “Remove the selected feeds”." in front.window.status.text


def test_the_menu_of_the_page_has_its_actions(front, link: FakeLink, qtbot):
    window = front.window
    (menu,) = [one.menu() for one in window.menuBar().actions() if one.text() == MENUS["page"]]
    window.go("overview")
    assert not menu.menuAction().isVisible()
    shown(front, "alerts", qtbot)
    assert menu.menuAction().isVisible()
    menu.aboutToShow.emit()
    offers = {plain(action.text()): action for action in menu.actions()}
    assert list(offers)[:2] == ["Mark all as seen", "Snooze for an hour"]
    offers["Snooze for an hour"].trigger()
    assert sent(link, SnoozeAlerts) == [SnoozeAlerts("", 60)]
    shown(front, "feeds", qtbot)
    menu.aboutToShow.emit()
    assert "Mark all as seen" not in {plain(action.text()) for action in menu.actions()}


def test_a_button_that_is_held_down_opens_no_menu(front, qtbot):
    made = shown(front, "articles", qtbot)
    for button in made.preview.findChildren(QToolButton):
        if isinstance(button.property("does"), PageAction):
            option = QStyleOptionToolButton()
            button.initStyleOption(option)
            assert not option.features & QStyleOptionToolButton.ToolButtonFeature.HasMenu
