"""Saying in the window that a flag is right or wrong: at a click or a key, with undo; and from a reason to its clause in the topic."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from monitor.commands import MarkFlags
from monitor.model import ArticleFilter, Topic

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def read(archive, window, qtbot):
    """Write an article and open it."""

    def reading(title, **changes):
        article_id = archive.write(title, **changes)
        window.go("articles", ArticleFilter())
        window.open_article(article_id)
        return window.articles.preview

    return reading


def asked(pane, topic, qtbot):
    pane.why.ask(topic)
    qtbot.waitUntil(lambda: pane.why.explained.isVisible() and bool(pane.why.explained.verdict.text()))
    return pane.why.explained


def marks(archive, pane):
    return dict(pane._desk.reading.article(pane.detail.row.id).marks)


def test_a_click_marks_a_flag_wrong_and_undo_takes_it_back(read, archive, window, qtbot):
    pane = read("Rocket on its pad")
    verdict = pane.why.verdicts["rockets"]
    assert [verdict.right.accessibleName(), verdict.wrong.accessibleName()] == [
        "Flag of Rockets is right",
        "Flag of Rockets is wrong",
    ]
    verdict.wrong.click()
    qtbot.waitUntil(lambda: pane.why.verdicts["rockets"].belongs is False)
    assert marks(archive, pane) == {"rockets": False}
    qtbot.waitUntil(lambda: window.status.text == "Marked: it does not belong to Rockets")
    window.status._undo_button.click()
    qtbot.waitUntil(lambda: not pane.why.verdicts["rockets"].wrong.isChecked())
    assert marks(archive, pane) == {}


def test_keys_mark_and_the_same_key_takes_it_back(read, archive, window, link, qtbot):
    pane = read("Rocket on its pad")
    qtbot.keyClick(window.articles.list, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: pane.why.verdicts["rockets"].belongs is True)
    qtbot.keyClick(window.articles.list, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: pane.why.verdicts["rockets"].belongs is False)
    assert not pane.why.verdicts["rockets"].right.isChecked()
    qtbot.keyClick(window.articles.list, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not pane.why.verdicts["rockets"].wrong.isChecked())
    said = [command.belongs for command in link.asked if isinstance(command, MarkFlags)]
    assert said == [True, False, None]


def test_of_an_article_that_is_not_flagged_one_says_whether_it_belongs(read, archive, window, qtbot):
    pane = read("Harbour news")
    qtbot.keyClick(window.articles.list, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: "ask one why not" in window.status.text)
    explained = asked(pane, "talks", qtbot)
    assert explained.belongs.isVisible()
    assert explained.belongs.right.accessibleName() == "Belongs to Talks"
    qtbot.keyClick(window.articles.list, Qt.Key.Key_Y)
    qtbot.waitUntil(explained.belongs.right.isChecked)
    assert marks(archive, pane) == {"talks": True}


def test_what_flags_the_article_is_marked_beside_the_flag_not_twice(read, qtbot):
    explained = asked(read("Rocket on its pad"), "rockets", qtbot)
    assert not explained.belongs.isVisible()


def test_a_refusal_leaves_the_buttons_as_they_were(read, link, window, qtbot):
    pane = read("Rocket on its pad")
    link.refusing = "the disk is full"
    pane.why.verdicts["rockets"].right.click()
    qtbot.waitUntil(lambda: window.status.text == "the disk is full")
    assert not pane.why.verdicts["rockets"].right.isChecked()


def test_a_reason_leads_to_its_clause_in_the_topic(read, archive, window, qtbot):
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket* AND ($weapons OR pad)"))
    pane = read("Rocket on its pad")
    explained = asked(pane, "rockets", qtbot)
    went = []
    pane._desk.going.disconnect()
    pane._desk.going.connect(lambda page, asked: went.append((page, asked.topics, asked.query)))
    tree = explained.tree
    tree.setCurrentItem(tree.topLevelItem(0).child(0))
    explained.show_clause.click()
    tree.setCurrentItem(tree.topLevelItem(0).child(1))
    tree.actions()[0].trigger()
    assert went == [
        ("topics", ("rockets",), "rocket*"),
        ("topics", ("rockets",), "$weapons OR pad"),
    ]


def test_a_key_takes_the_last_deed_back_and_says_when_there_is_none(read, archive, front, window, qtbot):
    pane = read("Rocket on its pad")
    pane.why.verdicts["rockets"].right.click()
    qtbot.waitUntil(lambda: window.status.text == "Marked: it belongs to Rockets")
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: marks(archive, pane) == {})
    window.actions_table["undo"].trigger()
    assert window.status.text == "There is nothing to take back now"
