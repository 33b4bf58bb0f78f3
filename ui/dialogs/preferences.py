"""The preferences: few, in plain words, each with its effect beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from monitor import settings as choices
from monitor.commands import Done, Refused, SaveSettings, SetProxyPassword
from monitor.errors import UserError
from ui.dialogs.alert_preferences import AlertPreferences
from ui.dialogs.backup_line import BackupLine
from ui.dialogs.burst_preferences import BurstPreferences
from ui.dialogs.channels import ChannelsDialog
from ui.dialogs.frame import Frame, form_of_fields
from ui.dialogs.keeping_lines import OldLine, ages, choose, sizes, spans
from ui.heard import heard
from ui.pages.emptiness import button, label
from ui.pages.intervals import offer_intervals
from ui.pages.password_line import PasswordLine
from ui.pages.wrapping_tick import WrappingTick
from ui.translating import LANGUAGES
from ui.wheel import scrolls_only
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.settings import Settings
    from ui.desk import Desk

_THEMES = ((later("Like the system"), "system"), (later("Light"), "light"), (later("Dark"), "dark"))
_MACHINE = later("this computer's")
_NARROW = 540


class PreferencesDialog(QDialog):
    """Theme and text size show at once and go back on cancel; the rest is checked and sent when saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = desk.settings
        self.look, self.zone, self.text_size, self.interval, self.per_host = (QComboBox() for _ in range(5))
        self.language = QComboBox()
        self.polling = QCheckBox(tr("Poll feeds by themselves"))
        self.proxy, self.proxy_password = QLineEdit(), PasswordLine()
        self.favicons = QCheckBox(tr("Show the icons of the sites beside their feeds"))
        self.alerts = AlertPreferences(desk.settings, desk.data)
        self.notifications = self.alerts.notifications
        self.bursts = BurstPreferences(desk.settings)
        self.alerts.channels_wanted.connect(self._channels)
        self.close_to_tray = WrappingTick(tr("Closing the window leaves Wirewatch in the tray"))
        self.csv_bom = WrappingTick(tr("Mark CSV files as UTF-8 for spreadsheets (BOM)"))
        self.fetched_mb, self.fetched_days, self.archive_after = sizes(), spans(), ages()
        self.frame = Frame(self, tr("Preferences"), tr("Save"), self.save)
        self._dress()
        self._show(self._before)
        self._lay_out()
        self.look.currentIndexChanged.connect(self._preview)
        self.text_size.currentIndexChanged.connect(self._preview)
        self.polling.toggled.connect(self.interval.setEnabled)
        self.proxy.textChanged.connect(self._offer)
        self._offer()
        self.resize(max(560, self.alerts.sizeHint().width() + 50), 680)

    # building

    def _dress(self) -> None:
        for words, value in _THEMES:
            self.look.addItem(tr(words), value)
        self.language.addItem(tr("Like the system"), "system")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.addItems([tr(_MACHINE), *sorted(available_timezones())])
        if (completer := self.zone.completer()) is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        for size in range(-2, 7):
            words = (tr("{number} px larger") if size > 0 else tr("{number} px smaller")).format(number=abs(size))
            words = words if size else tr("Normal")
            self.text_size.addItem(words, size)
        self.per_host.addItem("1", 1)
        self.per_host.addItem("2", 2)
        self.proxy.setPlaceholderText(tr("none; as in http://proxy.example:3128 or socks5://me@…"))
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.close_to_tray.setEnabled(False)
            self.close_to_tray.say(tr("Closing the window leaves Wirewatch in the tray (this desktop has none)"))

    def _lay_out(self) -> None:
        form = self._form = form_of_fields()
        self._heading(form, tr("Appearance"))
        self._row(form, tr("Colours"), self.look)
        self._row(form, tr("Text size"), self.text_size)
        self._row(form, tr("Language"), self.language, tr("From the next start on."))
        self._row(
            form, tr("Time zone"), self.zone, tr("Times and days are shown in this zone, from the next start on.")
        )
        self._heading(form, tr("Polling"))
        form.addRow(self.polling)
        self._row(form, tr("At most every"), self.interval)
        self._row(form, tr("Requests at once"), self.per_host, tr("To one server. One is polite; two is the most."))
        self._row(form, tr("Proxy"), self.proxy)
        self._row(form, tr("Proxy password"), self.proxy_password, tr("Kept in the system's keyring, never in a file."))
        form.addRow(self.favicons)
        asks = tr(
            "Off, no site is asked for it. On, each site you follow is asked once a month for its front page and its icon."
        )
        form.addRow("", label(asks, muted=True, small=True, wrap=True))
        self._heading(form, tr("Alerts and window"))
        form.addRow(self.alerts)
        form.addRow(self.close_to_tray)
        self._heading(form, tr("Charts"))
        self._row(form, tr("Bursts"), self.bursts)
        self._heading(form, tr("Export"))
        form.addRow(self.csv_bom)
        self._heading(form, tr("What is kept"))
        cite = tr(
            "The item of each flagged article with its time, address and SHA-256, for citing it. The oldest go first."
        )
        self._row(form, tr("As fetched"), self.fetched_mb, cite)
        self._row(form, tr("For how long"), self.fetched_days)
        aside = tr(
            "Old articles that are not starred, noted, tagged or flagged: not unread any more, still found and counted."
        )
        self._row(form, tr("Set aside"), self.archive_after, aside)
        form.addRow(tr("Delete older than"), OldLine(self._desk))
        if self._desk.data is not None:
            self._heading(form, tr("Your data"))
            form.addRow(self._build_data(str(self._desk.data)))
            self.backup = BackupLine(self._desk, self._desk.data)
            form.addRow(self.backup)
        inside = QWidget()
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, 8, 0)
        holder.addLayout(form)
        holder.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolls_only(area)
        area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.frame.column.addWidget(area, 1)
        self.frame.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow dialog every field stands below its name and has all of the width."""
        super().resizeEvent(event)
        policies = QFormLayout.RowWrapPolicy
        policy = policies.WrapAllRows if event.size().width() < _NARROW else policies.DontWrapRows
        if self._form.rowWrapPolicy() != policy:
            self._form.setRowWrapPolicy(policy)
        QTimer.singleShot(
            0, self, self._form.invalidate
        )  # Qt asks for the heights of rows before it gives them their new widths

    def _build_data(self, folder: str) -> QHBoxLayout:
        row = QHBoxLayout()
        where = label(folder, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(where, 1)
        row.addWidget(button(tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder))))
        return row

    @staticmethod
    def _heading(form: QFormLayout, text: str) -> None:
        words = label(text, muted=True, small=True)
        words.setContentsMargins(0, 8, 0, 0)
        form.addRow(words)

    @staticmethod
    def _row(form: QFormLayout, name: str, field: QWidget, remark: str = "") -> None:
        field.setAccessibleName(name)
        if remark:
            field.setToolTip(remark)
        form.addRow(name, field)
        if remark:
            form.addRow("", label(remark, muted=True, small=True, wrap=True))

    # values

    def _show(self, settings: Settings) -> None:
        self.look.setCurrentIndex(self.look.findData(settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.zone.setCurrentText(settings.zone or tr(_MACHINE))
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.polling.setChecked(settings.polling)
        offer_intervals(self.interval, settings.min_interval_minutes)
        self.interval.setEnabled(settings.polling)
        self.per_host.setCurrentIndex(self.per_host.findData(settings.per_host))
        self.proxy.setText(settings.proxy)
        self.favicons.setChecked(settings.favicons)
        self.close_to_tray.setChecked(settings.close_to_tray)
        self.csv_bom.setChecked(settings.csv_bom)
        choose(self.fetched_mb, settings.fetched_mb)
        choose(self.fetched_days, settings.fetched_days)
        choose(self.archive_after, settings.archive_after_days)

    def chosen(self) -> Settings:
        """What the dialog says now, not checked yet."""
        zone = self.zone.currentText().strip()
        return replace(
            self.bursts.applied(self.alerts.applied(self._desk.settings)),
            theme=cast("choices.Theme", self.look.currentData()),
            text_size=int(self.text_size.currentData()),
            language=cast("choices.Language", self.language.currentData()),
            zone="" if zone == tr(_MACHINE) else zone,
            polling=self.polling.isChecked(),
            min_interval_minutes=int(self.interval.currentData()),
            per_host=int(self.per_host.currentData()),
            proxy=self.proxy.text().strip(),
            favicons=self.favicons.isChecked(),
            close_to_tray=self.close_to_tray.isChecked(),
            csv_bom=self.csv_bom.isChecked(),
            fetched_mb=int(self.fetched_mb.currentData()),
            fetched_days=int(self.fetched_days.currentData()),
            archive_after_days=int(self.archive_after.currentData()),
        )

    def _offer(self) -> None:
        """A password is of a user; without one there is none to forget."""
        self.proxy_password.offer(on="@" in self.proxy.text())

    def _preview(self) -> None:
        self._desk.theme.choose(str(self.look.currentData()), int(self.text_size.currentData()))

    def _channels(self) -> None:
        dialog = ChannelsDialog(self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # ending

    def save(self) -> None:
        """Check and send; what cannot be used is said here and nothing is changed."""
        text = choices.to_toml(self.chosen())
        try:
            settings = choices.parse(text)
        except UserError as error:
            told, prefix = heard(str(error)), "settings: "
            self.frame.tell(told.partition(": ")[2] if str(error).startswith(prefix) else told)
            return
        password = self.proxy_password.value
        if password and "@" not in settings.proxy:
            self.frame.tell(
                tr("The proxy's password needs its user in the address, as in socks5://me@proxy.example:1080")
            )
            self.proxy.setFocus()
            return
        self.frame.busy(yes=True)

        def kept(answer: Done) -> None:
            if answer.lines:
                self._desk.say(" ".join(answer.lines))
            self.accept()

        def done(answer: Done) -> None:
            self._desk.use_settings(settings)
            if password != "" and "@" in settings.proxy:
                self._desk.send(SetProxyPassword(settings.proxy, password), kept, self._refused, owner=self)
            else:
                kept(answer)

        self._desk.send(SaveSettings(text), done, self._refused, owner=self)

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)

    def reject(self) -> None:
        """Go back to what was."""
        self._desk.theme.choose(self._before.theme, self._before.text_size)
        super().reject()
