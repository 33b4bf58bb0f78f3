"""Simple CSS selectors, by which a page names parts of itself: a tag, classes, an id, attributes. Pure, linear in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.values import dataclass

if TYPE_CHECKING:  # comes with the extra that needs it
    from lxml.html import HtmlElement

MOST = 50
"""Selectors that are read of one page; whoever names more is not believed any further."""

_LONGEST = 500
_PART = re.compile(
    r"""(?P<tag>\*|[a-zA-Z][\w-]*) | \.(?P<class>-?[^\W\d][\w-]*) | \#(?P<id>[\w-]+)
    | \[\s*(?P<name>[\w:-]+)\s*(?:(?P<how>[~|^$*]?)=\s*(?P<value>"[^"]*"|'[^']*'|[^\]\s"']*)\s*i?\s*)?\]""",
    re.VERBOSE,
)
_PSEUDO = re.compile(r"::?[\w-]+(?:\([^()]*\))?")
_BETWEEN = re.compile(r"[\s>+~]+(?![^\[]*\])")


@dataclass(frozen=True, slots=True)
class Selector:
    """What an element must be to be meant; attributes with None need only be there. Texts of attributes are compared whole."""

    tag: str
    id: str
    classes: frozenset[str]
    attributes: tuple[tuple[str, str | None], ...]

    def means(self, element: HtmlElement) -> bool:
        """Whether this is one of the elements."""
        return (
            self.tag in {"", element.tag}
            and (not self.id or element.get("id") == self.id)
            and (not self.classes or self.classes <= set((element.get("class") or "").split()))
            and all(
                element.get(name) is not None and value in {None, element.get(name)} for name, value in self.attributes
            )
        )


def exact(text: str) -> list[Selector]:
    """Those of the selectors in a list (with commas) that are read to the last sign and depend on nothing around the element."""
    found = (_read(piece.strip()) for piece in text[:_LONGEST].split(","))
    return [selector for selector in found if selector is not None]


def at_least(text: str) -> list[Selector]:
    """The selectors in a list, each in doubt as one that means more: where it stands and in which state does not count."""
    found: list[Selector] = []
    for piece in _PSEUDO.sub("", text[:_LONGEST]).split(","):
        *_, last = _BETWEEN.split(piece.strip())
        selector = _read(last)
        if selector is not None:
            found.append(selector)
    return found


def _read(text: str) -> Selector | None:
    tag, name, place = "", "", 0
    classes: set[str] = set()
    attributes: list[tuple[str, str | None]] = []
    while place < len(text):
        part = _PART.match(text, place)
        if part is None or (part["tag"] and place):
            return None
        place = part.end()
        if part["class"]:
            classes.add(part["class"])
        elif part["name"]:
            whole = part["value"] is not None and not part["how"]
            attributes.append((part["name"].lower(), part["value"].strip("\"'") if whole else None))
        tag = tag or (part["tag"] or "").lower().replace("*", "")
        name = name or part["id"] or ""
    return Selector(tag, name, frozenset(classes), tuple(attributes)) if text else None
