"""Makes a tree of the marks of a query, going through them once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from monitor.errors import QueryError
from monitor.topics.capitals import with_capitals
from monitor.topics.field_values import settled
from monitor.topics.marks import Mark
from monitor.topics.printer import canonical
from monitor.topics.query_errors import closes_nothing, missing, mixed, never_closed, refuse_operand
from monitor.topics.tree import And, AtLeast, In, Link, Named, Near, Node, Not, Or, Regex, Word, is_positive, walk

MOST_WORDS = 5_000
"""Words, phrases and patterns that are written in a query."""
MOST_IN_ALL = 20_000
"""The same with those of its lists and topics, each as often as it is named."""
DEEPEST = 30
"""Parentheses within parentheses, those of its lists and topics included."""
LONGEST_NEAR = 6
"""Parts of one chain of NEAR."""


@dataclass(slots=True)
class Reader:
    """Reads the marks of one text left to right. `look_up` gives the tree, words and depth of a `$list` or `@topic`."""

    text: str
    marks: list[Mark]
    look_up: Callable[[Mark], tuple[Node, int, int]]
    at: int = 0
    written: int = 0
    words: int = 0
    depth: int = 0
    deepest: int = 0
    mixed: tuple[int, int] | None = None

    def whole(self) -> Node:
        """The tree of the whole text. Raises QueryError."""
        if self.marks[0].kind == "end":
            raise QueryError("The query is empty. Write a word to look for.", 0, 0)
        tree = self.query()
        rest = self.marks[self.at]
        if rest.kind == ")":
            raise closes_nothing(rest, self.text)
        if not is_positive(tree):
            message = "An exclusion needs something to exclude from. Add a word that must be there: missile NOT drone."
            raise QueryError(message, tree.start, tree.end)
        if self.mixed:
            raise mixed(canonical(tree), *self.mixed)
        return tree

    @property
    def start(self) -> int:
        """Where the next mark starts in the text."""
        return self.marks[self.at].start

    @property
    def end(self) -> int:
        """Where the last mark that was read ends."""
        return self.marks[self.at - 1].end

    def query(self) -> Node:
        """A chain of ANDs and ORs up to a closing parenthesis or the end."""
        start = self.start
        options: list[Node] = []
        together = 1
        while True:
            option, count = self.option()
            options.append(option)
            together = max(together, count)
            if self.marks[self.at].kind != "or":
                break
            self.at += 1
        if len(options) == 1:
            return options[0]
        if together > 1 and not self.mixed:
            self.mixed = (start, self.end)
        flat = [inner for part in options for inner in (part.parts if isinstance(part, Or) else (part,))]
        return Or(tuple(flat), start, self.end)

    def option(self) -> tuple[Node, int]:
        """A chain of ANDs, and how many parts were written in it."""
        start = self.start
        parts = [self.unary()]
        while (mark := self.marks[self.at]).kind not in {")", "or", "end"}:
            self.at += mark.kind == "and"
            parts.append(self.unary())
        if len(parts) == 1:
            return parts[0], 1
        flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
        return And(tuple(flat), start, self.end), len(parts)

    def unary(self) -> Node:
        start = self.start
        negative = False
        while self.marks[self.at].kind == "not":
            negative = not negative
            self.at += 1
        part = self.near()
        if not negative:
            return part
        return part.part if isinstance(part, Not) else Not(part, start, self.end)

    def near(self) -> Node:
        start = self.start
        parts = [self.atom()]
        links: list[Link] = []
        while (mark := self.marks[self.at]).kind == "near":
            self.at += 1
            links.append(Link(mark.number, mark.flag, mark.sentence))
            parts.append(self.atom())
        if not links:
            return parts[0]
        if len(parts) > LONGEST_NEAR:
            message = f"One chain of NEAR joins {len(parts)} parts; {LONGEST_NEAR} is the most. Join some with AND."
            raise QueryError(message, start, self.end)
        tree = Near(tuple(parts), tuple(links), start, self.end)
        for part in parts:
            refuse_operand(part, tree, self.text)
        return tree

    def atom(self) -> Node:
        mark = self.marks[self.at]
        self.at += 1
        match mark.kind:
            case "word" | "phrase":
                self.write(mark)
                return Word(mark.text, mark.tokens, mark.flag, mark.kind == "phrase", mark.exact, mark.start, mark.end)
            case "regex":
                self.write(mark)
                return Regex(mark.text, mark.flag, mark.start, mark.end)
            case "(":
                return self.group(mark)
            case "field":
                return self.in_field(mark)
            case "name":
                return self.named(mark)
            case "atleast":
                return AtLeast(mark.number, self.below(mark), mark.start, self.end)
            case "case":
                return with_capitals(self.below(mark), mark.text)
            case _:
                raise missing(mark, self.marks[self.at - 2] if self.at > 1 else None, self.text)

    def below(self, mark: Mark) -> Node:
        """The atom that a mark such as ATLEAST3 is about."""
        self.sink(1, mark)
        part = self.atom()
        self.depth -= 1
        return part

    def group(self, opening: Mark) -> Node:
        self.sink(1, opening)
        tree = self.query()
        if self.marks[self.at].kind != ")":
            raise never_closed(opening, self.text)
        self.at += 1
        self.depth -= 1
        whole = opening.end - opening.start > 1  # "a b"~5, which is read as a group
        return replace(tree, start=opening.start, end=opening.end) if whole else tree

    def in_field(self, mark: Mark) -> Node:
        following = self.marks[self.at]
        if following.kind == "not":
            message = f"Write the exclusion before the field: -{mark.text}:word."
            fix = f"{self.text[: mark.start]}-{mark.text}:{self.text[following.end :].lstrip()}"
            raise QueryError(message, mark.start, following.end, fix)
        part = settled(mark.text, self.below(mark), self.text)
        nested = next((each for each in walk(part) if isinstance(each, In)), None)
        if nested:
            message = f"A field cannot hold another field ({mark.text}: around {nested.field}:). Join them with AND."
            raise QueryError(message, mark.start, self.end)
        return In(mark.text, part, mark.start, self.end)

    def named(self, mark: Mark) -> Node:
        part, words, depth = self.look_up(mark)
        self.count(words, mark)
        self.sink(depth + 1, mark)
        self.depth -= depth + 1
        return Named(mark.text, part, mark.start, mark.end)

    def write(self, mark: Mark) -> None:
        """A word is written here."""
        self.written += 1
        if self.written > MOST_WORDS:
            message = f"The query has more than {MOST_WORDS:,} words and phrases. Split it into several topics."
            raise QueryError(message, mark.start, mark.end)
        self.count(1, mark)

    def count(self, words: int, mark: Mark) -> None:
        self.words += words
        if self.words > MOST_IN_ALL:
            message = f"With its lists and topics the query has more than {MOST_IN_ALL:,} words and phrases. Split it into several topics."
            raise QueryError(message, mark.start, mark.end)

    def sink(self, levels: int, mark: Mark) -> None:
        self.depth += levels
        self.deepest = max(self.deepest, self.depth)
        if self.depth > DEEPEST:
            message = f"Groups are nested more than {DEEPEST} deep here. Take some parentheses out, or make a topic of the inner part."
            raise QueryError(message, mark.start, mark.end)
