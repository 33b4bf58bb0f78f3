"""The two ways back to an archive that can be read: a backup is restored, or the file is repaired. Done between two windows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.places import Places
from monitor.ports import Now
from monitor.storage.copying import Told
from ui.dialogs.restore_words import restored_words
from ui.heard import heard
from ui.words import tr

if TYPE_CHECKING:
    from monitor.safekeeping.restoring import Preview


@dataclass(frozen=True, slots=True)
class Restore:
    """A backup that the user looked into takes the archive's place. `channels`: notifications and channels may stay on."""

    seen: Preview
    channels: bool

    @property
    def doing(self) -> str:
        return tr("Restoring the backup…")

    @property
    def failed(self) -> str:
        return tr("Nothing was restored: {why}")

    def do(self, places: Places, now: Now, progress: Told) -> str:
        from monitor.safekeeping.restoring import restore  # with all that reads archives of any version

        done = restore(places, self.seen, now(), channels=self.channels, progress=progress)
        return restored_words(self.seen, done)


@dataclass(frozen=True, slots=True)
class Repair:
    """What can be made anew is; of a damaged file, which is put aside, what can be read goes into a new one."""

    @property
    def doing(self) -> str:
        return tr("Looking through the archive and repairing it…")

    @property
    def failed(self) -> str:
        return tr("Nothing was repaired: {why}")

    def do(self, places: Places, now: Now, progress: Told) -> str:
        from monitor.safekeeping.repair import repair  # the same

        deeds = [heard(deed.text) for deed in repair(places, now(), progress)]
        if not deeds:
            return tr("The archive was looked through: nothing had to be repaired.")
        return "\n".join(f"{deed[:1].upper()}{deed[1:].removesuffix('.')}." for deed in deeds)
