"""Which kinds of channels there are: our own, and those that other packages add by entry point."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from typing import Protocol

from monitor.alerts.line import STRAIGHT, Line, Through
from monitor.channels_file import BUILT_IN, ChannelSettings
from monitor.errors import ChannelError
from monitor.messages import Message

GROUP = "wirewatch.channels"

Secret = Callable[[str], str | None]
"""Gives a secret of the channel by its name ("url", "key", "password"); None where the keyring has none."""


class Sender(Protocol):
    """One channel, made for one alert. Others add kinds by the entry-point group `wirewatch.channels`: each names a function that is given
    the ChannelSettings and a Secret and gives a Sender; the entry point's name is the kind.
    """

    def send(self, message: Message) -> str:
        """Have it delivered; gives what is to be told all the same, else "". Raises ChannelError with a reason that holds no secret."""
        ...


def sender_of(settings: ChannelSettings, secret: Secret, through: Through = STRAIGHT) -> Sender:
    """What sends through this channel, and through this proxy. Raises ChannelError where its kind is not there or does not work.

    What other packages add finds its own way: it is not told of the proxy.
    """
    from monitor.alerts import mail, webhook
    from monitor.alerts.by_apprise import ByApprise
    from monitor.alerts.program import Program

    ours: dict[str, Callable[[], Sender]] = {
        "email": lambda: mail.Mail(settings, secret, Line(through, patience=mail.PATIENCE)),
        "webhook": lambda: webhook.Webhook(settings, secret, Line(through, patience=webhook.PATIENCE)),
        "command": lambda: Program(settings, secret),
        "apprise": lambda: ByApprise(settings, secret, through),
    }
    if settings.kind in ours:
        return _Guarded("sending", ours[settings.kind]().send)
    return _added(settings, secret)


def _added(settings: ChannelSettings, secret: Secret) -> Sender:
    points = [point for point in importlib.metadata.entry_points(group=GROUP) if point.name == settings.kind]
    if not points:
        raise ChannelError(
            f"there is no kind of channel named {settings.kind}; it may need a package that is not installed"
        )
    try:
        made: Sender = points[0].load()(settings, secret)
        send = made.send
    except Exception as error:
        raise ChannelError(f"the added channel {settings.kind} does not work ({type(error).__name__})") from error
    return _Guarded(f"the added channel {settings.kind}", send)


class _Guarded:
    """A sender behind which other people's code runs (apprise, an added kind), which may raise anything."""

    def __init__(self, what: str, send: Callable[[Message], object]) -> None:
        self._what = what
        self._send = send

    def send(self, message: Message) -> str:
        try:
            told = self._send(message)
        except ChannelError:
            raise
        except Exception as error:  # noqa: BLE001  another package's code may raise anything; its text may hold a secret
            raise ChannelError(f"{self._what} failed ({type(error).__name__})") from None
        return told if isinstance(told, str) else ""


def kinds() -> list[str]:
    """The names of all kinds, ours first."""
    added = {point.name for point in importlib.metadata.entry_points(group=GROUP)} - set(BUILT_IN)
    return [*BUILT_IN, *sorted(added)]
