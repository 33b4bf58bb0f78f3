"""The button for an article's whole text: what it asks, what it says meanwhile and afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from page_fakes import NOW, SEOUL, article
from PySide6.QtWidgets import QWidget

from monitor.commands import Done, FetchFullText, Refused
from monitor.model import ArticleDetail
from ui.pages.preview_full import FullTextBox


class Asked:
    """A desk that keeps what it was asked and answers when told to."""

    def __init__(self) -> None:
        self.commands: list[object] = []
        self.said: list[str] = []
        self.now, self.zone = (lambda: NOW), SEOUL
        self.then = self.refused = lambda _answer: None

    def say(self, text):
        self.said.append(text)

    def send(self, command, then=None, refused=None, owner=None):
        self.commands.append(command)
        self.then, self.refused = then, refused


@pytest.fixture
def detail() -> ArticleDetail:
    return ArticleDetail(article(7, NOW), "", "", "", "", (), "", (), (), ())


def test_a_click_asks_and_a_refusal_is_said_in_words(qtbot, detail):
    desk = Asked()
    page = QWidget()
    qtbot.addWidget(page)
    box = FullTextBox(desk, page)
    box.show_article(detail, has_page=True)
    assert not box.isHidden()
    box.button.click()
    assert desk.commands == [FetchFullText(7)]
    assert not box.button.isEnabled()
    assert box.words.text() == "Getting the page …"
    desk.refused(Refused("There is no whole text. The page is for paying readers."))
    assert box.button.isEnabled()
    assert "paying readers" in box.words.text()


def test_a_key_asks_as_the_button_does_once_and_says_where_there_is_nothing_to_get(qtbot, detail):
    desk = Asked()
    page = QWidget()
    qtbot.addWidget(page)
    box = FullTextBox(desk, page)
    box.show_article(detail, has_page=True)
    box.ask()
    box.ask()
    assert desk.commands == [FetchFullText(7)]
    desk.then(Done({}))
    box.show_article(replace(detail, full_text=True), has_page=True)
    box.ask()
    assert desk.commands == [FetchFullText(7)]
    assert desk.said == ["There is no more text of this article to get"]


def test_nothing_is_offered_where_there_is_nothing_to_get(qtbot, detail):
    desk = Asked()
    page = QWidget()
    qtbot.addWidget(page)
    box = FullTextBox(desk, page)
    box.show_article(detail, has_page=False)
    assert box.isHidden()
    box.show_article(replace(detail, full_text=True), has_page=True)
    assert box.isHidden()
    box.show_article(replace(detail, row=replace(detail.row, id=8), no_full_text="The page is gone."), has_page=True)
    assert box.words.text() == "The page is gone."
    box.button.click()
    desk.then(Done({"words": 10, "flags": 0}))
    assert box.words.text() == ""


def test_of_the_free_part_of_a_page_it_is_said_that_it_is_that(qtbot, detail):
    desk = Asked()
    page = QWidget()
    qtbot.addWidget(page)
    box = FullTextBox(desk, page)
    note = "The page is for paying readers; only what it shows to everybody was taken."
    box.show_article(detail, has_page=True)
    box.button.click()
    desk.then(Done({"words": 90, "flags": 0}, (note,)))
    box.show_article(replace(detail, full_text=True, no_full_text=note), has_page=True)
    assert (box.isHidden(), box.button.isHidden(), box.words.text()) == (False, True, note)
    box.ask()
    assert desk.said == ["There is no more text of this article to get"]
    assert len(desk.commands) == 1
    box.show_article(replace(detail, row=replace(detail.row, id=8)), has_page=True)
    assert not box.button.isHidden()


def test_what_is_tried_again_by_itself_says_when_and_why(qtbot, detail):
    desk = Asked()
    page = QWidget()
    qtbot.addWidget(page)
    box = FullTextBox(desk, page)
    box.show_article(detail, has_page=True)
    assert box.words.text() == ""
    failed = replace(
        detail, no_full_text="The server answers 502.", full_text_again=NOW + timedelta(minutes=15, seconds=1)
    )
    box.show_article(failed, has_page=True)
    assert box.words.text() == "The server answers 502. Wirewatch tries again by itself in 15 min."
    assert box.button.isEnabled()  # a click need not wait
    box.show_article(replace(failed, full_text_again=NOW), has_page=True)
    assert box.words.text().endswith("tries again by itself soon.")
