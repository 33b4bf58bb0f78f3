"""What a query means, as a tree of plain values. `start` and `end` say where in the typed text a part stood."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from monitor.values import dataclass

TEXT_FIELDS = ("title", "lead", "body")
"""Where the text of an article stands. `lead` is the title, or the first 60 words of the body (of the summary if there is no body)."""

ABOUT_FIELDS = ("source", "feed", "site", "lang", "author", "category")
"""The fields that say where an article comes from; no matched word is marked there.

`source` is the publisher's name, `feed` the feed's title, `site` the registrable domain of the article's address.
"""

FIELDS = TEXT_FIELDS + ABOUT_FIELDS
"""What can stand before a colon."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a phrase or the beginning of either.

    `text` as typed; `tokens` what is looked for, side by side; `prefix`: the last may go on. `exact`: capitals and accents count, too;
    then the words of the text must also be spelled as those of `text`.
    """

    text: str
    tokens: tuple[str, ...]
    prefix: bool = False
    quoted: bool = False
    exact: bool = False
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Regex:
    """A pattern of characters in one field. `pattern` is of the subset that `regex.check` lets through; `folded`: capitals do not count."""

    pattern: str
    folded: bool = False
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class And:
    """All parts, anywhere in the article. No part is itself an And."""

    parts: tuple[Node, ...]
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part. No part is itself an Or."""

    parts: tuple[Node, ...]
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Not:
    """True when the part is not."""

    part: Node
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Link:
    """Between two neighbours of a Near: at most `distance` words between them; `ordered`: the left one comes first.

    `sentence`: both in one sentence, however many words are between them (`distance` is 0 and says nothing).
    """

    distance: int
    ordered: bool = False
    sentence: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Parts close to each other in one field: `links[i]` joins `parts[i]` and `parts[i + 1]`. No two neighbours share a word of the text.

    Parts are words, Ors of words, or lists of words.
    """

    parts: tuple[Node, ...]
    links: tuple[Link, ...]
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class In:
    """The part, looked for in one field only."""

    field: str
    part: Node
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The part, found in at least `count` different places."""

    count: int
    part: Node
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Named:
    """A reusable list (`$weapons`) or another topic (`@summits`); `part` is what it stood for when the query was read."""

    name: str
    part: Node
    start: int = dataclasses.field(default=0, compare=False, repr=False)
    end: int = dataclasses.field(default=0, compare=False, repr=False)


Node = Word | Regex | And | Or | Not | Near | In | AtLeast | Named


def inner(node: Node) -> tuple[Node, ...]:
    """The parts right below a node."""
    match node:
        case Word() | Regex():
            return ()
        case And(parts=parts) | Or(parts=parts) | Near(parts=parts):
            return parts
        case Not(part=part) | In(part=part) | AtLeast(part=part) | Named(part=part):
            return (part,)


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(inner(one)))


def is_positive(node: Node) -> bool:
    """Whether it can only be true when some word is found (an exclusion alone is true of nearly everything)."""
    match node:
        case Word() | Regex() | Near() | AtLeast():
            return True
        case And(parts=parts):
            return any(map(is_positive, parts))
        case Or(parts=parts):
            return all(map(is_positive, parts))
        case Not():
            return False
        case In(part=part) | Named(part=part):
            return is_positive(part)


def is_words(node: Node) -> bool:
    """Whether it is a word, a phrase, or a choice of these: what NEAR can join."""
    match node:
        case Word():
            return True
        case Or(parts=parts):
            return all(map(is_words, parts))
        case Named(part=part):
            return is_words(part)
        case _:
            return False
