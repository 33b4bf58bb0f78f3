"""At twice the size a screen of 1400 by 900 pixels leaves 680 by 400, one of 1000 by 700 leaves 500 by 350: all can be used there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QDialog, QTabWidget
from small_screen import cut, least, outside, overlapping, scrolls_sideways, unreached
from window_fakes import Archive

from monitor.alert_rule import USUAL
from monitor.events import Bus
from monitor.grouping.backlog import Backlog
from monitor.model import ArticleFilter
from ui.crash import CrashDialog
from ui.pages.articles_help import SearchHelp
from ui.palette import Palette, ShortcutHelp, choices_of
from ui.room import Room
from ui.translating import Translating
from ui.window import PAGES, MainWindow, load

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

SIZES = ((680, 400), (500, 350))
LEFT_OF_THEM = ((664, 352), (484, 302))
"""What a desktop's edges leave of such a screen for a window."""

LANGUAGES = ("en", "de", "ko")
TOLD = (
    ("The Courier", "North Korea fires two ballistic missiles", "North Korea fired two ballistic missiles on Tuesday, Seoul said."),
    ("The Herald", "Two missiles launched by North Korea", "North Korea launched two ballistic missiles on Tuesday, Tokyo said."),
)  # fmt: skip


@pytest.fixture(params=LANGUAGES)
def language(request, qapp) -> Iterator[str]:
    translating = Translating(qapp, request.param)
    yield request.param
    translating.close()


@pytest.fixture
def small(language, window_desk, archive: Archive, qtbot) -> MainWindow:
    """The window with all its pages, over articles of which some tell of a launch."""
    for number, (source, title, body) in enumerate(TOLD):
        archive.write(title, minutes=60 + number, body=body, source=source)
    for minutes in range(12):
        archive.write("Rocket lands", minutes=minutes, body="Nobody was hurt, the harbour board said.")
    Backlog(
        archive.store, Bus(), archive.places.data / "gazetteer", lambda one: pytest.fail(one.text), lambda: False,
        now=window_desk.now,
    ).work()  # fmt: skip
    window_desk.data = archive.places.data
    window = MainWindow(window_desk)
    qtbot.addWidget(window, before_close_func=lambda window: window.take_down())
    window.show()
    window.read_summary()
    return window


def at_rest(whole, qtbot) -> None:
    """Drawn the same three times in a row."""
    seen = []

    def still() -> bool:
        seen.append(whole.grab().toImage())
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

    qtbot.waitUntil(still)


def to_front(whole, qtbot) -> None:
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)


def sideways(whole) -> list[str]:
    rooms = [room for room in whole.findChildren(Room) if room.isVisible()]
    return [f"{room.widget()} needs {room.needed(0)}" for room in rooms if scrolls_sideways(room)]


def wrong(whole) -> str:
    return "\n".join([*outside(whole), *overlapping(whole), *cut(whole), *unreached(whole)])


@pytest.mark.parametrize("page", PAGES)
def test_a_page_can_be_used(small, page, qtbot):
    small.go(page, ArticleFilter() if page == "articles" else None)
    for size in SIZES:
        small.resize(*size)
        at_rest(small, qtbot)
        to_front(small, qtbot)
        small.focus_page()
        assert small.size().toTuple() == size
        assert sideways(small) == []
        assert wrong(small) == ""


def test_every_page_begins_at_its_top_wherever_the_keys_were(small, qtbot):
    small.resize(*LEFT_OF_THEM[-1])
    to_front(small, qtbot)
    small.go("overview")
    for page in PAGES:
        small.go(page, ArticleFilter() if page == "articles" else None)
        if page == "charts":
            qtbot.waitUntil(lambda: small.page("charts").plot is not None)
        at_rest(small, qtbot)
        assert small._rooms[page].verticalScrollBar().value() == 0
        assert sideways(small) == []


@pytest.mark.parametrize("page", ["events", "charts", "topics", "feeds"])
def test_every_tab_of_a_page_can_be_used(small, page, qtbot):
    small.go(page)
    small.resize(*SIZES[-1])
    at_rest(small, qtbot)
    for tabs in small.page(page).findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            at_rest(small, qtbot)
            to_front(small, qtbot)
            small.focus_page()
            assert sideways(small) == []
            assert wrong(small) == ""


def test_an_article_can_be_read_and_marked(small, qtbot):
    small.go("articles", ArticleFilter())
    for size in SIZES:
        small.resize(*size)
        small.articles.list.choose(3)
        small.actions_table["to-text"].trigger()
        small.actions_table["note"].trigger()
        at_rest(small, qtbot)
        to_front(small, qtbot)
        assert small.articles.preview.isVisible()
        assert wrong(small) == ""


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    name: lambda window, where=where, more=more: load(f"ui.dialogs.{where}")(window.desk, *more, window)  # type: ignore[misc,return-value]  # bound defaults
    for name, where, more in (
        ("preferences", "preferences:PreferencesDialog", ()),
        ("add feed", "add_feed:AddFeedDialog", ()),
        ("welcome", "welcome:WelcomeDialog", ()),
        ("export", "export:ExportDialog", (ArticleFilter(),)),
        ("schedules", "schedules:SchedulesDialog", ()),
        ("report", "report:ReportDialog", (ArticleFilter(),)),
        ("import articles", "import_articles:ImportDialog", ()),
        ("compare", "compare_reference:CompareDialog", ()),
        ("keep a table", "import_reference:ImportReferenceDialog", ()),
        ("help", "help:HelpDialog", ()),
        ("channels", "channels:ChannelsDialog", ()),
        ("channel", "channel:ChannelDialog", (None, [])),
    )
} | {
    "restore": lambda window: load("ui.dialogs.restore:RestoreDialog")(  # type: ignore[return-value]
        window.desk.tasks, window.desk.zone, window.desk.data, window
    ),
    "many feeds": lambda window: load("ui.dialogs.bulk_feeds:BulkFeedsDialog")(window.desk, window.desk.reading.feeds(), ["Asia"], window),  # type: ignore[return-value]
    "columns": lambda window: load("ui.dialogs.export_choices:ColumnsDialog")(("id", "url", "title"), (), window),  # type: ignore[return-value]
    "alert rule": lambda window: load("ui.dialogs.alert_rule:AlertRuleDialog")("Launches", USUAL, ["mail"], window),  # type: ignore[return-value]
    "commands": lambda window: Palette(choices_of(window), window),
    "shortcuts": lambda window: ShortcutHelp(window.actions_table, window),
    "search help": SearchHelp,
    "fault": lambda window: CrashDialog(ValueError("a made-up fault"), window),
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_can_be_used(small, name, qtbot):
    small.go("overview")
    dialog = DIALOGS[name](small)
    qtbot.addWidget(dialog)
    dialog.show()
    for size in SIZES:
        for _time in range(2):  # what it reads meanwhile may make it grow
            dialog.resize(*size)
            at_rest(dialog, qtbot)
        to_front(dialog, qtbot)
        assert dialog.size().toTuple() == size
        assert all(have <= most for have, most in zip(least(dialog), size, strict=True))
        assert sideways(dialog) == []
        assert wrong(dialog) == ""
