"""`mark`: read, star, tag, set aside or annotate articles, by their ids or by a search."""

from __future__ import annotations

import argparse
import json

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, how_many, takes_query
from monitor.cli.output import Json, counted, emit, line
from monitor.commands import Annotate, MarkArticles, TagArticles
from monitor.errors import UserError
from monitor.model import ArticleFilter


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("mark", parents=[common], help="read, star, tag, archive or annotate articles")
    takes_query(parser)
    parser.add_argument("articles", nargs="*", metavar="ARTICLE_ID", help="as `search --json` gives them")
    parser.add_argument(
        "--matching", metavar="QUERY", help="all that this search finds, words and filters as in `search`"
    )
    for name, yes, no, words in (
        ("read", "read", "unread", "say that they were read"),
        ("starred", "star", "unstar", "star them"),
        ("archived", "archive", "unarchive", "set them aside: not unread any more, still found and counted"),
    ):
        either = parser.add_mutually_exclusive_group()
        either.add_argument(f"--{yes}", dest=name, action="store_true", default=None, help=words)
        either.add_argument(f"--{no}", dest=name, action="store_false", help=f"the other way round than --{yes}")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="give them this tag")
    parser.add_argument("--untag", action="append", default=[], metavar="TAG", help="take this tag away")
    parser.add_argument("--note", metavar="TEXT", help='the note of one article ("" takes it away)')
    parser.add_argument("--json", action="store_true", help="JSON on stdout")
    parser.set_defaults(run=run_mark)


def run_mark(options: argparse.Namespace) -> int:
    marks = [getattr(options, name) for name in ("read", "starred", "archived")]
    if all(mark is None for mark in marks) and not options.tag and not options.untag and options.note is None:
        raise UserError("say what to do with them: --read, --star, --archive, --tag TAG, --note TEXT, ...")
    tags, ids = _chosen(options)
    changed: dict[str, Json] = {"articles": len(ids)}
    with open_door(options) as door:
        if any(mark is not None for mark in marks):
            door.do(MarkArticles(ids, *marks))
        for tag in options.tag:
            changed[f"tagged {tag}"] = door.do(TagArticles(ids, tag)).counts["articles"]
        for tag in options.untag:
            changed[f"untagged {tag}"] = door.do(TagArticles(ids, tag, wanted=False)).counts["articles"]
        if options.note is not None:
            tags = tuple(dict.fromkeys((*tags, *options.tag)))
            door.do(Annotate(ids[0], options.note, tuple(tag for tag in tags if tag not in options.untag)))
    if options.json:
        emit(changed)
    else:
        line(f"{counted(len(ids), 'article')} marked")
    return 0


def _chosen(options: argparse.Namespace) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The tags of the one article that is to be annotated, and the ids of all that are meant. Raises UserError for unknown ones."""
    try:
        named = [how_many(text) for text in options.articles]
    except argparse.ArgumentTypeError as error:
        raise UserError(f"an article's id is a number; `wirewatch search --json` shows them ({error})") from error
    with open_reading(options) as reading:
        there = {row.id for row in reading.rows(named)}
        if lost := [number for number in named if number not in there]:
            raise UserError(f"there is no article {json.dumps(lost)[1:-1]} in the archive; nothing was changed")
        if options.matching is not None:
            named += reading.article_ids(ArticleFilter(query=options.matching))
        ids = tuple(dict.fromkeys(named))
        if options.matching is None and not ids:
            raise UserError("name articles by their ids, or give --matching QUERY")
        if options.note is not None and len(ids) != 1:
            raise UserError(f"--note is for one article, and {len(ids)} are meant; nothing was changed")
        detail = reading.article(ids[0]) if options.note is not None else None
    return (detail.tags if detail else ()), ids
