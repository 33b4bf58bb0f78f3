"""The list of articles: a table of one column, fixed heights, that keeps its place when articles arrive above it."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QPushButton, QTableView, QToolTip, QWidget

from monitor.model import ArticleRow
from monitor.terms import Order
from ui.desk import Desk
from ui.marks import tip
from ui.models.articles import ROW, ArticleTable, Index
from ui.models.differences import Difference
from ui.pages.articles_card import ArticleCard, spoken
from ui.pages.articles_cells import COLUMNS, HEADS, NARROW_WIDTHS, WIDTHS, ArticleCell, cells
from ui.pages.wording import full_time, how_many
from ui.words import figure, tr

SELECT = QItemSelectionModel.SelectionFlag
_NARROW = 520
_MOST_CHOSEN = 1000
"""Selected rows that stay selected when the list turns into a table."""


class ArticleList(QTableView):
    """Emits `current(article_id)` (0 for none) when another article is current, `sort_asked(order)` when a column's head is clicked."""

    current = Signal(int)
    sort_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quiet = False
        headings = tuple(tr(name) for name in COLUMNS)
        self.table = ArticleTable(
            desk.reading.rows, lambda row: spoken(row, desk), lambda row: cells(row, desk), headings, self
        )
        self._cards, self._cells = ArticleCard(desk, self), ArticleCell(desk, self)
        self._card: ArticleCard | ArticleCell = self._cards
        self._columns = QByteArray()
        self._order: Order = "newest"
        self.setModel(self.table)
        self.setItemDelegate(self._card)
        self.setAccessibleName(tr("Articles"))
        self._shape()
        self._pill = QPushButton(self)
        self._pill.setProperty("primary", True)
        self._pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pill.hide()
        self._pill.clicked.connect(self.to_top)
        self._above = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        desk.theme.changed.connect(self._shape)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self._shape_columns()
        self._ages = QTimer(self, interval=30_000)
        self._ages.timeout.connect(self.viewport().update)
        self._ages.start()

    def _shape(self) -> None:
        self.horizontalHeader().setVisible(self.table.plain)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._card.height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(self._card.height // 3)

    def _shape_columns(self) -> None:
        columns = self.horizontalHeader()
        if not self.table.plain:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            return
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._columns.isEmpty() or not columns.restoreState(self._columns):
            for column, width in enumerate(WIDTHS if self.width() >= _NARROW else NARROW_WIDTHS):
                columns.resizeSection(column, width)
        columns.setSectionsClickable(True)
        self.show_order(self._order)
        self._leave_out()

    def show_order(self, order: Order) -> None:
        """Show at the heads of the plain table in which order it is."""
        self._order = order
        columns, (column, way) = self.horizontalHeader(), HEADS.get(order, (-1, Qt.SortOrder.DescendingOrder))
        columns.setSortIndicatorShown(self.table.plain and column >= 0)
        if column >= 0:
            columns.setSortIndicator(column, way)

    def _sort(self, column: int) -> None:
        """The head of this column is clicked: sort by it, or the other way round where it was."""
        self.show_order(self._order)  # Qt has turned its arrow already
        orders = [order for order, (known, _way) in HEADS.items() if known == column]
        following = [order for order in orders if order != self._order]
        if self.table.plain and following:
            self.sort_asked.emit(following[0])

    @property
    def plain(self) -> bool:
        """Whether it is a plain table now."""
        return self.table.plain

    def be_plain(self, *, on: bool) -> None:
        """Show a plain table, or cards; what is current and selected stays so."""
        if on == self.table.plain:
            return
        chosen, current, top = self.selected_ids(), self.current_id, self.rowAt(0)
        self._columns = self.columns_state()
        self._quiet = True
        self.table.be_plain(on=on)
        self._card = self._cells if on else self._cards
        self.setItemDelegate(self._card)
        self._shape()
        self._shape_columns()
        if current and (place := self.table.place_of(current)) is not None:
            self.selectionModel().setCurrentIndex(self.table.index(place, 0), SELECT.ClearAndSelect | SELECT.Rows)
        for place in (self.table.place_of(number) for number in chosen[:_MOST_CHOSEN]):
            if place is not None:
                self.selectionModel().select(self.table.index(place, 0), SELECT.Select | SELECT.Rows)
        self._quiet = False
        if top > 0:
            self.scrollTo(self.table.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def columns_state(self) -> QByteArray:
        """Widths and order of the plain table's columns, as they are or were last."""
        return self.horizontalHeader().saveState() if self.table.plain else self._columns

    def restore_columns(self, state: QByteArray) -> None:
        """Give the plain table these columns when it is shown next."""
        self._columns = state

    def fade(self, faint: bool) -> None:
        """Show in grey that these are not the articles that are asked for."""
        self._cards.faint = self._cells.faint = faint
        self.viewport().update()

    # what is current and selected

    @property
    def current_id(self) -> int:
        """The current article, 0 when none is."""
        return self.table.id_at(self.currentIndex().row()) or 0

    @property
    def current_row(self) -> ArticleRow | None:
        """The current article's row."""
        place = self.currentIndex().row()
        return self.table.row(place) if place >= 0 else None

    def selected_ids(self) -> list[int]:
        """All selected articles, read from ranges (Qt's own list of rows takes minutes for a million)."""
        found: list[int] = []
        parts = {(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()}
        for top, bottom in sorted(parts):
            found.extend(self.table.ids[top : bottom + 1])
        return found

    def choose(self, place: int) -> None:
        """Make the article at this place current and visible."""
        if 0 <= place < len(self.table.ids):
            index = self.table.index(place, 0)
            self.selectionModel().setCurrentIndex(index, SELECT.ClearAndSelect | SELECT.Rows)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go so many articles down (or up)."""
        here = self.currentIndex().row()
        last = len(self.table.ids) - 1
        self.choose(max(0, min(last, here + by)) if here >= 0 else 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self.current.emit(self.table.id_at(current.row()) or 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when the list gets the focus; we wait until the user chooses one."""
        had_none = not self.currentIndex().isValid()
        self._quiet = had_none
        super().focusInEvent(event)
        if had_none:
            self.selectionModel().clearCurrentIndex()
        self._quiet = False

    # what is listed

    def show_ids(self, ids: array[int]) -> None:
        """List other articles from the top; nothing is current."""
        self._count_above(0)
        self.table.show(ids)
        self.scrollToTop()
        self.current.emit(0)

    def change_to(self, ids: array[int], how: Difference) -> None:
        """List these instead, keeping the current article and what stands at the top of the screen."""
        top = self.rowAt(0)
        anchor, offset = self.table.id_at(top), self.rowViewportPosition(top) if top >= 0 else 0
        current = self.current_id
        self._quiet = True
        if not self.table.change_to(ids, how) and current and (place := self.table.place_of(current)) is not None:
            flags = SELECT.ClearAndSelect | SELECT.Rows
            self.selectionModel().setCurrentIndex(self.table.index(place, 0), flags)
        self._quiet = False
        self.updateGeometries()
        moved = self.table.place_of(anchor) if anchor is not None else None
        if moved is not None:
            self.verticalScrollBar().setValue(moved * self._card.height - offset)
            self._count_above(self._above + sum(n for start, n in how.inserted if start <= moved))
        if self.current_id != current:
            self.current.emit(self.current_id)

    # what arrived above

    @property
    def arrived(self) -> int:
        """How many articles arrived above what is on the screen and were not scrolled to yet."""
        return self._above

    def to_top(self) -> None:
        """Scroll to the newest."""
        self.scrollToTop()
        self._count_above(0)
        self.setFocus()

    def _count_above(self, number: int) -> None:
        self._above = number
        self._pill.setText(tr("↑ {number} new").format(number=figure(number)))
        self._pill.setAccessibleName(tr("{articles}: go to the top").format(articles=how_many(number, "new article")))
        self._pill.setVisible(number > 0)
        self._place_pill()

    def _scrolled(self, value: int) -> None:
        if value == 0 and self._above and not self._quiet:
            self._count_above(0)

    def _place_pill(self) -> None:
        self._pill.adjustSize()
        self._pill.move(QPoint((self.width() - self._pill.width()) // 2, 10))
        self._pill.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()
        self._leave_out()

    def _leave_out(self) -> None:
        """A narrow table keeps time, source and title."""
        for column in (3, 4) if self.table.plain else ():
            self.setColumnHidden(column, self.width() < _NARROW)

    def viewportEvent(self, event: object) -> bool:
        """Say the full local time and the topics where the pointer rests."""
        if isinstance(event, QHelpEvent):
            row = self.indexAt(event.pos()).data(ROW)
            if isinstance(row, ArticleRow):
                QToolTip.showText(event.globalPos(), self._tip(row), self)
            return True
        return bool(super().viewportEvent(event))  # type: ignore[arg-type]  # it is a QEvent; the stubs want it said

    def _tip(self, row: ArticleRow) -> str:
        zone = self._desk.zone
        published = tr("Published {when}").format(when=full_time(row.published, zone))
        times = [published if row.published else tr("No date given")]
        times.append(tr("First seen {when}").format(when=full_time(row.first_seen, zone)))
        topics = [self._desk.mark(flag.topic).title for flag in row.flags]
        return tip("\n".join([*times, tr("Topics: {names}").format(names=", ".join(topics))] if topics else times))
