"""An import from beginning to end: read, clean, flag and save in slices; how far it came is stored with each."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from monitor.export.rows import BEGINNING, Format, InputArticle, Place
from monitor.feeds.pool import Pool
from monitor.import_notes import ImportNotes
from monitor.importer.files import File, Rows, kind_of
from monitor.importer.resume import Mark, Marks, Tally
from monitor.importer.slices import Home, save
from monitor.ports import Now
from monitor.rejected import Imported, Rejected
from monitor.storage.store import Store
from monitor.values import dataclass

_SLICE = 1000
"""Articles in one transaction."""

_SLICE_BYTES = 8_000_000
"""Of a file, in one transaction."""

_SECONDS = 60.0
"""Of processor time for reading some rows in a child."""


@dataclass(frozen=True, slots=True)
class Work:
    """What an import needs. `rejects` is the file of rows that were left out, `progress` hears bytes read of bytes in all."""

    store: Store
    now: Now
    rejects: Path
    progress: Callable[[int, int], None]
    cancelled: threading.Event


@dataclass(frozen=True, slots=True)
class _Turn:
    """One file, the home of its rows, and where an earlier run stopped."""

    file: File
    size: int
    home: Home
    marks: Marks
    mark: Mark | None


def import_files(work: Work, paths: Sequence[Path], *, kind: Format | None, feed: str) -> Imported:
    """Bring all articles of the files in. `feed` names the feed they are filed under (else the file's name).

    Rows that carry a `feed_url` go back to that feed. Rows that were rejected, or taken without their date, are written to
    `work.rejects` as JSON Lines with the reason. An import that was cancelled or killed goes on where it stopped when the same files
    are imported again, and counts as one. Raises UserError for a file that cannot be read or is not what its format promises, before
    anything is stored; only when a file breaks off later, what was stored before stays.
    """
    with closing(Pool(1, seconds=_SECONDS)) as pool:
        files = [File(path, kind or kind_of(path), pool) for path in paths]
        sizes = [file.check() for file in files]
        turns = [_turn(work, file, size, feed) for file, size in zip(files, sizes, strict=True)]
        resumed = next((turn.mark.place.line for turn in turns if turn.mark), 0)
        tally, before, total = Tally(), 0, sum(sizes)
        with ImportNotes(work.rejects, keep=max((turn.mark.noted for turn in turns if turn.mark), default=0)) as notes:
            for turn in turns:
                _import(work, turn, notes, tally, partial(_tell, work, before, total))
                before += turn.size
                if work.cancelled.is_set():
                    break
    if not work.cancelled.is_set():
        for turn in turns:
            turn.marks.clear()
    return Imported(
        tally.accepted,
        tally.known,
        tally.edited,
        tally.rejected,
        tally.remarks,
        tally.unjudged,
        tuple(notes.first),
        notes.file,
        cancelled=work.cancelled.is_set(),
        resumed_from=resumed,
    )


def _tell(work: Work, before: int, total: int, done: int) -> None:
    work.progress(before + done, total)


def _turn(work: Work, file: File, size: int, feed: str) -> _Turn:
    name = feed or file.path.stem
    marks = Marks(work.store, file.path, file.kind, name)
    return _Turn(file, size, Home(work.store, file.path.name, name), marks, marks.standing(work.rejects))


def _import(work: Work, turn: _Turn, notes: ImportNotes, total: Tally, progress: Callable[[int], None]) -> None:
    """One file from where it stopped; `total` grows by what became of all its rows."""
    place, tally = (turn.mark.place, turn.mark.tally) if turn.mark else (BEGINNING, Tally())
    with turn.file.rows(place) as rows:
        for some, place in _slices(rows):
            if work.cancelled.is_set():
                break
            with work.store.together():
                save(turn.home, some, notes, work.now(), tally)
                turn.marks.set(place, tally, work.rejects, notes.size())
            progress(rows.bytes_read(turn.size))
    total.add(tally)


def _slices(rows: Rows) -> Iterator[tuple[list[InputArticle | Rejected], Place]]:
    """Rows for one transaction each, and the place behind them."""
    some: list[InputArticle | Rejected] = []
    begun = rows.place.offset
    for row in rows:
        some.append(row)
        if len(some) == _SLICE or rows.place.offset - begun > _SLICE_BYTES:
            yield some, rows.place
            some, begun = [], rows.place.offset
    if some:
        yield some, rows.place
