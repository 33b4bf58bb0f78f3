"""What the user says about one feed: a form whose changes are kept until they are saved or discarded."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.page_actions import PageAction, action_button
from ui.pages import feeds_edits, wording
from ui.pages.emptiness import label
from ui.pages.feeds_edits import Edited
from ui.pages.feeds_form import FeedForm
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from monitor.commands import Refused
    from monitor.model import Feed, Subscription
    from ui.desk import Desk


class FeedSettings(QWidget):
    """`saved` after the engine took the changes. Edits of several feeds are kept side by side until they are saved or discarded."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._feed: Feed | None = None
        self._filling = False
        self._unedited: Subscription | None = None  # as the form says it, which may be tidier than the archive
        self._kept_back: dict[int, Edited] = {}
        self.form = FeedForm(desk)
        self.told = label("", warning=True, wrap=True)
        self.told.hide()
        self._saving = PageAction(self, "feeds-save", self.save)
        self._discarding = PageAction(self, "feeds-discard", self._discard)
        self.save_button = action_button(self._saving, primary=True)
        self.discard_button = action_button(self._discarding)
        self._lay_out()
        self.form.changed.connect(self._changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form, 1)
        column.addWidget(self.told)
        column.addLayout(row)

    # showing

    def show_feed(self, feed: Feed, folders: list[str]) -> None:
        """Show this feed; changes to the same feed that are not saved yet stay."""
        if self._feed is not None and feed.id == self._feed.id and self._saving.isEnabled():
            return
        if (now := self._edits()) is not None:
            self._kept_back[now.feed.id] = now
        if self._feed is None or feed.id != self._feed.id:
            self.form.verticalScrollBar().setValue(0)
        self._feed = feed
        self._filling = True
        self.form.fill(feed, feed.about, folders)
        self.form.show_passwords()
        self._unedited = self.about()
        if (before := self._kept_back.pop(feed.id, None)) is not None:
            self.form.fill(feed, before.about, folders)
            self.form.show_passwords(before.password, before.proxy_password)
        self._filling = False
        self._changed()

    def about(self) -> Subscription | None:
        """What the form says now; None when no feed is shown."""
        return None if self._feed is None else self.form.about(self._feed.about)

    def _discard(self) -> None:
        if (feed := self._feed) is not None:
            self._feed = None
            self.show_feed(feed, self.form.folders())

    def _changed(self) -> None:
        if self._filling or self._feed is None:
            return
        self.told.hide()
        self.form.rows.clear()
        changed = self._edits() is not None
        self._saving.setEnabled(changed)
        self._discarding.setEnabled(changed)

    # what is not saved

    def _edits(self) -> Edited | None:
        """What was changed in the form; None when nothing was."""
        feed, about = self._feed, self.about()
        if feed is None or about is None:
            return None
        edited = Edited(feed, about, *self.form.passwords())
        return edited if edited.secrets or about != self._unedited else None

    def _all_edits(self) -> list[Edited]:
        now = self._edits()
        return [*self._kept_back.values(), *([now] if now else [])]

    def unsaved(self) -> list[Feed]:
        """The feeds with changes that are not saved."""
        return [each.feed for each in self._all_edits()]

    def forget_all_but(self, feeds: Collection[int]) -> None:
        """What was changed of other feeds is of no use any more: they are gone."""
        self._kept_back = {number: each for number, each in self._kept_back.items() if number in feeds}

    def _forget(self, edited: Edited) -> None:
        """These changes are saved."""
        self._kept_back.pop(edited.feed.id, None)
        if self._feed is not None and self._feed.id == edited.feed.id:
            self._feed, self._unedited = dataclasses.replace(self._feed, about=edited.about), edited.about
            if self.form.passwords() == (edited.password, edited.proxy_password):
                self.form.show_passwords()
            self._changed()

    # saving

    def save(self) -> None:
        """Send what changed of the feed that is shown."""
        edited = self._edits()
        if edited is None:
            return
        if (problem := feeds_edits.wrong(edited)) is not None:
            self.form.point_out(problem)
            return

        def done(remarks: list[str]) -> None:
            self._forget(edited)
            self.saved.emit()
            if remarks:
                self._tell(wording.one_line(" ".join(remarks), 400))

        feeds_edits.send(self._desk, edited, done, self._refused, self)

    def save_unsaved(self, then: Callable[[], None], not_kept: Callable[[str], None]) -> None:
        """Save the changes to all feeds; `not_kept` says why at the first that cannot be saved."""
        edits = self._all_edits()
        if not edits:
            then()
            return
        edited = edits[0]
        name = wording.one_line(edited.feed.name, 60)
        if (problem := feeds_edits.wrong(edited)) is not None:
            not_kept(tr("{name} is not saved: {why}").format(name=name, why=problem.words))
            return

        def done(_remarks: list[str]) -> None:
            self._forget(edited)
            self.save_unsaved(then, not_kept)

        def refused(answer: Refused) -> None:
            not_kept(tr("{name} is not saved: {why}").format(name=name, why=answer.message))

        feeds_edits.send(self._desk, edited, done, refused, self)

    def _refused(self, refused: Refused) -> None:
        self._tell(refused.message)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
