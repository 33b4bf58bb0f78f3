"""The clauses of a topic's query as one article answers them: a tree with ✓ and ✗, the words that were found, spoken in words too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from ui.heard import heard
from ui.marks import one_line, tip
from ui.words import all_later, tr

if TYPE_CHECKING:
    from monitor.model import ArticleDetail, Span
    from monitor.reasons import Reason
    from ui.desk import Desk

_GROUPS = all_later("all of these", "any of these")
_SPANS = Qt.ItemDataRole.UserRole
_CLAUSE = Qt.ItemDataRole.UserRole + 1
_MOST_WORDS = 6
_MOST_PARTS = 12
_ROW = 22
_LEAST_ROWS = 3


class ClauseTree(QTreeWidget):
    """`asked(spans)` when the user wants to see where a clause was found. What is added to its actions stands in its menu."""

    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = 0
        self.setAccessibleName(tr("Clauses of the query, met or not met"))
        self.setHeaderLabels([tr("Clause"), tr("Found")])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        head = self.header()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.itemClicked.connect(lambda item, _column: self._ask(item))
        self.itemActivated.connect(lambda item, _column: self._ask(item))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def sizeHint(self) -> QSize:
        """As high as its rows, but the article keeps most of a low window."""
        rows = min(max(self._rows, 1), max(_LEAST_ROWS, self.window().height() // 110 - 2))
        return QSize(320, self.header().sizeHint().height() + rows * _ROW + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.header().sizeHint().height() + min(max(self._rows, 1), _LEAST_ROWS) * _ROW + 4)

    def show_clauses(self, clauses: Reason, detail: ArticleDetail) -> None:
        """Show these of this article, all open."""
        self.clear()
        self._rows = 0
        texts = {"title": detail.row.title, "summary": detail.summary, "body": detail.body}
        self._add(self.invisibleRootItem(), clauses, texts)
        self.expandAll()
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)
        self.updateGeometry()

    def clause(self, query: str) -> str:
        """The chosen clause, or what holds it, as far as the query itself has it (a list that it names may hold more); empty for none."""
        from monitor.reading.clauses import place  # reads queries, which a first article does not need

        item: QTreeWidgetItem | None = self.currentItem()
        while item is not None:
            text = str(item.data(0, _CLAUSE) or "")
            if text and place(query, text, self._desk.topics) is not None:
                return text
            item = item.parent()
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header().resizeSection(0, self.viewport().width() * 60 // 100)

    def _add(self, parent: QTreeWidgetItem, clause: Reason, texts: dict[str, str]) -> None:
        spans = clause.shown_spans
        found = _words(spans, texts) or heard(clause.note)
        item = QTreeWidgetItem([f"{'✓' if clause.true else '✗'} {_name(clause)}", found])
        item.setData(0, _SPANS, spans)
        item.setData(0, _CLAUSE, clause.text)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(clause, found))
        item.setSizeHint(0, QSize(0, _ROW))
        item.setToolTip(0, tip(one_line(clause.text, longest=600).text))
        item.setToolTip(1, tip(found))
        colours = self._desk.theme.colours
        item.setForeground(0, QBrush(QColor(colours.text if clause.true else colours.muted)))
        parent.addChild(item)
        self._rows += 1
        parts = clause.shown_parts
        for part in parts[:_MOST_PARTS]:
            self._add(item, part, texts)
        if rest := _rest(clause, len(parts)):
            more = QTreeWidgetItem([rest, ""])
            more.setForeground(0, QBrush(QColor(colours.muted)))
            item.addChild(more)
            self._rows += 1

    def _ask(self, item: QTreeWidgetItem) -> None:
        if spans := item.data(0, _SPANS):
            self.asked.emit(spans)


def spoken(clause: Reason, found: str) -> str:
    """For those who hear it: "met: storm, found “storm”"."""
    words = tr("met: {clause}") if clause.true else tr("not met: {clause}")
    said = words.format(clause=_name(clause))
    if not found:
        return said
    return (
        f"{said}, {found}"
        if found == heard(clause.note)
        else tr("{clause}, found {words}").format(clause=said, words=found)
    )


def _name(clause: Reason) -> str:
    """Its words in the query, or what it asks of its parts."""
    return tr(clause.name) if clause.name in _GROUPS else one_line(clause.name, longest=300).text


def _rest(clause: Reason, shown: int) -> str:
    """What is said of parts that are not shown, empty when all are."""
    if unmet := clause.unmet_choices:
        words = tr("and 1 other choice, not met") if unmet == 1 else tr("and {number} other choices, not met")
        return words.format(number=unmet)
    return tr("and {number} more").format(number=shown - _MOST_PARTS) if shown > _MOST_PARTS else ""


def _words(spans: tuple[Span, ...], texts: dict[str, str]) -> str:
    unlike: dict[str, str] = {}
    for span in spans:
        word = one_line(texts.get(span.field, "")[span.start : span.end], longest=60).text
        unlike.setdefault(word.casefold(), word)
    words = [f"“{word}”" for word in unlike.values() if word]
    more = [tr("and {number} more").format(number=len(words) - _MOST_WORDS)] if len(words) > _MOST_WORDS else []
    return ", ".join([*words[:_MOST_WORDS], *more])
