"""What the feeds page says of a round when it is over: how many feeds were left out or not reached, and why most of them."""

from __future__ import annotations

import pytest
from page_fakes import NOW, FakeReading, World, feed

from monitor.events import FeedPolled, RoundStarted
from ui.pages.feeds_progress import RoundProgress

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


def test_of_several_reasons_the_most_frequent_is_told_and_who_answered_is_not_counted(qtbot):
    world = World(FakeReading())
    progress = RoundProgress(world.desk)
    qtbot.addWidget(progress)
    missing = "The network cannot be reached."
    world.signals.tell(RoundStarted(5, NOW))
    told = [("Its turn is later.", None), (missing, None), (missing, None), ("Too often.", 429), ("", None)]
    for number, (why, status) in enumerate(told, 1):
        outcome = "waiting" if why else "unchanged"
        world.signals.tell(FeedPolled(number, feed(number).url, outcome, 0, 0, 0, status, why, 0, 0, number, 5))
    said = f"Left out or not reached: 3 feeds. 2 of them: {missing}"
    qtbot.waitUntil(lambda: progress.left_out() == said)
    world.signals.tell(RoundStarted(1, NOW))
    qtbot.waitUntil(lambda: not progress.left_out())
    world.close()
