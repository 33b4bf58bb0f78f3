"""Numbers as articles write them: digits, English words, and the counting words of Korean, Japanese and Chinese."""

from __future__ import annotations

import re

_ONES = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_KOREAN = dict(
    zip(
        ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "하나", "둘", "셋", "넷"],
        [*range(1, 11), 1, 2, 3, 4],
        strict=True,
    )
)
_HAN = dict(zip("一二两兩三四五六七八九", [1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9], strict=True))

_ONE_TO_19 = "|".join(sorted(_ONES, key=len, reverse=True))
_TENS_WORD = "|".join(_TENS)
WORDS = (
    rf"(?:(?:{_TENS_WORD})(?:[- ](?:{_ONE_TO_19}))?|(?:{_ONE_TO_19})(?: hundred(?: and (?:(?:{_TENS_WORD})(?:[- ](?:{_ONE_TO_19}))?|"
    rf"{_ONE_TO_19}))?)?|a hundred)"
)
"""A number in English words, up to nine hundred and ninety-nine."""
DIGITS = r"(?:(?<!\d)(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,10})(?:\.\d{1,9})?(?!\d))"
"""A number in digits, thousands parted by commas."""
CJK_AMOUNT = (
    r"(?:(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})?\s?[만万萬천千](?:\s?\d{1,4}\s?[천千])?(?:\s?\d{1,4}(?!\d))?|"
    r"[一二两兩三四五六七八九]?[千百][一二两兩三四五六七八九千百十零]*)"
)
"""A number with its tens of thousands or thousands in letters: `1천100`, `1万5000`, `1만5천`, `六百`."""
_LETTERS = {"만": 10_000, "万": 10_000, "萬": 10_000, "천": 1000, "千": 1000, "百": 100, "十": 10}
_IN_AMOUNT = re.compile(CJK_AMOUNT)
_IN_WORDS = re.compile(WORDS, re.IGNORECASE)
_IN_DIGITS = re.compile(DIGITS)
_IN_HAN = re.compile("(?P<tens>[一二两三四五六七八九]?十)?(?P<ones>[一二两兩三四五六七八九])?")


def number(text: str) -> float | None:
    """The number that this text is, or None: `1,180`, `twenty-five`, `a hundred`, `a dozen`, `두`, `十二`.

    >>> number("1,180"), number("Twenty-five"), number("十二")
    (1180.0, 25.0, 12.0)
    """
    text = text.strip().lower()
    if _IN_DIGITS.fullmatch(text):
        return float(text.replace(",", ""))
    if text in {"dozen", "a dozen"}:
        return 12.0
    if text in _KOREAN:
        return float(_KOREAN[text])
    if text and (han := _IN_HAN.fullmatch(text)):
        tens = _HAN.get(han["tens"][0], 1) * 10 if han["tens"] else 0
        return float(tens + (_HAN[han["ones"]] if han["ones"] else 0))
    if _IN_AMOUNT.fullmatch(text):
        return _amount(text)
    return _in_words(text) if _IN_WORDS.fullmatch(text) else None


def _amount(text: str) -> float:
    """The sum of the parts, each a number before its letter (one where there is none): `1만 5천` is 15,000."""
    total = 0.0
    for part in _PART.finditer(text):
        digits = part["digits"].replace(",", "")
        one = float(digits) if digits else float(_HAN.get(part["han"] or "一", 0))
        total += one * _LETTERS.get(part["letter"] or "", 1)
    return total


_PART = re.compile(r"(?=.)(?P<digits>[\d.,]*)(?P<han>[一二两兩三四五六七八九])?\s?(?P<letter>[만万萬천千百十])?[\s零]*")


def _in_words(text: str) -> float:
    total = 0
    for word in re.split(r"[ -]", text):
        if word == "hundred":
            total = max(total, 1) * 100
        elif word in _ONES:
            total += _ONES[word]
        elif word in _TENS:
            total += _TENS[word]
    return float(total)
