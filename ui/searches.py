"""Keeps searches by name in the settings, and forgets them again, with a way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from monitor import settings as choices
from monitor.commands import SaveSettings
from monitor.errors import UserError
from monitor.model import ArticleFilter
from monitor.saved_searches import with_search, without_search
from ui.desk import Desk
from ui.pages.naming import asked_for
from ui.search_line import line_of
from ui.words import tr


class Searches(QObject):
    """Changes the saved searches of the settings; the side bar shows them."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, asked: ArticleFilter) -> None:
        """Ask for a name and keep this search by it."""
        line = line_of(asked, self._desk)
        if not line:
            self._desk.say(tr("A search that finds all articles needs no name"))
            return
        words = tr("Name of the search:") + f"\n{line[:200]}"
        name = asked_for(self._window, tr("Keep this search"), words)
        if name:
            self.keep(name, line)

    def keep(self, name: str, line: str) -> None:
        """Keep this line by this name, in the place of another of that name; what was kept before can be brought back."""
        before = self._desk.settings.searches
        try:
            self._save(with_search(before, name, line))
        except UserError as error:
            self._desk.say(str(error))
            return
        self._desk.say(tr("Kept as {name}, in the side bar").format(name=name.strip()), lambda: self._save(before))

    def forget(self, name: str) -> None:
        """Forget the search of this name; it can be brought back."""
        before = self._desk.settings.searches
        self._save(without_search(before, name))
        self._desk.say(tr("Search {name} forgotten").format(name=name), lambda: self._save(before))

    def _save(self, searches: str) -> None:
        settings = replace(self._desk.settings, searches=searches)
        self._desk.use_settings(settings)
        self._desk.send(SaveSettings(choices.to_toml(settings)), owner=self)
