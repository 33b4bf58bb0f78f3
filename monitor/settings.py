"""What the user chose: one TOML file in the data folder; a broken file is put aside and defaults serve."""

from __future__ import annotations

import dataclasses
import itertools
import re
import tomllib
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tomli_w

from monitor import saved_searches
from monitor.alert_rule import check_days, check_quiet
from monitor.errors import UserError, why_not_read
from monitor.values import dataclass

Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "ko"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice with its default. `zone` is an IANA name, empty for the machine's; `proxy` an http:// or
    socks5:// address without a password; `per_host` requests at once to one host; `min_interval_minutes` a floor for automatic polling.
    Alerts wait during `quiet_hours` ("22:00-07:00", local) and on `quiet_days` ("saturday, sunday"); `alerts_per_hour` bounds those of all
    topics together (0: nothing does); `feed_alerts`: a feed that stops working is told.
    A bucket is a burst from `burst_score` standard deviations on, with at least `burst_articles` articles and `burst_growth` times as many
    as expected.
    Of what is kept as fetched at most `fetched_mb` megabytes stay (0: none is kept), and none longer than `fetched_days`; articles are set
    aside after `archive_after_days` (0, of both: for good, never). `language` is that of the window, from its next start on.
    `searches` are kept by name (saved_searches.py).
    """

    theme: Theme = "system"
    zone: str = ""
    polling: bool = True
    min_interval_minutes: int = 10
    per_host: int = 1
    proxy: str = ""
    notifications: bool = True
    close_to_tray: bool = True
    csv_bom: bool = True
    welcomed: bool = False
    text_size: int = 0
    favicons: bool = False
    fetched_mb: int = 1000
    fetched_days: int = 0
    archive_after_days: int = 0
    quiet_hours: str = ""
    quiet_days: str = ""
    alerts_per_hour: int = 30
    feed_alerts: bool = True
    alert_sound: bool = False
    burst_score: float = 2.5
    burst_articles: int = 3
    burst_growth: float = 2.0
    language: Language = "system"
    searches: str = ""


PROXY_SCHEMES = ("http", "socks5", "socks5h", "socks4", "socks4a")
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(?:%[\w.-]+)?")
_KINDS = {bool: "true or false", int: "a whole number", float: "a number", str: "words in quotation marks"}
_WORDS = {"theme": get_args(Theme), "language": get_args(Language)}
_LIMITS = {
    "fetched_mb": (0, 1_000_000),
    "fetched_days": (0, 36_500),
    "archive_after_days": (0, 36_500),
    "alerts_per_hour": (0, 1000),
    "min_interval_minutes": (5, 1440),
    "per_host": (1, 2),
    "text_size": (-2, 6),
    "burst_score": (0.5, 20),
    "burst_articles": (1, 100_000),
    "burst_growth": (1, 100),
}


def parse(text: str) -> Settings:
    """Settings from TOML. Unknown names are ignored (a newer version wrote them); a wrong value raises UserError naming it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"the settings are not valid TOML: {error}") from error
    chosen: dict[str, object] = {}
    for field in dataclasses.fields(Settings):
        if field.name in table:
            chosen[field.name] = _checked(field.name, table[field.name], field.default)
    return dataclasses.replace(Settings(), **chosen)  # type: ignore[arg-type]  # each value was checked against its default's type


def _checked(name: str, value: object, default: object) -> object:
    if isinstance(default, float) and type(value) is int:
        value = float(value)
    if type(value) is not type(default):
        raise UserError(f"settings: {name} is {_shown(value)}; it must be {_KINDS[type(default)]}")
    if name in _WORDS and value not in _WORDS[name]:
        raise UserError(f"settings: {name} is {value!r}; it must be one of {', '.join(_WORDS[name])}")
    if name in _LIMITS and isinstance(value, int | float):
        low, high = _LIMITS[name]
        if not low <= value <= high:
            raise UserError(f"settings: {name} is {value}; it must be from {low} to {high}")
    if name == "searches":
        return _searches(str(value))
    if name == "zone" and value:
        _check_zone(str(value))
    if name == "proxy" and value:
        check_proxy(str(value))
    if name in _QUIET:
        return _QUIET[name](str(value))
    return value


def _searches(text: str) -> str:
    try:
        return saved_searches.told(saved_searches.parse(text))
    except UserError as error:
        raise UserError(f"settings: searches: {error}") from error


def _hours(text: str) -> str:
    try:
        return check_quiet(text.strip())
    except UserError as error:
        raise UserError(f"settings: quiet_hours is {text!r}; {error}") from error


def _days(text: str) -> str:
    try:
        return ", ".join(check_days(text.casefold().replace(",", " ").split()))
    except UserError as error:
        raise UserError(f"settings: quiet_days is {text!r}; {error}") from error


_QUIET = {"quiet_hours": _hours, "quiet_days": _days}


def _shown(value: object) -> str:
    """A value as a settings file spells it, tables and lists by what they are."""
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _check_zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(f"settings: zone is {name!r}; it must be a name such as Asia/Seoul") from error


def check_proxy(address: str, whose: str = "settings: proxy") -> None:
    """Raises UserError for a proxy that cannot be used, or that holds a password."""
    _proxy_parts(address, whose)


def proxy_user(address: str) -> tuple[str, str]:
    """A proxy's address in one spelling, without its user, and the user's name: the place of its password in the keyring.

    Raises UserError when there is no name in it, or for a wrong address.
    """
    scheme, user, place = _proxy_parts(address, "the address of the proxy")
    if not user:
        raise UserError("the address of the proxy must name its user, as in socks5://me@proxy.example:1080")
    return f"{scheme}://{place}", user


def _proxy_parts(address: str, whose: str) -> tuple[str, str, str]:
    """Scheme, user ("" for none), host and port of a proxy."""
    scheme, mark, rest = address.partition("://")
    if not mark or scheme not in PROXY_SCHEMES or not rest:
        raise UserError(f"{whose} must look like http://host:port or socks5://host:port, not {_hushed(address)!r}")
    if ":" in rest.rpartition("@")[0]:
        raise UserError(f"{whose} must not hold a password; it is kept in the keyring")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or (80 if scheme == "http" else 1080)
    except ValueError as error:
        raise UserError(f"{whose} has no usable host and port: {address!r}") from error
    if not _HOST.fullmatch(host) or parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise UserError(f"{whose} must be a scheme, a host and a port and no more, not {address!r}")
    return scheme, unquote(parts.username or ""), f"{f'[{host}]' if ':' in host else host}:{port}"


def _hushed(address: str) -> str:
    """The address without what may be a password."""
    return address.rpartition("@")[2] if ":" in address.rpartition("@")[0].partition("://")[2] else address


def to_toml(settings: Settings) -> str:
    """The settings as TOML; `parse` gives them back."""
    return tomli_w.dumps(dataclasses.asdict(settings))


def load(path: Path) -> tuple[Settings, str]:
    """Settings from a file and, when it could not be used, a sentence that says why and where the old file is kept now."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), _put_aside(path, f"The settings cannot be read: {why_not_read(error)}")
    except UnicodeDecodeError:
        return Settings(), _put_aside(path, "The settings are not UTF-8 text")
    try:
        return parse(text), ""
    except UserError as error:
        return Settings(), _put_aside(path, str(error))


def _put_aside(path: Path, why: str) -> str:
    names = (path.with_name(f"{path.name}.broken{number or ''}") for number in itertools.count())
    aside = next(name for name in names if not name.exists())
    try:
        path.rename(aside)
    except OSError as error:
        return f"{why}. Defaults are used; the file {path} could not be put aside ({error.strerror})."
    return f"{why}. Defaults are used; your file is kept as {aside}."


def save(path: Path, settings: Settings) -> None:
    """Write the file whole or not at all, readable by its owner only. Raises UserError when it cannot be written."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.touch(mode=0o600)
        draft.write_text(to_toml(settings), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise UserError(f"cannot write the settings file {path}: {error.strerror or error}") from error
