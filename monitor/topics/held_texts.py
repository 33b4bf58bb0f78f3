"""The characters that stand side by side in every place found by a pattern, so that most texts need not be searched for it.

`/missiles?/` finds nothing in a text without "missile". This holds for the text as it is written, in any script.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from monitor.held import UNSURE, Held
from monitor.topics.anchors import Anchor, commonness, needs_of
from monitor.topics.regex import check
from monitor.topics.regex_parts import Chars, Choice, Edge, Part, Repeat, Row
from monitor.topics.tree import ABOUT_FIELDS, And, AtLeast, In, Named, Node, Or, Regex

SHORTEST = 3
"""Letters of a run; shorter ones stand in most texts."""
MOST_RUNS = 16
_IDEOGRAPHS = "\u2e80"
_SURE = 2
"""So many of a run must be letters that are not UNSURE, where capitals do not count."""
_ODD = "\u0131\u0130\u017f\u212a"
"""What a pattern in any case finds for the letters that are UNSURE, beside their capitals."""


def either(node: Node, field: str | None = None) -> frozenset[Anchor | Held] | None:
    """Words and characters of which every match holds at least one; None when none are known. `field` is the one we are in."""
    if needs := needs_of(node, field):
        rarest = min(needs, key=commonness)
        return frozenset(rarest)
    match node:
        case Regex():
            texts = runs_of(node)
            inside = None if field == "lead" else field
            return frozenset(Held(text, node.folded, inside) for text in texts) if texts else None
        case And(parts=parts):
            return next((found for part in parts if (found := either(part, field)) is not None), None)
        case Or(parts=parts):
            every = [either(part, field) for part in parts]
            sets = [found for found in every if found is not None]
            return frozenset().union(*sets) if len(sets) == len(every) else None
        case In(field=inner, part=part):
            return None if inner in ABOUT_FIELDS else either(part, inner)
        case AtLeast(part=part) | Named(part=part):
            return either(part, field)
        case _:
            return None


@functools.lru_cache(maxsize=256)
def runs_of(pattern: Regex) -> tuple[str, ...]:
    """Runs of characters of which every place found holds one; none when such are not known. All small where capitals do not count."""
    runs = _best(check(pattern.pattern, folded=pattern.folded), folded=pattern.folded)
    enough = runs and len(runs) <= MOST_RUNS and _worth(runs) >= SHORTEST
    return runs if enough and not (pattern.folded and any(map(_is_unsure, runs))) else ()


def _is_unsure(run: str) -> bool:
    return sum(char not in UNSURE for char in run) < _SURE


def _best(part: Part, *, folded: bool) -> tuple[str, ...]:
    """The runs of a part; of several that stand behind each other, the longest."""
    match part:
        case Chars():
            return (char,) if (char := _steady(part, folded=folded)) else ()
        case Edge():
            return ()
        case Row(parts=parts):
            known: list[tuple[str, ...]] = [(run,) for run in _runs(parts, folded=folded)]
            known += [_best(one, folded=folded) for one in parts if not isinstance(one, Chars | Edge)]
            return max(known, key=_worth, default=())
        case Choice(parts=parts):
            every = [_best(one, folded=folded) for one in parts]
            return tuple(dict.fromkeys(run for runs in every for run in runs)) if all(every) else ()
        case Repeat(part=inner, least=least):
            return _best(inner, folded=folded) if least else ()


def _worth(runs: tuple[str, ...]) -> int:
    return min(map(_length, runs), default=0)


def _length(run: str) -> int:
    """In letters; a Chinese, Japanese or Korean character says as much as two."""
    return sum(2 if char >= _IDEOGRAPHS else 1 for char in run)


def _runs(parts: Sequence[Part], *, folded: bool) -> list[str]:
    """The characters that stand side by side."""
    runs = [""]
    for part in parts:
        if isinstance(part, Edge):
            continue
        if char := _steady(part, folded=folded):
            runs[-1] += char
        else:
            runs.append("")
    return runs


def _steady(part: Part, *, folded: bool) -> str:
    """The one character that the part stands for (in any case, if `folded`), if an archive can hold it; else nothing."""
    if not isinstance(part, Chars) or part.kinds or not part.few:
        return ""
    few = {char.lower() for char in part.few} if folded and all(map(str.isascii, part.few)) else part.few
    if len(few) > 1:
        return ""
    (char,) = few
    is_cased = not char.isascii() and (char.lower() != char or char.upper() != char)
    return "" if char == "\0" or "\ud800" <= char <= "\udfff" or (folded and is_cased) else char


class Glance:
    """Tells of queries that no word speaks for whether an article can match, by the characters that its texts hold."""

    __slots__ = ("_exact", "_folded")

    def __init__(self, queries: Iterable[tuple[int, Iterable[Held]]]) -> None:
        pairs = [(number, held) for number, every in queries for held in every]
        self._exact = [(held.text, number) for number, held in pairs if not held.folded]
        self._folded = [(held.text, number) for number, held in pairs if held.folded]

    def queries(self, texts: Sequence[str]) -> set[int]:
        """Those that an article with these texts may match."""
        whole = "\n".join(texts)
        found = {number for text, number in self._exact if text in whole}
        if self._folded:
            small = whole.lower()
            odd = not whole.isascii() and any(char in whole for char in _ODD)
            found.update(number for text, number in self._folded if odd or text in small)
        return found
