"""The part of the preferences about alerts."""

from __future__ import annotations

import pytest

from monitor import settings as choices
from monitor.settings import Settings
from ui.dialogs.alert_preferences import AlertPreferences

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform's own remark

QUIET = Settings(
    quiet_hours="21:30-06:15", quiet_days="saturday, sunday", alerts_per_hour=4, feed_alerts=False, alert_sound=True
)


@pytest.mark.parametrize("settings", [Settings(), QUIET])
def test_it_shows_the_settings_and_gives_them_back_as_they_were(qtbot, settings):
    part = AlertPreferences(settings, None)
    qtbot.addWidget(part)
    assert part.applied(settings) == settings


def test_what_is_chosen_is_a_setting_that_can_be_saved(qtbot):
    part = AlertPreferences(Settings(), None)
    qtbot.addWidget(part)
    part.quiet.on.click()
    part.quiet.days[6].click()
    part.per_hour.setValue(0)
    part.feeds.click()
    chosen = part.applied(Settings())
    assert (chosen.quiet_hours, chosen.quiet_days, chosen.alerts_per_hour) == ("22:00-07:00", "sunday", 0)
    assert chosen.feed_alerts is False
    assert choices.parse(choices.to_toml(chosen)) == chosen


def test_files_that_start_it_with_the_session_are_written_and_named(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    part = AlertPreferences(Settings(), tmp_path / "data")
    qtbot.addWidget(part)
    part.open_at_login()
    assert (tmp_path / "autostart/wirewatch.desktop").exists()
    part.watch_at_login()
    assert "systemctl --user" in part.told.text()
    assert (tmp_path / "systemd/user/wirewatch.service").exists()
