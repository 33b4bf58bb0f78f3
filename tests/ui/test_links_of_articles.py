"""Links of an article: one whose words name another place is asked about; the others open at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QMessageBox

from ui.pages import links
from ui.pages.links import names_another, words_of
from ui.pages.preview_text import ArticleText


@pytest.mark.parametrize(
    ("words", "address", "named"),
    [
        ("www.harbour-bank.example", "https://evil.example/login", "harbour-bank.example"),
        ("https://harbour-bank.example/login", "https://harbour-bank.example.evil.test/", "harbour-bank.example"),
        ("https://harbour-bank.example", "https://www.harbour-bank.example/a", ""),
        ("news.harbour.example", "https://harbour.example/a", ""),
        ("the harbour board said", "https://evil.example/", ""),
        ("", "https://evil.example/", ""),
    ],
)
def test_words_that_name_another_place_are_known(words, address, named):
    assert names_another(words, QUrl(address)) == named


def test_the_words_of_a_link_are_found_in_its_document():
    document = QTextDocument()
    document.setHtml(
        "<p>See <a href='https://a.example/'>the <b>board</b></a> and <a href='https://b.example/'>b.example</a></p>"
    )
    assert words_of(document, QUrl("https://a.example/")) == "the board"
    assert words_of(document, QUrl("https://b.example/")) == "b.example"
    assert words_of(document, QUrl("https://c.example/")) == ""


def test_a_link_that_leads_elsewhere_is_asked_about(window_desk, qtbot, monkeypatch):
    text, opened, asked = ArticleText(window_desk), [], []
    qtbot.addWidget(text)
    text.setHtml("<a href='https://evil.example/'>bank.example</a> <a href='https://b.example/'>read on</a>")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    monkeypatch.setattr(links.QMessageBox, "exec", lambda box: asked.append(box.text()))
    text.anchorClicked.emit(QUrl("https://evil.example/"))
    assert asked == ["Its words name bank.example, but it leads to evil.example."]
    assert opened == []
    monkeypatch.setattr(links.QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    text.anchorClicked.emit(QUrl("https://evil.example/"))
    text.anchorClicked.emit(QUrl("https://b.example/"))
    assert opened == ["https://evil.example/", "https://b.example/"]
    assert isinstance(QMessageBox(), links.QMessageBox)
