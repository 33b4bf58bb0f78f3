"""Changing a topic in the window, over a real archive and engine: seen before it is saved, brought back after, stopped half-way."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from topics_world import FERRIES, World, topics_page

from monitor.commands import FlagAnew, RestoreTopic, SaveTopic
from monitor.events import Progress, TopicsChanged
from monitor.grading import Grading
from monitor.model import Topic
from monitor.topics import shipped

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def world(tmp_path, qapp):
    made = World(tmp_path, FERRIES)
    made.engine.do(SaveTopic("ships", "ferry AND storm NOT drill", "Ships"))
    made.engine.do(SaveTopic("boats", "boat*", "Boats"))
    yield made
    made.close()


@pytest.fixture
def page(world, qtbot):
    return topics_page(world, qtbot, topics=2)


def show(page, tab):
    page.editor.tabs.setCurrentWidget(tab)


def said(page, qtbot, words):
    qtbot.waitUntil(lambda: page.editor.verdict.text() == words)


def test_the_list_counts_what_each_topic_flags(page, qtbot):
    qtbot.waitUntil(lambda: page.list.item(0).toolTip() == "1 article flagged in the last 30 days")
    assert page.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Ships, 1 article")


def test_what_saving_would_add_and_drop_is_told_before_it_is_saved(page, world, qtbot):
    assert not page.editor.change.isVisible()
    page.editor.query.setPlainText("ferry NOT storm")
    qtbot.waitUntil(lambda: page.editor.change.words.text() == "Saving makes version 2: +1 −1 articles")
    assert page.editor.change.words.accessibleName() == "Saving makes version 2: plus 1 minus 1 articles"
    page.editor.change.see.click()
    changes = page.editor.tabs.changes
    assert changes.isVisible()
    told = [(line.said, line.row.title) for line in changes.model.lines]
    assert told == [("+ added", "Ferry delayed by fog"), ("− dropped", "Ferry delayed by a storm")]
    changes.table.activated.emit(changes.model.index(0, 0))
    assert world.opened == [changes.model.lines[0].row.id]
    assert world.link.asked == []
    page.editor.discard_button.click()
    qtbot.waitUntil(lambda: not page.editor.change.isVisible())
    assert changes.model.rowCount() == 0


def test_a_query_that_is_only_spelled_anew_is_said_to_stay_the_version_it_is(page, world, qtbot):
    page.editor.query.setPlainText("storm")
    qtbot.waitUntil(lambda: page.editor.change.words.text().startswith("Saving makes version 2"))
    page.editor.query.setPlainText("ferry  (storm) -drill")
    stays = "Only the spelling is another; the query means the same. Saving changes nothing: version 1 stays."
    qtbot.waitUntil(lambda: page.editor.change.words.text() == stays)
    assert not page.editor.change.see.isVisible()
    page.editor.save()
    said(page, qtbot, "Saved. The topic looks for the same as before and stays version 1.")
    assert world.said == []
    assert world.reading.topic("ships").version == 1
    page.editor.query.setPlainText("ferry (storm) -drill")
    page.editor.fields.grading.threshold.setValue(50)
    told = "Saving makes version 2: +0 −1 articles flagged, +1 −0 mentions"
    qtbot.waitUntil(lambda: page.editor.change.words.text() == told)


def test_a_topic_that_cannot_be_read_says_so_in_the_list_and_why(page, world, qtbot):
    world.engine.store.save_topic(Topic("boats", "Boats", "boat* $gone <b>"))
    world.signals.event.emit(TopicsChanged())
    qtbot.waitUntil(lambda: "There is no list named $gone" in page.list.item(1).toolTip())
    row = page.list.item(1)
    assert row.text() == "Boats"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Boats, It cannot be read and flags nothing.")
    page.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: "$gone" in page.editor.verdict.text())


def test_a_stricter_grading_is_tried_out_too(page, qtbot):
    page.editor.fields.grading.threshold.setValue(50)
    told = "Saving makes version 2: +0 −1 articles flagged, +1 −0 mentions"
    qtbot.waitUntil(lambda: page.editor.change.words.text() == told)
    page.editor.change.see.click()
    assert [line.said for line in page.editor.tabs.changes.model.lines] == ["− dropped", "+ mention"]
    assert page.editor.fields.grading.grading == Grading(threshold=50)
    page.editor.save()
    said(page, qtbot, "Saved as version 2; 0 articles flagged.")
    versions = page.editor.tabs.versions
    qtbot.waitUntil(lambda: len(versions.model.versions) == 2)
    versions.table.selectRow(0)
    assert versions.whole.toPlainText().endswith("\n(flag from score 50, else a mention)")


def test_saving_can_be_undone_and_the_history_keeps_both(page, world, qtbot):
    page.editor.query.setPlainText("ferry")
    page.editor.save()
    said(page, qtbot, "Saved as version 2; 3 articles flagged.")
    qtbot.waitUntil(lambda: bool(world.said))
    words, undo = world.said[-1]
    assert words == "Ships: Saved as version 2; 3 articles flagged."
    undo()
    assert world.link.asked[-1] == RestoreTopic("ships", 1)
    said(page, qtbot, "Saved as version 3; 1 article flagged.")
    qtbot.waitUntil(lambda: page.editor.query.toPlainText() == "ferry AND storm AND NOT drill")
    versions = page.editor.tabs.versions.model
    qtbot.waitUntil(lambda: [one.version for one in versions.versions] == [3, 2, 1])
    assert versions.index(0, 0).data() == "3, in force"
    qtbot.waitUntil(lambda: versions.index(0, 2).data() == "1")  # how many it flags is read again once it has flagged


def test_an_older_version_is_brought_back_from_the_list(page, world, qtbot):
    page.editor.query.setPlainText("ferry")
    page.editor.save()
    said(page, qtbot, "Saved as version 2; 3 articles flagged.")
    versions = page.editor.tabs.versions
    show(page, versions)
    qtbot.waitUntil(lambda: len(versions.model.versions) == 2)
    versions.table.selectRow(0)
    assert not versions.restore.isEnabled()
    versions.table.selectRow(1)
    assert versions.whole.toPlainText() == "ferry AND storm AND NOT drill"
    versions.restore.click()
    said(page, qtbot, "Saved as version 3; 1 article flagged.")
    assert world.reading.topic("ships").version == 3


def test_flagging_that_is_stopped_says_so_and_can_be_gone_on_with(page, world, qtbot):
    pressed = threading.Event()

    def stop(event):
        if isinstance(event, Progress) and not event.finished and not pressed.is_set():
            page.editor.flagging.stop.click()
            pressed.set()

    def wait(event):
        """The engine goes on once the window has heard of it and the user has pressed Stop."""
        if isinstance(event, Progress) and not event.finished:
            pressed.wait(30)

    world.signals.event.connect(stop)
    world.engine.bus.subscribe(wait)
    page.editor.query.setPlainText("ferry")
    page.editor.save()
    said(page, qtbot, "Saved as version 2; flagging was stopped, so older articles keep the flags they had.")
    assert not page.editor.flagging.isVisible()
    versions = page.editor.tabs.versions
    show(page, versions)
    qtbot.waitUntil(versions.go_on.isVisible)
    versions.go_on.click()
    said(page, qtbot, "Saved as version 2; 3 articles flagged.")
    qtbot.waitUntil(lambda: not versions.go_on.isVisible())
    assert world.link.asked[-1] == FlagAnew("ships")


def test_near_misses_say_what_keeps_them_away(page, world, qtbot):
    misses = page.editor.tabs.misses
    assert misses.model.rowCount() == 0
    show(page, misses)
    qtbot.waitUntil(
        lambda: misses.words.text() == "3 articles of the last 7 days fail by one clause alone; the nearest come first."
    )
    assert {(line.row.title, line.said) for line in misses.model.lines} == {
        ("Ferry drill in a storm", "barred by: NOT drill"),
        ("Ferry delayed by fog", "not found: storm"),
        ("Boats stay in the harbour", "not found: ferry"),
    }


def test_each_clause_says_how_many_articles_it_finds_and_shows_its_place(page, qtbot):
    clauses = page.editor.tabs.clauses
    show(page, clauses)
    qtbot.waitUntil(lambda: clauses.tree.topLevelItemCount() > 0)
    root = clauses.tree.topLevelItem(0)
    found = {root.child(row).text(0): root.child(row).text(1) for row in range(root.childCount())}
    assert (found["ferry"], found["storm"]) == ("3", "3")
    ferry = next(root.child(row) for row in range(root.childCount()) if root.child(row).text(0) == "storm")
    clauses.tree.setCurrentItem(ferry)
    assert page.editor.query.textCursor().selectedText() == "storm"


@pytest.fixture
def counting(page, world, qtbot):
    """The clauses whose counting waits, since both threads of the window are busy until the event is set; and that event."""
    clauses = page.editor.tabs.clauses
    busy, go_on = threading.Event(), threading.Event()

    def wait(_reading):
        busy.set()
        go_on.wait(30)

    for key in ("one", "two"):
        world.tasks.read(wait, lambda _done: None, page, key=key)
    qtbot.waitUntil(busy.is_set)
    show(page, clauses)
    qtbot.waitUntil(clauses.stop.isVisible)
    yield clauses, go_on
    go_on.set()


def test_counting_clauses_can_be_stopped(page, counting, qtbot):
    clauses, go_on = counting
    clauses.stop.click()
    go_on.set()
    qtbot.waitUntil(lambda: clauses.words.text() == "Stopped; the clauses that were counted by then stand here.")
    assert not clauses.stop.isVisible()
    page.editor.query.setPlainText("ferry OR boat*")
    qtbot.waitUntil(lambda: clauses.tree.topLevelItemCount() == 1 and clauses.tree.topLevelItem(0).text(1) == "4")


def test_no_clause_is_counted_for_a_page_that_was_left(page, counting, qtbot):
    clauses, go_on = counting
    page.hide()
    page.editor.check()
    go_on.set()
    qtbot.waitUntil(lambda: clauses.words.text() == "Stopped; the clauses that were counted by then stand here.")
    assert clauses.tree.topLevelItem(0).childCount() == 0
    page.show()
    qtbot.waitUntil(lambda: clauses.tree.topLevelItem(0).childCount() == 3)
    assert not clauses.stop.isVisible()


def test_advice_is_given_while_one_types_and_a_wrong_query_comes_first(page, qtbot):
    page.editor.query.setPlainText("ferry NEAR/60 storm")
    qtbot.waitUntil(lambda: page.editor.verdict.text().startswith("Advice: NEAR/60 joins words"))
    assert page.editor.save_button.isEnabled()
    page.editor.query.setPlainText("ferry AND (storm")
    qtbot.waitUntil(lambda: not page.editor.save_button.isEnabled())
    assert not page.editor.verdict.text().startswith("Advice")
    assert not page.editor.change.isVisible()


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("ferry W/5 storm OR drill", "NEAR joins before OR does"),
        ("ferry NEAR 5 storm", "NEAR 5 is read as NEAR/5"),
        ("title (ferry) storm", "title is looked for as a word"),
    ],
)
def test_what_other_tools_read_otherwise_is_told_while_one_types(page, qtbot, query, told):
    page.editor.query.setPlainText(query)
    qtbot.waitUntil(lambda: told in page.editor.verdict.text())
    assert page.editor.query.extraSelections()
    assert page.editor.save_button.isEnabled()


def test_the_query_of_a_shipped_topic_is_not_advised_on_until_it_is_changed(page, qtbot):
    editor, (launches, *_) = page.editor, shipped.topics()
    for query, advised in [("fe* NEAR/60 storm", True), (launches.query, False), (f"({launches.query}) OR fe*", True)]:
        editor.query.setPlainText(query)
        qtbot.waitUntil(lambda advised=advised: editor.verdict.text().startswith("Advice") is advised)
        assert bool(editor.query.extraSelections()) is advised


def test_a_long_query_stands_in_lines_and_blanks_alone_are_no_change(page, world, qtbot):
    launches, *_ = shipped.topics()
    world.engine.do(SaveTopic("ships", launches.query, "Ships"))
    world.signals.event.emit(TopicsChanged())
    qtbot.waitUntil(lambda: page.editor.query.toPlainText().splitlines()[:2] == ["(", "  ($weapons NEAR/8 $fire)"])
    page.editor.query.setPlainText(" ".join(page.editor.query.toPlainText().split()))
    assert not page.editor.save_button.isEnabled()
    assert page.list.item(0).text() == "Ships"
    versions = page.editor.tabs.versions
    qtbot.waitUntil(lambda: len(versions.model.versions) == 2)
    versions.table.selectRow(0)
    assert "\nAND NOT lead:$sportnoise\n" in versions.whole.toPlainText()


def test_a_new_topic_is_tried_out_before_it_exists(page, qtbot):
    page.new()
    page.editor.query.setPlainText("harbour")
    qtbot.waitUntil(lambda: page.editor.change.words.text() == "Saving makes version 1: +2 −0 articles")
    assert page.editor.tabs.versions.words.text().startswith("Once the topic is saved")


def test_everything_can_be_reached_with_the_keyboard(page, qtbot):
    editor = page.editor
    tabs = editor.tabs
    assert editor.query.tabChangesFocus()
    assert tabs.versions.whole.tabChangesFocus()
    named = (tabs.changes.table, tabs.clauses.tree, tabs.misses.table, tabs.versions.table, editor.flagging.bar)
    assert all(each.accessibleName() for each in named)
    show(page, tabs.changes)
    tabs.changes.table.setFocus()
    assert tabs.changes.table.hasFocus()
