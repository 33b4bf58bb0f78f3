"""What saving an edited topic would do to the archive: "+38 −5 articles", told while it is found out, and which they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.reasons import Change
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import trust_words, wording
from ui.pages.emptiness import label
from ui.pages.slices import Slices
from ui.pages.topics_rows import Line, Lines, article_table, share_room
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.errors import UserError
    from monitor.model import Topic
    from ui.desk import Desk

_NOTHING = later(
    "When the query is changed and can be understood, the articles that saving would add or drop stand here."
)


def sum_words(change: Change, version: int) -> str:
    """As in "Saving makes version 4: +38 −5 articles", with mentions told beside where some come or go."""
    if not change.complete:
        words = tr("Trying it on the archive: {judged} of {articles}, so far {change}")
        many = wording.how_many(change.total, "article")
        return words.format(judged=figure(change.judged), articles=many, change=moved_words(change))
    said = tr("Saving makes version {version}: the same articles are flagged").format(version=version)
    if moved(change):
        said = tr("Saving makes version {version}: {change}").format(version=version, change=moved_words(change))
    marked = trust_words.moved_words(change.marked)
    return f"{said}; {marked}" if marked else said


def moved(change: Change) -> int:
    """How many flags and mentions come or go."""
    return change.gained + change.lost + change.mentions_gained + change.mentions_lost


def moved_words(change: Change) -> str:
    """As in "+38 −5 articles" or "+38 −5 articles flagged, +2 −0 mentions"."""
    words = tr("+{gained} −{lost} articles")
    if change.mentions_gained or change.mentions_lost:
        words = tr("+{gained} −{lost} articles flagged, +{came} −{went} mentions")
    return words.format(
        gained=figure(change.gained),
        lost=figure(change.lost),
        came=figure(change.mentions_gained),
        went=figure(change.mentions_lost),
    )


def spoken(change: Change, version: int) -> str:
    """The same for those who hear it."""
    return sum_words(change, version).replace("+", f"{tr('plus')} ").replace("−", f"{tr('minus')} ")


class ChangeLine(QWidget):
    """One line below the query. `asked` when the user wants to see the articles; `told(change)` whenever more is known."""

    asked = Signal()
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = 1
        self.slices: Slices[Change] = Slices(desk, self._show, self._fail)
        self.words = label("", wrap=True)
        self._seeing = PageAction(self, "topics-see-changes", self.asked.emit)
        self._stopping = PageAction(self, "topics-stop-trying", self._stop)
        self.see, self.stop = action_button(self._seeing), action_button(self._stopping)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.see)
        row.addWidget(self.stop)
        self.forget()

    def try_out(self, topic: Topic, version: int) -> None:
        """Find out what saving this topic as that version would do."""
        self._version = version
        self._say(tr("Trying it on the archive …"))
        self._seeing.setVisible(False)
        self._stopping.setVisible(False)
        self.slices.begin(lambda reading: reading.compare(topic))

    def spelled_anew(self, version: int) -> None:
        """Saving would change nothing but how the query is spelled, and the engine keeps what it has."""
        self.forget()
        self._say(
            tr(
                "Only the spelling is another; the query means the same. Saving changes nothing: version {version} stays."
            ).format(version=version)
        )

    def forget(self) -> None:
        """There is nothing to save, or nothing that can be."""
        self.slices.stop()
        self._say("")
        self._seeing.setVisible(False)
        self._stopping.setVisible(False)
        self.told.emit(None)

    def _say(self, text: str, aloud: str = "") -> None:
        self.words.setText(text)
        self.words.setAccessibleName(aloud or text)
        self.setVisible(bool(text))

    def _show(self, change: Change) -> None:
        self._say(sum_words(change, self._version), spoken(change, self._version))
        self._seeing.setVisible(bool(moved(change)))
        self._stopping.setVisible(not change.complete)
        self.told.emit(change)

    def _stop(self) -> None:
        self.slices.stop()
        self._stopping.setVisible(False)
        self._say(tr("{words} (stopped)").format(words=self.words.text()))

    def _fail(self, error: UserError) -> None:
        self._seeing.setVisible(False)
        self._stopping.setVisible(False)
        self._say(heard(str(error)))


class ChangeList(QWidget):
    """The newest articles that would be added or dropped; each opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(tr(_NOTHING), muted=True, wrap=True)
        self.model = Lines(desk, tr("Change"), self)
        self.table = article_table(desk, self.model, tr("Articles that saving would add or drop"), 90)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share_room(self.table, self.width())

    def show_change(self, change: Change | None) -> None:
        """Show the samples of this change; None: there is nothing to save."""
        if change is None:
            self.words.setText(tr(_NOTHING))
            self.model.show_lines(())
            return
        marked = change.marked
        first = [Line(row, tr("− lost, right")) for row in marked.right_lost]
        first += [Line(row, tr("+ added, wrong")) for row in marked.wrong_gained]
        told = {line.row.id for line in first}
        shown = [Line(row, tr("+ added")) for row in change.gained_sample]
        shown += [Line(row, tr("− dropped")) for row in change.lost_sample]
        shown += [Line(row, tr("+ mention")) for row in change.mentions_gained_sample]
        shown += [Line(row, tr("− mention")) for row in change.mentions_lost_sample]
        self.words.setText(_shown_words(change, len(shown)))
        rest = sorted(shown, key=lambda line: line.row.sort_time, reverse=True)
        self.model.show_lines([*first, *(line for line in rest if line.row.id not in told)])


def _shown_words(change: Change, shown: int) -> str:
    whole = moved(change)
    if not whole:
        return tr("The same articles are flagged.") if change.complete else tr("No difference so far.")
    return (
        tr("The newest {shown} of {whole}.").format(shown=shown, whole=figure(whole))
        if shown < whole
        else tr("All of them, newest first.")
    )
