"""Closeness that is written behind or before what it is about: "a b"~5, near5:"a b", (a AND b)~5."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from monitor.errors import QueryError
from monitor.topics.lexer_near import DEFAULT_NEAR, distance, meant
from monitor.topics.lexer_words import word
from monitor.topics.marks import Mark
from monitor.topics.proposals import close_group
from monitor.topics.terms import RUN, TAIL, operand

_SLOP = re.compile(rf"[~\uff5e](?P<digits>[0-9]*)(?P<more>{TAIL})")
_ONLY_A_NUMBER = 'Behind ~ stands a number of words and nothing else, as in "a b"~5.'


class Slop(NamedTuple):
    """The ~5 behind a phrase or group: its digits, which may be none, what is glued to these, and where all of it ends."""

    digits: str
    more: str
    end: int


def slop_at(text: str, at: int) -> Slop | None:
    """The ~5 that stands at `at`."""
    found = _SLOP.match(text, at)
    return None if found is None else Slop(found["digits"], found["more"], found.end())


def close_words(text: str, start: int, quotation: tuple[int, int], slop: Slop) -> list[Mark]:
    """What `"a b"~5` and `near5:"a b"` mean, from `start` to where the slop ends; `quotation` is where the words stand, marks included."""
    found = list(RUN.finditer(text, quotation[0] + 1, quotation[1] - 1))
    end = slop.end
    wanted = meant(slop.digits + slop.more)
    behind = f"{f' {wanted.left}' if wanted.left else ''}{text[end:]}"
    chain = f" {wanted.name}/{wanted.number} ".join(operand(each[0]) for each in found)
    fix = f"{text[:start]}({chain}){behind}"
    if slop.more:
        raise QueryError(_ONLY_A_NUMBER, start, end, fix)
    apart = distance(slop.digits, start, end, fix) if slop.digits else DEFAULT_NEAR
    if len(found) != 2:
        message = f"Closeness is between two words. Write NEAR/{apart} between each two that should be close."
        raise QueryError(message, start, end, fix)
    first, second = (_between_quotes(each) for each in found)
    between = Mark("near", f"NEAR/{apart}", start, end, number=apart)
    return [Mark("(", "(", start, end), first, between, second, Mark(")", ")", start, end)]


def _between_quotes(found: re.Match[str]) -> Mark:
    said, (start, end) = found[0], found.span()
    kind: Literal["word", "phrase"] = "phrase" if operand(said).startswith('"') else "word"
    prefix = said.endswith("*")
    return word(kind, said[:-1] if prefix else said, start, end, prefix=prefix)


def refuse_close_group(text: str, closing: int) -> None:
    """Raises QueryError for `(a AND b)~5`; does nothing where no ~ follows the parenthesis at `closing`."""
    slop = slop_at(text, closing + 1)
    if slop is None:
        return
    wanted = meant(slop.digits + slop.more)
    group = close_group(text, closing, f"{wanted.name}/{wanted.number}")
    fix = None if group is None else f"{group}{f' {wanted.left}' if wanted.left else ''}{text[slop.end :]}"
    message = "Write NEAR between the words of a group: a NEAR/5 b."
    raise QueryError(message, closing, slop.end, fix)
