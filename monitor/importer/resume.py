"""How far an import came, kept in the archive with what it stored, so that one that was stopped goes on there and doubles nothing."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

from monitor.export.rows import Format, Place
from monitor.importer.files import opened
from monitor.storage.store import Store
from monitor.values import dataclass

_HEAD = 64 * 1024
"""Bytes of a file by which its mark is found; whether all that was read is still the same is looked at after that."""

_PORTION = 1 << 20


@dataclass(slots=True)
class Tally:
    """What became of the rows so far."""

    accepted: int = 0
    known: int = 0
    edited: int = 0
    rejected: int = 0
    remarks: int = 0
    unjudged: int = 0

    def add(self, other: Tally) -> None:
        """Count what `other` counted, too."""
        for one in dataclasses.fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))


@dataclass(frozen=True, slots=True)
class Mark:
    """A file is read up to `place`. `sha256` is that of what was read, `notes` the file of rejects, `noted` how many bytes of it count."""

    place: Place
    sha256: str
    tally: Tally
    notes: str
    noted: int


class Fingerprint:
    """SHA-256 of a file's beginning, carried on as it is read; of Parquet, whose rows are no bytes, of the whole file."""

    def __init__(self, path: Path, kind: Format) -> None:
        self._path = path
        self._whole = kind == "parquet"
        self._digest = hashlib.sha256()
        self._read = 0

    def up_to(self, offset: int) -> str:
        """Of the first so many bytes; offsets only grow. Raises UserError."""
        end = self._path.stat().st_size if self._whole else offset
        with opened(self._path, "what was stored before it stays") as source:
            source.seek(self._read)
            while self._read < end and (some := source.read(min(_PORTION, end - self._read))):
                self._digest.update(some)
                self._read += len(some)
        return self._digest.hexdigest()


class Marks:
    """The mark of one file that is imported under the name `feed`, in the archive."""

    def __init__(self, store: Store, path: Path, kind: Format, feed: str) -> None:
        self._store = store
        with opened(path, "nothing was imported") as source:
            head = hashlib.sha256(source.read(_HEAD)).hexdigest()
        self._key = f"import:{hashlib.sha256(f'{kind} {head} {feed}'.encode('utf-8', 'replace')).hexdigest()}"
        self._fingerprint = Fingerprint(path, kind)

    def standing(self, notes: Path) -> Mark | None:
        """Where an earlier run of this very file stopped that noted its rejects in the same place; None when there is none."""
        text = self._store.meta(self._key)
        mark = _mark_of(text) if text is not None else None
        if mark is None or mark.notes != str(notes):
            return None
        return mark if self._fingerprint.up_to(mark.place.offset) == mark.sha256 else None

    def set(self, place: Place, tally: Tally, notes: Path, noted: int) -> None:
        """So far it is stored. Call it in the transaction that stores."""
        mark = Mark(place, self._fingerprint.up_to(place.offset), tally, str(notes), noted)
        self._store.set_meta(self._key, json.dumps(dataclasses.asdict(mark)))

    def clear(self) -> None:
        """The import is through."""
        self._store.set_meta(self._key, None)


def _mark_of(text: str) -> Mark | None:
    """None when somebody wrote something else there."""
    try:
        value: dict[str, Any] = json.loads(text)
        place, tally = Place(**value["place"]), Tally(**value["tally"])
        numbers = (place.offset, place.line, int(value["noted"]), *dataclasses.astuple(tally))
        mark = Mark(place, str(value["sha256"]), tally, str(value["notes"]), int(value["noted"]))
    except (ValueError, TypeError, KeyError):
        return None
    return mark if all(isinstance(number, int) and number >= 0 for number in numbers) else None
