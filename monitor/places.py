"""Where Wirewatch keeps its files: one data folder, chosen by the user or the platform."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from monitor.errors import UserError
from monitor.values import dataclass


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one data folder."""

    data: Path

    @property
    def archive(self) -> Path:
        return self.data / "archive.db"

    @property
    def settings(self) -> Path:
        return self.data / "settings.toml"

    @property
    def channels(self) -> Path:
        """What alerts go out through besides the desktop."""
        return self.data / "channels.toml"

    @property
    def exports(self) -> Path:
        """The exports that are made again and again."""
        return self.data / "exports.toml"

    @property
    def views(self) -> Path:
        """The charts that are kept by name."""
        return self.data / "views.toml"

    @property
    def gazetteer(self) -> Path:
        """The folder of the user's own names of places, leaders and weapons."""
        return self.data / "gazetteer"

    @property
    def backups(self) -> Path:
        """The folder of automatic backups."""
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        return self.data / "engine.lock"

    @property
    def address(self) -> Path:
        """Says where the running engine listens; written by the engine, readable by its owner only."""
        return self.data / "engine.json"

    @property
    def log(self) -> Path:
        return self.data / "wirewatch.log"


def at_home(folder: str) -> Path:
    """The folder, where `~` means somebody's home. Raises UserError when it names nothing."""
    if not folder:
        raise UserError("the name of the data folder is empty; give one with --data DIR")
    try:
        return Path(folder).expanduser()
    except RuntimeError as error:
        raise UserError(
            f"cannot use the data folder {folder}: there is no such home folder; write ./~… for a name"
        ) from error


def find(data: str | None = None) -> Places:
    """The places for `--data`, else WIREWATCH_DATA, else the platform's data folder. Creates the folder (owner only).

    Raises UserError when the folder cannot be made.
    """
    chosen = os.environ.get("WIREWATCH_DATA") or None if data is None else data
    folder = Path(platformdirs.user_data_dir("wirewatch", appauthor=False)) if chosen is None else at_home(chosen)
    folder = folder.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.stat(os.path.join(folder, "."))  # noqa: PTH116, PTH118 - says whether files in it can be reached; Path drops the dot
    except OSError as error:
        why = "it is a file and not a folder" if isinstance(error, FileExistsError) else error.strerror
        message = f"cannot use the data folder {folder}: {why}. Choose another with --data DIR."
        raise UserError(message) from error
    return Places(folder)
