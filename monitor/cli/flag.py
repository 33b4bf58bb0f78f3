"""`flag`: articles in, flags out; stateless, nothing is stored."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from monitor import topic_names
from monitor.cli.door import open_reading, places_of
from monitor.cli.given_articles import answer_each
from monitor.cli.options import Commands, name_and_query
from monitor.cli.output import Json, emit
from monitor.errors import QueryError, UserError
from monitor.model import Article, Flag, Topic

if TYPE_CHECKING:
    from monitor.export.rows import InputArticle
    from monitor.topics.flagger import BrokenTopic, Flagger


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "flag", parents=[common], help="flag articles from a file; writes nothing to the archive"
    )
    parser.add_argument("--topic", action="append", default=[], metavar="NAME", help="only this topic; may be repeated")
    parser.add_argument(
        "--query", action="append", default=[], type=name_and_query, metavar="NAME=QUERY", help="a topic given here"
    )
    parser.add_argument("file", nargs="?", default="-", help="JSON Lines (default: standard input)")
    parser.set_defaults(run=run_flag)


def run_flag(options: argparse.Namespace) -> int:
    from monitor.topics.flagger import Flagger

    flagger = Flagger(_topics(options))
    if flagger.broken:
        raise _named(flagger.broken[0], flagger.topics)
    return answer_each(options.file, partial(_answer, flagger))


def _topics(options: argparse.Namespace) -> tuple[Topic, ...]:
    from monitor.topics import shipped

    given = tuple(Topic(name, name, query) for name, query in options.query)
    if given and not options.topic:
        return given
    places = places_of(options)
    if places.archive.exists():
        with open_reading(options) as reading:
            configured = tuple(reading.topics())
    else:
        configured = shipped.topics()
    if not options.topic:
        return configured
    by_name = {topic.name: topic for topic in configured}
    unknown = [name for name in options.topic if name not in by_name]
    if unknown:
        raise UserError(topic_names.unknown(unknown[0], by_name))
    return tuple(by_name[name] for name in dict.fromkeys(options.topic)) + given


def _named(broken: BrokenTopic, topics: Sequence[Topic]) -> QueryError:
    """The error of a topic's query with the topic's name and query."""
    query = next(topic.query for topic in topics if topic.name == broken.name)
    error = broken.error
    return QueryError(f"topic {broken.name}: {error.message}", error.start, error.end, error.fix, query)


def _answer(flagger: Flagger, given: InputArticle, article: Article) -> None:
    flags = flagger.flags(article, feed=given.feed)
    answer: dict[str, Json] = {"id": given.id, "flags": [_as_json(flag) for flag in flags]}
    if given.html:
        answer["body"] = article.body
        answer["ignored"] = list(article.ignored)
    emit(answer)


def _as_json(flag: Flag) -> dict[str, Json]:
    return {
        "topic": flag.topic,
        "level": flag.level,
        "score": flag.score,
        "reason": flag.reason,
        "spans": [{"field": span.field, "start": span.start, "end": span.end} for span in flag.spans],
    }
