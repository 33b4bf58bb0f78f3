"""Words as they are typed."""

from __future__ import annotations

import re
from typing import Literal

from monitor.errors import QueryError
from monitor.text.tokens import words
from monitor.topics.marks import Mark, without
from monitor.topics.refused_words import refuse_word
from monitor.topics.terms import STARS

LONGEST_PHRASE = 200
"""Words of one phrase."""
_ENDED = re.compile(r"[\w'\u2019-]*\w!")


def word(kind: Literal["word", "phrase"], said: str, start: int, end: int, *, prefix: bool, text: str = "") -> Mark:
    """The mark of a word or phrase; `said` without the * that `prefix` stands for.

    With the `text` of the query an error proposes another.
    """
    if "*" in said:
        raise QueryError("A * can only end a word: missile* finds every word that begins with missile.", start, end)
    tokens = tuple(words(said))
    if not tokens:
        message = "There are no letters or digits to look for here. Write a word, or delete it."
        alone = text and not text[:start].rstrip("(\uff08")[-1:].strip()
        raise QueryError(message, start, end, without(text, start, end) if alone else None)
    if len(tokens) > LONGEST_PHRASE:
        message = f"A phrase has at most {LONGEST_PHRASE} words; this one has {len(tokens):,}. Look for a part of it."
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
    term = term.translate(STARS)
    refuse_word(term, start, text)
    prefix = term.endswith("*") or _ENDED.fullmatch(term) is not None  # recycl! is what Nexis calls recycl*
    return word("word", term[:-1] if prefix else term, start, end, prefix=prefix, text=text)
