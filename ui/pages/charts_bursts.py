"""Bursts for people: one sentence each, what their baselines rest on, and a table that leads to their articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages import wording
from ui.pages.emptiness import EmptyState
from ui.pages.tables import plain_table
from ui.words import all_later, figure, later, tr

if TYPE_CHECKING:
    from monitor.reading.bursts import Burst
    from ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADS = all_later("When", "What", "Topic or source", "Articles", "Expected", "Score", "Known from", "Publishers")
_LEFT = {0, 1, 2, 7}
_NONE = later(
    "A burst is a day (or an hour, or a week) with at least three articles, at least twice as many as expected, and further from that than "
    "chance explains; a silence is one over with far fewer, while feeds answered. "
    "What is expected comes from the 56 days before; at least 14 of them must have been listened to."
)
_NOT_ASKED = later('Tick "Mark bursts and silences" and count articles by hours, days or weeks to see what stands out.')
_LOOKED_AT = 40
"""Rows whose widths are looked at: ten years have hundreds of bursts."""
ASKED = 56
"""Days that a baseline reaches back."""


def sentence(burst: Burst, desk: Desk) -> str:
    """As in "Burst: 14 articles on Missile launches where 3.2 were expected"; of a silence likewise."""
    held = burst.standing
    many = wording.how_many(int(held.seen), "article")
    words = tr("{kind}: {articles} on {topic} where {expected} were expected")
    if burst.source:
        words = tr("{kind}: {articles} from {source} where {expected} were expected")
    topic, expected = desk.mark(burst.topic).title, figure(held.expected or 0, ".1f")
    return words.format(kind=kind(burst), articles=many, topic=topic, source=burst.source, expected=expected)


def silent(burst: Burst) -> bool:
    """Whether there was too little instead of too much."""
    return (burst.standing.score or 0.0) < 0


def kind(burst: Burst) -> str:
    """The word for it."""
    return tr("Silence") if silent(burst) else tr("Burst")


def baseline_words(bursts: Sequence[Burst]) -> str:
    """What the marked bars were held against, with the signs that mark them in the chart."""
    known = [burst.standing.baseline_days for burst in bursts]
    days = (
        f"{min(known)}"
        if min(known) == max(known)
        else tr("{first} to {last}").format(first=min(known), last=max(known))
    )
    quiet = sum(map(silent, bursts))
    parts = []
    if len(bursts) > quiet:
        parts.append(f"▼ {wording.how_many(len(bursts) - quiet, 'burst')}")
    if quiet:
        parts.append(f"△ {wording.how_many(quiet, 'silence')}")
    words = tr("{bursts} are marked, held against the {asked} days before, of which {days} could be used.")
    if len(bursts) == 1:
        words = tr("{bursts} is marked, held against the {asked} days before, of which {days} could be used.")
    return words.format(bursts=tr(" and ").join(parts), asked=ASKED, days=days)


class BurstList(QWidget):
    """The table, or a sentence that says why it is empty. `picked(burst)`: open its articles."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BurstTable(desk, self)
        self.table = plain_table(self.model, tr("Bursts and silences; Enter opens the articles of one"))
        self.table.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.table.activated.connect(lambda cell: self.picked.emit(self.model.bursts[cell.row()]))
        self.empty = EmptyState(tr("No burst or silence in this range"), "")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.table)
        stack.addWidget(self.empty)

    def show_bursts(self, bursts: Sequence[Burst], *, looked_for: bool) -> None:
        """Show these; `looked_for`: whether they were asked for at all."""
        self.model.show_bursts(bursts)
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(bursts))
        self.empty.setVisible(not bursts)
        self.empty.say(tr(_NONE if looked_for else _NOT_ASKED))


class BurstTable(QAbstractTableModel):
    """One row a burst, newest first."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.bursts: list[Burst] = []

    def show_bursts(self, bursts: Sequence[Burst]) -> None:
        """Show these."""
        self.beginResetModel()
        self.bursts = sorted(bursts, key=lambda burst: burst.start, reverse=True)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.bursts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(self.bursts[index.row()], index.column())
        return None

    def _words(self, burst: Burst, column: int) -> str:
        held = burst.standing
        local = burst.start.astimezone(self._desk.zone)
        when = wording.day_name(local)
        if "W" in burst.bucket:
            when = tr("Week of {day}").format(day=when)
        when += f", {local:%H:%M}" if "T" in burst.bucket else ""
        names = ", ".join(f"{wording.one_line(name, 40)} {number}" for name, number in burst.publishers)
        return (
            when,
            kind(burst),
            burst.source or self._desk.mark(burst.topic).title,
            f"{held.seen:g}",
            figure(held.expected or 0, ".1f"),
            figure(held.score or 0, ".1f"),
            tr("{number} of {all} days").format(number=held.baseline_days, all=ASKED),
            names,
        )[column]


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in _LEFT else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
