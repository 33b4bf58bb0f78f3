"""The table of actions (ui/action_table.py) as the actions of one window: in its menus, with their keys, icons and states."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.action_table import BAR, MENUS, PAGES_WITH_ACTIONS, TABLE, Entry, plain
from ui.icons import icon
from ui.theme import Theme
from ui.words import tr

if TYPE_CHECKING:
    from ui.page_actions import PageAction


class Actions(QObject):
    """The table as QActions of one window. `on` says what an action does; a page's own actions are bound when the page is made."""

    def __init__(self, window: QWidget, theme: Theme, table: Iterable[Entry] = TABLE) -> None:
        super().__init__(window)
        self._theme = theme
        self.entries = {entry.name: entry for entry in table}
        self._actions = {entry.name: self._make(entry, window) for entry in self.entries.values()}
        self._pages: dict[str, QWidget] = {}
        self._here = ""
        self._page_menu: QMenu | None = None
        theme.changed.connect(self.show_icons)
        self.tint(BAR)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def on(self, name: str, do: Callable[[], None]) -> None:
        """What happens when this action is chosen."""
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def bind_page(self, page: str, widget: QWidget, listing: QWidget, offers: dict[str, Callable[[], None]]) -> None:
        """Bind the actions of a page to what it offers; their keys work inside the page (or its list) only."""
        for name, do in offers.items():
            entry, action = self.entries[name], self._actions[name]
            if entry.scope == "list":
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                listing.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                widget.addAction(action)
            self.on(name, do)
        self.page_shown(page)

    def page_made(self, page: str, widget: QWidget) -> None:
        """Take in a page: its own actions (ui/page_actions.py) stand in the table from now on; the window's have one state with its own."""
        from ui.page_actions import PageAction  # with the first page

        self._pages[page] = widget
        for made in widget.findChildren(PageAction):
            if not made.entry.page:
                made.go_with(self._actions[made.entry.name])

    def of_page(self, page: str) -> list[PageAction]:
        """The actions that a page itself has; none while it is not made."""
        if page not in self._pages:
            return []
        from ui.page_actions import actions_of  # is there since the page is

        return actions_of(self._pages[page])

    @property
    def here(self) -> str:
        """The page that is shown."""
        return self._here

    def page_shown(self, page: str) -> None:
        """Only the actions of the window and of this page can be chosen now."""
        self._here = page
        for entry in self.entries.values():
            if entry.page:
                self._actions[entry.name].setEnabled(entry.page == page)
        if self._page_menu is not None:
            self._page_menu.menuAction().setVisible(page in PAGES_WITH_ACTIONS)

    def _fill_page_menu(self, menu: QMenu) -> None:
        """The menu of a page has its own actions as they stand now."""
        menu.clear()
        for action in self.of_page(self._here):
            if action.entry.menu == "page":
                menu.addAction(action)

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu; that of the page in sight is filled when it is opened."""
        menus = {name: self._menu(bar, tr(title)) for name, title in MENUS.items()}
        self._page_menu = page = menus["page"]
        page.aboutToShow.connect(lambda: self._fill_page_menu(page))
        page.menuAction().setVisible(False)
        for entry in self.entries.values():
            menu = menus[entry.menu]
            if entry.line_before:
                menu.addSeparator()
            menu.addAction(self._actions[entry.name])

    @staticmethod
    def _menu(bar: QMenuBar, title: str) -> QMenu:
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _make(self, entry: Entry, window: QWidget) -> QAction:
        action = QAction(tr(entry.text), self)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        keys = f" ({entry.keys[0]})" if entry.keys else ""
        action.setToolTip(plain(tr(entry.text)).rstrip("…") + keys)
        if not entry.page:
            window.addAction(action)
        return action

    def show_icons(self) -> None:
        """Give every action its icon in the colours of now. Drawing them takes as long as reading the first rows, so the window shows
        these first.
        """
        self.tint(self.entries)

    def tint(self, names: Iterable[str]) -> None:
        """Give these actions their icons in the colours of now."""
        colours = self._theme.colours
        for entry in (self.entries[name] for name in names if name in self.entries):
            if entry.icon:
                self._actions[entry.name].setIcon(icon(entry.icon, colours.text, colours.muted))
