"""The proxy that one feed is reached through: its kind, place and user, put together as the engine takes it; the password apart."""

from __future__ import annotations

from urllib.parse import quote, unquote

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from monitor.errors import UserError
from monitor.settings import PROXY_SCHEMES, check_proxy
from ui.pages.form_rows import Problem, Rows
from ui.pages.password_line import PasswordLine
from ui.words import later, tr

_KINDS = ((later("as for all feeds"), ""), ("HTTP", "http"), ("SOCKS 5", "socks5"), ("SOCKS 4", "socks4"))


class ProxyRows:
    """Rows of a form; those for place, user and password are there only where a proxy is chosen.

    `stored`: the keyring may have a password, which can be taken away.
    """

    def __init__(self, form: QFormLayout, rows: Rows, changed: SignalInstance, *, stored: bool = True) -> None:
        self._form = form
        self._changed = changed
        self._stored = stored
        self.kind, self.place, self.user, self.password = QComboBox(), QLineEdit(), QLineEdit(), PasswordLine()
        for words, scheme in _KINDS:
            self.kind.addItem(tr(words), scheme)
        self.kind.setToolTip(
            tr("For all feeds it is chosen in the preferences. A proxy that fails is never gone around.")
        )
        self.place.setPlaceholderText(tr("proxy.example:1080"))
        self.user.setPlaceholderText(tr("only if the proxy asks for one"))
        rows.add(form, "proxy", tr("Proxy"), self.kind)
        rows.add(form, "proxy_place", tr("Host and port"), self.place)
        rows.add(form, "proxy_user", tr("Proxy user"), self.user)
        rows.add(form, "proxy_password", tr("Proxy password"), self.password, least=140)
        self._wholes: tuple[QWidget, ...] = tuple(
            whole for field in (self.place, self.user, self.password) if (whole := field.parentWidget()) is not None
        )
        self.kind.currentIndexChanged.connect(self._turned)
        self.place.textChanged.connect(self._typed)
        self.user.textChanged.connect(self._typed)
        self.password.changed.connect(self._typed)
        self._turned()

    def address(self) -> str:
        """As in socks5://me@proxy.example:1080; empty for none of its own."""
        scheme, place = str(self.kind.currentData()), self.place.text().strip()
        if not scheme:
            return ""
        if "://" in place:  # a whole address, pasted
            return place
        user = self.user.text().strip()
        return f"{scheme}://{quote(user, safe='') + '@' if user else ''}{place}"

    def show_address(self, address: str) -> None:
        """Put this one in place."""
        scheme, mark, rest = address.partition("://")
        user, _, place = rest.rpartition("@")
        if mark and self.kind.findData(scheme) < 0:
            self.kind.addItem(scheme.upper(), scheme)
        self.kind.setCurrentIndex(max(0, self.kind.findData(scheme if mark else "")))
        self.place.setText(place)
        self.place.setCursorPosition(len(place) if self.place.hasFocus() else 0)
        self.user.setText(unquote(user))
        self._turned()

    def _turned(self) -> None:
        chosen = bool(self.kind.currentData())
        self.password.offer(on=self._stored and bool(self.user.text().strip()))
        for whole in self._wholes:
            self._form.setRowVisible(whole, chosen)
        self._changed.emit()

    def _typed(self) -> None:
        self.password.offer(on=self._stored and bool(self.user.text().strip()))
        place = self.place.text().strip()
        scheme, mark, _ = place.partition("://")
        if mark and scheme in PROXY_SCHEMES and place.endswith(tuple("0123456789/")) and not wrong(place, ""):
            self.show_address(place)
        self._changed.emit()


def wrong(address: str, password: str | None) -> Problem | None:
    """Why this proxy cannot be used, and where to mend it."""
    if not address:
        return None
    try:
        check_proxy(address, "The proxy")
    except UserError as error:
        if "password" in str(error):
            return Problem("proxy_place", tr("Leave the password out of the address; it has a line of its own below."))
        return Problem("proxy_place", tr("Give the proxy's host and port, as in proxy.example:1080."))
    if password and "@" not in address:
        return Problem("proxy_user", tr("The proxy's password needs the name of its user."))
    return None
