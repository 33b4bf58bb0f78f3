"""The icons of sites in the feeds page: decoded under caps, shown only while the setting is on."""

from __future__ import annotations

import pytest
from page_fakes import World, full
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage

from monitor.feeds import redrawn
from monitor.settings import Settings
from ui.dialogs.preferences import PreferencesDialog
from ui.pages import favicons
from ui.pages.feeds_model import FeedsModel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


def a_picture(kind: str, side: int = 16) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    kept = QByteArray()
    out = QBuffer(kept)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(out, kind)
    return kept.data()


@pytest.fixture
def shown(qtbot):
    worlds = []

    def show(*, on: bool) -> FeedsModel:
        reading = full(icons={1: ("png", a_picture("png")), 2: ("png", b"\x89PNG\r\n\x1a\nnothing")})
        worlds.append(World(reading, settings=Settings(favicons=on)))
        model = FeedsModel(worlds[-1].desk)
        model.show_feeds(reading.feeds())
        return model

    yield show
    for world in worlds:
        world.close()


def decorations(model: FeedsModel) -> list[bool]:
    places = sorted(range(3), key=lambda row: model.feeds[row].id)
    return [isinstance(model.data(model.index(row, 1), Qt.ItemDataRole.DecorationRole), QIcon) for row in places]


def test_an_icon_stands_beside_its_feed_while_the_setting_is_on(shown):
    assert decorations(shown(on=True)) == [True, False, False]
    assert decorations(shown(on=False)) == [False, False, False]


@pytest.mark.parametrize("kind", ["png", "ico"])
def test_what_the_engine_drew_anew_is_the_same_picture(qapp, kind):
    drawn = redrawn.png(a_picture(kind), "https://paper.example/icon")
    made = favicons.decoded("png", drawn)
    assert made is not None
    assert made.pixmap(16, 16).toImage().pixelColor(8, 8).red() > 200
    assert QImage.fromData(drawn) == QImage.fromData(a_picture(kind)).convertToFormat(QImage.fromData(drawn).format())


def test_what_is_no_small_picture_of_its_kind_is_no_icon(qapp):
    assert favicons.decoded("svg", b"<svg/>") is None
    assert favicons.decoded("png", a_picture("png", side=1000)) is None
    assert favicons.decoded("png", a_picture("bmp")) is None
    assert favicons.decoded("ico", a_picture("ico")) is None
    assert favicons.decoded("png", b"") is None


def test_the_preference_is_off_at_first_and_kept(qtbot, shown):
    world = World(full())
    dialog = PreferencesDialog(world.desk)
    qtbot.addWidget(dialog)
    assert not dialog.favicons.isChecked()
    dialog.favicons.setChecked(True)
    assert dialog.chosen().favicons
    world.close()
