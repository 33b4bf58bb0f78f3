"""Backups of one data folder: made on demand or when it is time, kept by age in the folder `backups`, put off while the disk is full."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import monitor
from monitor import settings as settings_file
from monitor.errors import ArchiveError, UserError
from monitor.events import Trouble
from monitor.feeds.access import may_be_secret
from monitor.places import Places
from monitor.ports import Now
from monitor.safekeeping import own_files, rotation
from monitor.settings import Settings
from monitor.storage.aside import set_aside, undo_half
from monitor.storage.backup import SPARE, About, Contents, NoRoomError, make
from monitor.storage.copying import Told

TROUBLE = "backup"
_NAME = "archive-%Y%m%d-%H%M%S.db"
_EMPTIED = (
    "the archive {path} is empty (0 bytes): what it held is lost. `wirewatch restore {backup}` brings the newest backup back; "
    "`wirewatch doctor --repair` begins a new archive"
)
_GONE = (
    "there is no archive {path} any more, but there are backups of it in {folder}. `wirewatch restore {backup}` brings the newest back; "
    "to begin a new archive, move that folder away"
)
_LOG_ALONE = (
    "there is no archive {path}, but its log {log} is there: what was stored last stands in it. Put the archive back in its place; "
    "to begin a new one, move the log away"
)
_ASIDE_ALONE = (
    "there is no archive {path}, but one that was put aside is there: {aside}. A repair or a restore may have been ended in its middle: "
    "name that file {name} again, or have `wirewatch restore` bring a backup back; to begin a new archive, move it away"
)
_AGAIN = timedelta(hours=1)
"""How long after a backup that failed another one is tried."""


def machine() -> str:
    """A fingerprint that tells this machine from others without naming it."""
    return hashlib.sha256(f"wirewatch {platform.node()}".encode()).hexdigest()[:16]


def back_up(
    places: Places,
    place: Path,
    now: datetime,
    *,
    overwrite: bool = False,
    spare: int = 0,
    progress: Told | None = None,
) -> Contents:
    """The archive with the settings and the user's small files into one; no engine is needed, and one may be running. Raises UserError."""
    settings, files = settings_file.to_toml(_settings(places)), own_files.gathered(places)
    about = About(now, monitor.__version__, machine(), settings, files)
    return make(places.archive, place, about, secret=may_be_secret, overwrite=overwrite, spare=spare, progress=progress)


def _settings(places: Places) -> Settings:
    """As they stand; defaults where there are none or they cannot be read, of which others tell."""
    try:
        return settings_file.parse(places.settings.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, UserError):
        return Settings()


def refuse_lost(places: Places) -> None:
    """Raises ArchiveError where the archive is gone, or a file of 0 bytes, beside backups, its log or what was put aside of it: it once
    held something, and nobody is to find a new one in its place.
    """
    log = places.archive.with_name(f"{places.archive.name}-wal")
    try:
        size = places.archive.stat().st_size
    except FileNotFoundError:
        size = None
    if size is None and log.exists() and log.stat().st_size:
        raise ArchiveError(_LOG_ALONE.format(path=places.archive, log=log))
    if size is None and (kept := set_aside(places.archive)):
        raise ArchiveError(_ASIDE_ALONE.format(path=places.archive, aside=kept[-1], name=places.archive.name))
    if not size and (made := automatic(places)):
        newest = list(made.values())[-1]
        text = _GONE if size is None else _EMPTIED
        raise ArchiveError(text.format(path=places.archive, folder=places.backups, backup=newest))


def take_up(places: Places) -> None:
    """What a killed repair or restore left half done is as it was before; while holding the lock of the folder. Raises ArchiveError."""
    try:
        undo_half(places.archive)
    except OSError as error:
        raise ArchiveError(f"{places.archive} cannot be put in order: {error.strerror or error}") from error


def automatic(places: Places) -> dict[datetime, Path]:
    """The backups that Wirewatch made by itself, by when; files of other names are the user's."""
    found: dict[datetime, Path] = {}
    for path in places.backups.glob("archive-*.db"):
        with suppress(ValueError):
            found[datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)] = path
    return dict(sorted(found.items()))


class Backups:
    """The automatic ones. `trouble` hears why they are put off, and (an empty text) that they go on."""

    def __init__(self, places: Places, *, now: Now, trouble: Callable[[Trouble], None]) -> None:
        self._places = places
        self._now = now
        self._trouble = trouble
        self._failed: datetime | None = None

    def due(self) -> bool:
        """Whether it is time for one: a day after the last, and an hour after one that failed."""
        now = self._now()
        if self._failed is not None and timedelta() <= now - self._failed < _AGAIN:
            return False
        return rotation.due(automatic(self._places), now)

    def make_due(self, progress: Told | None = None) -> Contents | None:
        """Make one and drop what is too old. What keeps it from being made is told, and the older ones stay."""
        try:
            return self.make(progress)
        except NoRoomError as error:
            self._put_off(f"Automatic backups wait until there is room: {error}")
        except UserError as error:
            self._put_off(f"The automatic backup failed: {error}")
        return None

    def _put_off(self, why: str) -> None:
        self._failed = self._now()
        self._trouble(Trouble(TROUBLE, why))

    def make(self, progress: Told | None = None) -> Contents:
        """One for the folder of automatic backups, now. Raises UserError; then all are there that were before."""
        folder, now = self._places.backups, self._now().astimezone(UTC).replace(microsecond=0)
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            for draft in folder.glob(".archive-*.part"):  # left by an engine that was killed
                draft.unlink()
        except OSError as error:
            raise UserError(f"the folder {folder} cannot be written: {error.strerror or error}") from error
        made = back_up(self._places, folder / now.strftime(_NAME), now, overwrite=True, spare=SPARE, progress=progress)
        self._drop_old(now)
        self._failed = None
        self._trouble(Trouble(TROUBLE, ""))
        return made

    def _drop_old(self, now: datetime) -> None:
        made = automatic(self._places)
        for at in made.keys() - rotation.kept(made, now):
            made[at].unlink(missing_ok=True)
