"""The actions of a page: each is made once, from its entry in the table; its button, its menu, its keys and the palette share it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from ui.action_table import TABLE, Entry, plain
from ui.words import tr

_WINDOW = {entry.name: entry for entry in TABLE}


def entry_of(name: str) -> Entry:
    """The entry of that name. Raises KeyError where the table has none."""
    if name in _WINDOW:
        return _WINDOW[name]
    from ui.page_entries import ENTRIES  # with the first page that needs it

    return ENTRIES[name]


def shown_keys(keys: Sequence[str]) -> str:
    """Keys as the desktop names them; empty where there are none."""
    return tr(" or ").join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


class PageAction(QAction):
    """What `owner` does when the entry of this name is chosen. Its text stands in menus, its icon text on buttons.

    Where the window has an action of the same entry, that one has the keys, and both do the same. `keys_in`: the list in which the keys
    of an entry of a list work.
    """

    def __init__(self, owner: QWidget, name: str, do: Callable[[], object], *, keys_in: QWidget | None = None) -> None:
        self.entry = entry = entry_of(name)
        text = tr(entry.text)
        super().__init__(text, owner)
        self.setIconText(tr(entry.short) or plain(text))
        self.tip(tr(entry.tip))
        self.triggered.connect(lambda _checked=False: do())
        if entry.keys and name not in _WINDOW:
            self._take_keys(owner, keys_in)

    def tip(self, words: str) -> None:
        """What a button says when the mouse rests on it, the keys behind it; the text itself where there are no words."""
        keys = shown_keys(self.entry.keys[:1])
        said = words or plain(self.text()).rstrip("…")
        self.setToolTip(f"{said} ({keys})" if keys else said)

    def go_with(self, other: QAction) -> None:
        """Be enabled as the window's action of the same entry is, now and whenever that changes."""
        self.setEnabled(other.isEnabled())
        other.enabledChanged.connect(self.setEnabled)

    def _take_keys(self, owner: QWidget, keys_in: QWidget | None) -> None:
        contexts = Qt.ShortcutContext
        listed = self.entry.scope == "list"
        self.setShortcuts([QKeySequence(keys) for keys in self.entry.keys])
        self.setShortcutContext(contexts.WidgetShortcut if listed else contexts.WidgetWithChildrenShortcut)
        (keys_in or owner).addAction(self)


def follow(button: QAbstractButton, action: QAction, *, words: bool = True, hides: bool = False) -> None:
    """Have a button press this action and look as it stands. `hides`: the button is gone while the action cannot be chosen."""
    shown = True

    def look() -> None:
        nonlocal shown
        if words:
            button.setText(action.iconText())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())
        wanted = action.isVisible() and (action.isEnabled() or not hides)
        if wanted != shown:
            shown = wanted
            _show(button, wanted)

    look()
    action.changed.connect(look)
    if isinstance(button, QToolButton):
        button.setProperty("does", action)  # with an action of its own it would open a menu when it is held down
    else:
        button.addAction(action)
    button.clicked.connect(lambda _checked=False: action.trigger())


def _show(button: QAbstractButton, wanted: bool) -> None:
    """Show or hide a button; one that stands nowhere yet appears with what it will stand on, and not as a window."""
    if wanted and button.parentWidget() is None:
        button.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        button.setVisible(wanted)


def action_button(action: QAction, *, primary: bool = False, hides: bool = False) -> QPushButton:
    """The push button of an action; see `follow`."""
    made = QPushButton()
    made.setAutoDefault(False)
    if primary:
        made.setProperty("primary", True)
    follow(made, action, hides=hides)
    return made


def actions_of(page: QWidget) -> list[PageAction]:
    """The actions of all that stands on a page, in the order of the table."""
    from ui.page_entries import ENTRIES

    place = {name: number for number, name in enumerate(ENTRIES)}
    return sorted(page.findChildren(PageAction), key=lambda action: place[action.entry.name])


def menu_button(words: str, actions: Sequence[QAction], *, tip: str = "") -> QPushButton:
    """A push button that opens a menu of actions."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    menu = QMenu(made)
    menu.addActions(list(actions))
    made.setMenu(menu)
    return made
