"""The part of the preferences about alerts: quiet hours, how many an hour, feeds that stop, sound, and starting with the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from monitor import startup
from monitor.errors import UserError
from ui.heard import heard
from ui.pages.emptiness import button, label
from ui.pages.form_rows import plain_box
from ui.pages.quiet_hours import QuietHours
from ui.pages.wrapping import WrappingRow
from ui.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.settings import Settings

_WRAPS = 440


class AlertPreferences(QWidget):
    """`applied` gives settings with what is set here; `channels_wanted` when the channels are to be shown.

    `data` is the folder that a start with the session would watch.
    """

    channels_wanted = Signal()

    def __init__(self, settings: Settings, data: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self.notifications = QCheckBox(tr("Show desktop notifications"))
        self.sound = QCheckBox(tr("With a sound"))
        self.feeds = QCheckBox(tr("Tell me when a feed stops working"))
        self.quiet = QuietHours()
        self.per_hour = QSpinBox()
        plain_box(self.per_hour)
        self.per_hour.setRange(0, 1000)
        self.per_hour.setSpecialValueText(tr("as many as come"))
        self.per_hour.setAccessibleName(tr("Alerts in an hour at most"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for box in (self.notifications, self.sound, self.feeds, self.quiet):
            column.addWidget(box)
        most = WrappingRow(below=_WRAPS)
        most.addWidget(label(tr("At most")))
        most.addWidget(self.per_hour)
        most.addWidget(label(tr("alerts an hour, all topics together")))
        most.addStretch(1)
        column.addLayout(most)
        through = WrappingRow(below=_WRAPS)
        through.addWidget(
            button(tr("Channels …"), self.channels_wanted.emit, tip=tr("E-mail, webhooks, programs, services"))
        )
        through.addWidget(label(tr("where alerts go besides this desktop")))
        through.addStretch(1)
        column.addLayout(through)
        words = tr(
            "What waits is summed up when the quiet is over. Each topic may have rules of its own (Topics, Alert rule …)."
        )
        column.addWidget(label(words, muted=True, small=True, wrap=True))
        self.told = label("", muted=True, small=True, wrap=True)
        if data is not None:
            self._offer_start(column)
        self._show(settings)

    def _offer_start(self, column: QVBoxLayout) -> None:
        row = WrappingRow(below=_WRAPS)
        row.addWidget(
            button(tr("Open at login …"), self.open_at_login, tip=tr("Write a file that opens the window at login"))
        )
        row.addWidget(
            button(
                tr("Watch at login …"),
                self.watch_at_login,
                tip=tr("Write a systemd unit that watches without a window"),
            )
        )
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.told)

    def _show(self, settings: Settings) -> None:
        self.notifications.setChecked(settings.notifications)
        self.sound.setChecked(settings.alert_sound)
        self.feeds.setChecked(settings.feed_alerts)
        self.per_hour.setValue(settings.alerts_per_hour)
        self.quiet.show_quiet(settings.quiet_hours, tuple(settings.quiet_days.replace(",", " ").split()))

    def applied(self, settings: Settings) -> Settings:
        """These settings with what is set here."""
        return replace(
            settings,
            notifications=self.notifications.isChecked(),
            alert_sound=self.sound.isChecked(),
            feed_alerts=self.feeds.isChecked(),
            alerts_per_hour=self.per_hour.value(),
            quiet_hours=self.quiet.span,
            quiet_days=", ".join(self.quiet.quiet_days),
        )

    def open_at_login(self) -> None:
        """Write the autostart file and say where it is."""
        if self._data is not None:
            self._install(startup.autostart(self._data))

    def watch_at_login(self) -> None:
        """Write the systemd unit and say what is left to do."""
        if self._data is not None:
            self._install(startup.unit(self._data))

    def _install(self, file: startup.StartFile) -> None:
        try:
            startup.install(file)
        except UserError as error:
            self.told.setText(heard(str(error)))
            return
        self.told.setText(tr("Written to {path}. {then}").format(path=file.path, then=heard(file.then)))
