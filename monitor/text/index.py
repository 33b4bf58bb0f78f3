"""What the full-text index is given for a text, so that its tokenizer finds exactly our words."""

from __future__ import annotations

import codecs
import itertools
import re
from collections.abc import Iterable, Iterator

from monitor.text.normalise import ODD, SEPARATE, WHOLE, WORD
from monitor.text.tokens import LONGEST_WORD, words

INDEX_VERSION = 1
"""Grows whenever `index_text` gives other words for some text: an archive built with another number must be indexed anew."""

_ALIKE = (
    "\x01-\xa9\xab\xac\xae-\xb1\xb4-\xb8\xbb\xbf-\xde\xe0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e"  # Latin
    "\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u0402-\u0450\u0452-\u045f\u05d0-\u05ea"  # Greek, Cyrillic, Hebrew
    "\u060c\u061b\u061f\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a\u0660-\u0669"  # Arabic
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20b9"  # punctuation, currencies
)
_OTHER = re.compile(f"[^{_ALIKE}]+")
"""A character that the index's tokenizer may part or fold in another way than we do; a text without any is indexed as it is."""

_COMMON = (("ة", "ه"), ("ى", "ي"), ("ß", "ss"))
"""Such characters that stand in every sentence of a language, and what we fold them to."""


def index_text(text: str) -> str:
    """The text to index. With `TOKENIZER`, the index finds `tokenize(text).words` in it, no more, no fewer.

    Never holds NUL or lone surrogates.
    """
    if len(text) > LONGEST_WORD and max(map(len, text.split(" "))) > LONGEST_WORD:
        return " ".join(words(text))
    plain = text.replace("\0", " ")
    if plain.isascii():
        return plain
    if _is_common(plain) or _OTHER.search(plain) is None:
        return plain
    for letter, folded in _COMMON:
        plain = plain.replace(letter, folded)
    other = _OTHER.search(plain)
    if other is None:
        return plain
    if len(plain) <= _SHORT or SEPARATE.match(plain, other.start()):
        spelled = plain.translate(_SPELLED)
        if ODD not in spelled:
            return spelled
    return _with_others_spelled(plain)


def _table_of(*ranges: Iterable[int]) -> str:
    """Up to 255 characters that are indexed as they are, for a map of 256; one that begins with NUL is looked up fast."""
    alike = [char for char in map(chr, itertools.chain((9, 10), range(0x20, 0x7F), *ranges)) if not _OTHER.match(char)]
    return "".join(["\0", *alike]).ljust(256, "\ufffe")


_PRINTED = (*range(0x2010, 0x2028), 0x20AC)
_CYRILLIC = (0x404, 0x406, 0x407, 0x40E, *range(0x410, 0x450), 0x454, 0x456, 0x457, 0x45E)
_MAPS = (
    codecs.charmap_build(_table_of(range(0x80, 0x100), (0x11E, 0x11F, 0x130, 0x131, 0x15E, 0x15F), _PRINTED)),
    codecs.charmap_build(_table_of((0xA0, 0xA9, 0xAB, 0xB7, 0xBB), _CYRILLIC, range(0x600, 0x66A), _PRINTED)),
)
"""Western and Turkish; Cyrillic and Arabic: the letters of most news. Text of these alone is known in a third of what a pattern takes."""


def _is_common(text: str) -> bool:
    """Whether all characters are of one of these maps, and so indexed as they are; False says nothing."""
    for characters in _MAPS:
        try:
            codecs.charmap_encode(text, "strict", characters)
        except UnicodeEncodeError:
            continue
        return True
    return False


class _Spelled(dict[int, str]):
    """Spells each such character by itself, with spaces around one that is a word of its own; the odd sign where its neighbours
    have a say. Filled as characters are met.
    """

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if _OTHER.match(char):
            folded = WHOLE[code]
            char = f" {' '.join(WORD.findall(folded))} " if SEPARATE.search(folded) else folded
        self[code] = char
        return char


_SPELLED = _Spelled()
_SHORT = 500
"""Characters of a text that is spelled character by character; of a longer one only the words in which such a character is."""


def _with_others_spelled(text: str) -> str:
    """The text, with our own words in the place of those that the tokenizer would read in another way."""
    pieces: list[str] = []
    at = 0
    for start, end in _runs(text):
        pieces += (text[at:start], " ".join(words(text[start:end])))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Where words with such characters stand, from space to space; neighbours as one."""
    start = end = -1
    for match in _OTHER.finditer(text):
        if match.start() < end:
            continue
        begin = text.rfind(" ", max(end, 0), match.start()) + 1
        if begin > end + 1 or end < 0:
            if end >= 0:
                yield start, end
            start = begin
        end = text.find(" ", match.end())
        if end < 0:
            end = len(text)
    if end >= 0:
        yield start, end
