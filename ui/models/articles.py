"""The article list as Qt sees it: an array of ids, and the rows around what is on screen; all sorting and filtering is the archive's."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from monitor.model import ArticleRow
from ui.models.differences import Difference, difference

ROW = Qt.ItemDataRole.UserRole
BLOCK = 128
KEPT = 64 * BLOCK

Index = QModelIndex | QPersistentModelIndex


class ArticleTable(QAbstractTableModel):
    """One column, or those of a plain table, whose words `cells` gives under `headings`.

    `read_rows` gives the rows of ids, in that order (those that are gone left out); `speak` the row for a screen reader.
    """

    def __init__(
        self,
        read_rows: Callable[[list[int]], list[ArticleRow]],
        speak: Callable[[ArticleRow], str],
        cells: Callable[[ArticleRow], tuple[str, ...]] | None = None,
        headings: tuple[str, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_rows = read_rows
        self._speak = speak
        self._cells = cells
        self._headings = headings
        self._texts: dict[int, tuple[ArticleRow, tuple[str, ...]]] = {}
        self.plain = False
        self._ids = array("q")
        self._rows: OrderedDict[int, ArticleRow | None] = OrderedDict()

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._headings) if self.plain else 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.plain and orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {ROW, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole} or not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW or row is None:
            return row
        if self.plain and role == Qt.ItemDataRole.DisplayRole and self._cells is not None:
            return self._words(row)[index.column()]
        return self._speak(row) if not index.column() or self._cells is None else self._words(row)[index.column()]

    def _words(self, row: ArticleRow) -> tuple[str, ...]:
        """The cells of a row, kept while it stays the same."""
        known = self._texts.get(row.id)
        if known is not None and known[0] is row:
            return known[1]
        if len(self._texts) > KEPT:
            self._texts.clear()
        words = self._cells(row) if self._cells is not None else ()
        self._texts[row.id] = (row, words)
        return words

    def be_plain(self, *, on: bool) -> None:
        """Show the columns of a plain table, or one."""
        self.beginResetModel()
        self.plain = on
        self._texts.clear()
        self.endResetModel()

    # what the page asks

    @property
    def ids(self) -> array[int]:
        """The ids in the order of the list; not to be changed."""
        return self._ids

    def id_at(self, place: int) -> int | None:
        """The id of the article at this place."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, article_id: int) -> int | None:
        """Where this article stands."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return None

    def row(self, place: int) -> ArticleRow | None:
        """The row at this place, read with its neighbours when it is not at hand; None when the article is gone."""
        article_id = self._ids[place]
        if article_id not in self._rows:
            self._load(place)
        else:
            self._rows.move_to_end(article_id)
        return self._rows.get(article_id)

    def _load(self, place: int) -> None:
        first = place - place % BLOCK
        wanted = [one for one in self._ids[first : first + BLOCK] if one not in self._rows]
        found = {row.id: row for row in self._read_rows(wanted)}
        for article_id in wanted:
            self._rows[article_id] = found.get(article_id)
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    # changes

    def show(self, ids: array[int]) -> None:
        """List other articles."""
        self.beginResetModel()
        self._ids = ids
        self._rows.clear()
        self.endResetModel()

    def change_to(self, ids: array[int], how: Difference | None = None) -> bool:
        """List these; True when it could be done by inserting rows, False when the model was reset (selection is then lost)."""
        how = how or difference(self._ids, ids)
        if how.reset:
            self.show(ids)
            return False
        for start, count in how.inserted:
            self.beginInsertRows(QModelIndex(), start, start + count - 1)
            self._ids[start:start] = ids[start : start + count]
            self.endInsertRows()
        self.forget_rows()
        return True

    def forget_rows(self) -> None:
        """Read the rows again when they are next painted (marks, edits, flags may have changed)."""
        self._rows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def mark(self, ids: Iterable[int], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Show a mark at once, before the engine has stored it."""
        for article_id in ids:
            row = self._rows.get(article_id)
            if row is not None:
                read_now = row.read if read is None else read
                starred_now = row.starred if starred is None else starred
                self._rows[article_id] = replace(row, read=read_now, starred=starred_now)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
