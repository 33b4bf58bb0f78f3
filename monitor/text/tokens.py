"""The words of a text: the one definition of a word that judge, index, grouping and facts share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.text.normalise import SEPARATE, WORD, fold, letters

LONGEST_WORD = 8_000
"""A word counts by its first so many characters (the index keeps no more than 32,768 bytes of one)."""

_PRINTED_SIGNS = "\u2019\u2018\u201c\u201d\u2013\u2014\u2026\u20ac\u2022\u2011\u200b"
"""What news in Western languages holds beside Latin-1: quotation marks, dashes, dots, euros. Each folds to a space."""


def _byte(code: int) -> int:
    """What a character of Latin-1 folds to if that is one of Latin-1 too, else the odd sign."""
    folded = letters(chr(code))
    return ord(folded) if len(folded) == 1 and folded < "\u0100" else _ODD[0]


_ODD = b"\x01"
_LATIN_FOLDED = bytes(map(_byte, range(256)))
_LONGER = (("\u00ad", ""), ("\u00df", "ss"))
"""What whole pages in Western languages hold that folds to fewer or more than one letter: soft hyphens and \u00df."""
_BETWEEN_SPACES = re.compile("[^ ]+")
_TOGETHER = 8


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text in reading order: folded, with offsets into the text as given (code points, end exclusive).

    In scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) and in Korean each character is a word.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)


def _folded_latin(text: str) -> str | None:
    """`fold(text).text` for text in Latin-1 and printers' signs, character by character; None for any other."""
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        for sign in _PRINTED_SIGNS:
            text = text.replace(sign, " ")
        try:
            raw = text.encode("latin-1")
        except UnicodeEncodeError:
            return None
    folded = raw.translate(_LATIN_FOLDED)
    return None if _ODD in folded else folded.decode("latin-1")


def words(text: str) -> list[str]:
    """Only the words of `tokenize(text)`, for a fraction of the price."""
    latin = text
    for char, spelled in _LONGER:
        latin = latin.replace(char, spelled)
    folded = _folded_latin(latin)
    if folded is not None:
        found = folded.split()
    else:
        folded = letters(text)
        found = WORD.findall(folded) if SEPARATE.search(folded) else folded.split()
    if len(text) > LONGEST_WORD:
        return [word[:LONGEST_WORD] for word in found]
    return found


def words_of_all(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """The words of many texts in one list, and where each text's words end in it. A few short texts at a time are folded as one."""
    said: list[str] = []
    ends: list[int] = []
    for begin in range(0, len(texts), _TOGETHER):
        some = texts[begin : begin + _TOGETHER]
        joined = "\n".join(some)
        folded = _folded_latin(joined) if len(joined) < LONGEST_WORD else None
        at = 0
        for text in some:
            if text:
                said += words(text) if folded is None else folded[at : at + len(text)].split()
            ends.append(len(said))
            at += len(text) + 1
    return said, ends


def aligned(text: str) -> str | None:
    """A text with its words between spaces, folded, each where it stands in `text`; None where it is long or that is not quickly done."""
    if len(text) > LONGEST_WORD:
        return None
    plain = _folded_latin(text)
    if plain is not None:
        return plain
    folded = fold(text)
    return folded.text if folded.starts is None and not SEPARATE.search(folded.text) else None


BETWEEN = "\ue000"
"""A word that nobody writes."""


def one_text(texts: Iterable[str]) -> str:
    """Several texts as one in which no phrase reaches from one to the next: a word that nobody writes stands between them."""
    return f" {BETWEEN} ".join(texts)


def first_words(text: str, count: int) -> list[str]:
    """`words(text)[:count]`, reading no more of a long text than it must."""
    size = 8 * count
    while len(text) > size:
        found = words(text[:size])
        if len(found) > count:  # the last may be cut, and it is not among those we want
            return found[:count]
        size *= 4
    return words(text)[:count]


def tokenize(text: str) -> Tokens:
    """The words of any text. Never fails; punctuation, symbols and control characters separate words."""
    plain = _folded_latin(text)
    if plain is not None:
        found = list(_BETWEEN_SPACES.finditer(plain))
        starts = [match.start() for match in found]
        ends = [match.end() for match in found]
    else:
        folded = fold(text)
        found = list(WORD.finditer(folded.text))
        starts = [match.start() for match in found]
        ends = [match.end() for match in found]
        if folded.starts is not None and folded.ends is not None:
            starts = [folded.starts[start] for start in starts]
            ends = [folded.ends[end - 1] for end in ends]
    return Tokens([match[0][:LONGEST_WORD] for match in found], starts, ends)
