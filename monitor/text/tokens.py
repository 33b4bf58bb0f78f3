"""The words of a text: the one definition of a word that judge, index, grouping and facts share."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from monitor.text.narrow import folded_narrow
from monitor.text.normalise import SEPARATE, WORD, fold, letters, quickly_folded
from monitor.values import dataclass

LONGEST_WORD = 8_000
"""A word counts by its first so many characters (the index keeps no more than 32,768 bytes of one)."""


def _byte(code: int) -> int:
    """What a character folds to if that is one of Latin-1, else the odd sign; that is odd itself."""
    folded = letters(chr(code))
    return ord(folded) if len(folded) == 1 and folded < "\u0100" and code != _ODD[0] else _ODD[0]


_ODD = b"\x01"
LATIN_FOLDED = bytes(map(_byte, range(256)))
_MOST_SIGNS = 20_000


class _Signs(dict[str, int]):
    """What a character beyond Latin-1 (printers' quotation marks, dashes, the accents of the east) folds to. Filled as they are met."""

    def __missing__(self, char: str) -> int:
        byte = _byte(ord(char))
        if len(self) < _MOST_SIGNS:
            self[char] = byte
        return byte


_SIGNS = _Signs()
_FOLDING = "monitor.text.fold"


def _fold_signs(error: UnicodeError) -> tuple[bytes, int]:
    """What stands for a run of characters that Latin-1 has not; the odd sign for the rest of a text that cannot be folded so."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    folded = bytes(map(_SIGNS.__getitem__, error.object[error.start : error.end]))
    return (_ODD, len(error.object)) if _ODD in folded else (folded, error.end)


codecs.register_error(_FOLDING, _fold_signs)
_LONGER = (("\u00ad", ""), ("\u00df", "ss"))
"""What whole pages in Western languages hold that folds to fewer or more than one letter: soft hyphens and \u00df."""
_BETWEEN_SPACES = re.compile("[^ ]+")


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


def folded_latin(text: str, table: bytes = LATIN_FOLDED) -> str | None:
    """`fold(text).text` for text whose characters fold to one of Latin-1 each; None for any other."""
    folded = text.encode("latin-1", _FOLDING).translate(table)
    return None if _ODD in folded else folded.decode("latin-1")


def spelled_out(text: str) -> str:
    """The text without soft hyphens, and with each letter of Latin-1 that folds to two as these."""
    for char, spelled in _LONGER:
        text = text.replace(char, spelled)
    return text


def words(text: str) -> list[str]:
    """Only the words of `tokenize(text)`, for a fraction of the price."""
    folded = folded_latin(spelled_out(text))
    if folded is None:
        folded = folded_narrow(text)
    if folded is not None:
        found = folded.split()
    else:
        folded = letters(text)
        found = WORD.findall(folded) if SEPARATE.search(folded) else folded.split()
    if len(text) > LONGEST_WORD:
        return [word[:LONGEST_WORD] for word in found]
    return found


def cut_apart(text: str) -> tuple[list[str], str | None, bool]:
    """`words(text)`; the text folded, each where it stands in `text`, None where it is long or that is not quickly done; and whether some
    of its words may stand side by side there.
    """
    folded = None if len(text) > LONGEST_WORD else folded_latin(text)
    if folded is not None:
        return folded.split(), folded, False
    rough = None if len(text) > LONGEST_WORD else quickly_folded(text)
    if rough is None:
        return words(text), None, False
    is_dense = SEPARATE.search(rough) is not None
    return WORD.findall(rough) if is_dense else rough.split(), rough, is_dense


def aligned(text: str) -> str | None:
    """A text with its words between spaces, folded, each where it stands in `text`; None where it is long or that is not quickly done."""
    if len(text) > LONGEST_WORD:
        return None
    plain = folded_latin(text)
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
    plain = folded_latin(text)
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
