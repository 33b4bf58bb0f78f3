"""`source`: a flagged article's item as its server sent it, with when, from where and its SHA-256, for citing it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from monitor.cli.door import open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import Json, emit, flat, iso, line, say
from monitor.errors import UserError
from monitor.origin import Fetched
from monitor.reading import Reading
from monitor.shown_address import shown


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "source", parents=[common], help="a flagged article's item as it was fetched: bytes, time, addresses, SHA-256"
    )
    parser.add_argument("article", metavar="ARTICLE_ID", help="as `search --json` gives it")
    parser.add_argument(
        "--number",
        type=how_many,
        default=1,
        metavar="N",
        help="1 (default): the newest; 2: the one before its last edit; ...",
    )
    parser.add_argument("--out", metavar="FILE", help="write the bytes to this file (-: standard output)")
    parser.add_argument(
        "--json", action="store_true", help="a JSON line for each fetch that is kept, without the bytes"
    )
    parser.set_defaults(run=run_source)


def run_source(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        number = _id(options.article)
        kept = reading.fetched(number)
        title = _title(reading, number)
        if options.json:
            for one in kept:
                emit(as_json(one))
            return 0
        if not kept:
            raise UserError(
                f"nothing of article {number} is kept as fetched: only items of flagged articles are that their feed listed then "
                "or at the next poll, none of an import, and none when the settings say so"
            )
        if not 1 <= options.number <= len(kept):
            raise UserError(f"--number {options.number}: there are {len(kept)} of article {number}")
        one = kept[options.number - 1]
        content = reading.fetched_bytes(one)
        if options.out == "-":
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
            return 0
        for text in in_words(title, one, len(kept)):
            line(text)
        if options.out:
            reading.write_bytes(Path(options.out), content)
            say(f"wrote {one.size:,} bytes to {options.out}")
        else:
            line("")
            for text in content.decode("utf-8", "replace").splitlines():
                line(text)
    return 0


def _id(text: str) -> int:
    try:
        return how_many(text)
    except argparse.ArgumentTypeError as error:
        raise UserError(f"{text[:40]!r} is no article's id; `wirewatch search --json` shows them") from error


def _title(reading: Reading, number: int) -> str:
    detail = reading.article(number)
    if detail is None:
        raise UserError(f"there is no article {number} in the archive; `wirewatch search --json` shows the ids")
    return detail.row.title


def as_json(one: Fetched) -> dict[str, Json]:
    """What programs get."""
    return {
        "article_id": one.article_id,
        "fetched": iso(one.fetched),
        "url": one.url,
        "redirects": list(one.hops),
        "content_type": one.content_type,
        "whole": one.whole,
        "sha256": one.sha256,
        "size": one.size,
    }


def in_words(title: str, one: Fetched, of: int) -> list[str]:
    """The same for people, a line each."""
    way = " -> ".join(map(shown, [*one.hops, one.url]))
    what = "the whole document, out of which the item could not be cut as it came" if one.whole else "the item"
    told = [
        f"title         {flat(title)}",
        f"fetched       {iso(one.fetched)}",
        f"from          {flat(shown(one.url))}",
        *([f"redirected    {flat(way)}"] if one.hops else []),
        f"content type  {flat(one.content_type) or 'none given'}",
        f"sha256        {one.sha256} (checked)",
        f"kept          {what}, {one.size:,} bytes",
    ]
    return [*told, f"also kept     {of - 1} more; see --number"] if of > 1 else told
