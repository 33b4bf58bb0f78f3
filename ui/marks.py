"""Matched words, from the engine's offsets (code points of a hostile text) to the places Qt paints (UTF-16 units of what is shown)."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.model import ArticleDetail, Span

_JOINERS = "\u200c\u200d"  # joiners belong to Persian words and to composed emoji


@dataclass(frozen=True, slots=True)
class Shown:
    """Text made safe to show, and the marked places in it: (start, length) in UTF-16 units."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def _kept(sign: str) -> bool:
    """Whether a sign may be shown: controls, direction overrides, lone surrogates and private signs may not."""
    if sign.isascii():
        return sign.isprintable()
    return sign in _JOINERS or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def one_line(text: str, spans: Iterable[Span] = (), longest: int = 400) -> Shown:
    """Text of unknown origin on one line, cut after `longest` signs; spans are of this text."""
    places: list[int] = []  # where each sign of the text went; one more for its end
    shown: list[str] = []
    units, gap = 0, False
    for sign in text[: longest * 4]:
        if len(shown) >= longest:
            shown.append("…")
            break
        if sign.isspace():
            gap = bool(shown)
            places.append(units)
            continue
        if not _kept(sign):
            places.append(units)
            continue
        if gap:
            shown.append(" ")
            units += 1
            gap = False
        places.append(units)
        shown.append(sign)
        units += 2 if ord(sign) > 0xFFFF else 1
    places.append(units)
    return Shown("".join(shown), tuple(_placed(spans, places)))


def _placed(spans: Iterable[Span], places: list[int]) -> Iterable[tuple[int, int]]:
    last = len(places) - 1
    for span in spans:
        if 0 <= span.start < span.end and span.start < last:
            start, end = places[span.start], places[min(span.end, last)]
            if end > start:
                yield start, end - start


def tip(text: str) -> str:
    """The text for a tool tip, which would take what looks like markup for markup (and load its pictures)."""
    if "<" not in text and "&" not in text:
        return text
    lines = html.escape(text).split("\n")
    return f"<qt>{'<br>'.join(lines)}</qt>"


def utf16_places(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """(start, end) in code points as (start, length) in UTF-16 units."""
    if not text or ord(max(text)) <= 0xFFFF:
        return [(start, end - start) for start, end in spans]
    units = [0]
    for sign in text:
        units.append(units[-1] + (2 if ord(sign) > 0xFFFF else 1))
    last = len(text)
    return [(units[min(start, last)], units[min(end, last)] - units[min(start, last)]) for start, end in spans]


def matched_words(detail: ArticleDetail, spans: Sequence[Span]) -> list[str]:
    """The words and phrases the spans stand for, each once, in the order of the article."""
    texts = {"title": detail.row.title, "summary": detail.summary, "body": detail.body}
    order = {"title": 0, "summary": 1, "body": 2}
    words: dict[str, str] = {}
    for span in sorted(spans, key=lambda span: (order.get(span.field, 3), span.start)):
        word = " ".join(texts.get(span.field, "")[span.start : span.end].split())
        if word:
            words.setdefault(word.casefold(), word)
    return list(words.values())


def find_words(text: str, words: Sequence[str], most: int = 500) -> list[tuple[int, int]]:
    """Where these words stand in a text that is not the one that was judged (whole words, any case): (start, end) in code points."""
    if not words:
        return []
    pattern = "|".join(_as_pattern(word) for word in sorted(words, key=len, reverse=True)[:200])
    found = re.finditer(pattern, text, re.IGNORECASE)
    return [match.span() for match, _count in zip(found, range(most), strict=False)]


def _as_pattern(word: str) -> str:
    inside = r"\s+".join(re.escape(part) for part in word.split())
    before = r"(?<!\w)" if word[0].isascii() and word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isascii() and word[-1].isalnum() else ""
    return f"{before}{inside}{after}"


def hidden(text: str) -> str:
    """The text with every sign that may not be shown made a blank: as long as before, in UTF-16 units too; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign == "\n" or _kept(sign) else " " * (2 if ord(sign) > 0xFFFF else 1) for sign in text)
