"""Commands of the contract whose room is not built yet: they say so and exit 2."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from monitor.cli.options import Commands
from monitor.errors import UserError

_COMMANDS = {
    "events": "stories grouped into events, with their facts",
}


def not_yet(command: str) -> Callable[[argparse.Namespace], int]:
    """A command that refuses, saying that this version cannot do it yet."""

    def refuse(_options: argparse.Namespace) -> int:
        raise UserError(f"`{command}` is not yet in this version of Wirewatch; nothing was changed")

    return refuse


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    for name, words in _COMMANDS.items():
        parser = commands.add_parser(name, parents=[common], help=f"{words} (not yet)")
        parser.add_argument("rest", nargs="*", help=argparse.SUPPRESS)
        for option in ("--topic", "--since", "--until", "--tz", "--preset", "--out"):
            parser.add_argument(option, help=argparse.SUPPRESS)
        parser.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
        parser.set_defaults(run=not_yet(name))
