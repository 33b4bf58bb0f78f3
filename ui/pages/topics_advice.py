"""What a query might not mean, and how many articles each of its clauses finds; a click shows the clause in the query."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from monitor.reading.query_check import look_over
from ui.heard import heard
from ui.marks import tip
from ui.page_actions import PageAction, action_button
from ui.pages import wording
from ui.pages.emptiness import label
from ui.pages.topics_draft import in_one_line
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.advice import Advice, Finding
    from monitor.errors import UserError
    from ui.desk import Desk

_PLACE = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.UserRole + 1
LATER_MS = 1500
"""How long the typing rests before clauses are counted that nobody looks at, for the advice that the archive gives."""

_WHAT = later("Articles that each part finds by itself; choose one to see it in the query.")
_STOPPED = later("Stopped; the clauses that were counted by then stand here.")
_EMPTY = later("Each part of the query stands here with the number of articles that it finds by itself.")


class Clauses(QWidget):
    """`asked(start, end)`: show this place of the query; `advised(findings)`: all advice, that of the archive with it."""

    asked = Signal(int, int)
    advised = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = self._counted = ""
        self._ended = threading.Event()  # ends the counting that is under way
        self._counting = self._resting = False
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._count)
        self.words = label(tr(_EMPTY), muted=True, wrap=True)
        self._stopping = PageAction(self, "topics-stop-counting", self.stop_counting)
        self._stopping.setVisible(False)
        self.stop = action_button(self._stopping)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Clauses of the query and the articles each finds"))
        self.tree.setHeaderLabels([tr("Clause"), tr("Articles"), tr("Advice")])
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setUniformRowHeights(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(16)
        self.tree.setAllColumnsShowFocus(True)
        self._share_room(advised=False)
        self.tree.itemSelectionChanged.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        column.addWidget(self.tree, 1)

    def _share_room(self, *, advised: bool) -> None:
        """Give the clauses all the room where there is no advice."""
        self.tree.setColumnHidden(2, not advised)
        head = self.tree.header()
        head.setStretchLastSection(advised)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive if advised else QHeaderView.ResizeMode.Stretch)
        head.resizeSection(0, 300)
        head.resizeSection(1, 80)

    def stop_counting(self) -> None:
        """Count no further."""
        self._ended.set()
        self._later.stop()
        self._stopping.setEnabled(False)

    def look(self, query: str) -> None:
        """Count the clauses of a query that can be read: soon while this is seen, else when the typing has rested for a while."""
        self._query = query
        if self.isVisible():
            self._count()
        elif not self._resting:
            self._later.start()

    def rest(self) -> None:
        """Nobody looks at topics any more: what is under way ends, and nothing begins."""
        self._resting = True
        self._later.stop()
        if self._counting:
            self._ended.set()
            self._counted = ""

    def go_on(self) -> None:
        """Topics are looked at again."""
        self._resting = False
        if self._query != self._counted:
            self.look(self._query)

    def forget(self) -> None:
        """There is no query that can be read."""
        self._query = self._counted = ""
        self._later.stop()
        self._ended.set()
        self._stopping.setVisible(False)
        self.tree.clear()
        self.words.setText(tr(_EMPTY))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()

    def _count(self) -> None:
        self._later.stop()
        query = self._query
        if not query or query == self._counted:
            return
        self._counted = query
        self._counting = True
        self._ended.set()
        ended = self._ended = threading.Event()
        self.words.setText(tr("Counting …"))
        self._stopping.setEnabled(True)
        self._stopping.setVisible(True)
        self._desk.tasks.read(
            lambda reading: look_over(reading, query, stop=ended).advice,
            lambda advice: self._show(query, advice, stopped=ended.is_set()),
            self,
            failed=self._fail,
            key="clauses",
        )

    def _fail(self, error: UserError) -> None:
        self._counting = False
        self._stopping.setVisible(False)
        self.words.setText(heard(str(error)))

    def _show(self, query: str, advice: Advice, *, stopped: bool) -> None:
        """The clauses, each below the one that holds it, with the advice about it."""
        if query != self._query:
            return
        self._counting = False
        self._stopping.setVisible(False)
        if stopped:
            self._counted = ""  # to be counted when it is asked for again
        self.tree.blockSignals(True)
        self.tree.clear()
        above: list[tuple[int, int, QTreeWidgetItem]] = []
        left = list(advice.findings)
        for clause in advice.clauses:
            start, end = clause.start, clause.end
            while above and not (above[-1][0] <= start and end <= above[-1][1]):
                above.pop()
            mine = [one for one in left if (one.start, one.end) == (start, end)]
            left = [one for one in left if one not in mine]
            item = _item(clause.text, figure(clause.articles), mine, (start, end))
            (above[-1][2] if above else self.tree.invisibleRootItem()).addChild(item)
            above.append((start, end, item))
        for one in left:
            self.tree.invisibleRootItem().addChild(_item(one.text, "", [one], (one.start, one.end)))
        self.tree.expandAll()
        self._share_room(advised=bool(advice.findings))
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
        self.tree.blockSignals(False)
        nothing = tr("The archive holds no article yet to count in.")
        self.words.setText(tr(_STOPPED) if stopped else tr(_WHAT) if advice.clauses else nothing)
        self.advised.emit(advice.findings)

    def _ask(self) -> None:
        for item in self.tree.selectedItems():
            self.words.setText(item.data(0, _SAID) or tr(_WHAT))
            self.asked.emit(*item.data(0, _PLACE))


def _item(text: str, number: str, findings: Sequence[Finding], place: tuple[int, int]) -> QTreeWidgetItem:
    text = wording.one_line(in_one_line(text), 400)
    said = " ".join(heard(one.message) for one in findings)
    item = QTreeWidgetItem([text, number, wording.one_line(said, 400)])
    item.setSizeHint(0, QSize(0, 26))
    item.setData(0, _SAID, said)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _PLACE, place)
    item.setToolTip(0, tip(text))
    item.setToolTip(2, tip(said))
    found = tr("{clause}, {number} articles").format(clause=text, number=number) if number else text
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{found}: {said}" if said else found)
    return item


def advice_words(findings: Sequence[Finding]) -> str:
    """The first warning, else the first hint, and how many pieces of advice there are besides."""
    if not findings:
        return ""
    first = next((one for one in findings if one.level == "warning"), findings[0])
    more = len(findings) - 1
    return (
        tr("{advice} ({number} more under Clauses)").format(advice=heard(first.message), number=more)
        if more
        else heard(first.message)
    )
