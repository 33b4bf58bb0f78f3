"""Commands about topics: saved, brought back, removed, and the archive flagged with them. Part of commands.py."""

from __future__ import annotations

from monitor.alert_rule import AlertRule
from monitor.grading import EVERY_MATCH, Grading
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class SaveTopic:
    """Save a topic (a new version if the query or grading changed) and re-flag the archive with it. Done.counts: version, flagged.

    Where it looks for the same as before, there is no new version, and the counts have `kept` 1.
    With `accept`, a query that mixes AND and OR is saved in the form with the parentheses we would add; without, it is refused.
    `rule` None: the topic is told of as before.
    """

    name: str
    query: str
    title: str = ""
    colour: str = ""
    alert: bool = True
    accept: bool = False
    grading: Grading = EVERY_MATCH
    rule: AlertRule | None = None


@dataclass(frozen=True, slots=True)
class SaveTopics:
    """Save several topics, which may name one another, or none of them. Done.counts: topics; Done.lines: one for each."""

    topics: tuple[SaveTopic, ...]


@dataclass(frozen=True, slots=True)
class RestoreTopic:
    """Bring an earlier query and grading back as a new version; the versions between stay in the history. Done.counts as SaveTopic's."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class FlagAnew:
    """Flag the archive with the topic as it stands, as after a flagging that was stopped. Done.counts as SaveTopic's."""

    name: str


@dataclass(frozen=True, slots=True)
class CancelFlagging:
    """Stop flagging the archive with a topic: all its flags stay as they were before."""


@dataclass(frozen=True, slots=True)
class RemoveTopic:
    """Remove a topic and its flags; articles stay. Done.counts: flags."""

    name: str


TopicDeed = SaveTopic | SaveTopics | RestoreTopic | FlagAnew | CancelFlagging | RemoveTopic
