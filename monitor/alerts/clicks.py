"""What the buttons of a notification do."""

from __future__ import annotations

import logging
from collections.abc import Callable

from monitor.errors import ArchiveError
from monitor.values import dataclass

log = logging.getLogger(__name__)

SNOOZE_MINUTES = 60
"""For so long the button holds a topic's alerts back."""


@dataclass(frozen=True, slots=True)
class Clicks:
    """Called in the channel's thread. `open` gets an article's id (0: show the alert list), `star` one too, `snooze` a topic's name."""

    open: Callable[[int], None]
    star: Callable[[int], None] = lambda _article: None
    snooze: Callable[[str], None] = lambda _topic: None

    def act(self, action: str, article_id: int, topic: str) -> None:
        """Do what the button of this name says; one that is not ours does what the notification is for.

        An archive that cannot be written is logged: the thread that shows notifications must go on.
        """
        try:
            if action == "star" and article_id:
                self.star(article_id)
            elif action == "snooze" and topic:
                self.snooze(topic)
            else:
                self.open(article_id)
        except ArchiveError as error:
            log.warning("a notification's button could not do its work: %s", str(error))
