"""One channel for alerts: what it is, where it leads, and its secrets, which go to the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from monitor.alerting.channel_kinds import kinds
from monitor.channels_file import ChannelSettings, check, secrets_of
from monitor.commands import Done, Refused, SaveChannel
from monitor.errors import UserError
from monitor.reading.keyring import keyring_words
from ui.dialogs.channel_fields import ChannelFields
from ui.dialogs.frame import Frame
from ui.heard import heard
from ui.pages.emptiness import label
from ui.pages.form_rows import Rows, plain_form
from ui.room import Room
from ui.wheel import scrolls_only
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.desk import Desk


class ChannelDialog(QDialog):
    """`told` is what the engine said when it was saved: that a secret is kept for this session only. `channel` None: a new one.

    `taken` are the names of the others; `keyring` says, in another thread, whether secrets will be kept.
    """

    def __init__(
        self,
        desk: Desk,
        channel: ChannelSettings | None,
        taken: Sequence[str],
        parent: QWidget | None = None,
        *,
        keyring: Callable[[], tuple[bool, str]] = keyring_words,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken = frozenset(taken)
        self.told = ""
        title = tr("Channel {name}").format(name=channel.name) if channel else tr("New channel")
        self.frame = Frame(self, title, tr("Save"), self.save)
        inside = QWidget()
        form = plain_form(inside)
        self.fields = ChannelFields(form, Rows(tr("Signing key") + " "), kinds(), channel)
        self.about = label("", muted=True, small=True, wrap=True)
        self.kept = label("", muted=True, small=True, wrap=True)
        form.addRow(self.about)
        form.addRow(self.kept)
        area = Room(inside)
        scrolls_only(area)
        self.frame.column.addWidget(area, 1)
        self.frame.finish()
        self.fields.kind.currentIndexChanged.connect(self._turned)
        self._turned()
        self._look_at_keyring(keyring)
        (self.fields.kind if channel is None else self.fields.server).setFocus()
        self.resize(560, 520)

    def _turned(self) -> None:
        self.about.setText(self.fields.about)
        self.kept.setVisible(bool(secrets_of(self.fields.chosen_kind)))

    def _look_at_keyring(self, keyring: Callable[[], tuple[bool, str]]) -> None:
        """In a thread: a keyring may take its time, and the window goes on meanwhile."""

        def say(found: tuple[bool, str]) -> None:
            kept, words = found
            self.kept.setText(heard(words))
            self.kept.setProperty("warning", not kept or None)
            self.kept.style().unpolish(self.kept)
            self.kept.style().polish(self.kept)

        self._desk.tasks.run(keyring, say, self)

    def chosen(self) -> ChannelSettings:
        """What the dialog says. Raises UserError for what cannot be."""
        channel = check(self.fields.channel())
        if channel.name in self._taken:
            words = tr("there is a channel named {name} already; choose another name")
            raise UserError(words.format(name=channel.name))
        return channel

    def save(self) -> None:
        """Have it kept, or say what is wrong; nothing is changed then."""
        try:
            channel = self.chosen()
        except UserError as error:
            words = heard(str(error))
            self.frame.tell(words[:1].upper() + words[1:])
            return
        self.frame.tell("")
        self.frame.busy(yes=True)
        self._desk.send(SaveChannel(channel, self.fields.new_secrets()), self._kept, self._refused, owner=self)

    def _kept(self, done: Done) -> None:
        self.told = " ".join(done.lines)
        self.accept()

    def _refused(self, refused: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(refused.message)
