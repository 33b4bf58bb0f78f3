"""Where the window was: geometry, page, filter and splitters, kept in the data folder and never trusted when read back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QSettings

from monitor.model import ArticleFilter
from monitor.places import Places
from ui.pages.articles import ArticlesPage
from ui.window import MainWindow


class State:
    """A small file of the window's own. Values of the wrong type count as absent."""

    def __init__(self, places: Places) -> None:
        self._file = QSettings(str(places.data / "window.ini"), QSettings.Format.IniFormat)

    def bytes(self, name: str) -> QByteArray:
        """A saved geometry or splitter state; empty when there is none."""
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, name: str, default: str = "") -> str:
        """A saved word."""
        value = self._file.value(name)
        return value if isinstance(value, str) else default

    def keep(self, name: str, value: QByteArray | str) -> None:
        """Remember a value."""
        self._file.setValue(name, value)

    def restore(self, window: MainWindow) -> None:
        """Put the window where it was."""
        geometry, split = self.bytes("window/geometry"), self.bytes("window/split")
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        if not split.isEmpty():
            window.split.restoreState(split)
        window.sidebar.setVisible(self.text("window/sidebar", "shown") == "shown")

    def keep_window(self, window: MainWindow) -> None:
        """Remember where the window is and what it shows."""
        self.keep("window/geometry", window.saveGeometry())
        beside, split = window.wide_layout()
        self.keep("window/split", split)
        self.keep("window/sidebar", "shown" if beside else "hidden")
        self.keep("window/page", window.page_name)
        if window.has_page("articles"):
            self.keep("articles/split", window.articles.layout_state())
            self.keep("articles/columns", window.articles.list.columns_state())
            self.keep("articles/plain", "yes" if window.articles.list.plain else "no")
            self.keep("articles/current", str(window.articles.list.current_id))
            self.keep_filter(window.articles.filter)
        self._file.sync()

    def restore_articles(self, articles: ArticlesPage, *, current: bool) -> None:
        """Shape the articles page as it was; with `current`, the article that was read becomes current when it is listed."""
        articles.restore_layout(self.bytes("articles/split"))
        articles.list.restore_columns(self.bytes("articles/columns"))
        articles.list.be_plain(on=self.text("articles/plain") == "yes")
        read = self.text("articles/current")
        if current and read.isascii() and read.isdigit() and len(read) < 19:
            articles.wish(int(read))

    def keep_filter(self, asked: ArticleFilter) -> None:
        """Remember which articles were listed; periods are not kept, they would be stale."""
        self.keep("filter/query", asked.query)
        self.keep("filter/topics", "\n".join(asked.topics))
        self.keep("filter/langs", "\n".join(asked.langs))
        self.keep("filter/feeds", "\n".join(map(str, asked.feeds)))
        marks = [name for name in ("flagged", "starred", "unread") if getattr(asked, name)]
        self.keep("filter/marks", "\n".join(marks))

    def filter(self) -> ArticleFilter:
        """The articles that were listed last."""
        marks = self._words("filter/marks")
        feeds = tuple(int(word) for word in self._words("filter/feeds") if word.isascii() and word.isdigit())
        return replace(
            ArticleFilter(),
            query=self.text("filter/query"),
            topics=self._words("filter/topics"),
            langs=self._words("filter/langs"),
            feeds=feeds,
            flagged="flagged" in marks,
            starred="starred" in marks,
            unread="unread" in marks,
        )

    def _words(self, name: str) -> tuple[str, ...]:
        return tuple(word for word in self.text(name).split("\n") if word)
