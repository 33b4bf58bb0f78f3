"""Words that mean something in other tools and would quietly mean something else here: what is told, and what is proposed."""

from __future__ import annotations

import re
from collections.abc import Callable

from monitor.errors import QueryError
from monitor.topics.aliases import FIELD_NAMES
from monitor.topics.marks import without
from monitor.topics.proposals import as_options, as_pattern

NO_GAPS = (
    r"? does not stand for a letter here. Write the spellings out, (defence OR defense), or a pattern, /defen\we/i; "
    "within NEAR the beginning, defen*."
)
_NO_LIKENESS = "Words that are spelled alike (~) are not looked for. Write the spellings out: (Kadhafi OR Gaddafi)."
_NO_MEANING = "Words of like meaning (~) are not looked for. Write them out: (car OR automobile)."
_NO_WEIGHT = "A weight (^) changes nothing about which articles match. Delete it."
_NO_BRACKETS = "Brackets mean nothing here. Use ( ) for groups."
_NO_NUMBERS = "Numbers such as tone or length are not compared here. Delete this."
_NAME_AS_IT_STANDS = "A list or topic is taken as it stands. Write its name without the sign behind it."


def _nothing(_term: str) -> None:
    """There is no one way to say it."""


def _empty(_term: str) -> str:
    return ""


def _bare(term: str) -> str:
    return re.sub(r"~[\d.]*$", "", term)


_REFUSED: tuple[tuple[re.Pattern[str], str, Callable[[str], str | None]], ...] = tuple(
    (re.compile(unknown), message, instead)
    for unknown, message, instead in (
        (r"\w\?", NO_GAPS, as_pattern),
        (r"(?<=[\w*])~[\d.]*$", _NO_LIKENESS, _bare),
        (r"^~(?=[^\W\d])", _NO_MEANING, lambda term: term[1:]),
        (r"^\^[\d.]+$", _NO_WEIGHT, _empty),
        (r"(?<=\w)\^[\d.]+(?=[:\uff1a]|[*!]$)", _NO_WEIGHT, lambda term: re.sub(r"\^[\d.]+", "", term, count=1)),
        (r"^[\[\]{}]", _NO_BRACKETS, _nothing),
        (r"(?<=\w)\|+(?=\w)", "Write OR between words, with spaces: (a OR b).", as_options),
        (r"^\w+[<>]=?-?\d*$", _NO_NUMBERS, _empty),
        (r"(?<=^[$@])[^\W\d][\w-]*(?P<sign>[*!?.,;~]+)$", _NAME_AS_IT_STANDS, lambda term: term.rstrip("*!?.,;~")),
        (
            rf"^(?i:{'|'.join(FIELD_NAMES)})(?P<sign>=+)",
            "Write a colon behind a field: title:missile.",
            lambda term: re.sub("=+", ":", term, count=1),
        ),
    )
)


def refuse_word(term: str, start: int, text: str) -> None:
    """Raises QueryError for a term at `start` that means something elsewhere; with the `text` of the whole query it proposes another."""
    for unknown, message, instead in _REFUSED:
        if found := unknown.search(term):
            said = instead(term) if text else None
            end = start + len(term)
            fix = None if said is None else f"{text[:start]}{said}{text[end:]}" if said else without(text, start, end)
            raise QueryError(message, start + found.start(), start + found.end(), fix)
