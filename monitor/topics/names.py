"""What `$list` and `@topic` stand for in a query: the shipped lists, and the topics that are there."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.model import Topic
from monitor.topics.lists import shipped_list
from monitor.topics.query import Lookup


def names(topics: Iterable[Topic]) -> Lookup:
    """A lookup for `parse` that knows the shipped lists and these topics by their names for machines."""
    queries = {f"@{topic.name}": topic.query for topic in topics}

    def look_up(name: str) -> str | None:
        return shipped_list(name) if name.startswith("$") else queries.get(name)

    return look_up
