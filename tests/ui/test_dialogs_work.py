"""Preferences and export: what is checked, what is sent, progress and cancelling."""

from __future__ import annotations

from pathlib import Path

import pytest
from page_fakes import FakeReading, World, full
from PySide6.QtWidgets import QDialog, QLabel

from monitor import settings as choices
from monitor.commands import Done, Refused, SaveSettings, SetProxyPassword
from monitor.errors import UserError
from monitor.model import ArticleFilter
from monitor.settings import Settings
from ui.dialogs.export import ExportDialog
from ui.dialogs.preferences import PreferencesDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark


@pytest.fixture
def asked(qtbot):
    made = []

    def ask(kind, reading=None, **more) -> tuple[World, QDialog]:
        world = World(reading or FakeReading(), **more)
        world.desk.data = Path("/data/wirewatch")
        dialog = kind(world.desk)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(world)
        return world, dialog

    yield ask
    for world in made:
        world.close()


def test_preferences_show_what_is_in_force_and_where_data_lives(asked):
    chosen = Settings(
        theme="dark", zone="Asia/Seoul", polling=False, proxy="http://p.example:1", text_size=2, per_host=2
    )
    _world, dialog = asked(PreferencesDialog, settings=chosen)
    assert dialog.chosen() == chosen
    assert not dialog.interval.isEnabled()
    assert any(label.text() == "/data/wirewatch" for label in dialog.findChildren(QLabel))


def test_preferences_are_sent_and_used(asked, qtbot):
    world, dialog = asked(PreferencesDialog)
    dialog.zone.setCurrentText("Asia/Seoul")
    dialog.notifications.setChecked(False)
    dialog.interval.setCurrentIndex(dialog.interval.findData(30))
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    wanted = Settings(zone="Asia/Seoul", notifications=False, min_interval_minutes=30)
    assert world.sent == [SaveSettings(choices.to_toml(wanted))]
    assert world.desk.settings == wanted


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("zone", "Atlantis/Port", "it must be a name such as Asia/Seoul"),
        ("proxy", "http://me:pw@p.example", "must not hold a password"),
    ],
)
def test_a_preference_that_cannot_be_used_is_said_and_nothing_is_sent(asked, field, value, said):
    world, dialog = asked(PreferencesDialog)
    box = getattr(dialog, field)
    (box.setCurrentText if field == "zone" else box.setText)(value)
    dialog.save()
    assert said in dialog.frame.told.text()
    assert world.sent == []
    assert dialog.isVisible()


def test_the_password_of_the_proxy_goes_to_the_keyring_after_the_settings(asked, qtbot):
    world, dialog = asked(PreferencesDialog)
    world.engine.answers[SetProxyPassword] = Done({}, ("There is no keyring that can keep it.",))
    dialog.proxy_password.line.setText("open sesame")
    dialog.proxy.setText("http://p.example:3128")
    dialog.save()
    assert "needs its user in the address" in dialog.frame.told.text()
    assert world.sent == []
    dialog.proxy.setText("http://me@p.example:3128")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    settings, password = world.sent
    assert "sesame" not in settings.toml
    assert password == SetProxyPassword("http://me@p.example:3128", "open sesame")
    assert world.said[-1][0] == "There is no keyring that can keep it."


def test_a_stored_password_of_the_proxy_can_be_forgotten(asked, qtbot):
    world, dialog = asked(PreferencesDialog, settings=Settings(proxy="socks5://me@p.example:1080"))
    assert dialog.proxy_password.forget.isVisibleTo(dialog)
    dialog.proxy_password.forget.click()
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent[1:] == [SetProxyPassword("socks5://me@p.example:1080", None)]


def test_the_cut_offs_of_bursts_are_sent_and_used(asked, qtbot):
    world, dialog = asked(PreferencesDialog)
    assert dialog.chosen() == Settings()
    dialog.bursts.score.setValue(4)
    dialog.bursts.articles.setValue(10)
    dialog.bursts.growth.setValue(2.5)
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert world.sent == [SaveSettings(choices.to_toml(Settings(burst_score=4.0, burst_articles=10, burst_growth=2.5)))]


def test_colours_are_seen_at_once_and_go_back_on_cancel(asked):
    world, dialog = asked(PreferencesDialog, settings=Settings(theme="light"))
    dialog.look.setCurrentIndex(dialog.look.findData("dark"))
    assert world.desk.theme.dark
    dialog.frame.close.click()
    assert not world.desk.theme.dark


def test_refused_preferences_stay_open(asked, qtbot):
    world, dialog = asked(PreferencesDialog)
    world.engine.refuse(SaveSettings, Refused("The disk is full."))
    dialog.save()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "The disk is full.")
    assert dialog.frame.accept.isEnabled()


def exporting(desk):
    return ExportDialog(desk, ArticleFilter(topics=("summits",)))


def test_the_list_is_exported_to_the_named_file(asked, tmp_path, qtbot):
    world, dialog = asked(exporting, full())
    many = world.reading.count(ArticleFilter(topics=("summits",)))
    qtbot.waitUntil(lambda: dialog.words.text() == f"{many:,} articles in the list.")
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.frame.accept.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfarticles,csv")
    assert content.count(b"\n") == many
    assert world.said[0][0] == f"{many:,} lines written to {tmp_path / 'out.csv'}"


def test_the_name_of_the_file_follows_what_is_exported(asked, tmp_path):
    _world, dialog = asked(exporting, full())
    dialog.path.setText(str(tmp_path / "wirewatch-articles.csv"))
    dialog.view.setCurrentIndex(dialog.view.findData("counts"))
    dialog.format.setCurrentIndex(dialog.format.findData("xlsx"))
    assert dialog.path.text() == str(tmp_path / "wirewatch-counts.xlsx")
    assert dialog.bucket.isVisible()
    assert not dialog.bom.isVisible()
    dialog.path.setText(str(tmp_path / "mine.txt"))
    dialog.format.setCurrentIndex(0)
    assert dialog.path.text() == str(tmp_path / "mine.txt")


def test_a_folder_that_is_not_there_is_said(asked, tmp_path):
    _world, dialog = asked(exporting, full())
    dialog.path.setText(str(tmp_path / "no" / "out.csv"))
    dialog.start()
    assert dialog.frame.told.text() == f"There is no folder {tmp_path / 'no'}."
    dialog.path.setText(str(tmp_path))
    dialog.start()
    assert "is a folder" in dialog.frame.told.text()


class SlowReading(FakeReading):
    """An archive whose export waits until it is cancelled, as a long one would be."""

    def export(self, view, wanted, format, path, *, cancelled, progress, **more) -> int:  # noqa: A002  # the seam's name
        progress(500, 2000)
        assert cancelled.wait(20)
        raise UserError("stopped")


def test_a_long_export_shows_progress_and_can_be_cancelled(asked, tmp_path, qtbot):
    _world, dialog = asked(exporting, SlowReading())
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.start()
    qtbot.waitUntil(lambda: dialog.words.text() == "500 of 2,000 written")
    assert dialog.progress.isVisible()
    assert not dialog.frame.accept.isEnabled()
    dialog.frame.close.click()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.words.text() == "Cancelled; no file was written.")
    assert dialog.frame.accept.isEnabled()
    dialog.frame.close.click()
    assert not dialog.isVisible()


def test_an_export_that_fails_says_why(asked, tmp_path, qtbot):
    reading = full()
    reading.export = lambda *_args, **_more: (_ for _ in ()).throw(UserError("The disk is full."))
    _world, dialog = asked(exporting, reading)
    dialog.path.setText(str(tmp_path / "out.csv"))
    dialog.start()
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "The disk is full.")
