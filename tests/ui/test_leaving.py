"""Before the application ends: what was not saved is asked about once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.leaving import Leaving

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so


class Notes:
    """A page that keeps notes; `stuck` ones cannot be saved."""

    def __init__(self, *names, stuck=False):
        self.names = list(names)
        self.stuck = stuck

    def unsaved(self):
        return self.names

    def save_unsaved(self, then):
        if not self.stuck:
            self.names = []
            then()


@pytest.fixture
def leaving(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Leaving(window)


def press(leaving, words):
    next(button for button in leaving.box.buttons() if button.text() == words).click()


def test_nothing_unsaved_is_nothing_to_ask(leaving):
    ended = []
    leaving.ask([Notes()], lambda: ended.append(True))
    assert ended == [True]


@pytest.mark.parametrize(("words", "ends", "kept"), [("Save", 1, 0), ("Discard", 1, 1), ("Stay", 0, 1)])
def test_each_answer_does_what_it_says(leaving, words, ends, kept):
    ended, page = [], Notes("Topic: Summits")
    leaving.ask([page], lambda: ended.append(True))
    assert isinstance(leaving.box, QMessageBox)
    assert leaving.box.text() == "1 change is not saved yet."
    leaving.ask([page], lambda: ended.append(True))  # pressed twice, asked once
    press(leaving, words)
    assert len(ended) == ends
    assert len(page.names) == kept
    assert leaving.box is None


def test_what_cannot_be_saved_keeps_the_window(leaving):
    ended, first, second = [], Notes("a"), Notes("b", stuck=True)
    leaving.ask([first, second], lambda: ended.append(True))
    press(leaving, "Save")
    assert first.names == []
    assert ended == []
