"""Putting a backup in the archive's place: what was there is kept beside it, and nobody is told anything before the user says so."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from pathlib import Path

from monitor import settings as settings_file
from monitor.errors import UserError
from monitor.places import Places
from monitor.safekeeping.backups import machine
from monitor.safekeeping.own_files import PutBack, put_back
from monitor.settings import Settings
from monitor.storage.aside import put_in_place, stamped
from monitor.storage.backup import Contents, look, restored
from monitor.storage.copying import Told
from monitor.storage.opening import write_log_into_file
from monitor.values import dataclass

__all__ = ["Contents", "Preview", "Restored", "preview", "restore"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, and what it would take the place of: `current` is None when there is nothing, or nothing that can be read.

    `why` says in that case why. `settings` are the backup's own; `elsewhere`: it was made on another machine, or does not say where.
    """

    backup: Contents
    current: Contents | None
    why: str
    settings: Settings | None
    elsewhere: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """Where what was there before is kept now; None where there was nothing, or it stayed.

    `channels_off`: notifications have to be switched on again, and channels set up (or their file put back). `files`: the other ones.
    """

    archive: Path | None
    settings: Path | None
    channels: Path | None
    channels_off: bool
    files: PutBack


def preview(places: Places, backup: Path) -> Preview:
    """Look, and change nothing. Raises UserError when the backup cannot be restored."""
    if backup.exists() and places.archive.exists() and backup.samefile(places.archive):
        raise UserError(f"{backup} is the archive that is in use; there is nothing to restore")
    contents = look(backup)
    current, why = None, "there is no archive yet"
    if places.archive.exists():
        try:
            current, why = look(places.archive, thoroughly=False), ""
        except UserError as error:
            why = str(error)
    about = contents.about
    return Preview(contents, current, why, _settings(contents), about is None or about.machine != machine())


def _settings(contents: Contents) -> Settings | None:
    if contents.about is None or not contents.about.settings:
        return None
    try:
        return settings_file.parse(contents.about.settings)
    except UserError:  # a stranger's, or a much newer version's: those that are in use stay
        return None


def restore(
    places: Places, seen: Preview, now: datetime, *, channels: bool = False, progress: Told | None = None
) -> Restored:
    """Put it in place, while holding the lock of the data folder. `channels`: the user says that notifications may go on.

    Raises UserError; then the archive and the settings are as they were.
    """
    draft = places.archive.with_suffix(".restoring")
    restored(seen.backup.path, draft, progress)
    try:
        write_log_into_file(places.archive)
        archive = put_in_place(draft, places.archive, stamped(places.archive, "replaced", now))
    except OSError as error:
        raise UserError(f"{places.archive} could not be replaced: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)
    off = seen.elsewhere and not channels
    settings = _put_settings(places, seen.settings, now, off=off)
    channels_aside = _put_channels_aside(places, now) if off else None
    about = seen.backup.about
    files = put_back(places, about.files, now, off=off) if about else PutBack()
    return Restored(archive, settings, channels_aside, off, files)


def _put_channels_aside(places: Places, now: datetime) -> Path | None:
    """Where the file is kept; None where there is none."""
    if not places.channels.exists():
        return None
    return places.channels.rename(stamped(places.channels, "replaced", now))


def _put_settings(places: Places, settings: Settings | None, now: datetime, *, off: bool) -> Path | None:
    """The backup's settings, or those in use, in place; `off` with notifications switched off. Gives where the old file is kept."""
    before, _ = settings_file.load(places.settings)
    chosen = settings or before
    chosen = dataclasses.replace(chosen, notifications=chosen.notifications and not off)
    if chosen == before:
        return None
    aside = None
    if places.settings.exists():
        aside = stamped(places.settings, "replaced", now)
        aside.write_bytes(places.settings.read_bytes())
    settings_file.save(places.settings, chosen)
    return aside
