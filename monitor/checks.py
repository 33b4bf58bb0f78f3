"""What `doctor` looks at: the archive's file, its index, and the parts around us."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

from monitor import settings
from monitor.alerts.channels import notifications_state
from monitor.errors import UserError
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


def checks(places: Places, reading: Reading) -> Iterator[Check]:
    """All checks, each as soon as it is done. Nothing is changed."""
    problems = reading.problems()
    yield Check("archive", not problems, "; ".join(problems) or "sound: pages, index, references")
    yield _settings(places)
    yield _disk(places)
    yield _feeds(reading)
    kept, why = keyring_state()
    yield Check("keyring", kept, why)
    shown, words = notifications_state()
    yield Check("notifications", shown, words)


def _settings(places: Places) -> Check:
    try:
        if places.settings.exists():
            settings.parse(places.settings.read_text(encoding="utf-8"))
    except (UserError, OSError, UnicodeDecodeError) as error:
        return Check("settings", ok=False, detail=str(error))
    return Check("settings", ok=True, detail=f"readable: {places.settings}" if places.settings.exists() else "defaults")


def _disk(places: Places) -> Check:
    free = shutil.disk_usage(places.data).free
    return Check("disk", free > _LOW_DISK, f"{free / 1e9:.1f} GB free for {places.data}")


def _feeds(reading: Reading) -> Check:
    now = headless_now()
    found = [(feed, condition(feed, now)) for feed in reading.feeds()]
    troubled = [(feed, how) for feed, how in found if how.attention]
    words = f"{len(found)} feeds, {len(troubled)} need attention"
    return Check("feeds", not troubled, words + "".join(f"; {feed.url}: {how.why}" for feed, how in troubled[:5]))
