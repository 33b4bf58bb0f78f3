"""Holds an edited topic against what the user marked, before it is saved: what is for the worse is said, and saved when asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.pages import trust_words
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor.errors import UserError
    from monitor.trust import Moved
    from ui.desk import Desk
    from ui.pages.topics_draft import Draft


class MarksGuard(QObject):
    """Asks the archive, in the background; a draft that was warned of once is saved the second time."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._warned: Draft | None = None

    def ask(self, draft: Draft, save: Callable[[], None], warn: Callable[[str], None]) -> None:
        """Save the draft, or warn that marked articles would be judged otherwise than the user did."""
        if draft.saved is None or not draft.asks_anew or draft.trimmed() == self._warned:
            self._warned = None
            save()
            return
        topic = draft.as_topic()

        def judged(moved: Moved) -> None:
            if not moved.worse:
                save()
                return
            self._warned = draft.trimmed()
            words = trust_words.moved_words(moved)
            warn(tr("Not saved yet: {marks}. Save again to save it all the same.").format(marks=words))

        def unread(_error: UserError) -> None:
            save()  # the engine refuses it and says where it is wrong

        self._desk.tasks.read(lambda reading: reading.replay(topic), judged, self, failed=unread, key="replay")
