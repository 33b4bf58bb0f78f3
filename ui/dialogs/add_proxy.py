"""The proxy that feeds go through from their very first request on, the search for them included; folded away until it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from monitor.commands import Refused, SetProxyPassword
from monitor.errors import UserError
from monitor.settings import proxy_user
from ui.pages.feeds_proxy import ProxyRows, wrong
from ui.pages.fold import Fold
from ui.pages.form_rows import Rows, plain_form
from ui.words import tr

if TYPE_CHECKING:
    from ui.desk import Desk


class AddProxy(QWidget):
    """`fold` is what a dialog shows. A password that nobody turns out to need is taken back by `forget_unused`."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, str] = {}  # passwords by address; "" from when one is sent until it is known to be kept
        self._over = False
        rows = Rows(tr("Proxy password"))
        self.rows = ProxyRows(plain_form(self), rows, self.changed, stored=False)
        self.fold = Fold(tr("Proxy"), desk.theme, self)
        self.changed.connect(self._sum_up)

    def address(self) -> str:
        """As in socks5://me@proxy.example:1080; empty for none of their own."""
        return self.rows.address()

    def wrong(self) -> str:
        """Why this proxy cannot be used; empty when it can."""
        problem = wrong(self.address(), self.rows.password.value)
        return problem.words if problem else ""

    def keep_password(self, then: Callable[[], None], refused: Callable[[Refused], None]) -> None:
        """Have the password in the keyring before anything goes through the proxy; at once where there is none to keep.

        `then` is not called any more after `end`.
        """
        address, password = self.address(), self.rows.password.value
        if not address or not password or self._kept.get(address) == password:
            then()
            return

        def kept(_done: object) -> None:
            if not self._over:
                self._kept[address] = password
                then()

        self._kept[address] = ""
        self._desk.send(SetProxyPassword(address, password), kept, refused, owner=self)

    def forget_unused(self, used: str = "") -> None:
        """Take passwords that were kept here out of the keyring again, but for those of proxies that something goes through."""
        addresses = (used, self._desk.settings.proxy, *(feed.about.proxy for feed in self._desk.reading.feeds()))
        places = set(map(_place, addresses))
        for address in [one for one in self._kept if _place(one) not in places]:
            del self._kept[address]
            self._desk.send(SetProxyPassword(address, None))

    def end(self, used: str = "") -> None:
        """The dialog closes: nothing that still waits for its password goes on, and `forget_unused`."""
        self._over = True
        self.forget_unused(used)

    def _sum_up(self) -> None:
        self.fold.say(self.address().rpartition("@")[2])


def _place(address: str) -> tuple[str, str] | None:
    """Where the keyring has the password of a proxy's user; None where it has none."""
    try:
        return proxy_user(address) if "@" in address else None
    except UserError:  # an address of an older version that names no place
        return None
