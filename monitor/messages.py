"""An alert as it goes out through mail, a webhook, a program or another channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime

from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """What is told of an article: no text beyond its headline."""

    title: str
    source: str
    url: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """`key` is the same at every try, so that a receiver can tell a second delivery from a second alert. `kind` as in Alert."""

    key: str
    alert_id: int
    raised: datetime
    topic: str
    kind: str
    title: str
    text: str
    urgency: str = "normal"
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A place in the outbox: how often it was tried, and since when it waits."""

    number: int
    tries: int
    since: datetime


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How a channel is doing: alerts that wait, that could not be sent, that were; `error` is the last one, `due` the next try."""

    name: str
    waiting: int
    failed: int
    sent: int
    tries: int
    due: datetime | None
    error: str


@dataclass(frozen=True, slots=True)
class AlertFilter:
    """Which alerts of the list; empty fields do not restrict. `before`: only those with a lower id, for the next page."""

    topic: str = ""
    kinds: tuple[str, ...] = ()
    unseen: bool = False
    before: int = 0


NO_ALERT_FILTER = AlertFilter()


@dataclass(frozen=True, slots=True)
class Telling:
    """How alerts are doing: the channels ever used, until when topics are snoozed ("" is all), how many articles each holds back.

    `undecided`: of how many new flags of a topic no rule has decided yet.
    """

    channels: tuple[ChannelState, ...] = ()
    snoozed: Mapping[str, datetime] = field(default_factory=dict)
    held: Mapping[str, int] = field(default_factory=dict)
    undecided: Mapping[str, int] = field(default_factory=dict)
