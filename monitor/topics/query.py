"""Reads the topic language: text to tree, with every error placed in the text and saying how to mend it.

query := unary { (AND | OR | nothing = AND) unary }       AND and OR never mix without parentheses
unary := { NOT | - } near
near  := atom { (NEAR | ONEAR)[/n | /S] atom }            at most n words between, 5 if not said, /S in one sentence; ONEAR in order
atom  := [=] (word | word* | "phrase") | /pattern/[i] | ( query ) | field: atom | ATLEASTn( query ) | CASE( query ) | $list | @topic

What other tools write for these is in aliases.py and lexer_near.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from monitor.errors import QueryError
from monitor.topics.lexer import Mark, read_marks
from monitor.topics.lists import shipped_list
from monitor.topics.mending import keeps_words
from monitor.topics.printer import as_json, canonical
from monitor.topics.query_reader import DEEPEST, LONGEST_NEAR, MOST_IN_ALL, MOST_WORDS, Reader
from monitor.topics.tree import Named, Near, Node, Word, inner

__all__ = [
    "DEEPEST",
    "LONGEST_NEAR",
    "MOST_IN_ALL",
    "MOST_NEARS",
    "MOST_WORDS",
    "Lookup",
    "as_json",
    "canonical",
    "parse",
    "working",
]

_MOST_MENDING = 4
MOST_NEARS = 1_000
"""Times that a query joins words by NEAR, those of its lists and topics each as often as it is named."""

Lookup = Callable[[str], str | None]
"""Gives the query that `$name` or `@name` stands for, None when there is none of that name."""


def parse(text: str, lookup: Lookup = shipped_list) -> Node:
    """The tree of a query; lists and topics are looked up and included. Raises QueryError.

    The error's `fix` holds a query that works where we know one: above all the parentheses that a mix of AND and OR needs.
    """
    try:
        return _affordable(_Budget(lookup).read(text, ())[0])
    except QueryError as error:
        error.fix = _mended(text, error, lookup)
        raise


def _affordable(tree: Node) -> Node:
    """The tree again; refuses one that would take long for every article."""
    joins = 0
    waiting: list[tuple[Node, Node | None]] = [(tree, None)]
    while waiting:
        node, named = waiting.pop()
        if isinstance(node, Near):
            joins += len(node.links)
            if joins > MOST_NEARS:
                message = (
                    f"From here on the query joins words by NEAR more than {MOST_NEARS:,} times. Write alternatives as one group, "
                    "(a OR b) NEAR/5 (c OR d), or make several topics of it."
                )
                place = named or node
                raise QueryError(message, place.start, place.end)
        elif not isinstance(node, Word):
            within = named or (node if isinstance(node, Named) else None)
            waiting += [(part, within) for part in reversed(inner(node))]
    return tree


def working(fix: str | None, lookup: Lookup) -> str | None:
    """A proposed query if it can be read, else what is proposed for that, and so on for a few times."""
    if fix is None:
        return None
    try:
        _Budget(lookup).read(fix, ())
    except QueryError as error:
        return _mended(fix, error, lookup)
    return fix


def _mended(text: str, error: QueryError, lookup: Lookup) -> str | None:
    """The query that an error about `text` proposes, mended itself where it must be; None where it cannot be read or drops words."""
    for _ in range(_MOST_MENDING):
        fix = error.fix
        if fix is None or not keeps_words(text, error):
            return None
        try:
            _affordable(_Budget(lookup).read(fix, ())[0])
        except QueryError as another:
            text, error = fix, another
        else:
            return fix
    return None


@dataclass(slots=True)
class _Budget:
    """What one query may use, its lists and topics together, and those already read: name -> (tree, words, depth)."""

    lookup: Lookup
    read_already: dict[str, tuple[Node, int, int]] = field(default_factory=dict)

    def read(self, text: str, trail: tuple[str, ...]) -> tuple[Node, int, int]:
        """The tree of a text, its number of words and its depth of parentheses."""
        reader = Reader(text, read_marks(text), lambda mark: self.named(mark, trail))
        tree = reader.whole()
        return tree, reader.words, reader.deepest

    def named(self, mark: Mark, trail: tuple[str, ...]) -> tuple[Node, int, int]:
        """The same for a list or topic. Its errors are placed where it was named."""
        name = mark.text
        if name in trail:
            way = " → ".join((*trail[trail.index(name) :], name))
            raise QueryError(f"{name} leads back to itself ({way}). Take one of these out.", mark.start, mark.end)
        if name not in self.read_already:
            text = self.lookup(name)
            if text is None:
                what = "list" if name.startswith("$") else "topic"
                message = f'There is no {what} named {name}. Check its name, or put it in quotation marks to look for the word: "{name}".'
                raise QueryError(message, mark.start, mark.end)
            try:
                self.read_already[name] = self.read(text, (*trail, name))
            except QueryError as error:
                raise QueryError(f"In {name}: {error.message}", mark.start, mark.end) from error
        return self.read_already[name]
