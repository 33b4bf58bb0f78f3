"""Alerts through everything that the library apprise speaks: one address for each service, kept in the keyring.

It works in a process of its own: its plugins can hang, write tokens to logs, and find their proxy in the environment only.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from typing import TYPE_CHECKING

from monitor.alerts import letter
from monitor.alerts.apprise_child import Delivery, deliver
from monitor.alerts.line import STRAIGHT, Through
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PATIENCE = 60.0
"""Seconds that a service may take."""


class ByApprise:
    """Built from the channel's settings and its secret `url`; `through` is the proxy, which has to be one of HTTP."""

    def __init__(
        self,
        _settings: ChannelSettings,
        secret: Callable[[str], str | None],
        through: Through = STRAIGHT,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self._secret = secret
        self._through = through
        self._patience = patience

    def send(self, message: Message) -> str:
        """Hand it over. Raises ChannelError when the service did not take it; apprise does not say why."""
        url = self._secret("url")
        if not url:
            raise ChannelError("its address is not in the keyring; enter it again")
        if why := self._through.closed_to_services:
            raise ChannelError(why)
        given = Delivery(
            url, letter.subject(message), letter.body(message), self._through.address, self._through.password
        )
        why = self._in_child(given)
        if why:
            raise ChannelError(why)
        return ""

    def _in_child(self, given: Delivery) -> str:
        """What the child says went wrong; nothing when the service took it."""
        around = multiprocessing.get_context("spawn")
        ours, theirs = around.Pipe()
        child = around.Process(target=deliver, args=(theirs,), name="apprise", daemon=True)
        child.start()
        theirs.close()
        try:
            ours.send(given)
            return self._answer(ours)
        except (EOFError, OSError):
            return "its program ended without an answer"
        finally:
            ours.close()
            child.kill()
            child.join()

    def _answer(self, ours: Connection) -> str:
        if not ours.poll(self._patience):
            return "the service does not answer in time"
        return str(ours.recv())
