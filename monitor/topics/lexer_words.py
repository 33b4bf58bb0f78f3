"""Words, phrases and patterns as they are typed."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from typing import Literal

from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.aliases import OPERATORS
from monitor.topics.lexer_near import DEFAULT_NEAR, distance, near
from monitor.topics.marks import Mark, without
from monitor.topics.proposals import as_chain, as_options, as_pattern
from monitor.topics.regex import PatternError, check

QUOTES = '"\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f'
TERM = re.compile(rf"[^\s()\uff08\uff09{QUOTES}]+")

_GAP = re.compile(r"\w\?+(?=\w)")
_CLOSING = re.compile(f"[{QUOTES}]")
_SLOP = re.compile(r"~(\d{0,6})")
_REGEX = re.compile(r"/((?:[^/\\]|\\.)+)/(i?)(?![^\s()\uff08\uff09])", re.DOTALL)
_WITH_OPTIONS = re.compile(r"/((?:[^/\\]|\\.)+)/([^\W\d_]+)(?![^\s()\uff08\uff09])", re.DOTALL)
_OPTIONS_ELSEWHERE = frozenset("adgimsuxy")
_NO_GAPS = (
    r"? does not stand for a letter here. Write the spellings out, (defence OR defense), or a pattern, /defen\we/i; "
    "within NEAR the beginning, defen*."
)


def _nothing(_term: str) -> None:
    """There is no one way to say it."""


_REFUSED: tuple[tuple[re.Pattern[str], str, Callable[[str], str | None]], ...] = tuple(
    (re.compile(unknown), message, instead)
    for unknown, message, instead in (
        (r"\w\?", _NO_GAPS, as_pattern),
        (
            r"(?<=\w)~\d*$",
            "Words that are spelled alike (~) are not looked for. Write the spellings out: (Kadhafi OR Gaddafi).",
            _nothing,
        ),
        (r"(?<=[\w*])\^[\d.]+$", "Words have no weight (^) here. Delete it.", lambda term: term[: term.rindex("^")]),
        (r"^[\[\]{}]", "Brackets mean nothing here. Use ( ) for groups.", _nothing),
        (r"(?<=\w)\|+(?=\w)", "Write OR between words, with spaces: (a OR b).", as_options),
        (
            r"^\w+[<>]=?-?\d*$",
            "Numbers such as tone or length are not compared here. Delete this.",
            lambda _term: "",
        ),
    )
)
_ENDED = re.compile(r"[\w'\u2019-]*\w!")


def word(kind: Literal["word", "phrase"], said: str, start: int, end: int, *, prefix: bool) -> Mark:
    """The mark of a word or phrase; `said` without the * that `prefix` stands for."""
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


def plain_word(term: str, start: int, end: int, text: str = "") -> Mark:
    """A word without quotation marks. Things that mean something in other tools and would quietly mean something else here are refused.

    With the `text` of the whole query the error proposes another, where one is meant.
    """
    for unknown, message, instead in _REFUSED:
        if found := unknown.search(term):
            said = instead(term) if text else None
            fix = None if said is None else f"{text[:start]}{said}{text[end:]}" if said else without(text, start, end)
            raise QueryError(message, start + found.start(), start + found.end(), fix)
    prefix = term.endswith("*") or _ENDED.fullmatch(term) is not None  # recycl! is what Nexis calls recycl*
    return word("word", term[:-1] if prefix else term, start, end, prefix=prefix)


def phrase(text: str, start: int) -> list[Mark]:
    """The mark of what stands in quotation marks, or, with ~n behind it, those of its two words with NEAR/n between."""
    closing = _CLOSING.search(text, start + 1)
    if closing is None:
        message = 'This quotation mark is never closed. Add " at the end of the phrase.'
        raise QueryError(message, start, len(text), f'{text.rstrip()}"')
    end = closing.end()
    if slop := _SLOP.match(text, end):
        return close_words(text, start, (start, end), slop.end(), slop[1])
    said = " ".join(text[start + 1 : closing.start()].split())
    if gap := _GAP.search(text, start, closing.start()):
        raise QueryError(_NO_GAPS, gap.start(), gap.end())
    if re.search(r"\w\* \S", said):
        message = "In a phrase only the last word can end in *. Write ONEAR/0 for words side by side: missile* ONEAR/0 launch."
        raise QueryError(message, start, end, f"{text[:start]}{as_chain(said)}{text[end:]}")
    prefix = said.endswith("*")
    if prefix:
        said = said[:-1]
    elif text.startswith("*", end):
        prefix = True
        end += 1
    return [word("phrase", said, start, end, prefix=prefix)]


def close_words(text: str, start: int, quotation: tuple[int, int], end: int, digits: str) -> list[Mark]:
    """What `"a b"~5` and `near5:"a b"` mean, from `start` to `end`; `quotation` is where the words stand, their marks included."""
    found = list(TERM.finditer(text, quotation[0] + 1, quotation[1] - 1))
    apart = distance(digits, start, end) if digits else DEFAULT_NEAR
    if len(found) != 2:
        chain = f" NEAR/{apart} ".join(each[0] for each in found)
        message = f"Closeness is between two words. Write NEAR/{apart} between each two that should be close."
        raise QueryError(message, start, end, f"{text[:start]}({chain}){text[end:]}")
    first, second = (_between_quotes(each) for each in found)
    between = Mark("near", f"NEAR/{apart}", start, end, number=apart)
    return [Mark("(", "(", start, end), first, between, second, Mark(")", ")", start, end)]


def _between_quotes(found: re.Match[str]) -> Mark:
    term, (start, end) = found[0], found.span()
    prefix = term.endswith("*")
    said = term[:-1] if prefix else term
    ordinary = re.fullmatch(r"\w[\w-]*", said) and said not in OPERATORS and not near(said, start, end)
    return word("word" if ordinary else "phrase", said, start, end, prefix=prefix)


def exact(text: str, start: int) -> Mark:
    """A word or phrase with = before it."""
    at = start + 1
    if text[at : at + 1] and text[at] in QUOTES:
        marks = phrase(text, at)
    elif found := TERM.match(text, at):
        marks = [plain_word(found[0], at, found.end())]
    else:
        marks = []
    if len(marks) != 1:
        message = "Write = directly before a word or phrase: =WHO, or CASE(WHO OR UN)."
        raise QueryError(message, start, marks[-1].end if marks else at)
    return dataclasses.replace(marks[0], start=start, exact=True)


def pattern(text: str, start: int) -> Mark | None:
    """The mark of /…/ or /…/i, None where no stroke closes it. Raises QueryError, with a query as `fix` in which the pattern works."""
    found = _REGEX.match(text, start)
    if found is None:
        return None
    folded = bool(found[2])
    try:
        check(found[1], folded=folded)
    except PatternError as error:
        at = found.start(1)
        fix = None
        if error.instead is not None:
            fix = text[: at + error.start] + error.instead + text[at + error.end :]
        raise QueryError(error.message, at + error.start, at + error.end, fix) from error
    return Mark("regex", found[1], start, found.end(), flag=folded)


def refuse_options(text: str, start: int) -> None:
    """Raises QueryError for /…/ with letters behind it that mean nothing here, such as /…/x; does nothing where there are none."""
    found = _WITH_OPTIONS.match(text, start)
    if found is None:
        return
    options = found[2].lower()
    known = set(options) <= _OPTIONS_ELSEWHERE
    if not known and len(options) > 1:  # more likely a path, such as /usr/bin
        return
    message = (
        f"{found[2]} behind a pattern means nothing here. The one option is i, as in /pattern/i: capitals do not count. "
        "Put text with strokes in quotation marks."
    )
    kept = "i" if "i" in options else ""
    meant = known and not any(map(str.isspace, found[1]))
    fix = text[: found.start(2)] + kept + text[found.end(2) :] if meant else None
    raise QueryError(message, found.start(2), found.end(2), fix)
