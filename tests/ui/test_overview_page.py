"""The overview: what it says, and that everything on it leads somewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_fakes import NOW, SEOUL, FakeReading, World, full
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from monitor.errors import ArchiveError
from monitor.events import ArticlesChanged
from monitor.model import ArticleFilter
from monitor.reading.bursts import Today
from ui.desk import NEW_TOPIC
from ui.pages.overview import OverviewPage
from ui.pages.overview_chart import nice_top
from ui.pages.overview_tile import ElidedLabel, NewTopicTile, TopicTile, baseline_words, burst_words, expected_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot):
    made = []

    def show(reading: FakeReading, **more) -> tuple[World, OverviewPage]:
        world = World(reading, **more)
        page = OverviewPage(world.desk)
        qtbot.addWidget(page)
        page.resize(1100, 800)
        page.show()
        qtbot.waitUntil(lambda: page._stack.currentIndex() > 0)
        made.append(world)
        return world, page

    yield show
    for world in made:
        world.close()


def words(widget) -> str:
    return " | ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_an_empty_archive_teaches_and_offers_the_welcome(shown):
    _world, page = shown(FakeReading())
    assert page.empty.isVisible()
    assert page.empty.buttons[0].text() == "Choose feeds and topics"
    assert page.empty.buttons[0].property("primary")


def test_a_tile_says_what_today_brought_and_what_was_expected(shown):
    _world, page = shown(full())
    tile = page.findChildren(TopicTile)[0]
    assert "14" in words(tile)
    assert "2 expected by now" in words(tile)
    assert "▲ ×7.0" in words(tile)
    assert tile.accessibleName() == "Missile launches: 14 today, 2 expected by now"
    assert "48 of them could be used" in tile.toolTip()


def test_a_click_on_a_tile_opens_the_articles_of_its_topic(shown):
    world, page = shown(full())
    page.findChildren(TopicTile)[1].click()
    assert world.went == [("articles", ArticleFilter(topics=("summits",)))]


def test_a_tile_is_pressed_from_the_keyboard(shown, qtbot):
    world, page = shown(full())
    tile = page.findChildren(TopicTile)[0]
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert world.went[0][0] == "articles"


def test_the_last_tile_leads_to_a_new_topic(shown):
    world, page = shown(full())
    page.findChild(NewTopicTile).click()
    assert world.went == [("topics", NEW_TOPIC)]


def test_a_click_on_a_bar_opens_the_articles_it_counts(shown, qtbot):
    world, page = shown(full())
    field = page.chart._field()
    last = QPoint(int(field.right()) - 4, int(field.bottom()) - 6)
    qtbot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=last)
    where, wanted = world.went[-1]
    assert where == "articles"
    assert wanted.topics == ("missile-launches",)
    assert world.reading.count(wanted) == 14
    assert wanted.since.astimezone(SEOUL).isoformat() == "2026-05-12T00:00:00+09:00"


def test_the_chart_is_read_and_opened_from_the_keyboard(shown, qtbot):
    world, page = shown(full())
    qtbot.keyClick(page.chart, Qt.Key.Key_Left)
    assert page._hover.text() == "Tue 12 May 2026: Missile launches 14, Summits 5 of 28 articles"
    qtbot.keyClick(page.chart, Qt.Key.Key_Return)
    _where, wanted = world.went[-1]
    assert wanted.flagged
    assert world.reading.count(wanted) == 19


def test_another_range_counts_in_other_buckets(shown, qtbot):
    _world, page = shown(full())
    page.spans.button(0).click()
    qtbot.waitUntil(lambda: page._shown.chart.by == "hour")
    assert len(page._shown.chart.starts) == 25
    assert page._chart_title.text() == "Flagged articles an hour, by topic"
    page.spans.button(3).click()
    qtbot.waitUntil(lambda: page._shown.chart.by == "week")
    assert 52 <= len(page._shown.chart.starts) <= 53


def test_a_new_flag_opens_its_article(shown):
    world, page = shown(full())
    page.flags.lines[0].click()
    newest = world.reading.article_ids(ArticleFilter(flagged=True), 1)[0]
    assert world.opened == [newest]


def test_feeds_in_trouble_are_told_in_one_line_that_leads_to_them(shown):
    world, page = shown(full())
    assert page.health.text() == "3 feeds: 1 needs attention · last polled 4 min ago · next due in 6 min"
    page.health.click()
    assert world.went == [("feeds", None)]


def test_an_archive_that_cannot_be_read_is_said_with_what_to_do(shown, qtbot):
    class Damaged(FakeReading):
        broken = True

        def feeds(self):
            if self.broken:
                raise ArchiveError("the archive /data/archive.db is damaged.")
            return []

    reading = Damaged()
    world, page = shown(reading)
    assert page.unreadable.isVisible()
    assert "The archive cannot be read" in words(page.unreadable)
    assert "is damaged" in words(page.unreadable)
    asked: list[str] = []
    world.desk.acting.connect(asked.append)
    for button in page.unreadable.buttons[1:]:
        button.click()
    assert asked == ["repair", "restore"]
    reading.broken = False
    page.unreadable.buttons[0].click()
    qtbot.waitUntil(page.empty.isVisible)


def test_only_tab_puts_a_ring_around_the_chart(shown):
    def ring(page: OverviewPage) -> bool:
        edge = page.chart.grab().toImage().pixelColor(page.chart.width() // 2, 0)
        return edge == QColor(page._desk.theme.colours.accent)

    _world, page = shown(full())
    page.main.setFocus(Qt.FocusReason.OtherFocusReason)
    assert page.chart.hasFocus()
    assert not ring(page)
    page.chart.clearFocus()
    page.chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(page)


def test_in_a_low_window_the_chart_is_whole_and_fewer_flags_are_listed(shown, qtbot):
    _world, page = shown(full(demo=True))
    page.resize(792, 619)
    qtbot.waitUntil(lambda: sum(line.isVisible() for line in page.flags.lines) == 5)
    chart = page.chart
    assert chart.mapTo(page, chart.rect().bottomRight()).y() < page.height()
    page.resize(1100, 900)
    qtbot.waitUntil(lambda: all(line.isVisible() for line in page.flags.lines))


def test_made_up_data_is_called_made_up(shown):
    _world, page = shown(full(demo=True))
    assert page.banner.isVisible()
    assert "Made-up data" in page.banner.findChild(ElidedLabel).accessibleName()
    _world, real = shown(full())
    assert not real.banner.isVisible()


def test_news_from_the_engine_is_shown_without_being_asked_for(shown, qtbot):
    reading = full()
    world, page = shown(reading)
    before = page._shown
    reading.articles = [
        *reading.articles,
        replace(reading.articles[-1], id=10**6, title="A ferry is late", sort_time=NOW),
    ]
    world.signals.tell(ArticlesChanged(1))
    qtbot.waitUntil(lambda: page._shown is not before)
    assert page.flags.lines[0].accessibleName().startswith("A ferry is late.")


def test_the_focus_stays_where_it_was_when_news_arrive(shown, qtbot):
    reading = full()
    world, page = shown(reading)
    for place in (lambda: page.findChildren(TopicTile)[-1], lambda: page.flags.lines[0]):
        place().setFocus()
        before, name = page._shown, place().accessibleName()
        world.signals.tell(ArticlesChanged(1))
        qtbot.waitUntil(lambda before=before: page._shown is not before)
        assert page.focusWidget().accessibleName() == name


def test_a_headline_of_twenty_thousand_signs_does_not_widen_the_page(shown):
    reading = full()
    hostile = "<b>" + "\u202eW" * 10_000
    reading.articles = [*reading.articles, replace(reading.articles[-1], id=10**6, title=hostile, sort_time=NOW)]
    _world, page = shown(reading)
    assert page.flags.lines[0].width() < page.width()
    assert "\u202e" not in page.flags.lines[0].accessibleName()


def test_a_mark_never_boasts_of_a_multiple_of_next_to_nothing():
    assert burst_words(Today(24, 0.25, 50, burst=True)) == "▲ burst"
    assert burst_words(Today(25, 2.0, 50, burst=True)) == "▲ ×12"


def test_a_few_days_of_polling_are_too_early_to_say_what_is_usual():
    early = Today(3, None, 5, burst=False)
    assert expected_words(early) == "too early to say what is usual"
    assert baseline_words(early) == "What is usual shows when 14 days were listened to; 5 days are known so far."
    assert expected_words(Today(0, 0.0, 50, burst=False)) == "none expected"
    assert expected_words(Today(0, 0.4, 50, burst=False)) == "under 1 expected by now"


def test_the_axis_ends_at_a_round_even_number():
    assert [nice_top(n) for n in (0, 1, 3, 7, 19, 20, 21, 99, 101, 950)] == [2, 2, 4, 8, 20, 20, 30, 100, 200, 1000]


def test_the_keys_go_to_the_heart_of_the_page(shown):
    _world, page = shown(full())
    page.main.setFocus()
    assert page.chart.hasFocus()
