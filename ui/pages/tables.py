"""Plain tables of pages: whole rows, fixed heights, no grid, a name for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def plain_table(model: QAbstractItemModel, name: str, *, several: bool = False) -> QTableView:
    """A table over `model`; `several`: more than one row can be selected."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    modes = QAbstractItemView.SelectionMode
    table.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setStyleSheet("QTableView::item { padding: 0 5px; }")
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(32)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setStretchLastSection(True)
    return table
