"""How far, how high, how fast and how long a missile flew, by the words nearest to each figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts.lengths import DURATION, IN_SECONDS, SPEED, lengths, note_before
from monitor.facts.model import Conversion, Sentence
from monitor.facts.numbers import number
from monitor.facts.small import Small
from monitor.facts.words import FIRED_VERB, HEAD, HIT, LANDED

_RANGE = (
    r"\b(?:flew|flies|fly|flown|flying|flight|travel(?:s|l?ed|l?ing)?|cover(?:s|ed|ing)|distances?|downrange|"
    r"horizontal(?:ly)?|total range|range of)\b|비행거리|비행|사거리|날아|飛行距離|飛翔|飛行|飛ん|飞行|射程|飞了"
)
_HIGH = (
    r"\b(?:altitudes?|apogees?|heights?|high|peak(?:ed|ing)?|soar(?:ed|ing)|above (?:the )?Earth|into space)\b|"
    r"고도|정점|高度|最高"
)
_ELSEWHERE = (
    rf"\b(?:{LANDED}|off|coast|located|border|away from|inland|position\w*|deploy\w*|capable|reach|within|"
    rf"inside|outside|deep|radius|long-standing)\b"
)
_CUE = Small(f"(?P<high>{_HIGH})|(?P<range>{_RANGE})|(?P<elsewhere>{_ELSEWHERE})|(?P<hit>\\b{HIT}\\b)")
_HIGH_AFTER = Small(r"[\s-]*(?:(?:in|of)\s+)?(?:maximum |peak |an? )?(?:altitude|apogee|height|high\b|above|up\b)")
_MAP_AFTER = Small(
    r"\s*(?:west|east|north|south|off|inside|outside|northeast|northwest|southeast|southwest|(?:away )?from (?:the )?(?:\w+ )?(?:coast|"
    r"border|capital|shore|island|mainland|city|line|peninsula|Japan)|of the|deep)"
)
_TARGET_AFTER = Small(r"\s*(?:away|from the (?:launch|launching|firing)|out\b|into\b)")
_ABLE = Small(
    r"\b(?:range (?:of|is|in excess)|capable of|maximum range|can (?:hit|fly|reach|strike|travel)|"
    r"could (?:hit|fly|reach|strike|travel)|able to|designed to|enough to|potential)\b|사거리|射程"
)
_DONE = Small(
    r"\b(?:flew|flown|travel(?:s|l?ed|l?ing)|flies|covered|flying|flight distance|flight range|flying range|"
    r"flight)\b|飛行|비행|飞行"
)

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
    if not _DIGIT.search(text):
        return
    past = 0
    for length in lengths(text):
        kind = _kind(text, past, length.start, length.end)
        if kind in {"range", "apogee"}:
            for km in length.km:
                yield Figure(kind, km, "km", length.start, length.end, length.note, length.conversion)
            past = length.end
    flown = _DONE.search(text)
    if not flown:
        return
    for found in SPEED.finditer(text):
        if not _ABLE.search(text[: found.start()]):
            yield _speed(found)
    for found in DURATION.finditer(text):
        if text.startswith(("飛行", "비행", "飞行"), found.end()):
            yield from _durations(found, text)
            continue
        near = text[max(0, found.start() - 90) : found.start()]
        if re.search(
            r"\b(?:for|in|lasted|lasting)\s+(?:(?:about|around|some|approximately|over|more than|"
            r"nearly)\s+)?(?:\d+ to )?$|[약約约]?\s*$",
            near,
            re.IGNORECASE,
        ) and _DONE.search(near):
            yield from _durations(found, text)


def _kind(text: str, past: int, start: int, end: int) -> str:
    """What a length measures: `range`, `apogee`, or an empty text when it is a distance on the map, a bore or an ability."""
    after = text[end : end + 45]
    if _HIGH_AFTER.match(after):
        return "apogee"
    if re.match(r"[\s-]*(?:range|radius)\b", after, re.IGNORECASE):
        return ""
    lead = text[max(0, start - 110) : start]
    if re.search(
        r"(?:altitude|height|apogee|고도|高度)\s*(?:of|was|:|は|약|約|约|为)?\s*(?:about|around|some|up to|"
        r"approximately|more than|over|a)?[\s약約约]*$",
        lead,
        re.IGNORECASE,
    ):
        return "apogee"
    cues = list(_CUE.finditer(lead))
    if re.match(r"\s*(?:를|을)?\s*(?:비행|날아|飛行|飛翔|飛ん|飞行)", after):
        return "range"
    if not cues:
        out = (
            re.match(r"[\s)]*(?:into|out (?:to|into)|before|towards?)\b", after)
            and FIRED_VERB.search(lead)
            and HEAD.search(lead)
        )
        return "range" if out else ""
    last = cues[-1]
    if (
        last.lastgroup == "range"
        and past > start - len(lead) + last.end()
        and len(cues) > 1
        and cues[-2].lastgroup == "high"
    ):
        last = cues[-2]
    if last.lastgroup == "high":
        return "" if _MAP_AFTER.match(after) and "above" not in after else "apogee"
    if last.lastgroup == "hit":
        return (
            "range"
            if _TARGET_AFTER.match(after) or (last[0].lower() in {"reached", "reaches"} and _TARGET_AFTER.match(after))
            else ""
        )
    if last.lastgroup == "elsewhere":
        return ""
    if _ABLE.search(lead) and not _DONE.search(lead):
        return ""
    return (
        ""
        if _MAP_AFTER.match(after) and not re.search(r"\b(?:flew|travel\w*|flies)\b", lead, re.IGNORECASE)
        else "range"
    )


def _speed(found: re.Match[str]) -> Figure:
    group = found.lastgroup or ""
    value = number(found[group]) or 0.0
    if group == "mach":
        return Figure("speed", value, "mach", found.start(), found.end())
    return Figure("speed", value if group == "kmh" else round(value * 1.609344, 1), "km/h", found.start(), found.end())


def _durations(found: re.Match[str], text: str) -> Iterator[Figure]:
    factor = IN_SECONDS[found["unit"][0].lower()]
    for group in ("value", "upper"):
        if found[group]:
            value = (number(found[group]) or 0.0) * factor + (factor / 2 if found["half"] else 0)
            yield Figure("duration", value, "s", found.start(), found.end(), note_before(text, found.start()))
