"""Row 10 of the security table, the window's part: whatever titles, names and reasons hold is shown as text, and nothing is loaded."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from page_fakes import NOW, FakeReading, World, article, feed
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QMessageBox, QToolTip, QTreeWidget, QWidget

from monitor.commands import Discover, Done, Found
from monitor.events import FeedPolled
from monitor.feeds.safe_html import for_reading
from monitor.glances import VisitRow
from monitor.model import Alert, ArticleDetail, Subscription, Topic
from ui.dialogs.found_feeds import FoundFeeds
from ui.dialogs.welcome import WelcomeDialog
from ui.marks import tip
from ui.notices import Notices
from ui.pages import consent
from ui.pages.alerts import AlertsPage
from ui.pages.articles import ArticlesPage
from ui.pages.feeds import FeedsPage
from ui.pages.overview import OverviewPage
from ui.pages.preview_text import ArticleText, Text, open_outside
from ui.pages.topics import TopicsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

EVIL = "<img src='file:///etc/hostname'><b>Evil</b> &amp; <a href='javascript:alert(1)'>x</a>"


@pytest.fixture
def world(qtbot) -> Iterator[World]:
    """An archive in which every text of a stranger is markup."""
    feeds = [
        replace(
            feed(number, state="failing", failures=2, last_status=None, last_error=EVIL),
            about=Subscription(f"https://paper{number}.example/<img>feed", EVIL, folder=EVIL, family=EVIL),
        )
        for number in (1, 2, 3)
    ]
    made = World(
        FakeReading(
            articles=[
                replace(article(n, NOW - timedelta(hours=n), ("evil",), title=EVIL), source=EVIL, snippet=EVIL)
                for n in range(30, 0, -1)
            ],
            topic_list=[Topic("evil", EVIL, "ferry")],
            feed_list=feeds,
            alert_list=[Alert(n, NOW, "evil", "flag", EVIL, EVIL, article_id=n) for n in (2, 1)],
            visit_list=[VisitRow(feeds[0].url, NOW, None, "failed", 0, 0, None, EVIL)],
            offered=[Subscription("https://a.example/?<img>", EVIL, folder=EVIL)],
        )
    )
    yield made
    made.close()


def check(shown: QWidget) -> int:
    """That no text and no tool tip of a widget and all within it would be taken for markup; how many of them hold our marker."""
    found = 0
    for one in (shown, *shown.findChildren(QWidget)):
        if isinstance(one, QLabel) and "Evil" in one.text():
            assert one.textFormat() == Qt.TextFormat.PlainText, one.text()
            found += 1
        found += check_tip(one.toolTip())
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            found += check_model(one.model())
    return found


def check_model(model: QAbstractItemModel) -> int:
    """Cells are painted as text by Qt's own delegates; their tool tips are not."""
    found = 0
    for row in range(model.rowCount()):
        for column in itertools.takewhile(lambda column, row=row: model.hasIndex(row, column), itertools.count()):
            index = model.index(row, column)
            found += "Evil" in str(index.data() or "")
            found += check_tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            for below in range(model.rowCount(index)):
                found += check_tip(str(index.model().index(below, 0, index).data(Qt.ItemDataRole.ToolTipRole) or ""))
    return found


def check_tip(text: str) -> bool:
    """A tool tip is plain, or markup of ours in which the stranger's is escaped."""
    if not QtText.mightBeRichText(text):
        return False
    assert text.startswith("<qt>"), text
    inside = text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
    assert "<" not in inside, text
    return True


PAGES: dict[str, tuple[type[QWidget], Callable[[QWidget], bool]]] = {
    "overview": (OverviewPage, lambda page: bool(page.flags.lines)),
    "articles": (ArticlesPage, lambda page: len(page.list.table.ids) == 30),
    "topics": (TopicsPage, lambda page: page.list.count() == 1 and page.editor.tabs.preview.model.rowCount() > 0),
    "feeds": (FeedsPage, lambda page: page.model.rowCount() == 3 and page.detail.visits.rowCount() == 1),
    "alerts": (AlertsPage, lambda page: page.model.rowCount() == 2),
}


@pytest.mark.parametrize("name", PAGES)
def test_no_page_shows_a_strangers_markup(world: World, qtbot, name: str) -> None:
    kind, ready = PAGES[name]
    page = kind(world.desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    if name == "feeds":
        qtbot.waitUntil(lambda: page.model.rowCount() == 3)
        page.table.selectRow(0)
    if name == "topics":
        qtbot.waitUntil(lambda: page.list.count() == 1)
        page.editor.query.setPlainText("<img")
        page.editor.query.setPlainText("img")
    qtbot.waitUntil(lambda: ready(page))
    assert check(page) > 0
    page.grab()


def test_the_tip_of_an_article_in_the_list_is_text(world: World, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = ArticlesPage(world.desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: len(page.list.table.ids) == 30)
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_more: said.append(text))
    page.list.viewportEvent(QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(20, 20), QPoint(20, 20)))
    assert [check_tip(text) for text in said] == [True]


def test_feeds_that_are_offered_and_found_are_text(world: World, qtbot) -> None:
    welcome = WelcomeDialog(world.desk)
    qtbot.addWidget(welcome)
    (tree,) = welcome.findChildren(QTreeWidget)
    assert "Evil" in tree.topLevelItem(0).child(0).text(0)
    assert check(welcome) > 0
    found = FoundFeeds(world.desk)
    qtbot.addWidget(found)
    world.engine.answers[Discover] = Done({}, found=(Found("https://a.example/<b>", EVIL, "rss20", None, 3),))
    found.look("https://a.example/", allow_local=False)
    (list_,) = found.findChildren(QListWidget)
    qtbot.waitUntil(lambda: list_.count() == 1)
    assert check(found) > 0


def test_notices_and_questions_are_text(world: World, qtbot) -> None:
    notices = Notices(world.desk.theme)
    qtbot.addWidget(notices)
    notices.tell("evil", EVIL)
    assert check(notices) > 0
    box = consent.ask(notices, [EVIL], "Import", lambda: None, lambda: None)
    assert isinstance(box, QMessageBox)
    assert check(box) > 0
    box.reject()


def test_tips_are_escaped_only_where_they_must_be() -> None:
    assert tip("5 per cent\nof all") == "5 per cent\nof all"
    assert tip("<b>a</b>\n&amp;") == "<qt>&lt;b&gt;a&lt;/b&gt;<br>&amp;amp;</qt>"


def test_an_article_loads_nothing_and_opens_only_the_web(world: World, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    text = ArticleText(world.desk)
    qtbot.addWidget(text)
    asked: list[str] = []
    before = text.loadResource
    monkeypatch.setattr(text, "loadResource", lambda kind, name: asked.append(str(name)) or before(kind, name))
    for kind in QTextDocument.ResourceType:
        for address in (
            "file:///etc/hostname",
            "http://127.0.0.1:1/x.png",
            "qrc:/x",
            "data:image/png;base64,AAAA",
            "x.png",
        ):
            given = text.loadResource(kind.value, QUrl(address))
            assert given is None or given.width() == 1
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    for address in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "vbscript:x",
        "ftp://a.example",
        "https:///x",
    ):
        open_outside(address)
        text.anchorClicked.emit(QUrl(address))
    assert opened == []
    text.anchorClicked.emit(QUrl("https://news.example/1"))
    assert opened == ["https://news.example/1"]
    assert not text.openLinks()
    assert not text.openExternalLinks()


LAID_OUT = {
    "tables in tables": "<table><tr><td>x" * 40,
    "cells over cells": "<table>" + "<tr><td colspan=999 rowspan=999>x" * 3_000,
    "a list without end": "<ul>" + "<li>x" * 30_000,
    "lists in lists": "<ol start=999>" * 60 + "<li>x" * 20_000,
    "a word without end": "x" * 290_000,
    "a word of two directions": "a\u05d0" * 100_000,
    "marks upon marks": "z" + "\u0301" * 250_000,
    "never closed": "".join(f"<i x{number}></b><p>" for number in range(20_000)),
}


@pytest.mark.parametrize("name", LAID_OUT)
@pytest.mark.parametrize("as_html", [True, False])
def test_no_article_keeps_the_window_busy(world: World, qtbot, name: str, *, as_html: bool) -> None:
    """Each of these took from ten seconds to for ever."""
    text = ArticleText(world.desk)
    qtbot.addWidget(text)
    text.resize(700, 800)
    text.show()
    began = time.process_time()
    safe = for_reading(LAID_OUT[name], "https://news.example/1")
    row = article(1, NOW)
    detail = ArticleDetail(row, "", LAID_OUT[name], LAID_OUT[name], "", (), "", (), (), ())
    text.show_text(Text(detail, (), safe if as_html else "", "", ()))
    text.grab()
    assert time.process_time() - began < 8


def test_a_round_tells_nothing_as_markup(world: World, qtbot) -> None:
    from ui.statusline import StatusLine

    line = StatusLine(world.desk)
    qtbot.addWidget(line)
    line.say(EVIL)
    world.signals.event.emit(FeedPolled(1, EVIL, "failed", 0, 0, 0, None, EVIL, 0, 0, 1, 2, ""))
    line.point("javascript:<b>Evil</b>")
    assert check(line) > 0
