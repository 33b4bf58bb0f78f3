"""How the user of a topic wants to be told of it: when, of which articles, how often, and through which channels."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from typing import Literal, get_args

from monitor.errors import UserError
from monitor.pasted import taken_apart
from monitor.values import dataclass

On = Literal["article", "story", "digest", "burst"]
Every = Literal["hourly", "daily", "weekly"]
Urgency = Literal["low", "normal", "critical"]

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NEVER_QUIET = "never"
DESKTOP = "desktop"
_CHOICES: dict[str, tuple[str, ...]] = {
    "on": get_args(On),
    "level": ("flag", "mention"),
    "bursts": ("no", "yes"),
    "digest": get_args(Every),
    "digest_day": DAYS,
    "urgency": get_args(Urgency),
}
_LIMITS = {"publishers": (1, 50), "silence_hours": (0, 24 * 365), "per_hour": (0, 1000), "recent_hours": (0, 24 * 365)}
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_NAME = re.compile(r"[\w.-]{1,40}")
_MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class AlertRule:
    """When a topic's articles raise alerts. Clock times and days are local; hours count from the moment in question.

    `on`: each "article", each "story" (its copies raise no other within a week), a "digest", sent `digest` at `digest_at` (hourly: at its
    minutes; weekly: on `digest_day`), or nothing but each "burst", a day with far more articles than expected; `bursts` "yes" tells those
    besides. `level` "mention" tells of mentions too. `sources` (addresses of feeds, sites, owners or names) restrict whose articles count;
    `publishers`: a story is told once so many independent ones have it. `silence_hours`: tell when nothing was flagged for so long (0:
    never). `quiet` such as "22:00-07:00" holds alerts back, "" goes by the general preference, "never" by none; so do whole `quiet_days`.
    At most `per_hour` alerts (0: no limit). Articles older than `recent_hours` (0: any) raise none.
    """

    on: On = "story"
    level: Literal["flag", "mention"] = "flag"
    bursts: Literal["no", "yes"] = "no"
    sources: tuple[str, ...] = ()
    publishers: int = 1
    digest: Every = "daily"
    digest_at: str = "07:30"
    digest_day: str = "monday"
    silence_hours: int = 0
    quiet: str = ""
    quiet_days: tuple[str, ...] = ()
    per_hour: int = 10
    recent_hours: int = 0
    urgency: Urgency = "normal"
    channels: tuple[str, ...] = (DESKTOP,)

    @property
    def tells_of_bursts(self) -> bool:
        return self.on == "burst" or self.bursts == "yes"


USUAL = AlertRule()
"""What a topic has whose user chose nothing."""

Value = str | int | list[str]


def as_table(rule: AlertRule) -> dict[str, Value]:
    """What differs from the usual, as plain values; `from_table` gives the rule back."""
    said: dict[str, Value] = {}
    for one in fields(AlertRule):
        value = getattr(rule, one.name)
        if value != getattr(USUAL, one.name):
            said[one.name] = list(value) if isinstance(value, tuple) else value
    return said


def from_table(table: dict[str, object]) -> AlertRule:
    """The rule that a table says; unknown names are passed over. Raises UserError that names the wrong value."""
    chosen = {one.name: _checked(one.name, table[one.name]) for one in fields(AlertRule) if one.name in table}
    return AlertRule(**chosen)  # type: ignore[arg-type]  # each value was checked by its name


def _checked(name: str, value: object) -> object:
    if name in _CHOICES:
        if value not in _CHOICES[name]:
            raise UserError(f"{name} must be one of {', '.join(_CHOICES[name])}")
        return value
    if name in _LIMITS:
        low, high = _LIMITS[name]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise UserError(f"{name} must be a whole number from {low} to {high}")
        return value
    if name in _LISTS:
        return _LISTS[name](value)
    return _TEXTS[name](value)


def _at(value: object) -> str:
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise UserError('digest_at must be a time such as "07:30"')
    return value


def check_quiet(value: object) -> str:
    """A span of quiet hours, "" or "never". Raises UserError for anything else."""
    if value in {"", NEVER_QUIET}:
        return str(value)
    begin, dash, end = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash or not _CLOCK.fullmatch(begin.strip()) or not _CLOCK.fullmatch(end.strip()):
        raise UserError('quiet hours must look like "22:00-07:00"')
    if begin.strip() == end.strip():
        raise UserError("quiet hours must end at another time than they begin; name whole days as quiet days")
    return f"{begin.strip()}-{end.strip()}"


def check_days(value: object) -> tuple[str, ...]:
    """Days of the week, each once, from Monday on. Raises UserError for anything else."""
    found = set(value) if isinstance(value, list | tuple) and all(isinstance(day, str) for day in value) else {""}
    if not found <= set(DAYS):
        raise UserError(f"quiet days must be among {', '.join(DAYS)}")
    return tuple(day for day in DAYS if day in found)


def _texts(what: str, fits: Callable[[str], object]) -> Callable[[object], tuple[str, ...]]:
    def check(value: object) -> tuple[str, ...]:
        listed = value if isinstance(value, list | tuple) and len(value) <= _MOST_LISTED else [None]
        if not all(isinstance(one, str) and fits(one.strip()) for one in listed):
            raise UserError(f"{what} must be a list of texts")
        return tuple(dict.fromkeys(one.strip() for one in listed if isinstance(one, str)))

    return check


def _sources(value: object) -> tuple[str, ...]:
    """As feeds are known: an address that was pasted with user and password is kept without, like the feed's own."""
    listed = _texts("sources", bool)(value)
    return tuple(dict.fromkeys(pasted.url if (pasted := taken_apart(one)) else one for one in listed))


_LISTS: dict[str, Callable[[object], tuple[str, ...]]] = {
    "sources": _sources,
    "quiet_days": check_days,
    "channels": _texts("channels", _NAME.fullmatch),
}
_TEXTS: dict[str, Callable[[object], str]] = {"digest_at": _at, "quiet": check_quiet}
