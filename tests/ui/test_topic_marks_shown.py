"""The marks of a topic on its page, over a real archive: precision, a sample to look for misses, and edits held against them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from topics_world import FERRIES, World, topics_page

from monitor.commands import MarkFlags, SaveTopic
from monitor.events import ArticlesChanged

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def world(tmp_path, qapp):
    made = World(tmp_path, FERRIES)
    made.engine.do(SaveTopic("ships", "ferry AND (storm OR fog)", "Ships"))
    yield made
    made.close()


@pytest.fixture
def page(world, qtbot):
    return topics_page(world, qtbot, topics=1)


def number(world, query):
    return next(iter(world.reading.article_ids(_filter(query))))


def _filter(query):
    from monitor.model import ArticleFilter

    return ArticleFilter(query=query)


def mark(world, query, belongs):
    world.engine.do(MarkFlags("ships", (number(world, query),), belongs))
    world.signals.event.emit(ArticlesChanged())


def test_precision_stands_beside_the_version_and_leads_to_the_marks(page, world, qtbot):
    assert not page.editor.trust.isVisible()
    mark(world, "fog", True)
    mark(world, "drill", False)
    qtbot.waitUntil(lambda: page.editor.trust.text() == "precision 50 % (9–91 %)")
    page.editor.trust.click()
    marked = page.editor.tabs.marks
    assert marked.isVisible()
    qtbot.waitUntil(lambda: marked.model.rowCount() == 2)
    assert {(line.row.title, line.said) for line in marked.model.lines} == {
        ("Ferry delayed by fog", "right"),
        ("Ferry drill in a storm", "wrong"),
    }
    assert marked.words.text() == "Of 2 marked flags 1 are right: precision 50 % (95 % interval 9 % to 91 %)."


def test_a_sample_of_what_is_not_flagged_is_marked_by_keys_and_gives_recall(page, world, qtbot):
    marked = page.editor.tabs.marks
    page.editor.tabs.setCurrentWidget(marked)
    marked.asks.of.setCurrentIndex(1)
    qtbot.waitUntil(lambda: [line.row.title for line in marked.model.lines] == ["Boats stay in the harbour"])
    assert marked.words.text().startswith("1 drawn from 1 articles that are not flagged. Say of each")
    marked.table.setFocus()
    qtbot.keyClick(marked.table, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: "Recall, if all flags are right: about 75 %" in marked.words.text())
    assert marked.model.lines[0].said == "belongs"
    text, undo = world.said[-1]
    assert text == "Marked: it belongs to Ships"
    undo()
    qtbot.waitUntil(lambda: marked.model.lines[0].said == "")


def test_an_edit_says_which_marked_ones_change_sides_and_is_saved_when_asked_twice(page, world, qtbot):
    mark(world, "fog", True)
    mark(world, "drill", False)
    editor = page.editor
    editor.query.setPlainText("ferry AND storm NOT drill")
    told = "Saving makes version 2: +0 −2 articles; of 2 marked: 1 right one would be lost, 1 wrong one would be gone"
    qtbot.waitUntil(lambda: editor.change.words.text() == told)
    editor.change.see.click()
    lines = [(line.said, line.row.title) for line in editor.tabs.changes.model.lines]
    assert lines[0] == ("− lost, right", "Ferry delayed by fog")
    assert len(lines) == 2
    editor.save()
    qtbot.waitUntil(lambda: editor.verdict.text().startswith("Not saved yet: of 2 marked: 1 right one would be lost"))
    assert world.reading.topic("ships").version == 1
    editor.save()
    qtbot.waitUntil(lambda: "Saved as version 2" in editor.verdict.text())


def test_an_edit_for_the_better_is_saved_at_once(page, world, qtbot):
    mark(world, "drill", False)
    page.editor.query.setPlainText("ferry AND (storm OR fog) NOT drill")
    qtbot.waitUntil(lambda: "1 wrong one would be gone" in page.editor.change.words.text())
    page.editor.save()
    qtbot.waitUntil(lambda: "Saved as version 2" in page.editor.verdict.text())


def test_a_clause_that_a_reason_names_is_chosen_in_the_query(page, qtbot):
    page.show_topic("ships")
    page.show_clause("storm OR fog")
    qtbot.waitUntil(
        lambda: page.editor.query.textCursor().selectedText().replace("(", "").replace(")", "") == "storm OR fog"
    )
    page.show_topic("ships")
    page.show_clause("hail")
    qtbot.waitUntil(lambda: page.editor.verdict.text() == "That clause does not stand in the query as it is now.")
