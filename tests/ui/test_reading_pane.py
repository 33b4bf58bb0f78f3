"""The reading pane: hostile articles show as text, matched words are marked, nothing is loaded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument

from monitor.model import ArticleFilter
from ui.pages.preview import facts
from ui.pages.preview_text import open_outside


@pytest.fixture
def read(archive, window, qtbot):
    """Write an article and open it."""

    def reading(title, **changes):
        article_id = archive.write(title, **changes)
        window.go("articles", ArticleFilter())
        window.open_article(article_id)
        return window.articles.preview

    return reading


def test_a_title_with_markup_is_shown_as_it_stands(read):
    title = "<script>alert(1)</script> <b>Rocket</b> &amp; <img src=x onerror=y>"
    pane = read(title)
    assert pane.text.toPlainText().startswith(title)
    assert pane.text.marked == ["Rocket"]


def test_direction_marks_and_controls_do_not_reach_the_screen(read):
    pane = read("Rocket \u202egnp.exe \x07 \u200bnews", body="One\u202etwo\x07three")
    assert pane.text.toPlainText().startswith("Rocket gnp.exe news")
    assert "\u202e" not in pane.text.toPlainText()
    assert "One two three" in pane.text.toPlainText()


def test_a_title_of_twenty_thousand_signs_leaves_the_window_as_it_was(read, window):
    before = window.size()
    pane = read("Rocket " + "very " * 4000)
    assert window.size() == before
    assert pane.text.toPlainText().startswith("Rocket very very")
    window.grab()


def test_below_a_title_without_end_what_is_known_of_the_article_is_in_sight(read, window):
    pane = read("Rocket " + "x" * 20_000)
    window.resize(1000, 700)
    text = pane.text
    facts = text.document().find("first seen")
    assert not facts.isNull()
    assert text.cursorRect(facts).bottom() < text.viewport().height()


@pytest.mark.parametrize("title", ["مرحبا بالعالم", "ข่าวด่วน", "速報 ロケット発射", "👩‍🚀 🚀", "z" + "\u0301" * 200, ""])
def test_titles_of_every_script_are_painted(read, window, title):
    pane = read(title)
    window.grab()
    assert pane.detail.row.title == title


def test_matched_words_of_plain_text_are_marked_at_their_exact_places(read, window, archive):
    pane = read("Nothing to flag", body="A 🚀 rocket. Not the rocket that follows, only where the query says.")
    window.articles.show_filter(ArticleFilter(query="rocket NEAR/2 not"))
    detail = pane.detail
    pane.show_article(None)
    pane.show_article(detail, "rocket AND query")
    assert pane.text.marked == ["rocket", "rocket", "query"]


def test_markup_is_made_safe_and_the_same_words_are_marked_in_it(read):
    html = '<p>The <em>rocket</em> <script>x</script><a href="javascript:x">left</a> <img src="file:///etc/passwd"></p>'
    pane = read("A rocket left", body="The rocket left", html=html)
    text = pane.text.toPlainText()
    assert "The rocket left" in text
    assert "script" not in pane.text.toHtml()
    assert "passwd" not in pane.text.toHtml()
    assert pane.text.marked == ["rocket", "rocket"]


def test_nothing_is_loaded_from_anywhere(read, tmp_path):
    picture = tmp_path / "seen.png"
    pane = read("Picture", html=f'<p><img src="{picture.as_uri()}"></p>')
    kind = QTextDocument.ResourceType.ImageResource.value
    assert pane.text.loadResource(kind, QUrl(picture.as_uri())).width() == 1
    assert (
        pane.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("https://x.example")) is None
    )


def test_ignored_blocks_are_said_and_greyed(read):
    html = "<p>The rocket flew.</p><p>Follow us everywhere.</p>"
    pane = read("Rocket", body="The rocket flew.", html=html, ignored=("Follow us everywhere.", "Read also this."))
    text = pane.text.toPlainText()
    assert "2 blocks ignored" in text
    assert text.count("Follow us everywhere.") == 1
    assert "Read also this." in text


def test_words_in_an_ignored_block_are_not_marked(read):
    html = "<p>The rocket flew.</p><p>More about a rocket</p>"
    pane = read("Rocket", body="The rocket flew.", html=html, ignored=("More about a rocket",))
    assert pane.text.marked == ["Rocket", "rocket"]
    assert "1 block ignored" in pane.text.toPlainText()


def test_who_had_it_first_is_said_in_the_facts(read):
    pane = read("Rocket", originator="Reuters", credit="first appeared on Southern Post · © Southern Post")
    assert "first by Reuters · first appeared on Southern Post · © Southern Post" in pane.text.toPlainText()
    assert "first by" not in read("Rocket", originator="Southern Post", credit="© Southern Post").text.toPlainText()


def test_a_headline_alone_says_so(read):
    assert "The feed gave only this headline." in read("Rocket up").text.toPlainText()


def test_why_flagged_names_topic_version_and_words(read):
    pane = read("Rocket talks begin")
    assert pane.why.isVisible()
    assert pane.why.texts == ["Rockets (v1)", "matched “Rocket”", "Talks (v1)", "matched “talks”"]


def test_an_article_without_flags_says_so_and_can_be_asked_about(read):
    why = read("Harbour news").why
    assert (why.texts, why.heading.text()) == ([], "No topic flags this article")
    assert why.other.isVisible()


def test_facts_say_who_when_and_how(read):
    pane = read("Rocket", author="A. Writer", backfill=True)
    text = pane.text.toPlainText()
    assert "Northern Post · A. Writer · Tue 10 Mar 2026, 21:00:00 KST (Asia/Seoul)" in text
    assert "came with the first reading of its feed" in text
    assert "at once" not in text


def test_an_article_of_a_flood_says_so(read, window_desk):
    shown = read("Rocket").detail
    swept_in = replace(shown, row=replace(shown.row, flood=True))
    assert "one of very many that its feed brought at once" in facts(swept_in, window_desk)[1]


def test_the_free_part_of_a_page_is_not_called_the_whole_text(read, window_desk):
    shown = read("Rocket").detail
    whole = replace(shown, full_text=True)
    assert "whole text from its page" in facts(whole, window_desk)[1]
    free = replace(whole, no_full_text="The page is for paying readers; only what it shows to everybody was taken.")
    assert "free part of its page" in facts(free, window_desk)[1]
    assert "whole text" not in facts(free, window_desk)[1]


def test_only_addresses_of_the_web_are_opened(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "https:", "https://north.example/1"):
        open_outside(QUrl(address))
    assert [url.toString() for url in opened] == ["https://north.example/1"]


def test_a_star_does_not_scroll_the_text_to_its_top(read, archive, qtbot):
    pane = read("Rocket", body="line\n" * 400)
    bar = pane.text.verticalScrollBar()
    bar.setValue(200)
    archive.store.mark([pane.detail.row.id], starred=True)
    pane.show_article(pane._desk.reading.article(pane.detail.row.id))
    assert pane._buttons["star"].accessibleName() == "Unstar"
    assert bar.value() == 200
