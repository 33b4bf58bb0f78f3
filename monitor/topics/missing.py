"""How far an article is from matching: the clauses that keep it from it, and the query that finds what one clause keeps away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from monitor.model import Span
from monitor.topics.explain import Clause
from monitor.topics.tree import (
    TEXT_FIELDS,
    And,
    AtLeast,
    In,
    Named,
    Near,
    Node,
    Not,
    Or,
    Regex,
    Word,
    is_positive,
    is_words,
)


def lacking(clause: Clause) -> tuple[Clause, ...]:
    """The clauses that would have to change for this one to be true, as few as possible; none when it is true.

    What is one clause: a word, a phrase, a list, an ATLEAST, an exclusion, each in the field it stands in, and of a NEAR each part that is
    not there; where all are, each two neighbours that are not close enough. All parts of an AND must be true, the part of an OR that is
    nearest to it: the one with the fewest clauses, and of these where more than closeness is not missing.
    """
    if clause.true:
        return ()
    match clause.node:
        case And():
            return tuple(one for part in clause.parts for one in lacking(part))
        case Or() if not is_words(clause.node):
            return min((lacking(part) for part in clause.parts), key=_distance)
        case Named() if clause.parts and not is_words(clause.node):
            return lacking(clause.parts[0])
        case In(field=field) if clause.parts:
            return tuple(_in_field(field, one) for one in lacking(clause.parts[0])) or (clause,)
        case Near():
            absent = tuple(part for part in clause.parts if not part.true)
            return absent or tuple(pair for pair in clause.pairs if not pair.true) or (clause,)
        case _:
            return (clause,)


def is_apart(clause: Clause) -> bool:
    """Whether all that a NEAR joins is there, in different places, and only not close enough. To be asked about what `lacking` gives."""
    node = clause.node.part if isinstance(clause.node, In) else clause.node
    if not isinstance(node, Near):
        return False
    return _places({span for part in clause.parts for span in part.spans}) >= len(node.parts)


def _places(spans: Iterable[Span]) -> int:
    """How many of them share no word."""
    count, field, end = 0, "", 0
    for span in sorted(spans, key=lambda one: (one.field, one.end)):
        if span.field != field or span.start >= end:
            count, field, end = count + 1, span.field, span.end
    return count


def _distance(missing: tuple[Clause, ...]) -> tuple[int, int]:
    return len(missing), sum(not is_apart(one) for one in missing)


def _in_field(field: str, clause: Clause) -> Clause:
    """The clause with the field around it that it stands in."""
    match clause.node:
        case Not(part=part, start=start, end=end):
            node: Node = Not(In(field, part), start, end)
        case node:
            node = In(field, node, node.start, node.end)
    return replace(clause, node=node)


def relaxed(tree: Node) -> Node | None:
    """A query that finds every article which one clause alone keeps from matching `tree`, if another clause speaks for it.

    It finds matches and others too: ask `lacking` about each. None when there is no clause to do without (one word alone).
    """
    match tree:
        case And(parts=parts):
            return _without_one(parts)
        case Or(parts=parts):
            return _any_of(one for part in parts if (one := relaxed(part)) is not None)
        case Near(parts=parts):
            return _all_of(parts)
        case AtLeast(part=part):
            return part
        case Named(part=part):
            return relaxed(part)
        case In(field=field, part=part):
            return _anywhere(field, part)
        case Word() | Regex() | Not():
            return None


def _without_one(parts: tuple[Node, ...]) -> Node | None:
    """What finds an And of which one part fails: it may be an exclusion, or a part among several that say what to look for."""
    wanted = [part for part in parts if is_positive(part)]
    ways: list[Node] = []
    if len(wanted) < len(parts) and wanted:
        ways.append(_all_of(wanted))
    if len(wanted) > 1:
        ways += [_all_of([*wanted[:at], *wanted[at + 1 :]]) for at in range(len(wanted))]
    elif wanted and (less := relaxed(wanted[0])) is not None:
        ways.append(less)
    return _any_of(ways)


def _anywhere(field: str, part: Node) -> Node | None:
    """Words that are there, but not in the field; where an article comes from is no reason to look at it."""
    if field not in TEXT_FIELDS:
        return None
    less = relaxed(part)
    return _any_of([part] if less is None else [part, less])


def _all_of(parts: Iterable[Node]) -> Node:
    flat = [one for part in parts for one in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def _any_of(parts: Iterable[Node]) -> Node | None:
    flat = [one for part in parts for one in (part.parts if isinstance(part, Or) else (part,))]
    unlike = list(dict.fromkeys(flat))
    if not unlike:
        return None
    return unlike[0] if len(unlike) == 1 else Or(tuple(unlike))
