"""One topic being edited: checked while it is typed, with what saving would change, saved as a new version that can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.commands import Command, Done, FlagAnew, Refused, RestoreTopic
from monitor.errors import QueryError, UserError
from monitor.reading.clauses import place
from monitor.reading.query_check import look_over
from ui.heard import heard
from ui.page_actions import PageAction, action_button
from ui.pages import topics_draft, wording
from ui.pages.emptiness import label
from ui.pages.topics_advice import advice_words
from ui.pages.topics_change import ChangeLine
from ui.pages.topics_draft import Draft
from ui.pages.topics_fields import TopicFields
from ui.pages.topics_flagging import FlaggingBar
from ui.pages.topics_guard import MarksGuard
from ui.pages.topics_query import QueryEditor
from ui.pages.topics_tabs import TopicTabs
from ui.pages.topics_trust import TrustLine
from ui.pages.topics_verdict import Verdict
from ui.pages.wrapping import WrappingRow
from ui.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.advice import Finding
    from monitor.reading import Reading
    from ui.desk import Desk

_NO_QUERY = later("Type a query to see what it would find.")
_LOW = 440


class TopicEditor(QWidget):
    """`edited(draft)` while the user types; `saved(name)` after the engine took it."""

    edited = Signal(object)
    saved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved = Draft().saved
        self._unreadable = False  # the query, when it was last checked
        self.fields = TopicFields(desk)
        self.query = QueryEditor(desk)
        self.verdict = Verdict()
        self.change = ChangeLine(desk)
        self.flagging = FlaggingBar(desk)
        self._saving = PageAction(self, "save-topic", self.save)
        self._discarding = PageAction(self, "topics-discard", self._discard)
        self.save_button = action_button(self._saving, primary=True)
        self.discard_button = action_button(self._discarding)
        self.version = label("", muted=True)
        self.trust = TrustLine(desk)
        self._guard = MarksGuard(desk, self)
        self.tabs = TopicTabs(desk)
        self._timer = QTimer(self, singleShot=True, interval=200)
        self._timer.timeout.connect(self.check)
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        row = WrappingRow(below=470)
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addWidget(self.version)
        row.addWidget(self.trust)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.fields)
        column.addWidget(self.query, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.change)
        column.addLayout(row)
        column.addWidget(self.flagging)
        column.addWidget(self.tabs, 1)

    def _watch(self) -> None:
        self.fields.edited.connect(self._changed)
        self.fields.grading.edited.connect(self._timer.start)
        self.query.textChanged.connect(self._query_typed)
        self.verdict.fix_asked.connect(self._apply_fix)
        self.change.asked.connect(self.tabs.show_changes)
        self.change.told.connect(self.tabs.changes.show_change)
        self.tabs.clauses.asked.connect(self.query.choose)
        self.tabs.clauses.advised.connect(self._advise)
        self.trust.asked.connect(self.tabs.show_marks)
        self.tabs.marks.changed.connect(self.trust.read)
        self.tabs.versions.restored.connect(self._restore)
        self.tabs.versions.again.connect(self._flag_anew)

    def give_way(self, room: QSize) -> None:
        """In a low window all of it is scrolled."""
        self.tabs.be_low(on=room.height() < _LOW)

    # the draft

    def draft(self) -> Draft:
        """What the editor holds now."""
        return self.fields.draft(self.query.toPlainText(), self._saved)

    def show_draft(self, draft: Draft) -> None:
        """Edit this draft instead; it is checked at once."""
        if draft.saved is None or self._saved is None or draft.saved.name != self._saved.name:
            self.verdict.clear()
        self._saved = draft.saved
        self._unreadable = False
        self.fields.show_draft(draft)
        with QSignalBlocker(self.query):
            self.query.setPlainText(draft.query)
        self._show_version()
        self._buttons()
        self.check()
        self.read_history()

    def _show_version(self) -> None:
        self.version.setText(
            tr("Version {version}").format(version=self._saved.version) if self._saved else tr("Not saved yet")
        )

    def _query_typed(self) -> None:
        self.verdict.forget_news()
        self._timer.start()
        self._changed()

    def _changed(self) -> None:
        self._buttons()
        self.edited.emit(self.draft())

    def _buttons(self) -> None:
        changed = self.draft().changed
        self._saving.setEnabled(changed and not self._unreadable)
        self._discarding.setEnabled(changed)

    def _discard(self) -> None:
        self.show_draft(topics_draft.of(self._saved) if self._saved else Draft())
        self.edited.emit(self.draft())

    # checking

    def check(self) -> None:
        """Check the query; what is wrong is said and underlined, what is right is tried out."""
        self._timer.stop()
        text = self.query.toPlainText()
        if not text.strip():
            self._judge(unreadable=False)
            self.verdict.clear()
            self.query.clear_marks()
            self._forget(tr(_NO_QUERY))
            return

        saved = self._saved

        def look(reading: Reading) -> tuple[Sequence[Finding], bool]:
            looked = look_over(reading, text, counting=False)
            return looked.advice.findings, saved is not None and _means(reading, saved.query, looked.canonical)

        self._desk.tasks.read(look, lambda found: self._right(text, *found), self, failed=self._wrong, key="check")

    def _judge(self, *, unreadable: bool) -> None:
        """A query that cannot be understood cannot be saved."""
        self._unreadable = unreadable
        self._buttons()

    def _right(self, text: str, findings: Sequence[Finding], means_as_saved: bool) -> None:
        self._judge(unreadable=False)
        self._advise(findings)
        draft = self.draft()
        wanted = draft.as_topic()
        self.tabs.look(text, wanted, self._saved.name if self._saved else None)
        if self._saved is not None and not draft.asks_anew:
            self.change.forget()
        elif self._saved is not None and means_as_saved and draft.grading == self._saved.grading:
            self.change.spelled_anew(self._saved.version)
        else:
            self.change.try_out(wanted, self._saved.version + 1 if self._saved else 1)

    def show_clause(self, clause: str) -> None:
        """Choose this clause, given in its one spelling, in the query."""
        where = place(self.query.toPlainText(), clause, self._desk.topics)
        if where is None:
            self.verdict.tell(tr("That clause does not stand in the query as it is now."))
            return
        self.query.choose(*where)
        self.query.setFocus()

    def _advise(self, findings: Sequence[Finding]) -> None:
        self.query.advise([(one.start, one.end) for one in findings])
        self.verdict.advise(advice_words(findings))

    def _wrong(self, error: UserError) -> None:
        self._judge(unreadable=isinstance(error, QueryError))
        if isinstance(error, QueryError):
            self.query.underline(error.start, error.end)
            self.verdict.wrong(error.message, error.fix or "")
        else:
            self.verdict.wrong(heard(str(error)))
        self._forget(tr("Once the query can be understood, what it finds stands here."))

    def _forget(self, words: str) -> None:
        self.change.forget()
        self.tabs.forget(words)

    def _apply_fix(self, fix: str) -> None:
        self.query.put(fix)
        self.check()

    # saving

    def save(self) -> None:
        """Send the topic to the engine, which flags the archive with it in the background."""
        draft = self.draft()
        if not draft.changed:
            return
        why = topics_draft.wrong(draft, {topic.name for topic in self._desk.topics})
        if why:
            self.verdict.refused(why)
            return
        self._guard.ask(draft, lambda: self._save(draft), self.verdict.refused)

    def _save(self, draft: Draft) -> None:
        self._saving.setEnabled(False)
        self.change.forget()
        self.verdict.tell(tr("Saving, and flagging the archive with it …"))
        before = self._saved
        self._desk.send(draft.command(), lambda done: self._done(draft, before, done), self._refused, owner=self)

    def _done(self, draft: Draft, before: object, done: Done) -> None:
        version = done.counts.get("version", 1)
        if self.fields.name.text() == draft.name:
            self._saved = topics_draft.topic(draft, version)
            self._show_version()
            self.fields.settle()
            self._buttons()
        said = self._told(done)
        if before is not None and (undo := topics_draft.way_back(draft, version)) is not None:
            self._desk.say(f"{wording.one_line(draft.title or draft.name, 60)}: {said}", lambda: self._send(undo))
        self.saved.emit(draft.name)
        self.read_history()

    def _told(self, done: Done) -> str:
        """Say in place what came of it."""
        version, flagged = done.counts.get("version", 1), done.counts.get("flagged")
        words = tr("Saved as version {version}.")
        if done.counts.get("kept"):
            words = tr("Saved. The topic looks for the same as before and stays version {version}.")
        elif done.counts.get("stopped"):
            words = tr("Saved as version {version}; flagging was stopped, so older articles keep the flags they had.")
        elif flagged is not None:
            words = tr("Saved as version {version}; {articles} flagged.")
        said = words.format(version=version, articles=wording.how_many(flagged or 0, "article"))
        self.verdict.tell(said)
        return said

    def _refused(self, refused: Refused) -> None:
        if refused.start is not None and refused.end is not None:
            self.query.underline(refused.start, refused.end)
        self.verdict.refused(refused.message, refused.fix or "")
        self._buttons()

    # versions

    def read_history(self) -> None:
        """Read the versions of the topic again, and what was marked."""
        self.trust.show_topic(self._saved.name if self._saved else "")
        if self._saved is None:
            self.tabs.versions.show_history(None)
            return
        name = self._saved.name
        self._desk.tasks.read(
            lambda reading: reading.history(name),
            self.tabs.versions.show_history,
            self,
            failed=lambda _gone: self.tabs.versions.show_history(None),
            key="history",
        )

    def _restore(self, version: int) -> None:
        if self._saved is not None:
            self._send(RestoreTopic(self._saved.name, version))

    def _flag_anew(self) -> None:
        if self._saved is not None:
            self._send(FlagAnew(self._saved.name))

    def _send(self, command: Command) -> None:
        """Ask for a change of the saved topic; what is being edited gives way to it."""

        def done(answer: Done) -> None:
            self._told(answer)
            if self._saved is not None:
                self.saved.emit(self._saved.name)
            self.read_history()

        self.verdict.tell(tr("Flagging the archive …"))
        self._desk.send(command, done, lambda refused: self.verdict.refused(refused.message), owner=self)


def _means(reading: Reading, query: str, spelled: str) -> bool:
    """Whether the query's one spelling is this."""
    try:
        return reading.check_query(query) == spelled
    except QueryError:  # it names what is not there any more
        return False
