"""What to tell when a query does not fit together, and how it could."""

from __future__ import annotations

from monitor.errors import PrecedenceError, QueryError
from monitor.topics.marks import Mark, without
from monitor.topics.printer import canonical
from monitor.topics.proposals import beginning, is_call, near_call, not_near
from monitor.topics.tree import In, Near, Node, Regex, is_words

_SHOWN = 300
"""A longer proposal is not repeated in the message."""


def mixed(fix: str, start: int, end: int) -> PrecedenceError:
    """AND and OR at one level; `fix` is the query with the parentheses we would add."""
    shown = f", for example: {fix}" if len(fix) <= _SHOWN else "."
    message = f"AND and OR stand side by side; say with parentheses which belongs together{shown}"
    return PrecedenceError(message, start, end, fix)


def closes_nothing(mark: Mark, text: str) -> QueryError:
    """A closing parenthesis too many."""
    fix = without(text, mark.start, mark.end)
    return QueryError("This parenthesis closes nothing. Delete it, or add a ( before.", mark.start, mark.end, fix)


def never_closed(opening: Mark, text: str) -> QueryError:
    """A closing parenthesis too few."""
    message = "This parenthesis is never closed. Add a ) where the group ends."
    return QueryError(message, opening.start, opening.end, f"{text.rstrip()})")


def refuse_operand(part: Node, tree: Near, text: str) -> None:
    """Raises QueryError when NEAR cannot join the part; one field around all of them is proposed where that works."""
    if is_words(part):
        return
    if isinstance(part, In) and is_words(part.part):
        bare = tuple(each.part if isinstance(each, In) else each for each in tree.parts)
        fields = {each.field for each in tree.parts if isinstance(each, In)}
        works = len(fields) == 1 and all(map(is_words, bare))
        whole = canonical(In(part.field, Near(bare, tree.links)))
        fix = text[: tree.start] + whole + text[tree.end :] if works else None
        message = f"Put the field around the whole: {part.field}:(a NEAR/5 b)."
        raise QueryError(message, part.start, part.end, fix)
    message = "NEAR joins words, phrases and OR-groups of these only. Write (a OR b) NEAR/5 c, or use AND."
    begun = beginning(part.pattern) if isinstance(part, Regex) else None
    fix = None if begun is None else text[: part.start] + begun + text[part.end :]
    raise QueryError(message, part.start, part.end, fix)


def missing(mark: Mark, before: Mark | None, text: str) -> QueryError:
    """A place where a word should stand: at `mark`, behind the mark `before`."""
    named = before and before.kind not in {"word", "phrase", "name", "end"}
    said = "" if before is None else f"{before.text}:" if before.kind == "field" else before.text or before.kind
    after = f" after {said}" if named else ""
    shorter = without(text, before.start, before.end) if before and named else None
    if mark.kind == "end":
        start = (before or mark).start
        message = f"A word is missing{after} at the end. Add it, or delete {said}."
        return QueryError(message, start, mark.end, shorter)
    if mark.kind == ")" and before and before.kind == "(":
        message = "There is nothing between these parentheses. Delete them, or put words there."
        opened = text[: before.start]  # by CASE or the like, which would be left as a word
        shorter = None if opened[-1:].strip() else f"{opened.rstrip()} {text[mark.end :].lstrip()}"
        return QueryError(message, before.start, mark.end, shorter)
    if mark.kind == "near" and before and before.kind == "not":
        message = "What must not be close to something cannot be said. Write NOT (a NEAR/5 b) for articles without it."
        return QueryError(message, before.start, mark.end, not_near(text, before.start, mark))
    if mark.kind == ")" and before and named:
        message = f"A word is missing{after} before ). Add it, or delete {said}."
        return QueryError(message, before.start, mark.end, without(text, before.start, before.end))
    if mark.kind == "near" and is_call(text, mark.end):
        message = f"{mark.text} stands between what it joins: a NEAR/5 b."
        call = near_call(text, mark.end, mark.text.upper())
        return QueryError(message, mark.start, mark.end, None if call is None else text[: mark.start] + call)
    message = f"A word is missing{after} before {mark.text}. Add it, or delete {mark.text}."
    return QueryError(message, mark.start, mark.end, without(text, mark.start, mark.end))
