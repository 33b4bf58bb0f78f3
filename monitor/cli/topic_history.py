"""`topics versions`, `restore`, `reflag`, and what `topics set --dry-run` would change."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from monitor.cli.door import Door, open_door, open_reading
from monitor.cli.options import Commands, how_many
from monitor.cli.output import Json, ProgressBar, counted, emit, iso, line, table
from monitor.cli.topic_marks import moved_json, moved_words
from monitor.commands import Done, FlagAnew, RestoreTopic, SaveTopic
from monitor.errors import PrecedenceError, QueryError
from monitor.events import Event, Progress
from monitor.grading import as_table
from monitor.model import ArticleRow, Topic
from monitor.reading import Reading
from monitor.reasons import Change, History
from monitor.trust import NOTHING_MOVED, Moved

_MOVES = ("gained", "lost", "mentions_gained", "mentions_lost")


def add(verbs: Commands, common: argparse.ArgumentParser) -> None:
    versions = verbs.add_parser("versions", parents=[common], help="what a topic asked for, version by version")
    versions.add_argument("name", help="the topic's name")
    versions.add_argument("--json", action="store_true", help="JSON Lines on stdout")
    versions.set_defaults(run=run_versions)
    restore = verbs.add_parser("restore", parents=[common], help="bring an older version back, as a new one")
    restore.add_argument("name", help="the topic's name")
    restore.add_argument("version", type=how_many, help="its number, as `topics versions` shows it")
    restore.set_defaults(run=run_restore)
    again = verbs.add_parser("reflag", parents=[common], help="flag the archive anew, as after it was interrupted")
    again.add_argument("name", help="the topic's name")
    again.set_defaults(run=run_reflag)


def run_versions(options: argparse.Namespace) -> int:
    with open_reading(options) as reading:
        history = reading.history(options.name)
    if options.json:
        for one in history.versions:
            said: dict[str, Json] = {"version": one.version, "query": one.query, "saved": iso(one.saved)}
            emit({**said, "flags": one.flags, **as_table(one.grading)})
        return 0
    table(
        ("version", "saved", "flags", "query"),
        ((str(v.version), iso(v.saved) or "", str(v.flags), v.query) for v in history.versions),
    )
    _say_behind(options.name, history)
    return 0


def _say_behind(name: str, history: History) -> None:
    if history.behind:
        line(f"Flagging the archive with version {history.versions[0].version} was interrupted: topics reflag {name}")


def run_restore(options: argparse.Namespace) -> int:
    with flagging(options) as door:
        told(options.name, door.do(RestoreTopic(options.name, options.version)))
    return 0


def run_reflag(options: argparse.Namespace) -> int:
    with flagging(options) as door:
        done = door.do(FlagAnew(options.name))
    line(f"Version {done.counts['version']} of {options.name}: {_flagged(done)}.")
    _tell_unjudged(done)
    return 0


def told(name: str, done: Done) -> None:
    """Say what came of a command that flagged the archive."""
    version = done.counts["version"]
    if done.counts.get("kept"):
        line(f"Saved {name}. It looks for the same as before and stays version {version}; {_flagged(done)}.")
    else:
        line(f"Saved {name} as version {version}; {_flagged(done)}.")
    _tell_unjudged(done)
    if done.counts.get("stopped"):
        line(f"Flagging was stopped: older articles keep the flags they had. Go on with: topics reflag {name}")


def _tell_unjudged(done: Done) -> None:
    """Say of how many articles the query cannot tell whether they match."""
    if number := done.counts.get("unjudged"):
        verb = "matches" if number == 1 else "match"
        line(
            f"Whether {counted(number, 'article')} {verb} is not known, the query takes too many steps on them: mentions."
        )


def _flagged(done: Done) -> str:
    flagged = done.counts["flagged"]
    return f"{counted(flagged, 'article')} of the archive {'is' if flagged == 1 else 'are'} flagged"


@contextmanager
def flagging(options: argparse.Namespace) -> Iterator[Door]:
    """An engine, and a bar (on a terminal) for as long as it flags the archive."""
    bar = ProgressBar("flagging")
    with open_door(options) as door:
        door.listen(_stepping(bar))
        try:
            yield door
        finally:
            bar.end()


def _stepping(bar: ProgressBar) -> Callable[[Event], None]:
    def step(event: Event) -> None:
        if isinstance(event, Progress) and event.task == "reflag" and not event.finished:
            bar.step(event.done, event.total)

    return step


def run_dry(options: argparse.Namespace, command: SaveTopic) -> int:
    """Say what saving would do to the archive; nothing is saved."""
    with open_reading(options) as reading:
        wanted = Topic(command.name, command.title, _checked(reading, command), grading=command.grading)
        change = _whole(reading, wanted)
        standing = next((topic for topic in reading.topics() if topic.name == command.name), None)
        stays = standing is not None and _means_the_same(reading, standing, wanted)
    if options.json:
        counts = {name: int(getattr(change, name)) for name in _MOVES}
        samples = {f"{name}_sample": [_sample(row) for row in _rows(change, name)] for name in _MOVES}
        marked = {"marked": moved_json(change.marked)} if change.marked.marked else {}
        emit({**counts, "judged": change.judged, "query": wanted.query, **samples, **marked})
        return 0
    version = standing.version if standing else 0
    if stays:
        line(f"It looks for the same as before: version {version} would stay. Nothing was saved.")
    else:
        line(f"Saving would make version {version + 1}: {_moved_words(change)}. Nothing was saved.")
    if told := moved_words(change.marked):
        line(told)
    signs = ("+", "-", "+ mention", "- mention")
    moved = [(sign, row) for sign, name in zip(signs, _MOVES, strict=True) for row in _rows(change, name)]
    if moved:
        table(("", "when", "source", "title"), ((s, iso(r.sort_time) or "", r.source, r.title) for s, r in moved))
    return 0


def replayed(options: argparse.Namespace, command: SaveTopic) -> Moved:
    """What saving would do to the marked articles; nothing for a query that will be refused, which says so itself."""
    with open_reading(options) as reading:
        try:
            return reading.replay(
                Topic(command.name, command.title, _checked(reading, command), grading=command.grading)
            )
        except QueryError:
            return NOTHING_MOVED


def _rows(change: Change, name: str) -> tuple[ArticleRow, ...]:
    found: tuple[ArticleRow, ...] = getattr(change, f"{name}_sample")
    return found


def _moved_words(change: Change) -> str:
    said = f"+{change.gained} -{change.lost} articles"
    if change.mentions_gained or change.mentions_lost:
        said += f", +{change.mentions_gained} -{change.mentions_lost} mentions"
    return said


def _means_the_same(reading: Reading, standing: Topic, wanted: Topic) -> bool:
    try:
        return (reading.check_query(standing.query), standing.grading) == (wanted.query, wanted.grading)
    except QueryError:  # it names what is not there any more
        return False


def _checked(reading: Reading, command: SaveTopic) -> str:
    """The query as it would be saved. Raises QueryError."""
    try:
        return reading.check_query(command.query)
    except QueryError as error:
        if command.accept and isinstance(error, PrecedenceError) and error.fix is not None:
            return reading.check_query(error.fix)
        raise


def _whole(reading: Reading, wanted: Topic) -> Change:
    comparison, bar = reading.compare(wanted), ProgressBar("judging")
    try:
        while not (change := comparison.go_on()).complete:
            bar.step(change.judged, change.total)
    finally:
        bar.end()
    return change


def _sample(row: ArticleRow) -> dict[str, Json]:
    return {
        "id": row.id,
        "title": row.title,
        "source": row.source,
        "url": row.url,
        "sort_time": iso(row.sort_time),
    }
