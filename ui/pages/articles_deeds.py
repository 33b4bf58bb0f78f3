"""What a reader does with the articles of a list: star, mark as read, go on to the next that matters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from monitor.commands import Done, MarkArticles, TagArticles
from monitor.errors import UserError
from monitor.model import ArticleFilter, ArticleRow
from monitor.reading import Reading
from ui.desk import Desk
from ui.marks import one_line
from ui.pages.articles_list import ArticleList
from ui.pages.naming import asked_for
from ui.pages.preview import Preview
from ui.pages.wording import how_many
from ui.words import tr

_FAR = 2000
"""How many articles are looked at, at most, for the next that matters."""


class Deeds(QObject):
    """Acts on the selected articles of a list. Marks are shown at once; the engine stores them."""

    def __init__(self, desk: Desk, listing: ArticleList, preview: Preview) -> None:
        super().__init__(listing)
        self._desk = desk
        self._list = listing
        self._preview = preview

    def offers(self) -> dict[str, Callable[[], None]]:
        """What the window's actions can ask for, by name."""
        return {
            "next-flagged": lambda: self._go_to(1, lambda row: bool(row.flags), tr("No further flagged article here")),
            "previous-flagged": lambda: self._go_to(
                -1, lambda row: bool(row.flags), tr("No earlier flagged article here")
            ),
            "scroll-on": self.scroll_on,
            "to-text": self.to_text,
            "star": self.star,
            "toggle-read": self.toggle_read,
            "tag": self.ask_tag,
        }

    def mark(self, ids: tuple[int, ...], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Set marks; None leaves one as it is."""
        self._list.table.mark(ids, read=read, starred=starred)
        self._desk.send(MarkArticles(ids, read, starred), owner=self)

    def _chosen(self) -> tuple[int, ...]:
        ids = self._list.selected_ids()
        return tuple(ids) or ((self._list.current_id,) if self._list.current_id else ())

    def star(self) -> None:
        """Star what is selected, or take the stars away when the current article has one."""
        row, ids = self._list.current_row, self._chosen()
        if row is None or not ids:
            return
        starred = not row.starred
        if len(ids) == 1:
            self.mark(ids, starred=starred)
        else:
            words = tr("{articles} starred") if starred else tr("{articles} unstarred")
            self._mark_many(ids, "starred", starred, words)

    def _mark_many(self, ids: tuple[int, ...], mark: str, wanted: bool, words: str) -> None:
        """Give many a mark (starred or read) or take it away: those that it changes, so that the way back leaves the others as they are."""

        def changing(reading: Reading) -> tuple[int, ...]:
            marked = set(reading.article_ids(ArticleFilter(query=f"is:{mark}")))  # also of what was set aside
            return tuple(number for number in ids if (number in marked) is not wanted)

        def set_all(changed: tuple[int, ...], value: bool) -> None:
            self.mark(changed, **{mark: value})

        def go_on(changed: tuple[int, ...]) -> None:
            if changed:
                set_all(changed, wanted)
            said = words.format(articles=how_many(len(changed), "article"))
            self._desk.say(said, (lambda: set_all(changed, not wanted)) if changed else None)

        self._desk.tasks.read(changing, go_on, self, failed=self._failed)

    def ask_tag(self) -> None:
        """Ask for a tag and give it to what is selected; a minus before it takes it away."""
        ids = self._chosen()
        if not ids:
            return
        known = list(self._desk.reading.tags())
        words = tr("Tag for {articles} (-tag takes it away)").format(articles=how_many(len(ids), "article"))
        typed = asked_for(self._list, tr("Tag articles"), words, known)
        if typed.strip(" -"):
            self.tag(ids, typed.lstrip("-").strip(), wanted=not typed.startswith("-"))

    def tag(self, ids: tuple[int, ...], name: str, *, wanted: bool = True) -> None:
        """Give these articles a tag or take it away; the way back undoes it for those that changed, and for no other."""

        def done(answer: Done) -> None:
            changed = tuple(int(number) for number in json.loads(answer.text or "[]"))
            words = tr("{articles} tagged {tag}") if wanted else tr("{articles} untagged {tag}")
            told = words.format(articles=how_many(len(changed), "article"), tag=one_line(name, longest=40).text)
            self._desk.say(told, (lambda: self.tag(changed, name, wanted=not wanted)) if changed else None)

        self._desk.send(TagArticles(ids, name, wanted), done, owner=self)

    def toggle_read(self) -> None:
        """Mark what is selected as read, or as unread when the current article is read."""
        row, ids = self._list.current_row, self._chosen()
        if row is None or not ids:
            return
        if len(ids) == 1:
            self.mark(ids, read=not row.read)
        else:
            words = tr("{articles} marked as unread") if row.read else tr("{articles} marked as read")
            self._mark_many(ids, "read", not row.read, words)

    def mark_all_read(self, asked: ArticleFilter) -> None:
        """Mark what is listed and unread; the way back marks exactly those unread again."""
        unread = replace(asked, unread=True)
        self._desk.tasks.read(
            lambda reading: tuple(reading.article_ids(unread)), self._mark_these_read, self, failed=self._failed
        )

    def _mark_these_read(self, ids: tuple[int, ...]) -> None:
        if not ids:
            self._desk.say(tr("Everything in this list is read already"))
            return
        self.mark(ids, read=True)
        said = tr("{articles} marked as read").format(articles=how_many(len(ids), "article"))
        self._desk.say(said, lambda: self.mark(ids, read=False))

    def _failed(self, error: UserError) -> None:
        self._desk.say(str(error))

    def _go_to(self, by: int, wanted: Callable[[ArticleRow], bool], otherwise: str) -> None:
        table, here = self._list.table, self._list.currentIndex().row()
        for place in range(here + by, here + by * (_FAR + 1), by):
            if not 0 <= place < len(table.ids):
                break
            row = table.row(place)
            if row is not None and wanted(row):
                self._list.choose(place)
                return
        self._desk.say(otherwise)

    def scroll_on(self) -> None:
        """Scroll the text on by a screen; at its end go to the next unread article."""
        if self._preview.detail is None or not self._preview.scroll_on():
            self._go_to(1, lambda row: not row.read, tr("No further unread article here"))

    def to_text(self) -> None:
        """Let the keys go to the text."""
        if self._preview.detail is not None:
            self._preview.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
