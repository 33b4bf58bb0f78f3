"""The line below the overview's chart is cut where it must be, never without saying so."""

from __future__ import annotations

from ui.pages.hint_line import HintLine

HINT = "Click a bar to open its articles · expectations rest on 41 of the last 56 days"


def test_what_has_no_room_ends_in_an_ellipsis_and_is_whole_in_the_tool_tip(qtbot):
    line = HintLine()
    qtbot.addWidget(line)
    line.hint(HINT)
    line.resize(120, 16)
    line.show()
    assert line.text().endswith("…")
    assert (line.toolTip(), line.accessibleName()) == (HINT, HINT)
    line.resize(1200, 16)
    assert (line.text(), line.toolTip()) == (HINT, "")


def test_a_topic_that_looks_like_markup_is_shown_as_it_is_written(qtbot):
    line = HintLine()
    qtbot.addWidget(line)
    line.tell("<img src='x'>: 3 of 9 articles")
    line.resize(40, 16)
    line.show()
    assert "&lt;img src=" in line.toolTip()


def test_what_is_pointed_at_takes_its_place_for_a_while(qtbot):
    line = HintLine()
    qtbot.addWidget(line)
    line.resize(1200, 16)
    line.hint(HINT)
    line.tell("Tue 12 May: 3 articles")
    assert line.text() == "Tue 12 May: 3 articles"
    line.tell("")
    assert line.text() == HINT
