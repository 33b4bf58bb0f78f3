"""The topics page: live errors and repairs, previews, saving versions, copying, removing and taking it back."""

from __future__ import annotations

import pytest
from page_fakes import NOW, TOPICS, FakeReading, World, article, full
from PySide6.QtCore import Qt

from monitor.commands import Done, Refused, RemoveTopic, SaveTopic
from monitor.events import ArticlesChanged, RoundFinished, TopicsChanged
from monitor.model import Topic
from ui.actions import Actions
from ui.pages import topics_draft
from ui.pages.topics import TopicsPage
from ui.pages.topics_draft import Draft
from ui.pages.topics_preview import Found, Looking, found_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    made = []

    def show(reading: FakeReading) -> tuple[World, TopicsPage]:
        world = World(reading)
        page = TopicsPage(world.desk)
        qtbot.addWidget(page)
        Actions(page, world.desk.theme).bind_page("topics", page, page.list, page.offers)
        page.resize(1000, 700)
        page.show()
        wanted = len(reading.topic_list)
        qtbot.waitUntil(lambda: page.list.count() == wanted and page._stack.currentIndex() == int(not wanted))
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()


def test_topics_that_are_not_saved_are_saved_before_the_window_goes(shown, qtbot):
    world, page = shown(full())
    done = []
    page.save_unsaved(lambda: done.append("nothing to do"))
    page.editor.fields.title.setText("Launches")
    page.editor._changed()
    assert page.unsaved() == ["Topic: Launches"]
    page.save_unsaved(lambda: done.append("saved"))
    qtbot.waitUntil(lambda: done == ["nothing to do", "saved"])
    assert world.sent[-1].title == "Launches"
    assert page.unsaved() == []


def titles(page):
    rows = [page.list.item(row) for row in range(page.list.count())]
    return [row.text() + (" · not saved" if row.toolTip() == "not saved" else "") for row in rows]


def test_without_topics_the_page_offers_to_begin(shown, qtbot):
    world, page = shown(FakeReading())
    assert page.empty.isVisible()
    assert not page.remove_button.isEnabled()
    page.empty.buttons[1].click()
    assert [command.name for command in world.sent] == ["missile-launches", "summits"]
    page.empty.buttons[0].click()
    assert page.editor.isVisible()


def test_a_new_topic_is_begun_from_elsewhere_and_gone_on_with(shown, qtbot):
    _world, page = shown(full())
    page.show_topic("")
    assert titles(page)[-1].startswith("New topic")
    qtbot.waitUntil(page.editor.fields.title.hasFocus)
    qtbot.keyClicks(page.editor.fields.title, "Harbour")
    page.list.setCurrentRow(0)
    page.show_topic("")
    qtbot.waitUntil(lambda: page.current() == "")
    assert page.editor.fields.title.text() == "Harbour"


def test_the_chosen_topic_is_edited(shown):
    _world, page = shown(full())
    assert page.editor.fields.title.text() == "Missile launches"
    assert page.editor.version.text() == "Version 3"
    assert not page.editor.save_button.isEnabled()
    assert not page.editor.fields.name.isEnabled()
    page.list.setCurrentRow(1)
    assert page.editor.query.toPlainText() == TOPICS[1].query
    assert not page.editor.fields.alert.isChecked()


def test_a_wrong_query_is_explained_underlined_and_repaired(shown, qtbot):
    _world, page = shown(full())
    page.editor.query.setPlainText("𝔞 AND b OR c")
    qtbot.waitUntil(page.editor.verdict.apply_fix.isVisible)
    assert page.editor.verdict.text().startswith("AND and OR stand side by side")
    [wrong] = page.editor.query.extraSelections()
    assert wrong.cursor.selectedText() == "𝔞 AND b OR c"
    page.editor.verdict.apply_fix.click()
    assert page.editor.query.toPlainText() == "(𝔞 AND b) OR c"
    qtbot.waitUntil(lambda: not page.editor.verdict.apply_fix.isVisible())
    assert page.editor.query.extraSelections() == []
    page.editor.query.undo()
    assert page.editor.query.toPlainText() == "𝔞 AND b OR c"


def test_what_a_query_finds_is_seen_before_it_is_saved(shown, qtbot):
    reading = full()
    reading.articles = [article(n, NOW, ["summits"] if n < 3 else [], f"Harvest {n}") for n in range(1, 26)]
    world, page = shown(reading)
    page.list.setCurrentRow(1)
    page.editor.query.setPlainText("harvest")
    qtbot.waitUntil(lambda: page.editor.tabs.preview.model.rowCount() == 20)
    words = "25 articles of the last 30 days match; the saved topic flags 2"
    qtbot.waitUntil(lambda: page.editor.tabs.preview.words.text() == words)  # the rows come before they are counted
    page.editor.tabs.preview.table.activated.emit(page.editor.tabs.preview.model.index(0, 0))
    assert world.opened == [25]
    page.editor.tabs.preview.all.click()
    where, wanted = world.went[0]
    assert (where, wanted.query) == ("articles", "harvest")


def test_what_a_round_brought_is_counted_and_found_while_the_page_is_shown(shown, qtbot):
    reading = full()
    reading.articles = [article(1, NOW, ["missile-launches"], "Missile 1")]
    world, page = shown(reading)
    found = page.editor.tabs.preview
    qtbot.waitUntil(lambda: found.model.rowCount() == 1 and page.list._counts.get("missile-launches") == 1)
    reading.articles = [article(n, NOW, ["missile-launches"], f"Missile {n}") for n in (1, 2)]
    world.desk.signals.event.emit(ArticlesChanged(1))
    qtbot.waitUntil(lambda: page.list._counts["missile-launches"] == 2)
    world.desk.signals.event.emit(RoundFinished(NOW, 1, 1, 0, 1, 0, 0.1))
    qtbot.waitUntil(lambda: found.model.rowCount() == 2)


def test_a_changed_query_is_saved_as_a_new_version(shown, qtbot):
    world, page = shown(full())
    world.engine.answers[SaveTopic] = Done({"version": 4, "flagged": 38})
    page.editor.query.setPlainText("missile OR rocket ")
    assert titles(page)[0] == "Missile launches · not saved"
    qtbot.keyClick(page.editor.query, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    world.reading.topic_list[0] = Topic("missile-launches", "Missile launches", "missile OR rocket", 4)
    qtbot.waitUntil(lambda: titles(page)[0] == "Missile launches")
    assert world.sent == [SaveTopic("missile-launches", "missile OR rocket", "Missile launches", "", True)]
    assert page.editor.verdict.text() == "Saved as version 4; 38 articles flagged."
    assert page.editor.version.text() == "Version 4"


def test_ctrl_s_saves_a_topic_too(shown, qtbot):
    world, page = shown(full())
    world.engine.answers[SaveTopic] = Done({"version": 4, "flagged": 38})
    page.editor.query.setPlainText("missile OR rocket")
    qtbot.keyClick(page.editor.query, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.query.toPlainText() == "missile OR rocket"
    qtbot.waitUntil(lambda: bool(world.sent))  # the marks of the topic are asked first
    assert world.sent == [SaveTopic("missile-launches", "missile OR rocket", "Missile launches", "", True)]


def test_a_refused_query_keeps_what_was_typed_and_offers_the_fix(shown, qtbot):
    world, page = shown(full())
    world.engine.refuse(SaveTopic, Refused("Too wide.", 0, 4, "rain"))
    page.editor.query.setPlainText("rain*")
    page.editor.save()
    qtbot.waitUntil(lambda: page.editor.verdict.text() == "Too wide. Proposed: rain")
    page.editor.change.forget()
    page.editor.check()  # as a moment after typing: it finds nothing wrong with the query
    qtbot.waitUntil(lambda: page.editor.change.words.text() != "")
    assert page.editor.query.toPlainText() == "rain*"
    assert page.editor.verdict.apply_fix.isVisible()
    assert page.editor.save_button.isEnabled()


def test_a_new_topic_gets_a_short_name_from_its_title(shown, qtbot):
    world, page = shown(full())
    page.new()
    qtbot.keyClicks(page.editor.fields.title, "Havens & ships")
    assert page.editor.fields.name.text() == "havens-ships"
    page.editor.query.setPlainText("harbour")
    page.editor.fields.colour.group.buttons()[3].click()
    page.editor.save()
    assert world.sent[-1] == SaveTopic("havens-ships", "harbour", "Havens & ships", "#009E73", True)
    world.reading.topic_list.append(Topic("havens-ships", "Havens & ships", "harbour"))
    qtbot.waitUntil(lambda: page.current() == "havens-ships")
    assert page.list.count() == 3


def test_a_new_topic_without_a_query_or_with_a_taken_name_is_not_sent(shown):
    world, page = shown(full())
    page.new()
    page.editor.fields.title.setText("x")
    page.editor.save()
    assert page.editor.verdict.text() == "Say what to look for: the query is empty."
    page.editor.query.setPlainText("y")
    page.editor.fields.name.setText("summits")
    page.editor.save()
    assert page.editor.verdict.text().startswith("There is a topic named summits already")
    assert world.sent == []


def test_a_topic_begins_as_a_copy_of_another(shown):
    _world, page = shown(full())
    page._fill_menu()
    offers = [action.text() for action in page._menu.actions() if action.text()]
    assert offers[0] == "Empty topic"
    assert "Like the shipped topic “Summits”" in offers
    assert "Copy of “Summits”" in offers
    page._menu.actions()[-1].trigger()
    assert page.editor.fields.title.text() == "Summits (copy)"
    assert page.editor.fields.name.text() == "summits-copy"
    assert page.editor.query.toPlainText() == TOPICS[1].query


def test_eight_lines_of_a_query_are_seen_in_a_small_window(shown):
    _world, page = shown(full())
    page.resize(792, 619)
    query = page.editor.query
    assert query.viewport().height() >= 8 * query.fontMetrics().lineSpacing()


def test_edits_of_one_topic_wait_while_another_is_looked_at(shown, qtbot):
    world, page = shown(full())
    page.editor.query.setPlainText("half written")
    page.list.setCurrentRow(1)
    assert page.editor.query.toPlainText() == TOPICS[1].query
    world.signals.tell(TopicsChanged())
    qtbot.wait(250)
    page.list.setCurrentRow(0)
    assert page.editor.query.toPlainText() == "half written"
    page.editor.discard_button.click()
    assert page.editor.query.toPlainText() == TOPICS[0].query
    assert titles(page) == ["Missile launches", "Summits"]


def test_removing_a_topic_can_be_undone(shown, qtbot):
    world, page = shown(full())
    page.list.setCurrentRow(1)
    page.remove_button.click()
    assert world.sent == [RemoveTopic("summits")]
    qtbot.waitUntil(lambda: bool(world.said))
    text, undo = world.said[0]
    assert text == "Summits removed with its flags; the articles stay."
    undo()
    assert world.sent[-1] == SaveTopic("summits", TOPICS[1].query, "Summits", "", False, rule=TOPICS[1].rule)


def test_a_topic_that_cannot_be_removed_stays_with_its_edits(shown, qtbot):
    world, page = shown(full())
    world.engine.refuse(RemoveTopic, Refused("@summits is named by another topic."))
    page.editor.query.setPlainText("half written")
    page.remove_button.click()
    qtbot.waitUntil(lambda: bool(world.said))
    assert world.said == [("@summits is named by another topic.", None)]
    assert page.unsaved() == ["Topic: Missile launches"]


def test_a_new_topic_that_was_never_saved_is_dropped(shown):
    world, page = shown(full())
    page.new()
    assert page.list.count() == 3
    page.remove_button.click()
    assert page.list.count() == 2
    assert world.sent == []


def test_every_control_of_the_editor_has_a_name(shown):
    _world, page = shown(full())
    editor = page.editor
    buttons = editor.fields.colour.group.buttons()
    assert all(
        each.accessibleName() for each in (editor.fields.title, editor.fields.name, editor.query, page.list, *buttons)
    )


def test_short_names_are_plain_and_free():
    assert topics_draft.short_name("Missile launches", {"missile-launches"}) == "missile-launches-2"
    assert topics_draft.short_name("Über Häfen", set()) == "uber-hafen"
    assert topics_draft.short_name("미사일", set()) == "topic"
    assert topics_draft.short_name("2026", set()) == "topic-2026"
    assert topics_draft.wrong(Draft("x", "Bad Name", "y"), set()).startswith("The short name must")


def test_matches_are_told_in_words():
    assert found_words(Found(1, (), None)) == "1 article of the last 30 days matches"
    assert found_words(Found(0, (), 0)) == "0 articles of the last 30 days match"
    assert found_words(Found(None, ())) == "Articles of the last 30 days match; counting them …"


def test_the_newest_matches_are_there_before_all_are_counted():
    reading = FakeReading(articles=[article(number, NOW, title=f"Ferry {number}") for number in range(1, 31)])
    looking = Looking(reading, "ferry", None, NOW)
    first, last = looking.go_on(), looking.go_on()
    assert (first.complete, first.matches, [row.id for row in first.rows][:2]) == (False, None, [30, 29])
    assert (last.complete, last.matches, last.rows) == (True, 30, first.rows)


def test_few_matches_are_told_at_once():
    reading = FakeReading(articles=[article(1, NOW, title="Ferry"), article(2, NOW, title="Train")])
    found = Looking(reading, "ferry", None, NOW).go_on()
    assert (found.complete, found.matches, [row.id for row in found.rows]) == (True, 1, [1])


def test_the_keys_go_to_the_heart_of_the_page(shown):
    _world, page = shown(full())
    page.main.setFocus()
    assert page.list.hasFocus()
