"""Topics that name one another (`@name`): which these are, and which could not be read any more after a change."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.errors import QueryError, UserError
from monitor.model import Topic
from monitor.topics.names import names
from monitor.topics.query import Lookup, parse
from monitor.topics.tree import Named, walk


def naming(changed: Sequence[Topic], topics: Sequence[Topic]) -> list[Topic]:
    """The other topics whose query names one of these, by way of others too."""
    look_up, wanted = names(topics), {f"@{topic.name}" for topic in changed}
    known = {topic.name for topic in changed}
    return [topic for topic in topics if topic.name not in known and wanted & _named(topic.query, look_up)]


def check_change(before: Sequence[Topic], after: Sequence[Topic]) -> None:
    """Raises UserError when a topic of both, as it stood, could be read before and cannot be after."""
    earlier, later = names(before), names(after)
    for topic in after:
        if topic in before and _wrong(topic.query, earlier) is None and (wrong := _wrong(topic.query, later)):
            message = wrong.message.split(". ", maxsplit=1)[0].removesuffix(".")
            raise UserError(f"the topic {topic.name} needs what is there now ({message}); change it first")


def check_removal(name: str, before: Sequence[Topic]) -> None:
    """Raises UserError when other topics name this one."""
    removed = [topic for topic in before if topic.name == name]
    if others := [topic.name for topic in naming(removed, before)]:
        verb = "names" if len(others) == 1 else "name"
        raise UserError(f"{', '.join(others)} {verb} @{name}; change or remove that first. Nothing was removed")


def _wrong(query: str, look_up: Lookup) -> QueryError | None:
    """Why a query that names others cannot be read; None when it can."""
    if "@" in query:
        try:
            parse(query, look_up)
        except QueryError as error:
            return error
    return None


def _named(query: str, look_up: Lookup) -> set[str]:
    """The names of lists and topics in a query, and in those that it names; none in one that cannot be read."""
    if "@" not in query:
        return set()
    try:
        return {node.name for node in walk(parse(query, look_up)) if isinstance(node, Named)}
    except QueryError:
        return set()
