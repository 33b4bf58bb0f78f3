"""Cuts a typed query into its marks: words, phrases, operators, parentheses, fields and names."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.regex import PatternError, check
from monitor.topics.tree import FIELDS

Kind = Literal[
    "word", "phrase", "(", ")", "and", "or", "not", "near", "field", "name", "atleast", "case", "regex", "end"
]

LONGEST_QUERY = 100_000
"""Characters of a query."""
WIDEST_NEAR = 500
DEFAULT_NEAR = 5

_QUOTES = '"\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb'
_PARTS = re.compile(
    rf"\s+|(?P<open>\()|(?P<close>\))|(?P<quote>[{_QUOTES}])|(?P<minus>-)|(?P<equals>=)|(?P<regex>/(?!\d+(?![^\s(])))|(?P<field>[A-Za-z_]+:)|(?P<term>[^\s(){_QUOTES}]+)"
)
_CLOSING = re.compile(f"[{_QUOTES}]")
_NEAR = re.compile(r"(?P<name>O?NEAR)(?:/(?P<n>.*))?|(?P<alias>(?i:o?near|w|pre))/(?P<m>[0-9]+)", re.DOTALL)
_NAME = re.compile(r"[$@][^\W\d][\w-]*")
_REGEX = re.compile(r"/((?:[^/\\]|\\.)+)/(i?)(?![^\s()])", re.DOTALL)
_ATLEAST = re.compile(r"ATLEAST(\d{1,4})")
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_OPERATORS: dict[str, Kind] = {"AND": "and", "OR": "or", "NOT": "not"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of a query.

    `text` is the word, phrase, pattern, field or name; `number` the distance or count; `flag` prefix, ordered, or a pattern for which
    capitals do not count; `exact` a word for which they do; `sentence` a NEAR/S.
    """

    kind: Kind
    text: str
    start: int
    end: int
    number: int = 0
    flag: bool = False
    tokens: tuple[str, ...] = ()
    exact: bool = False
    sentence: bool = False


def read_marks(text: str) -> list[Mark]:
    """The marks of a query, the last of kind "end". Raises QueryError."""
    if len(text) > LONGEST_QUERY:
        message = f"The query has {len(text):,} characters; {LONGEST_QUERY:,} is the most. Split it into several topics or lists."
        raise QueryError(message, LONGEST_QUERY, len(text))
    if bad := _NOT_TEXT.search(text):
        message = "The query holds a character that is not text (NUL or half of a surrogate pair). Delete it."
        raise QueryError(message, bad.start(), bad.end())
    marks = list(_marks(text))
    marks.append(Mark("end", "", len(text), len(text)))
    return marks


def _marks(text: str) -> Iterator[Mark]:
    at = 0
    while at < len(text):
        found = _PARTS.match(text, at)
        if found is None:  # every character is one of the alternatives
            return
        end = found.end()
        if found["open"] or found["close"]:
            yield Mark("(" if found["open"] else ")", found[0], at, end)
        elif found["quote"]:
            mark = _phrase(text, at)
            end = mark.end
            yield mark
        elif found["minus"]:
            yield _minus(text, at)
        elif found["equals"]:
            mark = _exact(text, at)
            end = mark.end
            yield mark
        elif found["regex"]:
            mark = _regex(text, at)
            end = mark.end
            yield mark
        elif found["field"]:
            yield _field(found["field"][:-1], at, end)
        elif found["term"]:
            mark = _term(text, at, end)
            end = mark.end
            yield mark
        at = end


def _phrase(text: str, start: int) -> Mark:
    closing = _CLOSING.search(text, start + 1)
    if closing is None:
        raise QueryError('This quotation mark is never closed. Add " at the end of the phrase.', start, len(text))
    end = closing.end()
    said = " ".join(text[start + 1 : closing.start()].split())
    prefix = said.endswith("*")
    if prefix:
        said = said[:-1]
    elif text.startswith("*", end):
        prefix = True
        end += 1
    if "~" in text[end : end + 1]:
        raise QueryError("~ is not part of the language. Write a NEAR/5 b for words close to each other.", end, end + 1)
    return _word("phrase", said, start, end, prefix=prefix)


def _exact(text: str, start: int) -> Mark:
    """A word or phrase with = before it."""
    found = _PARTS.match(text, start + 1)
    if found is None or not (found["quote"] or found["term"]):
        raise QueryError("Write = directly before a word or phrase: =WHO, or CASE(WHO OR UN).", start, start + 1)
    if found["quote"]:
        mark = _phrase(text, start + 1)
    else:
        term = found[0]
        prefix = term.endswith("*")
        mark = _word("word", term[:-1] if prefix else term, start + 1, found.end(), prefix=prefix)
    return dataclasses.replace(mark, start=start, exact=True)


def _regex(text: str, start: int) -> Mark:
    found = _REGEX.match(text, start)
    if found is None:
        raise QueryError("This pattern is never closed. Add / at its end.", start, len(text))
    _check_pattern(text, found)
    return Mark("regex", found[1], start, found.end(), flag=bool(found[2]))


def _check_pattern(text: str, found: re.Match[str]) -> None:
    """Raises QueryError, with a query as `fix` in which the pattern works, where we know one."""
    folded = bool(found[2])
    try:
        check(found[1], folded=folded)
    except PatternError as error:
        start, end = found.start(1) + error.start, found.start(1) + error.end
        fix = None
        if error.instead is not None:
            mended = f"{found[1][: error.start]}{error.instead}{found[1][error.end :]}"
            fix = text[: found.start(1)] + mended + text[found.end(1) :] if _is_pattern(mended, folded=folded) else None
        raise QueryError(error.message, start, end, fix) from error


def _is_pattern(pattern: str, *, folded: bool) -> bool:
    try:
        check(pattern, folded=folded)
    except PatternError:
        return False
    return True


def _word(kind: Literal["word", "phrase"], said: str, start: int, end: int, *, prefix: bool) -> Mark:
    if "*" in said:
        raise QueryError("A * can only end a word: missile* finds every word that begins with missile.", start, end)
    tokens = tuple(words(said))
    if not tokens:
        message = "There are no letters or digits to look for here. Write a word, or delete it."
        raise QueryError(message, start, end)
    if prefix and tuple(words(said + "x"))[: len(tokens)] == tokens and not _is_separate(tokens[-1]):
        raise QueryError("Write * directly after a letter or digit.", start, end)
    return Mark(kind, said, start, end, flag=prefix, tokens=tokens)


def _is_separate(token: str) -> bool:
    """Whether the word is one character of a script that is matched character by character."""
    return len(token) == 1 and words(token + "x") == [token, "x"]


def _term(text: str, start: int, end: int) -> Mark:
    term = text[start:end]
    if term in _OPERATORS:
        return Mark(_OPERATORS[term], term, start, end)
    if _NAME.fullmatch(term):
        return Mark("name", term, start, end)
    if near := _NEAR.fullmatch(term):
        return _near(near, start, end)
    if (atleast := _ATLEAST.fullmatch(term)) and text.startswith("(", end):
        return _at_least(int(atleast[1]), start, end)
    if term == "CASE" and text.startswith("(", end):
        return Mark("case", term, start, end)
    _refuse_unknown(term, start, end)
    prefix = term.endswith("*")
    return _word("word", term[:-1] if prefix else term, start, end, prefix=prefix)


def _minus(text: str, start: int) -> Mark:
    following = text[start + 1 : start + 2]
    if not following or following.isspace() or following == ")":
        message = "This - stands alone. Write it directly before the word to leave out (-word), or delete it."
        raise QueryError(message, start, start + 1)
    return Mark("not", "-", start, start + 1)


def _near(found: re.Match[str], start: int, end: int) -> Mark:
    ordered = (found["name"] or found["alias"]).upper() in {"ONEAR", "PRE"}
    if found["n"] in {"S", "s"}:
        return Mark("near", found[0], start, end, flag=ordered, sentence=True)
    digits = found["n"] or found["m"] if "/" in found[0] else None
    if digits is None:
        distance = DEFAULT_NEAR
    elif re.fullmatch("[0-9]{1,6}", digits):
        distance = int(digits)
    else:
        raise QueryError(f"Write a number after the stroke, as in NEAR/{DEFAULT_NEAR}.", start, end)
    if distance > WIDEST_NEAR:
        message = f"{distance} words is too far; {WIDEST_NEAR} is the most. Use AND for words anywhere in the article."
        raise QueryError(message, start, end)
    return Mark("near", found[0], start, end, number=distance, flag=ordered)


def _at_least(count: int, start: int, end: int) -> Mark:
    if not count:
        raise QueryError("ATLEAST needs a number of 1 or more, as in ATLEAST3(missile*).", start, end)
    return Mark("atleast", "ATLEAST", start, end, number=count)


def _field(name: str, start: int, end: int) -> Mark:
    if name.lower() not in FIELDS:
        known = ", ".join(f"{field}:" for field in FIELDS)
        message = f'There is no field {name}: here. The fields are {known}. Text with a colon goes in quotation marks: "{name}: ...".'
        raise QueryError(message, start, end)
    return Mark("field", name.lower(), start, end)


def _refuse_unknown(term: str, start: int, end: int) -> None:
    """Things that mean something in other tools and would quietly mean something else here."""
    if term[0] == "!":
        raise QueryError("Write -word or NOT word for a word to leave out, not !word.", start, end)
    if wild := re.search(r"\w\?\w", term):
        message = "? does not stand for a letter here. Write the spellings out: (defence OR defense)."
        raise QueryError(message, start + wild.start(), start + wild.end())
