"""Passwords of proxies: kept under a proxy's address and user for as long as the preferences or a feed name both."""

from __future__ import annotations

from collections.abc import Callable

from monitor import commands as ask
from monitor import promises
from monitor.errors import UserError
from monitor.ports import Vault
from monitor.settings import proxy_user
from monitor.storage.store import Store

NEEDS_ITS_OWN = (
    "The password belonged to the proxy before and was taken out of the keyring; the new proxy needs its own."
)


class ProxyPasswords:
    """Built from the store, the vault, and what gives the proxy of the preferences as it is now."""

    def __init__(self, store: Store, vault: Vault, preferred: Callable[[], str]) -> None:
        self._store = store
        self._vault = vault
        self._preferred = preferred

    def put(self, command: ask.SetProxyPassword) -> ask.Done:
        """Keep it, or take it away. Raises UserError for an address without a user."""
        place = proxy_user(command.proxy)
        if command.password is None:
            self._vault.delete(*place)
            return ask.Done({"kept": 0})
        kept = self._vault.write(*place, command.password)
        return ask.Done({"kept": int(kept)}, () if kept else (promises.LOGIN,))

    def left(self, proxy: str, instead: str = "") -> bool:
        """Nobody goes through `proxy` any more who did: its password goes, unless others still do.

        Whether whoever goes through another one `instead` has to give that one's password anew.
        """
        place, now = _place(proxy), _place(instead)
        if place is None or place == now:
            return False
        had = self._vault.read(*place) is not None
        if had and place not in self._in_use():
            self._vault.delete(*place)
        return had and now is not None and self._vault.read(*now) is None

    def serves(self, proxy: str) -> bool:
        """Whether the preferences or a feed go through it, in whatever spelling."""
        return _place(proxy) in self._in_use() - {None}

    def _in_use(self) -> set[tuple[str, str] | None]:
        return {_place(self._preferred()), *(_place(feed.about.proxy) for feed in self._store.feeds())}


def _place(proxy: str) -> tuple[str, str] | None:
    """Where the vault has the password of this proxy's user; None where it names none."""
    try:
        return proxy_user(proxy) if "@" in proxy else None
    except UserError:  # an address of an older version that names no place
        return None
