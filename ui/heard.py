"""What the engine says, in the language of the window: its English sentences are looked up as templates, and what was put in is kept.

The catalogue of the templates is resources/translations/engine.txt, one a line, collected from the engine's code by
docs/update_translations.py. In an English window nothing of this is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QCoreApplication

from ui.words import day_words, figure, tr

CONTEXT = "engine"
LANGUAGE = "en"
"""The text whose translation is the code of the language that is installed."""

LONGEST = 4000
"""Longer texts are no sentences of the engine's; they stay as they are."""

OWN_NAMES = frozenset(
    ["name", "title", "topic", "text", "query", "url", "address", "host", "proxy", "typed", "user", "newest"]
)
"""Gaps that hold what strangers or the user wrote: never looked up."""

SAYINGS = frozenset(
    [
        "why",
        "reason",
        "said",
        "error",
        "message",
        "note",
        "what",
        "detail",
        "told",
        "words",
        "in_words",
        "flaw",
        "reading",
    ]
)
"""Gaps that may hold sentences of the engine's own, as many as there are."""

KNOWN = frozenset(["flagged"])
"""Gaps that hold a sentence which is known itself; else the text is another one."""

_LONGEST_RUN = 6
_ENDS = re.compile(r"[.!?;] ")
_GAP = re.compile(r"{([a-z_][a-z0-9_]*)}")
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
    """The name of a region or topic that comes with us, in the language of the window. Names of the user's own are never asked for here."""
    return QCoreApplication.translate(CONTEXT, name) if name else ""


@lru_cache(maxsize=4096)
def _heard(text: str, _language: str) -> str:
    return _looked_up(text, depth=3) or text


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence of the engine: the fixed `words` around its `gaps`, which are one fewer; before a gap at its beginning stands ""."""

    text: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]

    def values(self, said: str) -> tuple[str, ...] | None:
        """What stands in the gaps where `said` is this sentence, None where it is another. In time linear in its length."""
        if not said.startswith(self.words[0]):
            return None
        if not self.gaps:
            return () if said == self.words[0] else None
        found, at = [], len(self.words[0])
        for number, word in enumerate(self.words[1:], 1):
            least = at + (
                not self.words[number - 1][-1:].isalnum()
            )  # only what is written right behind a word may be left out
            if number == len(self.gaps):
                end = len(said) - len(word) if said.endswith(word) else -1
            else:
                end = said.find(word, least) if word else -1
            if end < least:
                return None
            found.append(said[at:end])
            at = end + len(word)
        return tuple(found) if all(map(_fits, self.gaps, found)) else None


def _fits(gap: str, value: str) -> bool:
    """No sentence ends within a gap, unless it holds sentences or a name."""
    return _kind(gap) in SAYINGS | OWN_NAMES or _ENDS.search(value) is None


def _kind(gap: str) -> str:
    """The name of a gap without the number that tells it from others of that name."""
    return gap.rstrip("_0123456789")


def template(text: str) -> Template:
    """Taken apart at its gaps."""
    parts = _GAP.split(text)
    return Template(text, tuple(parts[::2]), tuple(parts[1::2]))


@cache
def catalogue() -> tuple[Template, ...]:
    """Every template, the most telling first: of two that fit, the one with more words of its own counts."""
    lines = (files("resources") / "translations" / "engine.txt").read_text(encoding="utf-8").splitlines()
    made = [template(line) for line in lines if line]
    return tuple(sorted(made, key=lambda one: (-sum(map(len, one.words)), len(one.gaps), one.text)))


@cache
def _by_text() -> dict[str, Template]:
    return {one.text: one for one in catalogue() if not one.gaps}


@cache
def _with_gaps() -> tuple[tuple[str, Template], ...]:
    """Each template that has gaps, beside its longest run of words, by which most texts are soon told not to be it."""
    return tuple((max(one.words, key=len), one) for one in catalogue() if one.gaps)


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
    first = text[:1]
    for begun in dict.fromkeys((text, first.lower() + text[1:], first.upper() + text[1:])):
        for asked, less, more in ((begun, "", ""), (begun + ".", ".", ""), (begun.removesuffix("."), "", ".")):
            told = _exactly(asked, depth)
            if told:
                told = told.removesuffix(less) + more
                return told[:1].upper() + told[1:] if first.isupper() and begun != text else told
    return ""


def _exactly(text: str, depth: int) -> str:
    plain = _by_text().get(text)
    if plain is not None:
        return _translated(plain.text)
    fitting = ((one, one.values(text)) for longest, one in _with_gaps() if longest in text)
    return next((told for one, values in fitting if values is not None and (told := _filled(one, values, depth))), "")


def _filled(one: Template, values: tuple[str, ...], depth: int) -> str:
    """Its translation with these values in its gaps; "" where there is none, or where a gap needs a sentence that is not known."""
    told = _translated(one.text)
    pairs = list(zip(one.gaps, values, strict=True))
    put = {gap: value if _kind(gap) in OWN_NAMES else _value(value, depth) for gap, value in pairs}
    if not told or any(put[gap] == value for gap, value in pairs if gap in KNOWN):
        return ""
    return _GAP.sub(lambda gap: put.get(gap[1], gap[0]), told)


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
