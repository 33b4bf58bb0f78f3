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
from monitor.storage.aside import put_in_place, stamped, undo_half
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

    Nothing that tells anybody is on from before the archive is in place, so that none is told whatever happens then.
    Raises UserError: then all is as it was, or the archive is the restored one and the error says so.
    """
    draft = places.archive.with_suffix(".restoring")
    restored(seen.backup.path, draft, progress)
    off = seen.elsewhere and not channels
    try:
        before = _Before(places)
        archive, channels_aside = _swapped(places, draft, before, now, off=off)
    finally:
        draft.unlink(missing_ok=True)
    about = seen.backup.about
    try:
        settings = before.replaced_by(seen.settings, now, off=off)
        files = put_back(places, about.files, now, off=off) if about else PutBack()
    except (OSError, UserError) as error:
        kept = f" (what was there is kept as {archive})" if archive else ""
        raise UserError(
            f"the archive was restored{kept}, but not all of the files beside it: {error}. Mend that and restore once more"
        ) from error
    return Restored(archive, settings, channels_aside, off, files)


def _swapped(
    places: Places, draft: Path, before: _Before, now: datetime, *, off: bool
) -> tuple[Path | None, Path | None]:
    """Put the draft in the archive's place, `off` with nothing that tells anybody. Where the archive and the channels are kept."""
    channels_aside = None
    try:
        if off:
            channels_aside = before.hush(now)
        undo_half(places.archive)  # what was killed here before
        write_log_into_file(places.archive)
        return put_in_place(draft, places.archive, stamped(places.archive, "replaced", now)), channels_aside
    except (OSError, UserError) as error:
        if off:
            before.bring_back(channels_aside)
        detail = error.strerror if isinstance(error, OSError) else error
        raise UserError(f"{places.archive} could not be replaced: {detail or error}") from error


class _Before:
    """The settings and channels of a data folder as they were."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._settings, _ = settings_file.load(places.settings)
        try:
            self._text = places.settings.read_bytes() if places.settings.exists() else None
        except OSError as error:
            raise UserError(
                f"cannot read {places.settings}: {error.strerror or error}; nothing was restored"
            ) from error

    def hush(self, now: datetime) -> Path | None:
        """Switch off what tells. Gives where the file of channels is kept; None where there is none."""
        if self._settings.notifications:
            settings_file.save(self._places.settings, dataclasses.replace(self._settings, notifications=False))
        channels = self._places.channels
        return channels.rename(stamped(channels, "replaced", now)) if channels.exists() else None

    def bring_back(self, channels_aside: Path | None) -> None:
        """As it was before `hush`."""
        if channels_aside is not None:
            channels_aside.rename(self._places.channels)
        if self._text is None:
            self._places.settings.unlink(missing_ok=True)
        else:
            draft = self._places.settings.with_name(f"{self._places.settings.name}.new")
            draft.touch(mode=0o600)
            draft.write_bytes(self._text)
            draft.replace(self._places.settings)

    def replaced_by(self, settings: Settings | None, now: datetime, *, off: bool) -> Path | None:
        """Put a backup's settings in place, or leave those in use; `off` with notifications off. Gives where the old file is kept."""
        chosen = settings or self._settings
        chosen = dataclasses.replace(chosen, notifications=chosen.notifications and not off)
        if chosen == self._settings:
            return None
        aside = None
        if self._text is not None:
            aside = stamped(self._places.settings, "replaced", now)
            aside.write_bytes(self._text)
        settings_file.save(self._places.settings, chosen)
        return aside
