"""What changed in an article: both versions can be read from what is shown, and nothing a stranger wrote is taken for markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from window_fakes import NOON

from monitor.model import ArticleFilter, Batch, FlaggedArticle
from ui.pages.text_changes import Piece, changes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so

TEXTS = st.lists(
    st.sampled_from(
        ["The ferry sailed. ", "Two boats sank. ", "Nobody was hurt.\n", "舟は出た。", "a b c ", "\n\n", "x"]
    ),
    max_size=12,
)


def reads(pieces, *, without):
    return "".join(piece.text for piece in pieces if piece.kind != without)


@given(TEXTS.map("".join), TEXTS.map("".join))
def test_both_versions_can_be_read_from_what_changed(old, new):
    pieces = changes(old, new)
    assert reads(pieces, without="new") == old
    assert reads(pieces, without="gone") == new
    assert all(one.kind != other.kind for one, other in pairwise(pieces))


def test_a_reworded_sentence_is_told_by_its_words():
    assert changes("The ferry carried two boats. End.", "The ferry carried three boats. End.") == [
        Piece("same", "The ferry carried"),
        Piece("gone", " two"),
        Piece("new", " three"),
        Piece("same", " boats. End."),
    ]


def test_a_word_added_at_the_end_of_a_headline_does_not_break_it_in_two():
    assert changes("Ferry waits\n\nA text.", "Ferry waits (updated)\n\nA text.") == [
        Piece("same", "Ferry waits"),
        Piece("new", " (updated)"),
        Piece("same", "\n\nA text."),
    ]


@pytest.fixture
def page(archive, window, qtbot):
    number = archive.write("Rocket up", body="The ferry carried two boats. <b>End</b>.", minutes=90, guid="ferry")
    from monitor.reading import Reading

    reading = Reading(archive.places.archive)
    row = reading.article(number).row
    reading.close()
    later = NOON - timedelta(minutes=30)
    article = archive.last
    changed = replace(article, body="The ferry carried three boats. <b>End</b>.", sha256="f" * 64, first_seen=later)
    archive.store.save(Batch(row.feed_id, (FlaggedArticle(changed),)))
    archive.write("Rocket down", minutes=10)
    window.go("articles", ArticleFilter())
    window.articles.show_article(number)
    return window.articles


def test_an_edited_article_shows_what_changed(page, window, qtbot):
    box = page.preview.versions
    assert not box.isVisible()
    window.actions_table["versions"].trigger()
    qtbot.waitUntil(lambda: "three" in box.text.toPlainText())
    assert box.isVisible()
    assert box.text.toPlainText().endswith("The ferry carried two three boats. <b>End</b>.")
    assert box.said.text() == "1 passage struck out went away, 1 passage underlined came in"
    window.actions_table["versions"].trigger()
    assert not box.isVisible()


def test_an_article_that_was_not_edited_says_so(page, window):
    page.list.step(-1)
    assert not page.preview._buttons["versions"].isEnabled()
    window.actions_table["versions"].trigger()
    assert window.status.text == "This article was not edited since it was first seen"
    assert not page.preview.versions.isVisible()
