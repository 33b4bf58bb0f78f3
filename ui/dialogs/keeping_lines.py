"""The preferences about what is kept how long: items as fetched, old articles set aside, and old articles deleted when one says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QWidget

from monitor.commands import DeleteOld, Done, Refused
from monitor.errors import UserError
from ui.heard import heard
from ui.pages.emptiness import button, label
from ui.pages.wording import how_many, short_date
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.old import Old
    from ui.desk import Desk

_SIZES = (
    (0, later("Nothing")),
    (100, later("Up to 100 MB")),
    (1000, later("Up to 1 GB")),
    (10_000, later("Up to 10 GB")),
)
_SPANS = (
    (0, later("As long as the article")),
    (365, later("1 year")),
    (3 * 365, later("3 years")),
    (10 * 365, later("10 years")),
)
_AGES = (
    (0, later("Never")),
    (90, later("After 90 days")),
    (365, later("After 1 year")),
    (2 * 365, later("After 2 years")),
    (5 * 365, later("After 5 years")),
)
_OLD = ((365, later("1 year")), (2 * 365, later("2 years")), (5 * 365, later("5 years")), (10 * 365, later("10 years")))

Choices = tuple[tuple[int, str], ...]


def choice(offers: Choices, unit: str) -> QComboBox:
    """A box of these; a value of the settings that is none of them is offered too, by its number and unit."""
    box = QComboBox()
    for value, words in offers:
        box.addItem(tr(words), value)
    box.setProperty("unit", unit)
    return box


def choose(box: QComboBox, value: int) -> None:
    """Show a value that stands in the settings."""
    if box.findData(value) < 0:
        box.addItem(f"{figure(value)} {box.property('unit')}", value)
    box.setCurrentIndex(box.findData(value))


def sizes() -> QComboBox:
    """How much is kept as fetched, in megabytes."""
    return choice(_SIZES, "MB")


def spans() -> QComboBox:
    """How long that is kept, in days."""
    return choice(_SPANS, "days")


def ages() -> QComboBox:
    """When articles are set aside, in days."""
    return choice(_AGES, "days")


def question(old: Old, day: str) -> str:
    """What is asked before anything is deleted."""
    words = tr(
        "Delete {articles} from before {day} for good?\n\nKept in any case: {kept} articles ({starred} starred, {noted} with a note, "
        "{tagged} tagged, {flagged} flagged).\nA backup is made first. The counts of days long past will be lower from then on."
    )
    return words.format(
        articles=how_many(old.plain, "article"),
        day=day,
        kept=figure(old.kept),
        starred=figure(old.starred),
        noted=figure(old.noted),
        tagged=figure(old.tagged),
        flagged=figure(old.flagged),
    )


class OldLine(QWidget):
    """Says how many articles are older than one chooses, and deletes those nobody marked, after asking. `sure` asks; tests answer it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, sure: Callable[[str], bool] | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sure = sure or self._ask
        self.age = choice(_OLD, "days")
        self.age.setAccessibleName(tr("Older than"))
        self.delete = button(tr("Delete…"), self._look)
        self.words = label(muted=True, small=True, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.age)
        row.addWidget(self.delete)
        row.addWidget(self.words, 1)

    def _look(self) -> None:
        before = self._desk.now() - timedelta(days=int(self.age.currentData()))
        self.delete.setEnabled(False)
        self.words.setText(tr("Counting…"))

        def counted(old: Old) -> None:
            self.delete.setEnabled(True)
            if not old.plain:
                self.words.setText(
                    tr("Nothing to delete: {number} articles are that old, all of them marked or flagged.").format(
                        number=figure(old.articles)
                    )
                )
            elif self._sure(question(old, short_date(before, self._desk.now(), self._desk.zone))):
                self.delete.setEnabled(False)
                self.words.setText(tr("Deleting, after a backup…"))
                self._desk.send(DeleteOld(before, old.plain), self._deleted, self._refused, owner=self)
            else:
                self.words.setText(tr("Nothing was deleted."))

        self._desk.tasks.read(lambda reading: reading.old(before), counted, self, failed=self._failed, key="old")

    def _ask(self, text: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Delete old articles"), text, parent=self)
        yes = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is yes

    def _deleted(self, done: Done) -> None:
        self.delete.setEnabled(True)
        self.words.setText(tr("{articles} deleted.").format(articles=how_many(done.counts["articles"], "article")))
        self.words.setToolTip(tr("Backup: {file}").format(file=done.text) if done.text else "")

    def _refused(self, refused: Refused) -> None:
        self.delete.setEnabled(True)
        self.words.setText(refused.message)

    def _failed(self, error: UserError) -> None:
        self.delete.setEnabled(True)
        self.words.setText(heard(str(error)))
