"""Options that several commands share."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Protocol


class Commands(Protocol):
    """Where a command adds its parser; argparse has no public name for it."""

    def add_parser(
        self,
        name: str,
        *,
        parents: Sequence[argparse.ArgumentParser] = ...,
        help: str | None = ...,  # noqa: A002 - argparse's word
    ) -> argparse.ArgumentParser: ...


_NAME = re.compile(r"[\w][\w.-]{0,63}\Z")


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
    """A topic's name for machines: letters, digits, `-`, `_` and `.`, at most 64."""
    if not _NAME.match(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no topic name: use letters, digits, - and _")
    return text
