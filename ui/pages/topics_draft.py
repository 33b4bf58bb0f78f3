"""A topic as it is being edited, and its name for machines (no Qt in here)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace

from monitor.alert_rule import USUAL, AlertRule
from monitor.commands import RestoreTopic, SaveTopic
from monitor.grading import EVERY_MATCH, Grading
from monitor.model import Topic
from monitor.reading.layout import laid_out
from ui.words import tr

_NAME = re.compile(r"[a-z][a-z0-9-]{0,59}")


@dataclass(frozen=True, slots=True)
class Draft:
    """What the editor holds: a query in lines. `saved` is the topic in the archive, None for one that is new."""

    title: str = ""
    name: str = ""
    query: str = ""
    colour: str = ""
    alert: bool = True
    grading: Grading = EVERY_MATCH
    saved: Topic | None = None
    rule: AlertRule = USUAL

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        if self.saved is None:
            return bool(self.title.strip() or self.query.strip())
        return self.trimmed() != of(self.saved).trimmed()

    def trimmed(self) -> Draft:
        """The same without blanks at the ends of its texts, and however its query is laid out."""
        return replace(self, title=self.title.strip(), query=laid_out(self.query))

    @property
    def asks_anew(self) -> bool:
        """Whether saving would flag the archive anew: the query or what makes a match a flag is another one."""
        if self.saved is None:
            return bool(self.query.strip())
        return (laid_out(self.query), self.grading) != (laid_out(self.saved.query), self.saved.grading)

    def as_topic(self) -> Topic:
        """The topic that saving would make, to be tried out before."""
        name = self.name if _NAME.fullmatch(self.name) else "new-topic"
        return Topic(name, self.title.strip() or name, self.query.strip(), grading=self.grading)

    def command(self, *, accept: bool = False) -> SaveTopic:
        """What to send to the engine."""
        title = self.title.strip() or self.name
        rule = None if self.rule == (self.saved.rule if self.saved else USUAL) else self.rule
        return SaveTopic(self.name, self.query.strip(), title, self.colour, self.alert, accept, self.grading, rule)


def in_one_line(query: str) -> str:
    """A query, however it is laid out, as a row or a search box shows it."""
    return " ".join(query.split()).replace("( ", "(").replace(" )", ")")


def of(topic: Topic) -> Draft:
    """A saved topic, not edited yet."""
    return Draft(
        topic.title, topic.name, laid_out(topic.query), topic.colour, topic.alert, topic.grading, topic, topic.rule
    )


def topic(draft: Draft, version: int) -> Topic:
    """The topic that the engine now has, having taken this draft."""
    command = draft.command()
    return Topic(
        command.name, command.title, command.query, version, command.colour, command.alert, command.grading, draft.rule
    )


def way_back(draft: Draft, version: int) -> SaveTopic | RestoreTopic | None:
    """What takes the saving of this draft back, which gave the topic that version; None where it was new, or nothing was changed."""
    if draft.saved is None:
        return None
    if version != draft.saved.version:
        return RestoreTopic(draft.saved.name, draft.saved.version)
    if replace(draft.trimmed(), query="") == replace(of(draft.saved).trimmed(), query=""):
        return None  # only its spelling, which the engine did not take
    rule = None if draft.saved.rule == draft.rule else draft.saved.rule
    return replace(of(draft.saved).command(), rule=rule)


def wrong(draft: Draft, taken: Collection[str]) -> str:
    """Why this draft cannot be saved, in one sentence; empty when it can."""
    if not draft.query.strip():
        return tr("Say what to look for: the query is empty.")
    if draft.saved is None and not draft.title.strip() and not draft.name:
        return tr("Give the topic a title.")
    if not _NAME.fullmatch(draft.name):
        return tr("The short name must begin with a letter and hold only a-z, 0-9 and hyphens.")
    if draft.saved is None and draft.name in taken:
        return tr("There is a topic named {name} already; choose another short name.").format(name=draft.name)
    return ""


def short_name(title: str, taken: Collection[str]) -> str:
    """A name for machines from a title: "Missile launches" gives missile-launches; a number follows one that is taken."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "topic"
    if not name[0].isalpha():
        name = f"topic-{name}"
    number = 2
    chosen = name
    while chosen in taken:
        chosen = f"{name}-{number}"
        number += 1
    return chosen
