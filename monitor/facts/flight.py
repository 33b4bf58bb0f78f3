"""How far, how high, how fast and how long a missile flew, by the words nearest to each figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.durations import durations
from monitor.facts.lengths import SPEED, lengths, note_before
from monitor.facts.measured import ABLE, DONE, SCRIPT, measured
from monitor.facts.model import Conversion, Sentence
from monitor.facts.numbers import number
from monitor.facts.small import Small
from monitor.values import dataclass

_AN_HOUR = re.compile("hour|minute")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a flight: `range` and `apogee` in km, `speed` in mach or km/h, `duration` in s."""

    field: str
    value: float
    unit: str
    start: int
    end: int
    note: str = ""
    conversion: Conversion | None = None


def figures(sentence: Sentence) -> Iterator[Figure]:
    """The figures of a flight in a sentence."""
    text = sentence.plain
    if not _DIGIT.search(text) and not _AN_HOUR.search(text) and not SCRIPT.search(text):
        return
    past = 0
    for length in lengths(text):
        kind = measured(text, past, length.start, length.end)
        if kind in {"range", "apogee"}:
            for km, note, conversion in length.each():
                yield Figure(kind, km, "km", length.start, length.end, note, conversion)
            past = length.end
    if not DONE.search(text):
        return
    for found in SPEED.finditer(text):
        if not ABLE.search(text[: found.start()]):
            yield _speed(found)
    yield from _lasted(text)


def _lasted(text: str) -> Iterator[Figure]:
    """How long it flew: durations after words of flight, or right before them, but not until or since something."""
    for one in durations(text):
        near = text[max(0, one.start - 90) : one.start]
        if not _LASTS_AFTER.match(text, one.end) and not (
            DONE.search(near) and (_FOR.search(near) or not _UNTIL.match(text, one.end))
        ):
            continue
        for number_, seconds in enumerate(one.seconds):
            note = ("at least", "at most")[number_] if len(one.seconds) > 1 else note_before(text, one.start)
            yield Figure("duration", seconds, "s", one.start, one.end, note)


_LASTS_AFTER = re.compile(
    r"(?:間|간|钟)?(?:に|에)?(?:わたって|걸쳐|동안)?\s?(?:비행|飛行|飞行|飛翔|날아)|[\s-](?:of )?(?:flight|flying)\b"
)
_FOR = Small(
    r"\b(?:for|lasted|lasting|flight of)(?: just| only)?(?: about| around| some| over| nearly| almost| approximately| more than)? $"
)
_UNTIL = re.compile(r"\s+(?:after|before|later|ago|earlier|from|until|since|apart|전|뒤|후)|(?:前|後|后)")


def _speed(found: re.Match[str]) -> Figure:
    group = found.lastgroup or ""
    value = number(found[group]) or 0.0
    if group == "mach":
        return Figure("speed", value, "mach", found.start(), found.end())
    return Figure(
        "speed",
        value if group in {"kmh", "kmh_cjk"} else round(value * 1.609344, 1),
        "km/h",
        found.start(),
        found.end(),
    )
