"""`events`: the ledger of launches and meetings with their facts, and what you say of it: merge, split, accept, correct, reject."""

from __future__ import annotations

import argparse
from typing import get_args

from monitor.cli import events_shown as shown
from monitor.cli.door import open_door, open_reading
from monitor.cli.grouping import group_first
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import emit, line, table
from monitor.cli.times import moment, zone
from monitor.deeds import EventDeed, JudgeFact, MergeEvents, SplitEvent
from monitor.errors import UserError
from monitor.ledger import Kind, LedgerEvent
from monitor.model import ArticleFilter
from monitor.reading import Reading

_EVERY = 2**40


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "events",
        parents=[common],
        help="launches and leaders' meetings with what each source says; merge, split, correct",
    )
    parser.add_argument(
        "--topic", action="append", default=[], metavar="NAME", help="with an article flagged for it; may be repeated"
    )
    add_range(parser)
    parser.add_argument("--kind", action="append", default=[], choices=get_args(Kind), help="may be repeated")
    parser.add_argument(
        "--every", action="store_true", help="those too that are neither launch nor meeting and one story only"
    )
    parser.add_argument("--limit", type=how_many, default=None, metavar="N", help="the N last ones (default: all)")
    parser.add_argument("--event", type=how_many, default=None, metavar="ID", help="all that is known of this event")
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_events)
    _add_deeds(parser, common)


def _add_deeds(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    deeds = parser.add_subparsers(title="what you say of it", metavar="", dest="deed")
    merge = deeds.add_parser("merge", parents=[common], help="make events one; they stay one whatever comes")
    merge.add_argument(
        "events",
        nargs="+",
        type=how_many,
        metavar="EVENT",
        help="the numbers of two or more events, as `events` lists them",
    )
    merge.set_defaults(run=run_merge)
    split = deeds.add_parser(
        "split", parents=[common], help="make an event of its own of some articles; it stays apart"
    )
    split.add_argument("of", type=how_many, metavar="EVENT", help="the number of the event")
    split.add_argument(
        "articles",
        nargs="+",
        type=how_many,
        metavar="ARTICLE",
        help="the numbers of the articles that become an event of their own",
    )
    split.set_defaults(run=run_split)
    for word, past, words in (
        ("accept", "accepted", "say that a fact is right"),
        ("correct", "corrected", "say what it is instead"),
        ("reject", "rejected", "say that it is wrong"),
        ("undo", "", "take back what you said of it"),
    ):
        judge = deeds.add_parser(word, parents=[common], help=words)
        judge.add_argument("fact", type=how_many, metavar="FACT", help="its number in `events --event ID`")
        if word == "correct":
            judge.add_argument("value", metavar="VALUE", help="the value that is right")
            judge.add_argument("--unit", default="", help="of a speed or a time; else that of the field")
        judge.set_defaults(run=run_judge, word=past)


def run_events(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    since, until = moment(options.since, "--since", tz), moment(options.until, "--until", tz)
    group_first(options, events=True)
    with open_reading(options) as reading:
        if options.event is not None:
            return _show_one(reading, options.event, as_json=options.json)
        topics = tuple(reading.topic(name).name for name in options.topic)
        wanted = ArticleFilter(topics=topics, since=since, until=until)
        found = reading.events.newest(wanted, options.kind, _EVERY)
        found = [one for one in found if options.every or options.kind or _worth_showing(one)][: options.limit]
        said = reading.events.said(one.id for one in found) if options.json else {}
    if options.json:
        for event in found:
            facts = [shown.fact(one) for one in said.get(event.id, []) if one.word != "rejected"]
            emit(shown.event(event) | {"facts": facts})
    else:
        table(shown.HEAD, (shown.row(event) for event in found))
    return 0


def _worth_showing(event: LedgerEvent) -> bool:
    return event.kind != "other" or event.stories > 1


def _show_one(reading: Reading, number: int, *, as_json: bool) -> int:
    detail = reading.events.detail(number)
    if detail is None:
        raise UserError(f"there is no event {number}; `wirewatch events` shows their numbers in its first column")
    if as_json:
        emit(shown.detail(detail))
        return 0
    line(f"{detail.event.title}  ({detail.event.kind}, {detail.event.day or 'no day told'})")
    table(shown.FIELDS_HEAD, shown.field_rows(detail))
    table(shown.ARTICLES_HEAD, shown.article_rows(detail))
    return 0


def run_merge(options: argparse.Namespace) -> int:
    number = _do(options, MergeEvents(tuple(options.events)))["event"]
    line(f"event {number} holds them all now, and will whatever comes")
    return 0


def run_split(options: argparse.Namespace) -> int:
    number = _do(options, SplitEvent(options.of, tuple(options.articles)))["event"]
    line(f"event {number} is new; it and event {options.of} stay apart whatever comes")
    return 0


def run_judge(options: argparse.Namespace) -> int:
    value, unit = getattr(options, "value", ""), getattr(options, "unit", "")
    _do(options, JudgeFact(options.fact, options.word, value, unit))
    line(f"fact {options.fact}: {options.word or 'as the program read it'}")
    return 0


def _do(options: argparse.Namespace, command: EventDeed) -> dict[str, int]:
    with open_door(options) as door:
        return door.do(command).counts
