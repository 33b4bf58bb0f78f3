"""The fields of a channel's form, by its kind: what is read from them is a ChannelSettings and the secrets to keep."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from monitor.channels_file import ChannelSettings, same_place, secrets_of
from monitor.errors import UserError
from ui.pages.form_rows import Rows, plain_box
from ui.pages.password_line import PasswordLine
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.channels_file import Security

KINDS = {
    "email": later("E-mail"),
    "webhook": later("Webhook"),
    "command": later("A program of mine"),
    "apprise": later("Another service (apprise)"),
}
"""How our kinds are named at the glass; those of other packages have their own names."""

_SECURITY = (
    (later("TLS from the start"), "tls"),
    ("STARTTLS", "starttls"),
    (later("none (this computer only)"), "none"),
)
_OF_KIND = {
    "email": ("server", "port", "security", "user", "sender", "to"),
    "command": ("program", "arguments"),
}
_ABOUT = {
    "email": later("One plain letter an alert, over an encrypted connection."),
    "webhook": later("A POST of JSON an alert, to an https address. With a key it is signed (HMAC-SHA256)."),
    "command": later(
        "Started without a shell. {title}, {text}, {topic}, {kind} and {url} are filled in; "
        "the whole alert comes as JSON on standard input."
    ),
    "apprise": later(
        "One address a service, as in ntfy://topic or slack://…; its tokens are part of it, so all of it is kept as a secret."
    ),
}
_SECRETS = {"password": later("Password"), "url": later("Address"), "key": later("Signing key")}


class ChannelFields:
    """Rows of a form; those that the chosen kind does not have are not shown. `channel` is None for a new one."""

    def __init__(self, form: QFormLayout, rows: Rows, kinds: Sequence[str], channel: ChannelSettings | None) -> None:
        self._form = form
        self._standing = channel
        self.kind, self.security = QComboBox(), QComboBox()
        self.name, self.server, self.user, self.sender, self.to = (QLineEdit() for _ in range(5))
        self.program, self.arguments = QLineEdit(), QLineEdit()
        self.port = QSpinBox()
        self.secrets = {what: PasswordLine() for what in _SECRETS}
        self.general = QCheckBox(tr("Also tell it of feeds that stop working"))
        self._dress(kinds)
        self._wholes: dict[str, QWidget] = {}
        names: tuple[tuple[str, str, QWidget], ...] = (
            ("name", later("Name"), self.name),
            ("kind", later("Kind"), self.kind),
            ("server", later("Mail server"), self.server),
            ("security", later("Encryption"), self.security),
            ("port", later("Port"), self.port),
            ("user", later("Signs in as"), self.user),
            ("sender", later("Sender"), self.sender),
            ("to", later("To"), self.to),
            ("program", later("Program"), self.program),
            ("arguments", later("Arguments"), self.arguments),
            *((what, words, self.secrets[what]) for what, words in _SECRETS.items()),
        )
        for key, words, field in names:
            rows.add(form, key, tr(words), field)
            if (whole := field.parentWidget()) is not None:
                self._wholes[key] = whole
        rows.add(form, "general", "", self.general)
        self._show(channel)
        self.kind.currentIndexChanged.connect(self.turned)
        for line in (self.server, self.user):
            line.textChanged.connect(self._hint)
        self.port.valueChanged.connect(self._hint)
        self.security.currentIndexChanged.connect(self._hint)
        self.turned()

    def _dress(self, kinds: Sequence[str]) -> None:
        for kind in kinds:
            self.kind.addItem(tr(KINDS[kind]) if kind in KINDS else kind, kind)
        for words, value in _SECURITY:
            self.security.addItem(tr(words), value)
        plain_box(self.port)
        self.port.setRange(0, 65535)
        self.port.setSpecialValueText(tr("as usual"))
        self.name.setPlaceholderText(tr("a short name, as in mail"))
        self.server.setPlaceholderText(tr("smtp.example.org"))
        self.user.setPlaceholderText(tr("empty: nobody signs in"))
        self.sender.setPlaceholderText(tr("me@example.org"))
        self.to.setPlaceholderText(tr("me@example.org, others with commas between them"))
        self.program.setPlaceholderText(tr("the whole path, as in /usr/local/bin/tell"))
        self.arguments.setPlaceholderText(tr("as in --title={title} {url}"))

    @property
    def chosen_kind(self) -> str:
        return str(self.kind.currentData())

    @property
    def about(self) -> str:
        """A sentence about the chosen kind."""
        return tr(_ABOUT.get(self.chosen_kind, later("A kind that another package adds.")))

    def turned(self) -> None:
        """Show the rows of the chosen kind."""
        kind = self.chosen_kind
        shown = {"name", "kind", *_OF_KIND.get(kind, ()), *secrets_of(kind)}
        for key, whole in self._wholes.items():
            self._form.setRowVisible(whole, key in shown)
        self._hint()

    def _hint(self) -> None:
        """In each secret's line: that the stored one stays, that it has to be given anew, or what it looks like."""
        standing, kind = self._standing, self.chosen_kind
        known = standing is not None and standing.kind == kind
        moved = standing is not None and kind == "email" and not same_place(standing, self.channel())
        for what, line in self.secrets.items():
            line.offer(on=known and not moved)
            words = tr("enter it anew: the stored one is of another server or user") if moved else tr("unchanged")
            line.line.setPlaceholderText(words if known else self._example(what))

    @staticmethod
    def _example(what: str) -> str:
        return {"url": tr("https://… or the service's own address"), "key": tr("none: not signed")}.get(what, "")

    def _show(self, channel: ChannelSettings | None) -> None:
        if channel is None:
            return
        self.name.setText(channel.name)
        self.name.setReadOnly(True)
        self.name.setToolTip(tr("Topics know it by this name; to have another, add a new channel"))
        if self.kind.findData(channel.kind) < 0:
            self.kind.addItem(channel.kind, channel.kind)
        self.kind.setCurrentIndex(self.kind.findData(channel.kind))
        self.security.setCurrentIndex(self.security.findData(channel.security))
        self.server.setText(channel.server)
        self.port.setValue(channel.port)
        self.user.setText(channel.user)
        self.sender.setText(channel.sender)
        self.to.setText(", ".join(channel.to))
        self.program.setText(channel.program)
        self.arguments.setText(shlex.join(channel.arguments))
        self.general.setChecked(channel.general)

    def channel(self) -> ChannelSettings:
        """What the form says, not checked yet. Raises UserError for arguments whose quotation marks do not close."""
        kind = self.chosen_kind
        made = ChannelSettings(self.name.text().strip(), kind, general=self.general.isChecked())
        if kind == "email":
            return ChannelSettings(
                made.name,
                kind,
                self.server.text().strip(),
                self.port.value(),
                cast("Security", self.security.currentData()),
                self.user.text().strip(),
                self.sender.text().strip(),
                tuple(part for one in self.to.text().split(",") if (part := one.strip())),
                general=made.general,
            )
        if kind == "command":
            try:
                arguments = tuple(shlex.split(self.arguments.text()))
            except ValueError as error:
                raise UserError(tr("a quotation mark in the arguments is never closed")) from error
            program = self.program.text().strip()
            return ChannelSettings(made.name, kind, program=program, arguments=arguments, general=made.general)
        return made

    def new_secrets(self) -> tuple[tuple[str, str | None], ...]:
        """The secrets that were entered, and those to take away (None); what is left as it was is not among them."""
        of_kind = secrets_of(self.chosen_kind)
        return tuple((what, line.value) for what, line in self.secrets.items() if what in of_kind and line.value != "")
