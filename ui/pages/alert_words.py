"""How a topic is told of, in a few words, and what an alert says in the language of the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.alert_rule import DESKTOP, NEVER_QUIET, AlertRule
from ui.heard import heard
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import Alert

_OTHERS = re.compile(r"(.+) and (\d+) others?")
HEADLINES = frozenset({"flag"})
"""Kinds whose words are those of an article; the others are told by the engine."""


def title_of(alert: Alert) -> str:
    """Its head in the language of the window: the topic's title stays as it is, and so does an article's."""
    return alert.title if alert.topic or alert.kind in HEADLINES else heard(alert.title)


def text_of(alert: Alert) -> str:
    """What it says in the language of the window; what is an article's own stays as it is."""
    return _headline(alert.text) if alert.kind in HEADLINES else heard(alert.text)


def _headline(text: str) -> str:
    """An article's title, who had it, and how many others."""
    head, mark, source = text.rpartition(" · ")
    found = _OTHERS.fullmatch(source) if mark else None
    if found is None:
        return text
    words = tr("{source} and {number} other") if found[2] == "1" else tr("{source} and {number} others")
    return head + mark + words.format(source=found[1], number=found[2])


def rule_words(rule: AlertRule) -> str:
    """As in "each new story, from 3 publishers on; quiet 22:00-07:00; through mail"."""
    said = [_when(rule)]
    if rule.publishers > 1:
        said[0] += ", " + tr("from {number} publishers on").format(number=rule.publishers)
    if rule.level == "mention":
        said.append(tr("mentions too"))
    if rule.bursts == "yes" and rule.on != "burst":
        said.append(tr("bursts too"))
    if rule.sources:
        names = ", ".join(rule.sources[:3]) + (" …" if len(rule.sources) > 3 else "")
        said.append(tr("only from {names}").format(names=names))
    if rule.silence_hours:
        said.append(tr("and when nothing came for {number} hours").format(number=rule.silence_hours))
    if rule.quiet == NEVER_QUIET:
        said.append(tr("at any hour"))
    elif rule.quiet:
        said.append(tr("quiet {time}").format(time=rule.quiet))
    if rule.quiet_days:
        said.append(tr("quiet on {days}").format(days=", ".join(tr(day.title()) for day in rule.quiet_days)))
    if rule.urgency != "normal":
        said.append({"low": tr("unobtrusive"), "critical": tr("urgent")}[rule.urgency])
    if rule.channels != (DESKTOP,):
        said.append(tr("through {names}").format(names=", ".join(rule.channels) or tr("the alert list only")))
    return "; ".join(said)


def _when(rule: AlertRule) -> str:
    if rule.on == "article":
        return tr("each new article")
    if rule.on == "story":
        return tr("each new story")
    if rule.on == "burst":
        return tr("only bursts")
    minutes = rule.digest_at[3:]
    return {
        "hourly": tr("a digest every hour at {minutes} minutes past").format(minutes=minutes),
        "daily": tr("a digest every day at {time}").format(time=rule.digest_at),
        "weekly": tr("a digest every {day} at {time}").format(day=tr(rule.digest_day.title()), time=rule.digest_at),
    }[rule.digest]
