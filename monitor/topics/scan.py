"""What to look through an archive for when no expression for its index finds all matches of a query."""

from __future__ import annotations

from monitor.held import Held, Scan
from monitor.topics.anchors import Anchor
from monitor.topics.held_texts import either
from monitor.topics.tree import Node

_TEXTS = "{title summary body}"
_COLUMNS = {"title": "title", "body": "body"}


def scan_of(tree: Node) -> Scan | None:
    """At least every match fulfils it; None when nothing is known to look for."""
    known = either(tree)
    if known is None:
        return None
    held = sorted(
        (one for one in known if isinstance(one, Held)), key=lambda one: (one.text, one.folded, str(one.field))
    )
    words = sorted({_expression(one) for one in known if not isinstance(one, Held)})
    return Scan(tuple(held), " OR ".join(f"({one})" for one in words) or None)


def _expression(anchor: Anchor) -> str:
    word, field = anchor
    return f'{_COLUMNS.get(field or "", _TEXTS)} : "{" ".join(word.tokens)}"{"*" if word.prefix else ""}'
