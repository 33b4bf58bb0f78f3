"""The main pages look as they did: their pictures and the places of their controls are kept beside this test.

A change that is meant is written down with WIREWATCH_PICTURES=new in the surroundings, and committed with a picture of before and after.
Fonts differ between machines a little: pictures are compared small and grey, places within a few pixels.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QWidget

from monitor.model import ArticleFilter
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

FOLDER = Path(__file__).parent / "pictures"
PLACES = FOLDER / "places.json"
SIZE, SMALL = (1000, 700), (250, 175)
FONT = "DejaVu Sans"
PAGES = ("overview", "articles", "feeds")
GREY = 24
"""So much may a small pixel differ: letters are drawn a little differently from machine to machine."""
SHARE = 0.01
"""So many of them may differ more."""
NEAR = 8
"""Pixels by which a control may stand elsewhere, for fonts are a little wider or narrower."""

HEADLINES = (
    "Rocket carries ferry parts to the north coast",
    "Talks on herring quotas go into a second day",
    "Council paints the old bridge",
    "Rocket talks end without a word",
    "Storm closes three harbours",
    "Bakers of the valley agree on a price",
)


@pytest.fixture(autouse=True)
def the_font(qapp):
    """Places and pictures are those of one font; where the desktop has another, only CI can tell."""
    if QFontInfo(qapp.font()).family() != FONT:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must have {FONT}")
        pytest.skip(f"the pictures are of {FONT}")


@pytest.fixture
def window(window_desk, archive, qtbot):
    for place, title in enumerate(HEADLINES * 4):
        archive.write(title, minutes=place * 500, body=f"{title}. Nobody was hurt, the harbour board said.", lang="en")
    made = MainWindow(window_desk)
    qtbot.addWidget(made, before_close_func=lambda window: window.take_down())
    made.resize(*SIZE)
    made.show()
    made.read_summary()
    return made


def drawn(window, page):
    """Whether the page and the side bar have what they show."""
    made, bar = window.page(page), window.sidebar
    asks = {
        "overview": lambda: made._shown,
        "feeds": lambda: len(made.model.feeds),
        "articles": lambda: made.strip.shown.counts,
    }
    there = asks[page]()
    return there and bar._place(1).count and bar._place(bar.count() - 1).key == "folder:"


def shown(window, page, qtbot):
    """The window with this page, once it is drawn the same three times in a row."""
    window.go(page, ArticleFilter() if page == "articles" else None)
    if page == "articles":
        qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == len(HEADLINES) * 4)
        window.articles.list.choose(0)
    qtbot.waitUntil(lambda: bool(drawn(window, page)), timeout=30_000)
    seen = []

    def still():
        seen.append(window.grab().toImage())
        return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3] == seen[-4]

    qtbot.waitUntil(still, timeout=30_000)
    return seen[-1]


def small(picture):
    """Grey, a quarter as wide and high."""
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(*SMALL, *how).convertToFormat(QImage.Format.Format_Grayscale8)


def differing(one, other):
    """Which share of the pixels differs by more than letters do."""
    width, height = SMALL
    far = sum(
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red()) > GREY
        for x in range(width)
        for y in range(height)
    )
    return far / (width * height)


def places(window):
    """Where every control that can be seen stands in the window, by what it is called."""
    found = {}
    for one in window.findChildren(QWidget):
        if not isinstance(one, QAbstractButton | QComboBox | QLineEdit | QAbstractItemView) or not one.isVisible():
            continue
        name = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
        if name and not one.objectName().startswith("qt_"):
            corner = one.mapTo(window, QPoint(0, 0))
            found.setdefault(f"{type(one).__name__} {name}", [corner.x(), corner.y()])
    return found


def moved(before, now):
    """The controls that are gone, new, or stand elsewhere."""
    changed = sorted(before.keys() ^ now.keys())
    for name in before.keys() & now.keys():
        if max(abs(a - b) for a, b in zip(before[name], now[name], strict=True)) > NEAR:
            changed.append(f"{name}: {before[name]} -> {now[name]}")
    return changed


def kept():
    return json.loads(PLACES.read_text(encoding="utf-8")) if PLACES.exists() else {}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_looks_as_it_did(window, page, qtbot):
    picture, file = small(shown(window, page, qtbot)), FOLDER / f"{page}.png"
    now = places(window)
    if os.environ.get("WIREWATCH_PICTURES") == "new":
        FOLDER.mkdir(exist_ok=True)
        picture.save(str(file))
        PLACES.write_text(
            json.dumps(kept() | {page: now}, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    assert moved(kept()[page], now) == []
    assert differing(picture, QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)) <= SHARE


def test_a_moved_button_is_noticed(window, qtbot):
    shown(window, "feeds", qtbot)
    button = window.page("feeds").add_button
    button.move(button.x() - 3 * NEAR, button.y())
    assert any("Add feed" in line for line in moved(kept()["feeds"], places(window)))


def test_a_page_that_lost_its_list_is_noticed(window, qtbot):
    shown(window, "articles", qtbot)
    window.articles.list.hide()
    picture = small(window.grab().toImage())
    before = QImage(str(FOLDER / "articles.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    assert differing(picture, before) > SHARE
    assert "ArticleList Articles" in moved(kept()["articles"], places(window))
