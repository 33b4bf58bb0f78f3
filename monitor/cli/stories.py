"""`stories`: what is told, each story once however many copies it has; and with --story, its copies and who was first."""

from __future__ import annotations

import argparse
from datetime import timedelta

from monitor.cli.door import open_reading
from monitor.cli.grouping import group_first
from monitor.cli.options import Commands, add_range, how_many
from monitor.cli.output import Json, emit, iso, table
from monitor.cli.times import moment, zone
from monitor.errors import UserError
from monitor.model import ArticleFilter
from monitor.reading import Reading
from monitor.stories.lineage import Branch, Delay, delays, tree
from monitor.story import Story

_EVERY = 2**40


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("stories", parents=[common], help="copies and versions of one text as one story")
    parser.add_argument(
        "--topic", action="append", default=[], metavar="NAME", help="with an article flagged for it; may be repeated"
    )
    parser.add_argument("--level", choices=("flag", "mention"), default="flag", help="mention adds mentions")
    add_range(parser)
    parser.add_argument("--copied", action="store_true", help="only those with more than one article")
    parser.add_argument(
        "--limit", type=how_many, default=None, metavar="N", help="the N that moved last (default: all)"
    )
    parser.add_argument(
        "--story", type=how_many, default=None, metavar="ID", help="the copies of this story, who was first"
    )
    parser.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    parser.set_defaults(run=run_stories)


def run_stories(options: argparse.Namespace) -> int:
    tz = zone(options.tz)
    since, until = moment(options.since, "--since", tz), moment(options.until, "--until", tz)
    group_first(options)
    with open_reading(options) as reading:
        if options.story is not None:
            return _show(reading, options.story, as_json=options.json)
        topics = tuple(reading.topic(name).name for name in options.topic)
        wanted = ArticleFilter(topics=topics, level=options.level, since=since, until=until)
        found = reading.stories.newest(wanted, options.limit or _EVERY, copied=options.copied)
    if options.json:
        for story in found:
            emit(as_json(story))
    else:
        table(
            ("id", "first seen", "articles", "publishers", "originator", "title"),
            (
                (str(s.id), iso(s.first_seen) or "", str(s.articles), str(s.publishers), s.originator, s.title)
                for s in found
            ),
        )
    return 0


def as_json(story: Story) -> dict[str, Json]:
    """The columns of v_stories."""
    return {
        "id": story.id,
        "first_seen": iso(story.first_seen),
        "title": story.title,
        "originator": story.originator,
        "articles": story.articles,
        "publishers": story.publishers,
    }


def _show(reading: Reading, number: int, *, as_json: bool) -> int:
    copies = reading.stories.copies(number)
    if not copies:
        raise UserError(f"no story {number}; `wirewatch stories` shows their numbers in its first column")
    first_of = {delay.article_id: delay for delay in delays(copies)}
    began = copies[0].sort_time
    if as_json:
        for branch in tree(copies):
            emit(_branch(branch, first_of.get(branch.copy.article_id), branch.copy.sort_time - began))
        return 0
    head = ("after the first", "publisher", "how", "likeness", "seen after", "alerted after", "title")
    table(
        head,
        (_row(branch, first_of.get(branch.copy.article_id), branch.copy.sort_time - began) for branch in tree(copies)),
    )
    return 0


def _branch(branch: Branch, delay: Delay | None, after: timedelta) -> dict[str, Json]:
    copy = branch.copy
    return {
        "article_id": copy.article_id,
        "parent_id": copy.parent_id or None,
        "depth": branch.depth,
        "how": copy.how,
        "likeness": copy.likeness,
        "title": copy.title,
        "url": copy.url,
        "source": copy.source,
        "family": copy.family,
        "originator": copy.originator,
        "published": iso(copy.published),
        "first_seen": iso(copy.first_seen),
        "alerted": iso(copy.alerted),
        "seconds_after_first": int(after.total_seconds()),
        "seconds_until_seen": _seconds(delay.until_seen) if delay else None,
        "seconds_until_alerted": _seconds(delay.until_alerted) if delay else None,
    }


def _row(branch: Branch, delay: Delay | None, after: timedelta) -> tuple[str, ...]:
    copy = branch.copy
    seen, alerted = (delay.until_seen, delay.until_alerted) if delay else (None, None)
    title = f"{'  ' * min(branch.depth, 6)}{copy.title}"
    return _words(after), copy.source, copy.how, f"{copy.likeness:.2f}", _words(seen), _words(alerted), title


def _words(time: timedelta | None) -> str:
    return "-" if time is None else str(timedelta(seconds=int(time.total_seconds())))


def _seconds(time: timedelta | None) -> int | None:
    return None if time is None else int(time.total_seconds())
