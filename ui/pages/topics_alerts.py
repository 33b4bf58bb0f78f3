"""The line about a topic's alerts: whether it has any, how it is told of in a few words, and a button to change that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from monitor import channels_file
from monitor.alert_rule import USUAL, AlertRule
from monitor.places import Places
from ui.page_actions import PageAction, action_button
from ui.pages.alert_words import rule_words
from ui.pages.emptiness import label
from ui.pages.snoozing import SnoozeButton
from ui.pages.wrapping import WrappingRow
from ui.words import tr

if TYPE_CHECKING:
    from ui.desk import Desk


class AlertLine(QWidget):
    """`edited` when the user changes something; `rule` and `notify` say what is set."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rule = USUAL
        self.title = ""
        self.saved = ""
        self.notify = QCheckBox(tr("Notify me"))
        self.notify.setToolTip(tr("Raise alerts for this topic"))
        self.words = label("", muted=True, small=True, wrap=True)
        self._changing = PageAction(self, "topics-alert-rule", self.choose)
        self.change = action_button(self._changing)
        self.snooze = SnoozeButton(desk, "topics", lambda: self.saved, self._snoozed)
        row = WrappingRow(self, below=520)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.notify)
        row.addWidget(self.words, 1)
        row.addWidget(self.snooze)
        row.addWidget(self.change)
        self.notify.toggled.connect(self._turned)
        self._say()

    def show_rule(self, rule: AlertRule, *, on: bool, title: str, saved: str = "") -> None:
        """Show how this topic is told of, without telling anyone; `saved` is its name, empty for one that was never saved."""
        self.rule, self.title, self.saved = rule, title, saved
        with QSignalBlocker(self.notify):
            self.notify.setChecked(on)
        self._say()

    def choose(self) -> None:
        """Ask how to be told; what is chosen is saved with the topic."""
        from ui.dialogs.alert_rule import AlertRuleDialog

        dialog = AlertRuleDialog(self.title or tr("new topic"), self.rule, self._channels(), self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.rule != self.rule:
            self.rule = dialog.rule
            self._say()
            self.edited.emit()

    def _channels(self) -> list[str]:
        if self._desk.data is None:
            return []
        channels, _problem = channels_file.load(Places(self._desk.data).channels)
        return [channel.name for channel in channels]

    def _turned(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        self.words.setText(rule_words(self.rule) if self.notify.isChecked() else tr("no alerts"))
        self._changing.setEnabled(self.notify.isChecked())
        self.snooze.setVisible(bool(self.saved))
        if self.saved:
            self.look_at_snooze()

    def look_at_snooze(self) -> None:
        """Say until when this topic waits."""
        self._desk.tasks.read(
            lambda reading: reading.telling().snoozed, self.snooze.show_snoozed, self, key="snoozed alerts"
        )

    def _snoozed(self, words: str) -> None:
        self._desk.say(words)
        self.look_at_snooze()
