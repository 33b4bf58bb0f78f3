"""All real pages over one archive: whatever strangers write breaks no layout, and every control says to a screen reader what it is."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from monitor.model import ArticleFilter, Subscription, Topic
from ui.translating import Translating
from ui.window import PAGES, MainWindow

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the offscreen platform says so
    pytest.mark.timeout(300),
]

HOSTILE = {
    "twenty thousand letters": "Rocket " + "x" * 20_000,
    "a thousand words": "rocket " * 3_000,
    "turned around": "Rocket \u202egnp.exe\u202c talks \u2066\u2067isolated",
    "script": "<script>alert('rocket')</script><img src=x onerror=alert(1)>",
    "entities": "Rocket &amp;lt;b&amp;gt; &#x202e; &nbsp;&zwnj; talks",
    "emoji": "🚀🧨👩‍👩‍👧‍👦🏳️‍🌈 rocket 🇰🇷" * 40,
    "right to left": "صاروخ rocket אטיל يطلق צפון קוריאה " * 20,
    "zero width": "Ro\u200bck\u200cet\u200d \ufefftalks\u00ad rocket",
    "stacked marks": "R" + "\u0301\u0328" * 400 + "ocket",
    "controls": "Rocket\x00\x07\x1b[31m\r\n\ttalks\u2028\u2029",
}
FIELDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@pytest.fixture
def window(window_desk, archive, qtbot):
    for name, text in HOSTILE.items():
        archive.write(text, body=text, summary=text, author=text[:300], source=text[:5_000], guid=name)
    feeds = [
        Subscription(f"https://{n}.example/{'y' * 900}", text, text[:500]) for n, text in enumerate(HOSTILE.values())
    ]
    archive.store.add_feeds(feeds)
    for number, text in enumerate(HOSTILE.values()):
        archive.store.save_topic(Topic(f"topic-{number}", text, "rocket*"))
    made = MainWindow(window_desk)
    qtbot.addWidget(made, before_close_func=lambda window: window.take_down())
    made.resize(1000, 700)
    made.show()
    made.read_summary()
    return made


def shown_on(window, page, qtbot):
    """The page, with its first article, feed or topic chosen where it has some."""
    window.go(page, ArticleFilter() if page == "articles" else None)
    made = window.page(page)
    if page == "articles":
        qtbot.waitUntil(lambda: len(made.list.table.ids) == len(HOSTILE))
    return made


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_a_stranger_wrote_makes_a_page_wider_or_higher_than_the_window(window, page, qtbot):
    made = shown_on(window, page, qtbot)
    if page == "articles":
        for place in range(len(HOSTILE)):
            made.list.choose(place)
            made.list.viewport().repaint()
            made.preview.repaint()
    window.repaint()
    qtbot.wait(1)
    assert (window.width(), window.height()) == (1000, 700)
    assert window.minimumSizeHint().width() <= 1000
    over = [
        (type(one).__name__, one.accessibleName() or one.objectName(), one.width())
        for one in made.findChildren(QWidget)
        if one.isVisible() and one.width() > made.width()
    ]
    assert not over


def test_what_is_spoken_and_listed_holds_no_sign_that_turns_or_hides_text(window, qtbot):
    shown_on(window, "articles", qtbot)
    table = window.articles.list.table
    signs = {"\u202e", "\u2066", "\u2067", "\u200b", "\x00", "\x1b", "\n", "\r", "\u2028"}
    for place in range(len(HOSTILE)):
        spoken = table.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert 0 < len(spoken) <= 501
        assert not signs & set(spoken)
        assert not [sign for sign in spoken if unicodedata.category(sign) == "Cc"]


@pytest.mark.parametrize("page", list(PAGES))
def test_every_control_of_every_page_has_a_name(window, page, qtbot):
    made = shown_on(window, page, qtbot)
    nameless = []
    for one in made.findChildren(QWidget):
        if not isinstance(one, FIELDS) or isinstance(one, QScrollBar) or one.objectName().startswith("qt_"):
            continue
        inside = isinstance(one.parent(), QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView)
        buddies = [label for label in made.findChildren(QLabel) if label.buddy() is one]
        words = one.text() if isinstance(one, QAbstractButton) else ""
        of_combo = one.parent() is not None and isinstance(one.parent().parent(), QComboBox)
        if (
            not (one.accessibleName() or words or buddies or inside or of_combo)
            and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        ):
            nameless.append((type(one).__name__, one.objectName(), one.toolTip()))
    assert not nameless


@pytest.mark.parametrize("page", list(PAGES))
def test_tab_goes_through_a_page_and_comes_back(window, page, qtbot):
    made = shown_on(window, page, qtbot)
    window.activateWindow()
    start = window.focusWidget() or made
    seen, here = [], start
    for _step in range(400):
        here = here.nextInFocusChain()
        if here is start:
            break
        if made.isAncestorOf(here) and here.isVisible() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(here)
    else:
        pytest.fail("the keys never come back")
    assert seen or made.focusPolicy() != Qt.FocusPolicy.NoFocus or page == "overview"


@pytest.mark.parametrize("language", ["de", "ko"])
def test_longer_words_fit_into_a_small_window(window_desk, archive, qapp, qtbot, language):
    speaking = Translating(qapp, language)
    try:
        archive.write("Rocket talks")
        made = MainWindow(window_desk)
        qtbot.addWidget(made, before_close_func=lambda window: window.take_down())
        made.resize(1000, 700)
        made.show()
        for page in PAGES:
            made.go(page)
            assert made.minimumSizeHint().width() <= 1000, page
        assert made.width() == 1000
    finally:
        speaking.close()


@pytest.mark.parametrize("language", ["en", "de", "ko"])
def test_all_tabs_below_a_query_are_in_sight_in_a_small_window(window_desk, archive, qapp, qtbot, language):
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket*"))
    speaking = Translating(qapp, language)
    try:
        made = MainWindow(window_desk)
        qtbot.addWidget(made, before_close_func=lambda window: window.take_down())
        made.resize(1000, 700)
        made.show()
        made.go("topics")
        tabs = made.page("topics").editor.tabs
        qtbot.waitUntil(tabs.isVisible)
        bar = tabs.tabBar()
        assert bar.count() == 7
        assert max(bar.tabRect(place).right() for place in range(bar.count())) <= bar.width()
        words = [bar.fontMetrics().horizontalAdvance(bar.tabText(place)) for place in range(bar.count())]
        assert all(bar.tabRect(place).width() >= wide + 16 for place, wide in enumerate(words)), "names are cut"
        assert all(bar.tabToolTip(place) == bar.tabText(place) for place in range(bar.count()))
    finally:
        speaking.close()


def test_nothing_moves_by_itself(qapp):
    """Whoever asked the desktop for less motion gets none here: no effect of Qt's is on, and we animate nothing."""
    effects = (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeMenu,
    )
    assert not [effect for effect in effects if qapp.isEffectEnabled(effect)]
    ours = Path(__file__).resolve().parents[2] / "ui"
    moving = re.compile(r"Q\w*Animation|QTimeLine|setAnimated\(True")
    assert not [path.name for path in ours.rglob("*.py") if moving.search(path.read_text(encoding="utf-8"))]
