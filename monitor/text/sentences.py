"""Where sentences end, by a rule that can be told in a few lines; when in doubt a sentence goes on.

A sentence ends at a line break; at 。！？｡．؟۔।॥; and at . ! ? … before a space (closing quotation marks may stand between), unless the
next word begins with a small letter. A full stop ends none after a single letter or letters with stops between them (J., U.S., a.m.),
after one of a list of abbreviations (Mr., Gen., Inc., Nov.), or after a number of one or two digits (3. Oktober).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from monitor.text.tokens import Tokens

_CLOSING = "[\"'\u2019\u201d\u00bb)\\]\u300d\u300f]*"
_END = re.compile(
    rf"[\n\u2028\u2029]+|[。！？｡．؟۔।॥]{_CLOSING}|(?<![.!?\u2026])(?P<stop>[.!?\u2026]++){_CLOSING}(?=\s)"
)
_BEFORE = 24
_LAST_WORD = re.compile(r"[^\s(\"'\u201c\u2018\u00ab]*$")
_NEXT = re.compile(r"[\s\"'\u201c\u2018\u00ab(\[]{0,24}(.)", re.DOTALL)
_SHORT = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]|\d{1,2}")
_ABBREVIATIONS = frozenset(
    word
    for words in (
        "mr mrs ms mx dr prof st jr sr rev hon gen maj col lt capt cpt cmdr adm sgt pvt brig sen rep gov pres amb min inc ltd co corp",
        "bros dept est fig no nos vol vs etc approx ca cf al jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd",
        "bzw sra dra mme okt dez гг ул им млн млрд",
    )
    for word in words.split()
)


def sentence_starts(text: str, tokens: Tokens) -> list[int]:
    """The numbers of the words that begin a sentence, rising; the first is 0 where there is any word. `tokens` are those of the text."""
    starts = {0}
    for end in _END.finditer(text):
        if end["stop"] is None or _is_end(text, end):
            starts.add(bisect_left(tokens.starts, end.end()))
    starts.discard(len(tokens))
    return sorted(starts)


def _is_end(text: str, end: re.Match[str]) -> bool:
    """Whether stops before a space end a sentence."""
    following = _NEXT.match(text, end.end())
    if following is not None and following[1].islower():
        return False
    if end["stop"] != ".":
        return True
    before = _LAST_WORD.search(text[max(0, end.start() - _BEFORE) : end.start()])
    said = before[0] if before else ""
    return not _SHORT.fullmatch(said) and said.casefold() not in _ABBREVIATIONS


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Where each sentence begins and ends (code points, end exclusive, blanks at both ends left out), by the same rules."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _END.finditer(text):
        if end["stop"] is None or _is_end(text, end):
            _add(spans, text, start, end.end())
            start = end.end()
    _add(spans, text, start, len(text))
    return spans


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    part = text[start:end]
    if stripped := part.strip():
        first = start + len(part) - len(part.lstrip())
        spans.append((first, first + len(stripped)))
