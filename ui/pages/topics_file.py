"""Topics from a file and into one: a menu that imports those of a TOML file and exports all there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from monitor.commands import Done, Refused
from monitor.errors import QueryError, UserError
from monitor.reading import topic_files
from ui.heard import heard
from ui.page_actions import PageAction
from ui.pages import wording
from ui.small_file import content_of
from ui.words import figure, later, tr

if TYPE_CHECKING:
    from monitor.reading import Reading
    from monitor.reading.topic_files import Found
    from ui.desk import Desk

_MOST_TOLD = 5
_KINDS = later("Topics (*.toml);;All files (*)")


class TopicFiles(QPushButton):
    """`told(words)` says what came of it; `saved` when topics came out of a file."""

    told = Signal(str)
    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("File"), parent)
        self._desk = desk
        self.setToolTip(tr("Topics from a file, or all topics into one"))
        menu = QMenu(self)
        menu.addAction(PageAction(self, "topics-import", self._ask_import))
        menu.addAction(PageAction(self, "topics-export", self._ask_export))
        self.setMenu(menu)

    def _ask_import(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, tr("Import topics"), "", tr(_KINDS))
        if path:
            self.bring(Path(path))

    def _ask_export(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Export all topics"), "wirewatch-topics.toml", tr(_KINDS))
        if path:
            self.write(Path(path))

    def bring(self, path: Path) -> None:
        """Save the topics of a file, all or none; the versions of those that are there already are kept."""
        self.told.emit(tr("Reading {name} …").format(name=path.name))
        self._desk.tasks.read(
            lambda _reading: read_file(path),
            lambda found: self._save(path, found),
            self,
            failed=lambda error: self.told.emit(tr("Nothing was saved.") + f" {heard(str(error))}"),
        )

    def _save(self, path: Path, found: Found) -> None:
        def done(answer: Done) -> None:
            self.told.emit(_brought(answer))
            self.saved.emit()

        self.told.emit(tr("Saving the topics, and flagging the archive with them …"))
        self._desk.send(
            topic_files.together(found), done, lambda no: self.told.emit(_why(found, no, path.name)), owner=self
        )

    def write(self, path: Path) -> None:
        """Write all topics to a file that appears whole or not at all."""

        def work(reading: Reading) -> str:
            topics = reading.topics()
            reading.write_text(path, topic_files.as_file(topics))
            return tr("{topics} written to {path}").format(topics=wording.how_many(len(topics), "topic"), path=path)

        self._desk.tasks.read(work, self.told.emit, self, failed=lambda error: self.told.emit(heard(str(error))))


def read_file(path: Path) -> Found:
    """The topics of a file. Raises UserError that begins with its name."""
    content = content_of(path, tr("a file of topics"))
    try:
        return topic_files.to_save(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        words = tr("{name}, line {line}: this is not UTF-8 text; save the file as UTF-8.")
        raise UserError(words.format(name=path.name, line=line)) from error
    except UserError as error:
        raise UserError(f"{path.name}, {heard(str(error))}.") from error


def _brought(done: Done) -> str:
    told = " ".join(wording.one_line(line, 120) for line in done.lines[:_MOST_TOLD])
    more = len(done.lines) - _MOST_TOLD
    return tr("{told} And {number} more.").format(told=told, number=figure(more)) if more > 0 else told


def _why(found: Found, refused: Refused, name: str) -> str:
    if not refused.query:
        return refused.message
    error = QueryError(refused.message, refused.start or 0, refused.end or 0, refused.fix, refused.query)
    return topic_files.placed(found, error, name).message
