"""Every page and the export over a real archive: the numbers on the screen are those in the file."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from window_fakes import NOON

from monitor.events import FeedsChanged
from monitor.model import ArticleFilter, Batch, Visit
from ui.dialogs.export import ExportDialog
from ui.dialogs.export_choices import ColumnsDialog
from ui.dialogs.report import ReportDialog
from ui.dialogs.welcome import WelcomeDialog
from ui.pages.charts import ChartsPage
from ui.pages.feeds import FeedsPage
from ui.pages.overview import OverviewPage
from ui.pages.topics import TopicsPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def shown(qtbot, window_desk):
    def show(kind):
        page = kind(window_desk)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        return page

    return show


@pytest.fixture
def news(archive):
    for day in range(30):
        for number in range(day % 3 + 1):
            archive.write(f"Rocket seen on day {day}", minutes=day * 1440 + number * 10)
        archive.write(f"Weather of day {day}", minutes=day * 1440 + 60)
    archive.write("Talks begin", minutes=30, feed=1)
    return archive


def test_the_overview_counts_what_is_in_the_archive(shown, news, qtbot):
    page = shown(OverviewPage)
    qtbot.waitUntil(lambda: page._shown is not None)
    rockets, talks = page._shown.tiles
    assert (rockets.today.seen, talks.today.seen) == (1, 1)
    assert sum(rockets.days) == 60
    assert page.flags.lines[0].accessibleName().startswith("Rocket seen on day 0.")


def test_a_bar_of_the_chart_opens_as_many_articles_as_it_counts(shown, news, window_desk, qtbot):
    page = shown(ChartsPage)
    qtbot.waitUntil(lambda: page.plot is not None and page._series is not None)
    went = []
    window_desk.going.connect(lambda _page, wanted: went.append(wanted))
    row = page._series.values["rockets"]
    for index in range(len(row)):
        page._open(index, "rockets")
    assert [window_desk.reading.count(wanted) for wanted in went] == [int(value) for value in row]


def test_the_numbers_of_the_chart_are_written_as_csv(shown, news, tmp_path, window_desk, qtbot):
    page = shown(ChartsPage)
    qtbot.waitUntil(lambda: page._series is not None)
    said = []
    window_desk.saying.connect(lambda text, _undo: said.append(text))
    page.export.save(tmp_path / "chart.csv", "csv")
    qtbot.waitUntil(lambda: bool(said))
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["value"]) for row in rows if row["topic"] == "rockets") == sum(page._series.values["rockets"])


def test_a_query_is_checked_and_tried_on_the_real_language(shown, news, window_desk, monkeypatch, qtbot):
    monkeypatch.setattr(window_desk.reading, "_now", lambda: NOON)
    page = shown(TopicsPage)
    qtbot.waitUntil(lambda: page.list.count() == 2)
    page.editor.query.setPlainText("rocket seen OR weather")
    qtbot.waitUntil(page.editor.verdict.apply_fix.isVisible)
    page.editor.verdict.apply_fix.click()
    qtbot.waitUntil(lambda: page.editor.tabs.preview.model.rowCount() == 20)
    words = "90 articles of the last 30 days match; the saved topic flags 60"
    qtbot.waitUntil(lambda: page.editor.tabs.preview.words.text() == words)  # the rows come before they are counted


def test_a_failing_feed_is_told_as_the_fetch_log_has_it(shown, news, window_desk, qtbot):
    page = shown(FeedsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    feed = news.store.feeds()[1]
    visit = Visit(
        feed.id, NOON, "failed", status=404, reason="The server says: not found", next_poll=NOON + timedelta(hours=1)
    )
    news.store.save(Batch(feed.id, (), visit))
    window_desk.signals.tell(FeedsChanged())
    qtbot.waitUntil(lambda: page.model.feeds[0].health.state == "failing")
    assert page.model.index(0, 2).data() == "The server says: not found"
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.detail.visits.rowCount() == 1)


def test_the_list_is_exported_row_by_row(news, window_desk, tmp_path, qtbot):
    dialog = ExportDialog(window_desk, ArticleFilter(topics=("rockets",)))
    qtbot.addWidget(dialog)
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.notes.setChecked(False)
    dialog.start()
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 60
    assert "note" not in rows[0]


def test_only_the_chosen_columns_are_exported_in_their_order_and_zone(news, window_desk, tmp_path, qtbot):
    dialog = ExportDialog(window_desk, ArticleFilter(topics=("rockets",)))
    qtbot.addWidget(dialog)

    def choose() -> None:
        (asked,) = dialog.findChildren(ColumnsDialog)
        for place in range(asked.list.count()):
            asked.list.item(place).setCheckState(Qt.CheckState.Unchecked)
        assert not asked.frame.accept.isEnabled()
        asked.list.findItems("title", Qt.MatchFlag.MatchExactly)[0].setCheckState(Qt.CheckState.Checked)
        asked.list.insertItem(
            0, asked.list.takeItem(asked.list.row(asked.list.findItems("sort_time", Qt.MatchFlag.MatchExactly)[0]))
        )
        asked.list.item(0).setCheckState(Qt.CheckState.Checked)
        asked.frame.accept.click()

    dialog.columns.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ColumnsDialog)))
    choose()
    qtbot.waitUntil(lambda: dialog.columns.text() == "sort_time, title")
    dialog.times.setCurrentIndex(dialog.times.findData("local"))
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.start()
    qtbot.waitUntil((tmp_path / "out.csv.about.json").exists)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["sort_time", "title"]
    assert len(rows) == 60
    assert all(datetime.fromisoformat(when).utcoffset() is not None and not when.endswith("Z") for when, _title in rows)


def test_columns_are_put_in_order_by_the_keyboard(qtbot):
    dialog = ColumnsDialog(("id", "url", "title"), ())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    dialog.list.setFocus()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns() == ("url", "id", "title")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.columns() == ()


def test_the_flags_of_the_list_are_exported(news, window_desk, tmp_path, qtbot):
    dialog = ExportDialog(window_desk, ArticleFilter(topics=("rockets",), query='"day 29"'))
    qtbot.addWidget(dialog)
    dialog.view.setCurrentIndex(dialog.view.findData("flags"))
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.start()
    qtbot.waitUntil((tmp_path / "out.csv").exists)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["topic"] for row in rows] == ["rockets"] * 3


def test_counts_are_exported_as_json_lines(news, window_desk, tmp_path, qtbot):
    dialog = ExportDialog(window_desk, ArticleFilter())
    qtbot.addWidget(dialog)
    dialog.view.setCurrentIndex(dialog.view.findData("counts"))
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    dialog.path.setText(str(tmp_path / "out.jsonl"))
    dialog.start()
    qtbot.waitUntil((tmp_path / "out.jsonl").exists)
    assert '"topic":"rockets"' in (tmp_path / "out.jsonl").read_text(encoding="utf-8").replace(" ", "")


def test_welcome_offers_the_shipped_feeds(window_desk, qtbot):
    dialog = WelcomeDialog(window_desk)
    qtbot.addWidget(dialog)
    assert dialog.tree.topLevelItemCount() >= 5
    assert len(dialog.chosen()) >= 40
    assert len(dialog.topics) == 8
    assert {"missile-launches", "summits"} < set(dialog.topics)


def test_a_report_is_written_and_offered_to_be_opened(news, window_desk, tmp_path, qtbot):
    dialog = ReportDialog(window_desk, ArticleFilter(topics=("talks",)))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.topic.count() == len(window_desk.reading.topics()))
    assert dialog.topic.currentData() == "talks"
    assert dialog.time.currentData() == 30
    dialog.topic.setCurrentIndex(dialog.topic.findData("rockets"))
    dialog.path.setText(str(tmp_path / "no" / "r.html"))
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: "no" in dialog.frame.told.text())
    assert not dialog.opener.isVisible()
    dialog.path.setText(str(tmp_path / "r.html"))
    dialog.frame.accept.click()
    qtbot.waitUntil(dialog.opener.isVisible)
    assert dialog.words.text() == f"A report of 60 articles is in {tmp_path / 'r.html'}"
    assert "Rocket seen on day 3" in (tmp_path / "r.html").read_text(encoding="utf-8")
