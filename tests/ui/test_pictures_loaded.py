"""Pictures in the reading pane: nothing is asked for by itself, a click loads them, and their bytes are decoded in a child."""

from __future__ import annotations

import base64
import json
import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QTextDocument

from monitor.commands import Done, LoadPictures
from monitor.model import ArticleFilter
from ui.drawing import Drawing, images
from ui.picture_child import HIGHEST, WIDEST

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

PHOTO = "https://north.example/photo.jpg"


def picture(kind="JPG", width=40, height=20, colour="red"):
    """The bytes of a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(held, kind)
    return bytes(held.data().data())


def bomb():
    """A PNG of some bytes that says it has ten thousand million pixels."""
    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture
def read(archive, window, qtbot):
    """Write an article with this markup and open it."""

    def reading(markup):
        article_id = archive.write("Rocket on its pad", html=markup, body="A rocket.")
        window.go("articles", ArticleFilter())
        window.open_article(article_id)
        return window.articles.preview

    return reading


def shown(pane):
    return pane.text.document().toHtml()


def test_a_child_draws_pictures_and_survives_what_is_none(qtbot, qapp):
    drawn = []
    asked = [picture(), b"\xff\xd8\xff broken", bomb(), picture("PNG", 3000, 1500, "blue"), b"<svg/>"]
    Drawing(asked, drawn.append, qapp)
    qtbot.waitUntil(lambda: bool(drawn), timeout=30_000)
    [found] = drawn
    assert [(one.width(), one.height()) for one in found] == [(40, 20), (0, 0), (0, 0), (WIDEST, WIDEST // 2), (0, 0)]
    assert found[3].pixelColor(5, 5) == QColor("blue")


def test_a_child_that_takes_too_long_is_ended(qtbot, qapp):
    drawn = []
    Drawing([picture()], drawn.append, qapp, within_ms=0)
    qtbot.waitUntil(lambda: bool(drawn), timeout=30_000)
    assert [one.isNull() for one in drawn[0]] == [True]


@pytest.mark.parametrize(
    "answer",
    [b"", b"\0\0\0\1", struct.pack(">II", 2, 2) + b"short", struct.pack(">II", WIDEST, HIGHEST * 9), b"\xff" * 64],
)
def test_an_answer_that_is_not_whole_is_no_image(answer):
    assert images(answer) == []


def test_nothing_is_asked_for_until_the_user_does_and_then_the_picture_stands_in_the_text(read, link, qtbot):
    pane = read(f"<p>Before <img src='{PHOTO}' alt='A pad'> after</p>")
    assert pane.pictures.button.isVisible()
    assert pane.pictures.button.text() == "Load the picture"
    assert not [command for command in link.asked if isinstance(command, LoadPictures)]
    assert "[image: A pad]" in pane.text.toPlainText()
    packed = {PHOTO: base64.b64encode(picture()).decode()}
    link.pictures = Done({"pictures": 1, "failed": 0}, text=json.dumps(packed))
    pane.pictures.button.click()
    qtbot.waitUntil(lambda: "picture:0" in shown(pane), timeout=30_000)
    assert not pane.pictures.isVisible()
    assert "[image: A pad]" not in pane.text.toPlainText()
    image = pane.text.loadResource(QTextDocument.ResourceType.ImageResource.value, "picture:0")
    assert (image.width(), image.height()) == (40, 20)
    other = pane.text.loadResource(QTextDocument.ResourceType.ImageResource.value, PHOTO)
    assert (other.width(), other.height()) == (1, 1)


def test_a_key_loads_them_too_and_why_none_came_is_said(read, link, window, qtbot):
    pane = read(f"<p><img src='{PHOTO}'><img src='/b.png'></p>")
    assert pane.pictures.button.text() == "Load 2 pictures"
    qtbot.keyClick(window.articles.list, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: pane.pictures.words.text() == "No picture came.")
    assert pane.pictures.button.isEnabled()
    link.refusing = "the engine is ending"
    pane.pictures.button.click()
    qtbot.waitUntil(lambda: pane.pictures.words.text() == "the engine is ending")


def test_pictures_of_one_article_are_forgotten_with_the_next(read, link, qtbot):
    link.pictures = Done({"pictures": 1}, text=json.dumps({PHOTO: base64.b64encode(picture()).decode()}))
    pane = read(f"<p><img src='{PHOTO}'></p>")
    pane.pictures.button.click()
    qtbot.waitUntil(lambda: bool(pane.pictures.pictures), timeout=30_000)
    pane = read("<p>No picture here</p>")
    assert not pane.pictures.pictures
    assert not pane.pictures.isVisible()
