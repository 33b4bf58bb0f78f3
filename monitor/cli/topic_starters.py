"""`topics starters`: the topics that Wirewatch offers beside its two, and adding some of them."""

from __future__ import annotations

import argparse

from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands
from monitor.cli.output import emit, line, table
from monitor.commands import SaveTopic, SaveTopics
from monitor.errors import UserError
from monitor.model import Topic


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    offered = verbs.add_parser("starters", parents=[common], help="more topics to begin with; --add takes some of them")
    offered.add_argument("--add", action="append", default=[], metavar="NAME", help="save this one; may be repeated")
    offered.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    offered.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        starters, here = reading.starter_topics(), {topic.name for topic in reading.topics()}
    if options.add:
        return _add(options, starters)
    if options.json:
        for topic in starters:
            emit({"name": topic.name, "title": topic.title, "query": topic.query, "added": topic.name in here})
    else:
        table(("name", "title", "added"), ((t.name, t.title, "yes" if t.name in here else "no") for t in starters))
    return 0


def _add(options: argparse.Namespace, starters: list[Topic]) -> int:
    by_name = {topic.name: topic for topic in starters}
    unknown = [name for name in options.add if name not in by_name]
    if unknown:
        raise UserError(f"no starter topic named {unknown[0]}; there are {', '.join(by_name)}")
    chosen = [by_name[name] for name in dict.fromkeys(options.add)]
    commands = tuple(
        SaveTopic(t.name, t.query, title=t.title, colour=t.colour, alert=t.alert, grading=t.grading) for t in chosen
    )
    with open_door(options) as door:
        done = door.do(SaveTopics(commands))
    for saved in done.lines:
        line(saved)
    return 0
