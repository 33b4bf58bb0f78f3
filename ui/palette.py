"""The command palette (Ctrl+K) and the list of shortcuts: both are the action table, asked in another way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.action_table import MENUS, TABLE, Entry, plain
from ui.actions import Actions
from ui.on_screen import size_on_screen
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import MainWindow


_TITLES = {entry.name.removeprefix("go-"): entry.text for entry in TABLE if entry.name.startswith("go-")}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the palette can do: an action, or a place to go. What cannot be done now is grey, and its hint says why."""

    text: str
    hint: str
    do: Callable[[], None]
    icon: QIcon
    can: bool = True


def rank(typed: str, text: str) -> int | None:
    """How well a text fits what was typed (lower is better): its start, a word's start, inside, letters in order; None when not."""
    typed, text = typed.casefold().strip(), text.casefold()
    if not typed or text.startswith(typed):
        return 0
    if f" {typed}" in text:
        return 1
    if typed in text:
        return 2
    letters = iter(text)
    return 3 if all(letter in letters for letter in typed if letter != " ") else None


def _table(columns: int, name: str) -> QTableWidget:
    table = QTableWidget(0, columns)
    table.setAccessibleName(name)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    table.setColumnWidth(1, 150)
    return table


def _cell(text: str, *, right: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if right:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


class Palette(QDialog):
    """Type a few letters of what you want, press Enter."""

    def __init__(self, choices: list[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Run a command"))
        size_on_screen(self, QSize(520, 380))
        self._choices = choices
        self._shown: list[Choice] = []
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)
        self._box = QLineEdit(placeholderText=tr("What do you want to do?"))
        self._box.setAccessibleName(tr("Command"))
        self._table = _table(2, tr("Matching commands"))
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self._box)
        layout.addWidget(self._table)
        self._none = QLabel(tr("Nothing is called that."))
        layout.addWidget(self._none)
        self._box.textChanged.connect(self._fill)
        self._box.returnPressed.connect(self._run)
        self._box.installEventFilter(self)
        self._table.cellClicked.connect(lambda _row, _column: self._run())
        self._fill("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while the box keeps the focus."""
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._shown:
                self._table.selectRow((self._table.currentRow() + step) % len(self._shown))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        ranked = [(place, choice) for choice in self._choices if (place := rank(typed, choice.text)) is not None]
        self._shown = [choice for _place, choice in sorted(ranked, key=lambda pair: pair[0])]
        self._none.setVisible(not self._shown)
        self._table.setRowCount(len(self._shown))
        for row, choice in enumerate(self._shown):
            first = _cell(choice.text)
            first.setIcon(self._blank if choice.icon.isNull() else choice.icon)
            second = _cell(choice.hint, right=True)
            for place, item in enumerate((first, second)):
                if not choice.can:
                    item.setForeground(self.palette().placeholderText())
                self._table.setItem(row, place, item)
        if self._shown:
            self._table.selectRow(next((row for row, choice in enumerate(self._shown) if choice.can), 0))

    def _run(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._shown) and self._shown[row].can:
            self.accept()
            self._shown[row].do()


def choices_of(window: MainWindow) -> list[Choice]:
    """Everything that can be chosen: what the page in sight does first, then the window, then what other pages do, by their names."""
    from ui.page_entries import PAGE_TABLE

    actions = window.actions_table
    own = actions.of_page(actions.here)
    barred = {action.entry.name for action in own if not action.isEnabled()}
    here: list[Choice] = []
    everywhere: list[Choice] = []
    for entry in actions.entries.values():
        action = actions[entry.name]
        ready = action.isEnabled() and not (entry.page and entry.name in barred)
        if ready and entry.name != "palette":
            choice = Choice(plain(action.text()), _keys(entry.keys), action.trigger, action.icon())
            (here if entry.page else everywhere).append(choice)
    own_choices = [_choice(action.entry, action) for action in own if action.entry.menu == "page"]
    elsewhere = [
        Choice(_named(entry), tr("goes there"), lambda entry=entry: lead(window, entry), QIcon())  # type: ignore[misc]  # a bound default
        for entry in PAGE_TABLE
        if entry.page != actions.here and entry.away != "no"
    ]
    return [*(one for one in own_choices if one is not None), *here, *everywhere, *elsewhere]


def _choice(entry: Entry, action: QAction) -> Choice | None:
    """An action of the page in sight; None where it cannot be chosen, but for what waits for something to be chosen."""
    can = action.isEnabled()
    if not can and (entry.away != "go" or not action.isVisible()):
        return None
    hint = _keys(entry.keys) if can else tr("choose one first")
    return Choice(plain(action.text()), hint, action.trigger, action.icon(), can)


def _named(entry: Entry) -> str:
    return tr("{page}: {action}").format(page=plain(tr(_TITLES[entry.page])), action=plain(tr(entry.text)))


def lead(window: MainWindow, entry: Entry) -> None:
    """Go to the page of an action, and run it there; where it is about something chosen, say that this comes first."""
    window.go(entry.page)
    if entry.away == "go":
        said = tr("Choose here what is meant, then run “{action}”.")
        window.desk.say(said.format(action=plain(tr(entry.text)).rstrip("…")))
        return
    for action in window.actions_table.of_page(entry.page):
        if action.entry.name == entry.name:
            action.trigger()


def _keys(keys: tuple[str, ...]) -> str:
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


class ShortcutHelp(QDialog):
    """All keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ui.page_entries import PAGE_TABLE

        self.setWindowTitle(tr("Keyboard shortcuts"))
        size_on_screen(self, QSize(560, 560))
        table = _table(2, tr("Keyboard shortcuts"))
        table.setColumnWidth(1, 200)
        for menu, title in MENUS.items():
            self._section(table, plain(tr(title)))
            for entry in (*actions.entries.values(), *PAGE_TABLE):
                if entry.menu == menu and entry.keys:
                    text = _named(entry) if menu == "page" else plain(tr(entry.text))
                    self._line(table, text, tr(" or ").join(_keys((keys,)) for keys in entry.keys))
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        heading = QLabel(tr("Keyboard shortcuts"))
        heading.setProperty("heading", True)
        layout.addWidget(heading)
        layout.addWidget(table)

    @staticmethod
    def _line(table: QTableWidget, text: str, keys: str) -> None:
        row = table.rowCount()
        table.insertRow(row)
        table.setItem(row, 0, _cell(text))
        table.setItem(row, 1, _cell(keys, right=True))

    def _section(self, table: QTableWidget, title: str) -> None:
        self._line(table, title, "")
        item = table.item(table.rowCount() - 1, 0)
        if item is not None:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
