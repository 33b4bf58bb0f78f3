"""What `doctor` looks at: the archive's file, its index, and the parts around us."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass

from monitor import settings
from monitor.alerts.channels import notifications_state
from monitor.errors import EngineBusyError, UserError, why_not_read
from monitor.places import Places
from monitor.ports import headless_now
from monitor.reading import Reading, condition
from monitor.vault import keyring_state

_LOW_DISK = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `detail` is a sentence."""

    name: str
    ok: bool
    detail: str


def checks(places: Places, opened: Callable[[], AbstractContextManager[Reading]]) -> Iterator[Check]:
    """All checks, each as soon as it is done. Nothing is changed, but `opened` may make a first archive."""
    yield _settings(places)  # before an engine is opened, which would put a broken file aside
    yield from _archive(opened)
    yield _disk(places)
    kept, why = keyring_state()
    yield Check("keyring", kept, why)
    shown, words = notifications_state()
    yield Check("notifications", shown, words)


def _archive(opened: Callable[[], AbstractContextManager[Reading]]) -> list[Check]:
    try:
        with opened() as reading:
            problems = reading.problems()
            archive = Check("archive", not problems, "; ".join(problems) or "sound: pages, index, references")
            return [archive, _feeds(reading)]
    except EngineBusyError:
        raise
    except UserError as error:  # the archive is damaged, or its folder cannot be used
        return [Check("archive", ok=False, detail=str(error))]


def _settings(places: Places) -> Check:
    try:
        if places.settings.exists():
            settings.parse(places.settings.read_text(encoding="utf-8"))
    except UserError as error:
        return Check("settings", ok=False, detail=str(error))
    except UnicodeDecodeError:
        return Check("settings", ok=False, detail=f"{places.settings} is not UTF-8 text")
    except OSError as error:
        return Check("settings", ok=False, detail=f"cannot read {places.settings}: {why_not_read(error)}")
    if aside := sorted(places.data.glob(f"{places.settings.name}.broken*")):
        names = ", ".join(map(str, aside))
        return Check("settings", ok=False, detail=f"could not be read once and were put aside; mend or delete {names}")
    return Check("settings", ok=True, detail=f"readable: {places.settings}" if places.settings.exists() else "defaults")


def _disk(places: Places) -> Check:
    free = shutil.disk_usage(places.data).free
    return Check("disk", free > _LOW_DISK, f"{free / 1e9:.1f} GB free for {places.data}")


def _feeds(reading: Reading) -> Check:
    now = headless_now()
    found = [(feed, condition(feed, now)) for feed in reading.feeds()]
    troubled = [(feed, how) for feed, how in found if how.attention]
    verb = "needs" if len(troubled) == 1 else "need"
    words = f"{len(found)} {'feed' if len(found) == 1 else 'feeds'}, {len(troubled)} {verb} attention"
    return Check("feeds", not troubled, words + "".join(f"; {feed.url}: {how.why}" for feed, how in troubled[:5]))
