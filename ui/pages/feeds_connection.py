"""How a feed is reached, for those few that need it: user, local addresses, proxy, certificate, headers; folded away until wanted."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from monitor.reading import shown_certificate
from ui.pages import wording
from ui.pages.feeds_certificate import CertificateBox
from ui.pages.feeds_headers import HeaderRows
from ui.pages.feeds_proxy import ProxyRows
from ui.pages.fold import Fold
from ui.pages.form_rows import Rows, plain_form
from ui.pages.password_line import PasswordLine
from ui.words import later, tr

if TYPE_CHECKING:
    from monitor.model import Feed, Subscription
    from ui.theme import Theme

FIELDS = frozenset(
    {
        "allow_local",
        "username",
        "password",
        "proxy",
        "proxy_place",
        "proxy_user",
        "proxy_password",
        "certificate",
        "headers",
    }
)
"""The keys of its rows."""

_LOCAL = later("Tick this only for a server of your own: a feed could otherwise reach into your network")


class Connection(QWidget):
    """The folded part of a feed's form; its rows are gathered in those of the form."""

    changed = Signal()

    def __init__(self, theme: Theme, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = (0, "")
        self.username, self.password = QLineEdit(), PasswordLine()
        self.username.setPlaceholderText(tr("only if the feed asks for one"))
        self.allow_local = QCheckBox(tr("Allow addresses on this network"))
        self.allow_local.setToolTip(tr(_LOCAL))
        self.certificate = CertificateBox()
        self.headers = HeaderRows(theme)
        inside = plain_form(self)
        rows.add(inside, "username", tr("User name"), self.username)
        rows.add(inside, "password", tr("Password"), self.password, least=140)
        rows.add(inside, "allow_local", "", self.allow_local)
        self.proxy = ProxyRows(inside, rows, self.changed)
        rows.add(inside, "certificate", tr("Certificate"), self.certificate, least=200)
        rows.add(inside, "headers", tr("Headers"), self.headers, least=200)
        self.fold = Fold(tr("Connection"), theme, self)
        for signal in (
            self.username.textChanged,
            self.password.changed,
            self.allow_local.toggled,
            self.certificate.changed,
            self.headers.changed,
        ):
            signal.connect(self._changed)
        self.changed.connect(self._sum_up)
        self._sum_up()

    def _changed(self, _value: object = None) -> None:
        self.changed.emit()

    def fill(self, feed: Feed, about: Subscription) -> None:
        """Show what `about` says; of the feed itself, what its last poll was shown."""
        self.username.setText(about.username or "")
        self.allow_local.setChecked(about.allow_local)
        self.proxy.show_address(about.proxy)
        shown = shown_certificate(feed.health.last_error)
        self.certificate.show_certificate(about.certificate, shown)
        self.headers.show_headers(about.headers)
        if self._last != (feed.id, shown):  # the user may have closed it since
            self._last = (feed.id, shown)
            self.fold.insist(on=self.certificate.asks)

    def about(self, base: Subscription) -> Subscription:
        """The feed as the form says it is reached."""
        return dataclasses.replace(
            base,
            username=self.username.text().strip() or None,
            allow_local=self.allow_local.isChecked(),
            proxy=self.proxy.address(),
            certificate=self.certificate.text(),
            headers=self.headers.headers(),
        )

    def _sum_up(self) -> None:
        self.password.offer(on=bool(self.username.text().strip()))
        many = len(self.headers.headers())
        parts = (
            tr("user name") if self.username.text().strip() else "",
            tr("addresses on this network") if self.allow_local.isChecked() else "",
            tr("proxy") if self.proxy.address() else "",
            tr("certificate") if self.certificate.text() else "",
            wording.how_many(many, "header") if many else "",
        )
        self.fold.say(", ".join(part for part in parts if part))
