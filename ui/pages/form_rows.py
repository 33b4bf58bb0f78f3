"""Rows of a form: a name, a field, and below it a line for what is wrong with it and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.pages.emptiness import label

_LINE = 30
"""Pixels of a line edit as ui/style.py draws it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a form that cannot be saved: in which field (by its key), and what to do about it in one sentence."""

    field: str
    words: str


def plain_box(box: QAbstractSpinBox) -> None:
    """A number or a time without arrows (the arrow keys do what they would), its words as far from the edge as those of a line."""
    box.setProperty("plain", True)
    box.lineEdit().setTextMargins(8, 0, 0, 0)


class Rows:
    """The rows of one form, by key. Those of its parts are gathered in one; `point_out` finds them all.

    `widest` is the longest name, so that the fields of all parts begin in one line.
    """

    def __init__(self, widest: str) -> None:
        self._widest = widest
        self._fields: dict[str, QWidget] = {}
        self._below: dict[str, QLabel] = {}
        self._wrong = ""

    def add(self, form: QFormLayout, key: str, name: str, field: QWidget, *, least: int = 60) -> None:
        """A row; without a name the field (a tick box) takes its whole width. `least`: pixels below which it goes under its name."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        wrong = label("", warning=True, small=True, wrap=True)
        wrong.hide()
        column.addWidget(wrong)
        field.setMinimumWidth(least)
        self._fields[key], self._below[key] = field, wrong
        if name:
            field.setAccessibleName(name)
            form.addRow(name, whole)
            if isinstance(title := form.labelForField(whole), QLabel):
                title.setBuddy(field)
                title.setMinimumWidth(title.fontMetrics().horizontalAdvance(self._widest))
                title.setFixedHeight(_LINE)  # or it would stand a little above the words of its field
        else:
            form.addRow(whole)

    def point_out(self, problem: Problem, area: QScrollArea | None = None) -> None:
        """Say what is wrong below its field, and take the keys and the eye there."""
        self.clear()
        field, below = self._fields[problem.field], self._below[problem.field]
        self._wrong = problem.field
        below.setText(problem.words)
        below.show()
        field.setAccessibleDescription(problem.words)
        _mark(field, wrong=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if area is not None:
            area.ensureWidgetVisible(below)
            area.ensureWidgetVisible(field)

    def clear(self) -> None:
        """Nothing is wrong any more, as far as is known."""
        if self._wrong:
            self._below[self._wrong].hide()
            self._below[self._wrong].clear()
            self._fields[self._wrong].setAccessibleDescription("")
            _mark(self._fields[self._wrong], wrong=False)
            self._wrong = ""

    @property
    def told(self) -> Problem | None:
        """What is pointed out now."""
        return Problem(self._wrong, self._below[self._wrong].text()) if self._wrong else None


def _mark(field: QWidget, *, wrong: bool) -> None:
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    if line is not None:
        line.setProperty("wrong", wrong or None)
        line.style().unpolish(line)
        line.style().polish(line)


def plain_form(parent: QWidget) -> QFormLayout:
    """A form layout as our pages have it; where it is narrow, a field goes below its name."""
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form
