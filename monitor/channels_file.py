"""The channels that alerts may go out through besides the desktop: `channels.toml` in the data folder, without any secret."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Literal, get_args

import tomli_w

from monitor import user_file
from monitor.alert_rule import DESKTOP
from monitor.errors import UserError
from monitor.values import dataclass

Security = Literal["tls", "starttls", "none"]

SERVICE = "wirewatch-channel"
"""The service under which the keyring has the secrets of channels; see `secret_place`."""

BUILT_IN = ("email", "webhook", "command", "apprise")
SECRETS: dict[str, tuple[str, ...]] = {
    "email": ("password",),
    "webhook": ("url", "key"),
    "command": (),
    "apprise": ("url",),
}
"""What each kind keeps in the keyring. Another package's kind may have `url` and `key`."""

_NAME = re.compile(r"[\w.-]{1,40}")
_HOST = re.compile(r"[\w.:-]{1,253}")
_ADDRESS = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+")
_LOCAL = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """One channel. `kind` is email, webhook, command, apprise, or one that another package adds.

    E-mail: `server`, `port` (0: as usual for the security), `security` (none: this machine's own server only), `user` ("" signs in
    nowhere), `sender`, `to`. Command: `program` (a whole path) and its `arguments`, in which {title}, {text}, {topic}, {kind} and {url}
    stand for what the alert says. `general`: it also gets the alerts that belong to no topic, as of a feed that died.
    """

    name: str
    kind: str
    server: str = ""
    port: int = 0
    security: Security = "tls"
    user: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    program: str = ""
    arguments: tuple[str, ...] = ()
    general: bool = False


def secret_place(channel: str, what: str) -> tuple[str, str]:
    """Service and user name of a channel's secret in the keyring."""
    return SERVICE, f"{channel} {what}"


def secrets_of(kind: str) -> tuple[str, ...]:
    """What a channel of this kind may keep in the keyring."""
    return SECRETS.get(kind, ("url", "key"))


def same_place(before: ChannelSettings, after: ChannelSettings) -> bool:
    """Whether both lead to the same mail server as the same user; what other kinds lead to is a secret itself.

    Where nothing proves who answers (no encryption), another port is another place.
    """
    if before.kind != after.kind or before.kind != "email":
        return before.kind == after.kind
    return _mail_place(before) == _mail_place(after)


def _mail_place(channel: ChannelSettings) -> tuple[str, str, int]:
    port = channel.port if channel.security == "none" else 0
    return channel.server.casefold(), channel.user, port


def check(channel: ChannelSettings) -> ChannelSettings:
    """The same channel. Raises UserError that says what is wrong with it."""
    name = channel.name
    if not _NAME.fullmatch(name) or name in {DESKTOP, "list"}:
        raise UserError(
            f"the channel's name is {name[:60]!r}; it must be 1 to 40 letters, digits or hyphens, not {DESKTOP} or list"
        )
    if not _NAME.fullmatch(channel.kind):
        raise UserError(f"channel {name}: its kind must be one of {', '.join(BUILT_IN)}")
    if channel.kind == "email":
        _check_mail(channel)
    if channel.kind == "command":
        _check_command(channel)
    return channel


def _check_mail(channel: ChannelSettings) -> None:
    name = channel.name
    if not _HOST.fullmatch(channel.server):
        raise UserError(f"channel {name}: name the mail server, as in smtp.example.org")
    if not 0 <= channel.port <= 65535:
        raise UserError(f"channel {name}: the port must be from 0 to 65535")
    if channel.security not in get_args(Security):
        raise UserError(f"channel {name}: security must be one of {', '.join(get_args(Security))}")
    if channel.security == "none" and channel.server not in _LOCAL:
        raise UserError(
            f"channel {name}: without encryption only the mail server of this machine is used; choose tls or starttls"
        )
    if not channel.to:
        raise UserError(f"channel {name}: say whom to send to")
    for address in (channel.sender, *channel.to):
        if not _ADDRESS.fullmatch(address):
            raise UserError(f"channel {name}: {address[:80]!r} is no e-mail address")


def _check_command(channel: ChannelSettings) -> None:
    if not Path(channel.program).is_absolute():
        raise UserError(f"channel {channel.name}: give the whole path of the program, as in /usr/local/bin/tell")
    if any("\0" in part for part in (channel.program, *channel.arguments)):
        raise UserError(f"channel {channel.name}: the program's arguments cannot hold a null character")


def parse(text: str) -> tuple[ChannelSettings, ...]:
    """The channels of a file. Raises UserError that names the channel and what is wrong."""
    try:
        tables = tomllib.loads(text).get("channel", [])
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"the channels are not valid TOML: {error}") from error
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise UserError("the channels must be [[channel]] tables")
    found = tuple(check(_from_table(table)) for table in tables)
    names = [channel.name for channel in found]
    if twin := next((name for name in names if names.count(name) > 1), None):
        raise UserError(f"two channels are named {twin}")
    return found


def _from_table(table: dict[str, object]) -> ChannelSettings:
    name = table.get("name")
    given: dict[str, object] = {"name": name, "kind": table.get("kind")}
    for field in fields(ChannelSettings):
        if field.name not in table:
            continue
        value = table[field.name]
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        if field.name not in {"name", "kind"} and type(value) is not type(field.default):
            raise UserError(f"channel {name}: {field.name} has the wrong kind of value")
        given[field.name] = value
    if not all(isinstance(given[key], str) for key in ("name", "kind")):
        raise UserError("a channel needs a name and a kind, both in quotation marks")
    return ChannelSettings(**given)  # type: ignore[arg-type]  # each value was checked against its default's type


def to_toml(channels: Sequence[ChannelSettings]) -> str:
    """The channels as a file holds them, without what is as by default; `parse` gives them back."""
    tables = []
    for channel in channels:
        usual = asdict(ChannelSettings(channel.name, channel.kind))
        said = {key: value for key, value in asdict(channel).items() if key in {"name", "kind"} or value != usual[key]}
        tables.append({key: list(value) if isinstance(value, tuple) else value for key, value in said.items()})
    return tomli_w.dumps({"channel": tables})


def load(path: Path) -> tuple[tuple[ChannelSettings, ...], str]:
    """The channels of the file and, where it cannot be used, why; then there are none, and the file is left as it is."""
    return user_file.load(path, parse, "channels for alerts")


def save(path: Path, channels: Sequence[ChannelSettings]) -> None:
    """Write the file whole or not at all, readable by its owner only. Raises UserError when it cannot be written."""
    user_file.save(path, to_toml(channels), "channels for alerts")
