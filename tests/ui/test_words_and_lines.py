"""Words for lists, periods and zones, and lines of several scripts on one baseline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from page_fakes import NOW, SEOUL, World, article, full
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from monitor.errors import ArchiveError
from monitor.model import ArticleFilter, Feed, Health, Subscription
from ui.pages import wording
from ui.pages.articles import ArticlesPage
from ui.pages.articles_filter import language_name
from ui.pages.articles_words import counts_words, list_words
from ui.pages.overview_flags import FlagLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

MONTH = NOW - timedelta(days=30)


@pytest.fixture
def world(qtbot):
    made = World(full())
    yield made
    made.close()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (ArticleFilter(), "All articles"),
        (
            ArticleFilter(topics=("missile-launches",), since=MONTH),
            "Articles flagged for Missile launches, last 30 days",
        ),
        (ArticleFilter(topics=("missile-launches", "summits")), "Articles flagged for Missile launches or Summits"),
        (
            ArticleFilter(flagged=True, unread=True, langs=("ko", "en")),
            "Unread flagged articles, in Korean or English",
        ),
        (ArticleFilter(feeds=(1, 77)), "Articles, from Paper 1 or a feed that was removed"),
        (ArticleFilter(folder="Asia", query='"a\nferry"'), 'Articles, from the folder Asia, matching “"a ferry"”'),
        (
            ArticleFilter(starred=True, since=NOW - timedelta(days=9), until=NOW - timedelta(days=2)),
            "Starred articles, 3 May to 10 May",
        ),
    ],
)
def test_a_filter_is_said_in_words(world, asked, said):
    assert list_words(asked, world.desk, language_name) == said


def test_an_export_of_counts_says_what_it_leaves_out(world):
    asked = ArticleFilter(query="ferry", unread=True, since=MONTH)
    assert counts_words(asked, world.desk, language_name) == (
        "Articles, last 30 days: all of them, and those of each topic. "
        "The other filters of the list do not apply to counts"
    )
    asked = ArticleFilter(topics=("summits",))
    assert counts_words(asked, world.desk, language_name) == "Articles flagged for Summits"


def test_a_server_is_quoted_only_as_long_as_it_wants_to_be_left_alone():
    waiting = Health("waiting", NOW, next_poll=NOW + timedelta(hours=4), wait_until=NOW + timedelta(hours=1))
    feed = Feed(1, Subscription("https://paper.example/feed"), health=waiting)
    said = [wording.last_result(feed, NOW + timedelta(hours=hours), SEOUL) for hours in (0, 2)]
    allowed, planned = (wording.clock(NOW + timedelta(hours=hours), NOW, SEOUL) for hours in (1, 4))
    assert said == [
        f"Server says: try again after {allowed}",
        f"Asked again after {planned}, since the server wanted to be left alone",
    ]


def test_utc_goes_by_one_name():
    for name in ("UTC", "Etc/UTC", "Zulu"):
        assert wording.full_time(NOW, ZoneInfo(name)) == "Tue 12 May 2026, 09:30:00 UTC"
    assert wording.full_time(NOW, SEOUL) == "Tue 12 May 2026, 18:30:00 KST (Asia/Seoul)"


def lowest_ink(widget: QWidget, left: int, right: int) -> int:
    """The lowest row of pixels that is not background, between two columns of the widget's first line."""
    image: QImage = widget.grab().toImage()
    plain = image.pixelColor(1, 1)
    half = widget.height() // 2 - 2
    rows = (y for y in range(half, 0, -1) if any(far(image.pixelColor(x, y), plain) for x in range(left, right)))
    return next(rows)


def far(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 60


def test_the_time_stands_as_high_beside_latin_as_beside_other_scripts(world, qtbot):
    plain = article(1, NOW, ("summits",))
    found = []
    for source in ("Harbour", "灯台新聞", "노을일보"):
        line = FlagLine(world.desk, replace(plain, source=source, title=source))
        qtbot.addWidget(line)
        line.resize(300, line.sizeHint().height())
        found.append(lowest_ink(line, 4, 50))
    assert len(set(found)) == 1


def test_a_list_that_could_not_be_read_to_its_end_is_not_said_to_be_empty(world, qtbot):
    reading = world.reading
    whole = reading.article_ids

    def damaged(wanted, limit=None, stop=None):
        if limit is None:
            raise ArchiveError("the archive is damaged.")
        return whole(wanted, limit)

    reading.article_ids = damaged
    page = ArticlesPage(world.desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.bar._count.text() == "—")
    assert len(page.list.table.ids) == 200
    assert world.said[-1][0] == "The archive is damaged."
