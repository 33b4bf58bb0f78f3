"""A topic begun from an article: the selected words become its query."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from window_fakes import OtherPage

from monitor.model import ArticleFilter
from ui.desk import NEW_TOPIC
from ui.pages.topics import TopicsPage, quoted
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so


@pytest.fixture
def window(window_desk, archive, qtbot):
    archive.write("Ferry ahead", body="The night ferry carried two boats.")
    other = "window_fakes:OtherPage"
    pages = dict.fromkeys(("overview", "charts", "feeds", "alerts"), other)
    pages |= {"articles": "ui.pages.articles:ArticlesPage", "topics": "ui.pages.topics:TopicsPage"}
    made = MainWindow(window_desk, pages)
    qtbot.addWidget(made, before_close_func=lambda window: window.take_down())
    made.go("articles", ArticleFilter())
    made.show()
    made.articles.list.choose(0)
    return made


def select(window, words):
    text = window.articles.preview.text
    cursor = text.document().find(words)
    text.setTextCursor(cursor)
    return text


def test_selected_words_become_the_query_of_a_new_topic(window, qtbot):
    select(window, "night ferry")
    window.actions_table["topic-from-words"].trigger()
    page = window.page("topics")
    assert isinstance(page, TopicsPage)
    qtbot.waitUntil(lambda: page.editor.query.toPlainText() == '"night ferry"')
    assert page.editor.fields.title.text() == "night ferry"
    window.go("articles")
    select(window, "boats").moveCursor(QTextCursor.MoveOperation.NoMove)
    window.desk.go("topics", ArticleFilter(topics=NEW_TOPIC.topics, query="boats"))
    qtbot.waitUntil(lambda: page.editor.query.toPlainText() == '"night ferry" OR boats')


def test_without_a_selection_it_says_what_to_do(window):
    window.actions_table["topic-from-words"].trigger()
    assert window.status.text == "Select words of the article first"
    assert not isinstance(window._stack.currentWidget(), OtherPage | TopicsPage)


@pytest.mark.parametrize(
    ("words", "query"),
    [("missile", "missile"), ("two  boats", '"two boats"'), ('say "no"\nnow', '"say no now"'), ("미사일", "미사일")],
)
def test_words_are_quoted_as_the_topic_language_wants_them(words, query, window_desk):
    assert quoted(words) == query
    assert window_desk.reading.check_query(query)
