"""What the engine says, in the language of the window: its English sentences are looked up as templates, and what was put in is kept.

The catalogue of the templates (ui/engine_catalogue.py) is collected from the engine's code by docs/update_translations.py. In an English
window nothing of it is read.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ui.engine_catalogue import GAP, OWN_NAMES, Template, candidates, kind_of, plain
from ui.words import day_words, figure, tr

CONTEXT = "engine"
LANGUAGE = "en"
"""The text whose translation is the code of the language that is installed."""

LONGEST = 2000
"""Longer texts are no sentences of the engine's; they stay as they are."""

KNOWN = frozenset(["flagged"])
"""Gaps that hold a sentence which is known itself; else the text is another one."""

_LONGEST_RUN = 6
_SENTENCE = re.compile(r"(?<=[.!?”]) +(?=[^\s])")
_PARTS = ("; ", ": ", ", ")
_WHOLE = re.compile(r"-?\d{1,3}(?:,\d{3})+")
_FRACTION = re.compile(r"-?\d+\.\d+")
_COUNTED = re.compile(r"(\d[\d,]*) ([a-z]+)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?(?:Z| UTC)")


def heard(text: str) -> str:
    """The engine's text in the language of the window; what no template knows stays as it is. Takes and gives plain text."""
    language = QCoreApplication.translate(CONTEXT, LANGUAGE)
    if language == LANGUAGE or not text or len(text) > LONGEST:
        return text
    return "\n".join(_heard(line, language) for line in text.split("\n"))


def shipped(name: str) -> str:
    """The name of a region, topic or country that comes with us, in the window's language; names of the user's own are not asked for."""
    return QCoreApplication.translate(CONTEXT, name) if name else ""


@lru_cache(maxsize=4096)
def _heard(text: str, _language: str) -> str:
    return _looked_up(text, depth=3) or text


def _looked_up(text: str, depth: int) -> str:
    """The translation, "" where nothing of it is known."""
    whole = _as_one(text, depth)
    if whole or depth <= 0:
        return whole
    sentences = _SENTENCE.split(text)
    if len(sentences) > 1:
        return _in_runs(sentences, " ", depth)
    found = (_in_runs(text.split(mark), mark, depth) for mark in _PARTS if mark in text)
    return next((one for one in found if one), "")


def _in_runs(parts: list[str], mark: str, depth: int) -> str:
    """Part by part; those of one sentence, in which the mark belongs to a stranger's words, are taken together again."""
    said, known, at = [], False, 0
    while at < len(parts):
        ends = range(min(len(parts) if at else len(parts) - 1, at + _LONGEST_RUN), at, -1)
        found = ((_as_one(mark.join(parts[at:end]), depth), end) for end in ends)
        told, end = next((one for one in found if one[0]), (_looked_up(parts[at], depth - 1), at + 1))
        known |= bool(told)
        said.append(told or parts[at])
        at = end
    return mark.join(said) if known else ""


def _as_one(text: str, depth: int) -> str:
    """The text as one sentence of the catalogue, with its full stop or without, its first letter small or capital."""
    first, possible = text[:1], candidates(text)
    for begun in dict.fromkeys((text, first.lower() + text[1:], first.upper() + text[1:])):
        for asked, less, more in ((begun, "", ""), (begun + ".", ".", ""), (begun.removesuffix("."), "", ".")):
            told = _exactly(asked, possible, depth)
            if told:
                told = told.removesuffix(less) + more
                return told[:1].upper() + told[1:] if first.isupper() and begun != text else told
    return ""


def _exactly(text: str, possible: list[Template], depth: int) -> str:
    whole = plain(text)
    if whole is not None:
        return _translated(whole.text)
    fitting = ((one, one.values(text)) for one in possible)
    return next((told for one, values in fitting if values is not None and (told := _filled(one, values, depth))), "")


def _filled(one: Template, values: tuple[str, ...], depth: int) -> str:
    """Its translation with these values in its gaps; "" where there is none, or where a gap needs a sentence that is not known."""
    told = _translated(one.text)
    pairs = list(zip(one.gaps, values, strict=True))
    put = {gap: value if kind_of(gap) in OWN_NAMES else _value(value, depth) for gap, value in pairs}
    if not told or any(put[gap] == value for gap, value in pairs if gap in KNOWN):
        return ""
    return GAP.sub(lambda gap: put.get(gap[1], gap[0]), told)


def _translated(text: str) -> str:
    told = QCoreApplication.translate(CONTEXT, text)
    return "" if told == text else told


def _value(value: str, depth: int) -> str:
    """A number, a day, a moment, a count or a part of a sentence as the language writes it."""
    text = value.strip()
    if _WHOLE.fullmatch(text):
        return value.replace(text, figure(int(text.replace(",", ""))))
    if _FRACTION.fullmatch(text):
        return value.replace(text, figure(float(text), f".{len(text.partition('.')[2])}f"))
    if counted := _COUNTED.fullmatch(text):
        return value.replace(text, _counted(int(counted[1].replace(",", "")), counted[2]))
    if _DAY.fullmatch(text) or _MOMENT.fullmatch(text):
        return value.replace(text, _time(text))
    told = _looked_up(text, depth - 1) if text and depth > 0 else ""
    return value.replace(text, told) if told else value


def _counted(number: int, what: str) -> str:
    """As in "3 days", which the window says too; see `wording.how_many`."""
    return tr("{number} " + what).format(number=figure(number))


def _time(text: str) -> str:
    """A day, or a moment of UTC; what is no day of the calendar stays as it is."""
    moment = _MOMENT.fullmatch(text)
    try:
        day = day_words(date.fromisoformat(moment[1] if moment else text))
    except ValueError:
        return text
    return tr("{day}, {time} UTC").format(day=day, time=moment[2]) if moment else day
