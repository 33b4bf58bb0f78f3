"""What `doctor` looks at: the archive's file, its index, and the parts around us."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from datetime import datetime, timedelta
from pathlib import Path

from monitor import settings
from monitor.alerts.channels import notifications_state
from monitor.errors import EngineBusyError, UserError, why_not_read
from monitor.following.kept_headers import KeptHeaders
from monitor.lock import held
from monitor.model import ArticleFilter, Feed
from monitor.mounts import warning
from monitor.places import Places
from monitor.ports import Vault, headless_now
from monitor.reading import Reading, condition
from monitor.safekeeping.backups import automatic
from monitor.shown_address import shown
from monitor.storage.backup import look
from monitor.storage.cells import moment
from monitor.storage.integrity import PARTS, Part, last_moment, problems_of, unjudged
from monitor.values import dataclass
from monitor.vault import KeyringVault, keyring_state

_SLACK = timedelta(minutes=10)
"""How much the clock may be behind the last word of the archive."""

_LOW_DISK = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `detail` is a sentence."""

    name: str
    ok: bool
    detail: str


def checks(places: Places, opened: Callable[[], AbstractContextManager[Reading]]) -> Iterator[Check]:
    """All checks, each as soon as it is done. Nothing is changed, but `opened` may make a first archive."""
    settings_before = _settings(places)  # before an engine is opened, which puts a broken file aside
    aside_before = _aside(places)
    feeds: list[Feed] = []
    archive = _archive(places, opened, feeds)
    yield folder(places.data)
    yield _with_place(settings_before, [path for path in _aside(places) if path not in aside_before])
    yield from archive
    yield backups(places)
    yield _disk(places)
    with closing(KeyringVault(lambda _trouble: None)) as vault:
        yield keyring(feeds, keyring_state(), vault)
    shown, words = notifications_state()
    yield Check("notifications", shown, words)


def folder(data: Path) -> Check:
    """Whether the data folder can be written, and is no place that several machines share."""
    if not os.access(data, os.W_OK):
        words = f"{data} cannot be written: the archive can be read, but nothing can be stored. Check its permissions and its disk"
        return Check("folder", ok=False, detail=words)
    if words := warning(data):
        return Check("folder", ok=False, detail=words)
    return Check("folder", ok=True, detail=f"{data} can be written")


def keyring(feeds: Sequence[Feed], state: tuple[bool, str], vault: Vault) -> Check:
    """Whether there is one that keeps secrets, and it has those of the feeds; after a restore elsewhere it has none of them."""
    kept, why = state
    if not kept:
        return Check("keyring", ok=False, detail=why)
    lacking = [words for feed in feeds if (words := _lacking(feed, vault))]
    if not lacking:
        return Check("keyring", ok=True, detail=why)
    more = f" and {len(lacking) - 5} more" if len(lacking) > 5 else ""
    words = f"it lacks {', '.join(lacking[:5])}{more}. Give them again: `wirewatch feeds password URL`, `feeds edit URL --header`"
    return Check("keyring", ok=False, detail=words)


def _lacking(feed: Feed, vault: Vault) -> str:
    about = feed.about
    if about.username is not None and vault.read(feed.url, about.username) is None:
        return f"the password for {shown(feed.url)}"
    whole = KeptHeaders(vault).whole(feed.url, about.headers)
    return f"the header {whole} for {shown(feed.url)}" if isinstance(whole, str) else ""


def _archive(places: Places, opened: Callable[[], AbstractContextManager[Reading]], feeds: list[Feed]) -> list[Check]:
    """`feeds` gets those of the archive."""
    if places.archive.is_file() and not places.archive.stat().st_size:
        return [Check("archive", ok=False, detail=f"{places.archive} is empty (0 bytes): what it held is lost")]
    try:
        with opened() as reading:
            feeds += reading.feeds()
            return [
                *_parts(places, reading.count(ArticleFilter())),
                _clock(places),
                _feeds(reading),
                _topics(reading, unjudged(places.archive)),
            ]
    except EngineBusyError:
        raise
    except UserError as error:  # the archive is damaged, or its folder cannot be used
        return [Check("archive", ok=False, detail=str(error))]


_SOUND: dict[Part, str] = {
    "archive": "sound: every page of the file can be read",
    "views": "views and indexes are as this version makes them",
    "references": "nothing refers to what is not there",
    "tallies": "articles stand at times that can be, and those of each hour are counted right",
    "index": "the search index agrees with the articles",
}


_ANEW = "`wirewatch doctor --repair` puts it in order"
_MEND: dict[Part, str] = {
    "archive": "`wirewatch doctor --repair` keeps the file aside and carries over what can be read",
    "views": _ANEW,
    "references": _ANEW,
    "tallies": _ANEW,
    "index": _ANEW,
}


def _parts(places: Places, articles: int) -> list[Check]:
    """The archive part by part; the others are not looked at where its pages are damaged."""
    spared = articles > MOST_BESIDE_AN_ENGINE and held(places)
    wrong: dict[Part, list[str]] = {}
    found = problems_of(places.archive, index=not spared)
    for problem in found:
        wrong.setdefault(problem.part, []).append(problem.text)
    for part in {problem.part for problem in found if problem.is_known}:
        wrong[part].append(_MEND[part])
    sound = _SOUND | ({"index": _NOT_COMPARED.format(articles)} if spared else {})
    return [
        Check(part, part not in wrong, "; ".join(wrong[part]) if part in wrong else sound[part])
        for part in PARTS
        if part == "archive" or "archive" not in wrong
    ]


MOST_BESIDE_AN_ENGINE = 50_000
"""Articles that are compared with the index while an engine is at work: it cannot write meanwhile."""

_NOT_COMPARED = (
    "as many articles as the archive; word by word it is compared only while no engine is at work, "
    "as that would keep it waiting ({:,} articles)"
)


def _clock(places: Places) -> Check:
    now, last = headless_now(), moment(last_moment(places.archive))
    return clock(now, last)


def clock(now: datetime, last: datetime) -> Check:
    """A machine's clock is wrong when the archive was written to in its future."""
    if last - now <= _SLACK:
        return Check("clock", ok=True, detail=f"{now:%Y-%m-%d %H:%M} UTC, after all that the archive has seen")
    text = f"it says {now:%Y-%m-%d %H:%M} UTC, but the archive was written to at {last:%Y-%m-%d %H:%M} UTC: it is wrong, or was then"
    return Check("clock", ok=False, detail=text)


def backups(places: Places) -> Check:
    """Whether there are automatic backups, and all pages of the newest can be read."""
    made = automatic(places)
    if not made:
        return Check(
            "backups", ok=True, detail="none yet; an engine that runs makes one a day, `wirewatch backup FILE` one now"
        )
    at, newest = list(made.items())[-1]
    try:
        contents = look(newest)
    except UserError as error:
        return Check("backups", ok=False, detail=str(error))
    words = f"the newest is of {at:%Y-%m-%d %H:%M} UTC ({contents.articles:,} articles), {len(made)} kept in {places.backups}"
    return Check("backups", ok=True, detail=words)


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
    if aside := _aside(places):
        names = ", ".join(map(str, aside))
        return Check("settings", ok=False, detail=f"could not be read once and were put aside; mend or delete {names}")
    return Check("settings", ok=True, detail=f"readable: {places.settings}" if places.settings.exists() else "defaults")


def _aside(places: Places) -> list[Path]:
    """Settings that could not be read and were kept."""
    return sorted(places.data.glob(f"{places.settings.name}.broken*"))


def _with_place(check: Check, aside: list[Path]) -> Check:
    """With where the broken settings are now, when the look at the archive put them aside."""
    if check.ok or not aside:
        return check
    kept = ", ".join(map(str, aside))
    return dataclasses.replace(check, detail=f"{check.detail}. Defaults are used; your file is kept as {kept}")


def _disk(places: Places) -> Check:
    free = shutil.disk_usage(places.data).free
    words = f"{free / 1e9:.1f} GB free for {places.data}"
    if free > _LOW_DISK:
        return Check("disk", ok=True, detail=words)
    return Check(
        "disk", ok=False, detail=f"{words}: make room, or automatic backups wait and soon nothing can be stored"
    )


def _feeds(reading: Reading) -> Check:
    now = headless_now()
    found = [(feed, condition(feed, now)) for feed in reading.feeds()]
    troubled = [(feed, how) for feed, how in found if how.attention]
    verb = "needs" if len(troubled) == 1 else "need"
    words = f"{len(found)} {'feed' if len(found) == 1 else 'feeds'}, {len(troubled)} {verb} attention"
    return Check(
        "feeds", not troubled, words + "".join(f"; {shown(feed.url)}: {how.why}" for feed, how in troubled[:5])
    )


def _topics(reading: Reading, unknown: Mapping[str, int]) -> Check:
    """Whether all can be read, and judge every article: of those in `unknown` they cannot say whether they match."""
    broken, count = reading.broken_topics(), len(reading.topics())
    told = [f"{one.name}: {one.told}" for one in broken[:5]]
    if broken:
        told[-1] += " `wirewatch topics set NAME QUERY` mends a topic"
    if unknown:
        named = ", ".join(f"{name} ({number:,})" for name, number in list(unknown.items())[:5])
        told.append(
            "of some articles it is not known whether they match, since the query takes too many steps; they are mentions and raised no "
            f"alert: {named}. Write the query with fewer NEARs, or make several topics of it"
        )
    if told:
        return Check("topics", ok=False, detail="; ".join(told))
    return Check("topics", ok=True, detail=f"{count} {'topic' if count == 1 else 'topics'}, all can be read")
