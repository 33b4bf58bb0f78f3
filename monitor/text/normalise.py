"""Folding text to the letters that matching compares, while remembering where each letter stood in the original.

Folded are: case, compatibility forms (full-width letters, ligatures, "㎞"), diacritics of Latin and Greek (and ё to е), Arabic and Hebrew
points, tatweel, the variants of alef, ya and ta marbuta. All that is no letter, digit or mark becomes a space. Invisible characters
inside a word (soft hyphen, joiners) vanish.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence

from monitor.values import dataclass

ODD = "\0"  # stands where a character does not fold to exactly one other
_COMBINING = "\u0300-\u036f\u3099\u309a\uff9e\uff9f"
_IS_COMBINING = re.compile(f"[{_COMBINING}]")
_CLUSTER = re.compile(
    f"[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^\u1100-\u11ff{_COMBINING}][{_COMBINING}]{{1,30}}|.", re.DOTALL
)
_SEPARATE_SCRIPTS = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3100-\u318f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0002fa1f"
)
SEPARATE = re.compile(f"[{_SEPARATE_SCRIPTS}]")
"""A character of a script that is written without spaces, or whose particles cling to the word: each is a word of its own."""
WORD = re.compile(f"[{_SEPARATE_SCRIPTS}]|[^ {_SEPARATE_SCRIPTS}]+")
"""A word in folded text."""

_INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u0640"
) | frozenset(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE01F0), 0x20E3))
)
_POINTS = re.compile(
    "[\u0300-\u036f\u3099\u309a\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]"
)
_KIN = str.maketrans("ёىیکةھہ", "еييكههه")  # letters that writers and keyboards swap
_KEPT_COMPOSED = re.compile("[\u0400-\u052f\u3040-\u30ff\uac00-\ud7ff]")  # й is a letter, not и with a breve
_OLD = unicodedata.ucd_3_2_0


def _letter(char: str) -> str:
    """One folded character as it is stored: itself, two private-use characters for letters newer than Unicode 3.2, or a space.

    The index has its own, older table of letters. What Unicode 3.2 called a letter it knows; later ones are spelled out.
    """
    if unicodedata.category(char)[0] not in "LNM" and unicodedata.category(char) != "Co":
        return " "
    if _OLD.category(char)[0] in "LNM" or _OLD.category(char) == "Co":
        return char
    code = ord(char)
    spelled = chr(0xE000 + (code >> 8)) + chr(0xF100 + (code & 0xFF))
    return f" {spelled} " if 0x2A6E0 <= code <= 0x3FFFF else spelled  # the later ideographs stand alone like the others


def _unfolded_marks(char: str) -> str:
    if _KEPT_COMPOSED.match(char):
        return char
    return unicodedata.normalize("NFD", char)


@functools.lru_cache(maxsize=65_536)
def _spell(char: str) -> str:
    """What a character folds to: any number of letters and spaces."""
    if char in _INVISIBLE:
        return ""
    category = unicodedata.category(char)
    squared = "\u3200" <= char <= "\u33ff"  # units such as ㎞ and names such as ㈜ are symbols, yet hold letters
    if category[0] not in "LNM" and category != "Co" and not squared:
        return " "
    plain = unicodedata.normalize("NFKC", char).casefold()
    bare = _POINTS.sub("", "".join(map(_unfolded_marks, plain))).translate(_KIN)
    folded = "".join(map(_letter, bare.casefold()))
    return " " if folded.isspace() else folded


class _Rough(dict[int, str]):
    """Folds a character to exactly one, or to the odd sign. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _spell(char)
        one = folded if len(folded) == 1 and not _IS_COMBINING.match(char) and not 0x1100 <= code <= 0x11FF else ODD
        self[code] = one
        return one


_ROUGH = _Rough()


class _Whole(dict[int, str]):
    """Folds a character to whatever it folds to where its neighbours have no say, or to the odd sign. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        one = ODD if _IS_COMBINING.match(char) or 0x1100 <= code <= 0x11FF or char == ODD else _spell(char)
        self[code] = one
        return one


WHOLE = _Whole()


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text. Its character i comes from `[starts[i]:ends[i]]` of the original, or from `[i:i+1]` where these are None."""

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None


def fold(text: str) -> Folded:
    """The letters of any text (lone surrogates and NUL included) for comparing."""
    rough = text.translate(_ROUGH)
    return Folded(rough) if ODD not in rough else _fold_slowly(text, rough)


def quickly_folded(text: str) -> str | None:
    """`fold(text).text` where each character folds to one; None for any other text."""
    rough = text.translate(_ROUGH)
    return None if ODD in rough else rough


def letters(text: str) -> str:
    """`fold(text).text`, cheaper where nobody asks where the letters stood."""
    whole = text.translate(WHOLE)
    return fold(text).text if ODD in whole else whole


def _fold_slowly(text: str, rough: str) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while (odd := rough.find(ODD, at)) >= 0:
        start = odd - 1 if odd > at and _IS_COMBINING.match(text[odd]) else odd
        cluster = _CLUSTER.match(text, start)
        end = cluster.end() if cluster else start + 1
        composed = text[start:end] if end == start + 1 else unicodedata.normalize("NFKC", text[start:end])
        spelled = "".join(map(_spell, composed))
        pieces += (rough[at:start], spelled)
        starts += range(at, start)
        ends += range(at + 1, start + 1)
        if (
            not spelled and ends and unicodedata.category(composed[0])[0] in "ML"
        ):  # a point or tatweel belongs to its letter
            ends[-1] = end
        starts += [start] * len(spelled)
        ends += [end] * len(spelled)
        at = end
    pieces.append(rough[at:])
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return Folded("".join(pieces), starts, ends)
