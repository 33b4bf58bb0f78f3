"""Values of headers that an earlier version kept in the archive go to the keyring when the engine starts, once; none is ever lost."""

from __future__ import annotations

from collections.abc import Callable

from monitor.errors import UserError
from monitor.feeds.access import may_be_secret
from monitor.following.kept_headers import KeptHeaders
from monitor.model import Subscription
from monitor.ports import Vault
from monitor.storage.headers import Headers
from monitor.storage.store import Store


def move_headers(store: Store, vault: Vault, *, keyring: Callable[[], bool]) -> None:
    """Where there is a `keyring` (asked only if there is something to move). What it does not keep for good stays where it is.

    A feed that is not followed any more needs no secrets: its own are taken out.
    """
    clear = [(url, headers, on) for url, headers, on in store.headers_of_feeds() if any(map(_is_clear, headers))]
    if not clear:
        return
    there = any(on for _, _, on in clear) and keyring()
    kept = KeptHeaders(vault)
    moved = [(url, _bare(headers)) for url, headers, on in clear if not on or (there and _move(kept, url, headers))]
    if moved:
        store.replace_headers(moved)


def _is_clear(header: tuple[str, str]) -> bool:
    name, value = header
    return bool(value) and may_be_secret(name)


def _bare(headers: Headers) -> Headers:
    return tuple((name, "" if may_be_secret(name) else value) for name, value in headers)


def _move(kept: KeptHeaders, url: str, headers: Headers) -> bool:
    """Write the values into the keyring, which has room for one of each name; whether it has them all now."""
    clear = tuple(header for header in headers if _is_clear(header))
    if len({name.lower() for name, _ in clear}) < len(clear):
        return False
    try:
        return kept.make(kept.change(Subscription(url, headers=clear))[1])
    except UserError:  # what no keyring takes (text that is none) stays where it is
        return False
