"""`topics`: list, show, set, remove, check and preview what to look for."""

from __future__ import annotations

import argparse

from monitor.cli import (
    topic_check,
    topic_files,
    topic_history,
    topic_marks,
    topic_misses,
    topic_settings,
    topic_starters,
)
from monitor.cli.door import open_door, open_reading
from monitor.cli.options import Commands, takes_query, topic_name
from monitor.cli.output import counted, emit, line, say, table
from monitor.commands import RemoveTopic
from monitor.grading import as_table
from monitor.model import Topic
from monitor.reading import Reading


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    topics = commands.add_parser("topics", parents=[common], help="what to look for: list, set, check, preview")
    verbs = topics.add_subparsers(title="what to do", metavar="VERB", required=True)
    listing = verbs.add_parser("list", parents=[common], help="all topics")
    listing.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    listing.set_defaults(run=run_list)
    show = verbs.add_parser("show", parents=[common], help="one topic with its query")
    show.add_argument("name", help="the topic's name")
    show.add_argument("--json", action="store_true", help="JSON on stdout")
    show.set_defaults(run=run_show)
    save = verbs.add_parser("set", parents=[common], help="save a topic and flag the archive with it")
    takes_query(save)
    save.add_argument("name", type=topic_name, help="its name: letters, digits, - _ and .")
    save.add_argument("query", help="what it looks for, in one pair of quotation marks")
    save.add_argument("--title", default="", help="the name for people")
    save.add_argument("--accept", action="store_true", help="save the form with the parentheses we would add")
    save.add_argument("--dry-run", action="store_true", help="say which articles would be flagged or not any more")
    save.add_argument("--json", action="store_true", help="with --dry-run: JSON on stdout")
    topic_settings.add(save)
    save.set_defaults(run=run_set)
    remove = verbs.add_parser("remove", parents=[common], help="remove a topic and its flags; articles stay")
    remove.add_argument("name", help="the topic's name")
    remove.set_defaults(run=run_remove)
    topic_check.add(verbs, common)
    topic_files.add(verbs, common)
    topic_history.add(verbs, common)
    topic_marks.add(verbs, common)
    topic_misses.add(verbs, common)
    topic_starters.add(verbs, common)


def run_list(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        topics, broken = reading.topics(), _broken(reading)
    if options.json:
        for topic in topics:
            _emit(topic, broken.get(topic.name))
    elif topics:
        table(
            ("name", "title", "version", "alerts"),
            ((t.name, t.title, str(t.version), "on" if t.alert else "off") for t in topics),
        )
        for name, told in broken.items():
            line(f"{name}: {told}")
        if broken:
            line("Mend a topic: wirewatch topics set NAME QUERY")
    else:
        line("No topics yet. Set one: wirewatch topics set floods 'flood* NEAR/8 (river OR coast)'")
    return 0


def _broken(reading: Reading) -> dict[str, str]:
    """Why the queries of topics, by name, cannot be read."""
    return {topic.name: topic.told for topic in reading.broken_topics()}


def _emit(topic: Topic, problem: str | None) -> None:
    """`problem`: why the query cannot be read."""
    emit(
        {
            "name": topic.name,
            "title": topic.title,
            "version": topic.version,
            "query": topic.query,
            "alert": topic.alert,
            "problem": problem,
            **as_table(topic.grading),
        }
    )


def run_show(options: argparse.Namespace) -> int:
    from monitor.topics.layout import laid_out

    with open_reading(options) as reading:
        topic, problem = reading.topic(options.name), _broken(reading).get(options.name)
    if options.json:
        _emit(topic, problem)
    else:
        line(
            f"{topic.title or topic.name} ({topic.name}, version {topic.version}, alerts {'on' if topic.alert else 'off'})"
        )
        for name, value in as_table(topic.grading).items():
            line(f"{name}: {value:g}" if isinstance(value, float) else f"{name}: {value}")
        for part in laid_out(topic.query).splitlines():
            line(part)
        if problem:
            line(problem)
    return 0


def run_set(options: argparse.Namespace) -> int:
    command = topic_settings.wanted(options)
    if options.dry_run:
        return topic_history.run_dry(options, command)
    moved = topic_history.replayed(options, command)
    with topic_history.flagging(options) as door:
        topic_history.told(options.name, door.do(command))
    if moved.worse:
        say(
            f"{topic_marks.moved_words(moved)} Bring the version before back: wirewatch topics restore {options.name} N"
        )
    topic_check.advise(options)
    return 0


def run_remove(options: argparse.Namespace) -> int:
    with open_door(options) as door:
        done = door.do(RemoveTopic(options.name))
    line(f"Removed {options.name} and its {counted(done.counts['flags'], 'flag')}; the articles stay.")
    return 0
