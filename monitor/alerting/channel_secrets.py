"""Secrets of channels: each belongs to the place that it was given for, and goes when the channel leads elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from monitor.channels_file import ChannelSettings, same_place, secret_place, secrets_of
from monitor.errors import UserError
from monitor.ports import Vault

Given = Sequence[tuple[str, str | None]]
"""Names of secrets with their new values; None takes one away. What is not named stays, where it belongs."""


class ChannelSecrets:
    """The secrets of all channels, in the vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def check(self, channel: ChannelSettings, given: Given) -> None:
        """Raises UserError for a secret that channels of this kind do not have."""
        for what, _ in given:
            if what not in secrets_of(channel.kind):
                raise UserError(f"channel {channel.name}: a channel of this kind has no {what}")

    def keep(self, before: ChannelSettings | None, channel: ChannelSettings, given: Given) -> tuple[bool, list[str]]:
        """Write what is given and take away what does not belong to the channel as it is now.

        Gives whether all that was written is kept for good, and which secrets it needs anew: those of another place are not handed on.
        """
        stale = list(self._stale(before, channel, dict(given))) if before else []
        anew = [what for what in stale if self._read(channel, what) is not None and _needs(channel, what)]
        self.forget(channel.name, stale)
        kept = True
        for what, value in given:
            place = secret_place(channel.name, what)
            if value is None:
                self._vault.delete(*place)
            else:
                kept = self._vault.write(*place, value) and kept
        return kept, anew

    def forget(self, name: str, secrets: Sequence[str]) -> None:
        """Take these away."""
        for what in secrets:
            self._vault.delete(*secret_place(name, what))

    def _stale(
        self, before: ChannelSettings, channel: ChannelSettings, given: Mapping[str, str | None]
    ) -> Iterator[str]:
        """The secrets that were given for another kind, mail server, user or host, and that are not replaced now."""
        moved = not same_place(before, channel)
        if not moved and (url := given.get("url")):
            moved = _host(url) != _host(self._read(channel, "url") or "")
        for what in secrets_of(before.kind):
            if moved and what not in given:
                yield what

    def _read(self, channel: ChannelSettings, what: str) -> str | None:
        return self._vault.read(*secret_place(channel.name, what))


def asked_anew(name: str, secrets: Sequence[str]) -> str:
    """What to say of a channel that needs these anew."""
    return f"“{name}” leads elsewhere now: give its {' and its '.join(secrets)} anew; the old is out of the keyring."


def _needs(channel: ChannelSettings, what: str) -> bool:
    return what in secrets_of(channel.kind) and (what != "password" or bool(channel.user))


def _host(url: str) -> tuple[str, str]:
    """Scheme and host with port of an address, without whoever signs in there."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return "", url
    return parts.scheme.lower(), parts.netloc.rpartition("@")[2].lower()
