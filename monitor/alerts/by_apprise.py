"""Alerts through everything that the library apprise speaks: one address for each service, kept in the keyring."""

from __future__ import annotations

import logging
from collections.abc import Callable

from monitor.alerts import letter
from monitor.channels_file import ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message


class ByApprise:
    """Built from the channel's settings and its secret `url`. apprise is imported for the first alert (0.4 s)."""

    def __init__(self, _settings: ChannelSettings, secret: Callable[[str], str | None]) -> None:
        self._secret = secret

    def send(self, message: Message) -> str:
        """Hand it over. Raises ChannelError when the service did not take it; apprise does not say why."""
        import apprise

        quiet = logging.getLogger("apprise")  # it writes addresses, tokens included, to the log
        quiet.propagate, quiet.disabled = False, True
        url = self._secret("url")
        if not url:
            raise ChannelError("its address is not in the keyring; enter it again")
        service = apprise.Apprise()
        if not service.add(url):
            raise ChannelError("its address is none that apprise knows; enter it again")
        taken = service.notify(title=letter.subject(message), body=letter.body(message), body_format="text")
        if not taken:
            raise ChannelError("the service did not take it")
        return ""
