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
_JOINED = re.compile(r"(?P<operator>AND|OR|NOT)(?P<sign>[-+\u2212\u2013])(?=\w)")
_NEAR_JOINED = re.compile(r"(?P<name>O?NEAR)[-~_.,;+\[{<]+(?P<number>[0-9]+)[\]}>]?")
_BLANK = 'Put a blank behind the operator; if all of it is a word, put it in quotation marks: "OR-7".'
_LONG_DASH = "Write a short minus before a word to leave out: -drone. A dash inside a text goes in quotation marks."
_ONLY_FIELD = "Write the field alone, without a name before it: title:missile."
_FIELDS = FIELD_NAMES | {
    **dict.fromkeys(("hd", "hl"), "title"),
    **dict.fromkeys(("hlp", "lp"), "lead"),
    **dict.fromkeys(("sn", "rst"), "source"),
    "la": "lang",
    "by": "author",
}
"""Fields that stand before = in other tools, those of Factiva among them."""


def _field_of(term: str) -> str:
    name, _, rest = term.partition("=")
    return f"{_FIELDS[name.lower()]}:{rest.lstrip('=')}"


_CLOSING = {"[": "]", "{": "}"}


def _in_parentheses(text: str, opening: int) -> str | None:
    """The query with parentheses in the place of brackets; None where these are never closed, or for another sign."""
    closing = text.find(_CLOSING.get(text[opening], "\0"), opening)
    if closing < 0:
        return None
    return f"{text[:opening]}({text[opening + 1 : closing]}){text[closing + 1 :]}"


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
        (r"^(?:\w+[<>]=?|[<>]=?(?=-?\d))[-\d.,:/]*$", _NO_NUMBERS, _empty),
        (r"(?<=^[$@])[^\W\d][\w-]*(?P<sign>[*!?.,;~]+)$", _NAME_AS_IT_STANDS, lambda term: term.rstrip("*!?.,;~")),
        (rf"^(?i:{'|'.join(_FIELDS)})=+", "Write a colon behind a field: title:missile.", _field_of),
        (
            rf"^[\w.-]+\.(?=(?i:{'|'.join(FIELD_NAMES)})[:\uff1a])",
            _ONLY_FIELD,
            lambda term: re.sub(r"^[\w.-]+\.", "", term),
        ),
        (r"^\+\+(?=\w)", "Write = before a word whose capitals count: =WHO.", lambda term: "=" + term[2:]),
        (r"^[\u2010\u2011\u2014\u2015](?=\w)", _LONG_DASH, lambda term: "-" + term[1:]),
        (r"(?<=[^\W\d_]{4})\$\d*$", "Write * for any ending: missile*.", lambda term: term[: term.rindex("$")] + "*"),
    )
)


def refuse_word(term: str, start: int, text: str) -> None:
    """Raises QueryError for a term at `start` that means something elsewhere; with the `text` of the whole query it proposes another."""
    for unknown, message, instead in _REFUSED:
        if found := unknown.search(term):
            said = instead(term) if text else None
            end = start + len(term)
            if said is None:
                fix = _in_parentheses(text, start) if text else None
            else:
                fix = f"{text[:start]}{said}{text[end:]}" if said else without(text, start, end)
            raise QueryError(message, start + found.start(), start + found.end(), fix)


def refuse_joined(term: str, start: int, text: str) -> None:
    """Raises QueryError for an operator that is joined to a word, `OR-b`, or to a number by another sign than a stroke, `NEAR-5`."""
    if near := _NEAR_JOINED.fullmatch(term):
        end = start + len(term)
        fix = f"{text[:start]}{near['name']}/{near['number']}{text[end:]}"
        raise QueryError("Write a stroke behind NEAR: a NEAR/5 b.", start, end, fix)
    found = _JOINED.match(term)
    if found is None:
        return
    operator, rest = found["operator"], text[start + found.end() :]
    minus = "-" if operator == "AND" and found["sign"] != "+" else ""
    raise QueryError(_BLANK, start, start + found.end(), f"{text[:start]}{operator} {minus}{rest}")
