"""Commands about alerts: which were seen, how a topic is told of, and the channels that carry them. Part of commands.py."""

from __future__ import annotations

from monitor.alert_rule import DESKTOP, AlertRule
from monitor.channels_file import ChannelSettings
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class MarkAlertsSeen:
    """All alerts up to this id were seen (0 = all); with `ids`, only these. Done.counts: alerts (that were not seen before)."""

    up_to: int = 0
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TestAlert:
    """Raise a test alert now, through the desktop or another channel. Done.lines says which way it went, or why it did not."""

    __test__ = False
    channel: str = DESKTOP


@dataclass(frozen=True, slots=True)
class SaveChannel:
    """Set up a channel for alerts, or change the one of that name. `secrets` (name, value) go to the keyring and nowhere else.

    A value None takes the secret away. One that is not named stays, unless the channel leads elsewhere now: it is deleted, Done.text names
    those to be given anew. Done.counts: kept (0: they serve until the engine ends; Done.lines says so).
    """

    channel: ChannelSettings
    secrets: tuple[tuple[str, str | None], ...] = ()

    def __repr__(self) -> str:
        return f"SaveChannel(channel={self.channel.name!r}, secrets=<hidden>)"


@dataclass(frozen=True, slots=True)
class RemoveChannel:
    """Remove a channel with its secrets; what waits for it is not sent. Done.counts: dropped."""

    name: str


@dataclass(frozen=True, slots=True)
class RetryChannel:
    """Try all that could not be sent through this channel again now, or with `drop` never. Done.counts: alerts."""

    name: str
    drop: bool = False


@dataclass(frozen=True, slots=True)
class SetAlertRule:
    """How a topic is told of from now on; its query and flags stay as they are."""

    topic: str
    rule: AlertRule
    alert: bool = True


@dataclass(frozen=True, slots=True)
class SnoozeAlerts:
    """Hold alerts of this topic ("" is all) back for so many minutes; 0 ends that at once. What was held is summed up then."""

    topic: str = ""
    minutes: int = 60


AlertDeed = MarkAlertsSeen | TestAlert | SnoozeAlerts | SaveChannel | RemoveChannel | RetryChannel | SetAlertRule
