"""Where a clause stands in a query as it is typed, so that a reason can lead to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.errors import QueryError
from monitor.model import Topic
from monitor.topics.names import names
from monitor.topics.printer import canonical
from monitor.topics.query import parse
from monitor.topics.tree import Named, Node, inner


def place(text: str, clause: str, topics: Sequence[Topic]) -> tuple[int, int] | None:
    """The first place (code points, end exclusive) of a clause, given in its one spelling; None where the text does not hold it itself.

    What stands in a list or another topic that the text only names is not held by it.
    """
    try:
        tree = parse(text, names(topics))
    except QueryError:  # it is being edited
        return None
    return next(((node.start, node.end) for node in _written(tree) if node.end and canonical(node) == clause), None)


def _written(node: Node) -> Iterator[Node]:
    """The node and all below it that stands in the text itself."""
    yield node
    if not isinstance(node, Named):
        for part in inner(node):
            yield from _written(part)
