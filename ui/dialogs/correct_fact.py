"""Correcting a value that the program read in an article: what it read, in which words, and what it should say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from monitor.deeds import JudgeFact
from ui.dialogs.frame import Frame, form_of_fields
from ui.pages import events_words as words
from ui.pages import wording
from ui.pages.emptiness import label
from ui.words import tr

if TYPE_CHECKING:
    from monitor.commands import Done, Refused
    from monitor.ledger import Said
    from ui.desk import Desk


class CorrectFactDialog(QDialog):
    """Closes once the engine took the new value; what it cannot use is said in the dialog."""

    def __init__(self, desk: Desk, said: Said, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._said = desk, said
        self.frame = Frame(self, tr("Correct a value"), tr("Save the correction"), self.save)
        self.value = QLineEdit(str(said.value))
        self.value.setAccessibleName(tr("What it should say"))
        self.value.setMaxLength(200)
        self.value.selectAll()
        form = form_of_fields()
        form.addRow(tr("Field"), label(words.field_name(said.field)))
        machine = words.value_words(said.field, said.machine, said.unit)
        form.addRow(tr("The program read"), label(machine, wrap=True))
        quote = label(f"“{wording.one_line(said.quote, 400)}”", wrap=True)
        form.addRow(tr("In the words"), quote)
        name = tr("What it should say") + (f" ({said.unit})" if said.unit else "")
        form.addRow(name, self.value)
        self.frame.column.addLayout(form)
        hint = tr(
            "Your word counts in the ledger, in exports and in comparisons; what the program read is kept beside it."
        )
        self.frame.column.addWidget(label(hint, muted=True, wrap=True))
        self.frame.finish()
        self.resize(460, 0)
        self.value.setFocus()

    def save(self) -> None:
        """Ask the engine to take the value."""
        self.frame.tell("")
        self.frame.busy(yes=True)
        command = JudgeFact(self._said.fact_id, "corrected", self.value.text().strip(), self._said.unit)
        self._desk.send(command, self._saved, self._refused, owner=self)

    def _saved(self, _done: Done) -> None:
        self.accept()

    def _refused(self, answer: Refused) -> None:
        self.frame.busy(yes=False)
        self.frame.tell(answer.message)
