"""Before the application ends, what was typed and not saved is asked about once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.pages.wording import how_many
from ui.words import tr


class Keeps(Protocol):
    """A page that may hold changes. `unsaved` names each; `save_unsaved` calls `then` once all are saved, and else says why not."""

    def unsaved(self) -> list[str]: ...

    def save_unsaved(self, then: Callable[[], None]) -> None: ...


class Leaving(QObject):
    """Asks over `window`: save, discard or stay. `box` is the question while it is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None

    def ask(self, pages: Sequence[Keeps], end: Callable[[], None]) -> None:
        """Call `end` when nothing unsaved is left, or the user lets it go."""
        names = [name for page in pages for name in page.unsaved()]
        if not names:
            end()
            return
        if self.box is not None:
            self.box.raise_()
            return
        box = self.box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Quit Wirewatch"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = tr("{changes} is not saved yet.") if len(names) == 1 else tr("{changes} are not saved yet.")
        box.setText(words.format(changes=how_many(len(names), "change")))
        box.setInformativeText("\n".join(names[:8]) + ("\n…" if len(names) > 8 else ""))
        save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)

        def answered() -> None:
            chosen, self.box = box.clickedButton(), None
            box.deleteLater()
            if chosen is save:
                _save(list(pages), end)
            elif chosen is discard:
                end()

        box.finished.connect(answered)
        box.open()


def _save(pages: list[Keeps], end: Callable[[], None]) -> None:
    if not pages:
        end()
        return
    pages[0].save_unsaved(lambda: _save(pages[1:], end))
