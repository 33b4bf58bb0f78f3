"""Which language a text is in: its script says so, or the feed does, or (for what is left) a statistical guess.

Two-letter ISO 639-1 codes; empty when nobody knows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Protocol

FEWEST_LETTERS = 20
_SAMPLE = 600


def _pairs(listed: str) -> dict[str, str]:
    """{"iw": "he", ...} from "he iw | ..."."""
    rows = (row.split() for row in listed.split("|"))
    return {other: code for code, *others in rows for other in others}


# Codes that were replaced, three-letter codes, and names and countries that feeds write in place of a language.
_OTHER_CODES = _pairs("""
    he iw|id in|yi ji|no nb nn|tl fil|zh cmn yue zho chi cn chinese|ro mo|sr sh|ja jp jpn japanese|ko kr kor korean|cs cz|da dk|el gr
    |sv se|uk ua|vi vn|en eng english|de deu ger german|fr fra fre french|es spa spanish|ru rus russian|ar ara arabic|fa fas per
""")
_GUESSED = """
    af az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nl no pl pt ro sk sl sq sv sw tl tr uz vi
"""
_TAG = re.compile(r"[a-z]{2,8}")
# One group a script; Latin is what is left.
_SCRIPT = re.compile(
    "(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]+)|(?P<kana>[\u3041-\u30ff\uff66-\uff9f]+)|(?P<han>[\u3400-\u4dbf\u4e00-\u9fff]+)"
    "|(?P<cyrillic>[\u0400-\u052f]+)|(?P<arabic>[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+)|(?P<hebrew>[\u0590-\u05ff]+)"
    "|(?P<greek>[\u0370-\u03ff\u1f00-\u1fff]+)|(?P<thai>[\u0e00-\u0e7f]+)|(?P<devanagari>[\u0900-\u097f]+)|(?P<bengali>[\u0980-\u09ff]+)"
    "|(?P<tamil>[\u0b80-\u0bff]+)|(?P<georgian>[\u10a0-\u10ff]+)|(?P<armenian>[\u0530-\u058f]+)|(?P<khmer>[\u1780-\u17ff]+)"
    "|(?P<burmese>[\u1000-\u109f]+)|(?P<latin>[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)"
)
_BETWEEN_WORDS = re.compile(r"[\x00-@\[-`{-\x7f]+")
_NOT_LATIN = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u3041-\ud7af\uf900-\ufdff\ufe70-\ufeff\uff66-\uff9f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
# The languages we expect in a script; the first is the guess when nothing else speaks.
_WRITTEN_IN = {
    "hangul": ("ko",), "kana": ("ja",), "han": ("zh", "ja"), "hebrew": ("he", "yi"), "greek": ("el",), "thai": ("th",), "georgian": ("ka",),
    "armenian": ("hy",), "khmer": ("km",), "burmese": ("my",), "tamil": ("ta",), "bengali": ("bn", "as"), "devanagari": ("hi", "mr", "ne"),
    "cyrillic": ("ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg"), "arabic": ("ar", "fa", "ur", "ps", "ku", "ug", "sd"),
}  # fmt: skip
_ELSEWHERE = frozenset(code for script, codes in _WRITTEN_IN.items() for code in codes) - {"sr", "ku"}
_TELLING = (
    ("cyrillic", re.compile("[їєґЇЄҐ]"), "uk"),
    ("cyrillic", re.compile("[ўЎ]"), "be"),
    ("cyrillic", re.compile("[ђћџЂЋЏ]"), "sr"),
    ("cyrillic", re.compile("[әғқңұӘҒҚҢҰ]"), "kk"),
    ("arabic", re.compile("[ٹڈڑےں]"), "ur"),
    ("arabic", re.compile("[ټډړښځڅ]"), "ps"),
    ("arabic", re.compile("[پچژگ]"), "fa"),
)


class _Classifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...


def of(title: str, text: str, *, declared: Iterable[str] = ()) -> str:
    """The language of an article. `declared` are language tags from the most particular (entry) to the most general (feed).

    A script of one language decides; among the languages of a script the first declared one, then telling letters, then the guess.
    A text with fewer than 20 letters is never guessed.
    """
    sample = f"{title} {text[:_SAMPLE]}"
    counts = _letters(sample)
    script = _script(counts)
    tags = [code for tag in declared if (code := normal(tag))]
    if script == "latin":
        return next((code for code in tags if _may_be(code, counts)), "") or _guess(sample)
    possible = _WRITTEN_IN.get(script, ())
    if len(possible) == 1:
        return possible[0]
    if not possible:
        return tags[0] if tags else ""
    return next((code for code in tags if code in possible), "") or _by_letters(script, sample) or possible[0]


def normal(tag: str) -> str:
    """The two-letter code of a language tag ("en-US", "zh_Hant", "jp"), or empty when it is none."""
    found = _TAG.match(tag.strip().lower())
    if not found:
        return ""
    code = _OTHER_CODES.get(found[0], found[0])
    return code if len(code) == 2 else ""


def _letters(sample: str) -> Counter[str]:
    """How many letters of each script a text has."""
    counts: Counter[str] = Counter()
    if sample.isascii() or not _NOT_LATIN.search(sample):
        counts["latin"] = 1 if _LATIN.search(sample) else 0
        return +counts
    for run in _SCRIPT.finditer(_BETWEEN_WORDS.sub("", sample)):
        counts[run.lastgroup or ""] += run.end() - run.start()
    return counts


def _script(letters: Counter[str]) -> str:
    """The script most of a text is in. A little kana makes Han Japanese; names and abbreviations stand in Latin letters everywhere."""
    latin, han = letters["latin"] // 2, letters["han"]
    if letters["kana"] * 8 >= han and letters["kana"] and letters["kana"] + han > latin:
        return "kana"
    if letters["hangul"] * 2 >= han and letters["hangul"] and letters["hangul"] + han > latin:
        return "hangul"
    weighed = Counter(
        {script: count // 2 if script == "latin" and len(letters) > 1 else count for script, count in letters.items()}
    )
    return weighed.most_common(1)[0][0] if weighed else ""


def _may_be(code: str, letters: Counter[str]) -> bool:
    """Whether a text mostly in Latin letters may be in a language: one written in them, or one whose own script stands in it too."""
    return code not in _ELSEWHERE or any(code in _WRITTEN_IN.get(script, ()) for script in letters)


def _by_letters(script: str, sample: str) -> str:
    return next((code for wanted, letters, code in _TELLING if wanted == script and letters.search(sample)), "")


def _guess(sample: str) -> str:
    """A Latin-script language by statistics."""
    if sum(letter.isalpha() for letter in sample[:200]) < FEWEST_LETTERS:
        return ""
    code, _ = _classifier().classify(sample)
    return "" if code in _ELSEWHERE else code


@cache
def _classifier() -> _Classifier:
    """Loaded when first needed: model and import cost half a second. Told apart are the languages that news feeds are written in."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    classifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    classifier.set_languages(_GUESSED.split())
    return classifier  # type: ignore[no-any-return]  # the library is untyped
