"""How long something lasted, in seconds: `67 minutes`, `an hour and 7 minutes`, `1h07`, `half an hour`, `1시간 14분`, `1時間14分`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.facts.numbers import DIGITS, WORDS, number
from monitor.facts.small import Small
from monitor.values import dataclass

_GATE = Small(r"hour|minute|second|\d\s?(?:h|min|sec)|시간|분|초|時間|分|秒|小时|小時")
_N = rf"{DIGITS}|{WORDS}"
_ITEM = Small(
    rf"(?<![\w:.,-])(?:(?P<part>half|(?:a )?quarter of|three[- ]quarters of) an|(?P<one>an?)|(?P<low>{_N})"
    rf"(?:\s?(?:to|-|or|~|∼|〜)\s?(?P<high>{_N}))?)"
    r"[\s-]?(?:여\s?|余り?\s?|多\s?)?(?P<unit>hours?|hrs?|minutes?|mins?|seconds?|secs?|시간|분|초|時間|小时|小時|分(?:钟|鐘|間)?|秒)"
    r"(?P<half> and a half|\s?반(?!경)|半)?(?!\w*[a-z])"
)
_ITEM_CJK = re.compile(
    _ITEM.words.replace(r"(?<![\w:.,-])", r"(?<![\d:.,시点點-])(?<!(?<!小)[時时])(?<![시時时点點]\s)", 1)
)
_CLOCK = Small(r"(?<![\w:.])(?P<hours>\d{1,2})\s?h(?:rs?)?\s?(?P<minutes>\d{1,2})\s?(?:m(?:ins?)?)?(?![\w:])")
"""Hours and minutes as in `1h07` and `1h 7m`."""
_JOINED = re.compile(r"(?:,? and|,)?[\s-]*")
_UNITS = {"h": 3600, "m": 60, "s": 1, "시": 3600, "時": 3600, "小": 3600, "분": 60, "分": 60, "초": 1, "秒": 1}
"""Seconds in a unit of time, by its first letter."""
_PARTS = {"h": 0.5, "a": 0.25, "q": 0.25, "t": 0.75}
"""Parts of an hour, by the first letter: half, a quarter, three quarters."""
_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Duration:
    """Seconds, from `start` to `end` of the text; two of them where it gives a span (`8 to 10 minutes`)."""

    seconds: tuple[float, ...]
    start: int
    end: int


def durations(text: str) -> Iterator[Duration]:
    """The durations in a text from left to right; hours, minutes and seconds that stand together are one."""
    if not _GATE.search(text):
        return
    last: Duration | None = None
    least = 0
    for seconds, unit, start, end in sorted(_items(text), key=lambda item: item[2]):
        if last and unit < least and len(last.seconds) == 1 and _JOINED.fullmatch(text, last.end, start):
            last = Duration(tuple(last.seconds[0] + one for one in seconds), last.start, end)
        elif last is None or start >= last.end:
            if last:
                yield last
            last = Duration(seconds, start, end)
        least = unit
    if last:
        yield last


def _items(text: str) -> Iterator[tuple[tuple[float, ...], int, int, int]]:
    """Each number with its unit: seconds, the seconds of the unit, start and end."""
    for found in _CLOCK.finditer(text):
        yield (int(found["hours"]) * 3600.0 + int(found["minutes"]) * 60,), 60, found.start(), found.end()
    for found in (_ITEM_CJK if _SCRIPT.search(text) else _ITEM).finditer(text):
        unit = _UNITS[found["unit"][0]]
        if found["part"]:
            yield (_PARTS[found["part"][0]] * unit,), unit, found.start(), found.end()
            continue
        values = [1.0] if found["one"] else [number(found[name]) or 0.0 for name in ("low", "high") if found[name]]
        more = unit / 2 if found["half"] else 0
        yield tuple(value * unit + more for value in values), unit, found.start(), found.end()
