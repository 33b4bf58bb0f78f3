"""A box to choose one of the user's topics, or all of them, for a page that lists things by topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from ui.pages import wording
from ui.words import tr

if TYPE_CHECKING:
    from ui.desk import Desk


class TopicChoice(QComboBox):
    """`name` is what it is called for those who do not see it."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(name)

    @property
    def chosen(self) -> str:
        """The name of the chosen topic; empty for all."""
        return str(self.currentData() or "")

    def offer(self) -> None:
        """The topics there are now; the chosen one stays chosen."""
        chosen = self.chosen
        topics = ((wording.one_line(topic.title or topic.name, 60), topic.name) for topic in self._desk.topics)
        known = [(tr("All topics"), ""), *topics]
        if [(self.itemText(place), self.itemData(place)) for place in range(self.count())] != known:
            self.clear()
            for title, name in known:
                self.addItem(title, name)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Choose this topic; all, where there is none of this name."""
        self.setCurrentIndex(max(self.findData(name), 0))
