"""`alerts channels`, `alerts channel` and `alerts remove`: where alerts go besides the desktop; secrets come from standard input only."""

from __future__ import annotations

import argparse
import dataclasses

from monitor import channels_file, promises
from monitor.channels_file import ChannelSettings, Security, secrets_of
from monitor.cli.door import open_door, open_reading, places_of
from monitor.cli.feed_password import one_password
from monitor.cli.options import Commands
from monitor.cli.output import emit, iso, line, say, table
from monitor.commands import RemoveChannel, SaveChannel
from monitor.errors import UserError
from monitor.messages import ChannelState

_SECURITY: tuple[Security, ...] = ("tls", "starttls", "none")


_ABOUT_SECRETS = (
    "What is not given stays, but for secrets of a channel that leads elsewhere now: they are taken away and asked for anew. "
    "A secret is one line of standard input: the password of an e-mail channel, the url of a webhook or of an "
    "apprise service, the key that signs a webhook. It goes into the keyring and nowhere else."
)


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    listing = verbs.add_parser("channels", parents=[common], help="the channels and how they are doing")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    save = verbs.add_parser("channel", parents=[common], help="set up a channel, or change it")
    save.epilog = _ABOUT_SECRETS
    save.add_argument("name", help="its name: letters, digits or hyphens, at most 40")
    save.add_argument("--kind", help="email, webhook, command, apprise, or one that another package adds")
    save.add_argument("--server", help="e-mail: the mail server")
    save.add_argument("--port", type=int, help="e-mail: its port, where it is not the usual one")
    save.add_argument(
        "--security", choices=_SECURITY, help="e-mail: tls (usual), starttls, or none for this machine's own server"
    )
    save.add_argument("--user", help="e-mail: who signs in")
    save.add_argument("--from", dest="sender", metavar="ADDRESS", help="e-mail: the sender's address")
    save.add_argument("--to", action="append", metavar="ADDRESS", help="e-mail: a recipient; may be repeated")
    save.add_argument("--program", metavar="PATH", help="command: the program, by its whole path")
    save.add_argument(
        "--argument",
        dest="arguments",
        action="append",
        metavar="TEXT",
        help="command: an argument, as in --argument={title}; may be repeated. {title}, {text}, {topic}, {kind} and {url} are filled in",
    )
    save.add_argument("--general", choices=("on", "off"), help="whether it also tells of feeds that died")
    save.add_argument(
        "--secret",
        action="append",
        default=[],
        metavar="NAME",
        help="read this secret from standard input: password, url or key",
    )
    save.add_argument("--forget", action="append", default=[], metavar="NAME", help="take this secret away")
    save.set_defaults(run=run_save)
    remove = verbs.add_parser("remove", parents=[common], help="remove a channel and its secrets")
    remove.add_argument("name", help="the channel's name")
    remove.set_defaults(run=run_remove)


def run_list(options: argparse.Namespace) -> int:
    channels, problem = channels_file.load(places_of(options).channels)
    with open_reading(options) as reading:
        states = {state.name: state for state in reading.telling().channels}
    if problem:
        raise UserError(problem.rstrip("."))
    if options.json:
        for channel in channels:
            _emit(channel, states.get(channel.name))
    elif channels:
        table(
            ("name", "kind", "sent", "waiting", "failed", "last trouble"),
            (_row(channel, states.get(channel.name)) for channel in channels),
        )
    else:
        line("No channels yet besides the desktop. Set one up: wirewatch alerts channel mail --kind email --server …")
    return 0


def _row(channel: ChannelSettings, state: ChannelState | None) -> tuple[str, ...]:
    numbers = (state.sent, state.waiting, state.failed) if state else (0, 0, 0)
    return (channel.name, channel.kind, *map(str, numbers), state.error if state else "")


def _emit(channel: ChannelSettings, state: ChannelState | None) -> None:
    emit(
        {
            "name": channel.name,
            "kind": channel.kind,
            "sent": state.sent if state else 0,
            "waiting": state.waiting if state else 0,
            "failed": state.failed if state else 0,
            "error": state.error or None if state else None,
            "next_try": iso(state.due) if state and state.due else None,
        }
    )


def run_save(options: argparse.Namespace) -> int:
    channels, _ = channels_file.load(places_of(options).channels)
    standing = next((one for one in channels if one.name == options.name), None)
    if standing is None and not options.kind:
        raise UserError(f"{options.name} is a new channel: say its kind with --kind {'|'.join(channels_file.BUILT_IN)}")
    channel = channels_file.check(_wanted(options, standing or ChannelSettings(options.name, options.kind)))
    for what in (*options.secret, *options.forget):
        if what not in secrets_of(channel.kind):
            raise UserError(f"a channel of the kind {channel.kind} has no secret named {what}")
    secrets = [(what, one_password(what)) for what in options.secret]
    with open_door(options) as door:
        done = door.do(SaveChannel(channel, (*secrets, *((what, None) for what in options.forget))))
    for told in done.lines:
        say(told)
    lacking = done.text.split() or ([what for what, _ in secrets] if promises.LOST in done.lines else [])
    if lacking:
        again = " ".join(f"--secret {what}" for what in lacking)
        line(
            f"The channel {channel.name} is set up but lacks a secret: wirewatch alerts channel {channel.name} {again}"
        )
    else:
        line(f"The channel {channel.name} is set up. Try it: wirewatch alerts test --channel {channel.name}")
    return 1 if done.lines else 0


def _wanted(options: argparse.Namespace, standing: ChannelSettings) -> ChannelSettings:
    plain = ("kind", "server", "port", "security", "user", "sender", "program")
    given: dict[str, object] = {name: value for name in plain if (value := getattr(options, name)) is not None}
    given |= {name: tuple(value) for name in ("to", "arguments") if (value := getattr(options, name)) is not None}
    if options.general is not None:
        given["general"] = options.general == "on"
    return dataclasses.replace(standing, **given)  # type: ignore[arg-type]  # each option has the type of its field


def run_remove(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        dropped = door.do(RemoveChannel(options.name)).counts["dropped"]
    line(
        f"The channel {options.name} was removed with its secrets."
        + (f" {dropped} alerts were not sent." if dropped else "")
    )
    return 0
