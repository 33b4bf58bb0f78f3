"""What stands below a topic's query: what it finds, what saving would change, its clauses, near misses, versions, and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.pages.topics_advice import Clauses
from ui.pages.topics_change import ChangeList
from ui.pages.topics_help import LanguageHelp
from ui.pages.topics_marked import MarkedList
from ui.pages.topics_misses import NearMissList
from ui.pages.topics_preview import Preview
from ui.pages.topics_versions import Versions
from ui.words import tr

if TYPE_CHECKING:
    from monitor.model import Topic
    from ui.desk import Desk


_LEAST, _LEAST_IF_LOW, _LEAST_FOR_MARKS = 94, 200, 260


class TopicTabs(QTabWidget):
    """Tabs that give way: their wrapped words do not ask for height, which is the query's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self.preview = Preview(desk)
        self.changes = ChangeList(desk)
        self.clauses = Clauses(desk)
        self.misses = NearMissList(desk)
        self.marks = MarkedList(desk)
        self.versions = Versions(desk)
        self.setDocumentMode(True)
        self.setMinimumHeight(_LEAST)
        self.currentChanged.connect(self._make_room)
        self.setUsesScrollButtons(False)  # all tabs are in sight, in a small window with their longer names cut
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabBar().setProperty("tight", True)
        self.addTab(self.preview, tr("Matches"))
        self.addTab(self.changes, tr("Changes"))
        self.addTab(self.clauses, tr("Clauses"))
        self.addTab(self.misses, tr("Near misses"))
        self.addTab(self.marks, tr("Marks"))
        self.addTab(self.versions, tr("Versions"))
        self.addTab(LanguageHelp(desk), tr("Help"))
        for place in range(self.count()):
            self.setTabToolTip(place, self.tabText(place))

    def _make_room(self) -> None:
        """Whoever goes through a sample has rows to look at, also in a low window."""
        least = _LEAST_IF_LOW if self._low else _LEAST
        self.setMinimumHeight(_LEAST_FOR_MARKS if self.currentWidget() is self.marks else least)

    def be_low(self, *, on: bool) -> None:
        """In a low window they keep some rows, for all around them is scrolled."""
        self._low = on
        self._make_room()

    def hasHeightForWidth(self) -> bool:
        return False

    def show_changes(self) -> None:
        """Bring the articles up that saving would add or drop."""
        self.setCurrentWidget(self.changes)
        self.changes.table.setFocus()

    def show_marks(self) -> None:
        """Bring up what the user marked."""
        self.setCurrentWidget(self.marks)
        self.marks.table.setFocus()

    def look(self, query: str, topic: Topic, saved: str | None) -> None:
        """Find what this query finds; `saved` is the name of the saved topic it belongs to."""
        self.preview.look(query, saved)
        self.marks.look(saved or "")
        self.clauses.look(query)
        self.misses.look(topic)

    def forget(self, words: str) -> None:
        """There is no query that can be read; `words` say what will stand here."""
        self.preview.forget(words)
        self.clauses.forget()
        self.misses.forget()
