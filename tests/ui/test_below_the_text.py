"""What is open below an article never takes the text's room; it scrolls, and what was just opened is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from monitor.model import ArticleFilter, Topic

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def pane(archive, window, qtbot):
    """An article with a note, flagged by a topic of many clauses, in a low window."""
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket* AND (pad OR silo) AND (north OR south) NOT toy"))
    article_id = archive.write("Rocket on its pad in the north", body="Nothing else was said.\n\n" * 20)
    archive.store.annotate(article_id, "Ask the harbour board.", ("north",))
    window.resize(1000, 700)
    window.show()
    window.go("articles", ArticleFilter())
    window.open_article(article_id)
    return window.articles.preview


def in_sight(pane, box):
    room = pane.below.viewport().rect()
    top = box.mapTo(pane.below.viewport(), box.rect().topLeft()).y()
    return 0 <= top < room.height()


def test_the_first_lines_stay_while_the_clauses_are_explained(pane, qtbot):
    pane.why.ask("rockets")
    qtbot.waitUntil(lambda: pane.why.explained.isVisible() and in_sight(pane, pane.why.explained))
    assert pane.text.height() >= 200
    assert pane.below.verticalScrollBar().maximum() > 0


def test_text_and_boxes_share_all_of_the_pane(pane, qtbot):
    pane.note.hide()
    qtbot.waitUntil(lambda: pane.below.height() == pane.below.sizeHint().height())
    assert pane.below.verticalScrollBar().maximum() == 0
    pane.source.toggle()
    qtbot.waitUntil(lambda: pane.below.verticalScrollBar().maximum() > 0 and in_sight(pane, pane.source))
    assert pane.text.height() >= 200
    pane.source.toggle()
    qtbot.waitUntil(lambda: pane.below.verticalScrollBar().maximum() == 0)


def test_the_first_article_of_a_session_has_its_boxes_whole(archive, window, qtbot):
    article_id = archive.write("A calm day")
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket"))
    window.show()
    window.go("articles", ArticleFilter())
    pane = window.articles.preview
    qtbot.waitUntil(lambda: window.articles.list.model().rowCount() == 1)
    qtbot.mouseClick(window.articles.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    qtbot.waitUntil(lambda: pane.detail is not None and pane.detail.row.id == article_id)
    qtbot.waitUntil(lambda: pane.below.isVisible() and pane.full.button.isVisible())
    for whole in (pane.full, pane.why):
        assert whole.height() >= whole.minimumSizeHint().height()
