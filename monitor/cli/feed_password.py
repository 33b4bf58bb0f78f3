"""`feeds password`: the password of a feed's user or of a proxy's, from standard input into the keyring; never an argument."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterable

from monitor import settings
from monitor.cli.door import Door, open_door, open_reading, places_of, the_feed
from monitor.cli.options import Commands
from monitor.cli.output import emit, line, say
from monitor.commands import SetPassword, SetProxyPassword
from monitor.errors import UserError
from monitor.reading import Reading


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    parser = verbs.add_parser(
        "password",
        parents=[common],
        help="keep the password of a feed's or a proxy's user in the keyring; one line of standard input",
    )
    parser.add_argument("url", nargs="?", metavar="URL", help="the feed")
    parser.add_argument(
        "--proxy", metavar="ADDRESS", help="of a proxy instead: its address with its user, as in socks5://me@host:1080"
    )
    parser.add_argument("--user", metavar="NAME", help="the feed's user, if it has none yet or another")
    parser.add_argument("--clear", action="store_true", help="take the stored password away")
    parser.add_argument("--json", action="store_true", help='JSON on stdout: {"kept"}')
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    if (options.url is None) == (options.proxy is None):
        raise UserError("name the feed, or the proxy with --proxy; one of the two")
    if options.proxy is not None and options.user is not None:
        raise UserError("the proxy's user stands in its address, as in socks5://me@proxy.example:1080")
    with open_reading(options) as reading:
        command = _of_proxy(options, reading) if options.proxy is not None else _of_feed(options, reading)
    with open_door(options) as door:
        if options.clear:
            door.do(command)
            kept = False
        else:
            kept = keep(door, [command])
    if options.json:
        emit({"kept": kept})
    elif options.clear:
        line("The password was taken away.")
    elif kept:
        line("The keyring keeps the password.")
    return 0 if kept or options.clear else 1


def _of_feed(options: argparse.Namespace, reading: Reading) -> SetPassword:
    about = the_feed(reading, options.url).about
    user = options.user or about.username
    if not user:
        raise UserError("the feed has no user name yet; give it with --user NAME")
    return SetPassword(about.url, user, None if options.clear else one_password())


def _of_proxy(options: argparse.Namespace, reading: Reading) -> SetProxyPassword:
    wanted = settings.proxy_user(options.proxy)
    known = [feed.about.proxy for feed in reading.feeds()]
    known.append(settings.load(places_of(options).settings)[0].proxy)
    if not any("@" in proxy and settings.proxy_user(proxy) == wanted for proxy in known):
        say("Neither the settings nor a feed name this proxy with this user yet.")
    return SetProxyPassword(options.proxy, None if options.clear else one_password())


def one_password(what: str = "password") -> str:
    """The next line of standard input; on a terminal it is asked for without being shown. Raises UserError when there is none."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{what[0].upper()}{what[1:]}: ")
    typed = sys.stdin.readline()
    if not typed:
        raise UserError(f"no {what} came on standard input; nothing was changed")
    return typed.rstrip("\r\n")


def keep(door: Door, commands: Iterable[SetPassword | SetProxyPassword]) -> bool:
    """Whether a keyring keeps them all; if not, say how long they serve."""
    done = [door.do(command) for command in commands]
    for told in dict.fromkeys(told for one in done for told in one.lines):
        say(told)
    return all(one.counts["kept"] for one in done)
