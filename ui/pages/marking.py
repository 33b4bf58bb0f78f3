"""Asks the engine to keep what the user says of an article for a topic, tells it, and offers the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from monitor.deeds import MarkFlags
from ui.marks import one_line
from ui.words import tr

if TYPE_CHECKING:
    from monitor.commands import Done
    from ui.desk import Desk


def say(
    desk: Desk,
    topic: str,
    article: int,
    belongs: bool | None,
    before: bool | None,
    *,
    then: Callable[[], None] = lambda: None,
    owner: QObject | None = None,
) -> None:
    """The article belongs to the topic, does not, or (None) nothing is said of it any more; `before` is what was said."""

    def kept(_done: Done) -> None:
        title = one_line(desk.mark(topic).title, longest=40).text
        words = {
            True: tr("Marked: it belongs to {topic}"),
            False: tr("Marked: it does not belong to {topic}"),
            None: tr("The mark for {topic} is taken back"),
        }[belongs]
        desk.say(words.format(topic=title), lambda: desk.send(MarkFlags(topic, (article,), before), lambda _d: then()))
        then()

    desk.send(MarkFlags(topic, (article,), belongs), kept, owner=owner)
