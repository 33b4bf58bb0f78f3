"""The channels for alerts besides the desktop: how each is doing, and adding, changing, testing and removing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from monitor import channels_file
from monitor.commands import Done, Refused, RemoveChannel, RetryChannel, TestAlert
from monitor.events import AlertsChanged, SettingsChanged
from monitor.places import Places
from ui.dialogs.channel import ChannelDialog
from ui.dialogs.channel_fields import KINDS
from ui.dialogs.frame import Frame
from ui.heard import heard
from ui.pages import consent, wording
from ui.pages.emptiness import button, label
from ui.pages.freshness import Freshness
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.channels_file import ChannelSettings
    from monitor.messages import ChannelState, Telling
    from ui.desk import Desk

_NONE = later(
    "Alerts are shown on this desktop and in the alert list. Add a channel to have them sent by e-mail, to a webhook, to a program "
    "of yours, or to any service that apprise speaks. Then choose it in a topic's alert rule."
)


class ChannelsDialog(QDialog):
    """A list of channels with what can be done to the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.channels: tuple[ChannelSettings, ...] = ()
        self.frame = Frame(self, tr("Channels for alerts"), tr("Add …"), self.add, close=tr("Close"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Channels; Enter changes one"))
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QListWidget::item { padding: 6px 8px; }")
        self.list.itemActivated.connect(lambda _item: self.change())
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        self.none = label(tr(_NONE), muted=True, wrap=True)
        self.said = label("", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        self.change_it = button(tr("Change …"), self.change)
        self.test_it = button(tr("Test"), self.test, tip=tr("Send a test alert through it"))
        self.retry_it = button(tr("Send now"), self.retry, tip=tr("Try at once what could not be sent"))
        self.remove_it = button(tr("Remove …"), self.remove)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.none, self.list):
            self.frame.column.addWidget(part, 1)
        row = QHBoxLayout()
        for press in (self.change_it, self.test_it, self.retry_it, self.remove_it):
            row.addWidget(press)
        row.addStretch(1)
        self.frame.column.addLayout(row)
        self.frame.column.addWidget(self.said)
        self.frame.finish()
        self._states: dict[str, ChannelState] = {}
        self._fresh = Freshness(self, desk.signals.event, (AlertsChanged, SettingsChanged), self.refresh)
        self.refresh()
        self.resize(600, 420)

    def refresh(self) -> None:
        """Read the channels and how they are doing again."""
        if self._desk.data is not None:
            self.channels, problem = channels_file.load(Places(self._desk.data).channels)
            self.frame.tell(problem)
        self._desk.tasks.read(lambda reading: reading.telling(), self._show, self, key="channels")

    def _show(self, telling: Telling) -> None:
        self._states = {state.name: state for state in telling.channels}
        kept = self.chosen.name if self.chosen else ""
        self.list.clear()
        for channel in self.channels:
            self.list.addItem(QListWidgetItem(self._words(channel)))
        names = [channel.name for channel in self.channels]
        if names:
            self.list.setCurrentRow(names.index(kept) if kept in names else 0)
        self.none.setVisible(not names)
        self.list.setVisible(bool(names))
        self._offer()

    def _words(self, channel: ChannelSettings) -> str:
        """As in "mail · E-mail · 12 sent" and below it what waits and why."""
        state = self._states.get(channel.name)
        first = f"{channel.name} · {tr(KINDS[channel.kind]) if channel.kind in KINDS else channel.kind}"
        if state is None:
            return f"{first}\n{tr('nothing sent yet')}"
        said = [tr("{number} sent").format(number=figure(state.sent))]
        said += [tr("{number} waiting").format(number=figure(state.waiting))] if state.waiting else []
        said += [tr("{number} not sent").format(number=figure(state.failed))] if state.failed else []
        why = wording.one_line(heard(state.error), 200) if state.waiting or state.failed else ""
        if state.due is not None and state.waiting:
            when = wording.clock(state.due, self._desk.now(), self._desk.zone)
            why = tr("{why}; next try {when}").format(why=why, when=when)
        return f"{first}\n{', '.join(said)}{': ' if why else ''}{why}"

    @property
    def chosen(self) -> ChannelSettings | None:
        row = self.list.currentRow()
        return self.channels[row] if 0 <= row < min(self.list.count(), len(self.channels)) else None

    def _offer(self) -> None:
        one = self.chosen
        for press in (self.change_it, self.test_it, self.remove_it):
            press.setEnabled(one is not None)
        state = self._states.get(one.name) if one else None
        self.retry_it.setEnabled(state is not None and bool(state.waiting or state.failed))

    def _say(self, words: str) -> None:
        self.said.setText(wording.one_line(words, 500))
        self.said.setVisible(bool(words))

    # what the user does

    def add(self) -> None:
        """A new channel."""
        self._edit(None)

    def change(self) -> None:
        """The chosen one."""
        if self.chosen is not None:
            self._edit(self.chosen)

    def _edit(self, channel: ChannelSettings | None) -> None:
        taken = [one.name for one in self.channels if one is not channel]
        dialog = ChannelDialog(self._desk, channel, taken, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._edited(dialog.told))
        dialog.open()

    def _edited(self, told: str) -> None:
        self._say(told or tr("Saved. Test it, then choose it in a topic's alert rule."))
        self.refresh()

    def test(self) -> None:
        """Send a test alert through the chosen one."""
        if self.chosen is not None:
            self._say(tr("Sending a test alert through {name} …").format(name=self.chosen.name))
            self._ask(TestAlert(self.chosen.name))

    def retry(self) -> None:
        """Try at once what could not be sent."""
        if self.chosen is not None:
            self._ask(
                RetryChannel(self.chosen.name), tr("Sending again through {name} …").format(name=self.chosen.name)
            )

    def remove(self) -> None:
        """Take the chosen one away, with its secrets."""
        one = self.chosen
        if one is None:
            return
        state = self._states.get(one.name)
        waiting = state.waiting if state else 0
        words = tr("The channel {name} is removed, and its secrets are taken out of the keyring.")
        if waiting == 1:
            words += " " + tr("1 alert that waits for it is not sent.")
        elif waiting:
            words += " " + tr("{number} alerts that wait for it are not sent.")
        notice = words.format(name=one.name, number=figure(waiting))
        gone = tr("{name} was removed.").format(name=one.name)
        consent.ask(self, [notice], tr("Remove"), lambda: self._ask(RemoveChannel(one.name), gone), lambda: None)

    def _ask(self, command: TestAlert | RetryChannel | RemoveChannel, done: str = "") -> None:
        def answered(answer: Done) -> None:
            self._say(done or " ".join(answer.lines))
            self.refresh()

        def refused(answer: Refused) -> None:
            self._say(answer.message)

        self._desk.send(command, answered, refused, owner=self)
