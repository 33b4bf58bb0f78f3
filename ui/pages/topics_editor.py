"""One topic being edited: checked while it is typed, with what it would find below, saved as a new version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from monitor.commands import Done, Refused
from monitor.errors import QueryError, UserError
from ui.marks import tip
from ui.pages import topics_draft, wording
from ui.pages.emptiness import button, label
from ui.pages.topics_colours import ColourChoice
from ui.pages.topics_draft import Draft
from ui.pages.topics_help import LanguageHelp
from ui.pages.topics_preview import Preview
from ui.pages.topics_query import QueryEditor

if TYPE_CHECKING:
    from ui.desk import Desk


class Tabs(QTabWidget):
    """Tabs that give way: their wrapped words do not ask for height, which is the query's."""

    def hasHeightForWidth(self) -> bool:
        return False


class TopicEditor(QWidget):
    """`edited(draft)` while the user types; `saved(name)` after the engine took it."""

    edited = Signal(object)
    saved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved = Draft().saved
        self._grading = Draft().grading
        self._fix = ""
        self._bad = True
        self._unreadable = False  # the query, when it was last checked
        self._named_by_hand = False
        self.topic_title, self.name = QLineEdit(), QLineEdit()
        self.colour = ColourChoice(desk)
        self.alert = QCheckBox("Notify me when a new article is flagged")
        self.query = QueryEditor(desk)
        self.verdict = label(" ", wrap=True)
        self.apply_fix = button("Apply fix", self._apply_fix)
        self.save_button = button("Save", self.save, primary=True, tip="Save and flag the archive anew (Ctrl+Return)")
        self.discard_button = button("Discard changes", self._discard)
        self.version = label("", muted=True)
        self.preview = Preview(desk)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(120)
        self.tabs.addTab(self.preview, "What it finds")
        self.tabs.addTab(LanguageHelp(desk), "How to write a query")
        self._timer = QTimer(self, singleShot=True, interval=200)
        self._timer.timeout.connect(self.check)
        self._lay_out()
        self._watch()

    def _lay_out(self) -> None:
        self.topic_title.setPlaceholderText("as in Missile launches")
        self.topic_title.setAccessibleName("Title")
        self.name.setAccessibleName("Short name")
        self.name.setToolTip("For programs and for @name in other topics; it cannot change later")
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow("Title", self.topic_title)
        form.addRow("Short name", self.name)
        form.addRow("Colour", self.colour)
        form.addRow("Alerts", self.alert)
        below = QHBoxLayout()
        below.addWidget(self.verdict, 1)
        below.addWidget(self.apply_fix, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.discard_button)
        row.addWidget(self.version)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.query, 1)
        column.addLayout(below)
        column.addLayout(row)
        column.addWidget(self.tabs, 1)
        self.apply_fix.hide()

    def _watch(self) -> None:
        self.topic_title.textEdited.connect(self._title_typed)
        self.name.textEdited.connect(self._name_typed)
        self.colour.chosen.connect(lambda _colour: self._changed())
        self.alert.toggled.connect(lambda _on: self._changed())
        self.query.textChanged.connect(self._query_typed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # the draft

    def draft(self) -> Draft:
        """What the editor holds now."""
        return Draft(
            title=self.topic_title.text(),
            name=self.name.text(),
            query=self.query.toPlainText(),
            colour=self.colour.colour,
            alert=self.alert.isChecked(),
            grading=self._grading,
            saved=self._saved,
        )

    def show_draft(self, draft: Draft) -> None:
        """Edit this draft instead; it is checked at once."""
        self._saved = draft.saved
        self._grading = draft.grading
        self._unreadable = False
        self._named_by_hand = bool(draft.name) and draft.saved is None
        blockers = [QSignalBlocker(each) for each in (self.topic_title, self.name, self.alert, self.query)]
        self.topic_title.setText(draft.title)
        self.name.setText(draft.name)
        self.name.setReadOnly(draft.saved is not None)
        self.name.setEnabled(draft.saved is None)
        self.colour.show_colour(draft.colour)
        self.alert.setChecked(draft.alert)
        self.query.setPlainText(draft.query)
        del blockers
        number = draft.saved.version if draft.saved else 0
        self.version.setText(f"Version {number}" if number else "Not saved yet")
        self._buttons()
        self._say("", "")
        self.check()

    def _title_typed(self, title: str) -> None:
        if self._saved is None and not self._named_by_hand:
            taken = {topic.name for topic in self._desk.topics}
            self.name.setText(topics_draft.short_name(title, taken) if title.strip() else "")
        self._changed()

    def _name_typed(self, name: str) -> None:
        self._named_by_hand = bool(name)
        self._changed()

    def _query_typed(self) -> None:
        if not self._bad:
            self._say("", "")
        self._timer.start()
        self._changed()

    def _changed(self) -> None:
        self._buttons()
        self.edited.emit(self.draft())

    def _buttons(self) -> None:
        changed = self.draft().changed
        self.save_button.setEnabled(changed and not self._unreadable)
        self.discard_button.setEnabled(changed)

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
            self._say("", "")
            self.query.clear_marks()
            self.preview.forget("Type a query to see what it would find.")
            return
        self._desk.tasks.read(
            lambda reading: reading.check_query(text),
            lambda _canonical: self._right(text),
            self,
            failed=self._wrong,
            key="check",
        )

    def _judge(self, *, unreadable: bool) -> None:
        """A query that cannot be understood cannot be saved."""
        self._unreadable = unreadable
        self._buttons()

    def _right(self, text: str) -> None:
        self._judge(unreadable=False)
        self.query.clear_marks()
        if self._bad:
            self._say("", "")
        self.preview.look(text, self._saved.name if self._saved else None)

    def _wrong(self, error: UserError) -> None:
        self._judge(unreadable=isinstance(error, QueryError))
        if isinstance(error, QueryError):
            self.query.underline(error.start, error.end)
            self._say(error.message, error.fix or "")
        else:
            self._say(str(error), "")
        self.preview.forget("Once the query can be understood, what it finds stands here.")

    def _say(self, text: str, fix: str, *, bad: bool = True) -> None:
        self.verdict.setText(text or " ")
        self._bad = bad
        if self.verdict.property("warning") != bad:
            self.verdict.setProperty("warning", bad)
            self.verdict.style().unpolish(self.verdict)
            self.verdict.style().polish(self.verdict)
        self._fix = fix
        self.apply_fix.setVisible(bool(fix))
        self.apply_fix.setToolTip(tip(wording.one_line(fix, 400)))

    def _apply_fix(self) -> None:
        self.query.put(self._fix)
        self.check()

    # saving

    def save(self) -> None:
        """Send the topic to the engine, which flags the archive with it."""
        draft = self.draft()
        if not draft.changed:
            return
        why = topics_draft.wrong(draft, {topic.name for topic in self._desk.topics})
        if why:
            self._say(why, "")
            return
        self.save_button.setEnabled(False)
        self._say("Saving, and flagging the archive with it …", "", bad=False)
        self._desk.send(draft.command(), lambda done: self._done(draft, done), self._refused, owner=self)

    def _done(self, draft: Draft, done: Done) -> None:
        version, flagged = done.counts.get("version", 1), done.counts.get("flagged")
        said = f"Saved as version {version}."
        if flagged is not None:
            said = f"Saved as version {version}; {wording.how_many(flagged, 'article')} flagged."
        self._say(said, "", bad=False)
        command = draft.command()
        if self.name.text() == draft.name:
            self._saved = topics_draft.topic(command, version)
            self.version.setText(f"Version {version}")
            self.name.setEnabled(False)
            self._buttons()
        self.saved.emit(draft.name)

    def _refused(self, refused: Refused) -> None:
        if refused.start is not None and refused.end is not None:
            self.query.underline(refused.start, refused.end)
        self._say(refused.message, refused.fix or "")
        self._buttons()
