"""What a headline and its lead are about, as numbers: words without endings, weighted, as a vector of length one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import fsum, log, sqrt

from monitor.clustering.common_words import COMMON
from monitor.text.tokens import first_words, words

LEAD = 20
"""Words of the text that count, without common ones."""

_TITLE = 1.5
_NUMBER, _CAPITAL, _LONG, _NAME = 3.0, 2.2, 1.2, 2.0
_LONG_WORD = 6
_STEM = 5
_ENDINGS = ("ing", "edly", "ed", "ies", "es", "s", "ly")
_CJK = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CYRILLIC = re.compile("[а-я]")
_CAPITALISED = re.compile(r"(?<![.!?:\"“]\s)(?<!^)\b[A-ZА-ЯÅÄÖ][\w’'-]+")
_TITLE_WORDS, _LEAD_WORDS = 60, 80
_LOOKED_AT = 1200

Vector = dict[str, float]


def vector(title: str, text: str, names: Iterable[str]) -> Vector:
    """The weight of each word, number and name (with `@` before it) of a title and the beginning of its text; length one, or empty."""
    counts: Vector = {}
    for word in _telling(first_words(title, _TITLE_WORDS)):
        counts[word] = counts.get(word, 0) + _TITLE
    for word in _telling(first_words(text, _LEAD_WORDS))[:LEAD]:
        counts[word] = counts.get(word, 0) + 1
    capitals = {_stem(word) for part in (title, text[:_LOOKED_AT]) for word in _capitalised(part)}
    found = {word: (1 + 2 * log(count)) * _weight(word, capitals) for word, count in counts.items()}
    found |= {f"@{name}": _NAME for name in sorted(names)}
    length = sqrt(fsum(weight * weight for weight in found.values()))
    return {word: weight / length for word, weight in found.items()} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """How much two vectors of length one have in common: 0 nothing, 1 all. To the last bit the same either way round."""
    if len(other) < len(one):
        one, other = other, one
    return fsum(weight * other[word] for word, weight in one.items() if word in other)


def _weight(word: str, capitals: set[str]) -> float:
    if word.isdecimal():
        return _NUMBER
    if word in capitals:
        return _CAPITAL
    return _LONG if len(word) >= _LONG_WORD else 1.0


def _telling(found: Sequence[str]) -> list[str]:
    """Words that tell something, without their endings; of scripts without spaces each two characters."""
    kept = []
    before = ""
    for word in found:
        if _CJK.match(word):
            if before:
                kept.append(before + word)
            before = word
            continue
        before = ""
        if word not in COMMON and (len(word) > 2 or word.isdecimal()):
            kept.append(_stem(word))
    return kept


def _stem(word: str) -> str:
    if _CYRILLIC.search(word):
        return word[:_STEM]
    if word.isascii() and word.isalpha():
        for ending in _ENDINGS:
            if len(word) > _STEM - 1 and word.endswith(ending) and len(word) - len(ending) >= _STEM - 1:
                word = word.removesuffix(ending)
                break
        return word[:_STEM]
    return word


def _capitalised(part: str) -> list[str]:
    return [word for found in _CAPITALISED.finditer(part) for word in words(found[0])]
