"""The words that every place found by a pattern holds, for asking the index: runs of Chinese, Japanese and Korean characters.

Each such character is a word of its own whatever stands around it, so a run in the text is a run of words. Of other scripts this
cannot be said: "missile" may stand within a word, or hold an invisible character.
"""

from __future__ import annotations

import functools
import re

from monitor.text.tokens import words
from monitor.topics.regex import check
from monitor.topics.regex_parts import Chars, Choice, Edge, Part, Repeat, Row
from monitor.topics.tree import And, Node, Or, Regex, Word

SHORTEST_RUN = 2
"""Characters; single ones are in too many articles to be worth asking for."""

_CJK = re.compile("[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]")
_VOICED = ("\u3099", "\u309a")


@functools.lru_cache(maxsize=256)
def words_held(pattern: Regex) -> Node | None:
    """A query that finds every text in which the pattern finds something; None when none is known."""
    return _held(check(pattern.pattern, folded=pattern.folded))


def _held(part: Part) -> Node | None:
    match part:
        case Chars() | Edge():
            return None
        case Row(parts=parts):
            return _all([*map(_phrase, _runs(parts)), *map(_held, parts)])
        case Choice(parts=parts):
            return _one_of([_held(one) for one in parts])
        case Repeat(part=inner, least=least):
            return _held(inner) if least else None


def _runs(parts: tuple[Part, ...]) -> list[str]:
    """The characters that stand side by side in every place found."""
    runs = [""]
    for part in parts:
        if isinstance(part, Edge):
            continue
        if char := _steady(part):
            runs[-1] += char
        else:
            runs.append("")
    return runs


def _steady(part: Part) -> str:
    """The one character that the part stands for, if it is a word by itself; else nothing."""
    if not isinstance(part, Chars) or part.kinds or len(part.few) != 1:
        return ""
    (char,) = part.few
    return char if _CJK.match(char) and words(char) == [char] else ""


def _phrase(run: str) -> Word | None:
    """The words of a run. A sign of voicing behind its last character may make another of it (カ゛ is ガ), which is then left out."""
    if run and any(words(run[-1] + sign) != [run[-1]] for sign in _VOICED):
        run = run[:-1]
    return Word(run, tuple(run), quoted=True) if len(run) >= SHORTEST_RUN else None


def _all(found: list[Node | None]) -> Node | None:
    known = tuple(one for one in found if one is not None)
    return None if not known else known[0] if len(known) == 1 else And(known)


def _one_of(found: list[Node | None]) -> Node | None:
    known = tuple(one for one in found if one is not None)
    return Or(known) if len(known) == len(found) else None
