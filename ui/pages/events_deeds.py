"""What the user does to the ledger: accepts, corrects and rejects facts, makes events one, and takes one apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from monitor.deeds import JudgeFact, MergeEvents, SplitEvent
from ui.pages import events_words as words
from ui.pages import wording
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor.commands import Done
    from monitor.ledger import Said
    from ui.desk import Desk

_DONE = {
    "accepted": later("Accepted: {value}"),
    "corrected": later("Corrected: {value}"),
    "rejected": later("Rejected: {value}"),
    "": later("Taken back; what the program read counts: {value}"),
}


class EventDeeds(QObject):
    """Each deed can be undone from what is said of it. `then(event)` is called with the number of the event to be shown afterwards."""

    def __init__(self, desk: Desk, page: QWidget, then: Callable[[int], None]) -> None:
        super().__init__(page)
        self._desk, self._page, self._then = desk, page, then

    def judge(self, said: Said, word: str) -> None:
        """Keep the user's word of a fact: "accepted", "rejected", "" (none any more), or "corrected", which asks for the value first."""
        if word != "corrected":
            self._desk.send(JudgeFact(said.fact_id, word), lambda _done: self._judged(said, word), owner=self)
            return
        from ui.dialogs.correct_fact import CorrectFactDialog

        dialog = CorrectFactDialog(self._desk, said, self._page)
        dialog.accepted.connect(lambda: self._judged(said, "corrected", dialog.value.text()))
        dialog.open()

    def _judged(self, said: Said, word: str, value: str = "") -> None:
        before = str(said.value) if said.word == "corrected" else ""
        back = JudgeFact(said.fact_id, said.word or "", before, said.unit if before else "")
        shown = value or words.value_words(said.field, said.value if word else said.machine, said.unit)
        told = tr(_DONE[word]).format(value=f"{words.field_name(said.field)} {wording.one_line(shown, 80)}")
        self._desk.say(told, lambda: self._desk.send(back, lambda _done: self._then(0), owner=self))
        self._then(0)

    def merge(self, events: Sequence[int], articles: Callable[[int], Sequence[int]]) -> None:
        """Make these events one. `articles` gives those of an event as it is now: what undoing takes out again."""
        apart = [tuple(articles(number)) for number in events if number != min(events)]

        def merged(done: Done) -> None:
            whole = done.counts["event"]
            self._desk.say(
                tr("{number} events are one now, whatever comes").format(number=len(events)),
                lambda: self._split_again(whole, apart),
            )
            self._then(whole)

        self._desk.send(MergeEvents(tuple(sorted(events))), merged, owner=self)

    def _split_again(self, whole: int, apart: Sequence[tuple[int, ...]]) -> None:
        for articles in apart:
            self._desk.send(SplitEvent(whole, articles), lambda _done: self._then(whole), owner=self)

    def split(self, event: int, articles: tuple[int, ...]) -> None:
        """Make an event of its own of what these articles tell."""

        def parted(done: Done) -> None:
            made = done.counts["event"]
            many = wording.how_many(len(articles), "article is", "articles are")
            self._desk.say(
                tr("{articles} an event of their own now").format(articles=many),
                lambda: self._desk.send(MergeEvents((event, made)), lambda _done: self._then(event), owner=self),
            )
            self._then(made)

        self._desk.send(SplitEvent(event, articles), parted, owner=self)
