"""The reading pane shows what is kept as fetched; many articles are tagged at once, with a way back."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from window_fakes import NOON

from monitor.model import ArticleFilter, Batch, Flag, FlaggedArticle, Span
from monitor.origin import Origin

ITEM = b"<item><title>Rocket <b>test</b></title></item>"


@pytest.fixture
def page(archive, window, qtbot):
    archive.write("Harbour news", minutes=3)
    number = archive.write("Rocket test", minutes=2)
    feed_id, stored = archive.store.stored(number)
    flagged = FlaggedArticle(
        replace(stored, title="Rocket test again", sha256="f" * 64),
        (Flag("rockets", 1, "flag", 1.0, (Span("title", 0, 6),)),),
        ITEM,
    )
    origin = Origin("https://cdn.example/feed", ("https://north.example/feed",), NOON, "text/xml", b"<rss/>")
    archive.store.save(Batch(feed_id, (flagged,), origin=origin))
    window.go("articles", ArticleFilter())
    qtbot.waitUntil(lambda: len(window.articles.list.table.ids) == 2)
    return window.articles


def test_what_is_kept_is_shown_copied_and_saved(page, tmp_path, qtbot):
    page.list.choose(0)
    page.offers["source"]()
    box = page.preview.source
    sha256 = hashlib.sha256(ITEM).hexdigest()
    assert sha256 in box.words.text()
    assert "https://cdn.example/feed, after 1 redirect" in box.words.text()
    assert box.text.toPlainText() == ITEM.decode()
    qtbot.mouseClick(box.copy_proof, Qt.MouseButton.LeftButton)
    assert f"SHA-256: {sha256}" in QGuiApplication.clipboard().text()
    assert "https://north.example/feed" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(box.copy_text, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ITEM.decode()
    box.save_to(tmp_path / "item.xml")
    assert (tmp_path / "item.xml").read_bytes() == ITEM
    box.save_to(tmp_path / "no" / "item.xml")
    page.offers["source"]()
    assert box.isHidden()


def test_an_article_of_which_nothing_is_kept_says_so(page):
    page.list.choose(0)
    page.offers["source"]()
    page.list.choose(1)
    assert "Nothing of this article is kept" in page.preview.source.words.text()
    assert not page.preview.source.text.isVisible()


def test_many_are_tagged_at_once_and_the_way_back_leaves_earlier_tags(page, archive, window, qtbot):
    archive.store.tag([1], "sea")
    page.deeds.tag((1, 2), "sea")
    qtbot.waitUntil(lambda: window.status.text == "1 article tagged sea")
    assert window.articles._desk.reading.tags() == {"sea": 2}
    qtbot.mouseClick(window.status._undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.articles._desk.reading.tags() == {"sea": 1})


def test_a_note_that_was_saved_can_be_taken_back(page, archive, window, qtbot):
    archive.store.annotate(2, "ask Ana", ["sea"])
    page.refresh()
    page.list.choose(0)
    qtbot.waitUntil(lambda: page.preview.note._note.toPlainText() == "ask Ana")
    page.preview.note._note.setPlainText("asked Ana")
    page.preview.note.save()
    qtbot.waitUntil(lambda: window.status.text == "Note and tags saved")
    reading = window.articles._desk.reading
    assert reading.article(2).note == "asked Ana"
    qtbot.mouseClick(window.status._undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading.article(2).note == "ask Ana")
    assert reading.article(2).tags == ("sea",)
