"""Reads the topic language: text to tree, with every error placed in the text and saying how to mend it.

query := unary { (AND | OR | nothing = AND) unary }      AND and OR never mix without parentheses
unary := { NOT | - } near
near  := atom { (NEAR | ONEAR)[/n | /S] atom }           at most n words between, 5 if not said, /S in one sentence; ONEAR in order
atom  := [=] (word | word* | "phrase") | ( query ) | field: atom | $list | @topic | ATLEASTn( query ) | CASE( query ) | /pattern/[i]
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from monitor.errors import QueryError
from monitor.topics.lexer import Mark, read_marks
from monitor.topics.lists import shipped_list
from monitor.topics.printer import as_json, canonical
from monitor.topics.tree import (
    And,
    AtLeast,
    In,
    Link,
    Named,
    Near,
    Node,
    Not,
    Or,
    Regex,
    Word,
    is_positive,
    is_words,
    walk,
)

__all__ = ["Lookup", "as_json", "canonical", "parse"]

MOST_WORDS = 5_000
"""Words and phrases of a query, those of its lists and topics included."""
DEEPEST = 30
"""Parentheses within parentheses, those of its lists and topics included."""
LONGEST_NEAR = 6

Lookup = Callable[[str], str | None]
"""Gives the query that `$name` or `@name` stands for, None when there is none of that name."""


def parse(text: str, lookup: Lookup = shipped_list) -> Node:
    """The tree of a query; lists and topics are looked up and included. Raises QueryError.

    The error's `fix` holds a query that works where we know one: above all the parentheses that a mix of AND and OR needs.
    """
    return _Budget(lookup).read(text, ())[0]


@dataclass(slots=True)
class _Budget:
    """What one query may use, its lists and topics together, and those already read: name -> (tree, words, depth)."""

    lookup: Lookup
    read_already: dict[str, tuple[Node, int, int]] = field(default_factory=dict)

    def read(self, text: str, trail: tuple[str, ...]) -> tuple[Node, int, int]:
        """The tree of a text, its number of words and its depth of parentheses."""
        reader = _Reader(read_marks(text), self, trail)
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


@dataclass(slots=True)
class _Reader:
    """Goes through the marks once, left to right."""

    marks: list[Mark]
    budget: _Budget
    trail: tuple[str, ...]
    at: int = 0
    words: int = 0
    depth: int = 0
    deepest: int = 0
    mixed: tuple[int, int] | None = None

    def whole(self) -> Node:
        if self.marks[0].kind == "end":
            raise QueryError("The query is empty. Write a word to look for.", 0, 0)
        tree = self.query()
        rest = self.marks[self.at]
        if rest.kind == ")":
            raise QueryError("This parenthesis closes nothing. Delete it, or add a ( before.", rest.start, rest.end)
        if not is_positive(tree):
            message = "An exclusion needs something to exclude from. Add a word that must be there: missile NOT drone."
            raise QueryError(message, tree.start, tree.end)
        if self.mixed:
            fix = canonical(tree)
            message = f"AND and OR stand side by side; say with parentheses which belongs together, for example: {fix}"
            raise QueryError(message, *self.mixed, fix)
        return tree

    def query(self) -> Node:
        """A chain of ANDs and ORs up to a closing parenthesis or the end."""
        choices: list[list[Node]] = [[self.unary()]]
        while (mark := self.marks[self.at]).kind not in {")", "end"}:
            if mark.kind == "or":
                self.at += 1
                choices.append([self.unary()])
            else:
                self.at += mark.kind == "and"
                choices[-1].append(self.unary())
        if len(choices) > 1 and any(len(parts) > 1 for parts in choices) and not self.mixed:
            self.mixed = (choices[0][0].start, choices[-1][-1].end)
        return _any([_all(parts) for parts in choices])

    def unary(self) -> Node:
        start = self.marks[self.at].start
        negative = False
        while self.marks[self.at].kind == "not":
            negative = not negative
            self.at += 1
        part = self.near()
        if not negative:
            return part
        return part.part if isinstance(part, Not) else Not(part, start, part.end)

    def near(self) -> Node:
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
            raise QueryError(message, parts[0].start, parts[-1].end)
        tree = Near(tuple(parts), tuple(links), parts[0].start, parts[-1].end)
        for part in parts:
            _refuse_operand(part, tree)
        return tree

    def atom(self) -> Node:
        mark = self.marks[self.at]
        self.at += 1
        match mark.kind:
            case "word" | "phrase":
                self.count(1, mark)
                quoted = mark.kind == "phrase"
                return Word(mark.text, mark.tokens, mark.flag, quoted, mark.exact, mark.start, mark.end)
            case "regex":
                self.count(1, mark)
                return Regex(mark.text, mark.flag, mark.start, mark.end)
            case "case":
                return self.case(mark)
            case "(":
                return self.group(mark)
            case "field":
                return self.in_field(mark)
            case "name":
                return self.named(mark)
            case "atleast":
                opening = self.marks[self.at]
                self.at += 1
                part = self.group(opening)
                return AtLeast(mark.number, part, mark.start, self.marks[self.at - 1].end)
            case _:
                raise _missing(mark, self.marks[self.at - 2] if self.at > 1 else None)

    def group(self, opening: Mark) -> Node:
        self.sink(1, opening)
        tree = self.query()
        closing = self.marks[self.at]
        if closing.kind != ")":
            raise QueryError(
                "This parenthesis is never closed. Add a ) where the group ends.", opening.start, opening.end
            )
        self.at += 1
        self.depth -= 1
        return tree

    def case(self, mark: Mark) -> Node:
        opening = self.marks[self.at]
        self.at += 1
        return _exactly(self.group(opening), mark)

    def in_field(self, mark: Mark) -> Node:
        inner_mark = self.marks[self.at]
        if inner_mark.kind == "not":
            message = f"Write the exclusion before the field: -{mark.text}:word."
            raise QueryError(message, mark.start, inner_mark.end)
        self.sink(1, mark)
        part = self.atom()
        self.depth -= 1
        nested = next((each for each in walk(part) if isinstance(each, In)), None)
        if nested:
            message = f"A field cannot hold another field ({mark.text}: around {nested.field}:). Join them with AND."
            raise QueryError(message, mark.start, part.end)
        return In(mark.text, part, mark.start, self.marks[self.at - 1].end)

    def named(self, mark: Mark) -> Node:
        part, words, depth = self.budget.named(mark, self.trail)
        self.count(words, mark)
        self.sink(depth + 1, mark)
        self.depth -= depth + 1
        return Named(mark.text, part, mark.start, mark.end)

    def count(self, words: int, mark: Mark) -> None:
        self.words += words
        if self.words > MOST_WORDS:
            message = f"The query has more than {MOST_WORDS:,} words and phrases. Split it into several topics."
            raise QueryError(message, mark.start, mark.end)

    def sink(self, levels: int, mark: Mark) -> None:
        self.depth += levels
        self.deepest = max(self.deepest, self.depth)
        if self.depth > DEEPEST:
            message = f"Groups are nested more than {DEEPEST} deep here. Take some parentheses out, or make a topic of the inner part."
            raise QueryError(message, mark.start, mark.end)


def _exactly(node: Node, mark: Mark) -> Node:
    """The same with capitals counting in all its words."""
    match node:
        case Word():
            return replace(node, exact=True)
        case And(parts=parts) | Or(parts=parts) | Near(parts=parts):
            return replace(node, parts=tuple(_exactly(part, mark) for part in parts))
        case Not(part=part):
            return replace(node, part=_exactly(part, mark))
        case _:
            message = "CASE( ) holds words and phrases, with AND, OR, NOT and NEAR between them. Take this out of it."
            raise QueryError(message, node.start, node.end)


def _all(parts: list[Node]) -> Node:
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat), parts[0].start, parts[-1].end)


def _any(parts: list[Node]) -> Node:
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat), parts[0].start, parts[-1].end)


def _refuse_operand(part: Node, tree: Near) -> None:
    if is_words(part):
        return
    if isinstance(part, In) and is_words(part.part):
        bare = tuple(each.part if isinstance(each, In) else each for each in tree.parts)
        fields = {each.field for each in tree.parts if isinstance(each, In)}
        works = len(fields) == 1 and all(map(is_words, bare))
        fix = canonical(In(part.field, Near(bare, tree.links))) if works else None
        message = f"Put the field around the whole: {part.field}:(a NEAR/5 b)."
        raise QueryError(message, part.start, part.end, fix)
    message = "NEAR joins words, phrases and OR-groups of these only. Write (a OR b) NEAR/5 c, or use AND."
    raise QueryError(message, part.start, part.end)


def _missing(mark: Mark, before: Mark | None) -> QueryError:
    """The error for a place where a word should stand."""
    after = (
        f" after {before.text or before.kind}"
        if before and before.kind not in {"word", "phrase", "name", "end"}
        else ""
    )
    if mark.kind == "end":
        place = before or mark
        return QueryError(
            f"A word is missing{after} at the end. Add it, or delete the operator.", place.start, mark.end
        )
    if mark.kind == ")" and before and before.kind == "(":
        return QueryError(
            "There is nothing between these parentheses. Delete them, or put words there.", before.start, mark.end
        )
    message = f"A word is missing{after} before {mark.text}. Add it, or delete {mark.text}."
    return QueryError(message, mark.start, mark.end)
