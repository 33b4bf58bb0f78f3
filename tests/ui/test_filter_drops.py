"""No word of the drop-downs above the list is cut while there is room for it."""

from __future__ import annotations

import pytest

from monitor.model import ArticleFilter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def drops(archive, window):
    def shown(width, asked):
        archive.write("Rocket on its pad")
        window.resize(width, 700)
        window.show()
        window.go("articles", asked)
        return window.articles.bar.drops

    return shown


def needed(drop):
    """The frame, the arrow and the chosen words."""
    longest = max(drop.fontMetrics().horizontalAdvance(drop.itemText(row)) for row in range(drop.count()))
    return drop.full_width - longest + drop.fontMetrics().horizontalAdvance(drop.currentText())


def test_in_a_narrow_window_a_search_cuts_no_chosen_word(drops, qtbot):
    made = drops(1000, ArticleFilter("rocket"))
    assert made[-1].isVisible()
    qtbot.waitUntil(lambda: all(drop.width() >= needed(drop) for drop in made))


def test_in_a_wide_window_each_is_as_wide_as_its_longest_line(drops, qtbot):
    made = drops(1400, ArticleFilter("rocket"))
    qtbot.waitUntil(lambda: all(drop.width() == drop.full_width for drop in made))
