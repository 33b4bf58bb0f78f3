"""From a filter whose query holds filters of its own (tag:x, after:2026-05) to one with words only; what the archive lacks is said."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal, cast
from zoneinfo import ZoneInfo

from monitor.errors import QueryError
from monitor.model import ArticleFilter, Level
from monitor.reading.days import span_of
from monitor.reading.line import Said, split
from monitor.terms import STATES, Term, TermName

if TYPE_CHECKING:
    from monitor.storage.reader import Reader

_MOST_NAMED = 12
_DAYS = "a year, a month, a day or a time: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d"


def settled(wanted: ArticleFilter, reader: Reader, *, now: datetime, zone: ZoneInfo) -> ArticleFilter:
    """The filter with the words of its query alone, all else in its other fields. Raises QueryError with the place of what is wrong.

    Days begin in `zone`. A filter of the line holds together with what the filter said already.
    """
    line = split(wanted.query)
    if not line.filters:
        return wanted if line.words == wanted.query else dataclasses.replace(wanted, query=line.words)
    found = dataclasses.replace(wanted, query=line.words)
    for said in line.filters:
        found = _with(found, said, wanted.query, reader, now, zone)
    return _promoted(found)


def _with(found: ArticleFilter, said: Said, text: str, reader: Reader, now: datetime, zone: ZoneInfo) -> ArticleFilter:
    match said.name:
        case "level":
            level = _one_of(said, text, ("flag", "mention"), positive=True)
            return dataclasses.replace(found, level=cast("Level", level))
        case "after" | "before" | "date":
            return _timed(found, said, now, zone)
        case "is":
            value = _one_of(said, text, STATES)
        case "topic":
            value = _topic(said, text, reader)
        case "folder" | "kind" | "country":
            value = _of_feeds(said, text, reader)
        case "tag":
            value = next((tag for tag in reader.tags() if tag.casefold() == said.value.casefold()), said.value)
        case _:
            value = said.value
    term = Term(cast("TermName", said.name), value, said.wanted)
    return dataclasses.replace(found, terms=(*found.terms, term))


def _timed(found: ArticleFilter, said: Said, now: datetime, zone: ZoneInfo) -> ArticleFilter:
    if not said.wanted:
        raise QueryError(f"{said.name}: cannot be excluded. Use after: and before: instead.", said.start, said.end)
    first, dots, last = said.value.partition("..")
    dots = dots if said.name == "date" else ""
    begin = span_of(first if dots else said.value, now=now, zone=zone)
    end = span_of(last, now=now, zone=zone) if dots else begin
    if begin is None or end is None:
        raise QueryError(f"Write behind {said.name}: {_DAYS}.", said.start, said.end)
    since = begin[0] if said.name != "before" else None
    until = {"date": end[1], "before": begin[0], "after": None}[said.name]
    if said.name == "date" and end[1] <= begin[0]:
        raise QueryError("The second day comes before the first. Write them the other way round.", said.start, said.end)
    return dataclasses.replace(
        found,
        since=max(filter(None, (found.since, since)), default=None),
        until=min(filter(None, (found.until, until)), default=None),
    )


def _one_of(said: Said, text: str, choices: Iterable[str], *, positive: bool = False) -> str:
    choices = tuple(choices)
    if positive and not said.wanted:
        raise QueryError(f"{said.name}: cannot be excluded.", said.start, said.end)
    for choice in choices:
        if choice == said.value.casefold():
            return choice
    raise _unknown(said, text, choices, f"{said.name}: can be {', '.join(choices)}.")


def _topic(said: Said, text: str, reader: Reader) -> str:
    topics = reader.topics()
    spelled = {topic.title.casefold(): topic.name for topic in topics} | {
        topic.name.casefold(): topic.name for topic in topics
    }
    if found := spelled.get(said.value.casefold()):
        return found
    names = [topic.name for topic in topics]
    raise _unknown(said, text, names, f"There is no topic {said.value}. There are: {_named(names)}.")


def _of_feeds(said: Said, text: str, reader: Reader) -> str:
    known = reader.said_of_feeds(cast("Literal['folder', 'kind', 'country']", said.name))
    if said.name == "folder":
        known = sorted(
            {"/".join(folder.split("/")[: depth + 1]) for folder in known for depth in range(folder.count("/") + 1)}
        )
    for one in known:
        if one.casefold() == said.value.casefold():
            return one
    told = {"folder": "is in a folder", "kind": "is of a kind", "country": "is from a country"}[said.name]
    has = f"There are: {_named(known)}." if known else f"The feeds have no {said.name} yet."
    raise _unknown(said, text, known, f"No feed {told} called {said.value}. {has}")


def _named(names: list[str]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def _unknown(said: Said, text: str, choices: Iterable[str], message: str) -> QueryError:
    close = difflib.get_close_matches(said.value.casefold(), [choice.casefold() for choice in choices], 1)
    likely = next((choice for choice in choices if close and choice.casefold() == close[0]), None)
    fix = None
    if likely is not None:
        quoted = f'"{likely}"' if set(likely) & set(' ()"') else likely
        minus = "" if said.wanted else "-"
        fix = f"{text[: said.start]}{minus}{said.name}:{quoted}{text[said.end :]}"
    return QueryError(message, said.start, said.end, fix)


def _promoted(found: ArticleFilter) -> ArticleFilter:
    """What the lists have quick ways for goes to where they look: one topic, flags, stars, what is unread."""
    topics, flagged, starred, unread, rest = found.topics, found.flagged, found.starred, found.unread, []
    for term in found.terms:
        if term == Term("is", "starred"):
            starred = True
        elif term == Term("is", "unread"):
            unread = True
        elif term == Term("is", "flagged"):
            flagged = True
        elif term.name == "topic" and term.wanted and not topics:
            topics = (term.value,)
        else:
            rest.append(term)
    return dataclasses.replace(found, topics=topics, flagged=flagged, starred=starred, unread=unread, terms=tuple(rest))
