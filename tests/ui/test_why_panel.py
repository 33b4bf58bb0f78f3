"""The why panel: every clause met or not, in signs and in words; a click shows where; why not for topics that did not flag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from monitor.grading import Grading
from monitor.model import ArticleFilter, Topic
from monitor.reasons import Reason, Score, Why
from ui.pages.preview_clauses import spoken
from ui.pages.preview_explained import score_words, verdict_words

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


def lines(why):
    """The tree as it is read: what is said of each clause, and what was found."""
    told = []

    def tell(item):
        for row in range(item.childCount()):
            child = item.child(row)
            told.append((child.text(0), child.text(1)))
            tell(child)

    tell(why.explained.tree.invisibleRootItem())
    return told


def asked(why, topic, qtbot):
    why.ask(topic)
    qtbot.waitUntil(lambda: why.explained.isVisible() and bool(why.explained.verdict.text()))
    return why.explained


def test_each_clause_is_shown_met_or_not_with_the_words_found(read, archive, qtbot):
    archive.store.save_topic(Topic("rockets", "Rockets", "rocket* AND (pad OR silo) NOT (toy OR museum)"))
    why = read("Rocket on its pad", body="The rocket is no toy.").why
    explained = asked(why, "rockets", qtbot)
    assert explained.verdict.text() == (
        "The flag that stands was made by version 1. Rockets, version 2: no match; 1 clause would have to change"
    )
    assert lines(why) == [
        ("✗ all of these", ""),
        ("✓ rocket*", "“Rocket”"),
        ("✓ pad OR silo", "“pad”"),
        ("✗ NOT (toy OR museum)", "“toy”"),
    ]
    bars = explained.tree.topLevelItem(0).child(2)
    assert bars.data(0, Qt.ItemDataRole.AccessibleTextRole) == "not met: NOT (toy OR museum), found “toy”"


def test_a_click_on_a_clause_goes_from_word_to_word(read, qtbot):
    pane = read("Rocket on its pad", body="Nothing here.\n" * 60 + "A rocket, and another rocket.")
    explained = asked(pane.why, "rockets", qtbot)
    clause = explained.tree.topLevelItem(0)
    places = []
    for _ in range(4):
        explained.tree.itemActivated.emit(clause, 0)
        places.append((pane.text.textCursor().selectionStart(), pane.text.textCursor().selectedText()))
    assert [word for _, word in places] == ["Rocket", "rocket", "rocket", "Rocket"]
    assert places[0] == places[3]
    assert places[0][0] < places[1][0] < places[2][0]
    assert pane.text.viewport().rect().intersects(pane.text.cursorRect())


def test_a_click_finds_the_words_in_the_feeds_markup_too(read, qtbot):
    pane = read("Quiet", summary="A rocket left", html="<p>Before it, a <b>rocket</b> left</p>")
    explained = asked(pane.why, "rockets", qtbot)
    explained.tree.itemClicked.emit(explained.tree.topLevelItem(0), 0)
    assert pane.text.textCursor().selectedText() == "rocket"


def test_any_topic_can_be_asked_why_not(read, qtbot):
    why = read("Harbour news").why
    why._fill_menu()
    offers = why.menu.actions()
    assert [offer.text() for offer in offers] == ["Rockets", "Talks"]
    offers[1].trigger()
    qtbot.waitUntil(why.explained.isVisible)
    assert why.explained.verdict.text() == "Talks, version 1: no match; 1 clause would have to change"
    assert lines(why) == [("✗ talks", "")]


def test_words_in_blocks_that_were_left_out_are_named(read, qtbot):
    why = read("Harbour news", ignored=("More: a rocket over the town",)).why
    explained = asked(why, "rockets", qtbot)
    assert explained.ignored.text() == "Not judged: “rocket” in the left-out block “More: a rocket over the town”"


def test_the_panel_stays_open_for_the_next_article_until_it_is_closed(read, qtbot):
    first = read("Rocket one")
    asked(first.why, "rockets", qtbot)
    second = read("Harbour news", minutes=5).why
    qtbot.waitUntil(lambda: "no match" in second.explained.verdict.text())
    second.explained.close_button.click()
    assert not second.explained.isVisible()
    third = read("Rocket three", minutes=9).why
    assert not third.explained.isVisible()


def test_a_key_opens_and_closes_the_explanation(read, window, qtbot):
    pane = read("Rocket one")
    pane.offers()["why"]()
    qtbot.waitUntil(pane.why.explained.isVisible)
    assert pane.why.explained.verdict.text() == "Rockets, version 1: a flag"
    assert window.actions_table["why"].shortcut().toString() == "W"
    pane.offers()["why"]()
    assert not pane.why.explained.isVisible()


def test_a_topic_that_is_gone_is_said_in_words(read, archive, qtbot):
    why = read("Harbour news").why
    archive.store.remove_topic("talks")
    assert "no topic named talks" in asked(why, "talks", qtbot).verdict.text()


def told(**more):
    made = {
        "topic": Topic("ships", "Ships", "ferry", 3),
        "level": "flag",
        "matched": True,
        "followed": False,
        "clauses": Reason("ferry", "words", True, (), 0),
    }
    return Why(**{**made, **more})


def test_the_verdict_and_the_score_are_said_plainly():
    assert verdict_words(told(), 3) == "Ships, version 3: a flag"
    assert verdict_words(told(level="mention"), None) == "Ships, version 3: only a mention"
    assert verdict_words(told(level=None), None) == "Ships, version 3: a match, but its score is too low"
    assert verdict_words(told(followed=True), None).endswith("because everything from this feed counts for it")
    strict = Topic("ships", "Ships", "ferry", 3, grading=Grading(threshold=2.0, zone="title"))
    scored = told(topic=strict, score=3.0, parts=(Score("words in the title", 2.0), Score("words in the lead", 1.0)))
    assert score_words(scored) == (
        "Score 3: 2 for words in the title, 1 for words in the lead. A flag takes 2. A flag takes a word in the title."
    )


def test_words_that_are_there_but_too_far_apart_are_said_to_be(read, archive, qtbot):
    archive.store.save_topic(Topic("pads", "Pads", "rocket NEAR/0 pad"))
    why = read("Rocket on its pad").why
    explained = asked(why, "pads", qtbot)
    assert lines(why)[0] == ("✗ rocket NEAR/0 pad", "there, but not close enough")
    row = explained.tree.topLevelItem(0)
    assert row.data(0, Qt.ItemDataRole.AccessibleTextRole) == "not met: rocket NEAR/0 pad, there, but not close enough"


def test_the_nearest_of_many_choices_comes_first():
    near, far = Reason("a AND b", "and", False, (), 1), Reason("c AND d", "and", False, (), 2)
    assert Reason("…", "or", False, (), 1, (far, near)).shown_parts == (near, far)
    assert spoken(Reason("…", "or", False, (), 1, (far, near)), "") == "not met: any of these"


def test_of_choices_that_are_met_only_these_are_shown_and_fields_are_named():
    met, unmet = Reason("a AND b", "and", True, (), 0), Reason("c AND d", "and", False, (), 2)
    assert Reason("…", "or", True, (), 0, (unmet, met)).shown_parts == (met,)
    words = Reason("pad", "words", True, (), 0)
    assert Reason("lead:pad", "field", True, (), 0, (words,)).name == "lead:pad"
    both = Reason("pad AND silo", "and", True, (), 0, (words, words))
    assert Reason("lead:(pad AND silo)", "field", True, (), 0, (both,)).name == "in the lead: all of these"
