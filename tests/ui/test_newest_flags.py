"""The newest flags begin their titles at one edge, with no more room before them than their times need."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from page_fakes import NOW, TOPICS, FakeReading, World, article

from ui.pages.overview_flags import NewestFlags


@pytest.fixture
def flags(qtbot):
    world = World(FakeReading(topic_list=list(TOPICS)))
    made = NewestFlags(world.desk)
    qtbot.addWidget(made)
    yield made
    world.close()


def test_lines_know_the_times_around_them_and_no_others(flags):
    today, long_ago = article(1, NOW, ("summits",)), article(2, NOW - timedelta(days=400), ("summits",))
    flags.show_rows([today])
    assert flags.lines[0].times == (flags.lines[0].when,)
    flags.show_rows([today, long_ago])
    assert {*flags.lines[0].times} == {line.when for line in flags.lines} == {*flags.lines[1].times}
    assert len(flags.lines[0].times) == 2


def test_a_line_says_how_many_other_articles_tell_the_same_story(flags):
    alone = article(1, NOW, ("summits",))
    flags.show_rows([replace(alone, copies=3), alone])
    assert "+3 copies" in flags.lines[0].accessibleName()
    assert "copies" not in flags.lines[1].accessibleName()
