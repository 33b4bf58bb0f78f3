"""Headers that a feed is asked with: rows of a name and a value; values that may let somebody in are in the keyring and not shown."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from monitor.errors import UserError
from monitor.reading import check_header, may_be_secret
from ui.heard import heard
from ui.icons import icon
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

Headers = tuple[tuple[str, str], ...]


class _Row(QWidget):
    """One header."""

    def __init__(self, name: str, value: str, theme: Theme) -> None:
        super().__init__()
        self.name, self.value = QLineEdit(name), QLineEdit(value)
        self.name.setPlaceholderText(tr("Name"))
        self._kept = name.lower() if name and not value and may_be_secret(name) else ""
        self.name.setAccessibleName(tr("Name of a header"))
        self.value.setAccessibleName(tr("Value of a header"))
        self.remove = QToolButton()
        self.remove.setIcon(icon("close", theme.colours.muted))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setToolTip(tr("Remove this header"))
        self.remove.setAccessibleName(tr("Remove this header"))
        self.name.textChanged.connect(self._say)
        self._say(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for line, share in ((self.name, 2), (self.value, 3)):
            line.setMinimumWidth(40)
            line.setCursorPosition(0)
            row.addWidget(line, share)
        row.addWidget(self.remove)

    def _say(self, name: str) -> None:
        kept = bool(self._kept) and name.strip().lower() == self._kept
        self.value.setPlaceholderText(tr("Kept in the keyring") if kept else tr("Value"))

    def header(self) -> tuple[str, str]:
        return self.name.text().strip(), self.value.text().strip()


class HeaderRows(QWidget):
    """`headers()` are the rows that hold something."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self.add_button = QToolButton()
        self.add_button.setText(tr("Add a header"))
        self.add_button.setProperty("link", True)
        self.add_button.clicked.connect(self._add_empty)
        self.note = label("", muted=True, small=True, wrap=True)
        self.note.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.add_button)
        column.addLayout(self._list)
        column.addWidget(self.note)
        self.setFocusProxy(self.add_button)
        theme.changed.connect(self._draw)

    @property
    def rows(self) -> tuple[_Row, ...]:
        """The rows as they are shown, from top to bottom."""
        return tuple(self._rows)

    def headers(self) -> Headers:
        """What is typed, without empty rows."""
        return tuple(header for row in self._rows if any(header := row.header()))

    def show_headers(self, headers: Sequence[tuple[str, str]]) -> None:
        """Put these in place."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for name, value in headers:
            self._append(name, value)
        self._changed()

    def _append(self, name: str, value: str) -> _Row:
        row = _Row(name, value, self._theme)
        row.name.textChanged.connect(self._changed)
        row.value.textChanged.connect(self._changed)
        row.value.returnPressed.connect(self._add_empty)
        row.remove.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()  # now, so that it can have the keys at once
        self._in_order()
        return row

    def _in_order(self) -> None:
        """The Tab key goes from the button through the rows: Qt would have them behind all that was there before them."""
        stops = [self.add_button, *(each for row in self._rows for each in (row.name, row.value, row.remove))]
        for one, next_one in itertools.pairwise(stops):
            QWidget.setTabOrder(one, next_one)

    def _add_empty(self) -> None:
        row = self._rows[-1] if self._rows and not any(self._rows[-1].header()) else self._append("", "")
        row.name.setFocus()

    def _remove(self, row: _Row) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        (self._rows[min(place, len(self._rows) - 1)].remove if self._rows else self.add_button).setFocus()
        self._changed()

    def _changed(self) -> None:
        secret = next((name for name, value in self.headers() if name and value and may_be_secret(name)), "")
        words = tr("The value of {header} goes to the keyring and is not shown again.")
        self.note.setText(words.format(header=secret) if secret else "")
        self.note.setVisible(bool(secret))
        self.changed.emit()

    def _draw(self) -> None:
        for row in self._rows:
            row.remove.setIcon(icon("close", self._theme.colours.muted))


def wrong(headers: Headers, before: Headers = ()) -> str:
    """Why the first of these that cannot be sent cannot, and what to do; empty when all can. `before`: those the feed has by now."""
    kept = {name.lower() for name, _ in before}
    for name, value in headers:
        if not name:
            return tr("A header needs a name, as in Accept-Language.")
        try:
            check_header(name, value)
        except UserError as error:
            said = heard(str(error))
            return tr("{why}. Take it out, or give another.").format(why=f"{said[0].upper()}{said[1:]}")
        if not value and may_be_secret(name) and name.lower() not in kept:
            return tr("Give the header {name} a value, or take it out.").format(name=name)
    return ""
