"""Which language a text is in: its script says so, or the feed does, or (for what is left) a guess.

Two-letter ISO 639-1 codes; empty when nobody knows. Chinese is one language here, in old and in simplified characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from monitor.feeds import guess
from monitor.feeds.scripts import ELSEWHERE, WRITTEN_IN, letters, script_of, signs

_SAMPLE = 300
_ENOUGH = 3
"""Signs of another language that outweigh what a feed says of itself."""

_SOFT_HYPHEN = "\u00ad"


def _pairs(listed: str) -> dict[str, str]:
    """{"iw": "he", ...} from "he iw | ..."."""
    rows = (row.split() for row in listed.split("|"))
    return {other: code for code, *others in rows for other in others}


# Codes that were replaced, three-letter codes, and names and countries that feeds write in place of a language.
_OTHER_CODES = _pairs("""
    he iw|id in|yi ji|no nb nn|tl fil|zh cmn yue zho chi cn chinese|ro mo|sr sh|ja jp jpn japanese|ko kr kor korean|cs cz|da dk|el gr
    |sv se|uk ua|vi vn|en eng english|de deu ger german|fr fra fre french|es spa spanish|ru rus russian|ar ara arabic|fa fas per
""")
_TAG = re.compile(r"[a-z]{2,8}")


def of(title: str, text: str, *, declared: Iterable[str] = ()) -> str:
    """The language of an article. `declared` are language tags from the most particular (entry) to the most general (feed).

    A script of one language decides. Among the languages of a script the first declared one does, unless the text shows that it is another;
    without a declared one, letters that only some languages have, then small words and statistics.
    """
    sample = f"{title} {text[:_SAMPLE]}"
    if _SOFT_HYPHEN in sample:
        sample = sample.replace(_SOFT_HYPHEN, "")
    counts = letters(sample)
    script = script_of(counts)
    tags = [code for tag in declared if (code := normal(tag))]
    if script == "latin":
        return _in_latin_letters(sample, next((code for code in tags if _may_be(code, counts)), ""))
    possible = WRITTEN_IN.get(script, ())
    if len(possible) > 1:
        return _among(script, sample, next((code for code in tags if code in possible), ""))
    return possible[0] if possible else next(iter(tags), "")


def normal(tag: str) -> str:
    """The two-letter code of a language tag ("en-US", "zh_Hant", "jp"), or empty when it is none."""
    found = _TAG.match(tag.strip().lower())
    if not found:
        return ""
    code = _OTHER_CODES.get(found[0], found[0])
    return code if len(code) == 2 else ""


def _may_be(code: str, counts: Counter[str]) -> bool:
    """Whether a text mostly in Latin letters may be in a language: one written in them, or one whose own script stands in it too."""
    return code not in ELSEWHERE or any(code in WRITTEN_IN.get(script, ()) for script in counts)


def _in_latin_letters(sample: str, declared: str) -> str:
    """Many feeds say "en" because their software does: a text with no small word of that language and some of another is not in it."""
    if not declared:
        return guess.latin(sample)
    if guess.has_small_word(declared, sample):
        return declared
    shown = guess.small_words(sample)
    other = max(shown, key=lambda code: shown[code], default="")
    return other if shown.get(other, 0) >= _ENOUGH and guess.latin(sample) == other else declared


def _among(script: str, sample: str, declared: str) -> str:
    shown = signs(script, sample)
    best = max(WRITTEN_IN[script], key=lambda code: shown[code])
    if declared:
        return best if shown[best] >= shown[declared] + _ENOUGH else declared
    return best if shown[best] else guess.among(sample, WRITTEN_IN[script]) or WRITTEN_IN[script][0]
