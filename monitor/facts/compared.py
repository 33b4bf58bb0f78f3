"""Parts of a sentence that only compare: figures of an earlier launch beside which this one's are put."""

from __future__ import annotations

import re

from monitor.facts.cues import gone, small_letters
from monitor.facts.lengths import AMOUNT, UNIT

_GATE = re.compile(r"\d")
_BEGINS = re.compile(
    r"\b(?:from|compar|than|versus|vs|twice|double|triple|half|thrice|times|record|exceed|surpass|beat|eclips|topp|unlike|best)"
)
_WHOSE = r"(?:the|its|their|that|those|what|any|all|previous(?:ly)?|earlier|last|in|during|recorded|seen)\b"
_COMPARED = re.compile(
    r"[,;(]?\s*(?:\b(?:well|far|much|slightly|only|just|roughly|about|nearly|almost) )?(?:"
    r"\b(?:up|down) (?:sharply )?from\b|\b(?:as )?(?:compared?|in comparison) (?:with|to)\b|"
    r"\b(?:farther|further|longer|higher|more|less|lower|shorter|greater|faster|above|below)(?: [\w-]+){0,3}? than"
    rf"(?: (?:twice|double|triple|half))? {_WHOSE}|\b(?:above|below) the (?=[\d,.]+ )|\b(?:versus|vs\.?|unlike)\s|"
    rf"\b(?:twice|double|triple|half|thrice|\w+ times) (?:as (?:far|high|long|much) as|the|its|that of|what)\b|"
    r"\b(?:exceed|surpass|beat|eclips|topp)(?:s|ed|ing|es)? (?:the|its|a|any|all|that)\b|"
    r"\b(?:previous|earlier|old|last) (?:record|best|high|maximum)\b"
    r")(?:[^,;)]|,(?=\d))*?"
    r"(?=,(?!\d)|[;)]|\.(?!\d)|\s(?:and|but) (?:it |then |had |has |also )*"
    r"(?:reached|flew|landed|fell|rose|climbed|covered|peaked|travell?ed|came)\b|$)"
)
_COMPARED_CJK = re.compile(
    rf"{AMOUNT}(?:여|余り?|多|餘)?\s?(?:{UNIT})[^,.。、，\d]{{0,14}}?(?:보다|에 비해|より|に比べ|と比べ|を上回)|"
    rf"(?:比|較|较)[^，。\d]{{0,14}}?(?:约|約)?{AMOUNT}(?:余|多|餘)?\s?(?:{UNIT})"
)
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


def without_compared(text: str) -> str:
    """The text, as long as before, with blanks where it compares: `up from 400 km`, `farther than the 300 km of March`."""
    if not _GATE.search(text):
        return text
    if _CJK.search(text):
        return _COMPARED_CJK.sub(lambda found: " " * len(found[0]), text)
    small = small_letters(text)
    if not _BEGINS.search(small):
        return text
    for found in _COMPARED.finditer(small):
        if _GATE.search(found[0]):
            text = gone(text, found.start(), found.end())
    return text
