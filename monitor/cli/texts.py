"""`texts`: whole texts of articles from their pages, on request, and why some have none."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import counted, emit, iso, line, say, table
from monitor.commands import FetchFullText
from monitor.errors import EngineBusyError, EngineLostError, UserError
from monitor.storage.listing import NoText


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    texts = commands.add_parser("texts", parents=[common], help="whole texts of articles from their pages")
    verbs = texts.add_subparsers(title="what to do", metavar="VERB", required=True)
    get = verbs.add_parser(
        "get", parents=[common], help="ask the pages of these articles, as a click in the window does"
    )
    get.add_argument("ids", nargs="+", type=how_many, metavar="ID", help="an article's id, as `search --json` gives it")
    get.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    get.set_defaults(run=run_get)
    listing = verbs.add_parser(
        "list", parents=[common], help="articles whose page gave no text: why, and when it is asked again"
    )
    listing.add_argument("--limit", type=how_many, default=200, metavar="N", help="at most so many (default 200)")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)


def run_get(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        unknown = [number for number in options.ids if reading.article(number) is None]
    if unknown:
        raise UserError(f"there is no article {unknown[0]} in the archive; `wirewatch search --json` shows the ids")
    failed = 0
    with open_door(options) as door:
        for number in dict.fromkeys(options.ids):
            try:
                done = door.do(FetchFullText(number))
            except (EngineBusyError, EngineLostError):
                raise
            except UserError as error:
                failed += 1
                _tell(number, {"reason": str(error)}, f"article {number}: {error}", as_json=options.json)
            else:
                words, flags = done.counts["words"], done.counts["flags"]
                note = " ".join(done.lines)
                said = f"article {number}: {counted(words, 'word')}, {counted(flags, 'new flag')}"
                said = f"{said}. {note}" if note else said
                _tell(number, {"words": words, "flags": flags, "note": note}, said, as_json=options.json)
    return 1 if failed else 0


def _tell(number: int, came: dict[str, int | str], words: str, *, as_json: bool) -> None:
    if as_json:
        emit({"article_id": number, **came})
    if "reason" in came:
        say(words)
    elif not as_json:
        line(words)


def run_list(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        found = reading.no_texts(options.limit)
    if options.json:
        for one in found:
            emit(
                {
                    "article_id": one.article_id,
                    "url": one.url,
                    "title": one.title,
                    "feed_url": one.feed_url,
                    "reason": one.reason,
                    "tries": one.tries,
                    "asked": iso(one.asked),
                    "again": iso(one.again),
                }
            )
    elif found:
        table(("article", "title", "why there is no whole text", "asked again"), map(_row, found))
    else:
        line("No page has been asked for its text in vain.")
    return 0


def _row(one: NoText) -> tuple[str, ...]:
    return str(one.article_id), one.title, one.reason, iso(one.again) or "not by itself"
