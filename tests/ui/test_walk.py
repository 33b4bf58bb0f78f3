"""The main job as a user does it: the whole window, a real engine process, a real archive and a web server on this machine."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from loopback import Site, serving
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QProgressBar, QWidget
from worlds import rss

from monitor.link import attach_or_start
from monitor.model import ArticleFilter
from monitor.places import Places
from monitor.reading import Reading
from ui import app
from ui.crash import CrashDialog
from ui.dialogs.add_feed import AddFeedDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.import_articles import ImportDialog
from ui.dialogs.welcome import WelcomeDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the offscreen platform says so
    pytest.mark.timeout(600),
]

PATIENCE = 60_000
NOON = datetime(2026, 5, 28, 12, 0, tzinfo=UTC)
LAUNCH = "Coast guard says two missiles were launched into the eastern sea"
FEED = rss(
    ("launch", LAUNCH, "The ballistic missiles were fired at dawn. Nobody was hurt."),
    ("bridge", "Council paints the old bridge", "The work takes a week."),
    ("fish", "Herring prices fall again", "=HYPERLINK(1) is what the market board showed."),
)
TITLES = [LAUNCH, "Council paints the old bridge", "Herring prices fall again"]

Kind = TypeVar("Kind", bound=QDialog)


class User:
    """Someone at the window: waits for what is to be seen, presses what is there."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self.window = window
        self._bot = qtbot

    def sees(self, what: Callable[[], object]) -> None:
        """Wait until this is so."""
        self._bot.waitUntil(lambda: bool(what()), timeout=PATIENCE)

    def press(self, where: QWidget, words: str) -> None:
        """Press the button that says so, as soon as it is there and can be pressed."""
        self.sees(lambda: self._buttons(where, words))
        self._bot.mouseClick(self._buttons(where, words)[0], Qt.MouseButton.LeftButton)

    @staticmethod
    def _buttons(where: QWidget, words: str) -> list[QAbstractButton]:
        buttons = where.findChildren(QAbstractButton)
        return [one for one in buttons if one.text() == words and one.isVisible() and one.isEnabled()]

    def key(self, where: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()  # without a window manager nothing does it when a dialog closes
        self.sees(self.window.isActiveWindow)
        self._bot.keyClick(where, key, held)

    def types(self, where: QWidget, words: str) -> None:
        self._bot.keyClicks(where, words)

    def goes(self, number: int) -> QWidget:
        """To a page by its number key; the page."""
        self.key(self.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        return self.window.page(self.window.page_name)

    def dialog(self, kind: type[Kind]) -> Kind:
        """The dialog of this kind, as soon as it is open."""
        self.sees(lambda: on_screen(kind))
        return on_screen(kind)[0]

    def leaves(self) -> None:
        """Close the window by its button in the title bar."""
        self.window.close()


def bar_of(user: User) -> QProgressBar:
    """The progress bar of the status line."""
    return user.window.status.findChild(QProgressBar)


def on_screen(kind: type[QWidget]) -> list:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def use(places: Places, qtbot, story: Callable[[User], None]) -> None:
    """Run the application as its door does; the story is lived as soon as its window shows. What it raises is raised here."""
    raised: list[BaseException] = []
    look = QTimer(interval=20)

    def begin() -> None:
        windows = on_screen(MainWindow)
        if not windows:
            return
        look.stop()
        try:
            story(User(qtbot, windows[0]))
            assert not on_screen(CrashDialog)
        except BaseException as error:  # noqa: BLE001  # raised below, when the application has ended
            raised.append(error)
        QApplication.quit()

    look.timeout.connect(begin)
    look.start()
    reading = Reading(places.archive)
    code = app.run(
        places, attach=lambda: attach_or_start(places), reading=reading, now=lambda: NOON, argv=["wirewatch"]
    )
    look.stop()
    if raised:
        raise raised[0]
    assert code == 0
    assert not places.address.exists(), "the engine is still there"


@pytest.fixture
def places(tmp_path: Path, monkeypatch) -> Places:
    monkeypatch.setenv("WIREWATCH_NOW", "2026-05-28T12:00:00Z")
    monkeypatch.setenv("TZ", "UTC")
    folder = tmp_path / "data"
    folder.mkdir()
    return Places(folder)


class Newsroom:
    """A web server with our feed, which answers while `open` is set."""

    def __init__(self, site: Site) -> None:
        self.open = threading.Event()
        self.open.set()
        self.url = site.put("feed", FEED.encode())
        self.asked: list[str] = []
        self._answer = site.answer
        site.answer = self.answer

    def answer(self, path: str) -> tuple[bytes | None, str]:
        self.asked.append(path)
        self.open.wait(60)
        return self._answer(path)


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with serving() as site:
        made = Newsroom(site)
        yield made
        made.open.set()


def begins_with_nothing(user: User) -> None:
    """The first run: the welcome is put off, the overview says what to do."""
    welcome = user.dialog(WelcomeDialog)
    assert welcome.frame.accept.text() == "Start watching"
    user.press(welcome, "Not now")
    user.sees(lambda: not on_screen(WelcomeDialog))
    overview = user.window.page("overview")
    user.sees(overview.empty.isVisible)
    user.sees(lambda: user.window.status.text == "Ready")


def adds_the_feed(user: User, room: Newsroom) -> None:
    """By its address, polled at once; the newsroom takes its time, so that the progress can be seen."""
    room.open.clear()
    user.press(user.window.page("overview"), "Add one feed")
    dialog = user.dialog(AddFeedDialog)
    assert not dialog.frame.accept.isEnabled()
    user.types(dialog.addresses, room.url)
    dialog.allow_local.click()
    user.press(dialog, "Add and poll")
    user.sees(lambda: not on_screen(AddFeedDialog))
    user.sees(bar_of(user).isVisible)
    feeds = user.goes(5)
    user.sees(lambda: room.asked == ["/feed"])
    user.sees(feeds.progress.isVisible)
    room.open.set()
    user.sees(lambda: not feeds.progress.isVisible() and not bar_of(user).isVisible())
    user.sees(lambda: [feed.name for feed in feeds.model.feeds] == ["The Harbour Post"])


def spoken(where: QWidget) -> str:
    """What a screen reader says of the buttons in there."""
    return "\n".join(one.accessibleName() for one in where.findChildren(QAbstractButton) if one.isVisible())


def finds_the_flag(user: User) -> int:
    """In the list of articles and on the overview, from where it is opened; the article's id."""
    articles = user.goes(2)
    user.sees(lambda: [articles.list.table.row(place).title for place in range(len(articles.list.table.ids))] == TITLES)
    assert [flag.topic for flag in articles.list.table.row(0).flags] == ["missile-launches"]
    overview = user.goes(1)
    user.sees(lambda: "Missile launches: 1 today" in spoken(overview.tiles))
    user.sees(
        lambda: (
            [line.accessibleName() for line in overview.flags.lines]
            == [f"{LAUNCH}. The Harbour Post, 08:00. Missile launches"]
        )
    )
    overview.flags.lines[0].click()
    user.sees(lambda: user.window.page_name == "articles" and articles.preview.detail is not None)
    return articles.preview.detail.row.id


def reads_why(user: User) -> None:
    """The matched words are marked in the text, and said with their topic below it."""
    preview = user.window.articles.preview
    user.sees(lambda: preview.text.marked)
    assert {"missiles", "launched"} <= set(preview.text.marked)
    assert preview.why.isVisible()
    topic, why = preview.why.texts
    assert topic == "Missile launches (v1)"
    assert "“missiles”" in why
    assert "“launched”" in why


def sees_the_day_counted(user: User) -> None:
    charts = user.goes(3)
    user.sees(lambda: charts.plot is not None and charts.numbers.rowCount())
    names = [
        charts.numbers.headerData(column, Qt.Orientation.Horizontal) for column in range(charts.numbers.columnCount())
    ]
    column = names.index("Missile launches")
    user.sees(lambda: charts.numbers.index(0, column).data() == "1")
    assert "28" in charts.numbers.index(0, 0).data()
    assert charts.numbers.index(0, names.index("All articles")).data() == "3"
    assert [charts.numbers.index(row, column).data() for row in range(1, 5)] == ["0"] * 4


def exports_the_list(user: User, room: Newsroom, path: Path) -> None:
    user.goes(2)
    user.key(user.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = user.dialog(ExportDialog)
    user.sees(lambda: dialog.words.text() == "3 articles in the list.")
    dialog.path.clear()
    user.types(dialog.path, str(path))
    user.press(dialog, "Export")
    user.sees(lambda: not on_screen(ExportDialog))
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["title"] for row in rows] == TITLES
    assert [row["summary"] or row["content"] for row in rows][2].startswith("'=HYPERLINK(1)")
    launch = rows[0]
    assert (launch["feed_url"], launch["guid"]) == (room.url, "launch")
    assert (launch["url"], launch["published"]) == ("https://post.example/launch", "2026-05-28T08:00:00Z")


def stars_it(user: User, article: int) -> None:
    page = user.window.articles
    user.sees(lambda: page.list.current_id == article)
    user.key(page.list, Qt.Key.Key_S)
    user.sees(lambda: user.window.desk.reading.article(article).row.starred)


def test_from_the_first_run_to_the_export_and_back_the_next_day(places, room, qtbot, tmp_path):
    kept: list[int] = []

    def first(user: User) -> None:
        begins_with_nothing(user)
        adds_the_feed(user, room)
        kept.append(finds_the_flag(user))
        reads_why(user)
        sees_the_day_counted(user)
        exports_the_list(user, room, tmp_path / "list.csv")
        stars_it(user, kept[0])
        user.window.go("articles", ArticleFilter(topics=("missile-launches",)))
        user.sees(lambda: list(user.window.articles.list.table.ids) == kept)
        user.leaves()

    def again(user: User) -> None:
        assert not on_screen(WelcomeDialog)
        page = user.window.articles
        assert user.window.page_name == "articles"
        assert page.filter == ArticleFilter(topics=("missile-launches",))
        user.sees(lambda: list(page.list.table.ids) == kept)
        assert page.list.table.row(0).starred
        user.goes(7)
        user.sees(lambda: list(page.list.table.ids) == kept and page.filter.starred)
        assert room.asked == ["/feed"]

    use(places, qtbot, first)
    use(places, qtbot, again)


def test_articles_of_a_file_are_imported_and_the_rows_left_out_are_shown(places, qtbot, tmp_path):
    path = tmp_path / "old-paper.jsonl"
    path.write_text(f'{{"id": "1", "title": "{LAUNCH}", "published": "2020-05-28"}}\n{{"id": "2"}}\n', encoding="utf-8")

    def story(user: User) -> None:
        user.press(user.dialog(WelcomeDialog), "Not now")
        user.key(user.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        dialog = user.dialog(ImportDialog)
        dialog.files.add([path])
        user.press(dialog, "Import")
        user.sees(lambda: dialog.words.text() == "1 article added. 1 row was left out.")
        assert "line 2" in dialog.rejects.item(0).text()
        assert Path(dialog.where.text().partition(": ")[2]) == places.data / "rejected-old-paper.jsonl"
        user.press(dialog, "Close")
        articles = user.goes(2)
        user.sees(lambda: len(articles.list.table.ids) == 1)
        assert [flag.topic for flag in articles.list.table.row(0).flags] == ["missile-launches"]
        user.leaves()

    use(places, qtbot, story)
    assert "title" in (places.data / "rejected-old-paper.jsonl").read_text(encoding="utf-8")
