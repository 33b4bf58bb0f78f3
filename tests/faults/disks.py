"""Disks and folders as they really are when something is wrong with them: full, or not to be written."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest


def _mounted(*arguments: str) -> bool:
    return (
        shutil.which("mount") is not None
        and not subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode
    )


@dataclass
class SmallDisk:
    """A folder on a disk of its own, of `kilobytes`. Commands run on it as `[*bound, command, ...]`."""

    folder: Path
    bound: list[str] = field(default_factory=list)

    def grow(self) -> None:
        """Now there is room."""
        if not self.bound:
            assert _mounted("-o", "remount,size=64m", str(self.folder))
        self.bound.clear()

    def fill(self, left: int) -> None:
        """Take all room but so many bytes."""
        with (self.folder / "somebody-elses").open("wb") as file:
            file.write(b"\0" * max(0, shutil.disk_usage(self.folder).free - left))


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[SmallDisk]:
    """A tmpfs of that size. Skips where nothing may be mounted; there `limited` stands in for it."""
    folder.mkdir()
    if not _mounted("-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "tmpfs", str(folder)):
        pytest.skip("nothing may be mounted here")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def limited(folder: Path, kilobytes: int) -> SmallDisk:
    """A quota: no file may grow beyond that size. It needs no rights."""
    folder.mkdir()
    return SmallDisk(folder, ["prlimit", f"--fsize={kilobytes * 1024}"])


@contextmanager
def read_only(folder: Path, view: Path) -> Iterator[list[str]]:
    """`view` shows the folder and cannot be written: a read-only mount, or permissions where none may be. Gives what runs commands."""
    view.mkdir()
    if _mounted("--bind", str(folder), str(view)) and _mounted("-o", "remount,bind,ro", str(view)):
        try:
            yield []
        finally:
            subprocess.run(["umount", "--lazy", str(view)], check=True)
        return
    view.rmdir()
    view.symlink_to(folder)
    folder.chmod(0o500)
    rights = "-dac_override,-dac_read_search"
    try:
        yield ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"] if os.geteuid() == 0 else []
    finally:
        folder.chmod(0o700)
