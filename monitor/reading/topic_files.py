"""Topics from a TOML file and into one, for those who show and save them."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.commands import SaveTopic, SaveTopics
from monitor.errors import QueryError
from monitor.model import Topic
from monitor.topics import files

Found = list[tuple[int, SaveTopic]]


def to_save(text: str) -> Found:
    """What saves the topics of a file, each with the line it begins in (from 1; 0 where that cannot be told). Raises UserError.

    Whether the queries can be read is found out when they are saved.
    """
    return [
        (line, SaveTopic(t.name, t.query, t.title, t.colour, t.alert, grading=t.grading, rule=t.rule))
        for line, t in files.read(text)
    ]


def together(found: Found) -> SaveTopics:
    """All of a file, or none of it."""
    return SaveTopics(tuple(topic for _, topic in found))


def placed(found: Found, error: QueryError, name: str) -> QueryError:
    """The error with the file's name and the line of the topic whose query it is about."""
    lines = [line for line, topic in found if topic.query == error.query and line]
    place = f"{name}, line {lines[0]}" if lines else name
    return QueryError(f"{place}, {error.message}", error.start, error.end, error.fix, error.query)


def as_file(topics: Sequence[Topic]) -> str:
    """The topics as such a file, long queries in lines."""
    return files.write(topics)
