"""The small files of a data folder that the user made: into a backup, and back from one."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from monitor import channels_file, chart_views, schedules_file, user_file
from monitor.errors import UserError
from monitor.places import Places
from monitor.storage.aside import stamped
from monitor.values import dataclass

_NAME = re.compile(r"[\w-][\w.-]{0,80}")


def _checked(text: str) -> str:
    """A file of names of places and leaders as it is, if it is TOML at all."""
    tomllib.loads(text)
    return text


def _table(text: str) -> str:
    """A reference table as it is, if it is JSON at all; whether it is one of ours is seen when it is used."""
    json.loads(text)
    return text


def _channels(text: str) -> str:
    """All but those that start a program: what this machine runs is said on this machine only, and comes back from no file."""
    return channels_file.to_toml([one for one in channels_file.parse(text) if one.kind != "command"])


_LISTS: dict[str, Callable[[str], str]] = {
    "channels.toml": _channels,
    "exports.toml": lambda text: schedules_file.to_toml(schedules_file.parse(text)),
    "views.toml": lambda text: chart_views.to_toml(chart_views.parse(text)),
}
"""Written anew from what was understood, so that nothing that somebody put there besides, a password say, goes along."""

_FOLDERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "references": (".json", _table),
    "gazetteer": (".toml", _checked),
}

ACT = frozenset({"channels.toml", "exports.toml"})
"""What sends or writes by itself: on another machine it waits until the user says so."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """`back`: the files that are as in the backup again; `aside`: where those are kept that stood there.

    `waiting`: where those lie that act by themselves and were not confirmed; `unusable`: what could not be read.
    """

    back: tuple[str, ...] = ()
    aside: tuple[Path, ...] = ()
    waiting: tuple[Path, ...] = ()
    unusable: tuple[str, ...] = ()


def gathered(places: Places) -> dict[str, str]:
    """Their texts by their names, as in `references/register.json`; what cannot be read stays out, and is told where it is used."""
    found = {}
    for name in (*_LISTS, *_in_folders(places)):
        try:
            found[name] = _understood(name)(_path(places, name).read_text(encoding="utf-8"))
        except (OSError, UserError, ValueError):  # not there, or nothing that Wirewatch could use either
            continue
    return found


def _in_folders(places: Places) -> Iterator[str]:
    for folder, (end, _) in _FOLDERS.items():
        for path in sorted((places.data / folder).glob(f"*{end}")):
            if path.is_file() and not path.is_symlink() and _NAME.fullmatch(path.name):
                yield f"{folder}/{path.name}"


def put_back(places: Places, files: Mapping[str, str], now: datetime, *, off: bool) -> PutBack:
    """Put them where they belong. `off`: what acts by itself waits under another name. Raises UserError when one cannot be written."""
    back, aside, waiting, unusable = [], [], [], []
    for name, text in sorted(files.items()):
        try:
            wanted = _understood(name)(text)
        except (UserError, ValueError):
            unusable.append(name)
            continue
        path = _path(places, name)
        if path == places.channels and not off:
            wanted = _with_programs(path, wanted)
        if off and name in ACT:
            path = stamped(path, "waiting", now)
            waiting.append(path)
        elif kept := _out_of_the_way(path, wanted, now):
            aside.append(kept)
        if not path.exists():
            path.parent.mkdir(mode=0o700, exist_ok=True)
            user_file.save(path, wanted, "the backup")
            back += [name] if path not in waiting else []
    return PutBack(tuple(back), tuple(aside), tuple(waiting), tuple(unusable))


def _with_programs(path: Path, wanted: str) -> str:
    """The channels as a backup has them, with those that start a program here: no backup holds these, so none takes them away."""
    here, problem = channels_file.load(path)
    back = channels_file.parse(wanted)
    taken = {one.name for one in back}
    programs = [one for one in here if one.kind == "command" and one.name not in taken]
    return wanted if problem or not programs else channels_file.to_toml([*back, *programs])


def _out_of_the_way(path: Path, wanted: str, now: datetime) -> Path | None:
    """Where the file is kept now that stood there and said something else; None where none did."""
    if not path.exists() or path.read_bytes() == wanted.encode():
        return None
    plain = path.name in _LISTS
    return path.rename(stamped(path if plain else path.with_name(f"{path.name}.old"), "replaced", now))


def _understood(name: str) -> Callable[[str], str]:
    """What reads a file of that name. Raises ValueError for one that no backup of ours holds, as outside of the data folder."""
    if name in _LISTS:
        return _LISTS[name]
    folder, _, file = name.partition("/")
    if folder not in _FOLDERS or not _NAME.fullmatch(file) or not file.endswith(_FOLDERS[folder][0]):
        raise ValueError(name)
    return _FOLDERS[folder][1]


def _path(places: Places, name: str) -> Path:
    return places.data.joinpath(*name.split("/"))
