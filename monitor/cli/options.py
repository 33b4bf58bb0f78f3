"""Options that several commands share."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol

from monitor.cli.output import say
from monitor.topic_names import TOPIC_NAME, no_name


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with an option, and where its help is; commands' parsers are of the same kind.

    Where a command `asks`, words to leave out (-ferry) are no option: they are its query, or the value of the option before them.
    """

    asks = False

    def error(self, message: str) -> NoReturn:
        """Exit code 2."""
        told = _KIND.sub("", message, count=1)
        say(f"wirewatch: {told}; see `{self.prog} --help`")
        self.exit(2)

    def _parse_optional(self, arg_string: str) -> Any:
        """What argparse takes a word of the command line for: None where it is an argument or a value, and no option."""
        return None if self.asks and _EXCLUSION.match(arg_string) else super()._parse_optional(arg_string)

    def parse_known_args(self, *given: Any, **named: Any) -> Any:
        """As argparse does, but what a command does not know is told by that command, whose help lists what it knows."""
        options, unknown = super().parse_known_args(*given, **named)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return options, unknown


class Commands(Protocol):
    """Where a command adds its parser; argparse has no public name for it."""

    def add_parser(
        self,
        name: str,
        *,
        parents: Sequence[argparse.ArgumentParser] = ...,
        help: str | None = ...,  # noqa: A002 - argparse's word
    ) -> argparse.ArgumentParser: ...


_KIND = re.compile("^argument (?=[^ ]+: )")
_EXCLUSION = re.compile("-(?!-|[hv]+$)")

MOST = 1_000_000_000
"""What a number of articles, alerts or days may be at most."""


def common() -> argparse.ArgumentParser:
    """`--data` and `-v`, accepted before and after the subcommand."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument(
        "--data",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the data folder (else WIREWATCH_DATA, else the platform's)",
    )
    parser.add_argument("-v", "--verbose", action="store_true", default=argparse.SUPPRESS, help="say more on stderr")
    return parser


def takes_query(parser: argparse.ArgumentParser) -> None:
    """From now on words to leave out (-ferry) are no option of this command."""
    if not isinstance(parser, Parser):
        raise TypeError("commands have parsers of our own kind")
    parser.asks = True


def add_range(parser: argparse.ArgumentParser) -> None:
    """`--since`, `--until`, `--tz`."""
    parser.add_argument("--since", metavar="TIME", help="from this time on (a date or an ISO time)")
    parser.add_argument("--until", metavar="TIME", help="before this time")
    parser.add_argument(
        "--tz", metavar="ZONE", default="UTC", help="time zone of bare dates and of buckets (default UTC)"
    )


def name_and_query(text: str) -> tuple[str, str]:
    """`NAME=QUERY` split at the first `=`."""
    name, mark, query = text.partition("=")
    name = name.strip()
    if not mark or not name or not query.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=QUERY")
    return name, query.strip()


def topic_name(text: str) -> str:
    """A topic's name for machines."""
    if not TOPIC_NAME.match(text):
        raise argparse.ArgumentTypeError(f"{no_name(text)}. People see its title: --title {shlex.quote(text)}")
    return text


def how_many(text: str) -> int:
    """A whole number from 0 to a thousand million."""
    plain = text.strip()
    number = int(plain) if plain.isascii() and plain.isdecimal() and len(plain) <= len(str(MOST)) else -1
    if not 0 <= number <= MOST:
        raise argparse.ArgumentTypeError(f"{text[:40]} is not a whole number from 0 to {MOST:,}")
    return number
